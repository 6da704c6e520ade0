"""The measures of a page and the names of the styles: what the drawing code and `styles` agree on. In points."""

from __future__ import annotations

from exports.layout.palette import STEPS

# A4 upright, with room for a hole punch.
WIDTH, HEIGHT = 595.3, 841.9
SIDE, TOP, BOTTOM, EDGE = 68.0, 56.0, 62.0, 32.0
"""Margins, and how far the footer stands from the paper's edge."""
INNER = WIDTH - 2 * SIDE

BODY, TABLE, NOTE, SMALL = 10.5, 9.0, 8.5, 8.0
LINE = 1.17
"""Height of a line of running text over its natural height."""

NUMBERED, BULLETED, SMALL_BULLETED = 1, 2, 3
"""Ids of the numberings: of headings, and of bullets."""
NUMBER_ROOM, HANG, LABEL_ROOM = 30.0, 13.0, 104.0
"""What hangs left of the text: a heading's number, a bullet, a fact's label."""
GAP = 9.0
"""Between the columns of a table."""

NAMES = {step: (step or "neutral").title() for step in (*STEPS, "")}
"""What styles call a step; the empty one is what belongs to none."""
STEP_STYLES = {step: f"{name}Step" for step, name in NAMES.items()}
"""Character styles in a step's colour, by step."""
TABLE_STYLES = {step: f"{name}Table" for step, name in NAMES.items()}


def twips(points: float) -> int:
    """`points` in the unit of the file format: a twentieth of one."""
    return round(points * 20)

"""The names of the styles and the format's unit: what the drawing code and `styles` agree on."""

from __future__ import annotations

from exports.layout.palette import STEPS

NUMBERED, BULLETED = 1, 2
"""Ids of the numberings: of headings, and of bullets."""

NAMES = {step: (step or "neutral").title() for step in (*STEPS, "")}
"""What styles call a step; the empty one is what belongs to none."""
STEP_STYLES = {step: f"{name}Step" for step, name in NAMES.items()}
"""Character styles in a step's colour, by step."""
TABLE_STYLES = {step: f"{name}Table" for step, name in NAMES.items()}


def twips(points: float) -> int:
    """`points` in the unit of the file format: a twentieth of one."""
    return round(points * 20)

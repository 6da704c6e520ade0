"""The measures of a document's page and of its type, whatever file it becomes. All in points."""

from __future__ import annotations

from exports.layout.grid import Box

# A4 upright, with room for a hole punch.
WIDTH, HEIGHT = 595.3, 841.9
SIDE, TOP, BOTTOM, EDGE = 68.0, 56.0, 62.0, 32.0
"""Margins, and how far the footer stands from the paper's edge."""
INNER = WIDTH - 2 * SIDE

BODY, TABLE, NOTE, SMALL = 10.5, 9.0, 8.5, 8.0
LINE = 1.17
"""Height of a line of running text over its natural height."""

NUMBER_ROOM, HANG, LABEL_ROOM = 30.0, 13.0, 104.0
"""What hangs left of the text: a heading's number, a bullet, a fact's label."""
LEAD_ROOM = 136.0
"""What small print is about, beside what is said of it."""
GAP = 9.0
"""Between the columns of a table."""
LOGO = Box(0, 0, 170, 52)
"""Room for a logo at the head of the first page."""
PAGE_ROOM = 90.0
"""What the page number takes in the footer."""

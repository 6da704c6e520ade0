"""The pages' measures: sizes, margins, where everything stands, and the type that goes with it. All in points."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Box:
    """A place on the page."""

    x: float
    y: float
    width: float
    height: float


Sizes = tuple[tuple[float, int], ...]
"""Font sizes and how many lines of each a text may take, the preferred first."""

# A slide: 13.333 × 7.5 in, margins 0.6 in.
WIDTH, HEIGHT = 960.0, 540.0
MARGIN = 43.2
INNER = WIDTH - 2 * MARGIN
BAND = 6.0
"""Height of the band along the top, a third of it for each step."""
KICKER_BOX = Box(MARGIN, 30, INNER, 18)
TITLE_BOX = Box(MARGIN, 48, INNER, 74)
TITLE_SIZES: Sizes = ((28.0, 1), (26.0, 1), (28.0, 2), (24.0, 2), (20.0, 3))
BODY_BOX = Box(MARGIN, 136, INNER, 358)
GUTTER = 36.0
FOOTER_BOX = Box(MARGIN, 504, 720, 16)
NUMBER_BOX = Box(WIDTH - MARGIN - 72, 504, 72, 16)

READING = 720.0
"""Lines of running text longer than this are hard to follow."""

COVER_TITLE_BOX = Box(MARGIN, 114, 800, 160)
COVER_TITLE_SIZES: Sizes = ((40.0, 3), (34.0, 3), (28.0, 4), (24.0, 5))
SUBTITLE_BOX = Box(MARGIN, 286, 800, 60)
SUBTITLE_SIZES: Sizes = ((20.0, 2), (18.0, 2), (16.0, 3))
LINES_BOX = Box(MARGIN, 376, 800, 120)
LINES_SIZE, LINES_APART = 14.0, 4.0

SMALL = 12.0
FLOOR = 11.0


@dataclass(frozen=True)
class Scale:
    """Font sizes that go together. A slide is set in the largest that saves it a continuation."""

    body: float
    heading: float
    statement: float
    tile: float
    table: float
    note: float


SCALES = (
    Scale(body=18, heading=16, statement=26, tile=16, table=14, note=13),
    Scale(body=16, heading=14, statement=22, tile=14, table=13, note=12),
    Scale(body=14, heading=14, statement=20, tile=14, table=12, note=12),
    Scale(body=14, heading=14, statement=18, tile=14, table=11, note=11),
)

# The one-pager: A4 landscape.
PAGE_WIDTH, PAGE_HEIGHT = 841.89, 595.28
PAGE_MARGIN = 34.0
PAGE_INNER = PAGE_WIDTH - 2 * PAGE_MARGIN
PAGE_BAND = 58.0
PAGE_TITLE_BOX = Box(PAGE_MARGIN, 0, PAGE_INNER, PAGE_BAND)
PAGE_TITLE_SIZES: Sizes = ((26.0, 1), (22.0, 1), (18.0, 2), (16.0, 2))
PAGE_STATEMENT_BOX = Box(PAGE_MARGIN, 76, PAGE_INNER, 90)
PAGE_FOOTER_BOX = Box(PAGE_MARGIN, 571, PAGE_INNER, 14)
MOST_PANELS = 14
"""Panels the one-pager has room for."""

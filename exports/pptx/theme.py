"""The template's measures and names: what the drawing code and the script that makes the templates agree on.

Everything is in points. Colours are names in the theme, never values: the values stand in `make_template`.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
DECK_TEMPLATE = HERE / "template.pptx"
ONE_PAGER_TEMPLATE = HERE / "one_pager.pptx"

EMU = 12700
"""English metric units to the point."""

INK, MUTED, PAPER, WHITE = "tx1", "tx2", "bg1", "bg2"


@dataclass(frozen=True)
class Box:
    """A place on the page."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class Look:
    """How the slides of one step are drawn."""

    layout: str
    accent: str
    table_style: str


LOOKS = {
    "strategy": Look("Strategy", "accent1", "{5C1D0F1A-6E7B-4D52-9A31-0F5C6E000001}"),
    "plan": Look("Plan", "accent2", "{5C1D0F1A-6E7B-4D52-9A31-0F5C6E000002}"),
    "measure": Look("Measure", "accent3", "{5C1D0F1A-6E7B-4D52-9A31-0F5C6E000003}"),
    "": Look("Neutral", MUTED, "{5C1D0F1A-6E7B-4D52-9A31-0F5C6E000004}"),
}
"""By the slide's step; the empty one belongs to none."""

COVER = "Cover"
TWO_COLUMNS = ", two columns"
"""Appended to a step's layout name."""

ONE_PAGE = "One page"
MOST_PANELS = 14

# Placeholder idx in the layouts. Title has none, footer and number are PowerPoint's usual ones.
SUBTITLE, FIRST, SECOND, FOOTER, NUMBER, KICKER = 1, 1, 2, 11, 12, 13
FIRST_PANEL = 20

# The slide: 13.333 × 7.5 in, margins 0.6 in.
WIDTH, HEIGHT = 960.0, 540.0
MARGIN = 43.2
INNER = WIDTH - 2 * MARGIN
BAND = 6.0
KICKER_BOX = Box(MARGIN, 30, INNER, 18)
TITLE_BOX = Box(MARGIN, 48, INNER, 74)
BODY_BOX = Box(MARGIN, 136, INNER, 358)
GUTTER = 36.0
FOOTER_BOX = Box(MARGIN, 504, 720, 16)
NUMBER_BOX = Box(WIDTH - MARGIN - 72, 504, 72, 16)
TITLE_SIZES = ((28.0, 1), (26.0, 1), (28.0, 2), (24.0, 2), (20.0, 3))
"""Font size and how many lines of it the title may take, the preferred first."""

READING = 720.0
"""Lines of running text longer than this are hard to follow."""

COVER_TITLE_BOX = Box(MARGIN, 114, 800, 160)
COVER_TITLE_SIZES = ((40.0, 3), (34.0, 3), (28.0, 4), (24.0, 5))
SUBTITLE_BOX = Box(MARGIN, 286, 800, 60)
SUBTITLE_SIZES = ((20.0, 2), (18.0, 2), (16.0, 3))
LINES_BOX = Box(MARGIN, 376, 800, 120)
LINES_SIZE = 14.0

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
PAGE_TITLE_SIZES = ((26.0, 1), (22.0, 1), (18.0, 2), (16.0, 2))
PAGE_STATEMENT_BOX = Box(PAGE_MARGIN, 76, PAGE_INNER, 90)
PAGE_FOOTER_BOX = Box(PAGE_MARGIN, 571, PAGE_INNER, 14)


def emu(points: float) -> int:
    """`points` in the unit of the file format."""
    return round(points * EMU)

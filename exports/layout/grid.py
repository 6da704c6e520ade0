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

    @property
    def corner(self) -> tuple[float, float]:
        """Its top left corner."""
        return self.x, self.y


Sizes = tuple[tuple[float, int], ...]
"""Font sizes and how many lines of each a text may take, the preferred first."""

# A slide: 13.333 × 7.5 in, margins 0.6 in, twelve columns.
WIDTH, HEIGHT = 960.0, 540.0
MARGIN = 43.2
INNER = WIDTH - 2 * MARGIN
COLUMNS, GUTTER = 12, 15.0
BESIDE = 2 * GUTTER
"""Between running texts side by side."""
PANEL, PANEL_INNER = 279.0, 214.0
"""Width of a panel at the left, which bleeds off the slide, and of what stands in it."""
PANEL_TOP, PANEL_PADDING = 33.0, 16.0
"""Where the text of a panel from top to bottom begins, and how far below its edge that of another does."""
BESIDE_PANEL = Box(302, 0, WIDTH - MARGIN - 302, HEIGHT)
"""What a panel leaves of the slide."""
KICKER_BOX = Box(77, 29, WIDTH - MARGIN - 77, 16)
BAR_WIDTH, BAR_APART, BAR_HEIGHTS, BARS_FOOT = 7.0, 9.0, (6.0, 10.0, 14.0), 43.5
"""The three bars before the kicker: their width, from one to the next, their heights, where they stand."""
TITLE_BOX = Box(MARGIN, 48, INNER, 74)
TITLE_SIZES: Sizes = (
    # One line where Georgia needs one: two would leave a gap under it. What stands in for it is a sixth wider.
    *((size, 1) for size in (28.0, 27.0, 26.0, 25.0, 24.0, 23.0, 22.0)),
    *((size, 2) for size in (28.0, 24.0, 20.0, 17.0, 14.0, 12.0)),
)
BODY_TOP, BODY_BOTTOM = 100.0, 492.0
"""Where the body begins under a title of one line, and where it ends."""
UNDER_TITLE = 12.0
BODY_BOX = Box(MARGIN, BODY_TOP, INNER, BODY_BOTTOM - BODY_TOP)
FOOTER_BOX = Box(MARGIN, 504, 720, 16)
NUMBER_BOX = Box(WIDTH - MARGIN - 72, 504, 72, 16)

READING = 720.0
"""Lines of running text longer than this are hard to follow."""

KIND_BOX = Box(MARGIN, 47, 640, 20)
"""What it is a presentation of, above the cover's title."""
COVER_LOGO_BOX = Box(696, 30, WIDTH - MARGIN - 696, 62)
"""Above the end of the title and the highest step."""
COVER_TITLE_BOX = Box(MARGIN, 104, 700, 160)
COVER_TITLE_SIZES: Sizes = (
    *((size, 1) for size in (57.0, 52.0, 48.0, 46.0, 44.0)),
    *((48.0, 2), (40.0, 3), (34.0, 3), (28.0, 3), (22.0, 4), (18.0, 4)),
)
SUBTITLE_BOX = Box(MARGIN, 194, 510, 200)
SUBTITLE_SIZES = (22.0, 20.0, 18.0, 16.0)
LINES_BOX = Box(MARGIN, 444, 330, 62)
KIND_SIZE, LINES_SIZE, LINES_APART = 14.0, 12.0, 3.0
STAIRS = (Box(390, 420, 187.5, 120), Box(577.5, 300, 187.5, 240), Box(765, 180, 195, 360))
"""The three steps rising off the cover."""
STAIR_PADDING, STAIR_RIGHT, STAIR_EDGE = 18.0, 9.0, 30.0
"""Kept clear around the words on a step; the last at the slide's edge, where the highest one runs off it."""
STAIR_WORDS = tuple(
    Box(
        box.x + STAIR_PADDING,
        box.y + STAIR_PADDING,
        min(box.x + box.width - STAIR_RIGHT, WIDTH - STAIR_EDGE) - box.x - STAIR_PADDING,
        box.height - 2 * STAIR_PADDING,
    )
    for box in STAIRS
)
STAIR_SIZES = (15.0, 12.0)
"""Of a step's name and of its question."""

DIVIDER_TITLE_BOX = Box(MARGIN, 40, 420, 66)
DIVIDER_TITLE_SIZE = 50.0
DIVIDER_QUESTION_BOX = Box(MARGIN, 112, 420, 60)
DIVIDER_QUESTION_SIZE = 22.0
DIVIDER_STAIRS = (Box(43, 427, 90, 113), Box(133, 337, 90, 203), Box(223, 247, 90, 293))
DIVIDER_LIST_BOX = Box(495, 58, 421.8, 434)
DIVIDER_FOOTER_BOX = Box(495, 504, 376, 16)

SMALL = 12.0
FLOOR = 11.0
FOOTER_SIZE = 10.0
"""Size of the footer, which nobody needs to read."""


def kicker_box(beside_panel: bool) -> Box:
    """Where the line over a title stands, beside a panel from top to bottom or without one."""
    moved = BESIDE_PANEL.x - MARGIN if beside_panel else 0.0
    return Box(KICKER_BOX.x + moved, KICKER_BOX.y, KICKER_BOX.width - moved, KICKER_BOX.height)


def footer_box(beside_panel: bool) -> Box:
    """Where the footer stands, beside a panel or without one."""
    return Box(BESIDE_PANEL.x, FOOTER_BOX.y, 500, FOOTER_BOX.height) if beside_panel else FOOTER_BOX


def span(first: int, count: int = 1) -> tuple[float, float]:
    """Where the column `first` (from 0) begins, and how wide `count` of them are."""
    column = (INNER - (COLUMNS - 1) * GUTTER) / COLUMNS
    return MARGIN + first * (column + GUTTER), count * column + (count - 1) * GUTTER


@dataclass(frozen=True)
class Scale:
    """Font sizes that go together. A slide is set in the largest that saves it a continuation."""

    body: float
    heading: float
    statement: float
    """In the serif."""
    card: float
    """What stands in cards and matrices."""
    table: float
    note: float


SCALES = (
    Scale(body=18, heading=14, statement=24, card=14, table=14, note=12),
    Scale(body=16, heading=13, statement=22, card=13, table=13, note=12),
    Scale(body=15, heading=12, statement=20, card=12, table=12, note=11),
    Scale(body=14, heading=12, statement=18, card=12, table=11, note=11),
    Scale(body=12, heading=12, statement=17, card=11, table=11, note=11),
)
LARGE = (
    Scale(body=26, heading=16, statement=28, card=17, table=16, note=13),
    Scale(body=22, heading=15, statement=26, card=16, table=15, note=13),
)
"""For cards of few words, which would leave most of a slide empty otherwise."""

# The one-pager: A4 landscape.
PAGE_WIDTH, PAGE_HEIGHT = 841.89, 595.28
PAGE_MARGIN = 28.0
PAGE_INNER = PAGE_WIDTH - 2 * PAGE_MARGIN
PAGE_TITLE_BOX = Box(PAGE_MARGIN, 42, PAGE_INNER, 66)
"""Where the statement begins; it is as high as its lines."""
PAGE_LOGO_BOX = Box(PAGE_WIDTH - PAGE_MARGIN - 130, 10, 130, 30)
PAGE_TITLE_SIZE = 26.0

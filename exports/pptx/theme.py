"""The templates' names: what the painter and the script that makes the templates agree on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from exports.layout.grid import (
    COVER_TITLE_SIZES,
    FOOTER_SIZE,
    KIND_SIZE,
    LINES_SIZE,
    PAGE_TITLE_SIZE,
    SUBTITLE_SIZES,
    TITLE_SIZES,
)
from exports.layout.palette import MUTED, Colour, accent
from exports.layout.shapes import Frame, PageKind, Role
from exports.ooxml import SCHEME

HERE = Path(__file__).parent
TEMPLATES: Mapping[PageKind, Path] = MappingProxyType(
    {PageKind.DECK: HERE / "template.pptx", PageKind.ONE_PAGER: HERE / "one_pager.pptx"}
)
_MAPPED = {"dk1": "tx1", "lt1": "bg1", "dk2": "tx2", "lt2": "bg2"}
"""What slides call the theme's first colours."""


@dataclass(frozen=True)
class StepLook:
    """What the slides of one step are drawn with."""

    layout: str
    colour: Colour
    table_style: str


LOOKS: Mapping[str, StepLook] = MappingProxyType(
    {
        "strategy": StepLook("Strategy", accent("strategy"), "{5C1D0F1A-6E7B-4D52-9A31-0F5C6E000001}"),
        "plan": StepLook("Plan", accent("plan"), "{5C1D0F1A-6E7B-4D52-9A31-0F5C6E000002}"),
        "measure": StepLook("Measure", accent("measure"), "{5C1D0F1A-6E7B-4D52-9A31-0F5C6E000003}"),
        "": StepLook("Neutral", MUTED, "{5C1D0F1A-6E7B-4D52-9A31-0F5C6E000004}"),
    }
)
"""By the page's step; the empty one belongs to none."""

COVER = "Cover"
FRAMES: tuple[tuple[Frame, int], ...] = ((Frame.FULL, 1), (Frame.FULL, 2), (Frame.PANEL, 1), (Frame.SIDE, 1))
"""The frames every step has a layout for, each with so many content areas."""
ONE_PAGE = "One page"

# Placeholder idx in the layouts. Title has none, footer and number are PowerPoint's usual ones.
FIRST, SECOND, FOOTER, NUMBER, KICKER, KIND, SUBTITLE = 1, 2, 11, 12, 13, 14, 15
FOOTERS = (("ftr", FOOTER), ("sldNum", NUMBER))
FIRST_PANEL = 20
CONTENTS = tuple(f'idx="{index}"' for index in (FIRST, SECOND))
"""The content areas."""


@dataclass(frozen=True)
class LayoutPlaceholder:
    """A role's placeholder in the layouts."""

    kind: str
    """The attributes of its `p:ph`."""
    size: float = 0
    """The font size of its text there, which need not be written again; 0 where its whole type always is."""
    coloured: bool = False
    """Whether its text has a colour of its own in place of the layout's."""
    moved: bool = False
    """Whether its text stands where its shape does, not where the layout has it."""


PLACEHOLDERS: Mapping[Role, LayoutPlaceholder] = MappingProxyType(
    # Those that are moved are as high as their lines, or stand where another text ends.
    {
        Role.TITLE: LayoutPlaceholder('type="title"', TITLE_SIZES[0][0]),
        Role.COVER_TITLE: LayoutPlaceholder('type="ctrTitle"', COVER_TITLE_SIZES[0][0]),
        Role.POSTER_TITLE: LayoutPlaceholder('type="title"', PAGE_TITLE_SIZE, moved=True),
        Role.SUBTITLE: LayoutPlaceholder(f'type="subTitle" idx="{SUBTITLE}"', SUBTITLE_SIZES[0], moved=True),
        Role.DETAILS: LayoutPlaceholder(f'type="body" sz="quarter" idx="{KICKER}"', LINES_SIZE),
        Role.KIND: LayoutPlaceholder(f'type="body" sz="quarter" idx="{KIND}"', KIND_SIZE),
        Role.KICKER: LayoutPlaceholder(f'type="body" sz="quarter" idx="{KICKER}"'),
        Role.STATEMENT: LayoutPlaceholder(f'type="body" idx="{FIRST}"', moved=True),
        Role.FOOTER: LayoutPlaceholder(f'type="ftr" sz="quarter" idx="{FOOTER}"', FOOTER_SIZE),
        Role.NUMBER: LayoutPlaceholder(f'type="sldNum" sz="quarter" idx="{NUMBER}"'),
    }
)


def layout(step: str, frame: Frame, columns: int = 1) -> str:
    """The name of the template's layout for a slide of `step` in that frame."""
    if frame is Frame.COVER:
        return COVER
    words = (LOOKS[step].layout, "" if frame is Frame.FULL else frame.value, "two columns" if columns == 2 else "")
    return ", ".join(filter(None, words))


def scheme(colour: Colour) -> str:
    """What slides call `colour` at full strength."""
    name = SCHEME[colour.role]
    return _MAPPED.get(name, name)

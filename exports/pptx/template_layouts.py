"""The XML of the templates' layouts: where a slide's placeholders stand, and in which step's colour."""

from __future__ import annotations

from collections.abc import Sequence

from exports.layout import backdrop, grid
from exports.layout.grid import Box
from exports.layout.palette import INK, MUTED, WHITE, Colour, on, tint
from exports.layout.shapes import Frame, Rectangle
from exports.ooxml import HEAD
from exports.pptx import slide_xml, theme
from exports.pptx.template_parts import background, body_levels, field, level, tree

NO_BREAK_SPACE = "\u00a0"


def _layout(name: str, shapes: str, kind: str = "", ground: Colour | None = None) -> bytes:
    behind = background(ground) if ground else ""
    return (
        f'{HEAD}<p:sldLayout {slide_xml.NAMESPACES} {kind} preserve="1" userDrawn="1">'
        f'<p:cSld name="{name}">{behind}{tree(shapes)}</p:cSld>'
        "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>"
    ).encode()


def _footers(first_id: int, box: Box = grid.FOOTER_BOX, colour: Colour = MUTED) -> str:
    # LibreOffice sets a footer in its own serif unless the layout's placeholder holds a character.
    small = level(1, grid.FOOTER_SIZE, colour=colour)
    number = level(1, grid.FOOTER_SIZE, colour=colour, align="r")
    kinds = (f'type="{kind}" sz="quarter" idx="{index}"' for kind, index in theme.FOOTERS)
    footer, counted = kinds
    return field(first_id, "Footer", footer, box, NO_BREAK_SPACE, small, anchor="ctr") + field(
        first_id + 1, "Slide Number", counted, None, "", number
    )


def _backdrop(shapes: Sequence[Rectangle]) -> str:
    """What stands behind the page, numbered from an id nothing else in a layout has."""
    return "".join(
        slide_xml.bar(50 + n, shape.name, slide_xml.area(shape.box, shape.colour, shape.outline, shape.radius))
        for n, shape in enumerate(shapes)
    )


def content_layout(step: str, frame: Frame, columns: int) -> bytes:
    """A step's layout in a frame: its bar lit, its colour on kicker and bullets, one content area or two."""
    look = theme.LOOKS[step]
    across = grid.BODY_BOX if frame is Frame.FULL else grid.BESIDE_PANEL
    side = frame is Frame.SIDE
    title = Box(across.x, grid.TITLE_BOX.y, across.width, grid.TITLE_BOX.height) if side else None
    shapes = (
        _backdrop(backdrop.slide(step, frame))
        + field(2, "Title", 'type="title"', title, "Title")
        + field(
            3,
            "Kicker",
            f'type="body" sz="quarter" idx="{theme.KICKER}"',
            grid.kicker_box(side),
            "Section",
            level(1, grid.SMALL, colour=MUTED),
            anchor="t",
        )
        + (_panel(side, look.colour) if frame is not Frame.FULL else "")
        + _contents(Box(across.x, grid.BODY_TOP, across.width, grid.BODY_BOX.height), columns, look.colour)
        + _footers(10, grid.footer_box(frame is not Frame.FULL))
    )
    return _layout(theme.layout(step, frame, columns), shapes)


def _contents(box: Box, columns: int, accent: Colour) -> str:
    width = (box.width - grid.BESIDE * (columns - 1)) / columns
    return "".join(
        field(
            5 + n,
            f"Content {n + 1}",
            f'idx="{theme.FIRST + n}"',
            Box(box.x + n * (width + grid.BESIDE), box.y, width, box.height),
            "Text",
            body_levels(accent),
            anchor="t",
        )
        for n in range(columns)
    )


def _panel(side: bool, accent: Colour) -> str:
    top = grid.PANEL_TOP if side else grid.BODY_TOP + grid.PANEL_PADDING
    box = Box(grid.MARGIN, top, grid.PANEL_INNER, grid.BODY_BOTTOM - top)
    colour = on(accent) if side else INK
    kind = f'type="body" sz="quarter" idx="{theme.FIRST_PANEL}"'
    return field(8, "Panel", kind, box, "Text", level(1, 14, colour=colour, before=6), anchor="t")


def divider_layout(step: str) -> bytes:
    """What begins a step: its colour from edge to edge, its name, its question, and what follows."""
    ground = backdrop.divider(step)[0].colour
    quiet = tint(step)
    shapes = (
        field(
            2,
            "Title",
            'type="title"',
            grid.DIVIDER_TITLE_BOX,
            "Title",
            level(1, grid.DIVIDER_TITLE_SIZE, colour=WHITE, serif=True),
        )
        + field(
            3,
            "Question",
            f'type="subTitle" idx="{theme.SUBTITLE}"',
            grid.DIVIDER_QUESTION_BOX,
            "Question",
            level(1, grid.DIVIDER_QUESTION_SIZE, colour=WHITE, serif=True),
            anchor="t",
        )
        + field(
            5,
            "Content 1",
            f'idx="{theme.FIRST}"',
            grid.DIVIDER_LIST_BOX,
            "Text",
            level(1, 16, colour=WHITE, before=12),
            anchor="t",
        )
        + _footers(10, grid.DIVIDER_FOOTER_BOX, quiet)
    )
    return _layout(theme.layout(step, Frame.DIVIDER), shapes, ground=ground)


def cover_layout() -> bytes:
    """The title slide: the three steps rising off the page."""
    large, _ = grid.STAIR_SIZES
    stairs = "".join(
        field(
            30 + n,
            f"Step {n + 1}",
            f'type="body" sz="quarter" idx="{theme.FIRST_PANEL + n}"',
            box,
            "Step",
            level(1, large, colour=WHITE, before=4),
            anchor="t",
        )
        for n, box in enumerate(grid.STAIR_WORDS)
    )
    title_size = grid.COVER_TITLE_SIZES[0][0]
    shapes = (
        _backdrop(backdrop.cover())
        + _quiet(6, "Kind", theme.KIND, grid.KIND_BOX, grid.KIND_SIZE, anchor="t")
        + field(
            2,
            "Title",
            'type="ctrTitle"',
            grid.COVER_TITLE_BOX,
            "Title",
            level(1, title_size, serif=True),
            anchor="t",
        )
        + field(
            3,
            "Subtitle",
            f'type="subTitle" idx="{theme.SUBTITLE}"',
            grid.SUBTITLE_BOX,
            "Subtitle",
            level(1, grid.SUBTITLE_SIZES[0], colour=MUTED, serif=True),
            anchor="t",
        )
        + _quiet(4, "Details", theme.KICKER, grid.LINES_BOX, grid.LINES_SIZE, anchor="b")
        + stairs
    )
    return _layout(theme.COVER, shapes, 'type="title"')


def _quiet(id_: int, name: str, index: int, box: Box, size: float, anchor: str) -> str:
    kind = f'type="body" sz="quarter" idx="{index}"'
    return field(id_, name, kind, box, name, level(1, size, colour=MUTED, before=grid.LINES_APART), anchor=anchor)


def one_page_layout() -> bytes:
    """The one-pager: the statement as its title; everything else has a place of its own on each page."""
    kind, box = 'type="title"', grid.PAGE_TITLE_BOX
    shapes = field(2, "Title", kind, box, "Title", level(1, grid.PAGE_TITLE_SIZE, serif=True), anchor="t")
    return _layout(theme.ONE_PAGE, shapes)

"""The XML of the templates' layouts: where a slide's placeholders stand, and in which step's colour."""

from __future__ import annotations

from collections.abc import Sequence

from exports.layout import backdrop, grid
from exports.layout.grid import Box
from exports.layout.palette import MUTED, PAPER
from exports.layout.shapes import Rectangle
from exports.ooxml import HEAD
from exports.pptx import slide_xml, theme
from exports.pptx.template_parts import body_levels, field, level, tree

NO_BREAK_SPACE = "\u00a0"


def _layout(name: str, shapes: str, kind: str = "") -> bytes:
    return (
        f'{HEAD}<p:sldLayout {slide_xml.NAMESPACES} {kind} preserve="1" userDrawn="1">'
        f'<p:cSld name="{name}">{tree(shapes)}</p:cSld>'
        "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>"
    ).encode()


def _footers(first_id: int) -> str:
    # LibreOffice sets a footer in its own serif unless the layout's placeholder holds a character.
    return field(
        first_id,
        "Footer",
        f'type="ftr" sz="quarter" idx="{theme.FOOTER}"',
        grid.FOOTER_BOX,
        NO_BREAK_SPACE,
        level(1, grid.FLOOR, colour=MUTED),
        anchor="ctr",
    ) + field(first_id + 1, "Slide Number", f'type="sldNum" sz="quarter" idx="{theme.NUMBER}"', None, "")


def _backdrop(shapes: Sequence[Rectangle]) -> str:
    """What stands behind the page, numbered from an id nothing else in a layout has."""
    return "".join(slide_xml.bar(20 + n, shape.name, shape.box, shape.colour) for n, shape in enumerate(shapes))


def content_layout(step: str, columns: int) -> bytes:
    """A step's layout: its third of the band lit, its colour on kicker and bullets, one content area or two."""
    look = theme.LOOKS[step]
    body, half = grid.BODY_BOX, (grid.INNER - grid.GUTTER) / 2
    boxes = (
        (body,)
        if columns == 1
        else (
            Box(body.x, body.y, half, body.height),
            Box(body.x + half + grid.GUTTER, body.y, half, body.height),
        )
    )
    contents = "".join(
        field(
            5 + n,
            f"Content {n + 1}",
            f'idx="{theme.FIRST + n}"',
            box,
            "Text",
            body_levels(look.colour),
            anchor="t",
        )
        for n, box in enumerate(boxes)
    )
    shapes = (
        _backdrop(backdrop.slide(step))
        + field(2, "Title", 'type="title"', None, "Title")
        + field(
            3,
            "Kicker",
            f'type="body" sz="quarter" idx="{theme.KICKER}"',
            grid.KICKER_BOX,
            "Section",
            level(1, grid.SMALL, colour=look.colour, bold=True),
            anchor="t",
        )
        + contents
        + _footers(10)
    )
    return _layout(look.layout + (theme.TWO_COLUMNS if columns == 2 else ""), shapes)


def cover_layout() -> bytes:
    """The title slide: all three thirds lit."""
    subtitle, lines = (
        level(1, 20, colour=MUTED),
        level(1, grid.LINES_SIZE, colour=MUTED, before=grid.LINES_APART),
    )
    shapes = (
        _backdrop(backdrop.cover())
        + field(
            2,
            "Title",
            'type="ctrTitle"',
            grid.COVER_TITLE_BOX,
            "Title",
            level(1, 40, bold=True).replace("+mn", "+mj"),
            anchor="b",
        )
        + field(
            3,
            "Subtitle",
            f'type="subTitle" idx="{theme.SUBTITLE}"',
            grid.SUBTITLE_BOX,
            "Subtitle",
            subtitle,
            anchor="t",
        )
        + field(
            4,
            "Details",
            f'type="body" sz="quarter" idx="{theme.KICKER}"',
            grid.LINES_BOX,
            "Details",
            lines,
            anchor="b",
        )
    )
    return _layout(theme.COVER, shapes, 'type="title"')


def one_page_layout() -> bytes:
    """The one-pager: a band with the title, the statement, and fields for the panels."""
    width = (grid.PAGE_INNER - 3 * 12) / 4
    panels = "".join(
        field(
            30 + n,
            f"Panel {n + 1}",
            f'type="body" sz="quarter" idx="{theme.FIRST_PANEL + n}"',
            Box(grid.PAGE_MARGIN + n % 4 * (width + 12), 176 + n // 4 * 98, width, 90),
            "Text",
            level(1, grid.SMALL, bullet="•", accent=MUTED, before=3, indent=10),
            anchor="t",
        )
        for n in range(grid.MOST_PANELS)
    )
    shapes = (
        _backdrop(backdrop.one_pager())
        + field(
            2,
            "Title",
            'type="title"',
            grid.PAGE_TITLE_BOX,
            "Title",
            level(1, 26, bold=True, colour=PAPER).replace("+mn", "+mj"),
            anchor="ctr",
        )
        + field(
            3,
            "Statement",
            f'type="body" idx="{theme.FIRST}"',
            grid.PAGE_STATEMENT_BOX,
            "Statement",
            level(1, 24),
            anchor="t",
        )
        + panels
        + field(
            5,
            "Footer",
            f'type="ftr" sz="quarter" idx="{theme.FOOTER}"',
            grid.PAGE_FOOTER_BOX,
            NO_BREAK_SPACE,
            level(1, grid.FLOOR, colour=MUTED),
            anchor="ctr",
        )
    )
    return _layout(theme.ONE_PAGE, shapes)

"""The XML of the templates' layouts: where a slide's placeholders stand, and in which step's colour."""

from __future__ import annotations

from exports.pptx import theme, xml
from exports.pptx.template_parts import QUIET, body_levels, field, level, tree
from exports.pptx.theme import Box

NO_BREAK_SPACE = "\u00a0"
STEP_ACCENTS = ("accent1", "accent2", "accent3")


def _layout(name: str, shapes: str, kind: str = "") -> bytes:
    return (
        f'{xml.HEAD}<p:sldLayout {xml.NAMESPACES} {kind} preserve="1" userDrawn="1">'
        f'<p:cSld name="{name}">{tree(shapes)}</p:cSld>'
        "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>"
    ).encode()


def _footers(first_id: int) -> str:
    # LibreOffice sets a footer in its own serif unless the layout's placeholder holds a character.
    return field(
        first_id,
        "Footer",
        f'type="ftr" sz="quarter" idx="{theme.FOOTER}"',
        theme.FOOTER_BOX,
        NO_BREAK_SPACE,
        level(1, theme.FLOOR, colour=theme.MUTED),
        anchor="ctr",
    ) + field(first_id + 1, "Slide Number", f'type="sldNum" sz="quarter" idx="{theme.NUMBER}"', None, "")


def band(first_id: int, y: float, width: float, lit: tuple[str, ...]) -> str:
    """Three thirds along the page, one a step: those in `lit` in their colour, the others quiet."""
    third = width / 3
    return "".join(
        xml.bar(
            first_id + n,
            f"Step {n + 1}",
            Box(n * third, y, third, theme.BAND),
            accent if accent in lit else QUIET,
        )
        for n, accent in enumerate(STEP_ACCENTS)
    )


def content_layout(look: theme.Look, columns: int) -> bytes:
    """A step's layout: its third of the band lit, its colour on kicker and bullets, one content area or two."""
    body, half = theme.BODY_BOX, (theme.INNER - theme.GUTTER) / 2
    boxes = (
        (body,)
        if columns == 1
        else (
            Box(body.x, body.y, half, body.height),
            Box(body.x + half + theme.GUTTER, body.y, half, body.height),
        )
    )
    contents = "".join(
        field(
            5 + n,
            f"Content {n + 1}",
            f'idx="{theme.FIRST + n}"',
            box,
            "Text",
            body_levels(look.accent),
            anchor="t",
        )
        for n, box in enumerate(boxes)
    )
    shapes = (
        band(20, 0, theme.WIDTH, (look.accent,))
        + field(2, "Title", 'type="title"', None, "Title")
        + field(
            3,
            "Kicker",
            f'type="body" sz="quarter" idx="{theme.KICKER}"',
            theme.KICKER_BOX,
            "Section",
            level(1, theme.SMALL, colour=look.accent, bold=True),
            anchor="t",
        )
        + contents
        + _footers(10)
    )
    return _layout(look.layout + (theme.TWO_COLUMNS if columns == 2 else ""), shapes)


def cover_layout() -> bytes:
    """The title slide: all three thirds lit."""
    subtitle, lines = (
        level(1, 20, colour=theme.MUTED),
        level(1, theme.LINES_SIZE, colour=theme.MUTED, before=4),
    )
    shapes = (
        band(20, 0, theme.WIDTH, STEP_ACCENTS)
        + field(
            2,
            "Title",
            'type="ctrTitle"',
            theme.COVER_TITLE_BOX,
            "Title",
            level(1, 40, bold=True).replace("+mn", "+mj"),
            anchor="b",
        )
        + field(
            3,
            "Subtitle",
            f'type="subTitle" idx="{theme.SUBTITLE}"',
            theme.SUBTITLE_BOX,
            "Subtitle",
            subtitle,
            anchor="t",
        )
        + field(
            4,
            "Details",
            f'type="body" sz="quarter" idx="{theme.KICKER}"',
            theme.LINES_BOX,
            "Details",
            lines,
            anchor="b",
        )
    )
    return _layout(theme.COVER, shapes, 'type="title"')


def one_page_layout() -> bytes:
    """The one-pager: a band with the title, the statement, and fields for the panels."""
    width = (theme.PAGE_INNER - 3 * 12) / 4
    panels = "".join(
        field(
            30 + n,
            f"Panel {n + 1}",
            f'type="body" sz="quarter" idx="{theme.FIRST_PANEL + n}"',
            Box(theme.PAGE_MARGIN + n % 4 * (width + 12), 176 + n // 4 * 98, width, 90),
            "Text",
            level(1, theme.SMALL, bullet="•", accent=theme.MUTED, before=3, indent=10),
            anchor="t",
        )
        for n in range(theme.MOST_PANELS)
    )
    shapes = (
        xml.bar(20, "Title band", Box(0, 0, theme.PAGE_WIDTH, theme.PAGE_BAND), theme.INK)
        + band(21, theme.PAGE_BAND, theme.PAGE_WIDTH, STEP_ACCENTS)
        + field(
            2,
            "Title",
            'type="title"',
            theme.PAGE_TITLE_BOX,
            "Title",
            level(1, 26, bold=True, colour=theme.PAPER).replace("+mn", "+mj"),
            anchor="ctr",
        )
        + field(
            3,
            "Statement",
            f'type="body" idx="{theme.FIRST}"',
            theme.PAGE_STATEMENT_BOX,
            "Statement",
            level(1, 24),
            anchor="t",
        )
        + panels
        + field(
            5,
            "Footer",
            f'type="ftr" sz="quarter" idx="{theme.FOOTER}"',
            theme.PAGE_FOOTER_BOX,
            NO_BREAK_SPACE,
            level(1, theme.FLOOR, colour=theme.MUTED),
            anchor="ctr",
        )
    )
    return _layout(theme.ONE_PAGE, shapes)

"""The XML of the templates' theme, master, layouts and table styles; `make_template` puts it into packages."""

from __future__ import annotations

from exports.pptx import theme, xml
from exports.pptx.theme import Box, emu

TAG = "en-GB"
NO_BREAK_SPACE = "\u00a0"

COLOURS = {
    "dk1": "1B2A33",
    "lt1": "FBFAF7",
    "dk2": "5B6770",
    "lt2": "FFFFFF",
    "accent1": "0F5C6E",
    "accent2": "9A5B12",
    "accent3": "6C4675",
    "accent4": "3F6B4A",
    "accent5": "A34334",
    "accent6": "4A5C8C",
    "hlink": "0F5C6E",
    "folHlink": "6C4675",
}
QUIET = f"{theme.MUTED}:20"
STEP_ACCENTS = ("accent1", "accent2", "accent3")

_LINE = '<a:ln w="{w}"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:prstDash val="solid"/></a:ln>'
_PLAIN_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_NO_EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>"


def theme_xml() -> bytes:
    """Fonts, colours and plain shape styles."""
    colours = "".join(f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in COLOURS.items())
    font = '<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/>'
    lines = "".join(_LINE.format(w=width) for width in (6350, 12700, 19050))
    return (
        f'{xml.HEAD}<a:theme {xml.NAMESPACES} name="Tretrin"><a:themeElements>'
        f'<a:clrScheme name="Tretrin">{colours}</a:clrScheme>'
        f'<a:fontScheme name="Tretrin"><a:majorFont>{font}</a:majorFont><a:minorFont>{font}</a:minorFont></a:fontScheme>'
        f'<a:fmtScheme name="Tretrin"><a:fillStyleLst>{_PLAIN_FILL * 3}</a:fillStyleLst><a:lnStyleLst>{lines}</a:lnStyleLst>'
        f"<a:effectStyleLst>{_NO_EFFECT * 3}</a:effectStyleLst><a:bgFillStyleLst>{_PLAIN_FILL * 3}</a:bgFillStyleLst>"
        "</a:fmtScheme></a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>"
    ).encode()


def _level(
    number: int,
    size: float,
    *,
    colour: str = theme.INK,
    bullet: str = "",
    accent: str = "",
    bold: bool = False,
    align: str = "l",
    before: float = 0,
    indent: float = 0,
    left: float = 0,
) -> str:
    """One level of a list style; a bullet hangs in `indent` points left of the text."""
    bullets = f'<a:buClr><a:schemeClr val="{accent}"/></a:buClr><a:buFont typeface="+mn-lt"/><a:buChar char="{bullet}"/>'
    weight = ' b="1"' if bold else ' b="0"'
    return (
        f'<a:lvl{number}pPr marL="{emu(left + indent)}" indent="{-emu(indent)}" algn="{align}" defTabSz="914400" rtl="0" '
        f'eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc>'
        f'<a:spcBef><a:spcPts val="{round(before * 100)}"/></a:spcBef>{bullets if bullet else "<a:buNone/>"}'
        f'<a:defRPr sz="{round(size * 100)}"{weight} kern="1200">{xml.fill(colour)}'
        f'<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl{number}pPr>'
    )


def _body_levels(accent: str) -> str:
    sizes = (18, 16, 14, 14, 14)
    return "".join(
        _level(
            number, size, bullet="•" if number == 1 else "–", accent=accent, before=6, indent=16, left=16 * (number - 1)
        )
        for number, size in enumerate(sizes, 1)
    )


def default_levels() -> str:
    """The text of shapes outside the placeholders."""
    return "".join(_level(number, 18, left=36 * (number - 1)) for number in range(1, 6))


def _sp(id_: int, name: str, kind: str, box: Box | None, text: str, style: str = "", anchor: str = "") -> str:
    place = f'{xml.transform(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>' if box else ""
    properties = xml.body_properties(anchor=anchor) if anchor else "<a:bodyPr/>"
    inner = (
        xml.number(TAG)
        if "sldNum" in kind
        else f'<a:p><a:r><a:rPr lang="{TAG}"/><a:t>{text}</a:t></a:r></a:p>'
        if text
        else f'<a:p><a:endParaRPr lang="{TAG}"/></a:p>'
    )
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{id_}" name="{name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
        f"<p:nvPr><p:ph {kind}/></p:nvPr></p:nvSpPr><p:spPr>{place}</p:spPr>"
        f"<p:txBody>{properties}<a:lstStyle>{style}</a:lstStyle>{inner}</p:txBody></p:sp>"
    )


def _tree(shapes: str) -> str:
    return f"<p:spTree>{xml.GROUP}{shapes}</p:spTree>"


def _footers(first_id: int) -> str:
    # LibreOffice sets a footer in its own serif unless the layout's placeholder holds a character.
    return _sp(
        first_id,
        "Footer",
        f'type="ftr" sz="quarter" idx="{theme.FOOTER}"',
        theme.FOOTER_BOX,
        NO_BREAK_SPACE,
        _level(1, theme.FLOOR, colour=theme.MUTED),
        anchor="ctr",
    ) + _sp(first_id + 1, "Slide Number", f'type="sldNum" sz="quarter" idx="{theme.NUMBER}"', None, "")


def master(page: Box, title: Box, body: Box, footer: Box, number: Box, layouts: int) -> bytes:
    """The slide master of a page of that size; its layouts are related as rId1 … and the theme comes after them."""
    small = theme.FLOOR
    shapes = (
        _sp(2, "Title", 'type="title"', title, "Title", anchor="t")
        + _sp(3, "Text", 'type="body" idx="1"', body, "Text", anchor="t")
        + _sp(
            4,
            "Footer",
            'type="ftr" sz="quarter" idx="3"',
            footer,
            "",
            _level(1, small, colour=theme.MUTED),
            anchor="ctr",
        )
        + _sp(
            5,
            "Slide Number",
            'type="sldNum" sz="quarter" idx="4"',
            number,
            "",
            _level(1, small, colour=theme.MUTED, align="r"),
            anchor="ctr",
        )
    )
    ids = "".join(f'<p:sldLayoutId id="{2147483649 + n}" r:id="rId{1 + n}"/>' for n in range(layouts))
    return (
        f"{xml.HEAD}<p:sldMaster {xml.NAMESPACES}><p:cSld><p:bg><p:bgPr>{xml.fill(theme.PAPER)}<a:effectLst/></p:bgPr></p:bg>"
        f'{_tree(shapes)}</p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" '
        'accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>'
        f'<p:sldLayoutIdLst>{ids}</p:sldLayoutIdLst><p:hf hdr="0" dt="0"/><p:txStyles>'
        f"<p:titleStyle>{_level(1, 28, bold=True).replace('+mn', '+mj')}</p:titleStyle>"
        f"<p:bodyStyle>{_body_levels(theme.MUTED)}</p:bodyStyle><p:otherStyle>{default_levels()}</p:otherStyle>"
        "</p:txStyles></p:sldMaster>"
    ).encode()


def _layout(name: str, shapes: str, kind: str = "") -> bytes:
    return (
        f'{xml.HEAD}<p:sldLayout {xml.NAMESPACES} {kind} preserve="1" userDrawn="1"><p:cSld name="{name}">{_tree(shapes)}</p:cSld>'
        "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>"
    ).encode()


def band(first_id: int, y: float, width: float, lit: tuple[str, ...]) -> str:
    """Three thirds along the page, one a step: those in `lit` in their colour, the others quiet."""
    third = width / 3
    return "".join(
        xml.bar(first_id + n, f"Step {n + 1}", Box(n * third, y, third, theme.BAND), accent if accent in lit else QUIET)
        for n, accent in enumerate(STEP_ACCENTS)
    )


def content_layout(look: theme.Look, columns: int) -> bytes:
    """A step's layout: its third of the band lit, its colour on kicker and bullets, one content area or two."""
    body, half = theme.BODY_BOX, (theme.INNER - theme.GUTTER) / 2
    boxes = (
        (body,)
        if columns == 1
        else (Box(body.x, body.y, half, body.height), Box(body.x + half + theme.GUTTER, body.y, half, body.height))
    )
    contents = "".join(
        _sp(5 + n, f"Content {n + 1}", f'idx="{theme.FIRST + n}"', box, "Text", _body_levels(look.accent), anchor="t")
        for n, box in enumerate(boxes)
    )
    shapes = (
        band(20, 0, theme.WIDTH, (look.accent,))
        + _sp(2, "Title", 'type="title"', None, "Title")
        + _sp(
            3,
            "Kicker",
            f'type="body" sz="quarter" idx="{theme.KICKER}"',
            theme.KICKER_BOX,
            "Section",
            _level(1, theme.SMALL, colour=look.accent, bold=True),
            anchor="t",
        )
        + contents
        + _footers(10)
    )
    return _layout(look.layout + (theme.TWO_COLUMNS if columns == 2 else ""), shapes)


def cover_layout() -> bytes:
    """The title slide: all three thirds lit."""
    subtitle, lines = _level(1, 20, colour=theme.MUTED), _level(1, theme.LINES_SIZE, colour=theme.MUTED, before=4)
    shapes = (
        band(20, 0, theme.WIDTH, STEP_ACCENTS)
        + _sp(
            2,
            "Title",
            'type="ctrTitle"',
            theme.COVER_TITLE_BOX,
            "Title",
            _level(1, 40, bold=True).replace("+mn", "+mj"),
            anchor="b",
        )
        + _sp(
            3,
            "Subtitle",
            f'type="subTitle" idx="{theme.SUBTITLE}"',
            theme.SUBTITLE_BOX,
            "Subtitle",
            subtitle,
            anchor="t",
        )
        + _sp(
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
        _sp(
            30 + n,
            f"Panel {n + 1}",
            f'type="body" sz="quarter" idx="{theme.FIRST_PANEL + n}"',
            Box(theme.PAGE_MARGIN + n % 4 * (width + 12), 176 + n // 4 * 98, width, 90),
            "Text",
            _level(1, theme.SMALL, bullet="•", accent=theme.MUTED, before=3, indent=10),
            anchor="t",
        )
        for n in range(theme.MOST_PANELS)
    )
    shapes = (
        xml.bar(20, "Title band", Box(0, 0, theme.PAGE_WIDTH, theme.PAGE_BAND), theme.INK)
        + band(21, theme.PAGE_BAND, theme.PAGE_WIDTH, STEP_ACCENTS)
        + _sp(
            2,
            "Title",
            'type="title"',
            theme.PAGE_TITLE_BOX,
            "Title",
            _level(1, 26, bold=True, colour=theme.PAPER).replace("+mn", "+mj"),
            anchor="ctr",
        )
        + _sp(
            3,
            "Statement",
            f'type="body" idx="{theme.FIRST}"',
            theme.PAGE_STATEMENT_BOX,
            "Statement",
            _level(1, 24),
            anchor="t",
        )
        + panels
        + _sp(
            5,
            "Footer",
            f'type="ftr" sz="quarter" idx="{theme.FOOTER}"',
            theme.PAGE_FOOTER_BOX,
            NO_BREAK_SPACE,
            _level(1, theme.FLOOR, colour=theme.MUTED),
            anchor="ctr",
        )
    )
    return _layout(theme.ONE_PAGE, shapes)


def notes_master() -> bytes:
    """Notes pages: the slide above, the text below it, the page number."""
    picture = (
        '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide Image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/>'
        f'</p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr>{xml.transform(Box(54, 54, 432, 243))}'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr></p:sp>'
    )
    shapes = (
        picture
        + _sp(3, "Notes", 'type="body" sz="quarter" idx="1"', Box(54, 320, 432, 340), "Notes", anchor="t")
        + _sp(
            4,
            "Slide Number",
            'type="sldNum" sz="quarter" idx="5"',
            Box(54, 676, 432, 20),
            "",
            _level(1, theme.FLOOR, colour=theme.MUTED),
            anchor="ctr",
        )
    )
    levels = "".join(_level(n, theme.SMALL, left=16 * (n - 1), before=4) for n in range(1, 6))
    return (
        f"{xml.HEAD}<p:notesMaster {xml.NAMESPACES}><p:cSld><p:bg><p:bgPr>{xml.fill(theme.WHITE)}<a:effectLst/></p:bgPr></p:bg>"
        f'{_tree(shapes)}</p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" '
        'accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>'
        f'<p:hf hdr="0" ftr="0" dt="0"/><p:notesStyle>{levels}</p:notesStyle></p:notesMaster>'
    ).encode()


def table_styles() -> bytes:
    """One table style a step: a bold header over a rule in the step's colour, hairlines between the rows, no fills."""
    none = "<a:ln><a:noFill/></a:ln>"

    def rule(width: int, colour: str) -> str:
        return f'<a:ln w="{width}" cmpd="sng">{xml.fill(colour)}</a:ln>'

    def style(look: theme.Look) -> str:
        text = f'<a:fontRef idx="minor"/><a:schemeClr val="{theme.INK}"/>'
        borders = (
            "".join(f"<a:{side}>{none}</a:{side}>" for side in ("left", "right", "top"))
            + f"<a:bottom>{rule(6350, QUIET)}</a:bottom><a:insideH>{rule(6350, QUIET)}</a:insideH><a:insideV>{none}</a:insideV>"
        )
        accent = f'<a:fontRef idx="minor"/><a:schemeClr val="{look.accent}"/>'
        return (
            f'<a:tblStyle styleId="{look.table_style}" styleName="Tretrin {look.layout}">'
            f"<a:wholeTbl><a:tcTxStyle>{text}</a:tcTxStyle><a:tcStyle><a:tcBdr>{borders}</a:tcBdr>"
            "<a:fill><a:noFill/></a:fill></a:tcStyle></a:wholeTbl>"
            f'<a:firstCol><a:tcTxStyle b="on">{accent}</a:tcTxStyle><a:tcStyle><a:tcBdr/></a:tcStyle></a:firstCol>'
            f'<a:firstRow><a:tcTxStyle b="on">{accent}</a:tcTxStyle><a:tcStyle><a:tcBdr>'
            f"<a:bottom>{rule(15875, look.accent)}</a:bottom></a:tcBdr></a:tcStyle></a:firstRow></a:tblStyle>"
        )

    styles = "".join(map(style, theme.LOOKS.values()))
    default = theme.LOOKS["strategy"].table_style
    return f'{xml.HEAD}<a:tblStyleLst {xml.NAMESPACES} def="{default}">{styles}</a:tblStyleLst>'.encode()

"""The XML of the templates' masters and table styles; `make_template` puts it into packages."""

from __future__ import annotations

from exports.layout import grid
from exports.layout.backdrop import QUIET
from exports.layout.grid import Box
from exports.layout.palette import INK, MUTED, PAPER, WHITE, Colour
from exports.ooxml import HEAD, emu
from exports.pptx import drawing_xml, slide_xml, theme

TAG = "en-GB"


_COLOUR_MAP = (
    '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" '
    'accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>'
)


def level(
    number: int,
    size: float,
    *,
    colour: Colour = INK,
    bullet: str = "",
    accent: Colour | None = None,
    bold: bool = False,
    align: str = "l",
    before: float = 0,
    indent: float = 0,
    left: float = 0,
    serif: bool = False,
) -> str:
    """One level of a list style; a bullet hangs in `indent` points left of the text."""
    bullets = drawing_xml.bullet(bullet, accent) if accent else "<a:buNone/>"
    weight = ' b="1"' if bold else ' b="0"'
    family = "mj" if serif else "mn"
    return (
        f'<a:lvl{number}pPr marL="{emu(left + indent)}" indent="{-emu(indent)}" algn="{align}" defTabSz="914400" '
        f'rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc>'
        f'<a:spcBef><a:spcPts val="{round(before * 100)}"/></a:spcBef>{bullets}'
        f'<a:defRPr sz="{round(size * 100)}"{weight} kern="1200">{drawing_xml.fill(colour)}'
        f'<a:latin typeface="+{family}-lt"/><a:ea typeface="+{family}-ea"/><a:cs typeface="+{family}-cs"/>'
        f"</a:defRPr></a:lvl{number}pPr>"
    )


def body_levels(accent: Colour) -> str:
    """The levels of running text, with bullets in `accent`."""
    sizes = (16, 14, 14, 14, 14)
    return "".join(
        level(
            number,
            size,
            bullet="•" if number == 1 else "–",
            accent=accent,
            before=6,
            indent=16,
            left=16 * (number - 1),
        )
        for number, size in enumerate(sizes, 1)
    )


def default_levels() -> str:
    """The text of shapes outside the placeholders."""
    return "".join(level(number, 18, left=36 * (number - 1)) for number in range(1, 6))


def field(id_: int, name: str, kind: str, box: Box | None, text: str, style: str = "", anchor: str = "") -> str:
    """A placeholder of a master or a layout; `kind` is the attributes of its `p:ph`, `style` its levels."""
    place = f'{slide_xml.transform(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>' if box else ""
    properties = drawing_xml.body_properties(anchor=anchor) if anchor else "<a:bodyPr/>"
    inner = (
        drawing_xml.number(TAG)
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


def background(colour: Colour) -> str:
    """The ground of a master or a layout."""
    return f"<p:bg><p:bgPr>{drawing_xml.fill(colour)}<a:effectLst/></p:bgPr></p:bg>"


def tree(shapes: str) -> str:
    """The shape tree of a master or a layout."""
    return f"<p:spTree>{slide_xml.GROUP}{shapes}</p:spTree>"


def master(page: Box, title: Box, body: Box, footer: Box, number: Box, small: float, layouts: int) -> bytes:
    """The slide master of a page of that size; its layouts are related as rId1 … and the theme comes after them.

    `small` is the size of footer and number.
    """
    shapes = (
        field(2, "Title", 'type="title"', title, "Title", anchor="t")
        + field(3, "Text", 'type="body" idx="1"', body, "Text", anchor="t")
        + field(
            4,
            "Footer",
            'type="ftr" sz="quarter" idx="3"',
            footer,
            "",
            level(1, small, colour=MUTED),
            anchor="ctr",
        )
        + field(
            5,
            "Slide Number",
            'type="sldNum" sz="quarter" idx="4"',
            number,
            "",
            level(1, small, colour=MUTED, align="r"),
            anchor="ctr",
        )
    )
    ids = "".join(f'<p:sldLayoutId id="{2147483649 + n}" r:id="rId{1 + n}"/>' for n in range(layouts))
    return (
        f"{HEAD}<p:sldMaster {slide_xml.NAMESPACES}><p:cSld>"
        f"{background(PAPER)}{tree(shapes)}</p:cSld>{_COLOUR_MAP}"
        f'<p:sldLayoutIdLst>{ids}</p:sldLayoutIdLst><p:hf hdr="0" dt="0"/><p:txStyles>'
        f"<p:titleStyle>{level(1, grid.TITLE_SIZES[0][0], serif=True)}</p:titleStyle>"
        f"<p:bodyStyle>{body_levels(MUTED)}</p:bodyStyle><p:otherStyle>{default_levels()}</p:otherStyle>"
        "</p:txStyles></p:sldMaster>"
    ).encode()


def notes_master() -> bytes:
    """Notes pages: the slide above, the text below it, the page number."""
    picture = (
        '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide Image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" '
        'noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr>'
        f"<p:spPr>{slide_xml.transform(Box(54, 54, 432, 243))}"
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr></p:sp>'
    )
    shapes = (
        picture
        + field(3, "Notes", 'type="body" sz="quarter" idx="1"', Box(54, 320, 432, 340), "Notes", anchor="t")
        + field(
            4,
            "Slide Number",
            'type="sldNum" sz="quarter" idx="5"',
            Box(54, 676, 432, 20),
            "",
            level(1, grid.FLOOR, colour=MUTED),
            anchor="ctr",
        )
    )
    levels = "".join(level(n, grid.SMALL, left=16 * (n - 1), before=4) for n in range(1, 6))
    return (
        f"{HEAD}<p:notesMaster {slide_xml.NAMESPACES}><p:cSld>"
        f"{background(WHITE)}{tree(shapes)}</p:cSld>{_COLOUR_MAP}"
        f'<p:hf hdr="0" ftr="0" dt="0"/><p:notesStyle>{levels}</p:notesStyle></p:notesMaster>'
    ).encode()


def table_styles() -> bytes:
    """One table style a step: a bold header over a rule in the step's colour, hairlines between the rows, no fills."""
    none = "<a:ln><a:noFill/></a:ln>"

    def rule(width: int, colour: Colour) -> str:
        return f'<a:ln w="{width}" cmpd="sng">{drawing_xml.fill(colour)}</a:ln>'

    def style(look: theme.StepLook) -> str:
        text = f'<a:fontRef idx="minor"/><a:schemeClr val="{theme.scheme(INK)}"/>'
        borders = (
            "".join(f"<a:{side}>{none}</a:{side}>" for side in ("left", "right", "top"))
            + f"<a:bottom>{rule(6350, QUIET)}</a:bottom><a:insideH>{rule(6350, QUIET)}</a:insideH>"
            + f"<a:insideV>{none}</a:insideV>"
        )
        accent = f'<a:fontRef idx="minor"/><a:schemeClr val="{theme.scheme(look.colour)}"/>'
        return (
            f'<a:tblStyle styleId="{look.table_style}" styleName="Tretrin {look.layout}">'
            f"<a:wholeTbl><a:tcTxStyle>{text}</a:tcTxStyle><a:tcStyle><a:tcBdr>{borders}</a:tcBdr>"
            "<a:fill><a:noFill/></a:fill></a:tcStyle></a:wholeTbl>"
            f'<a:firstCol><a:tcTxStyle b="on">{accent}</a:tcTxStyle><a:tcStyle><a:tcBdr/></a:tcStyle></a:firstCol>'
            f'<a:firstRow><a:tcTxStyle b="on">{accent}</a:tcTxStyle><a:tcStyle><a:tcBdr>'
            f"<a:bottom>{rule(15875, look.colour)}</a:bottom></a:tcBdr></a:tcStyle></a:firstRow></a:tblStyle>"
        )

    styles = "".join(map(style, theme.LOOKS.values()))
    default = theme.LOOKS["strategy"].table_style
    return f'{HEAD}<a:tblStyleLst {slide_xml.NAMESPACES} def="{default}">{styles}</a:tblStyleLst>'.encode()

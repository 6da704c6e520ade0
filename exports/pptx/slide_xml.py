"""Writes the XML of slides as text: faster by far than building it element by element, and read as it stands.

Every function returns a fragment; `texts` that reach them are escaped here and nowhere else. Lengths are points.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from xml.sax.saxutils import escape, quoteattr

from exports.layout import fit
from exports.layout.grid import Box
from exports.layout.palette import Colour
from exports.layout.shapes import Anchor, Outline
from exports.ooxml import DRAWING, HEAD, emu
from exports.pptx.theme import scheme

NAMESPACES = (
    f'xmlns:a="{DRAWING}" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
)
TABLE_URI = "http://schemas.openxmlformats.org/drawingml/2006/table"
CHART_URI = "http://schemas.openxmlformats.org/drawingml/2006/chart"

GROUP = (
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>'
    '<a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'
)
SERIF = '<a:latin typeface="+mj-lt"/>'
_ANCHORS = {"top": "t", "middle": "ctr", "bottom": "b"}
_SIDES = ("lnL", "lnR", "lnT", "lnB")
"""A cell's lines in the order of the schema."""
_DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative val="1" '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative"/></a:ext></a:extLst>'
)


def attribute(text: str) -> str:
    """`text` as a quoted attribute value on one line."""
    return quoteattr(fit.clean(text).replace("\n", " "))


@cache
def fill(colour: Colour) -> str:
    """A solid fill in a colour of the theme."""
    percent, shade = colour.percent, colour.shade
    inner = f'<a:lumMod val="{percent}000"/><a:lumOff val="{100 - percent}000"/>' if percent < 100 else ""
    inner += f'<a:lumMod val="{shade}000"/>' if shade < 100 else ""
    return f'<a:solidFill><a:schemeClr val="{scheme(colour)}">{inner}</a:schemeClr></a:solidFill>'


def run(
    text: str, tag: str, *, size: float = 0, bold: bool = False, colour: Colour | None = None, serif: bool = False
) -> str:
    """A run in the language `tag`; size, weight, colour and family only where they differ from the placeholder's."""
    attributes = f'lang="{tag}"' + (f' sz="{round(size * 100)}"' if size else "") + (' b="1"' if bold else "")
    inner = (fill(colour) if colour else "") + (SERIF if serif else "")
    properties = f"<a:rPr {attributes}>{inner}</a:rPr>" if inner else f"<a:rPr {attributes}/>"
    lines = (f"<a:r>{properties}<a:t>{escape(line)}</a:t></a:r>" for line in fit.legal(text).split("\n"))
    return f"<a:br>{properties}</a:br>".join(lines)


def paragraph(runs: str, attributes: str = "", *, before: float = 0, inner: str = "") -> str:
    """A paragraph, set solid. `inner` follows the spacing in its properties (bullet, tabs)."""
    return (
        f'<a:p><a:pPr{attributes}><a:lnSpc><a:spcPct val="100000"/></a:lnSpc>'
        f'<a:spcBef><a:spcPts val="{round(before * 100)}"/></a:spcBef>{inner}</a:pPr>{runs}</a:p>'
    )


def number(tag: str) -> str:
    """The slide-number field's paragraph."""
    return (
        '<a:p><a:fld id="{8A4D2C6E-3B1F-4E57-9C0A-7D2E5F600001}" type="slidenum">'
        f'<a:rPr lang="{tag}"/><a:t>‹#›</a:t></a:fld></a:p>'
    )


def transform(box: Box, prefix: str = "a") -> str:
    """Where a shape stands."""
    return (
        f'<{prefix}:xfrm><a:off x="{emu(box.x)}" y="{emu(box.y)}"/>'
        f'<a:ext cx="{emu(box.width)}" cy="{emu(box.height)}"/></{prefix}:xfrm>'
    )


def body_properties(
    inset: tuple[float, float, float, float] = (0, 0, 0, 0), anchor: str = "t", *, wrap: bool = True
) -> str:
    """How text sits in its shape: wrapped or not, never shrunk by the program. `inset` is left, top, right, bottom."""
    left, top, right, bottom = map(emu, inset)
    wrapped = "square" if wrap else "none"
    return (
        f'<a:bodyPr wrap="{wrapped}" lIns="{left}" tIns="{top}" rIns="{right}" bIns="{bottom}" rtlCol="0" '
        f'anchor="{anchor}"><a:noAutofit/></a:bodyPr>'
    )


def placeholder(
    id_: int, name: str, kind: str, paragraphs: str, box: Box | None = None, properties: str = "<a:bodyPr/>"
) -> str:
    """A placeholder with text; `kind` is the attributes of its `p:ph`. It stands where its layout says, or at `box`.

    `properties` say how the text sits in it, where that is not the layout's matter (`body_properties`).
    """
    place = transform(box) if box else ""
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{id_}" name={attribute(name)}/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
        f"<p:nvPr><p:ph {kind}/></p:nvPr></p:nvSpPr><p:spPr>{place}</p:spPr>"
        f"<p:txBody>{properties}<a:lstStyle/>{paragraphs}</p:txBody></p:sp>"
    )


@cache
def edge(outline: Outline | None) -> str:
    """The line around a shape, or that there is none."""
    if outline is None:
        return "<a:ln><a:noFill/></a:ln>"
    dash = '<a:prstDash val="dash"/>' if outline.dashed else ""
    return f'<a:ln w="{emu(outline.thickness)}">{fill(outline.colour)}{dash}</a:ln>'


def geometry(box: Box, radius: float) -> str:
    """A rectangle, its corners round by `radius`."""
    if not radius:
        return '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
    share = round(min(0.5, radius / (min(box.width, box.height) or 1)) * 100_000)
    return f'<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val {share}"/></a:avLst></a:prstGeom>'


def area(box: Box, colour: Colour | None, outline: Outline | None, radius: float) -> str:
    """The properties of a shape that is filled, outlined or both."""
    filled = fill(colour) if colour else "<a:noFill/>"
    return f"<p:spPr>{transform(box)}{geometry(box, radius)}{filled}{edge(outline)}</p:spPr>"


def text_line(id_: int, name: str, properties: str, paragraph: str) -> str:
    """Text on a line of its own (`area`), which no program breaks, whatever font it has in place of ours."""
    body = body_properties(wrap=False)
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{id_}" name={attribute(name)}/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>'
        f"{properties}<p:txBody>{body}<a:lstStyle/>{paragraph}</p:txBody></p:sp>"
    )


def panel(id_: int, name: str, properties: str, paragraphs: str, inset: float, kind: str, anchor: Anchor) -> str:
    """Text with its own place and ground (`area`) and inset: a text box, or the placeholder `kind`."""
    own = f'<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph {kind}/></p:nvPr>'
    free = '<p:cNvSpPr txBox="1"/><p:nvPr/>'
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{id_}" name={attribute(name)}/>{own if kind else free}</p:nvSpPr>'
        f"{properties}"
        f"<p:txBody>{body_properties((inset,) * 4, _ANCHORS[anchor])}<a:lstStyle/>{paragraphs}</p:txBody></p:sp>"
    )


def bar(id_: int, name: str, properties: str) -> str:
    """A shape (`area`) that carries no text and that screen readers skip."""
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{id_}" name={attribute(name)}>{_DECORATIVE}</p:cNvPr><p:cNvSpPr/><p:nvPr/>'
        f"</p:nvSpPr>{properties}</p:sp>"
    )


def ellipse(id_: int, name: str, box: Box, colour: Colour, inside: Colour, outline: float) -> str:
    """An ellipse with an outline in `colour`; like `bar` it carries no text."""
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{id_}" name={attribute(name)}>{_DECORATIVE}</p:cNvPr><p:cNvSpPr/><p:nvPr/>'
        f'</p:nvSpPr><p:spPr>{transform(box)}<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom>{fill(inside)}'
        f'<a:ln w="{emu(outline)}">{fill(colour)}</a:ln></p:spPr></p:sp>'
    )


def line(id_: int, name: str, box: Box, flags: str, outline: Outline) -> str:
    """A straight line across `box`, from its top left unless `flags` turn it; like `bar` it carries no text."""
    place = transform(box).replace("<a:xfrm", f"<a:xfrm{flags}", 1)
    return (
        f'<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="{id_}" name={attribute(name)}>{_DECORATIVE}</p:cNvPr><p:cNvCxnSpPr/>'
        f'<p:nvPr/></p:nvCxnSpPr><p:spPr>{place}<a:prstGeom prst="line"><a:avLst/></a:prstGeom>'
        f"{edge(outline)}</p:spPr></p:cxnSp>"
    )


def polygon(id_: int, name: str, box: Box, points: Sequence[tuple[float, float]], colour: Colour) -> str:
    """A filled area between `points`, which lie within `box`; like `bar` it carries no text."""
    places = [f'<a:pt x="{emu(x - box.x)}" y="{emu(y - box.y)}"/>' for x, y in points]
    path = f"<a:moveTo>{places[0]}</a:moveTo>" + "".join(f"<a:lnTo>{place}</a:lnTo>" for place in places[1:])
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{id_}" name={attribute(name)}>{_DECORATIVE}</p:cNvPr><p:cNvSpPr/><p:nvPr/>'
        f"</p:nvSpPr><p:spPr>{transform(box)}<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>"
        '<a:rect l="0" t="0" r="r" b="b"/><a:pathLst>'
        f'<a:path w="{emu(box.width)}" h="{emu(box.height)}">{path}<a:close/></a:path></a:pathLst></a:custGeom>'
        f"{fill(colour)}<a:ln><a:noFill/></a:ln></p:spPr></p:sp>"
    )


def picture(id_: int, name: str, box: Box, alt: str, relation: str) -> str:
    """A picture of dots, which keeps its proportions when somebody resizes it."""
    return (
        f'<p:pic><p:nvPicPr><p:cNvPr id="{id_}" name={attribute(name)} descr={attribute(alt)}/>'
        '<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>'
        f'<p:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>'
        f"<p:spPr>{transform(box)}{geometry(box, 0)}</p:spPr></p:pic>"
    )


def group(id_: int, name: str, box: Box, alt: str, shapes: str) -> str:
    """Shapes that are one picture with one alternative text; they stand where they say, not within `box`."""
    place = transform(box).removesuffix("</a:xfrm>")
    inner = place.replace("<a:xfrm>", "").replace("a:off ", "a:chOff ").replace("a:ext ", "a:chExt ")
    return (
        f'<p:grpSp><p:nvGrpSpPr><p:cNvPr id="{id_}" name={attribute(name)} descr={attribute(alt)}/><p:cNvGrpSpPr/>'
        f"<p:nvPr/></p:nvGrpSpPr><p:grpSpPr>{place}{inner}</a:xfrm></p:grpSpPr>{shapes}</p:grpSp>"
    )


def graphic(id_: int, name: str, box: Box, alt: str, uri: str, content: str, key: str) -> str:
    """A table or a chart, in the content placeholder with the attributes `key` where one is free."""
    kind = f"<p:ph {key}/>" if key else ""
    return (
        f'<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="{id_}" name={attribute(name)} descr={attribute(alt)}/>'
        f'<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr>{kind}</p:nvPr>'
        f"</p:nvGraphicFramePr>{transform(box, 'p')}"
        f'<a:graphic><a:graphicData uri="{uri}">{content}</a:graphicData></a:graphic></p:graphicFrame>'
    )


def slide(shapes: str) -> bytes:
    """A slide's part."""
    return (
        f"{HEAD}<p:sld {NAMESPACES}><p:cSld><p:spTree>{GROUP}{shapes}</p:spTree></p:cSld>"
        "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>"
    ).encode()


def notes(text: str, tag: str) -> bytes:
    """A notes page's part: the slide's picture and the text under it."""
    picture = (
        '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide Image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" '
        'noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>'
    )
    paragraphs = "".join(f"<a:p>{run(line, tag)}</a:p>" for line in fit.clean(text).split("\n"))
    body = placeholder(3, "Notes", 'type="body" idx="1"', paragraphs)
    return (
        f"{HEAD}<p:notes {NAMESPACES}><p:cSld><p:spTree>{GROUP}{picture}{body}</p:spTree></p:cSld>"
        "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>"
    ).encode()


def bullet(char: str, colour: Colour) -> str:
    """A bullet in a colour of the theme."""
    return (
        f'<a:buClr><a:schemeClr val="{scheme(colour)}"/></a:buClr><a:buFont typeface="+mn-lt"/>'
        f"<a:buChar char={quoteattr(char)}/>"
    )


def label(text: str, tag: str, size: float, colour: Colour) -> str:
    """A label and the tab that leads to the text it hangs left of."""
    tab = f'<a:r><a:rPr lang="{tag}" sz="{round(size * 100)}"/><a:t>\t</a:t></a:r>'
    return run(text, tag, size=size, colour=colour) + tab


def cell_text(text: str, tag: str, size: float, align: str = "") -> str:
    """The paragraph of a table cell whose weight and colour are the table style's."""
    # An empty run has no height of its own: the cell would be as high as the default size makes it.
    runs = run(text, tag, size=size) if text else f'<a:endParaRPr lang="{tag}" sz="{round(size * 100)}"/>'
    return paragraph(runs, align)


def cell(
    paragraphs: str,
    margins: tuple[float, float, float, float],
    anchor: Anchor = "top",
    edges: Sequence[Outline | None] = (),
    colour: Colour | None = None,
) -> str:
    """A table cell; `margins` and `edges` are left, top, right and bottom, as lines the table style's where none."""
    left, top, right, bottom = map(emu, margins)
    place = f' anchor="{_ANCHORS[anchor]}"' if anchor != "top" else ""
    lines = (
        "".join(
            _edge(side, outline) for side, outline in zip(_SIDES, (edges[0], edges[2], edges[1], edges[3]), strict=True)
        )
        if edges
        else ""
    )
    return (
        f"<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>{paragraphs}</a:txBody>"
        f'<a:tcPr marL="{left}" marR="{right}" marT="{top}" marB="{bottom}"{place}>{lines}'
        f"{fill(colour) if colour else ''}</a:tcPr></a:tc>"
    )


def _edge(side: str, outline: Outline | None) -> str:
    return edge(outline).replace("a:ln>", f"a:{side}>").replace("<a:ln ", f"<a:{side} ")


def table(style: str, flags: str, widths: Sequence[float], rows: list[tuple[float, str]]) -> str:
    """A table; `rows` are heights and their cells."""
    grid = "".join(f'<a:gridCol w="{emu(width)}"/>' for width in widths)
    lines = "".join(f'<a:tr h="{emu(height)}">{cells}</a:tr>' for height, cells in rows)
    return (
        f"<a:tbl><a:tblPr {flags}><a:tableStyleId>{style}</a:tableStyleId></a:tblPr>"
        f"<a:tblGrid>{grid}</a:tblGrid>{lines}</a:tbl>"
    )

"""Writes the XML of slides as text: faster by far than building it element by element, and read as it stands.

Every function returns a fragment. Lengths are points.
"""

from __future__ import annotations

from collections.abc import Sequence

from exports.layout import fit
from exports.layout.grid import Box
from exports.layout.palette import Colour
from exports.layout.shapes import Anchor, Outline
from exports.ooxml import DRAWING, HEAD, emu
from exports.pptx.drawing_xml import ANCHORS, attribute, body_properties, edge, fill, run

NAMESPACES = (
    f'xmlns:a="{DRAWING}" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
)
CHART_URI = "http://schemas.openxmlformats.org/drawingml/2006/chart"

GROUP = (
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>'
    '<a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'
)
_DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative val="1" '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative"/></a:ext></a:extLst>'
)


def transform(box: Box, prefix: str = "a") -> str:
    """Where a shape stands."""
    return (
        f'<{prefix}:xfrm><a:off x="{emu(box.x)}" y="{emu(box.y)}"/>'
        f'<a:ext cx="{emu(box.width)}" cy="{emu(box.height)}"/></{prefix}:xfrm>'
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
        f"<p:txBody>{body_properties((inset,) * 4, ANCHORS[anchor])}<a:lstStyle/>{paragraphs}</p:txBody></p:sp>"
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

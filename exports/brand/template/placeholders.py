"""The placeholders of a layout: each with what it takes over from the master where it says nothing itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from lxml import etree

from exports.brand.template.colours import Scheme
from exports.brand.template.names import find, first, number
from exports.layout.grid import Box
from exports.layout.shapes import Align, Anchor
from exports.ooxml import EMU

TITLES = ("title", "ctrTitle")
TEXTS = ("body", "obj", "subTitle", "tbl", "chart")
"""Types that take running text or a table. A picture's or a film's take neither."""
INSET = (7.2, 3.6, 7.2, 3.6)
"""Left, top, right and bottom, where nothing is said."""
_ALIGN: Mapping[str, Align] = MappingProxyType({"ctr": "center", "r": "right"})
_ANCHOR: Mapping[str, Anchor] = MappingProxyType({"ctr": "middle", "b": "bottom"})
_STYLES = {"title": "p:titleStyle", "body": "p:bodyStyle"}


@dataclass(frozen=True)
class Placeholder:
    """Lengths are points of the template itself. `box` is all of it, `inner` the room of its text."""

    kind: str
    index: str
    box: Box
    inner: Box
    size: float
    colour: str
    align: Align
    anchor: Anchor
    capitals: bool
    major: bool
    """Whether its text is in the theme's font of titles."""

    @property
    def key(self) -> str:
        """The attributes by which a slide fills it."""
        type_ = f'type="{self.kind}"' if self.kind != "obj" else ""
        return " ".join(filter(None, (type_, f'idx="{self.index}"' if self.index else "")))


def of_layout(layout: etree._Element, master: etree._Element, scheme: Scheme) -> list[Placeholder]:
    """Those that have a place, in the file's order."""
    found = (_placeholder(shape, master, scheme) for shape in find(layout, "p:cSld/p:spTree//p:sp"))
    return [one for one in found if one is not None]


def of_master(master: etree._Element, scheme: Scheme) -> list[Placeholder]:
    """The master's own."""
    return of_layout(master, master, scheme)


def _placeholder(shape: etree._Element, master: etree._Element, scheme: Scheme) -> Placeholder | None:
    named = first(shape, "p:nvSpPr/p:nvPr/p:ph")
    if named is None:
        return None
    kind, index = named.get("type", "obj"), named.get("idx", "")
    if not kind.isalpha() or (index and not index.isdigit()):
        return None
    family = "title" if kind in TITLES else kind if kind in ("ftr", "sldNum", "dt") else "body"
    chain = [shape, *_above(master, family, shape)]
    place = next((box for one in chain if (box := box_of(first(one, "p:spPr/a:xfrm"))) is not None), None)
    if place is None:
        return None
    return Placeholder(kind, index, place, _inner(place, chain), *_type(chain, master, family, scheme))


def _above(master: etree._Element, family: str, shape: etree._Element) -> Iterator[etree._Element]:
    for one in find(master, "p:cSld/p:spTree//p:sp"):
        named = first(one, "p:nvSpPr/p:nvPr/p:ph")
        if named is not None and named.get("type", "obj") == family and one is not shape:
            yield one
            return


def box_of(transform: etree._Element | None) -> Box | None:
    """Where a shape stands, in points; None where it says nothing, or has no size."""
    offset, extent = first(transform, "a:off"), first(transform, "a:ext")
    if offset is None or extent is None:
        return None
    x, y, width, height = (
        number(one, name) / EMU for one, name in ((offset, "x"), (offset, "y"), (extent, "cx"), (extent, "cy"))
    )
    return Box(x, y, width, height) if width > 0 and height > 0 else None


def _inner(box: Box, chain: list[etree._Element]) -> Box:
    left, top, right, bottom = (
        _said(chain, f"{name}Ins", usual * EMU) / EMU for name, usual in zip("ltrb", INSET, strict=True)
    )
    return Box(box.x + left, box.y + top, max(1.0, box.width - left - right), max(1.0, box.height - top - bottom))


def _said(chain: list[etree._Element], name: str, usual: float) -> float:
    for one in chain:
        properties = first(one, "p:txBody/a:bodyPr")
        if properties is not None and name in properties.attrib:
            return number(properties, name, usual)
    return usual


def _type(
    chain: list[etree._Element], master: etree._Element, family: str, scheme: Scheme
) -> tuple[float, str, Align, Anchor, bool, bool]:
    """Size, colour, alignment, anchor, capitals and family of its text."""
    levels = [first(one, "p:txBody/a:lstStyle/a:lvl1pPr") for one in chain]
    levels.append(first(master, f"p:txStyles/{_STYLES.get(family, 'p:otherStyle')}/a:lvl1pPr"))
    known = [level for level in levels if level is not None]
    runs = [run for level in known if (run := first(level, "a:defRPr")) is not None]
    size = next((number(run, "sz") / 100 for run in runs if number(run, "sz") > 0), 18.0)
    painted = (scheme.paint(first(run, "a:solidFill")) for run in runs)
    colour = next((paint.rgb for paint in painted if paint), scheme.slot("tx1"))
    align = next((level.get("algn", "") for level in known if "algn" in level.attrib), "l")
    properties = [one for shape in chain if (one := first(shape, "p:txBody/a:bodyPr")) is not None]
    anchor = next((one.get("anchor", "") for one in properties if "anchor" in one.attrib), "t")
    capitals = next((run.get("cap") for run in runs if "cap" in run.attrib), "none") == "all"
    faces = (first(run, "a:latin") for run in runs)
    face = next((one.get("typeface", "") for one in faces if one is not None), "")
    major = face.startswith("+mj") if face else family == "title"
    return size, colour, _ALIGN.get(align, "left"), _ANCHOR.get(anchor, "top"), capitals, major

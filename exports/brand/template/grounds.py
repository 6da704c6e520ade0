"""Draws what stands behind the text of a layout: its background, and the shapes and pictures of it and its master.

It is a picture for the preview and the PDF; PowerPoint shows the template itself. What we cannot draw (effects,
patterns, drawings in EMF and WMF, unusual forms) is left out, and `Ground.whole` says so.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from lxml import etree
from PIL import Image, ImageDraw

from exports.brand.kept import UNREADABLE
from exports.brand.template import fills, geometry
from exports.brand.template.carried import Carried
from exports.brand.template.colours import Scheme
from exports.brand.template.geometry import Transform, Turn
from exports.brand.template.names import first, number, tag
from exports.brand.template.placeholders import box_of
from exports.brand.template.words import write
from exports.layout import palette
from exports.layout.grid import Box
from exports.ooxml import EMU

WIDTH = 1280
"""Pixels of the picture; it is drawn twice as large, so that slanting edges are smooth."""
FINER = 2
WIDEST_LINE = 400
MOST_SHAPES = 400
"""Shapes of a ground that are drawn."""
LARGEST = 3
"""Times as large as the slide that a picture on it may be."""
QUALITY = 85
_SHAPES = tuple(tag(name) for name in ("p:sp", "p:cxnSp", "p:pic", "p:grpSp", "p:graphicFrame"))


@dataclass
class LayoutPicture:
    """The picture of a layout, and the boxes of the shapes on it, in points of the template."""

    carried: Carried
    scheme: Scheme
    page: Box
    picture: Image.Image = field(init=False)
    boxes: list[Box] = field(default_factory=list)
    whole: bool = True
    """Whether everything could be drawn."""

    def __post_init__(self) -> None:
        self.scale = FINER * WIDTH / self.page.width
        self.picture = Image.new(
            "RGB", (FINER * WIDTH, round(self.page.height * self.scale)), f"#{palette.value(palette.WHITE)}"
        )

    def pixels(self, box: Box) -> tuple[int, int, int, int]:
        """Left, top, right and bottom of `box` as far as it is in the picture, at least a pixel apart.

        Whoever made the file says how large a box is: more than the picture is never drawn.
        """
        wide, high = self.picture.size
        left, top = (min(max(round(at * self.scale), 0), most - 1) for at, most in ((box.x, wide), (box.y, high)))
        right, bottom = (
            min(max(round(at * self.scale), least + 1), most)
            for at, least, most in ((box.x + box.width, left, wide), (box.y + box.height, top, high))
        )
        return left, top, right, bottom

    @cached_property
    def finished(self) -> bytes:
        """It as a PNG or JPEG file, whichever is smaller."""
        small = self.picture.resize((WIDTH, max(1, self.picture.height // FINER)), Image.Resampling.BOX)
        made = []
        for format_, options in (("PNG", {"optimize": False}), ("JPEG", {"quality": QUALITY})):
            written = io.BytesIO()
            small.save(written, format_, **options)
            made.append(written.getvalue())
        return min(made, key=len)


def ground(carried: Carried, layout: etree._Element, scheme: Scheme, page: Box) -> LayoutPicture:
    """What `layout` has behind its text."""
    drawn = LayoutPicture(carried, scheme, page)
    roots = [layout] if layout.get("showMasterSp") in ("0", "false") else [carried.master, layout]
    _background(drawn, layout)
    for root in roots:
        for shape in _shapes(first(root, "p:cSld/p:spTree")):
            _draw(drawn, root, shape, Transform())
    return drawn


def shows_master_alone(layout: etree._Element) -> bool:
    """Whether `layout` has nothing behind its text but what its master has, in the same colours."""
    return (
        layout.get("showMasterSp") not in ("0", "false")
        and first(layout, "p:cSld/p:bg", "p:clrMapOvr/a:overrideClrMapping") is None
        and next(_shapes(first(layout, "p:cSld/p:spTree")), None) is None
    )


def _background(drawn: LayoutPicture, layout: etree._Element) -> None:
    for root in (layout, drawn.carried.master):
        properties = first(root, "p:cSld/p:bg/p:bgPr")
        styled = first(root, "p:cSld/p:bg/p:bgRef")
        fill = None
        if properties is not None:
            fill = fills.of(properties, drawn.scheme, root)
        elif styled is not None:
            fill = fills.styled(drawn.carried.theme, styled, drawn.scheme, grounds=True)
        if properties is not None or styled is not None:
            _fill(drawn, fill, [_corners(drawn.page)], drawn.page)
            return


def _shapes(tree: etree._Element | None) -> Iterator[etree._Element]:
    """Those that are no placeholders."""
    for shape in tree if tree is not None else ():
        hidden = first(shape, "*/p:cNvPr[@hidden='1']") is not None
        if shape.tag in _SHAPES and first(shape, "*/p:nvPr/p:ph") is None and not hidden:
            yield shape


def _draw(drawn: LayoutPicture, root: etree._Element, shape: etree._Element, frame: Transform) -> None:
    properties = first(shape, "p:spPr", "p:grpSpPr")
    transform = first(properties, "a:xfrm")
    if shape.tag == tag("p:grpSp"):
        inner = frame.inside(transform)
        for one in _shapes(shape):
            _draw(drawn, root, one, inner)
        return
    own = box_of(transform) or _flat(transform)
    if own is None or properties is None:
        return
    box, turn = frame.box(own), geometry.turn(transform)
    if len(drawn.boxes) == MOST_SHAPES:
        drawn.whole = False
        return
    drawn.boxes.append(box)
    if shape.tag == tag("p:pic"):
        _picture(drawn, root, shape, box, turn)
        return
    outlines = geometry.outlines(properties, box)
    style = first(shape, "p:style")
    fill, line = fills.of(properties, drawn.scheme, root), fills.line(properties, drawn.scheme)
    if fill is None and style is not None and not fills.is_empty(properties):
        fill = fills.styled(drawn.carried.theme, first(style, "a:fillRef"), drawn.scheme)
    if outlines is None:
        drawn.whole = drawn.whole and fill is None
        return
    turned = [turn.points(outline, box) for outline in outlines]
    if shape.tag == tag("p:sp"):
        _fill(drawn, fill, turned, box)
    if line is not None:
        width = min(WIDEST_LINE, max(1, round(line.width * drawn.scale)))
        for outline in turned:
            closed = outline if len(outline) == 2 else [*outline, outline[0]]
            ImageDraw.Draw(drawn.picture).line(_scaled(drawn, closed), f"#{line.colour}", width)
    if first(shape, "p:txBody") is not None:
        write(drawn.picture, shape, drawn.scheme, box, drawn.scale)


def _flat(transform: etree._Element | None) -> Box | None:
    """The place of a line, which has a width or a height alone."""
    offset, extent = first(transform, "a:off"), first(transform, "a:ext")
    if offset is None or extent is None:
        return None
    wide, high = number(extent, "cx") / EMU, number(extent, "cy") / EMU
    if max(wide, high) <= 0:
        return None
    return Box(number(offset, "x") / EMU, number(offset, "y") / EMU, wide, high)


def _corners(box: Box) -> list[tuple[float, float]]:
    right, bottom = box.x + box.width, box.y + box.height
    return [(box.x, box.y), (right, box.y), (right, bottom), (box.x, bottom)]


def _scaled(drawn: LayoutPicture, points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    return [(x * drawn.scale, y * drawn.scale) for x, y in points]


def _fill(drawn: LayoutPicture, fill: fills.Fill | None, outlines: list[list[tuple[float, float]]], box: Box) -> None:
    if isinstance(fill, fills.PictureFill):
        shown = _opened(drawn, fill.root, fill.relation)
        if shown is not None:
            _paste(drawn, shown, box, Turn(), None)
        return
    if fill is None:
        return
    left, top, right, bottom = drawn.pixels(box)
    mask = Image.new("L", (right - left, bottom - top), 0)
    pen = ImageDraw.Draw(mask)
    opaque = fill.rgba[3] if isinstance(fill, fills.Solid) else 255
    for outline in outlines:
        if len(outline) > 2:
            pen.polygon([(x - left, y - top) for x, y in _scaled(drawn, outline)], fill=opaque)
    if isinstance(fill, fills.Solid):  # most are, and a picture of one colour takes four times as long
        drawn.picture.paste(fill.rgba[:3], (left, top, right, bottom), mask)
        return
    colours = fill.image(mask.size)
    clear = Image.composite(colours.getchannel("A"), Image.new("L", mask.size, 0), mask)
    drawn.picture.paste(colours.convert("RGB"), (left, top), clear)


def _picture(drawn: LayoutPicture, root: etree._Element, shape: etree._Element, box: Box, turn: Turn) -> None:
    blip = first(shape, "p:blipFill/a:blip")
    shown = _opened(drawn, root, blip.get(tag("r:embed"), "") if blip is not None else "")
    if shown is not None:
        _paste(drawn, shown, box, turn, first(shape, "p:blipFill/a:srcRect"))


def _opened(drawn: LayoutPicture, root: etree._Element, relation: str) -> Image.Image | None:
    data = drawn.carried.picture(root, relation)
    if data is None:
        return None
    try:
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as picture:
            return picture.convert("RGBA")
    except UNREADABLE:  # a drawing of lines and areas
        drawn.whole = False
        return None


def _paste(drawn: LayoutPicture, shown: Image.Image, box: Box, turn: Turn, crop: etree._Element | None) -> None:
    left, top = round(box.x * drawn.scale), round(box.y * drawn.scale)
    size = (max(1, round(box.width * drawn.scale)), max(1, round(box.height * drawn.scale)))
    if size[0] > LARGEST * drawn.picture.width or size[1] > LARGEST * drawn.picture.height:
        drawn.whole = False
        return
    cut = [number(crop, side) / 100_000 for side in "ltrb"]
    wide, high = shown.size
    source = (cut[0] * wide, cut[1] * high, (1 - cut[2]) * wide, (1 - cut[3]) * high)
    if source[2] - source[0] >= 1 and source[3] - source[1] >= 1 and any(cut):
        shown = shown.crop(source)
    shown = shown.resize(size)
    shown = shown.transpose(Image.Transpose.FLIP_LEFT_RIGHT) if turn.across else shown
    shown = shown.transpose(Image.Transpose.FLIP_TOP_BOTTOM) if turn.down else shown
    if turn.degrees % 360:
        turned = shown.rotate(-turn.degrees, expand=True)
        left, top = left - (turned.width - shown.width) // 2, top - (turned.height - shown.height) // 2
        shown = turned
    drawn.picture.paste(shown.convert("RGB"), (left, top), shown.getchannel("A"))

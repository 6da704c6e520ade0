"""What a template's shapes are filled and outlined with, as far as we draw it."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, radians, sin

from lxml import etree
from PIL import Image, ImageChops

from exports.brand.template.colours import Paint, Scheme, parts
from exports.brand.template.names import find, first, number, tag
from exports.ooxml import EMU

_FILLS = [tag(f"a:{name}") for name in ("noFill", "solidFill", "gradFill", "blipFill", "pattFill", "grpFill")]


@dataclass(frozen=True)
class Solid:
    """One colour all over."""

    paint: Paint

    @property
    def rgba(self) -> tuple[int, int, int, int]:
        return _rgba(self.paint)


@dataclass(frozen=True)
class Gradient:
    """Colours that go over into each other: from one place (0 to 1) to the next, along `angle` degrees."""

    stops: tuple[tuple[float, Paint], ...]
    angle: float

    def image(self, size: tuple[int, int]) -> Image.Image:
        """`size` pixels of it."""
        across, down = cos(radians(self.angle)), sin(radians(self.angle))
        reach = abs(across) + abs(down) or 1.0
        right = Image.linear_gradient("L").rotate(90).resize(size)
        below = Image.linear_gradient("L").resize(size)
        right = right if across >= 0 else ImageChops.invert(right)
        below = below if down >= 0 else ImageChops.invert(below)
        along = Image.blend(right, below, abs(down) / reach)
        bands = [along.point(_curve([(place, _rgba(paint)[n]) for place, paint in self.stops])) for n in range(4)]
        return Image.merge("RGBA", bands)


@dataclass(frozen=True)
class PictureFill:
    """A picture of the part `root`, as large as what it fills."""

    root: etree._Element
    relation: str


@dataclass(frozen=True)
class Outlined:
    """A line around a shape, `width` points wide."""

    colour: str
    width: float


Fill = Solid | Gradient | PictureFill


def of(properties: etree._Element, scheme: Scheme, root: etree._Element) -> Fill | None:
    """The fill that an element says of itself; None where it has none, or a pattern."""
    if (picture := first(properties, "a:blipFill/a:blip")) is not None:
        return PictureFill(root, picture.get(tag("r:embed"), ""))
    return _plain(properties, scheme)


def _plain(holder: etree._Element, scheme: Scheme) -> Fill | None:
    for fill in holder:
        if fill.tag == tag("a:solidFill"):
            paint = scheme.paint(fill)
            return Solid(paint) if paint else None
        if fill.tag == tag("a:gradFill"):
            return _gradient(fill, scheme)
    return None


def _gradient(fill: etree._Element, scheme: Scheme) -> Fill | None:
    listed = ((number(stop, "pos") / 100_000, scheme.paint(stop)) for stop in find(fill, "a:gsLst/a:gs"))
    stops = sorted(((place, paint) for place, paint in listed if paint), key=lambda stop: stop[0])
    if not stops:
        return None
    line = first(fill, "a:lin")
    return Gradient(tuple(stops), number(line, "ang", 5_400_000) / 60_000)


def is_empty(properties: etree._Element) -> bool:
    """Whether an element says itself what fills it, be it nothing."""
    return any(fill.tag in _FILLS for fill in properties)


def styled(
    theme: etree._Element, reference: etree._Element | None, scheme: Scheme, grounds: bool = False
) -> Fill | None:
    """The fill that the theme's style of that number has, in the colour that refers to it."""
    index = int(number(reference, "idx"))
    named, index = ("bgFillStyleLst", index - 1001) if grounds else ("fillStyleLst", index - 1)
    styles = first(theme, f".//a:fmtScheme/a:{named}")
    if reference is None or styles is None or not 0 <= index < len(styles):
        paint = scheme.paint(reference)
        return Solid(paint) if paint and grounds else None
    within = scheme.within(scheme.paint(reference))
    style = styles[index]
    if style.tag == tag("a:blipFill"):
        blip = first(style, "a:blip")
        return PictureFill(theme, blip.get(tag("r:embed"), "") if blip is not None else "")
    if style.tag == tag("a:gradFill"):
        return _gradient(style, within)
    paint = within.paint(style)
    return Solid(paint) if paint else None


def line(properties: etree._Element, scheme: Scheme) -> Outlined | None:
    """The line around a shape, where it says so itself."""
    outline = first(properties, "a:ln")
    paint = scheme.paint(first(outline, "a:solidFill"))
    return Outlined(paint.rgb, number(outline, "w", 9525) / EMU) if paint else None


def _rgba(paint: Paint) -> tuple[int, int, int, int]:
    red, green, blue = (round(255 * part) for part in parts(paint.rgb))
    return red, green, blue, round(255 * paint.opaque)


def _curve(stops: list[tuple[float, int]]) -> list[int]:
    """A value for each of 256 places between the first and the last, straight from stop to stop."""
    found = []
    for n in range(256):
        at = n / 255
        below = max((stop for stop in stops if stop[0] <= at), default=stops[0], key=lambda stop: stop[0])
        above = min((stop for stop in stops if stop[0] >= at), default=stops[-1], key=lambda stop: stop[0])
        apart = above[0] - below[0]
        share = (at - below[0]) / apart if apart > 0 else 0.0
        found.append(round(below[1] + (above[1] - below[1]) * share))
    return found

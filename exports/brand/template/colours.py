"""The colours of a template as its parts name them: by the theme's slots, by value, lighter or darker."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from colorsys import hls_to_rgb, rgb_to_hls
from dataclasses import dataclass, replace

from lxml import etree

from exports.brand.template.names import find, first, number

SLOTS = ("dk1", "lt1", "dk2", "lt2", *(f"accent{n}" for n in range(1, 7)), "hlink", "folHlink")
USUAL = dict(zip(SLOTS, ("000000", "FFFFFF", "44546A", "E7E6E6", "4472C4", "ED7D31"), strict=False))
"""What a slot is where a theme leaves it out."""
MAPPED = {"bg1": "lt1", "tx1": "dk1", "bg2": "lt2", "tx2": "dk2"}
_RGB = re.compile(r"[0-9A-Fa-f]{6}")
_NAMED = {"black": "000000", "white": "FFFFFF", "red": "FF0000", "blue": "0000FF", "green": "008000", "gray": "808080"}
_WHOLE = 100_000


@dataclass(frozen=True)
class Paint:
    """A colour as RRGGBB and how opaque it is, from 0 to 1."""

    rgb: str
    opaque: float = 1.0


@dataclass(frozen=True)
class Scheme:
    """The theme's colours (RRGGBB by slot), and which slots the master calls background and text."""

    slots: Mapping[str, str]
    mapped: Mapping[str, str]
    placeholder: Paint | None = None
    """What `phClr` is, within the theme's own styles."""

    def slot(self, name: str) -> str:
        """The colour of `bg1`, `tx2`, `accent3` … as RRGGBB."""
        return self.slots.get(self.mapped.get(name, name), "000000")

    def within(self, colour: Paint | None) -> Scheme:
        """It for a style of the theme that is used in `colour`."""
        return replace(self, placeholder=colour)

    def paint(self, holder: etree._Element | None) -> Paint | None:
        """The colour in an element such as `a:solidFill`; None where it names none that we know."""
        for colour in holder if holder is not None else ():
            if (base := self._base(colour)) is not None:
                return _changed(base, colour)
        return None

    def _base(self, colour: etree._Element) -> Paint | None:
        value = colour.get("val", "")
        match str(colour.tag).rpartition("}")[2]:
            case "srgbClr" if _RGB.fullmatch(value):
                return Paint(value.upper())
            case "sysClr" if _RGB.fullmatch(colour.get("lastClr", "")):
                return Paint(colour.get("lastClr", "").upper())
            case "schemeClr" if value == "phClr":
                return self.placeholder
            case "schemeClr":
                return Paint(self.slot(value))
            case "prstClr":
                return Paint(_NAMED.get(value, "808080"))
            case "scrgbClr":
                return Paint(_hex(number(colour, part) / _WHOLE for part in "rgb"))
        return None


def scheme(theme: etree._Element, master: etree._Element) -> Scheme:
    """The colours of `theme` as `master` uses them."""
    named = first(theme, ".//a:clrScheme")
    plain = Scheme({}, {})
    slots = {name: USUAL.get(name, "808080") for name in SLOTS}
    for name in SLOTS:
        if named is not None and (paint := plain.paint(first(named, f"a:{name}"))):
            slots[name] = paint.rgb
    return _mapped(Scheme(slots, MAPPED), first(master, "p:clrMap"))


def of_layout(scheme: Scheme, layout: etree._Element) -> Scheme:
    """`scheme` as a layout of the master uses it."""
    return _mapped(scheme, first(layout, "p:clrMapOvr/a:overrideClrMapping"))


def _mapped(scheme: Scheme, mapping: etree._Element | None) -> Scheme:
    if mapping is None:
        return scheme
    named = {str(name): str(slot) for name, slot in mapping.attrib.items() if slot in SLOTS}
    return replace(scheme, mapped={**scheme.mapped, **named})


def _changed(base: Paint, colour: etree._Element) -> Paint:
    """`base` as the elements in `colour` change it, in their order."""
    rgb, opaque = base.rgb, base.opaque
    for change in find(colour, "*"):
        amount = number(change, "val", _WHOLE) / _WHOLE
        name = str(change.tag).rpartition("}")[2]
        if name == "alpha":
            opaque = amount
        elif name in ("tint", "shade"):
            rgb = _mixed(rgb, amount, 1.0 if name == "tint" else 0.0)
        elif name in ("lumMod", "lumOff", "satMod", "satOff"):
            hue, light, full = rgb_to_hls(*parts(rgb))
            light = light * amount if name == "lumMod" else light + amount if name == "lumOff" else light
            full = full * amount if name == "satMod" else full + amount if name == "satOff" else full
            rgb = _hex(hls_to_rgb(hue, min(1, max(0, light)), min(1, max(0, full))))
    return Paint(rgb, min(1.0, max(0.0, opaque)))


def _mixed(rgb: str, share: float, other: float) -> str:
    """`share` of a colour, the rest white (1) or black (0); mixed as light, which is how tints are meant."""
    linear = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts(rgb))
    mixed = (part * share + other * (1 - share) for part in linear)
    return _hex(part * 12.92 if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055 for part in mixed)


def parts(rgb: str) -> tuple[float, float, float]:
    """Red, green and blue, from 0 to 1."""
    red, green, blue = (int(rgb[n : n + 2], 16) / 255 for n in (0, 2, 4))
    return red, green, blue


def _hex(values: Iterable[float]) -> str:
    return "".join(f"{round(255 * min(1, max(0, part))):02X}" for part in values)

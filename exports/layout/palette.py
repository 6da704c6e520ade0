"""Every colour, by what it means: the only place in Python that holds their values.

Painters for Office write the role, so that the program's own theme can change it; the others write `value`.
"""

from __future__ import annotations

from collections.abc import Mapping
from colorsys import hls_to_rgb, rgb_to_hls
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

ROLES: Mapping[str, str] = MappingProxyType(
    {
        "ink": "1B2A33",
        "paper": "FBFAF7",
        "muted": "5B6770",
        "white": "FFFFFF",
        "strategy": "0F5C6E",
        "plan": "9A5B12",
        "measure": "6C4675",
        "forest": "3F6B4A",
        "brick": "A34334",
        "slate": "4A5C8C",
        # To tell things of one kind apart: a lighter colour of each step, and what belongs to none.
        "light strategy": "5FA3B3",
        "light plan": "D3A25B",
        "light measure": "AE8BB6",
        "other": "8A949B",
        # Grounds and lines of the workbook and the app's calendar.
        "pale strategy": "DCEBEE",
        "pale plan": "FBF3E6",
        "pale": "F1F0EB",
        "rule": "DAD7CE",
        "holiday": "ECE8DD",
        "theme day": "F4F0E4",
    }
)
"""The colours at full strength, as RRGGBB."""


@dataclass(frozen=True)
class Colour:
    """A role's colour, or a tint of it: so many `percent` of it, the rest light."""

    role: str
    percent: int = 100


INK, PAPER, MUTED, WHITE = Colour("ink"), Colour("paper"), Colour("muted"), Colour("white")
STEPS = ("strategy", "plan", "measure")


def accent(step: str) -> Colour:
    """The colour of a step; of what belongs to none, where `step` is empty."""
    return Colour(step) if step else MUTED


def series(step: str) -> list[Colour]:
    """The colours that the series of a chart take in turn: each to be seen on paper, and told from its neighbour."""
    return [accent(step), Colour("muted", 75), INK, Colour("slate", 75)]


@cache
def value(colour: Colour) -> str:
    """`colour` as RRGGBB. A tint is what PowerPoint makes of it: lighter, as saturated as before."""
    red, green, blue = (int(ROLES[colour.role][n : n + 2], 16) / 255 for n in (0, 2, 4))
    hue, lightness, saturation = rgb_to_hls(red, green, blue)
    share = colour.percent / 100
    return "".join(f"{round(255 * part):02X}" for part in hls_to_rgb(hue, 1 - (1 - lightness) * share, saturation))


def css(colour: Colour) -> str:
    """`colour` as #RRGGBB."""
    return f"#{value(colour)}"


def contrast(one: Colour, other: Colour) -> float:
    """How well the two can be told apart: from 1 (not at all) to 21, as WCAG 2 reckons it."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: Colour) -> float:
    parts = (int(value(colour)[n : n + 2], 16) / 255 for n in (0, 2, 4))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue

"""Every colour, by what it means, and the values they have where no other theme gives some of them its own (`themes`).

The layout knows roles alone. Painters for Office write the role, so that the file's theme can change it; the others
ask the theme for its value.
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
        # To tell things of one kind apart: a lighter colour of each step, and what belongs to none.
        "light strategy": "5FA3B3",
        "light plan": "D3A25B",
        "light measure": "AE8BB6",
        "other": "8A949B",
        # The steps' tints: what is context stands on them.
        "pale strategy": "DFE9EA",
        "pale plan": "F2E7D9",
        "pale measure": "E9E1EB",
        # How something stands: these mean the same in every theme, and stand in files by their values.
        "good": "2B6548",
        "pale good": "DCEBE2",
        "trouble": "9A3A1B",
        "pale trouble": "F9E6DD",
        # Grounds and lines of the workbook and the app's calendar.
        "pale": "F1F0EB",
        "rule": "DAD7CE",
        "holiday": "ECE8DD",
        "theme day": "F4F0E4",
    }
)
"""The colours at full strength, as RRGGBB."""


@dataclass(frozen=True)
class Colour:
    """A role's colour, or another shade of it.

    `percent` makes it lighter: so much of it, the rest light, which only greys bear (petrol at 60 is cyan). `shade`
    makes it darker: so many per cent of its light.
    """

    role: str
    percent: int = 100
    shade: int = 100


INK, PAPER, MUTED, WHITE = Colour("ink"), Colour("paper"), Colour("muted"), Colour("white")
STEPS = ("strategy", "plan", "measure")
SIGNALS = GOOD, PALE_GOOD, TROUBLE, PALE_TROUBLE = tuple(
    Colour(role) for role in ("good", "pale good", "trouble", "pale trouble")
)
"""They say how something stands, whatever the theme is."""
HAIRLINE = Colour("muted", 20)
"""Lines around cards and between rows."""
GROUND = Colour("paper", shade=95)
"""What is neutral, or done with, stands on it."""


def accent(step: str) -> Colour:
    """The colour of a step; of what belongs to none, where `step` is empty."""
    return Colour(step) if step else MUTED


def tint(step: str) -> Colour:
    """The light ground in the colour of a step; a neutral one where `step` is empty. Ink stands on it."""
    return Colour(f"pale {step}") if step else GROUND


def middle(step: str) -> Colour:
    """Between a step's colour and its tint. Ink stands on it."""
    return Colour(f"pale {step}", shade=72) if step else Colour("paper", shade=72)


def deep(step: str) -> Colour:
    """Darker than a step's colour: for what is seen on it and says little."""
    return Colour(step, shade=72) if step else Colour("muted", shade=72)


def shares(step: str, count: int) -> list[Colour]:
    """The colours of `count` parts of a whole, the largest part's first: from the step's own to its tint."""
    lighter = [Colour(f"pale {step}", shade=round(shade)) for shade in _spread(68, 97, count - 1)]
    return [accent(step), *lighter][:count]


def _spread(first: float, last: float, count: int) -> list[float]:
    return [first + (last - first) * n / max(1, count - 1) for n in range(count)]


def on(ground: Colour) -> Colour:
    """The colour of text on `ground`: white on a step's own colour and on what is darker, ink on the rest."""
    return WHITE if contrast(WHITE, ground) >= 4.5 else INK


def series(step: str) -> list[Colour]:
    """The colours that the series of a chart take in turn: each to be seen on paper, and told from its neighbour."""
    return [accent(step), Colour("muted", 75), INK, Colour("muted", shade=80)]


@cache
def value(colour: Colour) -> str:
    """`colour` as RRGGBB."""
    return shaded(ROLES[colour.role], colour)


def shaded(full: str, colour: Colour) -> str:
    """The shade `colour` of its role, which is `full` at full strength (RRGGBB).

    It is made as PowerPoint makes it: lighter or darker, as saturated as before.
    """
    red, green, blue = (int(full[n : n + 2], 16) / 255 for n in (0, 2, 4))
    hue, lightness, saturation = rgb_to_hls(red, green, blue)
    lightness = (1 - (1 - lightness) * colour.percent / 100) * colour.shade / 100
    return "".join(f"{round(255 * part):02X}" for part in hls_to_rgb(hue, lightness, saturation))


def css(colour: Colour) -> str:
    """`colour` as #RRGGBB."""
    return f"#{value(colour)}"


def contrast(one: Colour, other: Colour) -> float:
    """How well the two can be told apart: from 1 (not at all) to 21, as WCAG 2 reckons it."""
    return ratio(value(one), value(other))


def ratio(one: str, other: str) -> float:
    """The same for two colours as RRGGBB."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(value: str) -> float:
    """How light a colour (RRGGBB) is, from 0 to 1, as WCAG 2 reckons it."""
    parts = (int(value[n : n + 2], 16) / 255 for n in (0, 2, 4))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue

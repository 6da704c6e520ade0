"""Fonts by name that are wider than the ones we measure with: their text is set smaller, and takes the same room.

The figures are average widths of running English over Arial's or Georgia's (which are the same), from
@capsizecss/metrics 4.3.0 (`xWidthAvg` over `unitsPerEm`), and for bold a little more. A font that is not here is taken
to be no wider than 1.03 times as wide, which the measuring allows for.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

BOLD = 1.02
"""How much more a bold of theirs may be wider than Arial's."""

WIDTHS: Mapping[str, float] = MappingProxyType(
    {
        "comfortaa": 1.18,
        "courier new": 1.35,
        "dejavu sans": 1.15,
        "dm sans": 1.05,
        "inter": 1.07,
        "lexend": 1.10,
        "libre baskerville": 1.16,
        "lora": 1.05,
        "lucida grande": 1.10,
        "lucida sans unicode": 1.10,
        "manrope": 1.03,
        "merriweather": 1.09,
        "montserrat": 1.13,
        "mulish": 1.04,
        "noto sans": 1.06,
        "noto serif": 1.08,
        "onest": 1.05,
        "open sans": 1.05,
        "plus jakarta sans": 1.05,
        "poppins": 1.12,
        "public sans": 1.05,
        "quicksand": 1.04,
        "raleway": 1.04,
        "roboto slab": 1.06,
        "rubik": 1.05,
        "sora": 1.14,
        "space grotesk": 1.10,
        "unbounded": 1.35,
        "varela round": 1.07,
        "verdana": 1.15,
        "work sans": 1.12,
    }
)


def width(name: str) -> float:
    """How many times as wide as Arial a font is, 1 for those that are no wider; of `Poppins Light`, as Poppins is."""
    words = name.casefold().split()
    families = (" ".join(words[:count]) for count in range(len(words), 0, -1))
    found = next((WIDTHS[family] for family in families if family in WIDTHS), 1.0)
    return found * BOLD if found > 1 else 1.0

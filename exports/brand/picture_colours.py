"""The colours one remembers of a picture: the few that are distinct and neither grey nor nearly white or black."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterable

from PIL import Image

MOST = 3
SIDE = 96
"""Pixels a picture is reduced to: colours are counted, not edges."""
SHADES = 24
LEAST_CHROMA, LEAST_APART = 30, 90
"""Between the strongest and the weakest part of a colour; and between two colours, all parts together (of 255 each)."""
LEAST_SHARE = 0.01

Rgb = tuple[int, int, int]


def of_picture(data: bytes) -> list[str]:
    """The colours of a PNG or JPEG that `logo.read` made, the most striking first, as #RRGGBB."""
    with Image.open(io.BytesIO(data)) as picture:
        small = picture.convert("RGBA")
    small.thumbnail((SIDE, SIDE), Image.Resampling.NEAREST)
    dots = seen(small)
    if not dots:
        return []
    flat = Image.frombytes("RGB", (len(dots), 1), bytes(part for dot in dots for part in dot))
    counted = Counter(_dots(flat.quantize(SHADES).convert("RGB")))
    ranked = sorted(counted, key=lambda rgb: counted[rgb] * _chroma(rgb), reverse=True)
    return distinct(rgb for rgb in ranked if counted[rgb] >= LEAST_SHARE * len(dots))


def seen(picture: Image.Image) -> list[Rgb]:
    """The dots of an RGBA picture that are not clear."""
    clear = picture.getchannel("A").tobytes()
    return [dot for dot, opaque in zip(_dots(picture.convert("RGB")), clear, strict=True) if opaque > 127]


def _dots(picture: Image.Image) -> Iterable[Rgb]:
    data = picture.tobytes()
    return zip(data[0::3], data[1::3], data[2::3], strict=True)


def distinct(colours: Iterable[Rgb]) -> list[str]:
    """The first of `colours` that are colourful and not like one before, as #RRGGBB."""
    found: list[Rgb] = []
    for rgb in colours:
        if len(found) < MOST and _chroma(rgb) >= LEAST_CHROMA and all(_apart(rgb, one) >= LEAST_APART for one in found):
            found.append(rgb)
    return ["#" + bytes(rgb).hex().upper() for rgb in found]


def _chroma(rgb: Rgb) -> int:
    return max(rgb) - min(rgb)


def _apart(one: Rgb, other: Rgb) -> int:
    return sum(abs(a - b) for a, b in zip(one, other, strict=True))

"""Draws pictures for documents: a PNG, sharp in print, in the presentation's colours and typeface."""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import cache

from fontpkg import pil
from PIL import Image, ImageDraw, ImageFont

from exports.pptx.template_parts import COLOURS

DOTS = 3
"""Pixels to the point: 216 to the inch, sharp in print."""
INK = COLOURS["dk1"]
_NAMES = {"tx1": "dk1", "bg1": "lt1", "tx2": "dk2", "bg2": "lt2"}


@dataclass(frozen=True)
class Picture:
    """A drawn picture: a PNG, and its size in points."""

    png: bytes
    width: float
    height: float
    key: tuple[str, ...] = ()
    """What the numbers on the picture stand for, where names hold signs that its font lacks."""


def colour(name: str) -> str:
    """A colour of the theme, or a tint of one as in `exports.pptx.xml.fill`, in hexadecimal."""
    name, _, strength = name.partition(":")
    return tint(COLOURS[_NAMES.get(name, name)], int(strength or 100) / 100)


def tint(colour: str, share: float) -> str:
    """So much of `colour` on white."""
    parts = (int(colour[n : n + 2], 16) for n in (0, 2, 4))
    return "".join(f"{round(255 - (255 - part) * share):02X}" for part in parts)


@cache
def _font(size: float, bold: bool) -> ImageFont.FreeTypeFont:
    font: ImageFont.FreeTypeFont = pil.truetype(
        "Arimo", round(size * DOTS), weight=700 if bold else 400, layout_engine=ImageFont.Layout.BASIC
    )
    return font


class Pen:
    """A white picture being drawn on. Places are in points from its top left corner, colours in hexadecimal."""

    def __init__(self, width: float, height: float) -> None:
        self._width, self._height = width, height
        self._image = Image.new("RGB", (round(width * DOTS), round(height * DOTS)), "white")
        self._draw = ImageDraw.Draw(self._image)

    def fill(self, left: float, top: float, right: float, bottom: float, colour: str) -> None:
        if right > left:
            corners = (left * DOTS, top * DOTS, right * DOTS - 1, bottom * DOTS - 1)
            self._draw.rectangle(_whole(corners), fill=f"#{colour}")

    def dot(self, left: float, top: float, size: float, colour: str, filled: bool) -> None:
        """A round mark, or just its outline."""
        corners = _whole((left * DOTS, top * DOTS, (left + size) * DOTS - 1, (top + size) * DOTS - 1))
        self._draw.ellipse(corners, fill=f"#{colour}" if filled else "white", outline=f"#{colour}", width=2 * DOTS)

    def text(self, text: str, left: float, middle: float, size: float, colour: str = INK, bold: bool = False) -> None:
        """One line of `text`, its middle at that height."""
        place = (round(left * DOTS), round(middle * DOTS))
        self._draw.text(place, text, fill=f"#{colour}", font=_font(size, bold), anchor="lm")

    def picture(self, key: tuple[str, ...] = ()) -> Picture:
        """What has been drawn."""
        written = io.BytesIO()
        self._image.quantize(64).save(written, "PNG", dpi=(72 * DOTS, 72 * DOTS), optimize=True)
        return Picture(written.getvalue(), self._width, self._height, key)


def _whole(corners: tuple[float, float, float, float]) -> tuple[int, int, int, int]:
    """In whole pixels, the second corner never before the first."""
    left, top, right, bottom = map(round, corners)
    return left, top, max(left, right), max(top, bottom)

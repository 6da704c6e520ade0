"""Logos for the tests: good ones, and files that only look like some."""

from __future__ import annotations

import io
from typing import Any

from PIL import Image, ImageDraw

YELLOW, PINK = (255, 213, 0), (228, 0, 124)
SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 80"><rect width="80" height="80" fill="#FFD500"/>'
    b'<circle cx="140" cy="40" r="40" fill="#E4007C"/>%s</svg>'
)


def drawn(mode: str = "RGBA", size: tuple[int, int] = (300, 120), fill: Any = None) -> Image.Image:
    """A yellow square and a pink disc on a ground that is clear where the mode can be."""
    picture = Image.new("RGBA", size)
    pen = ImageDraw.Draw(picture)
    pen.rectangle((20, 20, 100, 100), fill=fill or YELLOW)
    pen.ellipse((160, 20, 240, 100), fill=fill or PINK)
    if mode == "RGBA":
        return picture
    ground = Image.new("RGBA", size, "white")
    ground.alpha_composite(picture)
    return ground.convert("RGB").convert(mode)


def saved(picture: Image.Image, format_: str = "PNG", **options: Any) -> bytes:
    written = io.BytesIO()
    picture.save(written, format_, **options)
    return written.getvalue()


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


LOGO = saved(drawn())

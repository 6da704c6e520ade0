"""The pictures of a template: no larger than a slide shows them, and none that is not what it says."""

from __future__ import annotations

import io

from PIL import Image

from exports.brand.kept import QUALITY, UNREADABLE
from wizard.language.errors import Refused

PICTURES = {
    "png": "image/png",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "gif": "image/gif",
    "bmp": "image/bmp",
    "tif": "image/tiff",
    "tiff": "image/tiff",
    "emf": "image/x-emf",
    "wmf": "image/x-wmf",
}
"""Content types by ending."""
DRAWINGS = frozenset({"emf", "wmf"})
"""Those of lines and areas: they are carried on as they are, and only PowerPoint draws them."""
WIDEST = 1920
MOST_PIXELS = 40_000_000
MOST_KEPT = 600_000
"""Bytes of a picture that is not worth making smaller."""


def slimmed(data: bytes, ending: str) -> tuple[str, bytes]:
    """The picture as it is carried on, and how its name ends. Raises Refused where it is none."""
    if ending in DRAWINGS:
        return ending, data
    try:
        with Image.open(io.BytesIO(data)) as picture:
            if picture.width * picture.height > MOST_PIXELS:
                raise Refused("template_picture")
            if picture.format in ("PNG", "JPEG") and len(data) <= MOST_KEPT and picture.width <= WIDEST:
                picture.load()
                return ("png" if picture.format == "PNG" else "jpeg"), data
            clear = "A" in picture.getbands() or "transparency" in picture.info
            dots = picture.convert("RGBA" if clear else "RGB")
    except (Image.DecompressionBombError, Image.DecompressionBombWarning, *UNREADABLE):
        raise Refused("template_picture") from None
    dots.thumbnail((WIDEST, WIDEST))
    written = io.BytesIO()
    if dots.mode == "RGBA":
        dots.save(written, "PNG")
        return "png", written.getvalue()
    dots.save(written, "JPEG", quality=QUALITY, optimize=True)
    return "jpeg", written.getvalue()

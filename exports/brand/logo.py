"""Reads a logo that somebody uploads, and makes of it a small picture that is nothing but dots.

What a file is, its content says. Everything else in it (other frames, places, names, scripts) is gone afterwards.
"""

from __future__ import annotations

import io

from PIL import Image, UnidentifiedImageError

from exports.brand.kept import FORMATS, HIGHEST, QUALITY, UNREADABLE, WIDEST
from exports.brand.picture_colours import seen
from exports.brand.svg import is_svg, rasterised
from exports.layout.palette import luminance
from exports.layout.themes import NORDIC
from wizard.language.errors import Refused

MAX_BYTES = 5_000_000
MAX_PIXELS = 40_000_000
MOST_KEPT = 200_000
"""Bytes of the finished picture: it is loaded with every preview."""
ORIENTATION = 0x0112
"""The EXIF tag that says how a picture is to be turned."""
TURNS = {
    "2": Image.Transpose.FLIP_LEFT_RIGHT,
    "3": Image.Transpose.ROTATE_180,
    "4": Image.Transpose.FLIP_TOP_BOTTOM,
    "5": Image.Transpose.TRANSPOSE,
    "6": Image.Transpose.ROTATE_270,
    "7": Image.Transpose.TRANSVERSE,
    "8": Image.Transpose.ROTATE_90,
}
PALE = 0.55
"""Luminance from which a colour is hardly seen on paper."""
PLATE = 24
"""Pixels around a logo that is set on a dark ground."""


def read(data: bytes) -> bytes:
    """The logo in the bytes of a PNG, JPEG or SVG file, as a PNG or JPEG without anything else. Raises Refused."""
    if not data:
        raise Refused("logo_nothing")
    if len(data) > MAX_BYTES:
        raise Refused("logo_too_large", limit=MAX_BYTES // 1_000_000)
    try:
        with Image.open(io.BytesIO(rasterised(data) if is_svg(data) else data), formats=FORMATS) as picture:
            if picture.width * picture.height > MAX_PIXELS:
                raise Refused("logo_too_many_pixels", limit=MAX_PIXELS // 1_000_000)
            photo = picture.format == "JPEG"
            dots = _trimmed(_coloured(_upright(picture)))
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise Refused("logo_too_many_pixels", limit=MAX_PIXELS // 1_000_000) from None
    except UnidentifiedImageError:
        raise Refused("logo_type") from None
    except UNREADABLE:
        raise Refused("logo_broken") from None
    dots.thumbnail((WIDEST, HIGHEST))
    return _written(_on_plate(dots) if _is_pale(dots) else dots, photo)


def _upright(picture: Image.Image) -> Image.Image:
    """As a camera says it was held."""
    turn = TURNS.get(str(picture.getexif().get(ORIENTATION)))
    return picture if turn is None else picture.transpose(turn)


def _coloured(picture: Image.Image) -> Image.Image:
    """The first frame in RGB, with its transparency if it has any."""
    if picture.mode.startswith("I"):  # 16 bits of grey, which Pillow would cut off at 255
        picture = picture.point(lambda value: value / 256).convert("L")
    clear = "A" in picture.getbands() or "transparency" in picture.info
    return picture.convert("RGBA" if clear else "RGB")


def _trimmed(picture: Image.Image) -> Image.Image:
    """Without clear edges. Raises Refused where nothing is left."""
    if picture.mode != "RGBA":
        return picture
    box = picture.getchannel("A").getbbox()
    if box is None:
        raise Refused("logo_nothing")
    # Programs that shrink a picture mix in the colour of what is clear; black would leave a dark edge.
    ground = Image.new("RGBA", picture.size, (255, 255, 255, 0))
    ground.paste(picture, mask=picture.getchannel("A").point(lambda clear: 255 if clear else 0))
    return ground.crop(box)


def _is_pale(picture: Image.Image) -> bool:
    """Whether it is made for a dark ground: clear around what is nearly white."""
    if picture.mode != "RGBA":
        return False
    small = picture.copy()
    small.thumbnail((64, 64))
    dots = seen(small)
    pale = sum(luminance(bytes(dot).hex()) > PALE for dot in dots)
    return bool(dots) and len(dots) < small.width * small.height and pale > 0.8 * len(dots)


def _on_plate(picture: Image.Image) -> Image.Image:
    size = (picture.width + 2 * PLATE, picture.height + 2 * PLATE)
    plate = Image.new("RGBA", size, f"#{NORDIC.ink}")
    plate.alpha_composite(picture, (PLATE, PLATE))
    plate.thumbnail((WIDEST, HIGHEST))
    return plate.convert("RGB")


def _written(picture: Image.Image, photo: bool) -> bytes:
    while True:
        written = io.BytesIO()
        if photo:
            picture.convert("RGB").save(written, "JPEG", quality=QUALITY, optimize=True)
        else:
            picture.save(written, "PNG", optimize=True)
        if written.tell() <= MOST_KEPT:
            return written.getvalue()
        # A photograph in a format for drawings, or one with very much in it.
        picture = picture.resize((max(1, picture.width * 3 // 4), max(1, picture.height * 3 // 4)))

"""Reads the colours and fonts of a PowerPoint file's theme. Nothing else of the file is unpacked."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from dataclasses import dataclass
from xml.etree import ElementTree

from exports.brand.colours import distinct
from exports.layout.themes import FONT_NAME
from exports.ooxml import DRAWING
from wizard.language.errors import Refused

MAX_BYTES = 50_000_000
MOST_PARTS = 20_000
LARGEST_THEME = 2_000_000
"""Bytes of a theme once unpacked: those of Office have 10,000, with pictures referred to."""
PRESENTATION = "ppt/presentation.xml"
THEME = re.compile(r"ppt/theme/theme(\d+)\.xml")
ACCENTS = tuple(f"accent{n}" for n in range(1, 7))
NAMESPACES = {"a": DRAWING}
RGB = re.compile(r"[0-9A-Fa-f]{6}")


@dataclass(frozen=True)
class OfficeTheme:
    """Up to three distinct colours (#RRGGBB) and the fonts' names, empty where the theme names none."""

    colours: list[str]
    title_font: str
    font: str


def read(data: bytes) -> OfficeTheme:
    """The theme in the bytes of a .pptx or .potx file. Raises Refused."""
    if len(data) > MAX_BYTES:
        raise Refused("office_too_large", limit=MAX_BYTES // 1_000_000)
    root = _parsed(_theme(data))
    fonts = [root.find(f".//a:fontScheme/a:{kind}Font/a:latin", NAMESPACES) for kind in ("major", "minor")]
    named = [font.get("typeface", "") if font is not None else "" for font in fonts]
    title_font, font = (name if FONT_NAME.fullmatch(name) else "" for name in named)
    return OfficeTheme(distinct(_accents(root)), title_font, font)


def _theme(data: bytes) -> bytes:
    """The part of the first theme, no larger than one can be."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            if PRESENTATION not in names or len(names) > MOST_PARTS:
                raise Refused("office_type")
            themes = sorted((int(found[1]), name) for name in names if (found := THEME.fullmatch(name)))
            if not themes:
                raise Refused("office_no_theme")
            if archive.getinfo(themes[0][1]).compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
                raise Refused("office_no_theme")  # other ways of packing may ask for any amount of memory
            with archive.open(themes[0][1]) as part:
                unpacked = part.read(LARGEST_THEME + 1)  # whatever size the archive claims it has
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError):
        raise Refused("office_type") from None
    except (RuntimeError, NotImplementedError):  # under a password, or packed in a way of its own
        raise Refused("office_locked") from None
    if len(unpacked) > LARGEST_THEME:
        raise Refused("office_no_theme")
    return unpacked


def _parsed(xml: bytes) -> ElementTree.Element:
    """Its root. What a document type declares is never fetched, and no program writes one."""
    if b"<!DOCTYPE" in xml:
        raise Refused("office_no_theme")
    try:
        return ElementTree.fromstring(xml)
    except ElementTree.ParseError:
        raise Refused("office_no_theme") from None


def _accents(root: ElementTree.Element) -> list[tuple[int, int, int]]:
    found = []
    for name in ACCENTS:
        colour = root.find(f".//a:clrScheme/a:{name}/a:srgbClr", NAMESPACES)
        value = colour.get("val", "") if colour is not None else ""
        if RGB.fullmatch(value):
            red, green, blue = bytes.fromhex(value)
            found.append((red, green, blue))
    return found

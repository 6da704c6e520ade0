"""Reads the colours and fonts of a PowerPoint file's theme. Nothing else of the file is unpacked."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml import etree

from exports.brand.office_package import OfficePackage
from exports.brand.picture_colours import distinct
from exports.layout.themes import FONT_NAME
from exports.ooxml import DRAWING
from wizard.language.errors import Refused

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
    package = OfficePackage(data)
    themes = sorted((int(found[1]), name) for name in package.names if (found := THEME.fullmatch(name)))
    if not themes:
        raise Refused("office_no_theme")
    root = package.xml(themes[0][1])
    return OfficeTheme(distinct(accents(root)), *fonts(root))


def fonts(root: etree._Element) -> tuple[str, str]:
    """The names of the fonts of titles and of text in a theme, empty where it names none that could be one."""
    found = [root.find(f".//a:fontScheme/a:{kind}Font/a:latin", NAMESPACES) for kind in ("major", "minor")]
    named = [font.get("typeface", "") if font is not None else "" for font in found]
    title_font, font = (name if FONT_NAME.fullmatch(name) else "" for name in named)
    return title_font, font


def accents(root: etree._Element) -> list[tuple[int, int, int]]:
    """The accents of a theme that are given as red, green and blue, in their order."""
    found = []
    for name in ACCENTS:
        colour = root.find(f".//a:clrScheme/a:{name}/a:srgbClr", NAMESPACES)
        value = colour.get("val", "") if colour is not None else ""
        if RGB.fullmatch(value):
            red, green, blue = bytes.fromhex(value)
            found.append((red, green, blue))
    return found

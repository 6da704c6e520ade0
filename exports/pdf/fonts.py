"""The fonts of PDF files: which family a text is set in, and where the families are found."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import fontpkg_arimo
import typst

from exports.layout.fonts import FOLDER

FOLDERS = (Path(fontpkg_arimo.__file__).parent / "files", FOLDER)
SANS, SERIF = "Arimo", "Gelasio"
"""What `exports.layout.fonts` measures in."""
REGULAR, BOLD = 400, 700


def family(serif: bool) -> str:
    """The family of the titles' type or of running text."""
    return SERIF if serif else SANS


def weight(bold: bool) -> int:
    """The weight of bold or other type."""
    return BOLD if bold else REGULAR


@cache
def fonts() -> typst.Fonts:
    """Our families, and for signs they lack what this machine has. Looking for those takes a while, so only once."""
    return typst.Fonts(include_system_fonts=True, font_paths=list(FOLDERS))

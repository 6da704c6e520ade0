"""The fonts of PDF files: which family a text is set in, and where the families are found."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import fontpkg_arimo
import typst

from exports.layout.fonts import FOLDER

EMOJI = Path(__file__).parent / "emoji"
"""Noto Emoji 3.006 in one colour, Regular, from https://github.com/googlefonts/noto-emoji through the parts that
@fontsource/noto-emoji 5.3.2 (npm) has of it, under the SIL Open Font License (`OFL.txt` beside it)."""
FOLDERS = (Path(fontpkg_arimo.__file__).parent / "files", FOLDER, EMOJI)
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

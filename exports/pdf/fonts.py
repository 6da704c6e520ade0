"""The fonts of PDF files: which family a run is set in, and where the families are found."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import fontpkg_arimo
import typst

from exports.layout.shapes import Run

FOLDERS = (Path(fontpkg_arimo.__file__).parent / "files",)
FAMILY = "Arimo"
"""Metric-identical to Arial: what `exports.layout.fit` measures in."""
REGULAR, BOLD = 400, 700


def family(run: Run) -> str:
    """The family that `run` is set in."""
    return FAMILY


def weight(bold: bool) -> int:
    """The weight of bold or other type."""
    return BOLD if bold else REGULAR


@cache
def fonts() -> typst.Fonts:
    """Our families, and for signs they lack what this machine has. Looking for those takes a while, so only once."""
    return typst.Fonts(include_system_fonts=True, font_paths=list(FOLDERS))

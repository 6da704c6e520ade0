"""The fonts that texts are measured with and that painters draw with: Arimo for Arial, Gelasio for Georgia.

Gelasio's files stand beside this one, from https://github.com/SorkinType/Gelasio (commit 4d7a1d2, 30 June 2025), under
the SIL Open Font License (`OFL.txt`).
"""

from __future__ import annotations

from pathlib import Path

from fontpkg import pil
from PIL import ImageFont

FOLDER = Path(__file__).parent
GELASIO = {False: FOLDER / "Gelasio-Regular.ttf", True: FOLDER / "Gelasio-Bold.ttf"}
"""Its files, by whether they are bold."""


def font(size: float, bold: bool, serif: bool, engine: ImageFont.Layout) -> ImageFont.FreeTypeFont:
    """The font of that weight at `size` pixels."""
    if serif:
        return ImageFont.truetype(str(GELASIO[bold]), size, layout_engine=engine)
    arimo: ImageFont.FreeTypeFont = pil.truetype("Arimo", size, weight=700 if bold else 400, layout_engine=engine)
    return arimo

"""Texts that have one place on a page and must fit there: titles, the line over them, the footer."""

from __future__ import annotations

from exports.layout import fit
from exports.layout.grid import FLOOR, Box, Sizes
from exports.layout.palette import INK, MUTED, Colour
from exports.layout.shapes import Anchor, Paragraph, Role, Run, TextBox


def one_line(text: str) -> str:
    """`text` clean and without line breaks."""
    return fit.clean(text).replace("\n", " ")


def fitted(text: str, sizes: Sizes, width: float, tail: str = "") -> tuple[str, float]:
    """`text` and the first of `sizes` (with their lines) it fits at in bold; cut where it fits at none."""
    text = one_line(text)
    for size, lines in sizes:
        if len(fit.starts(text + tail, size, width, bold=True)) <= lines:
            return text + tail, size
    size, lines = sizes[-1]
    return fit.cut(text, size, width, lines, bold=True, tail=tail), size


def title(
    text: str,
    sizes: Sizes,
    box: Box,
    role: Role,
    *,
    tail: str = "",
    colour: Colour = INK,
    anchor: Anchor = "top",
) -> TextBox:
    """A title in bold, as large as it can be; `tail` is kept where it has to be cut."""
    shown, size = fitted(text, sizes, box.width, tail)
    return TextBox("Title", box, (Paragraph((Run(shown, size, True, colour),)),), role, anchor=anchor)


def footer(text: str, box: Box) -> list[TextBox]:
    """As much of `text` as the footer's line holds; nothing where there is none."""
    kept = fit.cut(one_line(text), FLOOR, box.width, 1)
    line = Paragraph((Run(kept, FLOOR, colour=MUTED),))
    return [TextBox("Footer", box, (line,), Role.FOOTER, anchor="middle")] if kept else []

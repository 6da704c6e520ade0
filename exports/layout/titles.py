"""Texts that have one place on a page and must fit there: titles, the line over them, the footer."""

from __future__ import annotations

from exports.layout import fit
from exports.layout.grid import FLOOR, Box, Sizes
from exports.layout.palette import INK, MUTED, Colour
from exports.layout.shapes import Anchor, Paragraph, Role, Run, TextBox

PART = " · "
"""Between the parts of a footer."""


def one_line(text: str) -> str:
    """`text` clean and without line breaks."""
    return fit.clean(text).replace("\n", " ")


def fitted(text: str, sizes: Sizes, width: float) -> tuple[str, float]:
    """`text` in the serif and the first of `sizes` (with their lines) it fits at.

    Titles are written so that they fit at one of them; what fits at none is cut, which only happens to other texts.
    """
    text = one_line(text)
    for size, lines in sizes:
        # A word that has to be broken is no title: it is set smaller first.
        if fit.longest_word(text, size, serif=True) <= width and len(_starts(text, size, width)) <= lines:
            return text, size
    size, lines = sizes[-1]
    return fit.cut(text, size, width, lines, serif=True), size


def together(text: str, size: float, width: float, *, capitals: bool = False) -> str:
    """A title of several lines with its last two words joined, so that none stands alone on the last, and so is what is
    read as one.

    Not where that makes it a line longer; `capitals`: it is set in them.
    """

    def lines(one: str) -> int:
        return len(_starts(one.upper() if capitals else one, size, width))

    if lines(text) == 1:
        return text
    whole = fit.joined(text)
    text = whole if lines(whole) == lines(text) else text
    joined = fit.NO_BREAK.join(text.rsplit(" ", 1))
    return joined if lines(joined) == lines(text) else text


def _starts(text: str, size: float, width: float) -> tuple[int, ...]:
    return fit.starts(text, size, width, False, True)


def title(text: str, sizes: Sizes, box: Box, role: Role, *, colour: Colour = INK, anchor: Anchor = "top") -> TextBox:
    """A title as large as it can be."""
    shown, size = fitted(text, sizes, box.width)
    shown = together(shown, size, box.width)
    return TextBox("Title", box, (Paragraph((Run(shown, size, colour=colour, serif=True),)),), role, anchor=anchor)


def line_count(title: TextBox) -> int:
    """Lines a title takes."""
    (run,) = title.paragraphs[0].runs
    return len(_starts(run.text, run.size, title.box.width))


def height(title: TextBox) -> float:
    """Points a title takes, down from its top."""
    (run,) = title.paragraphs[0].runs
    return line_count(title) * fit.line_height(run.text, run.size, serif=True)


def footer(text: str, box: Box, size: float = FLOOR, colour: Colour = MUTED) -> list[TextBox]:
    """As many of the parts of `text` as the footer's line holds; nothing where there is none."""
    parts = one_line(text).split(PART)
    # Without its end, and where its first part is too long by itself, without its beginning.
    tried = [PART.join(parts[start:end]) for start in range(len(parts)) for end in range(len(parts), start, -1)]
    shown = next((one for one in tried if fit.width(one, size) <= box.width), None)
    line = Paragraph((Run(shown or fit.cut(parts[0], size, box.width, 1), size, colour=colour),))
    return [TextBox("Footer", box, (line,), Role.FOOTER, anchor="middle")] if parts[0] else []

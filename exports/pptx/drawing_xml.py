"""Writes DrawingML as text: colours, lines, runs and paragraphs, which slides, tables and charts are written with.

Texts are escaped here and nowhere else. Lengths are points.
"""

from __future__ import annotations

from functools import cache
from xml.sax.saxutils import escape, quoteattr

from exports.layout import fit
from exports.layout.palette import Colour, value
from exports.layout.shapes import Outline
from exports.ooxml import SCHEME, emu
from exports.pptx.theme import scheme

ANCHORS = {"top": "t", "middle": "ctr", "bottom": "b"}
SERIF = '<a:latin typeface="+mj-lt"/>'


def attribute(text: str) -> str:
    """`text` as a quoted attribute value on one line."""
    return quoteattr(fit.clean(text).replace("\n", " "))


@cache
def fill(colour: Colour) -> str:
    """A solid fill in a colour of the theme, or by its value where it means the same in every theme."""
    if colour.role not in SCHEME:
        return f'<a:solidFill><a:srgbClr val="{value(colour)}"/></a:solidFill>'
    percent, shade = colour.percent, colour.shade
    inner = f'<a:lumMod val="{percent}000"/><a:lumOff val="{100 - percent}000"/>' if percent < 100 else ""
    inner += f'<a:lumMod val="{shade}000"/>' if shade < 100 else ""
    return f'<a:solidFill><a:schemeClr val="{scheme(colour)}">{inner}</a:schemeClr></a:solidFill>'


def run(
    text: str, tag: str, *, size: float = 0, bold: bool = False, colour: Colour | None = None, serif: bool = False
) -> str:
    """A run in the language `tag`; size, weight, colour and family only where they differ from the placeholder's."""
    attributes = f'lang="{tag}"' + (f' sz="{round(size * 100)}"' if size else "") + (' b="1"' if bold else "")
    inner = (fill(colour) if colour else "") + (SERIF if serif else "")
    properties = f"<a:rPr {attributes}>{inner}</a:rPr>" if inner else f"<a:rPr {attributes}/>"
    lines = (f"<a:r>{properties}<a:t>{escape(line)}</a:t></a:r>" for line in fit.legal(text).split("\n"))
    return f"<a:br>{properties}</a:br>".join(lines)


def paragraph(runs: str, attributes: str = "", *, before: float = 0, inner: str = "") -> str:
    """A paragraph, set solid. `inner` follows the spacing in its properties (bullet, tabs)."""
    return (
        f'<a:p><a:pPr{attributes}><a:lnSpc><a:spcPct val="100000"/></a:lnSpc>'
        f'<a:spcBef><a:spcPts val="{round(before * 100)}"/></a:spcBef>{inner}</a:pPr>{runs}</a:p>'
    )


def number(tag: str) -> str:
    """The slide-number field's paragraph."""
    return (
        '<a:p><a:fld id="{8A4D2C6E-3B1F-4E57-9C0A-7D2E5F600001}" type="slidenum">'
        f'<a:rPr lang="{tag}"/><a:t>‹#›</a:t></a:fld></a:p>'
    )


def body_properties(
    inset: tuple[float, float, float, float] = (0, 0, 0, 0), anchor: str = "t", *, wrap: bool = True
) -> str:
    """How text sits in its shape: wrapped or not, never shrunk by the program. `inset` is left, top, right, bottom."""
    left, top, right, bottom = map(emu, inset)
    wrapped = "square" if wrap else "none"
    return (
        f'<a:bodyPr wrap="{wrapped}" lIns="{left}" tIns="{top}" rIns="{right}" bIns="{bottom}" rtlCol="0" '
        f'anchor="{anchor}"><a:noAutofit/></a:bodyPr>'
    )


def bullet(char: str, colour: Colour) -> str:
    """A bullet in a colour of the theme."""
    return (
        f'<a:buClr><a:schemeClr val="{scheme(colour)}"/></a:buClr><a:buFont typeface="+mn-lt"/>'
        f"<a:buChar char={quoteattr(char)}/>"
    )


def label(text: str, tag: str, size: float, colour: Colour) -> str:
    """A label and the tab that leads to the text it hangs left of."""
    tab = f'<a:r><a:rPr lang="{tag}" sz="{round(size * 100)}"/><a:t>\t</a:t></a:r>'
    return run(text, tag, size=size, colour=colour) + tab


@cache
def edge(outline: Outline | None) -> str:
    """The line around a shape, or that there is none."""
    if outline is None:
        return "<a:ln><a:noFill/></a:ln>"
    dash = '<a:prstDash val="dash"/>' if outline.dashed else ""
    return f'<a:ln w="{emu(outline.thickness)}">{fill(outline.colour)}{dash}</a:ln>'

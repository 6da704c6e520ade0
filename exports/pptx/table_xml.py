"""Writes the XML of tables. Lengths are points."""

from __future__ import annotations

from collections.abc import Sequence

from exports.layout.palette import Colour
from exports.layout.shapes import Anchor, Outline
from exports.ooxml import emu
from exports.pptx.drawing_xml import ANCHORS, edge, fill, paragraph, run

TABLE_URI = "http://schemas.openxmlformats.org/drawingml/2006/table"
_SIDES = ("lnL", "lnR", "lnT", "lnB")
"""A cell's lines in the order of the schema."""


def cell_text(text: str, tag: str, size: float, align: str = "") -> str:
    """The paragraph of a table cell whose weight and colour are the table style's."""
    # An empty run has no height of its own: the cell would be as high as the default size makes it.
    runs = run(text, tag, size=size) if text else f'<a:endParaRPr lang="{tag}" sz="{round(size * 100)}"/>'
    return paragraph(runs, align)


def cell(
    paragraphs: str,
    margins: tuple[float, float, float, float],
    anchor: Anchor = "top",
    edges: Sequence[Outline | None] = (),
    colour: Colour | None = None,
) -> str:
    """A table cell; `margins` and `edges` are left, top, right and bottom, as lines the table style's where none."""
    left, top, right, bottom = map(emu, margins)
    place = f' anchor="{ANCHORS[anchor]}"' if anchor != "top" else ""
    lines = (
        "".join(
            _edge(side, outline) for side, outline in zip(_SIDES, (edges[0], edges[2], edges[1], edges[3]), strict=True)
        )
        if edges
        else ""
    )
    return (
        f"<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>{paragraphs}</a:txBody>"
        f'<a:tcPr marL="{left}" marR="{right}" marT="{top}" marB="{bottom}"{place}>{lines}'
        f"{fill(colour) if colour else ''}</a:tcPr></a:tc>"
    )


def _edge(side: str, outline: Outline | None) -> str:
    return edge(outline).replace("a:ln>", f"a:{side}>").replace("<a:ln ", f"<a:{side} ")


def table(style: str, flags: str, widths: Sequence[float], rows: list[tuple[float, str]]) -> str:
    """A table; `rows` are heights and their cells."""
    grid = "".join(f'<a:gridCol w="{emu(width)}"/>' for width in widths)
    lines = "".join(f'<a:tr h="{emu(height)}">{cells}</a:tr>' for height, cells in rows)
    return (
        f"<a:tbl><a:tblPr {flags}><a:tableStyleId>{style}</a:tableStyleId></a:tblPr>"
        f"<a:tblGrid>{grid}</a:tblGrid>{lines}</a:tbl>"
    )

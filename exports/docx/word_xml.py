"""Writes the XML of documents as text: faster than building it element by element, and read as it stands.

Every function returns a fragment; texts that reach them are cleaned and escaped here and nowhere else.
"""

from __future__ import annotations

from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr

from exports.documents import measures
from exports.docx import look
from exports.docx.look import twips
from exports.layout import fit
from exports.ooxml import DRAWING, emu

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    f'xmlns:a="{DRAWING}" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
)
_PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture"
NEW_PAGE, KEEP = "<w:pageBreakBefore/>", "<w:keepNext/>"
TAB = "<w:r><w:tab/></w:r>"


def lines(text: str) -> list[str]:
    """`text` as it is drawn, a line a paragraph."""
    return fit.clean(text).split("\n")


def run(text: str, style: str = "") -> str:
    """`text` on one line, in a character style where one is named. A space at either end is kept, and what is read as
    one stays on one line."""
    shown = fit.joined(" ".join(lines(text)))
    if shown:
        shown = " " * text.startswith(" ") + shown + " " * text.endswith(" ")
    properties = f'<w:rPr><w:rStyle w:val="{style}"/></w:rPr>' if style else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{escape(shown)}</w:t></w:r>'


def paragraph(style: str, content: str, properties: str = "") -> str:
    """A paragraph of `content`; `properties` are further ones, in the format's order."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{properties}</w:pPr>{content}</w:p>'


def spaced(**points: float) -> str:
    """The property that sets the space `before` or `after` a paragraph apart from its style."""
    attributes = " ".join(f'w:{side}="{twips(space)}"' for side, space in points.items())
    return f"<w:spacing {attributes}/>"


def numbered(level: int) -> str:
    """The property that makes a heading count; `level` is 1 or 2."""
    return f'<w:numPr><w:ilvl w:val="{level - 1}"/><w:numId w:val="{look.NUMBERED}"/></w:numPr>'


def field(instruction: str, shown: str) -> str:
    """A field that shows `shown` until a program works it out."""
    return (
        f'<w:r><w:fldChar w:fldCharType="begin"/></w:r>{_instruction(instruction)}'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def _instruction(text: str) -> str:
    return f'<w:r><w:instrText xml:space="preserve"> {escape(text)} </w:instrText></w:r>'


def link(bookmark: str, content: str) -> str:
    """`content` as a link to a place in the document."""
    return f'<w:hyperlink w:anchor="{bookmark}" w:history="1">{content}</w:hyperlink>'


def web_link(relation: str, shown: str) -> str:
    """`shown` as a link to the address that `relation` names."""
    return f'<w:hyperlink r:id="{relation}" w:history="1">{run(shown, "Hyperlink")}</w:hyperlink>'


def bookmark(number: int, name: str, content: str) -> str:
    """`content` as a place to link to."""
    return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{content}<w:bookmarkEnd w:id="{number}"/>'


def contents(heading: str, entries: Sequence[tuple[str, str]], levels: str) -> str:
    """The table of contents: a field Word can bring up to date, shown as `entries` until then.

    An entry is a paragraph style and the paragraph's content.
    """
    toc = _instruction(rf'TOC \o "{levels}" \h \z \u')
    # Marked as out of date: only Word knows the pages, and fills their numbers in as it opens the document.
    begin = f'<w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r>{toc}'
    begin += '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    shown = [paragraph(style, content if n else begin + content) for n, (style, content) in enumerate(entries)]
    end = paragraph("BodyText", '<w:r><w:fldChar w:fldCharType="end"/></w:r>')
    inside = paragraph("TOCHeading", run(heading), NEW_PAGE) + "".join(shown) + end
    return (
        '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>'
        f"</w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>"
    )


def picture(number: int, relation: str, alt: str, width: float, height: float) -> str:
    """A picture in a line of text, `width` by `height` points."""
    name = f'id="{number}" name="{number}"'
    size = f'cx="{emu(width)}" cy="{emu(height)}"'
    described = quoteattr(" ".join(lines(alt)))
    return (
        f'<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {size}/>'
        f'<wp:docPr {name} descr={described}/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="{_PICTURE}">'
        f"<pic:pic><pic:nvPicPr><pic:cNvPr {name}/><pic:cNvPicPr/></pic:nvPicPr>"
        f'<pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r>"
    )


def table(style: str, alt: str, widths: Sequence[float], rows: Sequence[str], header: bool) -> str:
    """A table of fixed `widths`; the first row is its header where it has one."""
    grid = "".join(f'<w:gridCol w:w="{twips(width)}"/>' for width in widths)
    first = f'w:firstRow="{int(header)}"'
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{twips(sum(widths))}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/><w:tblLook w:val="06{2 * header}0" {first} w:lastRow="0" w:firstColumn="0" '
        f'w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val={quoteattr(" ".join(lines(alt)))}/>'
        f"</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )


def row(cells: Sequence[str], header: bool = False) -> str:
    """A row that stays on one page; a header is repeated on each page the table reaches."""
    return f"<w:tr><w:trPr><w:cantSplit/>{'<w:tblHeader/>' if header else ''}</w:trPr>{''.join(cells)}</w:tr>"


def cell(text: str, width: float, numeric: bool = False, keep: bool = False) -> str:
    """A cell with a paragraph a line; figures stand flush right, further from the next column."""
    properties = ("<w:keepNext/>" if keep else "") + ('<w:jc w:val="right"/>' if numeric else "")
    margin = f'<w:tcMar><w:right w:w="{twips(2 * measures.GAP)}" w:type="dxa"/></w:tcMar>' if numeric else ""
    return filled_cell("".join(paragraph("TableText", run(line), properties) for line in lines(text)), width, margin)


def filled_cell(content: str, width: float, margin: str = "") -> str:
    """A cell of paragraphs."""
    return f'<w:tc><w:tcPr><w:tcW w:w="{twips(width)}" w:type="dxa"/>{margin}</w:tcPr>{content}</w:tc>'

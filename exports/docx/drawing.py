"""The body of a document: every part as XML, in order, with headings counted and linked from the contents."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.parts.document import DocumentPart

from exports import blocks
from exports.blocks import (
    Bullets,
    Chart,
    Columns,
    Cover,
    Facts,
    Lanes,
    Note,
    Statement,
    Steps,
    Table,
    Tiles,
    Timeline,
)
from exports.blocks.plan import GrowthPath, Hours
from exports.documents import measures
from exports.documents.columns import widths
from exports.documents.parts import Byline, Contents, DocumentText, Heading, Part, Prose, Reference, Small
from exports.documents.pictures import Pictured, pictures
from exports.documents.running import RunningItems, RunningParagraph, running, steps_table, told
from exports.docx import look, word_xml
from exports.docx.painter import png
from exports.layout.grid import Box
from exports.layout.painters import Manner

AFTER_LIST = 8.0
MOST_WHOLE = 10
"""Facts that stay together on a page; more may go on to the next."""
DEEPEST, IN_CONTENTS = 3, 2
"""Levels of headings there are, and those the contents list."""


@dataclass(frozen=True)
class NumberedHeading:
    """A heading's number (or none), and the bookmark that leads to it."""

    number: str
    bookmark: str


def numbered(headings: Iterable[Heading]) -> Iterator[NumberedHeading]:
    """Each heading's number, counted as Word counts it, and its bookmark."""
    chapter = section = 0
    for n, heading in enumerate(headings, 1):
        number = ""
        if heading.numbered and heading.level == 1:
            chapter, section = chapter + 1, 0
            number = str(chapter)
        elif heading.numbered:
            section += 1
            number = f"{chapter}.{section}"
        yield NumberedHeading(number, f"_Toc{n:06}")


class Drawing:
    """A document being drawn; pictures go into `part` on the way."""

    def __init__(self, text: DocumentText, part: DocumentPart) -> None:
        self._text, self._part = text, part
        self._headings = [heading for heading in text.parts if isinstance(heading, Heading)]
        self._numbered = list(numbered(self._headings))
        self._drawn = self._pictures = 0
        self._level, self._step = 1, ""

    def body(self) -> str:
        """Everything from the first page's top to the last one's end."""
        drawn = (piece for part in self._text.parts for piece in self._draw(part))
        return "".join((*self._logo(), *drawn))

    def _logo(self) -> Iterator[str]:
        if logo := self._text.look.logo:
            yield self._picture(logo.data, logo.alt, logo.within(measures.LOGO))

    def _picture(self, data: bytes, alt: str, box: Box, properties: str = "") -> str:
        """A paragraph with a picture as large as `box`."""
        relation, _ = self._part.get_or_add_image(io.BytesIO(data))
        self._pictures += 1
        shown = word_xml.picture(self._pictures, relation, alt, box.width, box.height)
        return word_xml.paragraph("Picture", shown, properties)

    def _draw(self, part: Part | Columns) -> Iterator[str]:
        match part:
            case Heading():
                yield from self._heading(part)
            case Prose(text, lead):
                yield from _paragraphs("BodyText", text, lead)
            case Byline(text):
                yield from _paragraphs("Byline", text)
            case Small():
                yield from _paragraphs("Note", part.note, keep=True)
                yield self._references(part)
            case Contents(heading):
                contents = zip(self._headings, self._numbered, strict=True)
                entries = [_entry(heading, place) for heading, place in contents if heading.level <= IN_CONTENTS]
                yield word_xml.contents(heading, entries, f"1-{IN_CONTENTS}")
            case Cover(title, subtitle, lines):
                yield word_xml.paragraph("Title", word_xml.run(title))
                yield from _paragraphs("Subtitle", subtitle)
                yield from (word_xml.paragraph("CoverLine", word_xml.run(line)) for line in lines)
            case Columns(parts):
                yield from (piece for column in parts for block in column for piece in self._draw(block))
            case Chart() | Timeline() | Lanes() | GrowthPath() | Hours():
                yield from self._pictures_of(part)
            case Tiles():
                yield from (piece for one in told(part) for piece in self._draw(one))
            case _:
                yield from self._block(part)

    @property
    def _colour(self) -> str:
        return look.STEP_STYLES[self._step] if self._step else ""

    def _heading(self, heading: Heading) -> Iterator[str]:
        place = self._numbered[self._drawn]
        self._drawn += 1
        self._level, self._step = heading.level, heading.step
        colour = self._colour
        breaks = word_xml.NEW_PAGE if heading.new_page else ""
        if heading.kicker:
            top = word_xml.spaced(before=0) if heading.new_page or self._drawn == 1 else ""
            yield word_xml.paragraph("Kicker", word_xml.run(heading.kicker, colour), breaks + top)
            breaks = ""
        number = word_xml.numbered(heading.level) if heading.numbered else ""
        flush = word_xml.spaced(before=0) if heading.kicker or heading.new_page else ""
        content = word_xml.bookmark(self._drawn, place.bookmark, word_xml.run(heading.text, colour))
        yield word_xml.paragraph(f"Heading{heading.level}", content, breaks + number + flush)

    def _block(self, block: blocks.Block) -> Iterator[str]:
        heading = getattr(block, "heading", "")
        if heading:
            yield word_xml.paragraph(f"Heading{min(self._level + 1, DEEPEST)}", word_xml.run(heading, self._colour))
        match block:
            case Bullets(items):
                yield from _list("ListBullet", [word_xml.run(item) for item in items])
            case Statement(text):
                yield from _paragraphs("Quote", text)
            case Note(text):
                yield from _paragraphs("Note", text)
            case Facts(pairs):
                yield from _list(
                    "Fact",
                    [word_xml.run(label, "Label") + word_xml.TAB + word_xml.run(value) for label, value in pairs],
                    whole=len(pairs) <= MOST_WHOLE,
                )
            case Table():
                yield self._table(block)
            case Steps():
                yield self._table(steps_table(block))

    def _references(self, small: Small) -> str:
        sized = (measures.LEAD_ROOM, measures.INNER - measures.LEAD_ROOM)
        rows = [
            word_xml.row([word_xml.cell(*head, keep=True) for head in zip(small.columns, sized, strict=True)], True)
        ]
        for lead, items in small.by_lead().items():
            said = [word_xml.paragraph("SmallText", self._reference(item)) for item in items]
            about = word_xml.paragraph("SmallText", word_xml.run(lead, "Strong"))
            cells = zip((about, "".join(said)), sized, strict=True)
            rows.append(word_xml.row([word_xml.filled_cell(*cell) for cell in cells]))
        shown = word_xml.table(look.TABLE_STYLES[self._step], small.alt, sized, rows, True)
        return shown + word_xml.paragraph("AfterTable", "")

    def _reference(self, item: Reference) -> str:
        text = word_xml.run(f"{item.text}: " if item.url else item.text)
        if not item.url:
            return text
        relation = self._part.relate_to(item.url, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        return text + word_xml.web_link(relation, item.site)

    def _table(self, table: Table) -> str:
        header = table.columns if any(table.columns) else ()
        sized = widths(header, table.rows, table.widths, table.numeric)

        def cells(row: Sequence[str], keep: bool = False) -> list[str]:
            return [word_xml.cell(text, sized[n], n in table.numeric, keep) for n, text in enumerate(row)]

        rows = [word_xml.row(cells(header, keep=True), header=True)] if header else []
        # Below its header on one page there is never a single row of several.
        rows += [word_xml.row(cells(row, keep=not n and len(table.rows) > 1)) for n, row in enumerate(table.rows)]
        style = look.TABLE_STYLES[self._step]
        return word_xml.table(style, table.alt, sized, rows, bool(header)) + word_xml.paragraph("AfterTable", "")

    def _pictures_of(self, block: Pictured) -> Iterator[str]:
        if heading := getattr(block, "heading", ""):
            yield word_xml.paragraph("Caption", word_xml.run(heading))
        for one in pictures(block, self._step):
            painted = png(one.shapes, one.width, one.height, Manner(self._text.language.tag, self._text.look.theme))
            yield self._picture(painted, block.alt, Box(0, 0, one.width, one.height), word_xml.KEEP if one.key else "")
            if one.key:
                yield from _paragraphs("Note", "; ".join(one.key))


def _entry(heading: Heading, place: NumberedHeading) -> tuple[str, str]:
    """A line of the contents: the paragraph's style and what stands in it."""
    number = word_xml.run(place.number) + word_xml.TAB if place.number else ""
    return f"TOC{heading.level}", word_xml.link(place.bookmark, number + word_xml.run(heading.text))


def _list(style: str, items: Sequence[str], *, whole: bool = False) -> Iterator[str]:
    """A paragraph an item, none alone on a page, and the last with the space that running text has below it.

    `whole`: all of them on one page.
    """
    last = len(items) - 1
    for n, item in enumerate(items):
        keep = word_xml.KEEP if n != last and (whole or n in (0, last - 1)) else ""
        yield word_xml.paragraph(style, item, keep + (word_xml.spaced(after=AFTER_LIST) if n == last else ""))


def _paragraphs(style: str, text: str, lead: str = "", *, keep: bool = False) -> Iterator[str]:
    """`text` after `lead` in bold, its paragraphs in the style; `keep`: on the page of what follows."""
    for part in running(text, lead, keep=keep):
        match part:
            case RunningItems(texts):
                yield from _list("ListBullet", [word_xml.run(one) for one in texts])
            case RunningParagraph(said, begin, stays):
                bold = word_xml.run(f"{begin} " if said else begin, "Strong") if begin else ""
                content = bold + (word_xml.run(said) if said else "")
                yield word_xml.paragraph(style, content, word_xml.KEEP if stays else "")

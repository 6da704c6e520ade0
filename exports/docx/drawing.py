"""The body of a document: every part as XML, in order, with headings counted and linked from the contents."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

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
    Tile,
    Tiles,
    Timeline,
)
from exports.docx import look, xml
from exports.docx.columns import widths
from exports.docx.parts import Byline, Contents, Heading, Paragraph, Part, Reference, Small, Text
from exports.docx.pen import Picture
from exports.docx.picture import picture
from exports.docx.plan_pictures import pictures
from exports.layout import fit
from wizard.language.lists import read_lines

AFTER_LIST = 8.0
STEP_WIDTHS = (1.2, 4.0, 1.5)
"""Relative widths of when, what and who."""
DEEPEST, IN_CONTENTS = 3, 2
"""Levels of headings there are, and those the contents list."""


@dataclass(frozen=True)
class Place:
    """A heading's number (or none), and the bookmark that leads to it."""

    number: str
    bookmark: str


def places(headings: Iterable[Heading]) -> Iterator[Place]:
    """Where each heading stands, counted as Word counts it."""
    chapter = section = 0
    for n, heading in enumerate(headings, 1):
        number = ""
        if heading.numbered and heading.level == 1:
            chapter, section = chapter + 1, 0
            number = str(chapter)
        elif heading.numbered:
            section += 1
            number = f"{chapter}.{section}"
        yield Place(number, f"_Toc{n:06}")


class Drawing:
    """A document being drawn; pictures go into `part` on the way."""

    def __init__(self, text: Text, part: DocumentPart) -> None:
        self._text, self._part = text, part
        self._headings = [heading for heading in text.parts if isinstance(heading, Heading)]
        self._places = list(places(self._headings))
        self._drawn = self._pictures = 0
        self._level, self._step, self._title = 1, "", text.title

    def body(self) -> str:
        """Everything from the first page's top to the last one's end."""
        return "".join(piece for part in self._text.parts for piece in self._draw(part))

    def _draw(self, part: Part | Columns) -> Iterator[str]:
        match part:
            case Heading():
                yield from self._heading(part)
            case Paragraph(text, lead):
                yield from _paragraphs("BodyText", text, lead)
            case Byline(text):
                yield from _paragraphs("Byline", text)
            case Small(items):
                yield from _list("SmallBullet", [self._reference(item) for item in items])
            case Contents(heading):
                listed = zip(self._headings, self._places, strict=True)
                entries = [_entry(heading, place) for heading, place in listed if heading.level <= IN_CONTENTS]
                yield xml.contents(heading, entries, f"1-{IN_CONTENTS}")
            case Cover(title, subtitle, lines):
                yield xml.paragraph("Title", xml.run(title))
                yield from _paragraphs("Subtitle", subtitle)
                yield from (xml.paragraph("CoverLine", xml.run(line)) for line in lines)
            case Columns(parts):
                yield from (piece for column in parts for block in column for piece in self._draw(block))
            case Chart():
                yield from self._pictures_of(part, [picture(part, self._step, self._text.language)])
            case Timeline() | Lanes():
                yield from self._pictures_of(part, pictures(part, self._step))
            case Tiles(tiles):
                yield from (piece for tile in tiles for piece in _tile(tile))
            case _:
                yield from self._block(part)

    @property
    def _colour(self) -> str:
        return look.STEP_STYLES[self._step] if self._step else ""

    def _heading(self, heading: Heading) -> Iterator[str]:
        place = self._places[self._drawn]
        self._drawn += 1
        self._level, self._step, self._title = heading.level, heading.step, heading.text
        colour = self._colour
        breaks = xml.NEW_PAGE if heading.new_page else ""
        if heading.kicker:
            top = xml.spaced(before=0) if heading.new_page or self._drawn == 1 else ""
            yield xml.paragraph("Kicker", xml.run(heading.kicker, colour), breaks + top)
            breaks = ""
        number = xml.numbered(heading.level) if heading.numbered else ""
        flush = xml.spaced(before=0) if heading.kicker or heading.new_page else ""
        content = xml.bookmark(self._drawn, place.bookmark, xml.run(heading.text, colour))
        yield xml.paragraph(f"Heading{heading.level}", content, breaks + number + flush)

    def _block(self, block: blocks.Block) -> Iterator[str]:
        heading = getattr(block, "heading", "")
        if heading:
            yield xml.paragraph(f"Heading{min(self._level + 1, DEEPEST)}", xml.run(heading, self._colour))
        match block:
            case Bullets(items):
                yield from _list("ListBullet", [xml.run(item) for item in items])
            case Statement(text):
                yield from _paragraphs("Quote", text)
            case Note(text):
                yield from _paragraphs("Note", text)
            case Facts(pairs):
                yield from _list("Fact", [xml.run(label, "Label") + xml.TAB + xml.run(value) for label, value in pairs])
            case Table():
                yield self._table(block)
            case Steps(items):
                used = [n for n in range(3) if n == 1 or any(item[n] for item in items)]
                rows = tuple(tuple(item[n] for n in used) for item in items)
                yield self._table(Table((), rows, tuple(STEP_WIDTHS[n] for n in used), heading or self._title))

    def _reference(self, item: Reference) -> str:
        text = xml.run(f"{item.lead} ", "Strong") + xml.run(f"{item.text}: " if item.url else item.text)
        if not item.url:
            return text
        relation = self._part.relate_to(item.url, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        return text + xml.web_link(relation, item.url)

    def _table(self, table: Table) -> str:
        header = table.columns if any(table.columns) else ()
        sized = widths(header, table.rows, table.widths, table.numeric)

        def cells(row: Sequence[str], keep: bool = False) -> list[str]:
            return [xml.cell(text, sized[n], n in table.numeric, keep) for n, text in enumerate(row)]

        rows = [xml.row(cells(header, keep=True), header=True)] if header else []
        # Below its header on one page there is never a single row of several.
        rows += [xml.row(cells(row, keep=not n and len(table.rows) > 1)) for n, row in enumerate(table.rows)]
        style = look.TABLE_STYLES[self._step]
        return xml.table(style, table.alt, sized, rows, bool(header)) + xml.paragraph("AfterTable", "")

    def _pictures_of(self, block: Chart | Timeline | Lanes, drawn: Iterable[Picture]) -> Iterator[str]:
        if block.heading:
            yield xml.paragraph("Caption", xml.run(block.heading))
        for one in drawn:
            relation, _ = self._part.get_or_add_image(io.BytesIO(one.png))
            self._pictures += 1
            shown = xml.picture(self._pictures, relation, block.alt, one.width, one.height)
            yield xml.paragraph("Picture", shown, xml.KEEP if one.key else "")
            if one.key:
                yield from _paragraphs("Note", "; ".join(one.key))


def _entry(heading: Heading, place: Place) -> tuple[str, str]:
    """A line of the contents: the paragraph's style and what stands in it."""
    number = xml.run(place.number) + xml.TAB if place.number else ""
    return f"TOC{heading.level}", xml.link(place.bookmark, number + xml.run(heading.text))


def _tile(tile: Tile) -> Iterator[str]:
    yield from _paragraphs("BodyText", ". ".join(tile.lines), tile.label)
    yield from _list("Fact", [xml.run(label, "Label") + xml.TAB + xml.run(value) for label, value in tile.pairs])


def _list(style: str, items: Sequence[str]) -> Iterator[str]:
    """A paragraph an item, none alone on a page, and the last with the space that running text has below it."""
    last = len(items) - 1
    for n, item in enumerate(items):
        keep = xml.KEEP if n != last and n in (0, last - 1) else ""
        yield xml.paragraph(style, item, keep + (xml.spaced(after=AFTER_LIST) if n == last else ""))


def _paragraphs(style: str, text: str, lead: str = "") -> Iterator[str]:
    """A paragraph a line, the first after `lead` in bold; lists as lists.

    A line that ends in a colon stays with what it announces.
    """
    written = read_lines(fit.clean(text))
    if lead and (not written or written[0].item):
        yield xml.paragraph(style, xml.run(lead, "Strong"), xml.KEEP if written or lead.endswith(":") else "")
        lead = ""
    for is_list, group in groupby(written, key=lambda line: line.item):
        if is_list:
            yield from _list("ListBullet", [xml.run(line.text) for line in group])
            continue
        for line in group:
            begin = xml.run(f"{lead} ", "Strong") if lead else ""
            yield xml.paragraph(style, begin + xml.run(line.text), xml.KEEP if line.text.endswith(":") else "")
            lead = ""

"""Turns a document's parts into nodes: what `templates/document.typ` sets, from the first page's top to the end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

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
from exports.documents.columns import widths
from exports.documents.measures import BODY, GAP, HANG, INNER, LABEL_ROOM, LEAD_ROOM, NUMBER_ROOM, SMALL, TABLE
from exports.documents.parts import Byline, Contents, Heading, Part, Prose, Reference, Small
from exports.documents.pictures import Pictured, pictures
from exports.documents.running import RunningItems, RunningParagraph, running, steps_table, told
from exports.layout import fit
from exports.layout.palette import accent
from exports.layout.titles import one_line
from exports.pdf.painter import Mark, Styles, layers

Node = Mark
"""One thing to set: its `kind`, and what `templates/document.typ` says of that kind. Lengths are points."""

DEEPEST = 3
"""Levels of headings there are."""
LARGEST = 30.0
"""Size of the cover's title; no heading is larger."""
LINES = 11.0
"""Size of the lines under it."""
TALLEST_ROW = 240.0
"""A row of a table that may be higher than this may be split between pages; so may facts, which stand together."""
BREAK = "\u200b"
"""Where a word too long for its line is broken; it has no width and no ink."""


class Flow:
    """A document being turned; it is painted with `styles`."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._level, self._step = 1, ""

    def of(self, parts: Iterable[Part | Columns]) -> Iterator[Node]:
        """What is set, in reading order."""
        for part in parts:
            yield from self._part(part)

    def _part(self, part: Part | Columns) -> Iterator[Node]:
        match part:
            case Heading():
                self._level, self._step = part.level, part.step
                own = {
                    "kicker": _line(part.kicker, BODY, bold=True),
                    "numbered": part.numbered,
                    "new_page": part.new_page,
                }
                yield self._heading(part.text, part.level) | own
            case Prose(text, lead):
                yield from _paragraphs("body", text, lead)
            case Byline(text):
                yield from _paragraphs("byline", text)
            case Small():
                yield from _paragraphs("note", part.note, keep=True)
                yield self._references(part)
            case Contents(heading):
                yield {"kind": "contents", "heading": one_line(heading)}
            case Cover(title, subtitle, lines):
                texts = {"title": title, "subtitle": subtitle}
                below = [_line(line, BODY) for line in lines]
                yield {
                    "kind": "cover",
                    **{name: _line(text, LARGEST, bold=True) for name, text in texts.items()},
                    "lines": below,
                }
            case Columns(columns):
                yield from self.of(block for column in columns for block in column)
            case Tiles():
                yield from self.of(told(part))
            case Chart() | Timeline() | Lanes() | GrowthPath() | Hours():
                yield from self._pictures(part)
            case _:
                yield from self._block(part)

    @property
    def _colour(self) -> str | None:
        return self._styles.css(accent(self._step)) if self._step else None

    def _heading(self, text: str, level: int) -> Node:
        room = INNER - NUMBER_ROOM
        return {"kind": "heading", "text": _line(text, LARGEST, room, bold=True), "level": level, "fill": self._colour}

    def _block(self, block: blocks.Block) -> Iterator[Node]:
        if heading := getattr(block, "heading", ""):
            yield self._heading(heading, min(self._level + 1, DEEPEST))
        match block:
            case Bullets(items):
                yield _list(items)
            case Statement(text):
                yield from _paragraphs("quote", text)
            case Note(text):
                yield from _paragraphs("note", text)
            case Facts(pairs):
                whole = sum(_height(value, INNER - LABEL_ROOM) for _, value in pairs) <= TALLEST_ROW
                yield {"kind": "facts", "pairs": [_fact(*pair) for pair in pairs], "whole": whole}
            case Table():
                yield self._table(block)
            case Steps():
                yield self._table(steps_table(block))

    def _references(self, small: Small) -> Node:
        rooms = (LEAD_ROOM - GAP, INNER - LEAD_ROOM)
        heads = [_line(text, TABLE, room, bold=True) for text, room in zip(small.columns, rooms, strict=True)]
        rows = [
            {"lead": _line(lead, SMALL, rooms[0], bold=True), "said": [_reference(item, rooms[1]) for item in items]}
            for lead, items in small.by_lead().items()
        ]
        return {"kind": "references", "header": heads, "rows": rows, "fill": self._styles.css(accent(self._step))}

    def _table(self, table: Table) -> Node:
        header = table.columns if any(table.columns) else ()
        sized = widths(header, table.rows, table.widths, table.numeric)
        rooms = [width - GAP * (2 if n in table.numeric else 1) for n, width in enumerate(sized)]
        return {
            "kind": "table",
            "widths": sized,
            "numeric": table.numeric,
            "fill": self._styles.css(accent(self._step)),
            "header": [_line(text, TABLE, room, bold=True) for text, room in zip(header, rooms, strict=False)],
            "rows": [
                {
                    "cells": [_cell(text, room) for text, room in zip(row, rooms, strict=True)],
                    "split": any(_height(text, room) > TALLEST_ROW for text, room in zip(row, rooms, strict=True)),
                }
                for row in table.rows
            ],
        }

    def _pictures(self, block: Pictured) -> Iterator[Node]:
        if heading := getattr(block, "heading", ""):
            yield {"kind": "caption", "text": _line(heading, BODY, bold=True)}
        for one in pictures(block, self._step):
            size = {"width": one.width, "height": one.height}
            drawn = layers(one.shapes, self._styles)
            yield {"kind": "picture", "alt": one_line(block.alt), **size, "layers": drawn, "keep": bool(one.key)}
            if one.key:
                yield from _paragraphs("note", "; ".join(one.key))


def _paragraphs(style: str, text: str, lead: str = "", *, keep: bool = False) -> Iterator[Node]:
    for part in running(text, lead, keep=keep):
        match part:
            case RunningItems(texts):
                yield _list(texts)
            case RunningParagraph(said, begin, stays):
                words = {"text": _line(said, LARGEST), "lead": _line(begin, LARGEST, bold=True)}
                yield {"kind": "paragraph", "style": style, **words, "keep": stays}


def _list(items: Sequence[str]) -> Node:
    return {"kind": "list", "items": [_line(item, BODY, INNER - HANG) for item in items]}


def _fact(label: str, value: str) -> Node:
    """`hangs`: whether the label has room left of its value."""
    hangs = fit.width(one_line(label), BODY) < LABEL_ROOM - GAP
    return {"label": _line(label, BODY), "value": _line(value, BODY, INNER - LABEL_ROOM), "hangs": hangs}


def _reference(item: Reference, room: float) -> Node:
    return {"text": _line(item.text, SMALL, room), "url": item.url, "site": item.site}


def _height(text: str, room: float) -> float:
    """Points that a cell's text takes at most."""
    return fit.wrapped_height(fit.clean(text), TABLE, room)


def _cell(text: str, room: float) -> Node:
    """`long`: a word of it has no room on a line of its own, and is parted; no other is."""
    return {"lines": _lines(text, TABLE, room), "long": fit.longest_word(fit.clean(text), TABLE) > room}


def _lines(text: str, size: float, room: float) -> list[str]:
    return [_line(line, size, room) for line in fit.clean(text).split("\n")]


def _line(text: str, size: float, room: float = INNER, bold: bool = False) -> str:
    """`text` without line breaks, what is read as one on one line, as far as there is `room`; a word longer than that
    has places where it may be broken."""
    text = one_line(text)
    if fit.longest_word(kept := fit.joined(text), size, bold) <= room:
        return kept
    if fit.longest_word(text, size, bold) <= room:
        return text
    return " ".join(BREAK.join(fit.wrap(word, size, room, bold)) for word in text.split(" "))

"""Putting answers into sentences and tables without cutting or bending them: what somebody wrote stands as written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from exports.blocks import Block, Bullets, Columns, Slide, Table
from exports.documents.parts import Prose
from exports.outline import Context
from exports.outline.parts import TableColumn, filled_table
from wizard.language.forms import uncapitalised
from wizard.language.lists import read_lines
from wizard.questionnaire.model import Row

_ENDS = re.compile(r"[.!?…:][»«”’\"')\]]*$")


def closed(text: str) -> str:
    """`text` with a full stop, where nothing closes it yet."""
    text = text.rstrip()
    return text if not text or _ENDS.search(text) else f"{text}."


def paragraph(*sentences: str) -> Iterator[Prose]:
    """The sentences there are as one paragraph."""
    text = " ".join(filter(None, map(closed, sentences)))
    if text:
        yield Prose(text)


def filled(ctx: Context, key: str, question_id: str, brace: str = "text") -> str:
    """The sentence `key` around an answer; empty while there is none. An answer that is a list stands below it."""
    answer = ctx.shown(question_id)
    written = read_lines(answer)
    below = "\n" if written and written[0].item else ""
    return ctx.language.text(key, **{brace: below + answer}) if ctx.has(question_id) else ""


def chosen(ctx: Context, key: str, question_id: str, brace: str = "text") -> str:
    """The sentence `key` around the options that were chosen, which go on in it; empty while there is none."""
    labels = [uncapitalised(ctx.option(question_id, one)) for one in ctx.answers.get(question_id, ())]
    apart = "; " if any("," in label for label in labels) else ", "
    return ctx.language.text(key, **{brace: apart.join(labels)}) if labels else ""


def quoted(ctx: Context, text: str) -> str:
    """`text` in the language's quotation marks: a name that need not fit the sentence around it."""
    return ctx.text("show.quoted", text=text)


def bullets(intro: str, items: Iterable[str], heading: str = "") -> Iterator[Prose | Bullets]:
    """The sentence `intro` (or none) and the items under it, if there are any."""
    kept = tuple(filter(None, items))
    if kept:
        yield from paragraph(intro)
        yield Bullets(kept, heading)


def blocks(slide: Slide, *kinds: type[Block]) -> Iterator[Block]:
    """The slide's blocks of these kinds (of every kind, where none is named), as the deck shows them."""
    for block in slide.blocks:
        inner = [one for part in block.parts for one in part] if isinstance(block, Columns) else [block]
        yield from (one for one in inner if not kinds or isinstance(one, kinds))


def stacked(heading: str, width: float, *columns: TableColumn) -> TableColumn:
    """Columns as one, their values below each other."""
    values = ["\n".join(filter(None, cells)) for cells in zip(*(column.values for column in columns), strict=True)]
    return TableColumn(heading, width, values)


def answers(ctx: Context, question_id: str, widths: Mapping[str, float], rows: list[Row] | None = None) -> Table | None:
    """The rows of a list as a table, with the fields named in `widths` that any row has."""
    rows = ctx.rows(question_id) if rows is None else rows
    columns = [ctx.column(question_id, field_id, width, rows) for field_id, width in widths.items()]
    return filled_table(columns, table_alt(ctx, question_id))


def table_alt(ctx: Context, question_id: str) -> str:
    return ctx.text("deck.table_of", what=ctx.label(question_id))


def table(intro: str, shown: Table | None) -> Iterator[Prose | Table]:
    """The sentence `intro` and the table under it, if there is one."""
    if shown:
        yield from paragraph(intro)
        yield shown

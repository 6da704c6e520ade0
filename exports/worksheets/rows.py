"""Where the rows of a list are written on paper: a table, or cards where a row holds much."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from exports.layout import fit
from exports.layout.grid import Box
from exports.layout.kit import card as card_of
from exports.layout.palette import INK, MUTED, tint
from exports.layout.shapes import Line, Rectangle, Run, Shape, TextLine
from exports.worksheets.parts import INNER, RULED, SMALL, Part, lines, measured, stack, text
from wizard.language.languages import Language
from wizard.questionnaire.model import Field

COLUMN_GAP = 14.0
ROW, HEAD = 33.0, 20.0
ROWS, MORE_ROWS = 3, 4
"""Of a table: as many at least, and so many more where there is room."""
CARDS, MORE_CARDS, CARD_PADDING = 2, 2, 10.0
LABEL_LINES = 3
"""Lines of what is asked on a card."""
WIDEST_TABLE = 4
"""Columns; what has more fields is written on cards."""
WORDY = 3
"""So many fields for words in a row need cards as well."""
LEGEND = 12
"""So many options are listed under a table."""
WEEKDAYS = 7
SHARE: Mapping[str, float] = MappingProxyType(
    {"text": 3, "long_text": 4, "choice": 2.2, "choices": 2.6, "number": 1.3, "date": 1.5, "time": 1.2, "yes_no": 1.2}
)
"""How wide the columns of a table are beside each other, by the kind of their field."""


def several(field: Field, language: Language) -> Part:
    """A table of the fields that are asked first; cards where they are many or wordy."""
    fields = [each for each in field.first_fields if not each.internal]
    wordy = sum(each.kind in ("text", "long_text") for each in fields)
    if len(fields) > WIDEST_TABLE or wordy >= WORDY:
        return cards(fields, language)
    legends = [_legend(each, language) for each in fields if each.kind == "choice" and _listed(each)]
    widths = [SHARE[each.kind] for each in fields]
    inside = [_in_cell(each, language) for each in fields]
    headings = [_named(each, language) for each in fields]
    return stack([*legends, replace(table(headings, widths, inside), before=4)])


def _listed(field: Field) -> bool:
    return not field.refers and 1 < len(field.options) <= LEGEND


def _legend(field: Field, language: Language) -> Part:
    """What can be chosen in a column."""
    said = " · ".join(language.of(option.label) for option in field.options)
    return text(measured(f"{language.of(field.label)}: {said}", SMALL, colour=MUTED))


def _named(field: Field, language: Language) -> str:
    name = language.of(field.label)
    return f"{name} ({language.of(field.unit)})" if field.unit and field.kind == "number" else name


def _in_cell(field: Field, language: Language) -> str:
    """What is printed in each cell: the days of the week to ring, yes and no."""
    if field.kind == "choices" and len(field.options) == WEEKDAYS:
        return "  ".join(language.of(option.label)[:2] for option in field.options)
    if field.kind == "yes_no":
        return f"{language.text('show.yes')}  /  {language.text('show.no')}"
    return ""


def table(
    headings: Sequence[str],
    shares: Sequence[float],
    inside: Sequence[str] = (),
    rows: int = ROWS,
    more: int = MORE_ROWS,
    width: float = INNER,
) -> Part:
    """Empty rows under headings; `inside` is what stands in every cell of a column already."""
    widths = [width * share / sum(shares) for share in shares]
    heads = [measured(heading, SMALL, wide - 8, bold=True) for heading, wide in zip(headings, widths, strict=True)]
    head = max(HEAD, max(each.height for each in heads) + 8)

    def draw(x: float, y: float, grown: int) -> Iterator[Shape]:
        count = rows + grown
        bottom = y + head + count * ROW
        yield Rectangle("Heading", Box(x, y, width, head), tint(""))
        for number in range(count + 1):
            at = y + head + number * ROW
            yield Line("Row", (x, at), (x + width, at), RULED, 0.75)
        left = x
        for column, wide in enumerate(widths):
            yield heads[column].box("Heading", left + 4, y + 4)
            if column:
                yield Line("Column", (left, y), (left, bottom), RULED, 0.5)
            if inside and inside[column]:
                for number in range(count):
                    middle = y + head + number * ROW + (ROW - SMALL) / 2 - 1
                    yield TextLine("Printed", left + 4, middle, (Run(inside[column], SMALL, colour=MUTED),))
            left += wide

    return Part(head + rows * ROW, draw, ROW, more)


def cards(fields: Sequence[Field], language: Language) -> Part:
    """Cards with a line for each field, two fields beside each other where both are short."""
    inside = INNER - 2 * CARD_PADDING
    lines_of = [_card_line(pair, inside, language) for pair in _paired(fields)]
    card = stack(lines_of)
    height = card.height + 2 * CARD_PADDING
    step = height + 8

    def draw(x: float, y: float, grown: int) -> Iterator[Shape]:
        for number in range(CARDS + grown):
            top = y + number * step
            yield card_of(Box(x, top, INNER, height))
            yield from card.draw(x + CARD_PADDING, top + CARD_PADDING, 0)

    return Part(CARDS * step - 8, draw, step, MORE_CARDS)


def _paired(fields: Sequence[Field]) -> Iterator[tuple[Field, ...]]:
    """The fields in the lines of a card."""
    waiting: list[Field] = []
    for field in fields:
        if field.kind == "long_text":
            yield from ((each,) for each in waiting)
            waiting = []
            yield (field,)
            continue
        waiting.append(field)
        if len(waiting) == 2:
            yield tuple(waiting)
            waiting = []
    yield from ((each,) for each in waiting)


def _card_line(fields: Sequence[Field], width: float, language: Language) -> Part:
    each = (width - (len(fields) - 1) * COLUMN_GAP) / len(fields)
    columns = [_card_field(field, each, language) for field in fields]

    def draw(x: float, y: float, _: int) -> Iterator[Shape]:
        for number, column in enumerate(columns):
            yield from column.draw(x + number * (each + COLUMN_GAP), y, 0)

    return Part(max(column.height for column in columns), draw, before=4)


def _card_label(field: Field, width: float, language: Language) -> str:
    """What is asked, with what can be chosen: whole options, as many as have room."""
    label = fit.clean(_named(field, language))
    if field.kind not in ("choice", "choices") or not _listed(field):
        return fit.cut(label, SMALL, width, LABEL_LINES)
    options = [fit.clean(language.of(option.label)) for option in field.options]
    ways = (f"{label}: {' / '.join(options[:count])}" for count in range(len(options), 0, -1))
    return next((way for way in ways if len(fit.wrap(way, SMALL, width)) <= LABEL_LINES), label)


def _card_field(field: Field, width: float, language: Language) -> Part:
    label = _card_label(field, width, language)
    count = 2 if field.kind == "long_text" else 1
    return stack([text(measured(label, SMALL, width, colour=INK)), lines(count, width)])

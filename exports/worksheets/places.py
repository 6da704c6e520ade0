"""Where a question is answered on paper: lines to write on, boxes to tick, and rows for lists."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from exports.layout import fit
from exports.layout.grid import Box
from exports.layout.kit import empty_box
from exports.layout.palette import MUTED, WHITE, Colour
from exports.layout.shapes import Ellipse, Paragraph, Run, Shape, TextBox, TextLine
from exports.worksheets.parts import (
    EDGE,
    INNER,
    LABEL,
    SMALL,
    TEXT,
    WRITING,
    Part,
    lines,
    measured,
    ruled,
    stack,
    text,
)
from exports.worksheets.rows import COLUMN_GAP, several
from wizard.language.languages import Language
from wizard.questionnaire.kinds import SCALE
from wizard.questionnaire.model import Field, Question
from wizard.questionnaire.show import first_sentence

BOX, AFTER_BOX, OPTION_APART = 11.0, 7.0, 5.0
MOST_COLUMNS = 3
HELP_LINES = 2
SHORT_LINE = 150.0
UNDER_LABEL = 4.0
ON_PAPER = frozenset({"audiences", "team"})
"""Questions whose help speaks of what a screen offers: on paper another sentence stands there."""


def question(asked: Question, accent: Colour, language: Language) -> Part:
    """A question with its help in short, and where to answer it."""
    heading = [text(measured(language.of(asked.label), LABEL, bold=True, colour=accent))]
    if asked.help:
        said = language.text(f"paper_help.{asked.id}") if asked.id in ON_PAPER else language.of(asked.help)
        short = fit.cut(fit.clean(first_sentence(said)), SMALL, INNER, HELP_LINES)
        heading.append(text(measured(short, SMALL, colour=MUTED), UNDER_LABEL / 2))
    answer = PLACES[asked.kind](asked, language)
    return stack([*heading, replace(answer, before=UNDER_LABEL)], before=20)


def _written(field: Field, language: Language) -> Part:
    return lines(1)


def _long(field: Field, language: Language) -> Part:
    return lines(2, most=4)


def _short(field: Field, language: Language) -> Part:
    """A short line, and what the figure is counted in or how a day is written."""
    unit = language.of(field.unit) if field.unit else language.text("worksheets.date") if field.kind == "date" else ""

    def draw(x: float, y: float, _: int) -> Iterator[Shape]:
        yield ruled(x, y + WRITING, SHORT_LINE)
        if unit:
            yield TextLine("Unit", x + SHORT_LINE + 6, y + WRITING - SMALL - 3, (Run(unit, SMALL, colour=MUTED),))

    return Part(WRITING, draw)


def _ticked(field: Field, language: Language) -> Part:
    """Every option with a box, round where one alone is chosen. What refers to an earlier answer is written."""
    if field.refers or not field.options:
        return lines(1)
    return options([language.of(option.label) for option in field.options], several=field.kind == "choices")


def _yes_no(field: Field, language: Language) -> Part:
    return options([language.text("show.yes"), language.text("show.no")], several=False)


def options(labels: Sequence[str], *, several: bool) -> Part:
    """Labels with a box each, in as many columns as they fit in, read downwards."""
    before = BOX + AFTER_BOX
    widest = max(fit.width(label, TEXT) for label in labels) + before
    fitting = [n for n in range(MOST_COLUMNS, 1, -1) if widest <= (INNER - (n - 1) * COLUMN_GAP) / n]
    columns = min(fitting[0] if fitting else 1, len(labels))
    width = (INNER - (columns - 1) * COLUMN_GAP) / columns
    tall = -(-len(labels) // columns)
    parts = [_option(label, width, several) for label in labels]
    rows = [max(part.height for part in parts[row::tall]) + OPTION_APART for row in range(tall)]

    def draw(x: float, y: float, _: int) -> Iterator[Shape]:
        for number, part in enumerate(parts):
            column, row = divmod(number, tall)
            yield from part.draw(x + column * (width + COLUMN_GAP), y + sum(rows[:row]), 0)

    return Part(sum(rows), draw)


def _option(label: str, width: float, several: bool) -> Part:
    said = measured(label, TEXT, width - BOX - AFTER_BOX)

    def draw(x: float, y: float, _: int) -> Iterator[Shape]:
        place = Box(x, y + 1, BOX, BOX)
        yield empty_box(x, y + 1, BOX) if several else Ellipse("Box", place, MUTED, WHITE, 0.9)
        yield said.box("Option", x + BOX + AFTER_BOX, y)

    return Part(max(said.height, BOX), draw)


def _scale(field: Field, language: Language) -> Part:
    """Five circles with their numbers, and what the ends mean."""
    ends = [language.of(meaning) if meaning else "" for meaning in (field.low, field.high)]
    size, apart = 24.0, 34.0

    def draw(x: float, y: float, _: int) -> Iterator[Shape]:
        start = x + (fit.width(ends[0], TEXT) + 10 if ends[0] else 0)
        if ends[0]:
            yield TextLine("Low", x, y + 6, (Run(ends[0], TEXT),))
        for number, step in enumerate(SCALE):
            place = Box(start + number * apart, y, size, size)
            run = Paragraph((Run(str(step), TEXT),), "center")
            yield TextBox("Step", place, (run,), outline=EDGE, radius=size / 2, anchor="middle")
        if ends[1]:
            yield TextLine("High", start + len(SCALE) * apart, y + 6, (Run(ends[1], TEXT),))

    return Part(size, draw)


PLACES: Mapping[str, Callable[[Field, Language], Part]] = MappingProxyType(
    {
        "text": _written,
        "long_text": _long,
        "number": _short,
        "date": _short,
        "time": _short,
        "scale": _scale,
        "choice": _ticked,
        "choices": _ticked,
        "yes_no": _yes_no,
        "list": several,
    }
)
"""Where each kind of question is answered."""

"""Strategies for tests: every question answered with values that can be found again, and ways to find them.

Texts are their place (`audiences.name`); numbers and dates differ from field to field, so that one that is missing is
not found by chance in the place of another.
"""

from __future__ import annotations

import dataclasses
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any

from wizard.language.languages import Language
from wizard.questionnaire import show
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Answers, Field, Question

AUDIENCE = "audiences.name"
FIRST_DAY = date(2027, 1, 20)
DATE_STYLES = ("short", "medium", "long", "full")


@cache
def fields() -> dict[str, Field]:
    """Every question that holds one value, and every field of the rows of the others, by place."""
    return {
        place: field
        for question in catalogue().questions.values()
        for place, field in (
            [(f"{question.id}.{column.id}", column) for column in question.fields] or [(question.id, question)]
        )
    }


@cache
def _number_of(kind: str, place: str) -> int:
    """How many fields of the kind stand before the one at `place`."""
    return [other for other, field in fields().items() if field.kind == kind].index(place)


def answer(field: Field, place: str, long: bool = False) -> Any:
    """A value for `field`; texts are `place`, or as long as allowed and ending in `place` when `long`."""
    match field.kind:
        case "text" | "long_text":
            return (("Ord " * 500)[: field.max_length - len(place) - 1] + " " + place) if long else place
        case "number":
            return _number(field, _number_of("number", place))
        case "scale":
            return 4
        case "date":
            return (FIRST_DAY + timedelta(days=9 * _number_of("date", place))).isoformat()
        case "time":
            return "09:37"
        case "choice":
            return field.options[0].id if field.options else AUDIENCE
        case "choices":
            return [option.id for option in field.options[: field.max_choices or 2]]
        case "yes_no":
            return False
        case _:
            return [{column.id: answer(column, f"{place}.{column.id}", long) for column in field.fields}]


def _number(field: Field, position: int) -> float:
    """One that no other field has: large where there is room, whole where it must be."""
    firsts = (4711 if field.maximum > 5_000 else 25, math.ceil(field.minimum))
    room = (first + 2 * position for first in firsts if field.minimum <= first + 2 * position <= field.maximum)
    number = next(room, None)
    assert number is not None, f"{field.id} has no room for a number of its own"
    return number if field.integer else number + 0.5


def filled(long: bool = False) -> Answers:
    """Every question answered; the audience is called `AUDIENCE` throughout."""
    answers = {question.id: answer(question, question.id, long) for question in catalogue().questions.values()}
    answers["audiences"][0]["name"] = AUDIENCE
    return answers


def decided() -> Answers:
    """The same with nothing left open between the answers: every platform has a role, and the shares make a whole."""
    answers = filled()
    answers["platforms"] = answers["platforms"][:1]
    answers["pillars"][0]["share"] = 100
    return answers


@dataclass(frozen=True)
class Mark:
    """How the answer at a place may be shown in a language: in one of its forms."""

    place: str
    forms: tuple[str, ...]

    def stands_in(self, text: str) -> bool:
        """Whether one of the forms stands in `text`, as words of their own and no part of a longer number.

        A space that parts no line is one.
        """
        forms = (form.replace("\N{NO-BREAK SPACE}", " ") for form in self.forms)
        text = text.replace("\N{NO-BREAK SPACE}", " ")
        return any(re.search(rf"(?<![\w.,]){re.escape(form)}(?!\w|[.,]\d)", text) for form in forms)


def marks(question: Question, language: Language) -> Iterator[Mark]:
    """A mark for each part of the answer `filled` gives, but what is chosen; of that there is nothing to tell apart."""
    for column in question.fields or (question,):
        if column.internal:
            continue
        place = f"{question.id}.{column.id}" if question.fields else question.id
        value = AUDIENCE if place == AUDIENCE else answer(column, place)
        match column.kind:
            case "choice" | "choices" | "yes_no":
                continue
            case "number":
                # As a figure, or as one says it: how often, where it is no whole number a week.
                yield Mark(place, (language.number(value), show.show(value, column, language)))
            case "date":
                yield Mark(place, tuple(show.show(value, column, language, dates=style) for style in DATE_STYLES))
            case _:
                said = show.show(value, column, language)
                yield Mark(place, (said, said[:1].upper() + said[1:]))  # it may begin a sentence or stand in a heading


def missing(question: Question, text: str, language: Language) -> list[str]:
    """The places whose answer does not stand in `text`."""
    return [mark.place for mark in marks(question, language) if not mark.stands_in(text)]


def labelled(question: Question, language: Language) -> list[str]:
    """What `filled` answers to `question` as a row reads: every part, whatever its kind, all but the first labelled."""
    [given] = filled()[question.id] if question.fields else [{question.id: filled()[question.id]}]
    columns = [column for column in question.fields or (question,) if not column.internal]
    cells = [show.show_cell(given, column, language) for column in columns]
    return [cells[0], *(f"{language.of(one.label)}: {cell}" for one, cell in zip(columns[1:], cells[1:], strict=True))]


def texts_of(value: Any, *, alt: bool = True) -> Iterator[str]:
    """Every text in blocks, slides or whole decks; without `alt` only those one sees."""
    if isinstance(value, str):
        yield value
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            if alt or field.name != "alt":
                yield from texts_of(getattr(value, field.name), alt=alt)
    elif isinstance(value, tuple | list):
        for item in value:
            yield from texts_of(item, alt=alt)


def words(value: Any) -> str:
    return "\n".join(texts_of(value))

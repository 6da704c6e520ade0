"""Text that is saved while it is typed, before its field is left.

A draft only ever replaces what its field showed when somebody began to type there, or an earlier draft of the same
stretch. Whatever else is kept by then is newer, and stays.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from wizard.language.errors import Refused
from wizard.language.languages import Language
from wizard.questionnaire import typed
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.kinds import clean
from wizard.questionnaire.model import Field
from wizard.strategy import editing
from wizard.strategy.strategy import Changes, Strategy
from wizard.strategy.uids import index_of, without_uid

KINDS = frozenset({"text", "long_text", *typed.KINDS})
LONGEST = 100_000
"""Characters of a draft: fifty times what any field takes."""


class Overtaken(Exception):
    """Something else has been kept meanwhile, or there is nothing left to keep the draft in."""


class Place(NamedTuple):
    """Where something is written: a question, or one field of a row of a list."""

    question: str
    row: str = ""
    """The row's uid."""
    field: str = ""

    def __str__(self) -> str:
        return ":".join(part for part in self if part)

    def of(self) -> Field:
        """The field that is written in. Raises LookupError where there is none of a kind that is typed."""
        question = catalogue().questions[self.question]
        found = question if not self.row else {field.id: field for field in question.fields}[self.field]
        if found.kind not in KINDS:
            raise LookupError(str(self))
        return found


@dataclass(frozen=True)
class Draft:
    """What stands in one field of one window."""

    place: Place
    text: str
    seen: tuple[str, ...]
    """What the field showed when one came to it, and then what was sent of it."""
    new_row: bool = False
    """Whether nothing of its row has been kept yet."""


def read(text: str, field: Field, language: Language, today: date) -> Any:
    """The answer that `text` is; None for none. Raises Refused."""
    if field.kind in typed.KINDS:
        return typed.parse(text, field, language, today)
    return clean(text, field)


def changes(draft: Draft, strategy: Strategy, language: Language, today: date) -> Changes:
    """What keeps `draft` in `strategy` as it is now. Raises Overtaken; Refused; LookupError for no such field."""
    place, field = draft.place, draft.place.of()
    value = read(draft.text, field, language, today)
    kept = _kept(strategy, place)
    if kept == value:
        return {}
    if not any(_reads(text, kept, field, language, today) for text in draft.seen):
        raise Overtaken
    question = catalogue().questions[place.question]
    if not place.row:
        return editing.set_answer(question, value)
    rows = strategy.rows(question.id)
    index = index_of(rows, place.row)
    if index is None:
        if not draft.new_row or value is None:
            raise Overtaken
        return editing.add_row(question, {place.field: value}, strategy.answers_with_uids(), place.row)
    if value is None and set(without_uid(rows[index])) <= {place.field}:
        raise Overtaken  # the row would go, and its card with it, under the fingers of whoever writes there
    return editing.set_fields(question, place.row, {place.field: value}, strategy)


def _kept(strategy: Strategy, place: Place) -> Any:
    if not place.row:
        return strategy.answers.get(place.question)
    rows = strategy.rows(place.question)
    index = index_of(rows, place.row)
    return None if index is None else rows[index].get(place.field)


def _reads(text: str, value: Any, field: Field, language: Language, today: date) -> bool:
    """Whether `text` is what was kept. A text that was refused was never kept."""
    try:
        return bool(read(text, field, language, today) == value)
    except Refused:
        return False

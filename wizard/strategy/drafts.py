"""Text that is saved while it is typed, before its field is left.

A draft only ever replaces what its field showed when somebody began to type there, or an earlier draft of the same
stretch. Whatever else is kept by then is newer, and stays; also in sight: no refused draft is kept beside it.
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
from wizard.questionnaire.model import Field, Row
from wizard.strategy import editing
from wizard.strategy.strategy import Changes, Strategy
from wizard.strategy.uids import index_of, without_uid

DRAFTED_KINDS = frozenset({"text", "long_text", *typed.TYPED_KINDS})
LONGEST = 100_000
"""Characters of a draft: fifty times what any field takes."""


class Overtaken(Exception):
    """Something else has been kept meanwhile, or there is nothing left to keep the draft in."""


class Place(NamedTuple):
    """Where something is written: a question, or one field of a row of a list."""

    question: str
    """Or the record."""
    row: str = ""
    """The row's uid."""
    field: str = ""

    def __str__(self) -> str:
        return ":".join(part for part in self if part)

    def of(self) -> Field:
        """The field that is written in. Raises LookupError where there is none of a kind that is typed."""
        found = self.whole()
        if self.row:
            found = {field.id: field for field in found.fields}[self.field]
        if found.internal or found.kind not in DRAFTED_KINDS:
            raise LookupError(str(self))
        return found

    def whole(self) -> Field:
        """The question or record. Raises LookupError."""
        return catalogue().questions.get(self.question) or catalogue().records[self.question]


@dataclass(frozen=True)
class Draft:
    """What stands in one field of one window."""

    place: Place
    text: str
    seen: tuple[str, ...]
    """What the field showed when one came to it, and then what was sent of it."""
    new_row: Row | None = None
    """Where nothing of its row has been kept yet, what it begins with."""
    refused: str | None = None
    """What was refused there before and is kept beside the answer: the field shows it in its place."""


def read(text: str, field: Field, language: Language, today: date) -> Any:
    """The answer that `text` is; None for none. Raises Refused."""
    if field.kind in typed.TYPED_KINDS:
        return typed.parse(text, field, language, today)
    return clean(text, field)


def value_of(draft: Draft, kept: Any, language: Language, today: date) -> Any:
    """The value that `draft` is, in place of the one that is `kept`.

    Raises Overtaken where that is not what its field showed; else Refused; LookupError for no such field.
    """
    field = draft.place.of()
    shown = draft.refused in draft.seen or any(_reads(text, kept, field, language, today) for text in draft.seen)
    try:
        value = read(draft.text, field, language, today)
    except Refused:
        if not shown:
            raise Overtaken from None
        raise
    if value != kept and not shown:
        raise Overtaken
    return value


def changes(draft: Draft, strategy: Strategy, language: Language, today: date) -> Changes:
    """What keeps `draft` in `strategy` as it is now. Raises what `value_of` does."""
    place, kept = draft.place, _kept(strategy, draft.place)
    value = value_of(draft, kept, language, today)
    if value == kept:
        return {}
    if not place.row:
        return editing.set_answer(place.whole(), value)
    rows = strategy.rows(place.question)
    index = index_of(rows, place.row)
    if index is None:
        if draft.new_row is None or value is None:
            raise Overtaken
        return editing.add_row(place.whole(), {**draft.new_row, place.field: value}, strategy, place.row)
    if value is None and set(without_uid(rows[index])) <= {place.field}:
        raise Overtaken  # the row would go, and its card with it, under the fingers of whoever writes there
    return editing.set_fields(place.whole(), place.row, {place.field: value}, strategy)


def was_refused(draft: Draft, language: Language, today: date) -> bool:
    """Whether something that can be no answer stood in its field before: it may be kept beside the answer."""
    return any(_is_refused(text, draft.place.of(), language, today) for text in draft.seen)


def _is_refused(text: str, field: Field, language: Language, today: date) -> bool:
    try:
        read(text, field, language, today)
    except Refused:
        return True
    return False


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

"""What changed between two states of a strategy: question by question, and in lists row by row.

A row is the one with the same uid; where that is not known, as in a file that somebody has written, the one that says
the same, or else the one of the same name.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from wizard.language.writing import name_key
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Question, Row
from wizard.strategy.strategy import Strategy
from wizard.strategy.uids import UID, without_uid


@dataclass(frozen=True)
class RowChange:
    """One row; without `before` it is new, without `after` it is gone. Rows without their uid."""

    before: Row | None
    after: Row | None

    @property
    def fields(self) -> tuple[str, ...]:
        """The ids of the fields that are different."""
        before, after = self.before or {}, self.after or {}
        return tuple(name for name in {**before, **after} if before.get(name) != after.get(name))


@dataclass(frozen=True)
class QuestionChange:
    """The answer to one question before and after; None where there was none."""

    question: Question
    before: Any
    after: Any
    rows: tuple[RowChange, ...] = ()
    """Of a list, those that are different, in the order of the list as it is now; then those that are gone."""

    @property
    def only_order(self) -> bool:
        """Whether a list has the same rows in another order."""
        return self.question.kind == "list" and not self.rows


def compare(before: Strategy, after: Strategy) -> tuple[QuestionChange, ...]:
    """What is different in the answers, in the questionnaire's order. Nothing but answers is looked at."""
    found = []
    for question in catalogue().questions.values():
        old, new = before.answers.get(question.id), after.answers.get(question.id)
        if old != new:
            is_list = question.kind == "list"
            rows = _row_changes(before.rows(question.id), after.rows(question.id), question) if is_list else ()
            found.append(QuestionChange(question, old, new, rows))
    return tuple(found)


def _row_changes(before: Sequence[Row], after: Sequence[Row], question: Question) -> tuple[RowChange, ...]:
    partners = _partners(before, after, question)
    changed = []
    for at, row in enumerate(after):
        old = without_uid(before[partners[at]]) if at in partners else None
        if old != without_uid(row):
            changed.append(RowChange(old, without_uid(row)))
    gone = [RowChange(without_uid(row), None) for at, row in enumerate(before) if at not in partners.values()]
    return (*changed, *gone)


def _partners(before: Sequence[Row], after: Sequence[Row], question: Question) -> Mapping[int, int]:
    """The place before of each row after that was there, by its place."""
    named_by = question.named_by.id
    found: dict[int, int] = {}
    for tell in (_uid, _content, lambda row: name_key(str(row[named_by])) if named_by in row else None):
        _pair(found, before, after, tell)
    return found


def _pair(
    found: dict[int, int], before: Sequence[Row], after: Sequence[Row], tell: Callable[[Row], Hashable | None]
) -> None:
    """Adds those that `tell` says are the same, each once."""
    taken = set(found.values())
    free: dict[Hashable, list[int]] = {}
    for at, row in enumerate(before):
        if at not in taken and (told := tell(row)) is not None:
            free.setdefault(told, []).append(at)
    for at, row in enumerate(after):
        if at not in found and (places := free.get(tell(row))):
            found[at] = places.pop(0)


def _uid(row: Row) -> str | None:
    uid: str | None = row.get(UID)
    return uid


def _content(row: Row) -> str:
    return json.dumps(without_uid(row), sort_keys=True)

"""Answers that track which of them were read.

A read is named by the question's id; by `presence` of it, where somebody only asked whether there is an answer; by
`of_record`, for the rows of a record; or by what was worked out of such (see `facts`).
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from typing import Any

from wizard.checks.facts import Reads
from wizard.questionnaire.model import Answers
from wizard.strategy.strategy import Strategy


def presence(question_id: str) -> str:
    return f"{question_id}?"


def of_record(record_id: str) -> str:
    return f"record {record_id}"


def changed(before: Strategy, after: Strategy, record_ids: Iterable[str]) -> set[Hashable]:
    """The reads that differ between two strategies, of answers and of the records named."""
    then, now = before.answers, after.answers
    new: set[Hashable] = {
        each for each, value in now.items() if then.get(each) is not value and then.get(each) != value
    }
    for each in then.keys() ^ now.keys():
        new |= {each, presence(each)}
    return new | {of_record(each) for each in record_ids if after.record(each) != before.records.get(each, [])}


class TrackedAnswers(dict[str, Any]):
    """A copy of some answers that notes in `reads` what is read of it.

    Whoever goes through them all, or copies them, has read all of them, and read that others are missing.
    """

    def __init__(self, answers: Answers, reads: Reads, question_ids: Iterable[str]) -> None:
        super().__init__(answers)
        self._reads = reads
        self._question_ids = question_ids

    def _read_all(self) -> None:
        self._reads.names.update(self._question_ids)

    def __getitem__(self, key: str) -> Any:
        self._reads.names.add(key)
        return super().__getitem__(key)

    def __contains__(self, key: object) -> bool:
        self._reads.names.add(presence(str(key)))
        return super().__contains__(key)

    def get(self, key: str, default: Any = None) -> Any:
        self._reads.names.add(key)
        return super().get(key, default)

    def __iter__(self) -> Iterator[str]:
        self._read_all()
        return super().__iter__()

    def __len__(self) -> int:
        self._read_all()
        return super().__len__()

    def __eq__(self, other: object) -> bool:
        self._read_all()
        return super().__eq__(other)

    __hash__ = None  # as of any dict

    def keys(self) -> Any:
        self._read_all()
        return super().keys()

    def values(self) -> Any:
        self._read_all()
        return super().values()

    def items(self) -> Any:
        self._read_all()
        return super().items()

    def copy(self) -> Answers:
        self._read_all()
        return super().copy()

    def __or__(self, other: Any) -> Any:
        self._read_all()
        return super().__or__(other)

    def __ror__(self, other: Any) -> Any:
        self._read_all()
        return super().__ror__(other)

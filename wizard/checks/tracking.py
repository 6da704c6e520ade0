"""Answers that track which of them were read: what a rule has found holds until one of those changes.

A read is named by the question's id; by `presence` of it, where somebody only asked whether there is an answer; or
by `of_record`, for the rows of a record.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any, Generic, Protocol, TypeVar

from wizard.questionnaire.model import Answers
from wizard.strategy.strategy import Strategy

T = TypeVar("T")
K = TypeVar("K")


def presence(question_id: str) -> str:
    return f"{question_id}?"


def of_record(record_id: str) -> str:
    return f"record {record_id}"


def changed(before: Strategy, after: Strategy, record_ids: Iterable[str]) -> set[str]:
    """The reads that differ between two strategies, of answers and of the records named."""
    then, now = before.answers, after.answers
    values = {each for each in then.keys() | now.keys() if then.get(each) != now.get(each)}
    records = {of_record(each) for each in record_ids if before.record(each) != after.record(each)}
    return values | records | {presence(each) for each in then.keys() ^ now.keys()}


class Reads:
    """What has been read so far."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    @contextmanager
    def tracking(self) -> Iterator[set[str]]:
        """The reads in the block alone. They count as read around the block as well."""
        around, self.names = self.names, set()
        try:
            yield self.names
        finally:
            around |= self.names
            self.names = around


class TrackedAnswers(dict[str, Any]):
    """A copy of some answers that notes in `reads` what is read of it.

    Whoever goes through them all, or copies them, has read all of them, and read that others are missing.
    """

    def __init__(self, answers: Answers, reads: Reads, question_ids: Iterable[str]) -> None:
        super().__init__(answers)
        self._reads = reads
        self._all = frozenset(question_ids)

    def _read_all(self) -> None:
        self._reads.names |= self._all

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


class Tracking(Protocol):
    """What a `tracked_property` can stand in."""

    @property
    def reads(self) -> Reads: ...


class tracked_property(Generic[T]):  # noqa: N801  used like a property
    """A property that is computed once. What that read counts as read by everybody who asks for it."""

    def __init__(self, compute: Callable[[Any], T]) -> None:
        self._compute = compute
        self.__doc__ = compute.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = f"tracked_property:{name}"

    def __get__(self, instance: Tracking, owner: type) -> T:
        computed: dict[str, Any] = instance.__dict__
        if self._name not in computed:
            with instance.reads.tracking() as names:
                computed[self._name] = self._compute(instance), names
        value, names = computed[self._name]
        instance.reads.names |= names
        return value  # type: ignore[no-any-return]  # what `compute` gave


class TrackedValues(Generic[K, T]):
    """As `tracked_property`, for a value for each key: who asks for one has not read what another was made of."""

    def __init__(self, reads: Reads, compute: Callable[[K], T]) -> None:
        self._reads = reads
        self._compute = compute
        self._computed: dict[K, tuple[T, set[str]]] = {}

    def __getitem__(self, key: K) -> T:
        if key not in self._computed:
            with self._reads.tracking() as names:
                self._computed[key] = self._compute(key), names
        value, names = self._computed[key]
        self._reads.names |= names
        return value

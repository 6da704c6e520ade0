"""Answers that track which of them were read: what a rule has found holds until one of those changes.

A read is named by the question's id; by `presence` of it, where somebody only asked whether there is an answer; or
by `of_record`, for the rows of a record.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Generic, Protocol, TypeVar

from wizard.questionnaire.model import Answers
from wizard.strategy.strategy import Strategy

T = TypeVar("T")


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


@dataclass(frozen=True, slots=True)
class Computed(Generic[T]):
    """A value and what was read to compute it: it holds as long as none of that changes."""

    value: T
    reads: frozenset[str]


class Reads:
    """What has been read so far, and what was computed of it."""

    def __init__(self, computed: Mapping[Hashable, Computed[Any]] = MappingProxyType({})) -> None:
        """`computed` over answers that read the same, by what it is called in `once`."""
        self.names: set[str] = set()
        self.computed = dict(computed)

    def tracked(self, compute: Callable[[], T]) -> Computed[T]:
        """What `compute` gives, with what it alone reads. That counts as read around it as well."""
        around, self.names = self.names, set()
        try:
            return Computed(compute(), frozenset(self.names))
        finally:
            around |= self.names
            self.names = around

    def once(self, name: Hashable, compute: Callable[[], T]) -> T:
        """What `compute` gives, which is asked once. What that read counts as read by everybody who asks for it.

        The value outlives what it was computed of (see `engine.check`): it may hold no way back to the answers.
        """
        found: Computed[T] | None = self.computed.get(name)
        if found is None:
            found = self.computed[name] = self.tracked(compute)
        self.names |= found.reads
        return found.value


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
    """A property that is computed once (see `Reads.once`)."""

    def __init__(self, compute: Callable[[Any], T]) -> None:
        self._compute = compute
        self.__doc__ = compute.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, instance: Tracking, owner: type) -> T:
        return instance.reads.once(self._name, lambda: self._compute(instance))

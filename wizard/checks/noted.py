"""Answers that note which of them were looked at: what a rule has found holds until one of those changes.

What is noted is the question's id, or, where somebody only asked whether there is an answer, `presence` of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Generic, Protocol, TypeVar

from wizard.questionnaire.model import Answers

T = TypeVar("T")


def presence(question_id: str) -> str:
    return f"{question_id}?"


def changed(before: Answers, after: Answers) -> set[str]:
    """What differs between two sets of answers, as `Noted` notes it."""
    values = {each for each in before.keys() | after.keys() if before.get(each) != after.get(each)}
    return values | {presence(each) for each in before.keys() ^ after.keys()}


class Noted(dict[str, Any]):
    """A copy of some answers. What has been looked at in it stands in `seen`."""

    def __init__(self, answers: Answers, everything: frozenset[str]) -> None:
        super().__init__(answers)
        self.seen: set[str] = set()
        self._everything = everything

    @contextmanager
    def noting(self) -> Iterator[set[str]]:
        """What is looked at in the block alone. It counts as looked at around the block as well."""
        around, self.seen = self.seen, set()
        try:
            yield self.seen
        finally:
            around |= self.seen
            self.seen = around

    def __getitem__(self, key: str) -> Any:
        self.seen.add(key)
        return super().__getitem__(key)

    def __contains__(self, key: object) -> bool:
        self.seen.add(presence(str(key)))
        return super().__contains__(key)

    def get(self, key: str, default: Any = None) -> Any:
        self.seen.add(key)
        return super().get(key, default)

    # Whoever goes through them all has looked at all of them, and at those that are missing.

    def __iter__(self) -> Iterator[str]:
        self.seen |= self._everything
        return super().__iter__()

    def keys(self) -> Any:
        self.seen |= self._everything
        return super().keys()

    def values(self) -> Any:
        self.seen |= self._everything
        return super().values()

    def items(self) -> Any:
        self.seen |= self._everything
        return super().items()


class Noting(Protocol):
    """What a `worked_out` property can stand in."""

    @property
    def answers(self) -> Noted: ...


class worked_out(Generic[T]):  # noqa: N801  used like a property
    """A property that is worked out once. What it looked at counts as looked at by everybody who asks for it."""

    def __init__(self, work_out: Callable[[Any], T]) -> None:
        self._work_out = work_out
        self.__doc__ = work_out.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = f"worked_out:{name}"

    def __get__(self, instance: Noting, owner: type) -> T:
        kept: dict[str, Any] = instance.__dict__
        if self._name not in kept:
            with instance.answers.noting() as seen:
                kept[self._name] = self._work_out(instance), seen
        value, seen = kept[self._name]
        instance.answers.seen |= seen
        return value  # type: ignore[no-any-return]  # what was worked out

"""Facts that are worked out of what is read, and who has read what: what was found holds until some of that differs.

Whoever reads a fact has not read what that rests on: where it comes out the same, what was found holds. Some facts
have parts, and who looks at one part alone has not read the others.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Hashable, Iterable, Mapping, Set
from dataclasses import dataclass
from functools import wraps
from types import MappingProxyType
from typing import Any, Concatenate, Generic, NamedTuple, ParamSpec, Protocol, TypeVar

P = ParamSpec("P")
T = TypeVar("T")
C = TypeVar("C", bound="Tracking")


class Fact(NamedTuple):
    """What `compute` works out of a case, given `of` besides."""

    compute: Callable[..., Any]
    of: tuple[Hashable, ...] = ()


class Part(NamedTuple):
    """What somebody reads of a fact that has parts."""

    fact: Fact
    name: Hashable


class Parted(ABC):
    """The value of a fact that is read part by part."""

    @abstractmethod
    def differing(self, before: Any) -> Iterable[Hashable]:
        """The names of the parts that are not what they were in `before`, or may not be."""


@dataclass(frozen=True, slots=True)
class Computed(Generic[T]):
    """A value and what was read to compute it: it holds as long as none of that changes."""

    value: T
    reads: frozenset[Hashable]


_readers: dict[Hashable, set[Hashable]] = {}
"""Who has ever read it, in whichever strategy: rules and facts. So not all of them need be asked after a change."""


class Reads:
    """What has been read so far, what was computed of it, and what of that differs from an earlier check."""

    def __init__(
        self,
        computed: Mapping[Fact, Computed[Any]] = MappingProxyType({}),
        changed: Set[Hashable] = frozenset(),
    ) -> None:
        """`computed` by an earlier check; `changed` since then, of answers and records."""
        self.names: set[Hashable] = set()
        self.computed: dict[Fact, Computed[Any]] = {}
        """What holds now, as far as anybody has asked."""
        self._before = computed
        self._changed = list(changed)
        self._is_changed = set(changed)

    def tracked(self, reader: Hashable, compute: Callable[[], T]) -> Computed[T]:
        """What `compute` gives, with what it alone reads. `reader` is who does."""
        around, self.names = self.names, set()
        try:
            value = compute()
            for name in self.names:
                _readers.setdefault(name, set()).add(reader)
            return Computed(value, frozenset(self.names))
        finally:
            self.names = around

    def fact(self, case: Tracking, fact: Fact) -> Any:
        """What `fact` is of `case`; it is worked out once.

        The value outlives what it was computed of (see `engine.check`): it may hold no way back to the answers. It can
        be asked for whatever the answers are.
        """
        self.names.add(fact)
        return self._now(case, fact).value

    def part(self, case: Tracking, fact: Fact, name: Hashable) -> Any:
        """The same, by somebody who looks only at what is called `name` in it."""
        self.names.add(Part(fact, name))
        return self._now(case, fact).value

    def affected(self, case: Tracking, runs: Mapping[str, Computed[Any]]) -> set[str]:
        """The rules whose `runs` had read what has changed."""
        found: set[str] = set()
        for name in self._changed:  # which grows meanwhile
            for reader in tuple(_readers.get(name, ())):
                if isinstance(reader, Fact):
                    if reader in self._before:
                        self._now(case, reader)
                elif isinstance(reader, str) and reader in runs and name in runs[reader].reads:
                    found.add(reader)
        return found

    def all_computed(self) -> Mapping[Fact, Computed[Any]]:
        """What a later check can build on, once `affected` was asked."""
        new = {fact: now for fact, now in self.computed.items() if self._before.get(fact) is not now}
        return {**self._before, **new} if new else self._before

    def _now(self, case: Tracking, fact: Fact) -> Computed[Any]:
        found = self.computed.get(fact)
        if found is None:
            found = self.computed[fact] = self._worked_out(case, fact, self._before.get(fact))
        return found

    def _worked_out(self, case: Tracking, fact: Fact, before: Computed[Any] | None) -> Computed[Any]:
        if before is not None and not any(self._differs(case, read) for read in before.reads):
            return before
        now = self.tracked(fact, lambda: fact.compute(case, *fact.of))
        if before is not None:
            self._note(fact, before.value, now.value)
        return now

    def _differs(self, case: Tracking, read: Hashable) -> bool:
        """Whether what was read under this name is something else now."""
        if isinstance(read, Fact):
            self._now(case, read)
        elif isinstance(read, Part):
            self._now(case, read.fact)
        return read in self._is_changed

    def _note(self, fact: Fact, before: Any, now: Any) -> None:
        """Remember what of `fact` differs."""
        differing: list[Hashable] = [] if _is_the_same(now, before) else [fact]
        if isinstance(now, Parted):
            differing += [Part(fact, name) for name in now.differing(before)]
        self._changed += differing
        self._is_changed.update(differing)


def _is_the_same(now: Any, before: Any) -> bool:
    """Whether the two are alike also in what `==` does not see, which is the order in a dict."""
    return now is before or (now == before and (isinstance(now, tuple | Parted) or repr(now) == repr(before)))


class Tracking(Protocol):
    """What facts are worked out of."""

    @property
    def reads(self) -> Reads: ...


def fact(compute: Callable[Concatenate[C, P], T]) -> Callable[Concatenate[C, P], T]:
    """Makes a function of a case, and of what else tells one call from another, one that is worked out once."""

    @wraps(compute)
    def asked(case: C, /, *of: P.args, **none: P.kwargs) -> T:
        found: T = case.reads.fact(case, Fact(compute, of))
        return found

    return asked


class tracked_property(Generic[T]):  # noqa: N801  used like a property
    """A property that is a fact."""

    def __init__(self, compute: Callable[[Any], T]) -> None:
        self._fact = Fact(compute)
        self.__doc__ = compute.__doc__

    def __get__(self, instance: Tracking, owner: type) -> T:
        found: T = instance.reads.fact(instance, self._fact)
        return found

"""Who hears something in which texts: rules that would hear the same after a change need not run again.

Rules listen to texts for one thing each, and hardly ever hear it. So we keep who has ever listened to texts of a kind,
and after a change ask those alone of the few texts that are new or gone, most of them by their hints at once.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any, Generic, Protocol, TypeVar

from wizard.checks.facts import Parted, Tracking
from wizard.checks.phrases.pattern import NormalizedText, Pattern
from wizard.questionnaire.model import Answers

Listener = Callable[[NormalizedText], Any]
"""`matches` or `mentioned_in` of a pattern, or a function that reads a fact: what is false or empty is not heard."""

BEGINNING = 3
"""Letters by which hints are found; a shorter hint is looked for by itself."""


class Heard(Protocol):
    """What can be listened to."""

    @property
    def normalized(self) -> NormalizedText: ...


H = TypeVar("H", bound=Heard)


class Answered(Tracking, Protocol):
    """Whose texts are listened to."""

    @property
    def answers(self) -> Answers: ...


class Listeners:
    """Those who have ever listened to texts of a kind."""

    def __init__(self) -> None:
        self._known: set[Listener] = set()
        self._without_hints: list[Listener] = []
        self._by_beginning: dict[str, list[tuple[str, Listener]]] = {}

    def add(self, listener: Listener) -> None:
        if listener in self._known:
            return
        hints = _hints(listener)
        if min(map(len, hints)) < BEGINNING:
            self._without_hints.append(listener)
        else:
            for hint in hints:
                self._by_beginning.setdefault(hint[:BEGINNING], []).append((hint, listener))
        self._known.add(listener)

    def hearing(self, text: NormalizedText) -> frozenset[Listener]:
        """Those who hear something in `text`."""
        return _hearing(self, text, len(self._known))

    def ask(self, text: NormalizedText) -> Iterator[Listener]:
        beginnings = {text[at : at + BEGINNING] for at in range(len(text) - BEGINNING + 1)}
        hinted = {
            listener
            for found in filter(None, map(self._by_beginning.get, beginnings))
            for hint, listener in found
            if hint in text
        }
        return (listener for listener in (*hinted, *self._without_hints) if listener(text))


@lru_cache(maxsize=4096)  # what is gone after a change was new after the one before
def _hearing(listeners: Listeners, text: NormalizedText, known: int) -> frozenset[Listener]:
    """Of those `known` by then."""
    return frozenset(listeners.ask(text))


_listeners: dict[Hashable, Listeners] = {}


@dataclass(frozen=True)
class Texts(Parted, Generic[H]):
    """Texts of one kind in their order, each once. Its parts are the listeners: what each hears."""

    kind: Hashable
    all: tuple[H, ...]

    @cached_property
    def _joined(self) -> str:
        return "\n".join(each.normalized for each in self.all)

    def heard_by(self, *listeners: Listener) -> Iterator[H]:
        """Those in which any of `listeners` hears something."""
        for listener in listeners:
            _listeners.setdefault(self.kind, Listeners()).add(listener)
        # Most hints stand nowhere: asked once of all the texts, they need not be asked of each.
        likely = [each for each in listeners if any(map(self._joined.__contains__, _hints(each)))]
        return (each for each in self.all if any(_hears(listener, each.normalized) for listener in likely))

    def differing(self, before: Any) -> set[Hashable]:
        then, now = set(before.all), set(self.all)
        changed = then ^ now
        # Where others have changed places, who hears them may name them in another order.
        if [each for each in before.all if each in now] != [each for each in self.all if each in then]:
            changed = then | now
        listeners = _listeners.get(self.kind)
        return {who for each in changed for who in listeners.hearing(each.normalized)} if listeners else set()


def _hints(listener: Listener) -> tuple[str, ...]:
    """One of these stands in every text in which `listener` hears something."""
    pattern = getattr(listener, "__self__", None)
    return pattern.hints if isinstance(pattern, Pattern) else ("",)


@lru_cache(maxsize=16384)  # between two checks one text has changed at most
def _hears(listener: Listener, text: NormalizedText) -> bool:
    return bool(listener(text))

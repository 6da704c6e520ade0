"""What a store of strategies can do. `sqlite_store` is the one we ship; another can stand beside it.

A strategy is opened with its secret key and known by its number from then on. Every other method raises
UnknownLink when that strategy is gone, also when somebody else deleted it a moment ago.

Values are trusted: `kinds.clean` made them, or `strategy_file` did. Times are aware datetimes.
What goes wrong in the database itself (disk full, locked for too long) surfaces as it is.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from wizard.questionnaire.model import Answers
from wizard.store.feeds import Feeds
from wizard.strategy.strategy import Strategy


@dataclass(frozen=True)
class Saved:
    """A value as it was saved once; None where an answer was removed."""

    value: Any
    at: datetime
    """In UTC."""


@dataclass(frozen=True)
class Info:
    """What is known about a strategy beside its content. Times in UTC."""

    created: datetime
    updated: datetime
    """When a value last changed."""
    saves: int
    """How many times something was saved that changed it, its creation counted."""


class Store(Protocol):
    """Strategies by number. Nothing here lists them: without its key, a strategy cannot be found."""

    feeds: Feeds
    """The addresses that strategies' calendars can be subscribed to at."""

    def create(self, strategy: Strategy, now: datetime) -> str:
        """Keeps `strategy` and gives the secret key that opens it. The key itself is not kept."""

    def open(self, key: str) -> int:
        """The number of the strategy `key` opens. Raises UnknownLink for any text that opens nothing."""

    def load(self, strategy_id: int, records: Collection[str] | None = None) -> Strategy:
        """The strategy as it was at one moment: its answers, and the records named; all of them when left out."""

    def answers(self, strategy_id: int) -> Answers:
        """The answers alone, in the questionnaire's order: what a page needs, without the records."""

    def save(self, strategy_id: int, changes: Mapping[str, Any], now: datetime) -> None:
        """Keeps new values by question or record id, all or none of them; None or no rows removes one.

        Nothing but the ids in `changes` is touched, and a value that is the same as before leaves no trace.
        Raises KeyError for an id the questionnaire does not have.
        """

    def set_language(self, strategy_id: int, language: str) -> None:
        """The language (an id) the strategy is read in from now on."""

    def history(self, strategy_id: int, question_id: str) -> list[Saved]:
        """The value kept now and those before it, newest first. Only so many are kept; see the store's limits."""

    def info(self, strategy_id: int) -> Info: ...

    def delete(self, strategy_id: int) -> None:
        """Deletes the strategy and its history; nothing of it can be read in the store's files afterwards."""

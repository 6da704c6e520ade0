"""What each part of the store can do. On what databases it stands, `database_protocol` says.

Values are trusted: `kinds.clean` made them, or `strategy_file` did. Times are aware datetimes. A change that the
database cannot keep (disk full, locked for too long, connection lost) raises NotSaved; what goes wrong in reading
surfaces as it is.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, Protocol

from wizard.questionnaire.model import Answers
from wizard.store.database_protocol import Database
from wizard.strategy.strategy import Changes, Strategy
from wizard.strategy.version import Number, Version, VersionHeading

if TYPE_CHECKING:
    from wizard.store.workshop_protocol import Workshops


@dataclass(frozen=True)
class Saved:
    """A value as it was saved once. It is read when it is asked for: a calendar can be large."""

    text: str | None
    """JSON; None where an answer was removed."""
    at: datetime
    """In UTC."""

    @cached_property
    def value(self) -> Any:
        return None if self.text is None else json.loads(self.text)


class Change(Protocol):
    """A value before and after a save; None where there is no answer. Rows of lists have their `uid`."""

    @property
    def before(self) -> Any: ...

    @property
    def after(self) -> Any: ...

    @property
    def before_saved(self) -> datetime | None:
        """When the value before was saved; None where nothing ever was. In UTC."""


@dataclass(frozen=True)
class Info:
    """What is known about a strategy beside its content. Times in UTC."""

    created: datetime
    updated: datetime
    """When a value last changed."""
    saves: int
    """How many times something was saved that changed it, its creation counted."""


class Store(Protocol):
    """Strategies by number. Nothing here lists them: without its key, a strategy cannot be found.

    A strategy is opened with its secret key and known by its number from then on. Every other method raises
    UnknownLink when that strategy is gone, also when somebody else deleted it a moment ago.
    """

    database: Database

    @property
    def feeds(self) -> Feeds:
        """The addresses that strategies' calendars can be subscribed to at."""

    @property
    def refused_texts(self) -> RefusedTexts:
        """What somebody wrote and no answer could be."""

    @property
    def versions(self) -> Versions:
        """What strategies were at earlier times."""

    @property
    def read_links(self) -> ReadLinks:
        """The addresses at which strategies can be read and not changed."""

    @property
    def workshops(self) -> Workshops:
        """The workshops that strategies are made in."""

    def close(self) -> None: ...

    def create(self, strategy: Strategy, now: datetime) -> str:
        """Keeps `strategy` and gives the secret key that opens it. The key itself is not kept."""

    def open(self, key: str) -> int:
        """The number of the strategy `key` opens. Raises UnknownLink for any text that opens nothing."""

    def load(self, strategy_id: int, records: Collection[str] | None = None) -> Strategy:
        """The strategy as it was at one moment: its answers, and the records named, `strategy.VERSIONS` among them;
        all of them when left out.
        """

    def answers(self, strategy_id: int) -> Answers:
        """The answers alone, in the questionnaire's order: what a page needs, without the records."""

    def update(
        self,
        strategy_id: int,
        change: Callable[[Strategy], Changes],
        now: datetime,
        records: Collection[str] = (),
        *,
        goes_on: bool = False,
    ) -> Mapping[str, Change]:
        """Keeps what `change` makes of the strategy as it is now, with the records named: new values by question or
        record id, all or none of them; None or no rows removes one. Gives what has changed, by id.

        `change` runs inside the transaction: until it returns, nobody else changes this strategy. It must not use the
        store itself. What it raises leaves everything as it was.

        `goes_on` says that this and the save before it belong together, as while somebody types: what was kept before
        does not go into the history then.

        Nothing but the ids it gives is touched, and a value that is the same as before leaves no trace. Rows without
        a `uid` keep the one of the row they are or replace (see `strategy.uids`). Raises KeyError for an id the
        questionnaire does not have.
        """

    def save(self, strategy_id: int, changes: Changes, now: datetime) -> Mapping[str, Change]:
        """The same for whole new values that do not depend on what is kept."""

    def set_language(self, strategy_id: int, language: str) -> None:
        """The language (an id) the strategy is read in from now on."""

    def history(self, strategy_id: int, question_id: str) -> list[Saved]:
        """The value kept now and those before it, newest first. Only so many are kept; see `strategies`."""

    def saved(self, strategy_id: int, question_id: str) -> datetime | None:
        """When the value kept now was saved, in UTC; None where none ever was."""

    def info(self, strategy_id: int) -> Info: ...

    def delete(self, strategy_id: int) -> None:
        """Deletes the strategy and its history; see `Database.erase_deleted` for what can be read afterwards."""


# Calendar feeds


class Feeds(Protocol):
    """The keys of calendar feeds, by the number of their strategy; see `feeds`."""

    def create(self, strategy_id: int, now: datetime) -> str:
        """A new key for the strategy's feed, in place of any it has. The key itself is not kept.

        Raises UnknownLink where the strategy is gone.
        """

    def revoke(self, strategy_id: int) -> None:
        """From now on no address shows the strategy's calendar."""

    def created(self, strategy_id: int) -> datetime | None:
        """When the feed's key was made, in UTC; None where there is no feed."""

    def resolve(self, key: str) -> int:
        """The number of the strategy whose feed has this key. Raises UnknownLink for any other text."""


# Refused texts


class RefusedTexts(Protocol):
    """Texts that are no answers, kept beside them until they are mended, given or dropped; see `refused_texts`."""

    def of(self, strategy_id: int) -> Mapping[str, str]:
        """Those of a strategy, by the place they were written in (see `drafts.Place`)."""

    def keep(self, strategy_id: int, place: str, text: str, now: datetime) -> None:
        """Keeps `text`, in its normal form, in place of any there. Raises UnknownLink where the strategy is gone."""

    def drop(self, strategy_id: int, place: str) -> None:
        """There is nothing to mend at `place` any more."""


# Versions


@dataclass(frozen=True)
class Closing:
    """What closes a version: the strategy is kept under `before` as it is, then changed, then kept under `after`."""

    changes: Changes
    after: VersionHeading | None = None
    before: VersionHeading | None = None


class Versions(Protocol):
    """What strategies were when somebody closed a version. None can be changed or deleted by itself; see `versions`."""

    def headings(self, strategy_id: int) -> tuple[VersionHeading, ...]:
        """Those of a strategy, oldest first. Raises UnknownLink where it is gone."""

    def get(self, strategy_id: int, number: Number) -> Version:
        """Raises UnknownLink where there is none of that number."""

    def close(
        self,
        strategy_id: int,
        make: Callable[[Strategy, Sequence[VersionHeading]], Closing | None],
        now: datetime,
    ) -> Mapping[str, Change]:
        """Closes what `make` says, of the strategy as it is now and the versions there are; nothing for None. Gives
        what it has changed, by id.

        As in `Store.update`, nobody else changes this strategy until it is over, and all of it is kept or none.
        """


# Read-only links


@dataclass(frozen=True)
class ReadLink:
    id: int
    name: str
    """Whom it was given to; may be empty."""
    created: datetime
    """In UTC."""


class ReadLinks(Protocol):
    """The keys that open a strategy for reading alone; see `read_links`."""

    def create(self, strategy_id: int, name: str, now: datetime) -> str:
        """A new key. The key itself is not kept.

        Raises UnknownLink where the strategy is gone; Refused where it has too many already, or the name is too long.
        """

    def of(self, strategy_id: int) -> list[ReadLink]:
        """In the order they were made."""

    def revoke(self, strategy_id: int, link_id: int) -> None:
        """From now on the link opens nothing."""

    def resolve(self, key: str) -> int:
        """The number of the strategy that `key` opens for reading. Raises UnknownLink for any other text."""

"""What the part of the store can do that keeps workshops."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any, Protocol

from wizard.strategy.strategy import Strategy
from wizard.workshop.progress import Participant
from wizard.workshop.workshop import Workshop


class Companies(Protocol):
    """One company of a workshop at a time: let in again, called otherwise, taken off the list."""

    def let_in_again(self, workshop_id: int, code: str, now: datetime) -> str:
        """Another key of the company that `code` is good for (see `letting_in`). Raises Refused where that is none."""

    def shut_out(self, strategy_id: int) -> None:
        """No key opens this strategy any more but its own: whoever was let in to it is out again."""

    def rename(self, workshop_id: int, participant: int, name: str) -> None:
        """What a participant is called in the workshop; their answers stay. Raises Refused where it is another's."""

    def remove(self, workshop_id: int, participant: int, *, delete: bool) -> None:
        """Takes a participant off the list: they count nowhere, and their name is free. Their strategy stays theirs
        until the workshop is deleted, unless it is to be deleted now.
        """


class Workshops(Protocol):
    """Workshops by number. Nothing here lists them, and nothing here tells who has answered what.

    A workshop is opened with its facilitator's secret key, watched with its view key, and joined with its code.
    Every other method raises UnknownLink when that workshop is gone.
    """

    @property
    def companies(self) -> Companies: ...

    def create(self, workshop: Workshop) -> str:
        """Keeps `workshop` under a code of its own and gives the facilitator's key. The key itself is not kept."""

    def open(self, key: str) -> int:
        """The number of the workshop that `key` leads. Raises UnknownLink for any text that leads none."""

    def watch(self, view_key: str) -> int:
        """The number of the workshop that can be looked at with `view_key` (see `view_key`). Raises UnknownLink."""

    def load(self, workshop_id: int) -> Workshop: ...

    def update(self, workshop_id: int, change: Callable[[Workshop], Workshop]) -> Workshop:
        """Keeps what `change` makes of the workshop as it is now. What it raises leaves everything as it was.

        `change` runs inside the transaction and must not use the store itself.
        """

    def version(self, workshop_id: int) -> str:
        """Another text whenever anything has changed that a board shows: cheap to ask for every second.

        No two workshops have the same.
        """

    def by_code(self, code: str) -> int:
        """The number of the workshop with this code, also of one that has ended. Raises Refused."""

    def join(self, workshop_id: int, name: str, strategy: Strategy, now: datetime) -> str:
        """Keeps `strategy` as that of a company called `name` and gives the key that opens it.

        Raises Refused where the workshop has ended or is full, or a company of that name is in it.
        """

    def participant_of(self, strategy_id: int) -> int | None:
        """The number under which a strategy takes part in its workshop; None where it is in none."""

    def names(self, workshop_id: int) -> dict[int, str]:
        """What everybody who has joined is called, by their number."""

    def work_together(self, workshop_id: int, now: datetime) -> Workshop:
        """Gives every group a strategy of its own, where it has none. Nobody's own is touched."""

    def group_key(self, key: str, dissolved: int | None = None) -> str:
        """The key by which whoever has `key`, that of a participant's own strategy, works in their group's; or in that
        of a `dissolved` one they were in, by the participant it worked in.

        The same each time. It opens nothing any more once they are in another group. Raises UnknownLink where they are
        in no group that works in one strategy.
        """

    def owners(self, workshop_id: int, about: str) -> set[int]:
        """The participants who have an answer to a question and let one other group see it."""

    def seen_by(self, workshop_id: int, participant: int) -> Any:
        """The one answer that a participant is to comment on now, if its owner still allows it; else None."""

    def comment(self, workshop_id: int, participant: int, text: str, now: datetime) -> None:
        """Puts a comment into the strategy whose answer the participant sees, or did in the last round. Who wrote it is
        kept nowhere.

        Raises Refused where there is none to see any more, or no comment.
        """

    def of_strategy(self, strategy_id: int) -> int | None:
        """The number of the workshop that a strategy was made in; None for all others."""

    def participants(self, workshop_id: int, known: Sequence[Participant] = ()) -> list[Participant]:
        """Everybody who has joined, in that order, and how far they have come.

        Of those who are `known` from an earlier call, only what they have changed since is looked at.
        """

    def values(self, workshop_id: int, question_id: str, *, all_of_them: bool = False) -> list[Any]:
        """What companies have answered to one question, or have in one record, in an order that tells of nobody.

        A group that has answered together counts once, and its members not beside it, unless `all_of_them` are asked
        for.
        """

    def share_files(self, strategy_id: int, shared: bool, now: datetime) -> None:
        """Whether whoever leads the workshop may have the files of this strategy from now on.

        Raises UnknownLink for a strategy of no workshop.
        """

    def files_shared(self, strategy_id: int) -> datetime | None:
        """Since when they may, in UTC; None where they may not."""

    def sharing(self, workshop_id: int) -> list[tuple[int, str]]:
        """The strategies whose files may be had, by number, with the names of their companies, as they joined."""

    def allowed(self, workshop_id: int, question_id: str, answer: str) -> dict[int, Any]:
        """Those of `values` that their companies let the room see, where they say so of `answer` (see `consent`), by
        participant: whoever shows them must be able to take them away again.

        What was shown goes where its owner takes that back, or is deleted (see `collecting.take_back`).
        """

    def delete(self, workshop_id: int) -> None:
        """Deletes the workshop and the strategies that were made in it."""

    def delete_due(self, today: date) -> int:
        """Deletes every workshop whose day has come. How many there were."""

"""Changing the content calendar: each function gives the changes to save, as `editing` does for answers.

Entries go by their uid, never by their place, so that a change can be made to the calendar as it is kept now, whatever
another window has done to it meanwhile. What makes an entry a person's own is in `schedule.entry`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from wizard.language.errors import Refused
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.kinds import clean_row
from wizard.questionnaire.model import Field, Row
from wizard.schedule.entry import new_uid
from wizard.schedule.post import blanks
from wizard.schedule.reuse import OPEN_STATUSES
from wizard.store.protocol import Saved
from wizard.strategy.editing import Changes

READY = "ready"
UNDATED, UNPLACED = "undated", "post"
"""In the uid of an entry that has no day, or no platform."""


def calendar_record() -> Field:
    """The calendar as a list of rows."""
    return catalogue().records["calendar"]


def with_uids(rows: Iterable[Row]) -> list[Row]:
    """The rows, each with a uid that no other has: the first with a uid keeps it. The same rows get the same uids."""
    kept = list(rows)
    taken = {row["uid"] for row in kept if "uid" in row}
    if len(taken) == len(kept):
        return kept
    seen: set[str] = set()
    for at, row in enumerate(kept):
        uid = row.get("uid")
        if uid is None or uid in seen:
            uid = _uid(row, taken)
            kept[at] = row | {"uid": uid}
        seen.add(uid)
        taken.add(uid)
    return kept


def find_entry(rows: Iterable[Row], uid: str) -> Row | None:
    return next((row for row in rows if row.get("uid") == uid), None)


def edit(rows: Sequence[Row], uid: str, values: Mapping[str, Any]) -> Changes:
    """The entry with these values by field id, None for "removed". No changes where it is gone. Raises Refused."""
    entry = find_entry(rows, uid)
    if entry is None:
        return {}
    changed = _with_values(entry, values)
    return {"calendar": [changed if row is entry else row for row in rows]}


def move(rows: Sequence[Row], uid: str, day: str, time: str | None) -> Changes:
    """The entry on another day or at another time; without a time it is for the day. Raises Refused."""
    return edit(rows, uid, {"date": day, "time": time})


def add(rows: Sequence[Row], values: Mapping[str, Any], uid: str | None = None) -> tuple[Changes, str]:
    """One more entry, and its uid: `uid`, or one of its own. Raises Refused, also where the calendar is full."""
    room = calendar_record().max_rows
    if len(rows) >= room:
        raise Refused("too_many_rows", count=len(rows) + 1, limit=room)
    entry = _with_values({"status": "idea"}, values)
    given = uid or _uid(entry, {row["uid"] for row in rows if "uid" in row})
    return {"calendar": [*rows, entry | {"uid": given}]}, given


def delete(rows: Sequence[Row], uid: str) -> Changes:
    """The calendar without the entry. No changes where it is gone already."""
    left = [row for row in rows if row.get("uid") != uid]
    return {"calendar": left or None} if len(left) < len(rows) else {}


def make_once(rows: Sequence[Row], uids: Collection[str], type_: str) -> Changes:
    """One piece of content for the entries: all that are still to be made become of `type_`, with one idea.

    It is the idea of the first that is of `type_` already and has one. Those that are ready or posted stay.
    """
    together = [row for row in rows if row.get("uid") in uids]
    idea = next((row["idea"] for row in together if row.get("type") == type_ and "idea" in row), None)
    values = {"type": type_} if idea is None else {"type": type_, "idea": idea}
    open_ = {row["uid"] for row in together if row.get("status", "idea") in OPEN_STATUSES}
    if not open_:
        return {}
    return {"calendar": [_with_values(row, values) if row.get("uid") in open_ else row for row in rows]}


@dataclass(frozen=True)
class Undo:
    """The last change of the calendar, to be taken back."""

    before: list[Row]
    """The calendar without it."""
    changed: Mapping[str, tuple[Row | None, Row | None]]
    """The entries it changed, by uid, before and after; None where there was none."""
    last: bool
    """Whether nothing older is known."""

    def revertible_uids(self, rows: Iterable[Row]) -> list[str]:
        """The uids of what can be taken back: of the entries that still are as the change left them."""
        now = _by_uid(rows)
        return [uid for uid, (_, after) in self.changed.items() if now.get(uid) == after]

    def apply(self, rows: Sequence[Row]) -> Changes:
        """`rows`, the calendar as it is kept now, with those entries as they were before. The others stay."""
        taken_back = {uid: self.changed[uid][0] for uid in self.revertible_uids(rows)}
        if not taken_back:
            return {}
        entries = {uid: row for uid, row in (_by_uid(rows) | taken_back).items() if row is not None}
        # In the order they stood in as well, so that the history shows that the change is gone (see `find_undo`).
        left = self.before if entries == _by_uid(self.before) else list(entries.values())
        return {"calendar": left or None}


def find_undo(history: Sequence[Saved]) -> Undo | None:
    """The last change that has not been taken back yet; None where none is known.

    `history` is the store's, newest first. Taking back is a save as well: a value that is the one before the last again
    stands for that. Once the last change that is known has been taken back, the history has forgotten what it was: from
    then on it looks like a change itself.
    """
    if len(history) < 2:  # what has never been another need not be read
        return None
    values = [saved.value or [] for saved in reversed(history)]
    standing: list[list[Row]] = []
    for value in values:
        if len(standing) > 1 and value == standing[-2]:
            standing.pop()
        elif standing and _by_uid(value) == _by_uid(standing[-1]):
            standing[-1] = value  # nothing of it is another, and there is nothing to take back
        else:
            standing.append(value)
    if len(standing) < 2:
        return None
    before, after = _by_uid(standing[-2]), _by_uid(standing[-1])
    changed = {uid: (before.get(uid), after.get(uid)) for uid in before | after if before.get(uid) != after.get(uid)}
    return Undo(standing[-2], changed, last=len(standing) == 2)


def _by_uid(rows: Iterable[Row]) -> dict[str, Row]:
    return {row["uid"]: row for row in with_uids(rows)}


def _with_values(row: Row, values: Mapping[str, Any]) -> Row:
    """`row` with these values. Raises Refused where it is to be ready and others would still read a blank in it."""
    changed = {field: value for field, value in (row | dict(values)).items() if value is not None}
    if values.get("status") == READY and (open_ := blanks(changed)):
        raise Refused("blanks_left", blanks=", ".join(open_))
    return clean_row(changed, calendar_record())


def _uid(row: Row, taken: Collection[str]) -> str:
    return new_uid(row.get("date", UNDATED), row.get("platform", UNPLACED), taken)

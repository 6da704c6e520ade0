"""What this window has seen of every value, so that it can tell when another window has changed the same one.

The last save of a value wins, in whichever window it was. The other is told with both texts in sight: on saving, where
what was kept was not what this window had seen; on drawing, where what this window had saved is not kept any more. What
comes late, since the line was away, does not count as the last: it is told in the same way and waits to be taken.
"""

from __future__ import annotations

import secrets
from collections import OrderedDict
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

import streamlit as st

from wizard.store.protocol import Change
from wizard.strategy.drafts import Place
from wizard.strategy.uids import UID


class CellId(NamedTuple):
    """Which value: the answer to a question, or one field of a row of a list."""

    strategy: int
    question: str
    """Or the record."""
    uid: str | None = None
    field: str | None = None

    @property
    def place(self) -> str:
        """As `drafts.Place` writes it."""
        return str(Place(self.question, self.uid or "", self.field or ""))

    def read(self, value: Any) -> Any:
        """This cell's part of `value`, the whole answer; None where there is none."""
        if self.uid is None:
            return value
        if self.question == "effort":  # its rows go by their type, and where there is none, one sees our assumption
            from wizard.schedule.effort import minutes_by_type  # the first page needs no part of a calendar

            return minutes_by_type(value or ())[self.uid]
        row: dict[str | None, Any] = next((row for row in value or () if row.get(UID) == self.uid), {})
        return row.get(self.field)


@dataclass(frozen=True)
class Conflict:
    """One value, changed in two windows. None for "no answer"."""

    mine: Any
    other: Any
    mine_kept: bool
    """Whether this window was the last to save."""
    saved: datetime | None
    """When the other's was saved, or something else after it in the same list: it stood there then."""


@dataclass
class Seen:
    value: Any
    """As this window last drew or saved it."""
    saved: bool = False
    """Whether it was saved here, and not only drawn."""
    conflict: Conflict | None = None
    told: Conflict | None = None
    """The conflict that has been shown, or for which a page was held."""
    held_for: tuple[Any, ...] = ()
    """Holds the value of another window for which a page was held."""


def _seen() -> dict[CellId, Seen]:
    found: dict[CellId, Seen] = st.session_state.setdefault("seen", {})
    return found


def begin() -> None:
    """Give this window the name under which our script in the browser sends what is typed in it."""
    st.session_state.setdefault("window", secrets.token_hex(8))


def window() -> str:
    name: str = st.session_state.window
    return name


_typed: OrderedDict[tuple[str, CellId], Any] = OrderedDict()
"""What was kept last of what is being typed, by window and cell. It comes past Streamlit, and so past the session."""
MOST_TYPED = 10_000


def on_typing(window_name: str, cell: CellId, changes: Mapping[str, Change]) -> None:
    """What is typed in that window has been kept."""
    if cell.question in changes:
        _typed[window_name, cell] = cell.read(changes[cell.question].after)
        if len(_typed) > MOST_TYPED:
            _typed.popitem(last=False)


def begin_page() -> None:
    """A page is drawn anew: nothing is on it yet."""
    st.session_state.shown_here = set()


def on_showing(strategy_id: int, question_id: str) -> None:
    """The page shows the answer to this question, or the rows of this list, of which some may be closed."""
    _here().add((strategy_id, question_id))


def _here() -> set[tuple[int, str]]:
    found: set[tuple[int, str]] = st.session_state.setdefault("shown_here", set())
    return found


def untold(read: Callable[[Collection[CellId]], Mapping[CellId, Any]]) -> bool:
    """In a callback: whether the page is to stay, since another window has changed what was saved here, or the other
    way round, and nobody has been told. `read` gives what is kept now. It holds once for each change.
    """
    ours = {cell: seen for cell, seen in _seen().items() if cell[:2] in _here()}
    for cell, seen in ours.items():
        _catch_up(cell, seen)
    now = read([cell for cell, seen in ours.items() if seen.saved])
    new = []
    for cell, value in now.items():
        if value not in (ours[cell].value, *ours[cell].held_for):  # drawing it makes it a conflict
            ours[cell].held_for = (value,)
            new.append(cell)
    for cell, seen in ours.items():
        if seen.conflict is not None and seen.conflict is not seen.told:
            seen.told = seen.conflict
            new.append(cell)
    st.session_state.held_for = set(new)
    return bool(new)


def tell(cell: CellId) -> bool:
    """The conflict of `cell` stands on the page now. Whether the page was held for it."""
    if (seen := _seen().get(cell)) is not None:
        seen.told = seen.conflict
    was_held = cell in _held_for()
    _held_for().discard(cell)
    return was_held


def _held_for() -> set[CellId]:
    found: set[CellId] = st.session_state.setdefault("held_for", set())
    return found


def held_row(strategy_id: int, question_id: str) -> tuple[str, dict[str, Any]] | None:
    """The row of this list that the page was held for, and what this window knows of it."""
    found = _seen()
    uids = [cell.uid for cell in _held_for() if cell[:2] == (strategy_id, question_id) and cell in found]
    if not uids or uids[0] is None:
        return None
    cells = [cell for cell in found if cell[:3] == (strategy_id, question_id, uids[0])]
    return uids[0], {cell.field: found[cell].value for cell in cells if cell.field and found[cell].value is not None}


def _catch_up(cell: CellId, seen: Seen) -> None:
    """What this window has typed meanwhile, it has saved and seen."""
    key = (st.session_state.get("window", ""), cell)
    if key in _typed:
        typed = _typed.pop(key)
        if typed != seen.value:  # somebody wrote on: what the notice offers to take back is older than that
            seen.conflict = None
        seen.value, seen.saved = typed, True


def on_drawing(cell: CellId, value: Any, saved: Callable[[], datetime | None]) -> None:
    """`value` is about to be shown; `saved` looks up when it was."""
    on_showing(cell.strategy, cell.question)
    seen = _seen().setdefault(cell, Seen(value))
    _catch_up(cell, seen)
    if value != seen.value:
        if seen.saved:
            seen.conflict = Conflict(seen.value, value, mine_kept=False, saved=saved())
        seen.value, seen.saved = value, False


def on_saving(strategy_id: int, changes: Mapping[str, Change]) -> None:
    """This window has changed these answers, by question or record id."""
    for cell, seen in _seen().items():
        if cell.strategy != strategy_id or cell.question not in changes:
            continue
        change = changes[cell.question]
        _catch_up(cell, seen)
        before, after = cell.read(change.before), cell.read(change.after)
        if before != after:
            told = before != seen.value and after != seen.value
            seen.conflict = Conflict(after, before, mine_kept=True, saved=change.before_saved) if told else None
            seen.value, seen.saved = after, True


def on_kept(cell: CellId, value: Any) -> None:
    """This window has saved `value`, which may have been kept already: as what was typed a moment ago.

    As `clean` gives it: that is what is kept, whatever else was typed.
    """
    seen = _seen().get(cell)
    if seen is not None and seen.value != value:
        seen.value, seen.saved = value, True


def on_overtaken(cell: CellId, value: Any, kept: Any, saved: datetime | None) -> None:
    """`value` was entered here before `kept`, which is newer and stays; one is asked which is to."""
    _seen()[cell] = Seen(kept, conflict=Conflict(value, kept, mine_kept=False, saved=saved))


def has_shown(cell: CellId, value: Any) -> bool:
    """Whether `value`, which is kept, is what this window has drawn or saved last."""
    seen = _seen().setdefault(cell, Seen(value))
    _catch_up(cell, seen)
    return bool(seen.value == value)


def forget_row(strategy_id: int, question_id: str, uid: str) -> None:
    """The row is not kept any more: there is nothing that another window could have changed in it."""
    seen = _seen()
    for cell in [cell for cell in seen if cell[:3] == (strategy_id, question_id, uid)]:
        del seen[cell]
        _held_for().discard(cell)


def conflict(cell: CellId) -> Conflict | None:
    found = _seen().get(cell)
    return found.conflict if found is not None else None


def dismiss(cell: CellId) -> None:
    _seen()[cell].conflict = None

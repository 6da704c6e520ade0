"""What this window has seen of every value, so that it can tell when another window has changed the same one.

The last save of a value wins, in whichever window it was. The other is told with both texts in sight: on saving, where
what was kept was not what this window had seen; on drawing, where what this window had saved is not kept any more.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

import streamlit as st

from wizard.store.protocol import Change
from wizard.strategy.uids import UID


class CellId(NamedTuple):
    """Which value: the answer to a question, or one field of a row of a list."""

    strategy: int
    question: str
    """Or the record."""
    uid: str | None = None
    field: str | None = None

    def read(self, value: Any) -> Any:
        """This cell's part of `value`, the whole answer; None where there is none."""
        if self.uid is None:
            return value
        row: dict[str | None, Any] = next((row for row in value or () if row.get(UID) == self.uid), {})
        return row.get(self.field)


@dataclass(frozen=True)
class Conflict:
    """One value, changed in two windows. None for "no answer"."""

    mine: Any
    other: Any
    mine_kept: bool
    """Whether this window was the last to save."""


@dataclass
class Seen:
    value: Any
    """As this window last drew or saved it."""
    saved: bool = False
    """Whether it was saved here, and not only drawn."""
    conflict: Conflict | None = None


def _seen() -> dict[CellId, Seen]:
    found: dict[CellId, Seen] = st.session_state.setdefault("seen", {})
    return found


def on_drawing(cell: CellId, value: Any) -> None:
    """`value` is about to be shown."""
    seen = _seen().setdefault(cell, Seen(value))
    if value != seen.value:
        if seen.saved:
            seen.conflict = Conflict(mine=seen.value, other=value, mine_kept=False)
        seen.value, seen.saved = value, False


def on_saving(strategy_id: int, changes: Mapping[str, Change]) -> None:
    """This window has changed these answers, by question or record id."""
    for cell, seen in _seen().items():
        if cell.strategy != strategy_id or cell.question not in changes:
            continue
        change = changes[cell.question]
        before, after = cell.read(change.before), cell.read(change.after)
        if before != after:
            told = before != seen.value and after != seen.value
            seen.conflict = Conflict(mine=after, other=before, mine_kept=True) if told else None
            seen.value, seen.saved = after, True


def forget_row(strategy_id: int, question_id: str, uid: str) -> None:
    """The row is not kept any more: there is nothing that another window could have changed in it."""
    seen = _seen()
    for cell in [cell for cell in seen if cell[:3] == (strategy_id, question_id, uid)]:
        del seen[cell]


def conflict(cell: CellId) -> Conflict | None:
    found = _seen().get(cell)
    return found.conflict if found is not None else None


def dismiss(cell: CellId) -> None:
    _seen()[cell].conflict = None

"""How this window changes a list: which of its cards is open, and one field of one row at a time.

Rows go by their uid, and a save changes one field of one row in the list as it is kept at that moment: whatever another
window has added, moved, changed or removed meanwhile stays that way.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import streamlit as st

from pages.ui.question import cells
from pages.ui.shell import refused, session
from wizard.language.errors import Refused, RowGone
from wizard.language.languages import Language
from wizard.questionnaire.kinds import clean_row
from wizard.questionnaire.model import Question, Row
from wizard.strategy import editing
from wizard.strategy.strategy import Changes, Strategy
from wizard.strategy.uids import index_of, new_uid


@dataclass
class Cards:
    """What this window shows of one list beside its rows."""

    open: str | None = None
    """The uid of the row whose card is open."""
    unsaved: bool = False
    """Whether the open row is one that nothing has been filled in of: it is kept with its first value."""
    row: Row = field(default_factory=dict)
    """The open row as this window last drew it: what is in sight, should another window remove it."""
    removing: str | None = None
    """The uid of the row whose card asks whether to remove it."""
    problem: Refused | None = None
    """Why the open row could not be added again, to be said once."""


@dataclass(frozen=True)
class Editor:
    """The cards of one list question."""

    question: Question
    language: Language
    strategy_id: int

    @property
    def key(self) -> str:
        return f"{self.strategy_id}:{self.question.id}"

    @property
    def cards(self) -> Cards:
        found: Cards = st.session_state.setdefault(f"cards:{self.key}", Cards())
        return found

    def show(self, uid: str | None, *, unsaved: bool = False) -> None:
        """Have this card open, and no other."""
        st.session_state[f"cards:{self.key}"] = Cards(uid, unsaved)
        cells.forget_refusals(f"{self.key}:")

    def open(self, uid: str | None) -> None:
        """The same, unless an answer in the open card was refused: its text would be lost with the card."""
        if not self._holds_refused:
            self.show(uid)

    def open_new(self) -> None:
        if not self._holds_refused:
            self.show(new_uid(), unsaved=True)

    @property
    def _holds_refused(self) -> bool:
        return refused.just_now() or cells.any_refused(f"{self.key}:")

    def ask_to_remove(self, uid: str | None) -> None:
        self.cards.removing = uid

    def set_field(self, uid: str, field_id: str, value: Any) -> None:
        """Save one field of one row. Raises Refused."""
        cards, question = self.cards, self.question

        def change(strategy: Strategy) -> Changes:
            rows = strategy.rows(question.id)
            if cards.unsaved and index_of(rows, uid) is None:
                return editing.add_row(question, {field_id: value}, strategy, uid)
            return editing.set_fields(question, uid, {field_id: value}, strategy)

        try:
            changed = session.update(change)
        except RowGone:  # what is written stays in sight, in a card that says so
            typed = {**cards.row, field_id: value}
            cards.row = clean_row({id_: value for id_, value in typed.items() if value is not None}, question)
        else:
            if question.id in changed:  # with its last value the row is gone, and its card is that of a new one
                cards.unsaved = index_of(changed[question.id].after or [], uid) is None

    def add_again(self, uid: str) -> None:
        """Add the row that another window removed, as it is in sight here."""
        cards, question = self.cards, self.question
        try:
            session.update(
                lambda strategy: editing.add_row(question, cards.row, strategy, uid),
            )
        except Refused as reason:
            cards.problem = reason

    def move(self, uid: str, by: int) -> None:
        session.update(lambda strategy: editing.move_row(self.question, uid, by, strategy))
        self.show(None)

    def remove(self, uid: str) -> None:
        session.update(lambda strategy: editing.remove_row(self.question, uid, strategy))
        self.show(None)


def open_row(question: Question, uid: str) -> None:
    """Have this row open when its question is drawn next."""
    Editor(question, session.language(), session.current().id).open(uid)

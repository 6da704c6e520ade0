"""What the review's page looks at, and how its fields are kept: one at a time, by the row's uid."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

import streamlit as st

from pages.ui.question.cell import Cell
from pages.ui.shell import session
from pages.ui.shell.seen import CellId
from wizard.language.languages import LANGUAGES, Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Row
from wizard.review import holding
from wizard.review.agenda import NEEDED
from wizard.review.reviews import RECORDS
from wizard.strategy import editing
from wizard.strategy.strategy import Changes, Strategy

NOTICE = "review:notice"
OPENED = "review:decision"
"""The uid of the decision whose card is open."""


def load() -> Strategy:
    """The answers and every record that the agenda is worked out from."""
    return session.store().load(session.current().id, records={*session.small_records(), *NEEDED})


def cell(record_id: str, row: Row, field_id: str, language: Language, label: str) -> Cell:
    """One field of a review or a decision, with `label` as the meeting asks for it."""
    field = catalogue().records[record_id].row_field(field_id)
    strategy_id, uid = session.current().id, row["uid"]
    return Cell(
        replace(field, label=dict.fromkeys(LANGUAGES, label)),
        key=f"{strategy_id}:{record_id}:{uid}:{field_id}",
        value=row.get(field_id),
        language=language,
        save=partial(_save, record_id, uid, field_id),
        id=CellId(strategy_id, record_id, uid, field_id),
    )


def _save(record_id: str, uid: str, field_id: str, value: Any) -> None:
    """Raises Refused, also where the row is gone."""
    record = catalogue().records[record_id]
    session.update(lambda strategy: editing.set_fields(record, uid, {field_id: value}, strategy), [record_id])


def change(make: Callable[[Strategy], Changes]) -> None:
    """Keep what `make` changes of the reviews and their decisions."""
    session.update(make, RECORDS)


def tick(uid: str, widget: str) -> None:
    """A decision carried out today, or not after all, as its box says."""
    done: date | None = session.today() if st.session_state[widget] else None
    change(lambda strategy: holding.mark_done(strategy, uid, done))

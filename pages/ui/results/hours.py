"""Hours spent, if somebody wants to note them: one field for the month, and the months there are."""

from __future__ import annotations

from datetime import date

import streamlit as st
from babel.dates import format_date

from pages.ui.question import fields
from pages.ui.question.cell import Cell
from pages.ui.shell import session
from pages.ui.shell.plain import plain
from pages.ui.shell.seen import CellId
from pages.ui.shell.typed_place import typed_place
from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.show import show_hours
from wizard.results.hours import HOURS, hours_by_month, keep, row_of, spent
from wizard.results.periods import Period
from wizard.results.words import hours_in_words
from wizard.strategy.drafts import Place
from wizard.strategy.strategy import Changes, Strategy
from wizard.strategy.uids import UID, new_uid

SHOWN = 6
"""Months that are listed."""


def field(month: Period, strategy: Strategy, language: Language) -> None:
    """The hours of `month`, kept as they are written."""
    first = month.first
    kept_row = row_of(strategy.rows(HOURS), first)
    uid = kept_row[UID] if kept_row else _new_uid(first)
    record = catalogue().records[HOURS]
    value = record.row_field("hours")

    def save(hours: float | None) -> None:
        def change(now: Strategy) -> Changes:
            return keep(now, uid, first, hours)

        session.update(change, [HOURS])

    cell = Cell(
        value,
        key=f"results:hours:{uid}",
        value=kept_row.get("hours") if kept_row else None,
        language=language,
        save=save,
        id=CellId(session.current().id, HOURS, uid, value.id),
    )
    with typed_place(Place(HOURS, uid, value.id), cell.key, {"month": first.isoformat()}):
        fields.draw(cell)
    st.caption(language.text("results_hours.help"))


def draw(strategy: Strategy, language: Language) -> None:
    """What has been spent, month by month, beside what there is; nothing where nobody has noted any."""
    months = hours_by_month(strategy.record(HOURS))
    if not months:
        return
    st.header(language.text("results_hours.title"), anchor=False)
    if known := spent(strategy.record(HOURS), strategy.answers, session.today()):
        over, *more = hours_in_words(known, language)
        total = language.text("results_hours.total", hours=show_hours(known.hours, language), months=over)
        st.markdown(" ".join([total, *more]))
    lines = [f"- {plain(_line(first, hours, language))}" for first, hours in list(months.items())[-SHOWN:]]
    st.markdown("\n".join(lines))


def _line(first: date, hours: float, language: Language) -> str:
    return f"{format_date(first, 'MMMM y', locale=language.locale)}: {show_hours(hours, language)}"


def _new_uid(first: date) -> str:
    """Of a month that nothing is kept of yet: the same for as long as its field is drawn."""
    found: str = st.session_state.setdefault(f"results:hours:{session.current().id}:{first}", new_uid())
    return found

"""New figures by hand: only the KPIs one has, the last value beside each field. Each is kept as it is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

import streamlit as st

from pages.ui.question import fields
from pages.ui.question.cell import Cell
from pages.ui.results import hours, kpis
from pages.ui.shell import session
from pages.ui.shell.plain import plain
from pages.ui.shell.seen import CellId
from pages.ui.shell.typed_place import typed_place
from wizard.knowledge.metrics import Unit, metrics
from wizard.language.languages import LANGUAGES, Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.kpi import show_figure
from wizard.questionnaire.model import Field, Row
from wizard.results import merging, words
from wizard.results.pace import Pace
from wizard.results.periods import Period, before, last_within, length_of, per_of, period_of
from wizard.strategy import editing
from wizard.strategy.drafts import Place
from wizard.strategy.strategy import Changes, Strategy
from wizard.strategy.uids import UID, index_of, new_uid, without_uid

MONTHS_BACK = 12
RATES = ("engagement_rate", "click_rate")
"""Metrics of which several are in use under one name: they say what they are a percentage of."""
BY = "results:by"


def draw(paces: Sequence[Pace], strategy: Strategy, language: Language) -> None:
    today = session.today()
    months = _months(today)
    with st.container(border=True, key="results:hand"):
        st.subheader(language.text("results_hand.title"), anchor=False)
        with st.container(horizontal=True):
            month = st.selectbox(
                language.text("results_hand.month"),
                months,
                index=months.index(before(period_of(today, "month"), "month")),
                format_func=lambda each: each.title(language),
                key="results:month",
                width=260,
            )
            st.text_input(language.text("results_hand.by"), key=BY, width=260)
        for number, pace in enumerate(paces):
            _figure(number, pace, month, strategy, language)
        hours.field(month, strategy, language)


def _months(today: date) -> list[Period]:
    """This one and those before, the latest first."""
    found = [period_of(today, "month")]
    while len(found) <= MONTHS_BACK:
        found.append(before(found[-1], "month"))
    return found


def _figure(number: int, pace: Pace, month: Period, strategy: Strategy, language: Language) -> None:
    """The field of one KPI; below it which period it is for, the last value, and where one finds it."""
    about = _about(pace, month, language)
    kept = merging.written_by_hand(strategy.rows(merging.RESULTS), about)
    uid = kept[UID] if kept is not None else _new_uid(number, about)
    label = kpis.name(pace, language)
    unit = _unit(pace.kpi, language)
    if unit and unit.casefold() != label.casefold():
        label = f"{label} ({unit})"
    field = replace(_field("value"), label=dict.fromkeys(LANGUAGES, kpis.label(label)))
    with st.container(horizontal=True, vertical_alignment="bottom", key=f"results:hand:{number}"):
        cell = _cell(field, uid, about, kept, language)
        with typed_place(Place(merging.RESULTS, uid, field.id), cell.key, about):
            fields.draw(cell)
        if kept is not None and "value" in kept and pace.kpi["metric"] in RATES:
            fields.draw(_cell(_field("denominator"), uid, about, kept, language))
    st.caption(plain(" · ".join(_beside(pace, about, language))))


def _cell(field: Field, uid: str, about: Row, kept: Row | None, language: Language) -> Cell:
    strategy_id = session.current().id
    return Cell(
        field,
        key=f"results:{field.id}:{uid}",  # not as a question's: where it is, `typed_place` says, with its new row
        value=(kept or {}).get(field.id),
        language=language,
        save=partial(_save, uid, about, field.id),
        id=CellId(strategy_id, merging.RESULTS, uid, field.id),
    )


def _about(pace: Pace, month: Period, language: Language) -> Row:
    """The result that is written, without its value: which KPI, which period, where one finds it, who writes it.

    The period is as long as those of the figures there are. Before there are any, one is asked for by the month at
    least: what is counted by the week, as the average of its weeks.
    """
    kpi = pace.kpi
    rate = metrics()[kpi["metric"]].unit is Unit.PERCENT
    per = next((length for point in reversed(pace.series.points) if (length := length_of(point.row))), None)
    usual = per_of(kpi, rate)
    period = last_within(per or ("month" if usual == "week" else usual), month.first, min(month.last, session.today()))
    points = pace.series.points
    said: dict[str, Any] = {
        "metric": kpi["metric"],
        "kpi": kpi.get("name"),
        "period": period.title(language),
        "start": period.first.isoformat(),
        "end": period.last.isoformat(),
        "source": kpi.get("source"),
        "denominator": points[-1].row.get("denominator") if points and kpi["metric"] in RATES else None,
        "entered": session.today().isoformat(),
        "by": st.session_state.get(BY),
    }
    return merging.by_hand({field_id: value for field_id, value in said.items() if value})


def _beside(pace: Pace, about: Row, language: Language) -> list[str]:
    said = [language.text("results_hand.period", period=about["period"])]
    if pace.kpi.get("per") == "week" and length_of(about) != "week":
        said.append(language.text("results_hand.weekly_average"))
    if pace.series.points:
        last = words.with_period(pace.series.points[-1], pace, language)
        said.append(language.text("results_hand.last", figure=last))
    elif "baseline" in pace.kpi:
        figure = show_figure(pace.kpi, "baseline", pace.kpi["baseline"], language)
        said.append(language.text("results_hand.baseline", figure=figure))
    if "source" in pace.kpi:
        said.append(pace.kpi["source"])
    return said


def _new_uid(number: int, about: Row) -> str:
    """Of a figure that nothing is kept of yet: the same for as long as its field is drawn."""
    found: str = st.session_state.setdefault(f"results:uid:{session.current().id}:{number}:{about['end']}", new_uid())
    return found


def _unit(kpi: Row, language: Language) -> str:
    unit = kpi.get("unit", "")
    unit = str(metrics()[kpi["metric"]].unit) if unit in ("", "growth") else unit
    return "" if unit == Unit.COUNT else language.text(f"results_hand.unit_{unit}")


def _field(field_id: str) -> Field:
    return catalogue().records[merging.RESULTS].row_field(field_id)


def _save(uid: str, about: Row, field_id: str, value: Any) -> None:
    """Keeps one field of a figure, and who wrote it when; without a value nothing of it stays. Raises Refused."""
    record = catalogue().records[merging.RESULTS]

    def change(strategy: Strategy) -> Changes:
        rows = strategy.rows(merging.RESULTS)
        index = index_of(rows, uid)
        if field_id == "value" and value is None:
            return editing.remove_row(record, uid, strategy)
        if index is None:
            return editing.add_row(record, {**about, field_id: value}, strategy, uid)
        who = {name: about.get(name) for name in ("entered", "by")}
        if without_uid(rows[index]).get(field_id) == value:
            return {}
        return editing.set_fields(record, uid, {**who, field_id: value}, strategy)

    session.update(change, [merging.RESULTS])

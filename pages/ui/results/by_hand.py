"""New figures by hand: only the KPIs one has, the last value beside each field."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

import streamlit as st

from pages.ui.results import kept, kpis
from pages.ui.shell import session
from pages.ui.shell.plain import plain
from wizard.knowledge.metrics import Unit, metrics
from wizard.language.errors import Refused
from wizard.language.languages import Language
from wizard.questionnaire import typed
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.kpi import show_figure
from wizard.questionnaire.model import Row
from wizard.results import keeping, words
from wizard.results.pace import Pace
from wizard.results.periods import Period, last_within, per_of, period_of
from wizard.strategy.strategy import Strategy

MONTHS_BACK = 12
RATES = ("engagement_rate", "click_rate")
"""Metrics of which several are in use under one name: they say what they are a percentage of."""
PROBLEMS = "results:problems"


def draw(paces: Sequence[Pace], strategy: Strategy, language: Language) -> None:
    months = _months(session.today())
    with st.container(border=True, key="results:hand"):
        st.subheader(language.text("results_hand.title"), anchor=False)
        month = st.selectbox(
            language.text("results_hand.month"),
            months,
            format_func=lambda each: each.title(language),
            key="results:month",
            width=260,
        )
        fields = [_field(number, pace, month, strategy, language) for number, pace in enumerate(paces)]
        st.text_input(language.text("results_hand.by"), key="results:by", width=260)
        st.button(
            language.text("results_hand.save"),
            key="results:save",
            type="primary",
            on_click=_save,
            args=(fields, language),
        )


def _months(today: date) -> list[Period]:
    """The last whole month first, since that is what one has figures of; then this one, and those before."""
    this = period_of(today, "month")
    found = [this]
    while len(found) <= MONTHS_BACK:
        found.append(period_of(found[-1].first - timedelta(days=1), "month"))
    return [found[1], this, *found[2:]]


def _field(number: int, pace: Pace, month: Period, strategy: Strategy, language: Language) -> dict[str, Any]:
    """The field of one KPI. Gives the row it is about, without its value, and the keys of its widgets."""
    row = _row(pace.kpi, month, language)
    key = f"results:value:{number}:{row['end']}"
    written_row = keeping.written_by_hand(strategy.record("results"), row)
    if key not in st.session_state and written_row is not None and "value" in written_row:
        st.session_state[key] = typed.written(written_row["value"], _value_field(), language)
    with st.container(horizontal=True, vertical_alignment="bottom", key=f"results:hand:{number}"):
        unit = _unit(pace.kpi, language)
        label = f"{kpis.name(pace, language)} ({unit})" if unit else kpis.name(pace, language)
        st.text_input(plain(label), key=key, width=260)
        if pace.kpi["metric"] in RATES:
            _denominator(number, pace, language)
    said = [language.text("results_hand.period", period=row["period"])]
    if pace.series.points:
        last = words.spoken(pace.series.points[-1], pace, language)
        said.append(language.text("results_hand.last", figure=last))
    elif "baseline" in pace.kpi:
        figure = show_figure(pace.kpi, "baseline", pace.kpi["baseline"], language)
        said.append(language.text("results_hand.baseline", figure=figure))
    if "source" in pace.kpi:
        said.append(pace.kpi["source"])
    st.caption(plain(" · ".join(said)))
    if problem := st.session_state.get(PROBLEMS, {}).get(key):
        st.error(plain(problem))
    return {"row": row, "key": key, "denominator": f"results:of:{number}" if pace.kpi["metric"] in RATES else ""}


def _denominator(number: int, pace: Pace, language: Language) -> None:
    options = {option.id: language.of(option.label) for option in _record().row_field("denominator").options}
    key = f"results:of:{number}"
    if key not in st.session_state:
        points = pace.series.points
        st.session_state[key] = points[-1].row.get("denominator") if points else None
    st.selectbox(
        language.of(_record().row_field("denominator").label),
        list(options),
        index=None,
        format_func=options.__getitem__,
        placeholder=language.text("results_hand.denominator"),
        key=key,
        width=200,
    )


def _row(kpi: Row, month: Period, language: Language) -> dict[str, Any]:
    rate = metrics()[kpi["metric"]].unit is Unit.PERCENT
    last = min(month.last, session.today())
    period = last_within(per_of(kpi, rate), month.first, last)
    return {
        "metric": kpi["metric"],
        "kpi": kpi.get("name"),
        "period": period.title(language),
        "start": period.first.isoformat(),
        "end": period.last.isoformat(),
        "source": kpi.get("source"),
    }


def _unit(kpi: Row, language: Language) -> str:
    unit = kpi.get("unit", "")
    unit = str(metrics()[kpi["metric"]].unit) if unit in ("", "growth") else unit
    return "" if unit == Unit.COUNT else language.text(f"results_hand.unit_{unit}")


def _record() -> Any:
    return catalogue().records[keeping.RESULTS]


def _value_field() -> Any:
    return _record().row_field("value")


def _save(fields: Sequence[dict[str, Any]], language: Language) -> None:
    """Keeps all that was written, or says of each what cannot be read and keeps nothing."""
    rows: list[dict[str, Any]] = []
    problems: dict[str, str] = {}
    about = {"entered": session.today().isoformat(), "by": st.session_state.get("results:by") or None}
    for given in fields:
        text = st.session_state.get(given["key"], "")
        denominator = st.session_state.get(given["denominator"]) if given["denominator"] else None
        try:
            value = typed.parse(text, _value_field(), language, session.today())
            row = {**given["row"], **about, "value": value, "denominator": denominator}
            rows.append(keeping.by_hand(row))
        except Refused as refused:
            problems[given["key"]] = refused.message(language)
    st.session_state[PROBLEMS] = problems
    if problems:
        return
    changed = session.update(lambda strategy: keeping.with_written(strategy, rows), keeping.RECORDS)
    if "not_saved" in st.session_state:
        return
    kept.notify(language.text("results_hand.saved" if changed else "results_hand.nothing"))
    kept.open_panel(None)

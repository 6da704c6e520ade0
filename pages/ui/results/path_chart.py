"""A KPI's path: dashed where it is to go, solid where it has been; its target and an unfinished period are rings."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

import streamlit as st
from babel.dates import format_date

from pages.ui.charts import described
from pages.ui.charts.charts import COLOURS, INK, inline
from wizard.language.languages import Language
from wizard.questionnaire.kpi import show_figure
from wizard.results import words
from wizard.results.pace import Pace

HEIGHT = 240
MOST_TICKS = 12
"""Months that are named; a browser leaves out those it has no room for."""
COLOUR = COLOURS["measure"]


def draw(pace: Pace, language: Language, key: str) -> None:
    import altair

    first = min(point.day for point in (*pace.series.points, *([pace.begins] if pace.begins else [])))
    last = max([point.day for point in pace.series.points] + ([pace.due] if pace.due else []))
    ticks = _ticks(first, last)
    labels = {each.isoformat(): _month(each, language) for each in ticks}
    x = altair.X(
        "day:T",
        title=None,
        scale=altair.Scale(domain=[first.isoformat(), (last + timedelta(days=10)).isoformat()]),
        axis=altair.Axis(
            values=[each.isoformat() for each in ticks],
            labelExpr=f"({json.dumps(labels)})[timeFormat(datum.value, '%Y-%m-%d')]",
            grid=False,
        ),
    )
    y = altair.Y("value:Q", title=None, axis=altair.Axis(tickCount=5, labelExpr=_number_labels(pace, language)))
    tip = altair.Tooltip("tip:N", title=" ")
    actual = altair.Chart(inline(_points(pace, language))).encode(x=x, y=y, tooltip=tip)
    layers = [
        altair.Chart(inline(_path(pace))).mark_line(strokeDash=[5, 4], color=COLOURS["muted"]).encode(x=x, y=y),
        altair.Chart(inline(_target(pace, language)))
        .mark_point(size=110, strokeWidth=2, filled=False, color=COLOUR, opacity=1)
        .encode(x=x, y=y, tooltip=tip),
        altair.Chart(inline(_target(pace, language)))
        .mark_text(align="right", dy=-14, color=INK, fontSize=14)
        .encode(x=x, y=y, text="tip:N"),
        actual.transform_filter("datum.whole").mark_line(color=COLOUR, strokeWidth=3),
        actual.transform_filter("datum.whole").mark_point(color=COLOUR, filled=True, size=70, opacity=1),
        actual.transform_filter("!datum.whole").mark_point(color=COLOUR, filled=False, size=70, opacity=1),
        actual.transform_filter("datum.last")
        .mark_text(align="left", dx=8, dy=-12 if _is_above(pace) else 14, color=COLOUR, fontWeight="bold", fontSize=14)
        .encode(text="tip:N"),
    ]
    alt = " ".join(
        [words.sentence(pace, language), *(words.with_period(point, pace, language) for point in pace.series.points)]
    )
    described.draw(altair.layer(*layers), HEIGHT, key, alt)
    if _path(pace):
        st.caption(language.text("results_page.lines"))


def _is_above(pace: Pace) -> bool:
    """Whether the latest figure lies over its path, and what is written at it must not."""
    return pace.latest is not None and pace.expected is not None and pace.latest.value >= pace.expected


def _points(pace: Pace, language: Language) -> list[dict[str, Any]]:
    points = pace.series.points
    return [
        {
            "day": point.day.isoformat(),
            "value": point.value,
            "tip": words.with_period(point, pace, language),
            "whole": point in pace.whole,
            "last": point == pace.whole[-1] if pace.whole else point is points[-1],
        }
        for point in points
    ]


def _path(pace: Pace) -> list[dict[str, Any]]:
    if pace.begins is None or pace.due is None or pace.target is None:
        return []
    ends = ((pace.begins.day, pace.begins.value), (pace.due, pace.target))
    return [{"day": day.isoformat(), "value": value} for day, value in ends]


def _target(pace: Pace, language: Language) -> list[dict[str, Any]]:
    if pace.due is None or pace.target is None:
        return []
    figure = show_figure(pace.kpi, "baseline", pace.target, language)
    tip = language.text("results_page.target", figure=figure)
    return [{"day": pace.due.isoformat(), "value": pace.target, "tip": tip}]


def _ticks(first: date, last: date) -> list[date]:
    """The first days of months, as many as there is room for."""
    found = [date(first.year, first.month, 1)]
    while found[-1] < last:
        found.append((found[-1] + timedelta(days=31)).replace(day=1))
    step = -(-len(found) // MOST_TICKS)
    return [each for each in found[::step] if first <= each <= last]


def _month(day: date, language: Language) -> str:
    return format_date(day, "MMM y" if day.month == 1 else "MMM", locale=language.locale)


def _number_labels(pace: Pace, language: Language) -> str:
    """Numbers with their unit; Vega writes them in English alone."""
    thousands, decimals = ("'.'", "','") if language.number(1234.5).endswith(",5") else ("','", "'.'")
    before, _, after = show_figure(pace.kpi, "baseline", 0, language).partition(language.number(0))
    number = f"replace(replace(replace(format(datum.value, ',~f'), /,/g, '_'), '.', {decimals}), /_/g, {thousands})"
    return f"{json.dumps(before)} + {number} + {json.dumps(after)}"

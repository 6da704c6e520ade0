"""What was understood of a file: which days, which posts, which KPI gets which figure, what was left out and why."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import streamlit as st

from pages.ui.results import kpis
from pages.ui.shell import session
from pages.ui.shell.plain import plain
from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.kpi import kpi_name, show_figure
from wizard.questionnaire.model import Row
from wizard.results import merging, words
from wizard.results.figures import FileFigure, NoFigure, figures
from wizard.results.formats import FIGURES
from wizard.results.periods import Period
from wizard.results.results_file import ResultsFile
from wizard.strategy.strategy import Strategy

SHOWN_POSTS = 5


def draw(file: ResultsFile, strategy: Strategy, language: Language) -> list[FileFigure]:
    """Everything that was understood. Gives the figures that are ticked."""
    st.markdown(f"**{plain(language.join(language.of(each.label) for each in file.formats))}**")
    if file.span is not None:
        span = Period(file.span.first, file.span.last).title(language)
        key = "results_file.span" if file.span.stated else "results_file.span_of_posts"
        st.markdown(plain(language.text(key, span=span)))
    if file.posts is not None:
        _posts(file, strategy, language)
    found, silent = figures(file, strategy.answers.get("kpis", []))
    taken = _figures(found, file, strategy, language)
    _left_out(file, silent, language)
    return taken


def _posts(file: ResultsFile, strategy: Strategy, language: Language) -> None:
    assert file.posts is not None
    merged = merging.with_posts(strategy, file.posts, session.today())
    counts = {"new": merged.new, "updated": merged.updated, "same": merged.same}
    st.markdown(language.text("results_file.posts", n=len(file.posts.table), **counts))
    record = catalogue().records[merging.POSTS]
    shown = [figure for figure in FIGURES if figure in file.posts.table]
    labels = {name: language.of(record.row_field(name).label) for name in ("date", "text", *shown)}
    table = file.posts.table.rename(columns={"day": "date"})[list(labels)].head(SHOWN_POSTS)
    table["date"] = [language.date(date.fromisoformat(day), "short") for day in table["date"]]
    st.dataframe(table.rename(columns=labels), hide_index=True, key="results:posts")


def _figures(
    found: Sequence[FileFigure], file: ResultsFile, strategy: Strategy, language: Language
) -> list[FileFigure]:
    """The figures for the KPIs, each to be ticked; those that may count something else are not ticked at first."""
    if not found:
        st.markdown(language.text("results_file.no_figures"))
        return []
    st.markdown(language.text("results_file.figures"))
    taken = []
    for number, figure in enumerate(found):
        row = merging.result_row(figure, file, session.today(), language)
        ticked = st.checkbox(_said(figure, row, language), value=figure.sure, key=f"results:take:{number}:{file.name}")
        written_row = merging.written_by_hand(strategy.record("results"), _as_written(row))
        notes = [] if figure.sure else [language.text("results_file.unsure")]
        if written_row is not None and "value" in written_row:
            mine = show_figure(figure.kpi, "baseline", written_row["value"], language)
            notes.append(language.text("results_file.written", figure=mine))
        if notes:
            st.caption(plain(" ".join(notes)))
        if ticked:
            taken.append(figure)
    return taken


def _said(figure: FileFigure, row: Row, language: Language) -> str:
    """`Engagementsrate, marts 2027: 2,96 %. Reaktioner … i procent af rækkevidden, Facebook. 14 opslag.`"""
    name = kpis.label(kpi_name(figure.kpi, catalogue().questions["kpis"], language))
    value = plain(show_figure(figure.kpi, "baseline", figure.value, language))  # two amounts in dollars are a formula
    head = language.text("results_file.figure", name=name, period=figure.period.title(language), value=value)
    posts = "" if figure.posts is None else language.text("results_file.of_posts", n=figure.posts)
    return " ".join(filter(None, (head, kpis.capital(words.basis(row, language)), posts)))


def _as_written(row: Row) -> Row:
    """The same figure, had somebody written it."""
    return {name: value for name, value in row.items() if name in ("metric", "kpi", "start", "end")}


def _left_out(file: ResultsFile, silent: Sequence[NoFigure], language: Language) -> None:
    lines = [each.message(language) for each in file.left_out]
    for each in silent:
        name = kpi_name(each.kpi, catalogue().questions["kpis"], language)
        lines.append(language.text("results_file.silent", name=name, reason=each.reason.message(language)))
    unused = [column.heading for column in file.columns if not column.meaning]
    if unused:
        lines.append(language.text("results_file.unused", n=len(unused), names=", ".join(unused)))
    if lines:
        st.markdown(language.text("results_file.left_out"))
        st.markdown("\n".join(f"- {plain(line)}" for line in lines))

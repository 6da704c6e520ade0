"""One KPI: its path as a chart with words, or as a bar; and where each figure is from."""

from __future__ import annotations

import re
from datetime import date

import streamlit as st

from pages.ui.results import path_chart, state_mark
from pages.ui.shell.plain import plain
from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.kpi import kpi_name
from wizard.questionnaire.model import Row
from wizard.results import words
from wizard.results.marks import mark_of
from wizard.results.pace import Pace

HARMLESS = re.compile(r"(?!.*www\.)[^\W\d_](?:[^\W_]|[ ,.%()/-])*", re.IGNORECASE)
"""Letters first, then nothing that Markdown or Streamlit makes something of."""


def main(pace: Pace, language: Language) -> None:
    """The main KPI, whose name and figure the title says, as large as there is room."""
    st.html(_mark(pace, language))
    if said := words.details(pace, language):
        st.markdown(f"**{plain(said)}**")
    if pace.series.points:
        path_chart.draw(pace, language, key="results:path:main")
    _notes(pace, language)


def other(pace: Pace, number: int, language: Language) -> None:
    """One of the others: a bar, what it means, and its path when it is unfolded."""
    with st.container(border=True, gap="small", key=f"results:kpi:{number}"):
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            st.markdown(f"**{plain(name(pace, language))}**")
            st.html(_mark(pace, language))
        if (part := done(pace)) is not None:
            st.html(_bar(part))
        if said := words.details(pace, language):
            st.markdown(plain(said))
        _notes(pace, language)
        if pace.series.points:
            key = f"results:unfold:{number}"
            with st.expander(language.text("results_page.path"), key=key, on_change="rerun") as unfolded:
                if unfolded.open:
                    path_chart.draw(pace, language, key=f"results:path:{number}")


def _mark(pace: Pace, language: Language) -> str:
    return state_mark.html(mark_of(pace), words.word(pace, language))


def name(pace: Pace, language: Language) -> str:
    return kpi_name(pace.kpi, catalogue().questions["kpis"], language)


def label(text: str) -> str:
    """`text` as a field's label: as it is where Markdown sees nothing in it, since labels are also read aloud."""
    return text if HARMLESS.fullmatch(text) else plain(text)


def done(pace: Pace) -> float | None:
    """How much of the way to the target lies behind, 0 to 1; None where there is no way."""
    if pace.latest is None or pace.target is None or pace.begins is None or pace.target == pace.begins.value:
        return None
    return min(1.0, max(0.0, (pace.latest.value - pace.begins.value) / (pace.target - pace.begins.value)))


def _bar(part: float) -> str:
    return f'<div class="results-bar"><div style="width: {part:.1%}"></div></div>'


def _notes(pace: Pace, language: Language) -> None:
    lines = words.notes(pace, language)
    if pace.latest is not None:
        lines.append(origin(pace.latest.row, language))
    if lines:
        st.caption("  \n".join(plain(line) for line in lines))


def origin(row: Row, language: Language) -> str:
    """Who wrote a figure, when, from where, and what it is worked out of."""
    source = language.text("results_page.from", source=row["source"]) if "source" in row else ""
    entered = ""
    if "entered" in row:
        day = language.date(date.fromisoformat(row["entered"]))
        key = "results_page.entered_by" if "by" in row else "results_page.entered"
        entered = language.text(key, date=day, by=row.get("by", ""))
    return " ".join(filter(None, (source, entered, capital(words.basis(row, language)))))


def capital(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}." if text else ""

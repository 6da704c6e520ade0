"""A file in: chosen, shown as it was understood, and kept when somebody says so."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import streamlit as st

from pages.ui.results import columns, kept, returned, understood
from pages.ui.shell import failures, session
from pages.ui.shell.plain import plain
from wizard.language.errors import Refused
from wizard.language.languages import Language
from wizard.questionnaire import typed
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Row
from wizard.results import merging, returned_calendar
from wizard.results.figures import FileFigure
from wizard.results.reading import read
from wizard.results.results_file import NotRecognised, ResultsFile
from wizard.strategy.strategy import Changes, Strategy

READ = "results:read"
"""The file as it was last read, so that a click on the page does not read it anew."""


def draw(strategy: Strategy, language: Language) -> None:
    with st.container(border=True, key="results:file"):
        st.subheader(language.text("results_file.title"), anchor=False)
        st.markdown(language.text("results_file.lead"))
        # Any sort of file: what it is, its content says, and where it is none of ours, we do.
        chosen = st.file_uploader(
            language.text("results_file.choose"), key="results:upload", label_visibility="collapsed"
        )
        if chosen is None:
            return
        mapped = strategy.record(merging.COLUMNS)
        try:
            if returned_calendar.is_one(chosen.getvalue()):
                returned.draw(chosen.getvalue(), strategy, language)
                return
            exported, covers, order = _options(chosen.file_id, language)
            file = _read(chosen, mapped, order, covers)
        except NotRecognised as found:
            st.warning(found.message(language))
            columns.draw_unknown(found.tables, strategy, language)
            return
        except Refused as refused:
            st.error(plain(refused.message(language)))
            return
        taken = understood.draw(file, strategy, language)
        columns.draw_known(file, strategy, language)
        st.button(
            language.text("results_file.save"),
            key="results:keep",
            type="primary",
            on_click=_save,
            args=(file, taken, exported, language),
        )


def _read(chosen: Any, mapped: Sequence[Row], order: str | None, covers: tuple[date, date] | None) -> ResultsFile:
    stamp = (chosen.file_id, repr(mapped), order, covers, session.today())
    found = st.session_state.get(READ)
    if found is None or found[0] != stamp:
        found = (stamp, read(chosen.getvalue(), chosen.name, session.today(), mapped, order, covers))
        st.session_state[READ] = found
    file: ResultsFile = found[1]
    return file


def _options(file_id: str, language: Language) -> tuple[date, tuple[date, date] | None, str | None]:
    """When the file was downloaded, which days it covers and how its dates are written, as far as somebody has said.

    Raises Refused for what is no day.
    """
    today = session.today()
    with st.container(horizontal=True):
        texts = [
            st.text_input(language.text(f"results_file.{name}"), key=f"results:{name}:{file_id}", width=140)
            for name in ("first", "last", "exported")
        ]
        orders = {name: language.text(f"results_file.{name}") for name in ("month_first", "day_first")}
        order = st.selectbox(
            language.text("results_file.order"),
            list(orders),
            index=None,
            format_func=orders.__getitem__,
            placeholder=language.text("results_file.order_found"),
            key=f"results:order:{file_id}",
            width=200,
        )
    st.caption(language.text("results_file.days_help"))
    field = catalogue().records[merging.RESULTS].row_field("end")
    first, last, exported = (typed.parse(text, field, language, today) for text in texts)
    covers = (date.fromisoformat(first), date.fromisoformat(last)) if first and last else None
    return date.fromisoformat(exported) if exported else today, covers, order


def _save(file: ResultsFile, taken: Sequence[FileFigure], exported: date, language: Language) -> None:
    counted: list[merging.Merged] = []

    def change(strategy: Strategy) -> Changes:
        rows = [merging.result_row(figure, file, exported, language) for figure in taken]
        parts = [merging.with_results(strategy, rows)]
        if file.posts is not None:
            parts.append(merging.with_posts(strategy, file.posts, exported))
        counted[:] = parts
        return {id_: value for part in parts for id_, value in part.changes.items()}

    try:
        session.update(change, merging.RECORDS)
    except Refused as refused:
        kept.notify(refused.message(language))
        return
    if failures.untold():
        return
    new, updated, same = (sum(getattr(part, name) for part in counted) for name in ("new", "updated", "same"))
    kept.notify(language.text("results_file.saved", new=new, updated=updated, same=same))
    kept.open_panel(None)
    st.session_state.pop(READ, None)

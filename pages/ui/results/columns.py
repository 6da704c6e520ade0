"""What the columns of a file are, said by hand, and remembered for the next file of the sort."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from pages.ui.shell import session
from pages.ui.shell.plain import plain
from wizard.language.languages import Language
from wizard.results import merging
from wizard.results.formats import FIGURES, FileFormat, formats
from wizard.results.results_file import ResultsFile, UnknownTable
from wizard.strategy.strategy import Strategy

TEXTS = ("published", "day", "channel", "text", "link", "id")
"""What else a column may be, beside the figures."""


def draw_unknown(tables: Sequence[UnknownTable], strategy: Strategy, language: Language) -> None:
    """For a file that is none of those we know: which sort it is, and what its columns are."""
    table = max(tables, key=lambda each: len(each.headings))
    sorts = {each.id: language.of(each.label) for each in formats().values() if each.layout != "blocks"}
    sort = st.selectbox(
        language.text("results_columns.sort"),
        list(sorts),
        index=None,
        format_func=sorts.__getitem__,
        placeholder=language.text("results_columns.choose"),
        key="results:sort",
    )
    if sort is not None:
        examples = dict(zip(table.headings, table.examples, strict=True))
        found = formats()[sort].find(table.headings)
        meanings = {place: meaning for meaning, places in found.items() for place in places}
        taken = {heading: meanings.get(place, "") for place, heading in enumerate(table.headings) if heading}
        _form(formats()[sort], taken, examples, language)


def draw_known(file: ResultsFile, strategy: Strategy, language: Language) -> None:
    """For a file we know: what its columns were taken for, to be put right."""
    [first, *more] = file.formats
    if more or first.layout == "blocks":
        return
    with st.expander(language.text("results_columns.change"), key="results:columns", on_change="rerun") as unfolded:
        if unfolded.open:
            _form(first, {column.heading: column.meaning for column in file.columns}, {}, language)


def _form(format_: FileFormat, taken: dict[str, str], examples: dict[str, str], language: Language) -> None:
    """One drop-down for each thing that may stand in a column."""
    chosen: dict[str, str | None] = {}
    st.caption(language.text("results_columns.lead"))
    for meaning in (each for each in (*TEXTS, *FIGURES) if each in format_.columns):
        key = f"results:column:{format_.id}:{meaning}"
        now = next((heading for heading, found in taken.items() if found == meaning), None)
        options = list(taken)
        label = language.text(f"results_columns.{meaning}")
        chosen[meaning] = st.selectbox(
            language.text("results_columns.needed", name=label) if meaning in format_.required else label,
            options,
            index=options.index(now) if now is not None else None,
            format_func=lambda heading: plain_option(heading, examples),
            placeholder=language.text("results_columns.none"),
            key=key,
        )
    st.button(
        language.text("results_columns.save"),
        key="results:columns:save",
        on_click=_save,
        args=(format_.id, taken, chosen),
    )


def plain_option(heading: str, examples: dict[str, str]) -> str:
    example = examples.get(heading, "")
    return plain(f"{heading}: {example}" if example else heading)


def _save(format_id: str, taken: dict[str, str], chosen: dict[str, str | None]) -> None:
    """Remembers each column that somebody has said is something else than it was taken for."""
    said = {
        heading: meaning for meaning, heading in chosen.items() if heading is not None and taken[heading] != meaning
    }
    given_up = {
        heading: ""
        for heading, meaning in taken.items()
        if meaning in chosen and chosen[meaning] != heading and heading not in said
    }
    meanings = {**given_up, **said}
    if meanings:
        session.update(lambda strategy: merging.with_columns(strategy, format_id, meanings), records=[merging.COLUMNS])

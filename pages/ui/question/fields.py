"""One widget for each kind of answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

import streamlit as st

from pages.ui.question import cells
from pages.ui.question.cells import Cell
from wizard.language.dates import EARLIEST, LATEST
from wizard.language.languages import Language
from wizard.questionnaire import references
from wizard.questionnaire.kinds import SCALE
from wizard.questionnaire.model import Option

FEW = 7  # options that can stand in the open; more go into a drop-down
DATE_FORMATS = {"da": "DD.MM.YYYY", "en": "DD/MM/YYYY"}


def draw(cell: Cell) -> None:
    """The widget of `cell`, filled, and if need be why its value was refused."""
    if cell.field.refers and cell.value is not None:  # in the spelling there is to choose, where it is the same name
        cell = replace(cell, value=references.spelled(cell.value, cell.offered) or cell.value)
    cells.fill(cell)
    RENDERERS[cell.field.kind](cell)
    cells.explain(cell)


def _text(cell: Cell) -> None:
    # No max_chars: the browser would cut what is pasted without a word; the core says what is too long.
    st.text_input(cell.label, placeholder=cell.placeholder, **cell.common)


def _long_text(cell: Cell) -> None:
    st.text_area(cell.label, placeholder=cell.placeholder, height="content", **cell.common)


def _number(cell: Cell) -> None:
    number = int if cell.field.integer else float
    unit = f" ({cell.language.of(cell.field.unit)})" if cell.field.unit else ""
    st.number_input(
        f"{cell.label}{unit}",
        min_value=number(cell.field.minimum),
        max_value=number(cell.field.maximum),
        value=None,
        step=1 if cell.field.integer else 0.5,
        format="%d" if cell.field.integer else "%g",
        placeholder=cell.language.of(cell.field.unit) if cell.field.unit else "",
        **cell.common,
    )


def _date(cell: Cell) -> None:
    st.date_input(
        cell.label,
        value=None,
        min_value=EARLIEST,
        max_value=LATEST,
        format=DATE_FORMATS[cell.language.id],
        **cell.common,
    )


def _time(cell: Cell) -> None:
    st.time_input(cell.label, value=None, **cell.common)


def _scale(cell: Cell) -> None:
    st.segmented_control(cell.label, list(SCALE), **cell.common)
    if cell.field.low and cell.field.high:
        of = cell.language.of
        st.caption(f"{SCALE[0]}: {of(cell.field.low)} · {SCALE[-1]}: {of(cell.field.high)}")


def _yes_no(cell: Cell) -> None:
    texts = {True: cell.language.text("field.yes"), False: cell.language.text("field.no")}
    st.segmented_control(cell.label, list(texts), format_func=texts.__getitem__, **cell.common)


def _choice(cell: Cell) -> None:
    options = _options(cell)
    if cell.field.refers and not options:
        st.caption(cell.language.text("field.nothing_to_choose"))
    elif not cell.field.options or len(options) > FEW or not cell.heading:
        st.selectbox(
            cell.label,
            list(options),
            index=None,
            format_func=options.__getitem__,
            placeholder=cell.language.text("field.choose"),
            **cell.common,
        )
    elif any(option.hint for option in cell.field.options):
        hints = {option.id: option.hint for option in cell.field.options}
        st.radio(
            cell.label,
            list(options),
            index=None,
            format_func=options.__getitem__,
            captions=[cell.language.of(hint) if (hint := hints[option]) else "" for option in options],
            **cell.common,
        )
        if cell.value is not None:
            st.button(
                cell.language.text("field.clear"),
                key=f"clear:{cell.key}",
                type="tertiary",
                on_click=cell.save,
                args=(None,),
            )
    else:
        st.pills(cell.label, list(options), format_func=options.__getitem__, wrap=True, **cell.common)


def _options(cell: Cell) -> dict[str, str]:
    """Option ids (or what rows are called) and how they read; a stored value that is gone stays, and says so."""
    labels = {option.id: _label(option, cell.language) for option in cell.field.options}
    if not cell.field.refers:
        return labels
    options = {value: labels.get(value, value) for value in cell.offered}
    if cell.value is not None and cell.value not in options:
        name = labels.get(cell.value, cell.value)
        options[cell.value] = cell.language.text("field.gone", value=name)
    return options


def _label(option: Option, language: Language) -> str:
    return language.of(option.label)


def _choices(cell: Cell) -> None:
    options = {option.id: _label(option, cell.language) for option in cell.field.options}
    st.pills(
        cell.label,
        list(options),
        selection_mode="multi",
        format_func=options.__getitem__,
        wrap=True,
        **cell.common,
    )
    hints = [option for option in cell.field.options if option.hint]
    if cell.heading and hints:
        lines = (f"- **{cell.language.of(o.label)}**: {cell.language.of(o.hint)}" for o in hints if o.hint)
        st.caption("\n".join(lines))


RENDERERS: Mapping[str, Callable[[Cell], None]] = MappingProxyType(
    {
        "text": _text,
        "long_text": _long_text,
        "number": _number,
        "date": _date,
        "time": _time,
        "scale": _scale,
        "yes_no": _yes_no,
        "choice": _choice,
        "choices": _choices,
    }
)

"""One widget for each kind of answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import nullcontext
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from html import escape
from types import MappingProxyType
from typing import Any

import streamlit as st

from pages.ui.question import cells, date_picker
from pages.ui.question.cell import Cell
from pages.ui.shell import session
from wizard.language.languages import Language
from wizard.questionnaire import references, typed
from wizard.questionnaire.kinds import SCALE
from wizard.questionnaire.model import Option

FEW = 7  # names that can stand in the open; more go into a drop-down
ONE_OF_SEVERAL = frozenset({"choice", "yes_no", "scale"})
OPTIONS_FOR_A_HINT = 3  # where fewer than one option in so many is explained, none of them is
NARROW = 160  # pixels: room for a number, with its unit beside it
EXAMPLE_TIME = "16:30"
EXAMPLE_AHEAD = timedelta(weeks=6)


def draw(cell: Cell) -> None:
    """The widget of `cell`, filled, and if need be why its value was refused."""
    if cell.field.refers and cell.value is not None:  # in the spelling there is to choose, where it is the same name
        cell = replace(cell, value=references.spelled(cell.value, cell.offered) or cell.value)
    cells.fill(cell)
    RENDERERS[cell.field.kind](cell)
    cells.explain(cell)


def _text(cell: Cell) -> None:
    # No max_chars: the browser would cut what is pasted without a word; the core says what is too long.
    # The container's key is where the names that can be picked are offered (`js/names.js`).
    with st.container(key=f"names:{cell.key}") if cell.field.offers else nullcontext():
        st.text_input(cell.label, placeholder=cell.placeholder, **cells.common(cell))


def _long_text(cell: Cell) -> None:
    st.text_area(cell.label, placeholder=cell.placeholder, height="content", **cells.common(cell))


def _number(cell: Cell) -> None:
    """Text, which we read ourselves: what a browser makes of a number depends on its own language.

    The container's key is where a phone's number keyboard can be asked for.
    """
    unit = cell.language.of(cell.field.unit) if cell.field.unit else ""
    with st.container(horizontal=True, vertical_alignment="center", key=f"number:{cell.key}"):
        if unit and cell.heading:
            st.text_input(cell.label, width=NARROW, **cells.common(cell))
            st.text(unit)
        else:
            named = unit and unit.casefold() != cell.label.casefold()  # not »Timer (timer)«
            st.text_input(f"{cell.label} ({unit})" if named else cell.label, **cells.common(cell))


def _date(cell: Cell) -> None:
    """Text, and a calendar whose day is put into it; below it, how the text was read."""
    # Not today's: that would read as if it were there already, or as advice to begin at once.
    example = cell.language.date(session.today() + EXAMPLE_AHEAD, "short")
    stored = date.fromisoformat(cell.value) if cell.value else None
    with st.container(horizontal=True, vertical_alignment="bottom"):
        st.text_input(
            cell.label, placeholder=cell.language.text("field.for_example", value=example), **cells.common(cell)
        )
        date_picker.draw(cell.key, stored, cell.language, partial(_picked, cell))
    if stored is not None and cell.refusal is None:
        st.caption(cell.language.date(stored, "full"))


def _picked(cell: Cell, day: date) -> None:
    cells.put(cell, typed.written(day.isoformat(), cell.field, cell.language))


def _time(cell: Cell) -> None:
    example = typed.written(EXAMPLE_TIME, cell.field, cell.language)
    st.text_input(cell.label, placeholder=cell.language.text("field.for_example", value=example), **cells.common(cell))


def _scale(cell: Cell) -> None:
    st.segmented_control(cell.label, list(SCALE), **cells.common(cell))
    if cell.field.low and cell.field.high:
        of = cell.language.of
        st.caption(f"{SCALE[0]}: {of(cell.field.low)} · {SCALE[-1]}: {of(cell.field.high)}")


def _yes_no(cell: Cell) -> None:
    texts = {True: cell.language.text("field.yes"), False: cell.language.text("field.no")}
    st.segmented_control(cell.label, list(texts), format_func=texts.__getitem__, **cells.common(cell))


def _choice(cell: Cell) -> None:
    options = _options(cell)
    if cell.field.refers and not options:
        st.caption(cell.language.text("field.nothing_to_choose"))
    elif not cell.heading or (not cell.field.options and len(options) > FEW):
        st.selectbox(
            cell.label,
            list(options),
            index=None,
            format_func=options.__getitem__,
            placeholder=cell.language.text("field.choose"),
            **cells.common(cell),
        )
    else:
        _cards(cell, options, required=True)
        if cell.value is not None:
            st.button(
                cell.language.text("field.clear"),
                key=f"clear:{cell.key}",
                type="tertiary",
                on_click=cell.save,
                args=(None,),
            )


def _cards(cell: Cell, options: Mapping[str, str], **look: Any) -> None:
    """Options to press: with what they mean inside them, each a card; otherwise small, and beside each other."""
    hints = {option.id: cell.language.of(option.hint) for option in cell.field.options if option.hint}
    explained = cell.heading and len(hints) * OPTIONS_FOR_A_HINT >= len(options)
    if not explained or cell.field.refers:  # what an earlier answer offers has been explained there
        hints = {}
    labels = {id_: f"{name}\n{hints[id_]}" if id_ in hints else name for id_, name in options.items()}
    with st.container(key=f"{'cards' if explained else 'chips'}:{cell.key}"):
        _pills(cell, labels, width="stretch" if explained else "content", **look)


def _pills(cell: Cell, labels: Mapping[str, str], **look: Any) -> None:
    """`labels` by option id."""
    st.pills(cell.label, list(labels), format_func=labels.__getitem__, wrap=True, **look, **cells.common(cell))


def _options(cell: Cell) -> dict[str, str]:
    """Option ids (or what rows are called) and how they read; a stored value that is gone stays, and says so."""
    labels = {option.id: _label(option, cell.language) for option in cell.field.options} | dict(cell.called)
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
    if not cell.recommended:
        _cards(cell, options, selection_mode="multi")
        return
    st.html(f'<p class="tretrin-kicker">{escape(cell.language.text("recommend.kicker"))}</p>')
    first = {id_: f"{options[id_]}\n{why}" for id_, why in cell.recommended.items()}
    with st.container(key=f"cards-first-{len(first)}:{cell.key}"):
        _pills(cell, first | {id_: name for id_, name in options.items() if id_ not in first}, selection_mode="multi")


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

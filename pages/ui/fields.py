"""One widget per kind of answer. The store is the record: a widget is filled from it and saves on change.

A value the core refuses stays in the widget, with the sentence that says why, until it is put right.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, time
from types import MappingProxyType
from typing import Any

import streamlit as st

from pages.ui.plain import plain
from wizard.errors import Refused
from wizard.kinds import EARLIEST, LATEST, SCALE
from wizard.languages import Language
from wizard.model import Field, Option

FEW = 7  # options that can stand in the open; more go into a drop-down
DATE_FORMATS = {"da": "DD.MM.YYYY", "en": "DD/MM/YYYY"}


@dataclass(frozen=True)
class Refusal:
    """A value the core refused, as its widget held it: it is there again when one comes back to its page."""

    held: Any
    reason: Refused


@dataclass(frozen=True)
class Cell:
    """One value on the screen: what it is, what is stored, and how a change is saved."""

    field: Field
    key: str
    value: Any
    language: Language
    save: Callable[[Any], None]
    """Takes the new value, None for "no answer"; may raise Refused."""
    offered: tuple[str, ...] = ()
    """What a field that refers to another answer can choose from."""
    heading: bool = False
    """Whether the label already stands above the widget."""

    @property
    def label(self) -> str:
        return self.language.of(self.field.label)

    @property
    def common(self) -> dict[str, Any]:
        """What every widget is given."""
        return {
            "key": self.key,
            "on_change": _changed,
            "args": (self,),
            "label_visibility": "collapsed" if self.heading else "visible",
        }

    @property
    def placeholder(self) -> str | None:
        return self.language.of(self.field.placeholder) if self.field.placeholder else None

    @property
    def refusal(self) -> Refusal | None:
        found: Refusal | None = st.session_state.get(_refusal_key(self.key))
        return found


def _refusal_key(key: str) -> str:
    return f"refused:{key}"


def forget_refusals(prefix: str) -> None:
    """Drop what was refused in widgets whose key begins with `prefix`: their rows have moved."""
    for key in [key for key in st.session_state if str(key).startswith(_refusal_key(prefix))]:
        del st.session_state[key]


def draw(cell: Cell) -> None:
    """The widget of `cell`, filled, with its unit or bounds and, if need be, why its value was refused."""
    st.session_state.drawn.add(cell.key)
    refusal = cell.refusal
    wanted = refusal.held if refusal is not None else _to_widget(cell.field, cell.value)
    if cell.key not in st.session_state or st.session_state[cell.key] != wanted:
        st.session_state[cell.key] = wanted
    RENDERERS[cell.field.kind](cell)
    if refusal is not None:
        st.error(plain(refusal.reason.message(cell.language)))
        st.session_state.just_refused = False


def begin_page() -> None:
    """A page is drawn anew: none of its widgets is there yet."""
    st.session_state.drawn = set()
    st.session_state.just_refused = False


def just_refused() -> bool:
    """Whether an answer was refused in this very click, so that nobody has seen yet why."""
    return bool(st.session_state.get("just_refused"))


def _changed(cell: Cell) -> None:
    value = _from_widget(cell.field, st.session_state[cell.key])
    if value is None and cell.key not in st.session_state.drawn:
        return  # emptied by leaving its page, not by anybody
    try:
        cell.save(value)
    except Refused as refused:
        st.session_state[_refusal_key(cell.key)] = Refusal(st.session_state[cell.key], refused)
        st.session_state.just_refused = True
    else:
        st.session_state.pop(_refusal_key(cell.key), None)


def _to_widget(field: Field, value: Any) -> Any:
    """A stored value as its widget holds it."""
    match field.kind:
        case "text" | "long_text":
            return value or ""
        case "choices":
            return value or []
        case "date":
            return date.fromisoformat(value) if value else None
        case "time":
            return time.fromisoformat(value) if value else None
        case "number":
            return value if value is None or field.integer else float(value)
        case _:
            return value


def _from_widget(field: Field, value: Any) -> Any:
    """What a widget holds as the core takes it; None for no answer."""
    if value is None or value in ("", []):
        return None
    match field.kind:
        case "date":
            return value.isoformat()
        case "time":
            return value.isoformat("minutes")
        case _:
            return value


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
        hints = [option.hint for option in cell.field.options if option.id in options]
        st.radio(
            cell.label,
            list(options),
            index=None,
            format_func=options.__getitem__,
            captions=[cell.language.of(hint) if hint else "" for hint in hints],
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

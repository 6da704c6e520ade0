"""One value on the screen: filled from the store, saved on change, and kept in sight where the core refuses it.

The store is the record; a widget's state never is. A refused value stays in its widget, with the sentence that
says why, until it is put right.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import streamlit as st

from pages.ui.shell import session
from pages.ui.shell.plain import plain
from wizard.language.errors import Refused
from wizard.language.languages import Language
from wizard.questionnaire import typed
from wizard.questionnaire.model import Field


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


def forget_refusals(prefix: str) -> list[Refusal]:
    """Drop what was refused in widgets whose key begins with `prefix`: their rows have moved. Gives what it was."""
    keys = [key for key in st.session_state if str(key).startswith(_refusal_key(prefix))]
    return [st.session_state.pop(key) for key in keys]


def fill(cell: Cell) -> None:
    """Put into the widget about to be drawn what is stored, or what was refused and still stands in it."""
    st.session_state.drawn.add(cell.key)
    wanted = cell.refusal.held if cell.refusal is not None else _to_widget(cell)
    # The browser knows an option by how it reads: once that has changed ("no longer there"), it has to be told again.
    if cell.field.refers or cell.key not in st.session_state or st.session_state[cell.key] != wanted:
        st.session_state[cell.key] = wanted


def explain(cell: Cell) -> None:
    """Say under the widget why its value was refused, if it was."""
    if cell.refusal is not None:
        st.error(plain(cell.refusal.reason.message(cell.language)))
        st.session_state.just_refused = False
        if cell.field.kind == "choices":
            st.session_state.pop(_refusal_key(cell.key))  # what is stored shows again: nothing is left to put right


def put(cell: Cell, held: Any) -> None:
    """Have the widget of `cell` hold `held`, as if somebody had entered it there. For callbacks."""
    st.session_state[cell.key] = held
    _changed(cell)


def begin_page() -> None:
    """A page is drawn anew: none of its widgets is there yet."""
    st.session_state.drawn = set()
    st.session_state.just_refused = False


def just_refused() -> bool:
    """Whether an answer was refused in this very click, so that nobody has seen yet why."""
    return bool(st.session_state.get("just_refused"))


def _changed(cell: Cell) -> None:
    held = st.session_state[cell.key]
    if held in (None, "", []) and cell.key not in st.session_state.drawn:
        return  # emptied by leaving its page, not by anybody
    try:
        cell.save(_from_widget(cell, held))
    except Refused as refused:
        # A choice too many is not left looking chosen.
        kept = _to_widget(cell) if cell.field.kind == "choices" else held
        st.session_state[_refusal_key(cell.key)] = Refusal(kept, refused)
        st.session_state.just_refused = True
    else:
        st.session_state.pop(_refusal_key(cell.key), None)


def _to_widget(cell: Cell) -> Any:
    """What is stored, as its widget holds it."""
    match cell.field.kind:
        case "text" | "long_text":
            return cell.value or ""
        case "choices":
            return cell.value or []
        case kind if kind in typed.KINDS:
            return typed.written(cell.value, cell.field, cell.language)
        case _:
            return cell.value


def _from_widget(cell: Cell, held: Any) -> Any:
    """What a widget holds as the core takes it; None for no answer. Raises Refused."""
    if held is None or held in ("", []):
        return None
    if cell.field.kind in typed.KINDS:
        return typed.parse(held, cell.field, cell.language, session.today())
    return held

"""One value on the screen: filled from the store, saved on change, and kept in sight where the core refuses it.

The store is the record; a widget's state never is. A refused value stays in its widget, with the sentence that
says why, until it is put right.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any

import streamlit as st

from pages.browser import reconnections
from pages.ui.question import two_windows
from pages.ui.question.cell import Cell, Refusal, refusal_key
from pages.ui.shell import failures, refused, refused_texts, seen, session
from pages.ui.shell.fragments import fragment
from pages.ui.shell.plain import plain
from wizard.language.currency import named_beside
from wizard.language.errors import NotSaved, Refused
from wizard.questionnaire import typed
from wizard.questionnaire.kinds import clean

PICKED = frozenset({"choice", "choices", "yes_no", "scale"})
"""What is picked is not mended in its widget: where the core refuses it, what is kept shows again."""
AGAIN = timedelta(seconds=5)
"""How long after a save that failed it is tried again."""


def any_refused(prefix: str) -> bool:
    """Whether a cell whose key begins so holds what was refused or could not be saved."""
    return any(str(key).startswith(refusal_key(prefix)) for key in st.session_state)


def forget_refusals(prefix: str) -> list[Refusal]:
    """Drop what was refused in widgets whose key begins with `prefix`: their rows have moved. Gives what it was."""
    keys = [key for key in st.session_state if str(key).startswith(refusal_key(prefix))]
    return [st.session_state.pop(key) for key in keys]


def fill(cell: Cell) -> None:
    """Put into the widget about to be drawn what is stored, or what was refused and still stands in it."""
    _recall_refused(cell)
    st.session_state.drawn.add(cell.key)
    if cell.id is not None and cell.refusal is None:  # else what is kept is not what one sees
        seen.on_drawing(cell.id, cell.value, partial(two_windows.saved, cell.id))
    wanted = cell.refusal.held if cell.refusal is not None else _to_widget(cell)
    # The browser knows an option by how it reads: once that has changed ("no longer there"), it has to be told again.
    if cell.field.refers or cell.key not in st.session_state or st.session_state[cell.key] != wanted:
        st.session_state[cell.key] = wanted


def _recall_refused(cell: Cell) -> None:
    """A text that was refused before the page was left or loaded again stands in its field once more.

    An amount in money that one did not count in then, and does now, is kept: its sentence is true no longer.
    """
    if cell.key in st.session_state.drawn or cell.id is None:
        return
    text = cell.refusal.held if cell.refusal is not None else refused_texts.at(cell.id.place)
    if text is None or (cell.refusal is not None and not _waits_for_currency(cell.refusal)):
        return
    try:
        value = clean(_from_widget(cell, text), cell.field)
    except Refused as reason:
        st.session_state[refusal_key(cell.key)] = Refusal(text, reason)
        return
    if cell.field.kind == "number" and named_beside(text):
        _keep(cell, text, lambda: value)
        if cell.refusal is None:
            st.rerun()


def _waits_for_currency(refusal: Refusal) -> bool:
    return isinstance(refusal.reason, Refused) and refusal.reason.reason == typed.OTHER_CURRENCY


def explain(cell: Cell) -> None:
    """Say under the widget why its value was refused, if it was."""
    if cell.refusal is not None:
        with st.container(key=f"refusal:{cell.key}"):
            st.error(plain(cell.refusal.reason.message(cell.language)))
        refused.shown()
        if isinstance(cell.refusal.reason, NotSaved):
            _try_again(cell)
        if _is_given_back(cell, cell.refusal.reason):
            st.session_state.pop(refusal_key(cell.key))  # what is stored shows again: nothing is left to put right
    two_windows.tell(cell, partial(_take, cell))


def common(cell: Cell) -> dict[str, Any]:
    """What every widget is given."""
    return {
        "key": cell.key,
        "on_change": _changed,
        "args": (cell,),
        "label_visibility": "collapsed" if cell.heading else "visible",
    }


def put(cell: Cell, held: Any) -> None:
    """Have the widget of `cell` hold `held`, as if somebody had entered it there. For callbacks."""
    st.session_state[cell.key] = held
    _changed(cell)


def begin_page() -> None:
    """A page is drawn anew: none of its widgets is there yet."""
    st.session_state.drawn = set()
    seen.begin_page()
    refused_texts.begin_page()


def _changed(cell: Cell) -> None:
    held = st.session_state[cell.key]
    if held in (None, "", []) and cell.key not in st.session_state.drawn:
        return  # emptied by leaving its page, not by anybody
    _keep(cell, held, lambda: _from_widget(cell, held))
    if cell.on_chosen is not None and held is not None and cell.refusal is None:
        cell.on_chosen()


def _take(cell: Cell, value: Any) -> None:
    """Keep what another window had entered, or this one before it."""
    _keep(cell, _to_widget(replace(cell, value=value)), lambda: value)
    if cell.id is not None and cell.refusal is None:  # chosen, also where it was kept already
        seen.dismiss(cell.id)


def _keep(cell: Cell, held: Any, read: Callable[[], Any]) -> None:
    """Save what the widget, which holds `held`, is read as; or remember why that was not possible."""
    try:
        value = read()
        if _overtaken(cell, value):
            return
        with failures.failures_raised():
            cell.save(value)
    except (Refused, NotSaved) as reason:
        held_on = _to_widget(cell) if _is_given_back(cell, reason) else held
        st.session_state[refusal_key(cell.key)] = Refusal(held_on, reason)
        refused.note()
        if isinstance(reason, NotSaved):
            refused.hold(cell.key)
        elif cell.id is not None and isinstance(held, str):
            refused_texts.keep(cell.id, held)
    else:
        if st.session_state.pop(refusal_key(cell.key), None) is not None:
            refused.put_right()
        refused.release(cell.key)
        if cell.id is not None:
            seen.on_kept(cell.id, clean(value, cell.field) if value is not None else None)
            if refused_texts.at(cell.id.place) is not None:
                refused_texts.drop(cell.id.place)


def _overtaken(cell: Cell, value: Any) -> bool:
    """Whether `value` was entered while the line was away, and what is kept by now has not been seen here."""
    if cell.id is None or not reconnections.just_returned():
        return False
    with failures.ignore_deleted():
        kept = session.kept_in(cell.id)
        if kept is not None and kept != value and not seen.has_shown(cell.id, kept):
            seen.on_overtaken(cell.id, value, kept, two_windows.saved(cell.id))
            return True
    return False


def _is_given_back(cell: Cell, reason: Refused | NotSaved) -> bool:
    """Whether the widget goes back to what is kept: nothing that was refused is left looking chosen."""
    return cell.field.kind in PICKED and isinstance(reason, Refused)


@fragment
def _try_again(cell: Cell) -> None:
    """What could not be saved is tried again every few seconds, and at once when somebody asks for it."""
    language = cell.language
    st.html('<span class="tretrin-unsaved"></span>')
    st.button(language.text("field.try_again"), key=f"again:{cell.key}", on_click=_save_again, args=(cell,))
    _save_now_and_then(cell)


@st.fragment(run_every=AGAIN)
def _save_now_and_then(cell: Cell) -> None:
    tried = f"tried:{cell.key}"
    if st.session_state.get(tried):  # the first time it has just been tried
        _save_again(cell)
    st.session_state[tried] = True
    if cell.refusal is None:
        del st.session_state[tried]
        st.rerun()


def _save_again(cell: Cell) -> None:
    if cell.refusal is not None:
        held = cell.refusal.held
        _keep(cell, held, lambda: _from_widget(cell, held))


def _to_widget(cell: Cell) -> Any:
    """What is stored, as its widget holds it."""
    match cell.field.kind:
        case "text" | "long_text":
            return cell.value or ""
        case "choices":
            return cell.value or []
        case kind if kind in typed.TYPED_KINDS:
            return typed.written(cell.value, cell.field, cell.language)
        case _:
            return cell.value


def _from_widget(cell: Cell, held: Any) -> Any:
    """What a widget holds as the core takes it; None for no answer. Raises Refused."""
    if held is None or held in ("", []):
        return None
    if cell.field.kind in typed.TYPED_KINDS:
        return typed.parse(held, cell.field, cell.language, session.today())
    return held

"""One entry of the calendar in a dialog: every field saved as it is changed, ideas to take, and deleting it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

import streamlit as st

from pages.ui.calendar import looking as calendar_looking
from pages.ui.calendar.looking import Looking, Opened
from pages.ui.question import cells, fields
from pages.ui.question.cells import Cell
from pages.ui.shell import session
from pages.ui.shell.seen import CellId
from wizard.language.languages import Language
from wizard.questionnaire import references
from wizard.questionnaire.model import Answers, Row
from wizard.schedule import editing as calendar_editing
from wizard.schedule import views as calendar_views
from wizard.schedule.entry import is_untouched
from wizard.schedule.ideas import ideas
from wizard.strategy.strategy import Strategy

LINES = (("date", "time"), ("platform", "type"), ("pillar",), ("idea",), ("creator", "poster"), ("status",), ("link",))
IDEAS = 5
"""Shown at a time: the nearest ones come first."""
SOMEBODY_ELSE = "\0"  # no name is this: control characters are refused


def show(looking: Looking, opened: Opened) -> None:
    """Open the dialog in this run. It stays until it is closed, whatever else is drawn again meanwhile."""
    language = session.language()
    title = language.text("calendar.new_title" if opened.uid is None else "calendar.edit_title")
    dialog = st.dialog(title, width="medium", on_dismiss=partial(_dismissed, looking, opened))
    dialog(_draw)(looking, opened)


@session.fragment
def _draw(looking: Looking, opened: Opened) -> None:
    strategy, language = calendar_looking.load(), session.language()
    entry = opened.draft if opened.uid is None else calendar_editing.find(strategy.record("calendar"), opened.uid)
    if entry is None:
        st.info(language.text("calendar.gone"))
    elif opened.deleting:
        _ask_to_delete(looking, opened, entry, language)
        return
    else:
        st.caption(language.text(_note(entry, opened)))
        for line in LINES:
            for place, field_id in zip(st.columns(len(line)), line, strict=True):
                with place:
                    _field(field_id, opened, entry, strategy, language)
            if "idea" in line:
                _ideas(looking, opened, entry, strategy.answers, language)
    with st.container(horizontal=True, horizontal_alignment="distribute"):
        st.button(
            language.text("calendar.close"),
            key="entry:close",
            type="primary",
            icon=":material/check:",
            on_click=_leave,
            args=(looking, opened),
        )
        if entry is not None and opened.uid is not None:
            st.button(
                language.text("calendar.delete"),
                key="entry:delete",
                type="tertiary",
                icon=":material/delete:",
                on_click=_set_deleting,
                args=(opened, True),
            )


def _note(entry: Row, opened: Opened) -> str:
    if opened.uid is None:
        return "calendar.not_yet"
    if "generated" not in entry:
        return "calendar.own"
    return "calendar.suggested" if is_untouched(entry) else "calendar.edited"


# Fields


def _field(field_id: str, opened: Opened, entry: Row, strategy: Strategy, language: Language) -> None:
    cell = Cell(
        calendar_editing.record().row_field(field_id),
        key=f"{_prefix(opened)}{field_id}",
        value=entry.get(field_id),
        language=language,
        save=partial(_save, opened, field_id),
        id=CellId(session.current().id, "calendar", opened.uid, field_id) if opened.uid is not None else None,
    )
    answers = strategy.answers
    match field_id:
        case "platform":
            _choice(cell, "platforms", answers)
        case "type":
            _choice(cell, "content_types", answers)
        case "pillar":
            _choice(cell, "pillars.topic", answers)
        case "creator" | "poster":
            _person(cell, opened, strategy)
        case "status":
            st.markdown(f":small[{cell.label}]")
            fields.draw(replace(cell, value=cell.value or "idea", heading=True))
        case _:
            fields.draw(cell)


def _choice(cell: Cell, target: str, answers: Answers) -> None:
    """One of what the strategy has chosen; where it has chosen nothing, of all there is."""
    offered = references.offered(target, answers) or tuple(option.id for option in cell.field.options)
    fields.draw(replace(cell, field=replace(cell.field, kind="choice", refers=target), offered=offered))


def _person(cell: Cell, opened: Opened, strategy: Strategy) -> None:
    """One of those who are in the calendar or the channel plan, or a name that is typed."""
    people = calendar_views.people([*strategy.record("calendar"), *strategy.answers.get("channel_plan", [])])
    if not people or cell.field.id in opened.typed:
        fields.draw(replace(cell, key=f"{cell.key}:typed"))
        return
    cell = replace(cell, field=replace(cell.field, kind="choice"))
    cells.fill(cell)
    st.selectbox(
        cell.label,
        [*people, SOMEBODY_ELSE],
        index=None,
        format_func=lambda name: cell.language.text("calendar.somebody_else") if name == SOMEBODY_ELSE else name,
        placeholder=cell.language.text("field.choose"),
        **cell.common,
    )


def _save(opened: Opened, field_id: str, value: Any) -> None:
    """Save one field; a new entry is there from the first field that is filled in. Raises Refused."""
    if value == SOMEBODY_ELSE:
        opened.typed.add(field_id)
        return
    if opened.uid is not None:
        uid = opened.uid
        calendar_looking.change(lambda rows: calendar_editing.edit(rows, uid, {field_id: value}))
        return
    draft = {key: kept for key, kept in (opened.draft | {field_id: value}).items() if kept is not None}
    if value is not None:
        opened.uid = calendar_looking.add(draft)
    opened.draft = draft


# Ideas


def _ideas(looking: Looking, opened: Opened, entry: Row, answers: Answers, language: Language) -> None:
    """What the entry could be about, by its pillar and the needs of its audience."""
    key = f"{_prefix(opened)}ideas"
    title = language.text("calendar.ideas")
    with st.expander(title, icon=":material/lightbulb:", key=key, on_change="rerun", type="compact") as unfolded:
        if not unfolded.open:
            return
        found = ideas(answers, language, entry.get("pillar"), entry.get("platform"))
        for number, idea in enumerate([idea for idea in found if idea != entry.get("idea")][:IDEAS]):
            reading, taking = st.columns([5, 1], vertical_alignment="center")
            reading.text(idea)
            label = language.text("calendar.use_idea")
            taking.button(label, key=f"{key}:{number}", on_click=_use, args=(looking, opened, idea))


def _use(looking: Looking, opened: Opened, idea: str) -> None:
    with looking.saying_why():
        _save(opened, "idea", idea)


# Closing and deleting


def _ask_to_delete(looking: Looking, opened: Opened, entry: Row, language: Language) -> None:
    st.markdown(language.text("calendar.delete_sure"))
    st.text(calendar_looking.summary(entry))
    with st.container(horizontal=True):
        st.button(
            language.text("calendar.delete"),
            key="entry:delete_yes",
            type="primary",
            on_click=_delete,
            args=(looking, opened),
        )
        st.button(language.text("rows.keep"), key="entry:keep", on_click=_set_deleting, args=(opened, False))


def _set_deleting(opened: Opened, deleting: bool) -> None:
    if not cells.just_refused():
        opened.deleting = deleting


def _delete(looking: Looking, opened: Opened) -> None:
    calendar_looking.change(lambda rows: calendar_editing.delete(rows, opened.uid or ""))
    _leave(looking, opened)


def _leave(looking: Looking, opened: Opened) -> None:
    """Close, unless a value that came with the click was refused: then the dialog says why."""
    if not cells.just_refused():
        _close(looking, opened)
        st.rerun()


def _dismissed(looking: Looking, opened: Opened) -> None:
    """The browser has closed the dialog: of what was refused in it, all that can be done is to say so.

    What is typed last arrives together with the click that closes. Streamlit then draws the dialog alone, unless told.
    """
    _close(looking, opened)
    st.rerun()


def _close(looking: Looking, opened: Opened) -> None:
    """Forget the dialog, and look where its entry now stands, if that is elsewhere."""
    for refusal in cells.forget_refusals(_prefix(opened)):
        looking.notice = refusal.reason.message(session.language())
    looking.dialog = None
    with session.ignore_deleted():
        entry = calendar_editing.find(calendar_looking.load().record("calendar"), opened.uid or "")
        if entry is not None and "date" in entry:
            looking.follow(date.fromisoformat(entry["date"]))


def _prefix(opened: Opened) -> str:
    return f"{session.current().id}:entry:{opened.number}:"

"""One entry of the calendar in a dialog: every field saved as it is changed, ideas to take, and deleting it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

import streamlit as st

from pages.ui.calendar import calendar_state
from pages.ui.calendar.calendar_state import CalendarState, EntryDialog
from pages.ui.question import cells, fields
from pages.ui.question.cells import Cell
from pages.ui.shell import refused, session
from pages.ui.shell.seen import CellId
from pages.ui.shell.typed_place import typed_place
from wizard.knowledge.platforms import platforms
from wizard.language.languages import Language
from wizard.questionnaire import references
from wizard.questionnaire.model import Answers, Row
from wizard.schedule import editing, views
from wizard.schedule.entry import is_as_generated, is_untouched
from wizard.schedule.ideas import ideas
from wizard.schedule.limits import text_counts
from wizard.schedule.post import FIELDS, Post
from wizard.strategy.drafts import Place
from wizard.strategy.editing import Changes
from wizard.strategy.strategy import Strategy

LINES = (
    *(("date", "time"), ("platform", "type"), ("pillar",), ("title",), ("idea",)),
    *(("first_line",), ("text",), ("hashtags", "link"), ("alt_text",)),
    *(("beforehand",), ("call",), ("creator", "poster"), ("status",)),
)
IDEAS = 5
"""Shown at a time: the nearest ones come first."""
SOMEBODY_ELSE = "\0"  # no name is this: control characters are refused


def show(state: CalendarState, dialog: EntryDialog) -> None:
    """Open the dialog in this run. It stays until it is closed, whatever else is drawn again meanwhile."""
    language = session.language()
    title = language.text("calendar.edit_title" if dialog.draft is None else "calendar.new_title")
    st.dialog(title, width="medium", on_dismiss=partial(_dismissed, state, dialog))(_draw)(state, dialog)


@session.fragment
def _draw(state: CalendarState, dialog: EntryDialog) -> None:
    strategy, language = calendar_state.load(), session.language()
    kept = editing.find_entry(strategy.record("calendar"), dialog.uid)
    if kept is not None:  # also where it was typed, and came past this window's session
        dialog.draft = None
    entry = kept or dialog.draft
    if entry is None:
        st.info(language.text("calendar.gone"))
    elif dialog.deleting:
        _ask_to_delete(state, dialog, entry, language)
        return
    else:
        st.caption(language.text(_note(entry, dialog)))
        for line in LINES:
            for place, field_id in zip(st.columns(len(line)), line, strict=True):
                with place:
                    _field(field_id, dialog, entry, strategy, language)
            if "idea" in line:
                _ideas(state, dialog, entry, strategy.answers, language)
            if "text" in line:
                _counts(entry, language)
    with st.container(horizontal=True, horizontal_alignment="distribute"):
        st.button(
            language.text("calendar.close"),
            key="entry:close",
            type="primary",
            icon=":material/check:",
            on_click=_leave,
            args=(state, dialog),
        )
        if kept is not None:
            st.button(
                language.text("calendar.delete"),
                key="entry:delete",
                type="tertiary",
                icon=":material/delete:",
                on_click=_set_deleting,
                args=(dialog, True),
            )


def _note(entry: Row, dialog: EntryDialog) -> str:
    if dialog.draft is not None:
        return "calendar.not_yet"
    if "generated" not in entry:
        return "calendar.own"
    if is_untouched(entry):
        return "calendar.suggested"
    return "calendar.begun" if is_as_generated(entry) else "calendar.edited"


# Fields


def _field(field_id: str, dialog: EntryDialog, entry: Row, strategy: Strategy, language: Language) -> None:
    cell = Cell(
        editing.calendar_record().row_field(field_id),
        key=f"{_prefix(dialog)}{field_id}",
        value=entry.get(field_id),
        language=language,
        save=lambda value: _save(dialog, {field_id: value}),
        id=CellId(session.current().id, "calendar", dialog.uid, field_id),
    )
    answers = strategy.answers
    with typed_place(Place("calendar", dialog.uid, field_id), cell.key, dialog.draft):
        match field_id:
            case "platform":
                _choice(cell, "platforms", answers)
            case "type":
                _choice(cell, "content_types", answers)
            case "pillar":
                _choice(cell, "pillars.topic", answers)
            case "creator" | "poster":
                _person(cell, dialog, strategy)
            case "status":
                st.markdown(f":small[{cell.label}]")
                fields.draw(replace(cell, value=cell.value or "idea", heading=True))
            case _:
                fields.draw(cell)


def _choice(cell: Cell, target: str, answers: Answers) -> None:
    """One of what the strategy has chosen; where it has chosen nothing, of all there is."""
    offered = references.offered(target, answers) or tuple(option.id for option in cell.field.options)
    fields.draw(replace(cell, field=replace(cell.field, kind="choice", refers=target), offered=offered))


def _person(cell: Cell, dialog: EntryDialog, strategy: Strategy) -> None:
    """One of those who are in the calendar or the channel plan, or a name that is typed."""
    people = views.people([*strategy.record("calendar"), *strategy.answers.get("channel_plan", [])])
    if not people or cell.field.id in dialog.typed:
        fields.draw(replace(cell, key=f"{cell.key}:typed"))
        return
    spelled = references.spelled(cell.value, people) if cell.value is not None else None
    cell = replace(cell, field=replace(cell.field, kind="choice"), value=spelled)
    cells.fill(cell)
    st.selectbox(
        cell.label,
        [*people, SOMEBODY_ELSE],
        index=None,
        format_func=lambda name: cell.language.text("calendar.somebody_else") if name == SOMEBODY_ELSE else name,
        placeholder=cell.language.text("field.choose"),
        **cell.common | {"on_change": _on_person, "args": (cell, dialog)},
    )


def _on_person(cell: Cell, dialog: EntryDialog) -> None:
    """One of those who are known, or that there is to be a name typed: which is no name yet."""
    if (held := st.session_state[cell.key]) == SOMEBODY_ELSE:
        dialog.typed.add(cell.field.id)
    else:
        cells.put(cell, held)


def _save(dialog: EntryDialog, values: Mapping[str, Any]) -> None:
    """Save these fields; a new entry is there from the first field that is filled in. Raises Refused."""
    draft = dialog.draft and {key: kept for key, kept in {**dialog.draft, **values}.items() if kept is not None}

    def change(rows: list[Row]) -> Changes:
        if draft is None or editing.find_entry(rows, dialog.uid) is not None:
            return editing.edit(rows, dialog.uid, values)
        empty = all(value is None for value in values.values())
        return {} if empty else editing.add(rows, draft, dialog.uid)[0]

    calendar_state.change(change)
    dialog.draft = draft


def _counts(entry: Row, language: Language) -> None:
    """How long the text is, against what its platform takes and shows."""
    for count in text_counts(entry):
        platform = language.of(platforms()[entry["platform"]].label)
        name = language.text("calendar.count_whole" if count.whole else "calendar.count_first", platform=platform)
        used = language.text(
            "calendar.count", length=language.number(count.length), limit=language.number(count.limit.number)
        )
        st.progress(min(1.0, count.length / count.limit.number), text=f"{name}: {used}")
        if count.is_too_long and count.whole:
            st.warning(language.text("calendar.too_long", platform=platform), icon=":material/content_cut:")


# Ideas


def _ideas(state: CalendarState, dialog: EntryDialog, entry: Row, answers: Answers, language: Language) -> None:
    """What the entry could be about, by its pillar and the needs of its audience."""
    key = f"{_prefix(dialog)}ideas"
    title = language.text("calendar.ideas")
    with st.expander(title, icon=":material/lightbulb:", key=key, on_change="rerun", type="compact") as unfolded:
        if not unfolded.open:
            return
        month = int(entry["date"][5:7]) if "date" in entry else session.today().month
        found = ideas(answers, language, entry.get("pillar"), entry.get("platform"), entry.get("type"), month)
        for number, post in enumerate([post for post in found if post.idea != entry.get("idea")][:IDEAS]):
            reading, taking = st.columns([5, 1], vertical_alignment="center")
            reading.text(f"{post.title}\n{post.idea}")
            label = language.text("calendar.use_idea")
            taking.button(label, key=f"{key}:{number}", on_click=_use, args=(state, dialog, post))


def _use(state: CalendarState, dialog: EntryDialog, post: Post) -> None:
    """Everything the idea says; what another said before goes with it."""
    with state.notify_on_refusal():
        _save(dialog, dict(zip(FIELDS, post, strict=True)))


# Closing and deleting


def _ask_to_delete(state: CalendarState, dialog: EntryDialog, entry: Row, language: Language) -> None:
    st.markdown(language.text("calendar.delete_sure"))
    st.text(calendar_state.summary(entry))
    with st.container(horizontal=True):
        keep, args = _set_deleting, (dialog, False)
        st.button(language.text("rows.keep"), key="entry:keep", type="primary", on_click=keep, args=args)
        st.button(language.text("calendar.delete"), key="entry:delete_yes", on_click=_delete, args=(state, dialog))


def _set_deleting(dialog: EntryDialog, deleting: bool) -> None:
    if not refused.just_now():
        dialog.deleting = deleting


def _delete(state: CalendarState, dialog: EntryDialog) -> None:
    calendar_state.change(lambda rows: editing.delete(rows, dialog.uid))
    _leave(state, dialog)


def _leave(state: CalendarState, dialog: EntryDialog) -> None:
    """Close, unless a value that came with the click was refused: then the dialog says why."""
    if not refused.just_now():
        _close(state, dialog)
        st.rerun()


def _dismissed(state: CalendarState, dialog: EntryDialog) -> None:
    """The browser has closed the dialog: of what was refused in it, all that can be done is to say so.

    What is typed last arrives together with the click that closes. Streamlit then draws the dialog alone, unless told.
    """
    _close(state, dialog)
    st.rerun()


def _close(state: CalendarState, dialog: EntryDialog) -> None:
    """Forget the dialog, and look where its entry now stands, if that is elsewhere."""
    for refusal in cells.forget_refusals(_prefix(dialog)):
        state.notice = refusal.reason.message(session.language())
    state.dialog = None
    with session.ignore_deleted():
        entry = editing.find_entry(calendar_state.load().record("calendar"), dialog.uid)
        if entry is not None and "date" in entry:
            state.ensure_visible(date.fromisoformat(entry["date"]))


def _prefix(dialog: EntryDialog) -> str:
    return f"{session.current().id}:entry:{dialog.number}:"

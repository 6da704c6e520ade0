"""The fields of one calendar entry, each saved as it is changed, and the ideas it can be filled with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import streamlit as st

from pages.ui.calendar import calendar_state
from pages.ui.calendar.calendar_state import CalendarState, EntryDialog
from pages.ui.question import cells, fields
from pages.ui.question.cell import Cell
from pages.ui.shell import session
from pages.ui.shell.seen import CellId
from pages.ui.shell.typed_place import typed_place
from wizard.knowledge.cite import cite
from wizard.knowledge.platforms import platforms
from wizard.language.languages import Language
from wizard.questionnaire import references
from wizard.questionnaire.model import Answers, Row
from wizard.schedule import editing, views
from wizard.schedule.ideas import ideas
from wizard.schedule.limits import hashtags_too_many, most_hashtags, text_counts
from wizard.schedule.post import FIELDS, Post
from wizard.strategy.drafts import Place
from wizard.strategy.editing import Changes
from wizard.strategy.strategy import Strategy

IDEAS = 5
"""Shown at a time: the nearest ones come first."""
SOMEBODY_ELSE = "\0"  # no name is this: control characters are refused


def draw_field(field_id: str, dialog: EntryDialog, entry: Row, strategy: Strategy, language: Language) -> None:
    cell = Cell(
        editing.calendar_record().row_field(field_id),
        key=f"{key_prefix(dialog)}{field_id}",
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
        **cells.common(cell) | {"on_change": _on_person, "args": (cell, dialog)},
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


def draw_counts(entry: Row, language: Language) -> None:
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
    limit = most_hashtags(entry.get("platform", ""))
    if limit and hashtags_too_many(entry):
        platform = language.of(platforms()[entry["platform"]].label)
        st.warning(
            language.text("calendar.too_many_hashtags", platform=platform, n=limit.number), icon=":material/tag:"
        )
        st.caption(cite(limit, language, session.today()))


def draw_ideas(state: CalendarState, dialog: EntryDialog, entry: Row, answers: Answers, language: Language) -> None:
    """What the entry could be about, by its pillar and the needs of its audience."""
    key = f"{key_prefix(dialog)}ideas"
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


def key_prefix(dialog: EntryDialog) -> str:
    return f"{session.current().id}:entry:{dialog.number}:"

"""Lists as cards: one row a card, one card open at a time, every field saved as it is changed.

The rows an editor works on are those it last drew or saved (kept in the session), so that a change made in
another window cannot make this one write into the wrong row: the last save of the whole list wins.
"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import streamlit as st

from pages.ui.question import cells, fields
from pages.ui.question.cells import Cell
from pages.ui.shell import session
from pages.ui.shell.plain import plain
from wizard.language.languages import Language
from wizard.questionnaire import references
from wizard.questionnaire.model import Answers, Field, Question, Row
from wizard.questionnaire.show import show_cell
from wizard.strategy import editing

SUMMARY_LENGTH = 110  # characters: two lines beside the buttons of a card, three on a phone
SHORT_KINDS = frozenset({"number", "date", "time", "yes_no"})


@dataclass(frozen=True)
class Editor:
    """The cards of one list question."""

    question: Question
    language: Language
    key: str

    @property
    def rows(self) -> list[Row]:
        found: list[Row] = st.session_state[f"rows:{self.key}"]
        return found

    @property
    def open(self) -> int | None:
        found: int | None = st.session_state.get(f"open:{self.key}")
        return found

    @property
    def removing(self) -> int | None:
        found: int | None = st.session_state.get(f"removing:{self.key}")
        return found

    def show_row(self, index: int | None) -> None:
        st.session_state[f"open:{self.key}"] = index
        self.ask_to_remove(None)
        cells.forget_refusals(f"{self.key}:")

    def turn_to(self, index: int | None) -> None:
        """Open this row alone, unless an answer that came with the click was refused: then its card says why."""
        if not cells.just_refused():
            self.show_row(index)

    def ask_to_remove(self, index: int | None) -> None:
        st.session_state[f"removing:{self.key}"] = index

    def save(self, changes: editing.Changes) -> None:
        session.save(changes)
        st.session_state[f"rows:{self.key}"] = changes[self.question.id] or []

    def set_field(self, index: int, field_id: str, value: Any) -> None:
        """Save one field of one row. Raises Refused."""
        row = dict(self.rows[index]) if index < len(self.rows) else {}
        row[field_id] = value
        raw = {key: kept for key, kept in row.items() if kept is not None}
        before = len(self.rows)
        self.save(editing.set_row(self.question, self.rows, index, raw, session.answers()))
        if len(self.rows) < before:
            # Its last value was taken away. The row after it must not slip into its card: an empty one opens.
            self.show_row(len(self.rows))

    def move(self, index: int, by: int) -> None:
        self.save(editing.move_row(self.question, self.rows, index, by))
        self.show_row(None)

    def remove(self, index: int) -> None:
        with session.ignore_deleted():
            self.save(editing.remove_row(self.question, self.rows, index, session.answers()))
        self.show_row(None)


def open_row(question: Question, index: int) -> None:
    """Have this row open when its question is drawn next."""
    Editor(question, session.language(), _key(question)).turn_to(index)


def _key(question: Question) -> str:
    return f"{session.current().id}:{question.id}"


def draw(question: Question, answers: Answers, language: Language) -> None:
    """The cards of `question`, and what adds another."""
    editor = Editor(question, language, _key(question))
    rows = answers.get(question.id, [])
    st.session_state[f"rows:{editor.key}"] = rows
    for index, row in enumerate(rows):
        with st.container(border=True, key=f"card:{editor.key}:{index}"):
            if index == editor.open:
                _open_card(editor, index, row, answers)
            elif index == editor.removing:
                _removing_card(editor, index, row, answers)
            else:
                _closed_card(editor, index, row)
    if editor.open is not None and editor.open >= len(rows):
        with st.container(border=True, key=f"card:{editor.key}:{len(rows)}"):
            _open_card(editor, len(rows), {}, answers)
    elif len(rows) < question.max_rows:
        label = language.text("rows.add_more" if rows else "rows.add")
        st.button(label, key=f"add:{editor.key}", icon=":material/add:", on_click=editor.turn_to, args=(len(rows),))
    else:
        st.caption(language.text("rows.full", n=question.max_rows))


def _closed_card(editor: Editor, index: int, row: Row) -> None:
    title, rest = _summary(editor, row)
    text, actions = st.columns([3, 2], vertical_alignment="center")
    with text, st.container(gap=None):
        st.markdown(f"**{plain(title)}**")
        if rest:
            st.text(rest)
    with actions, st.container(horizontal=True, horizontal_alignment="right"):
        st.button(
            editor.language.text("rows.change"),
            key=f"change:{editor.key}:{index}",
            icon=":material/edit:",
            on_click=editor.turn_to,
            args=(index,),
        )
        _row_menu(editor, index)


def _row_menu(editor: Editor, index: int) -> None:
    language = editor.language
    actions = {
        "up": lambda: editor.move(index, -1),
        "down": lambda: editor.move(index, 1),
        "remove": lambda: editor.ask_to_remove(index),
    }
    if index == 0:
        del actions["up"]
    if index == len(editor.rows) - 1:
        del actions["down"]
    key = f"menu:{editor.key}:{index}"
    st.menu_button(
        language.text("rows.more"),
        list(actions),
        key=key,
        format_func=lambda action: language.text(f"rows.{action}"),
        on_click=lambda: actions[st.session_state[key]](),
    )


def _removing_card(editor: Editor, index: int, row: Row, answers: Answers) -> None:
    language = editor.language
    title, _ = _summary(editor, row)
    places = describe_uses(editing.uses_of_row(editor.question, row, answers), language)
    key = "rows.remove_used" if places else "rows.remove_sure"
    st.text(language.text(key, name=title, places=places))
    with st.container(horizontal=True):
        st.button(
            language.text("rows.remove"),
            key=f"remove:{editor.key}:{index}",
            type="primary",
            on_click=editor.remove,
            args=(index,),
        )
        st.button(
            language.text("rows.keep"),
            key=f"keep:{editor.key}:{index}",
            on_click=editor.ask_to_remove,
            args=(None,),
        )


def _open_card(editor: Editor, index: int, row: Row, answers: Answers) -> None:
    for group in _lines(editor.question.fields):
        places = st.columns(len(group)) if len(group) > 1 else [st.container()]
        for place, field in zip(places, group, strict=True):
            with place:
                _field(editor, index, row, field, answers)
    st.button(
        editor.language.text("rows.close"),
        key=f"close:{editor.key}",
        icon=":material/check:",
        on_click=editor.turn_to,
        args=(None,),
    )


def _lines(columns: Sequence[Field]) -> list[list[Field]]:
    """Fields as they stand in an open card: short ones that follow each other share a line, in pairs."""
    lines: list[list[Field]] = []
    for field in columns:
        short = field.kind in SHORT_KINDS
        if short and lines and len(lines[-1]) == 1 and lines[-1][0].kind in SHORT_KINDS:
            lines[-1].append(field)
        else:
            lines.append([field])
    return lines


def _field(editor: Editor, index: int, row: Row, field: Field, answers: Answers) -> None:
    fields.draw(
        Cell(
            field,
            key=f"{editor.key}:{index}:{field.id}",
            value=row.get(field.id),
            language=editor.language,
            save=lambda value: editor.set_field(index, field.id, value),
            offered=references.offered(field.refers, answers) if field.refers else (),
        )
    )
    if field.help:
        st.caption(editor.language.of(field.help))


def _summary(editor: Editor, row: Row) -> tuple[str, str]:
    """What a row is called (its first answered field), and the beginning of its other answers on one line."""
    shown = [show_cell(row, field, editor.language, dates="medium") for field in editor.question.fields]
    answered = [text.replace("\n", " ") for text in shown if text]
    rest = textwrap.shorten(" · ".join(answered[1:]), SUMMARY_LENGTH, placeholder=" …")
    return (answered[0] if answered else editor.language.text("rows.unnamed")), rest


def describe_uses(uses: Sequence[references.Use], language: Language) -> str:
    """`Behov (2 steder) og Indholdsspor (1 sted)`, or nothing."""
    counts: dict[str, int] = {}
    for use in uses:
        name = language.of(use.question.short)
        counts[name] = counts.get(name, 0) + 1
    return language.join(language.text("rows.place", question=name, n=count) for name, count in counts.items())

"""Lists as cards: one row a card, one card open at a time, every field saved as it is changed (see `row_editor`)."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Sequence

import streamlit as st

from pages.ui.question import field_notes, fields
from pages.ui.question.cell import Cell
from pages.ui.question.row_editor import Editor
from pages.ui.shell import seen, session
from pages.ui.shell.plain import plain
from pages.ui.shell.seen import CellId
from wizard.language.languages import Language
from wizard.questionnaire import references
from wizard.questionnaire.model import Answers, Field, Question, Row
from wizard.questionnaire.show import row_name, show_cell
from wizard.strategy import editing
from wizard.strategy.strategy import Strategy
from wizard.strategy.uids import UID, index_of, without_uid

SUMMARY_LENGTH = 110  # characters: two lines beside the buttons of a card, three on a phone
SHORT_KINDS = frozenset({"number", "date", "time", "yes_no"})
ON_A_LINE = 3
SHORT_LABEL = 10  # characters that a third of a line shows of what is chosen


def draw(question: Question, strategy: Strategy, language: Language, suggest: Callable[[], None]) -> None:
    """The cards of `question`, and what adds another. `suggest` draws what could be taken instead of written."""
    editor = Editor(question, language, session.current().id)
    cards, answers = editor.cards, strategy.answers
    rows = strategy.rows(question.id)
    seen.on_showing(editor.strategy_id, question.id)
    if cards.open is None and (held := seen.held_row(editor.strategy_id, question.id)) is not None:
        cards.open, cards.row = held  # what another window has done to it is told in it
    for index, row in enumerate(rows):
        uid = row[UID]
        with st.container(border=True, key=f"card:{editor.key}:{uid}"):
            if uid == cards.open:
                cards.row = without_uid(row)
                _open_card(editor, uid, row, answers)
            elif uid == cards.removing:
                _removing_card(editor, row, answers)
            else:
                _closed_card(editor, row, is_first=not index, is_last=index == len(rows) - 1)
    if cards.open is not None and index_of(rows, cards.open) is None:
        # By its key it is the card of the row that it becomes: one writes on in it while its first value is kept.
        with st.container(border=True, key=f"card:{editor.key}:{cards.open}"):
            if cards.unsaved:
                _open_card(editor, cards.open, {}, answers)
                st.container(key=f"new-row:{editor.key}").html('<span class="tretrin-new-row"></span>')
            else:
                _gone_card(editor, cards.open, answers)
    elif len(rows) < question.max_rows:
        if not rows:
            suggest()
        label = language.text("rows.add_more" if rows else "rows.add")
        with st.container(key=f"open:{editor.key}"):
            st.button(label, key=f"add:{editor.key}", on_click=editor.open_new)
    else:
        st.caption(language.text("rows.full", n=question.max_rows))
    if rows or cards.open is not None:
        suggest()


def _closed_card(editor: Editor, row: Row, *, is_first: bool, is_last: bool) -> None:
    title, rest = _summary(editor, row)
    with st.container(horizontal=True, vertical_alignment="center", wrap=False, gap="xsmall"):
        with st.container(gap=None):
            st.markdown(f"## {plain(title)}")
            if rest:
                st.caption(plain(rest))
        st.button(
            editor.language.text("rows.change"),
            key=f"change:{editor.key}:{row[UID]}",
            type="tertiary",
            on_click=editor.open,
            args=(row[UID],),
        )
        _row_menu(editor, row[UID], is_first, is_last)


def _row_menu(editor: Editor, uid: str, is_first: bool, is_last: bool) -> None:
    language = editor.language
    actions = {
        "up": lambda: editor.move(uid, -1),
        "down": lambda: editor.move(uid, 1),
        "remove": lambda: editor.ask_to_remove(uid),
    }
    if is_first:
        del actions["up"]
    if is_last:
        del actions["down"]
    key = f"menu:{editor.key}:{uid}"
    st.menu_button(
        language.text("rows.more"),
        list(actions),
        key=key,
        format_func=lambda action: language.text(f"rows.{action}"),
        on_click=lambda: actions[st.session_state[key]](),
    )


def _removing_card(editor: Editor, row: Row, answers: Answers) -> None:
    language = editor.language
    title, _ = _summary(editor, row)
    places = describe_uses(editing.uses_of_row(editor.question, row, answers), language)
    key = "rows.remove_used" if places else "rows.remove_sure"
    st.text(language.text(key, name=title, places=places))
    with st.container(horizontal=True):
        st.button(
            language.text("rows.keep"),
            key=f"keep:{editor.key}:{row[UID]}",
            type="primary",
            on_click=editor.ask_to_remove,
            args=(None,),
        )
        st.button(
            language.text("rows.remove"),
            key=f"remove:{editor.key}:{row[UID]}",
            on_click=editor.remove,
            args=(row[UID],),
        )


def _gone_card(editor: Editor, uid: str, answers: Answers) -> None:
    """The open card of a row that another window has removed: what was in it is still in sight."""
    cards, language = editor.cards, editor.language
    st.warning(language.text("rows.gone"))
    seen.forget_row(editor.strategy_id, editor.question.id, uid)
    _fields(editor, uid, cards.row, answers)
    if cards.problem is not None:
        st.error(plain(cards.problem.message(language)))
        cards.problem = None
    with st.container(horizontal=True):
        if cards.row:
            st.button(
                language.text("rows.add_again"),
                key=f"add_again:{editor.key}",
                type="primary",
                icon=":material/add:",
                on_click=editor.add_again,
                args=(uid,),
            )
        st.button(language.text("rows.leave_gone"), key=f"leave_gone:{editor.key}", on_click=editor.show, args=(None,))


def _open_card(editor: Editor, uid: str, row: Row, answers: Answers) -> None:
    _fields(editor, uid, row, answers)
    st.button(
        editor.language.text("rows.close"),
        key=f"close:{editor.key}",
        on_click=editor.open,
        args=(None,),
    )


def _fields(editor: Editor, uid: str, row: Row, answers: Answers) -> None:
    """Those that are asked at once, and the others folded."""
    first = editor.question.first_fields
    others = [field for field in editor.question.fields if field not in first and not field.internal]
    _draw_lines(editor, uid, row, first, answers)
    if others:
        with st.expander(editor.language.text("question.more_fields"), key=f"more:{editor.key}:{uid}"):
            _draw_lines(editor, uid, row, others, answers)


def _draw_lines(editor: Editor, uid: str, row: Row, shown: Sequence[Field], answers: Answers) -> None:
    for group in _lines(shown):
        line = f"line:{editor.key}:{uid}:{group[0].id}" if len(group) > 1 else None
        with st.container(key=line):
            for field in group:
                # A field's own: what is said under it moves none of those after it, which the browser would draw anew,
                # without what somebody is typing in them.
                with st.container():
                    _field(editor, uid, row, field, answers)


def _lines(columns: Sequence[Field]) -> list[list[Field]]:
    """Fields as they stand in an open card: short ones that follow each other share a line, three at most."""
    lines: list[list[Field]] = []
    for field in columns:
        short = _is_short(field)
        if short and lines and len(lines[-1]) < ON_A_LINE and _is_short(lines[-1][0]):
            lines[-1].append(field)
        else:
            lines.append([field])
    return lines


def _is_short(field: Field) -> bool:
    if field.kind != "choice" or not field.options or field.refers:
        return field.kind in SHORT_KINDS
    return all(len(label) <= SHORT_LABEL for option in field.options for label in option.label.values())


def _field(editor: Editor, uid: str, row: Row, field: Field, answers: Answers) -> None:
    fields.draw(
        Cell(
            field,
            key=f"{editor.key}:{uid}:{field.id}",
            value=row.get(field.id),
            language=editor.language,
            save=lambda value: editor.set_field(uid, field.id, value),
            offered=references.offered(field.refers, answers) if field.refers else (),
            id=CellId(editor.strategy_id, editor.question.id, uid, field.id),
        )
    )
    if note := field_notes.note(editor.question.id, field.id, row.get(field.id), editor.language):
        st.caption(f":material/info: {plain(note)}")
    if field.help and not field.first:  # of those that are asked at once, the question's own fold says it
        st.caption(editor.language.of(field.help))


def _summary(editor: Editor, row: Row) -> tuple[str, str]:
    """What a row is called, and the beginning of its other answers on one line."""
    title, named = row_name(row, editor.question, editor.language)
    others = [field for field in editor.question.first_fields if field.id not in named]
    shown = (_named(row, field, editor.language) for field in others)
    rest = textwrap.shorten(
        " · ".join(text.replace("\n", " ") for text in shown if text), SUMMARY_LENGTH, placeholder=" …"
    )
    return title.replace("\n", " ") or editor.language.text("rows.unnamed"), rest


def _named(row: Row, field: Field, language: Language) -> str:
    """A value as it reads by itself: of a figure or a day nobody sees what it is of."""
    text = show_cell(row, field, language, dates="medium")
    return f"{language.of(field.label)}: {text}" if text and field.kind in SHORT_KINDS and not field.unit else text


def describe_uses(uses: Sequence[references.Use], language: Language) -> str:
    """`Behov (2 steder) og Indholdsspor (1 sted)`, or nothing."""
    counts: dict[str, int] = {}
    for use in uses:
        name = language.of(use.question.short)
        counts[name] = counts.get(name, 0) + 1
    return language.join(language.text("rows.place", question=name, n=count) for name, count in counts.items())

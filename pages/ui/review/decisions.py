"""What is decided: a card for each, with who does it, by when, and the answer it changes."""

from __future__ import annotations

from functools import partial

import streamlit as st

from pages.ui.question import cells, fields
from pages.ui.review import saving
from pages.ui.review.decision import link_to_answer
from pages.ui.review.facts import heading
from pages.ui.shell import refused, session
from pages.ui.shell.plain import plain
from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Question, Row
from wizard.review import holding
from wizard.review.reviews import DECISIONS, Review, as_decision
from wizard.review.words import describe_decision
from wizard.strategy import editing
from wizard.strategy.strategy import Strategy
from wizard.strategy.uids import new_uid

FIELDS = ("decision", "owner", "due")


def draw(now: Review, strategy: Strategy, language: Language) -> None:
    heading(language.text("review.decide"))
    day = now.day.isoformat() if now.day else None
    for row in strategy.rows(DECISIONS):
        if row.get("review") == day:
            with st.container(border=True, key=f"review-decision:{row['uid']}", gap="small"):
                if st.session_state.get(saving.OPENED) == row["uid"]:
                    _opened(row, language)
                else:
                    _closed(row, language)
    with st.container(key="review-add"):
        st.button(language.text("review.add"), key="review:add", on_click=_add, args=(now,))


def _closed(row: Row, language: Language) -> None:
    decision = as_decision(row)
    with st.container(horizontal=True, vertical_alignment="center", wrap=False):
        with st.container(gap=None):
            st.markdown(f"**{plain(decision.text or language.text('review.untitled'))}**")
            if said := describe_decision(decision, language):
                st.caption(plain(said))
        st.button(
            language.text("review.edit"),
            key=f"review:edit:{decision.uid}",
            type="tertiary",
            on_click=_open,
            args=(decision.uid,),
        )
    link_to_answer(decision, language, "question")


def _opened(row: Row, language: Language) -> None:
    for field_id in FIELDS:
        fields.draw(saving.cell(DECISIONS, row, field_id, language, language.text(f"review.{field_id}")))
    _question(row, language)
    with st.container(horizontal=True):
        st.button(language.text("review.finished"), key="review:finished", on_click=_open, args=(None,))
        st.button(
            language.text("review.remove"), key="review:remove", type="tertiary", on_click=_remove, args=(row["uid"],)
        )


def _question(row: Row, language: Language) -> None:
    widget, questions = f"review:points_at:{row['uid']}", catalogue().questions
    kept_there = row.get("question")
    st.session_state[widget] = kept_there if kept_there in questions else None
    st.selectbox(
        language.text("review.question"),
        list(questions),
        index=None,
        format_func=lambda question_id: _named(questions[question_id], language),
        placeholder=language.text("review.question_none"),
        filter_mode="contains",  # else "hours" finds every question that has these letters somewhere, in this order
        key=widget,
        on_change=_point_at,
        args=(row["uid"], widget),
    )


def _named(question: Question, language: Language) -> str:
    section = catalogue().section(question.section)
    return f"{language.of(section.title)}: {language.of(question.short)}"


def _point_at(uid: str, widget: str) -> None:
    record, chosen = catalogue().records[DECISIONS], st.session_state[widget]
    saving.change(partial(editing.set_fields, record, uid, {"question": chosen}))


def _add(now: Review) -> None:
    if refused.just_now() or now.day is None:
        return
    uid, day = new_uid(), now.day
    saving.change(lambda strategy: holding.add_decision(strategy, day, uid))
    st.session_state[saving.OPENED] = uid


def _open(uid: str | None) -> None:
    """Have this card open, unless something in the open one was refused: its text would be lost with the card."""
    if not refused.just_now() and not cells.any_refused(f"{session.current().id}:{DECISIONS}:"):
        st.session_state[saving.OPENED] = uid


def _remove(uid: str) -> None:
    saving.change(lambda strategy: editing.remove_row(catalogue().records[DECISIONS], uid, strategy))
    cells.forget_refusals(f"{session.current().id}:{DECISIONS}:{uid}:")
    st.session_state[saving.OPENED] = None

"""What is said at the meeting: who is there, what went well and less well, and what was learned."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import streamlit as st

from pages.ui.question import fields
from pages.ui.review import saving
from pages.ui.review.facts import heading
from wizard.language.languages import LANGUAGES, Language
from wizard.review import holding
from wizard.review.reviews import REVIEWS, TEXT_FIELDS, Review
from wizard.strategy.strategy import Strategy


def draw(now: Review, strategy: Strategy, language: Language) -> None:
    heading(language.text("review.talk"))
    people = saving.cell(REVIEWS, now.row, "people", language, language.text("review.people"))
    planned: str = strategy.answers.get("review_participants", "")
    if planned:
        people = replace(people, field=replace(people.field, placeholder=dict.fromkeys(LANGUAGES, planned)))
    fields.draw(people)
    for field_id in TEXT_FIELDS:
        fields.draw(saving.cell(REVIEWS, now.row, field_id, language, language.text(f"review.{field_id}")))
    with st.expander(language.text("review.other_day"), type="compact", key="review:day"):
        _day(now, language)
    if holding.is_empty(now):
        st.button(language.text("review.give_up"), key="review:drop", type="tertiary", on_click=_drop, args=(now.uid,))


def _day(now: Review, language: Language) -> None:
    """The day of the meeting, with which its decisions move. It is not kept while it is typed."""

    def save(value: Any) -> None:
        if value is not None:
            saving.change(lambda strategy: holding.move(strategy, now.uid, date.fromisoformat(value)))

    cell = saving.cell(REVIEWS, now.row, "date", language, language.text("review.day"))
    fields.draw(replace(cell, key=f"review:day:{now.uid}", save=save))


def _drop(uid: str) -> None:
    saving.change(lambda strategy: holding.discard(strategy, uid))

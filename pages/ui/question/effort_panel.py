"""Under the question of hours: what the plan takes, and the minutes it is reckoned with, to be changed."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

import streamlit as st

from pages.ui.question import fields
from pages.ui.question.cell import Cell
from pages.ui.shell import session
from pages.ui.shell.seen import CellId
from pages.ui.shell.typed_place import typed_place
from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Question
from wizard.questionnaire.show import HOURS_DECIMALS, show_hours
from wizard.schedule.effort import effort, minutes_by_type, set_minutes
from wizard.strategy.drafts import Place
from wizard.strategy.strategy import Strategy


def draw(question: Question, strategy: Strategy, language: Language) -> None:
    st.markdown(_sentence(strategy, language))
    st.caption(language.text("effort.assumption"))
    types = catalogue().questions["content_types"].options
    chosen = strategy.answers.get("content_types", [option.id for option in types])
    minutes = minutes_by_type(strategy.record("effort"))
    field = catalogue().records["effort"].row_field("minutes")
    with st.grid(3):
        for option in types:
            if option.id not in chosen:
                continue
            cell = Cell(
                replace(field, label=option.label),
                key=f"{session.current().id}:effort:{option.id}",
                value=minutes[option.id],
                language=language,
                save=partial(_save, option.id),
                id=CellId(session.current().id, "effort", option.id, field.id),
            )
            with typed_place(Place("effort", option.id, field.id), cell.key):
                fields.draw(cell)


def _sentence(strategy: Strategy, language: Language) -> str:
    load = effort(strategy.answers, strategy.record("effort"))
    if load is None:
        return language.text("effort.no_plan")
    needed = show_hours(load.needed, language)
    if load.available is None:
        return language.text("effort.needed", needed=needed)
    available = language.number(load.available)
    if not round(load.missing, HOURS_DECIMALS):
        return language.text("effort.fits", needed=needed, available=available)
    missing = show_hours(load.missing, language)
    return language.text("effort.over", needed=needed, available=available, missing=missing)


def _save(type_: str, minutes: Any) -> None:
    session.update(lambda strategy: set_minutes(strategy.record("effort"), type_, minutes), records=("effort",))

"""What a participant is asked before the day, on one page: three minutes. Each answer is kept as it is given."""

from __future__ import annotations

from contextlib import nullcontext
from functools import partial
from typing import Any

import streamlit as st

from pages.ui.question import fields
from pages.ui.question.cell import Cell
from pages.ui.shell import navigation, session, taking_part
from pages.ui.shell.fragments import fragment
from pages.ui.shell.navigation import Destination, at_question
from pages.ui.shell.seen import CellId
from pages.ui.shell.typed_place import typed_place
from pages.ui.workshop import may_show
from wizard.questionnaire import journey
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Field
from wizard.strategy.drafts import Place
from wizard.strategy.uids import UID, new_uid
from wizard.workshop import presurvey
from wizard.workshop.plenary import PRESURVEY

WRITTEN = "long_text"


def draw() -> None:
    language = session.language()
    if taking_part.workshop_id() is None:
        st.title(language.text("presurvey.none_title"), anchor=False)
        navigation.link_button(language.text("step.to_overview"), Destination(navigation.OVERVIEW), "overview")
        return
    with st.container(key="presurvey"):
        st.title(language.text("presurvey.title"), anchor=False)
        st.markdown(language.text("presurvey.lead"))
        for field in catalogue().records[PRESURVEY].fields:
            _field(field)
        following = journey.next_open(catalogue(), session.answers())
        place = at_question(following) if following is not None else Destination(navigation.OVERVIEW)
        navigation.link_button(language.text("presurvey.go_on"), place, "presurvey", type="primary")


@fragment
def _field(field: Field) -> None:
    strategy_id = session.current().id
    rows = session.store().load(strategy_id, records=(PRESURVEY,)).rows(PRESURVEY)
    new: str = st.session_state.setdefault(f"{PRESURVEY}:uid:{strategy_id}", new_uid())
    row = rows[0] if rows else {UID: new}
    cell = Cell(
        field,
        key=f"{PRESURVEY}:{field.id}:{strategy_id}",
        value=row.get(field.id),
        language=session.language(),
        save=partial(_save, field.id, row[UID]),
        id=CellId(strategy_id, PRESURVEY, row[UID], field.id),
    )
    written = field.kind == WRITTEN
    with typed_place(Place(PRESURVEY, row[UID], field.id), cell.key, {}) if written else nullcontext():
        fields.draw(cell)
    if written:
        may_show.tick_for_room(f"{PRESURVEY}.{field.id}")


def _save(field_id: str, uid: str, value: Any) -> None:
    session.update(lambda strategy: presurvey.answer(strategy, field_id, value, uid), [PRESURVEY])

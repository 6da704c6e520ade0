"""What a window says of a value that another has changed as well: what else stood there, when, and the choice."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import streamlit as st

from pages.ui.question.cell import Cell
from pages.ui.shell import failures, seen, session
from pages.ui.shell.seen import CellId, Conflict
from wizard.language.languages import Language
from wizard.questionnaire.show import show


def saved(cell: CellId) -> datetime | None:
    """When what is kept of `cell` was saved."""
    with failures.ignore_deleted():
        return session.store().saved(cell.strategy, cell.question)
    return None


def tell(cell: Cell, take: Callable[[Any], None]) -> None:
    """Say so under the widget of `cell`, if it is so. `take` keeps a value in place of the one that is kept."""
    held = cell.id is not None and seen.tell(cell.id)
    conflict = seen.conflict(cell.id) if cell.id is not None else None
    if conflict is None or not _can_be_chosen(cell, conflict):
        return
    language = cell.language
    kept, lost, value = ("mine", "other", conflict.other) if conflict.mine_kept else ("other", "mine", conflict.mine)
    when = _when(conflict.saved, language)
    if value is None:
        sentence = language.text(f"conflict.{lost}_empty", when=when)
    else:
        sentence = language.text(f"conflict.{lost}", when=when, value=show(value, cell.field, language))
    with st.container(key=f"conflict:{cell.key}", gap="xsmall"):
        st.markdown(f"**{language.text('conflict.title')}**")
        st.text(sentence)
        if held:  # our script brings it into sight
            st.html('<span class="tretrin-held"></span>')
        with st.container(horizontal=True):
            st.button(
                language.text(f"conflict.keep_{kept}"),
                key=f"dismiss:{cell.key}",
                on_click=seen.dismiss,
                args=(cell.id,),
            )
            st.button(
                language.text(f"conflict.take_{lost}"),
                key=f"take:{cell.key}",
                on_click=take,
                args=(value,),
            )


def _can_be_chosen(cell: Cell, conflict: Conflict) -> bool:
    """Whether what is not kept still could be. A name that was changed everywhere is no second opinion."""
    value = conflict.other if conflict.mine_kept else conflict.mine
    return cell.field.refers is None or value is None or value in cell.offered


def _when(saved: datetime | None, language: Language) -> str:
    """`Kl. 14.03`, with the day if that is not today, where the visitor is."""
    at = (saved or session.now()).astimezone(session.timezone())
    time = language.time(at)
    if at.date() == session.now().astimezone(session.timezone()).date():
        return language.text("conflict.at_time", time=time)
    return language.text("conflict.on_day", date=language.date(at.date()), time=time)

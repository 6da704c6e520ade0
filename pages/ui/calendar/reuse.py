"""What can be made once and used on several platforms, among the entries that are looked at."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from pages.ui.calendar import calendar_state
from pages.ui.shell import session
from wizard.language.languages import Language
from wizard.questionnaire.model import Row
from wizard.questionnaire.show import show
from wizard.schedule import editing
from wizard.schedule.editing import calendar_record
from wizard.schedule.reuse import ReuseSuggestion, reuse_suggestions

SHOWN = 6


def draw(rows: Sequence[Row], language: Language) -> None:
    """`rows` are the entries of the days that are looked at."""
    found = [each for each in reuse_suggestions(rows) if not _is_behind(each) and not _is_one_already(each)]
    st.caption(language.text("calendar.reuse_lead" if found else "calendar.reuse_none"))
    for number, suggestion in enumerate(found[:SHOWN]):
        with st.container(border=True, key=f"reuse:{number}"):
            type_ = show(suggestion.type, calendar_record().row_field("type"), language)
            lines = [suggestion.entries[0]["pillar"], *map(calendar_state.when_and_where, suggestion.entries)]
            with st.container(gap=None):
                st.markdown(f"**{language.text('calendar.reuse_of', n=len(suggestion.entries), type=type_)}**")
                st.text("\n".join(lines))
            st.button(
                language.text("calendar.reuse_take"),
                key=f"reuse:take:{number}",
                icon=":material/join_inner:",
                on_click=_make_once,
                args=(tuple(row["uid"] for row in suggestion.entries), suggestion.type),
            )


def _is_behind(suggestion: ReuseSuggestion) -> bool:
    return bool(suggestion.entries[-1]["date"] < str(session.today()))


def _is_one_already(suggestion: ReuseSuggestion) -> bool:
    """Whether the entries say the same thing in the same form: that is what the suggestion comes to."""
    return len({(row["type"], row.get("idea")) for row in suggestion.entries}) == 1


def _make_once(uids: tuple[str, ...], type_: str) -> None:
    calendar_state.change(lambda rows: editing.make_once(rows, uids, type_))

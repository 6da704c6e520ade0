"""What can be made once and used on several platforms, among the entries that are looked at."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from pages.ui.calendar import looking as calendar_looking
from pages.ui.shell import session
from wizard.language.languages import Language
from wizard.questionnaire.model import Row
from wizard.questionnaire.show import show
from wizard.schedule import editing as calendar_editing
from wizard.schedule.editing import record
from wizard.schedule.reuse import Reuse, reuse

SHOWN = 6


def draw(rows: Sequence[Row], language: Language) -> None:
    """`rows` are the entries of the days that are looked at."""
    found = [one for one in reuse(rows) if not _is_behind(one) and not _is_one_already(one)]
    st.caption(language.text("calendar.reuse_lead" if found else "calendar.reuse_none"))
    for number, one in enumerate(found[:SHOWN]):
        with st.container(border=True, key=f"reuse:{number}"):
            type_ = show(one.type, record().row_field("type"), language)
            lines = [one.entries[0]["pillar"], *map(calendar_looking.when_and_where, one.entries)]
            with st.container(gap=None):
                st.markdown(f"**{language.text('calendar.reuse_of', n=len(one.entries), type=type_)}**")
                st.text("\n".join(lines))
            st.button(
                language.text("calendar.reuse_take"),
                key=f"reuse:take:{number}",
                icon=":material/join_inner:",
                on_click=_take,
                args=(tuple(row["uid"] for row in one.entries), one.type),
            )


def _is_behind(one: Reuse) -> bool:
    return bool(one.entries[-1]["date"] < str(session.today()))


def _is_one_already(one: Reuse) -> bool:
    """Whether the entries say the same thing in the same form: that is what the suggestion comes to."""
    return len({(row["type"], row.get("idea")) for row in one.entries}) == 1


def _take(uids: tuple[str, ...], type_: str) -> None:
    calendar_looking.change(lambda rows: calendar_editing.make_once(rows, uids, type_))

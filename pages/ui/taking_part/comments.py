"""Comments between groups: what another group has, to comment on, and what others have written about one's own."""

from __future__ import annotations

from datetime import timedelta
from html import escape
from typing import Any

import streamlit as st

from pages.ui.shell import failures, navigation, refused, session, taking_part
from pages.ui.shell.navigation import Destination
from pages.ui.workshop import timer
from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.kpi import kpi_name
from wizard.questionnaire.show import show_cell
from wizard.workshop import peers
from wizard.workshop.peers import Round

LOOK_EVERY = timedelta(seconds=5)
SENT = "comment_sent"
"""In this window's state: the end of the round in which one has sent a comment."""
ABOUT_A_KPI = ("baseline", "target", "due")
"""What of a KPI is seen beside its name."""


@st.fragment(run_every=LOOK_EVERY)
def give(workshop_id: int, me: int) -> None:
    """What one is to comment on now. The field stays until it is sent: the round may be over while somebody writes."""
    workshop, language, state = taking_part.workshop(), session.language(), st.session_state
    if workshop is None or workshop.comments is None:
        return
    shown, this_round = session.store().workshops.seen_by(workshop_id, me), workshop.comments.ends
    if state.get(SENT) == this_round:
        st.html(f'<p class="tretrin-said" role="status">{escape(language.text("comments.sent"))}</p>')
        if shown is not None:
            st.button(
                language.text("comments.another"), key="comment:another", type="tertiary", on_click=_write_another
            )
        return
    if shown is not None:
        state.comments_on = this_round
    if state.get("comments_on") == this_round:
        with st.container(key="comments-give", gap="small"):
            if shown is not None:
                _shown(workshop.comments, shown, language)
            else:  # the stylesheet hides a field in which nobody has begun to write
                st.html(f'<p class="tretrin-comments-over">{escape(language.text("comments.over"))}</p>')
            _form(workshop_id, me, language)


def _shown(comments: Round, value: Any, language: Language) -> None:
    kicker, time = escape(language.text(f"comments.about_{comments.about}")), timer.until(comments.ends)
    said = escape(_said(comments.about, value, language))
    st.html(
        f'<div class="tretrin-peer"><p class="tretrin-kicker">{kicker}</p>{time}</div>'
        f'<blockquote class="tretrin-quote">{said}</blockquote>'
    )


def _form(workshop_id: int, me: int, language: Language) -> None:
    with st.form("comment", border=False):
        # By its placeholder the stylesheet knows that it is empty.
        st.text_area(language.text("comments.yours"), key="comment:text", placeholder=" ")
        refused.say("comment_problem", language)
        label = language.text("comments.send")
        st.form_submit_button(label, type="primary", on_click=_send, args=(workshop_id, me))


def _said(about: str, value: Any, language: Language) -> str:
    """The sentence, or the first KPI: what it counts, and from where to where by when."""
    question = catalogue().questions[about]
    if question.kind != "list":
        return str(value)
    row = value[0]
    cells = [(question.row_field(id_), show_cell(row, question.row_field(id_), language)) for id_ in ABOUT_A_KPI]
    lines = [f"{language.of(field.label)}: {cell}" for field, cell in cells if cell]
    return "\n".join([kpi_name(row, question, language), *lines])


def _send(workshop_id: int, me: int) -> None:
    with refused.told("comment_problem"), failures.telling_failure():
        session.store().workshops.comment(workshop_id, me, st.session_state["comment:text"], session.now())
        st.session_state["comment:text"] = ""
        st.session_state[SENT] = st.session_state.pop("comments_on")


def _write_another() -> None:
    del st.session_state[SENT]


def received(language: Language) -> None:
    """What others have written about the open strategy."""
    written = _received()
    if not written:
        return
    items = "".join(f"<li>{escape(text)}</li>" for text in written)
    title = escape(language.text("comments.received"))
    st.html(f'<p class="tretrin-kicker">{title}</p><ul class="tretrin-comments">{items}</ul>')


def on_overview(language: Language) -> None:
    """That others have written about the open strategy, and the way to what they have."""
    if taking_part.workshop() is not None and (n := len(_received())):
        with st.container(key="overview-comments", gap="xsmall"):
            st.markdown(f"**{language.text('comments.have_come', n=n)}**")
            navigation.link_button(language.text("comments.read"), Destination(navigation.GROUP), "comments")


def _received() -> list[str]:
    rows = session.store().load(session.current().id, records=(peers.RECORD,)).record(peers.RECORD)
    return [row["comment"] for row in rows if "comment" in row]

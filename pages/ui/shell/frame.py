"""What stands around every page: the head, and what our script in the browser has to know of the page."""

from __future__ import annotations

import json
from datetime import timedelta
from html import escape

import streamlit as st

from pages.ui.shell import head, navigation, seen, session, taking_part
from pages.ui.shell.navigation import Destination
from wizard.questionnaire import references


def draw() -> None:
    _marks()
    _come_back()
    head.draw()


def _marks() -> None:
    """What our script in the browser has to know of the page (pages/browser/js/app.js)."""
    language, opened, place = session.language(), session.current_or_none(), navigation.place_in_steps()
    data = {
        "language": language.id,
        "tag": language.tag,
        "place": "/".join(part or "" for part in st.session_state.place),
        "step": place.step if opened is not None and place is not None else navigation.page_here().step,
        "saved": session.store().info(opened.id).updated.isoformat() if opened is not None else "",
        "people": json.dumps(references.offered("team.name", session.answers()) if opened is not None else ()),
        "name": session.answers().get("company_name", "") if opened is not None else "",
        "window": seen.window(),
        "workshop": "yes" if taking_part.workshop_id() is not None else "",
    }
    attributes = " ".join(f'data-{name}="{escape(value)}"' for name, value in data.items())
    # The stylesheets have no texts, and Streamlit has this one in English only. CSS does not know JSON's \u00e6.
    choose_file = json.dumps(language.text("start.file_choose"), ensure_ascii=False)
    texts = f"<style>:root {{ --choose-file: {choose_file} }}</style>"
    with st.container(key="page-marks"):
        st.html(f'{texts}<span class="tretrin-page" {attributes}></span>')


@st.fragment(run_every=timedelta(days=1))
def _come_back() -> None:
    """Have the browser ask for the whole page whenever its connection is back.

    Streamlit does so only where a fragment runs by itself. Otherwise what is answered next is sent to fragments that a
    new session (the server was restarted, or the old one forgotten) has never drawn, and dropped without a word.
    """


def nothing_open() -> None:
    """In place of a page that needs a strategy, when none is open."""
    language = session.language()
    st.title(language.text("frame.nothing_title"), anchor=False)
    st.markdown(language.text("frame.nothing_open"))
    navigation.link_button(language.text("frame.to_start"), Destination(navigation.START), "nothing", type="primary")

"""Worksheets to print, from the board: all exercises, or one, with the way into this workshop on every page."""

from __future__ import annotations

import streamlit as st

from exports.file_names import named
from pages.browser.index import JOIN
from pages.ui.shell import navigation, session
from wizard.language.languages import LANGUAGES, Language
from wizard.workshop.agenda import Kind
from wizard.workshop.codes import spaced
from wizard.workshop.workshop import Workshop

PDF = "application/pdf"
ALL, CARDS = "all", "cards"
MADE = "board:sheets_made"
"""The file that was made in this window last, and of what."""


@st.fragment
def draw(workshop: Workshop, language: Language) -> None:
    exercises = {
        str(number): block.title for number, block in enumerate(workshop.blocks) if block.kind is Kind.EXERCISE
    }
    names = {ALL: language.text("worksheets.all_exercises"), **exercises, CARDS: language.text("worksheets.cards")}
    with st.expander(language.text("worksheets.print"), key="board-paper"):
        st.markdown(language.text("worksheets.print_help"))
        which = st.selectbox(
            language.text("worksheets.which"), list(names), format_func=names.__getitem__, key="board:sheets"
        )
        every = which != CARDS and st.checkbox(language.text("worksheets.every_question"), key="board:sheets_whole")
        _download(workshop, which, every, language)


def _download(workshop: Workshop, which: str, every: bool, language: Language) -> None:
    """The button that makes the file, then the one that downloads it.

    A file that is made when it is asked for is no page's own: whatever page is drawn next, anybody's, throws it away.
    """
    stamp, made = (workshop, which, every), st.session_state.get(MADE)
    place = st.empty()
    if made is None or made[0] != stamp:
        if not place.button(language.text("worksheets.make"), key="board:sheets_make"):
            return
        with place, st.spinner(language.text("export.building")):
            made = st.session_state[MADE] = (stamp, _built(workshop, which, every))
    spoken = LANGUAGES[workshop.language]
    place.download_button(
        language.text("worksheets.download"),
        made[1],
        file_name=named(workshop.title, f"{spoken.text('worksheets.name')}.pdf"),
        mime=PDF,
        key="board:sheets_download",
        on_click="ignore",
    )


def _built(workshop: Workshop, which: str, every: bool) -> bytes:
    from exports.worksheets import sheets, worksheets  # takes a moment, and most boards print nothing

    spoken = LANGUAGES[workshop.language]
    blocks = workshop.blocks if which == ALL else [workshop.blocks[int(which)]] if which != CARDS else []
    drawn = sheets.of_agenda(blocks, spoken, every_question=every) or [sheets.of_cards(spoken)]
    qr = navigation.address(JOIN, code=workshop.code)
    heading = sheets.Heading(workshop.title, spaced(workshop.code), navigation.address(JOIN), qr)
    return worksheets(drawn, heading, spoken, session.today())

"""Worksheets to print, from the board: all exercises, or one, with the way into this workshop on every page."""

from __future__ import annotations

import streamlit as st

from exports.file_names import named
from exports.kinds import PDF
from pages.browser.index import JOIN
from pages.ui.shell import made_on_request, navigation, session
from wizard.language.languages import LANGUAGES, Language
from wizard.workshop.agenda import BlockKind
from wizard.workshop.codes import spaced
from wizard.workshop.workshop import Workshop

ALL, CARDS = "all", "cards"


@st.fragment
def draw(workshop: Workshop, language: Language) -> None:
    exercises = {
        str(number): block.title for number, block in enumerate(workshop.blocks) if block.kind is BlockKind.EXERCISE
    }
    names = {ALL: language.text("worksheets.all_exercises"), **exercises, CARDS: language.text("worksheets.cards")}
    with st.expander(language.text("worksheets.print"), key="board-paper"):
        st.markdown(language.text("worksheets.print_help"))
        if not workshop.ended and (host := navigation.local_host()):  # the address and code on paper would lead nowhere
            st.warning(language.text("workshop.only_here", host=host), icon=":material/wifi_off:")
        which = st.selectbox(
            language.text("worksheets.which"), list(names), format_func=names.__getitem__, key="board:sheets"
        )
        every = which != CARDS and st.checkbox(language.text("worksheets.every_question"), key="board:sheets_whole")
        _download(workshop, which, every, language)


def _download(workshop: Workshop, which: str, every: bool, language: Language) -> None:
    spoken, today = LANGUAGES[workshop.language], session.today()
    address, qr = navigation.address(JOIN), navigation.address(JOIN, code=workshop.code)

    def build() -> bytes:  # when it is asked for, away from the script
        from exports.worksheets import sheets, worksheets  # takes a moment, and most boards print nothing

        blocks = workshop.blocks if which == ALL else [workshop.blocks[int(which)]] if which != CARDS else []
        drawn = sheets.of_agenda(blocks, spoken, every_question=every) or [sheets.of_cards(spoken)]
        heading = sheets.SheetHeading(workshop.title, spaced(workshop.code), address, qr)
        return worksheets(drawn, heading, spoken, today)

    made_on_request.download_button(
        language.text("worksheets.download"),
        build,
        file_name=named(workshop.title, f"{spoken.text('worksheets.name')}.pdf"),
        mime=PDF,
        key="board:sheets_download",
    )

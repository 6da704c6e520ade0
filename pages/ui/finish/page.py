"""The finish: the strategy on a page, its files, the calendar that follows, the link, and what would make it better."""

from __future__ import annotations

import streamlit as st

from pages.ui.calendar import generation
from pages.ui.finish import improvement, link
from pages.ui.overview import page_picture, section_rows
from pages.ui.shell import downloads, navigation, session
from pages.ui.shell.navigation import Destination, at_question
from pages.ui.shell.plain import plain
from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.schedule import generate
from wizard.schedule.gaps import gaps
from wizard.schedule.period import DEFAULT_WEEKS
from wizard.strategy.strategy import Strategy


def draw() -> None:
    language = session.language()
    strategy = session.store().load(session.current().id, records=[*session.small_records(), "calendar"])
    st.title(language.text("finish.title"), anchor=False)
    with st.container(key="finish"):
        with st.container(key="finish-page"):
            page_picture.draw(printed=True)
        with st.container(key="finish-ways"):
            with st.container(key="finish-files"):
                label = language.text("finish.page_pdf")
                downloads.draw_at_once("one_pager_pdf", label, key="finish:one_pager_pdf", primary=True)
                downloads.draw_at_once("deck", language.text("finish.deck"), key="finish:deck")
            _calendar(strategy, language)
            with st.container(key="finish-link"):
                link.draw()
    improvement.draw()
    with st.expander(language.text("finish.answers"), type="compact", key="finish-answers"):
        section_rows.draw(strategy.answers, language)
        section_rows.undecided_line(strategy.answers, language)


def _calendar(strategy: Strategy, language: Language) -> None:
    """What there is in the calendar, or would be; where the answers make none, why, and where that is mended."""
    kept, found = strategy.record("calendar"), gaps(strategy.answers)
    with st.container(border=True, key="finish-calendar"):
        if kept:
            st.header(language.text("finish.calendar_there"), anchor=False)
            st.markdown(language.text("finish.calendar_there_count", n=len(kept)))
            label = language.text("finish.calendar_open")
            navigation.link_button(label, Destination(navigation.CALENDAR), "finish-calendar", type="primary")
            return
        st.header(language.text("finish.calendar_title"), anchor=False)
        if found:
            gap = found[0]
            st.markdown(plain(generation.explain(gap, language)))
            question = catalogue().questions[gap.question]
            label = language.text("calendar.to_gap", question=language.of(question.short))
            place = at_question(question, came_from=navigation.FINISH.id)
            navigation.link_button(label, place, "finish-gap")
            return
        count = len(generate(strategy, language))
        weeks = language.text("finish.weeks", n=strategy.answers.get("calendar_weeks", DEFAULT_WEEKS))
        st.markdown(language.text("finish.calendar_count", n=count, weeks=weeks))
        st.button(language.text("finish.calendar_make"), key="finish:calendar", type="primary", on_click=_make_calendar)


def _make_calendar() -> None:
    generation.make()
    navigation.go(Destination(navigation.CALENDAR))

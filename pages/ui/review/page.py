"""The review's page, put together: on the left what is known, on the right what is said and decided."""

from __future__ import annotations

import streamlit as st

from pages.ui.review import afterwards, before, closing, decisions, earlier, facts, held, minutes, saving
from pages.ui.shell import downloads, navigation, session
from pages.ui.shell.fragments import fragment
from pages.ui.shell.navigation import Destination
from pages.ui.shell.plain import plain
from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Answers
from wizard.questionnaire.show import show
from wizard.review.agenda import agenda
from wizard.review.reviews import Review, decisions_gone_through, just_held, next_day, reviews, under_way
from wizard.strategy.strategy import Strategy


@fragment
def draw() -> None:
    language, strategy = session.language(), saving.load()
    now, found = under_way(strategy), agenda(strategy, session.today())
    closed = just_held(strategy, session.today())
    if notice := st.session_state.pop(saving.NOTICE, ""):
        st.success(plain(notice))
    _head(now, closed, strategy, language)
    with st.container(key="review"):
        with st.container(key="review-facts", gap="small"):
            facts.draw(found, language)
            if closed is None:
                earlier.draw(found.decided, found.since, language)
            else:
                earlier.older(decisions_gone_through(strategy, closed), language)
        with st.container(key="review-told", gap="small"):
            if closed is not None:
                afterwards.draw(closed, language)
            if now is None:
                before.draw(strategy, language)
            else:
                minutes.draw(now, strategy, language)
                decisions.draw(now, strategy, language)
                closing.draw(now, strategy, language)
            held.draw([each for each in reviews(strategy) if not each.is_open], language)


def _head(now: Review | None, closed: Review | None, strategy: Strategy, language: Language) -> None:
    """The title says which meeting it is; beside it, what one can take along. `closed` has just been held."""
    answers = strategy.answers
    with st.container(key="review-head", horizontal=True, vertical_alignment="center"):
        with st.container(gap="small"):
            st.title(plain(_title(now, strategy, language)), anchor=False)
            st.markdown(f":gray[{plain(_under_title(now, answers, language))}]")
        if now is None:
            before.begin(language, primary=closed is None)
        downloads.draw_at_once("review", language.text("review.as_slides"), key="review:slides", stretch=False)
        if next_day(strategy) is not None:
            downloads.draw_at_once("review_ics", language.text("review.in_calendar"), key="review:ics", stretch=False)
        place = Destination(navigation.VERSIONS)
        navigation.link_button(language.text("review.to_versions"), place, "review:versions")


def _title(now: Review | None, strategy: Strategy, language: Language) -> str:
    if now is not None and now.day is not None:
        return language.text("review.title_on", date=language.date(now.day))
    day = next_day(strategy)
    if day is None:
        return language.text("review.title_none")
    return language.text(
        "review.title_passed" if day < session.today() else "review.title_next", date=language.date(day)
    )


def _under_title(now: Review | None, answers: Answers, language: Language) -> str:
    """Who is there or is to be, and how often they meet."""
    parts = [language.text("review.lead")]
    if now is None and "review_participants" in answers:
        people = answers["review_participants"].removesuffix(".")
        parts.append(f"{language.text('review.people_planned', people=people)}.")
    if "review_rhythm" in answers:
        said = show(answers["review_rhythm"], catalogue().questions["review_rhythm"], language)
        parts.append(language.text("review.often", rhythm=said[:1].lower() + said[1:]))
    return " ".join(parts)

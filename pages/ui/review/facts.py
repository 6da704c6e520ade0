"""What is known before anybody says anything: figures against targets, the plan, and what the check has found."""

from __future__ import annotations

from html import escape

import streamlit as st

from pages.ui.results import state_mark
from pages.ui.shell import navigation
from pages.ui.shell.navigation import Destination, at_question
from pages.ui.shell.plain import plain
from wizard.checks import Finding
from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.review.agenda import ReviewAgenda
from wizard.review.words import Fact, facts

FINDINGS_AT_ONCE = 3


def draw(agenda: ReviewAgenda, language: Language) -> None:
    heading(language.text("review.known"))
    if found := facts(agenda, language):
        st.html(f'<ol class="review-facts">{"".join(map(_item, found))}</ol>')
    if not agenda.paces:
        st.markdown(language.text("review.no_kpis"))
        place = at_question(catalogue().questions["kpis"], navigation.REVIEW.id)
        navigation.link_button(language.text("review.to_kpis"), place, "review:kpis")
    else:
        label = language.text("review.to_results")
        navigation.link_button(label, Destination(navigation.RESULTS), "review:results", type="tertiary")
    _findings(agenda.findings, language)


def heading(text: str) -> None:
    """The heading of a part of the page."""
    st.html(f'<h2 class="review-heading">{escape(text)}</h2>')


def _item(fact: Fact) -> str:
    point = f"<b>{escape(fact.point)}</b> " if fact.point else ""
    mark = f"{state_mark.html(fact.mark, fact.word)} " if fact.mark else ""
    return f"<li><span>{point}{mark}{escape(fact.text)}</span></li>"


def _findings(found: tuple[Finding, ...], language: Language) -> None:
    if not found:
        st.markdown(language.text("review.nothing_found"))
        return
    with st.expander(language.text("review.found", n=len(found)), type="compact", key="review:findings"):
        for finding in found[:FINDINGS_AT_ONCE]:
            question = catalogue().questions[finding.places[0].question]
            st.markdown(plain(finding.message(language)))
            label = language.text("check.go", question=language.of(question.short))
            place = at_question(question, navigation.REVIEW.id)
            navigation.link_button(label, place, f"review:finding:{finding.id}", type="tertiary")
        if len(found) > FINDINGS_AT_ONCE:
            label = language.text("review.all_findings", n=len(found))
            navigation.link_button(label, Destination(navigation.OVERVIEW), "review:findings", type="tertiary")

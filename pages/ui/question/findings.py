"""The strategy check on the screen: beside the question a finding concerns, and all of them on the overview."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

import streamlit as st

from pages.ui.question import checking, row_editor
from pages.ui.shell import navigation, refused_texts, session, source_line
from pages.ui.shell.fragments import fragment
from pages.ui.shell.navigation import at_question
from pages.ui.shell.plain import plain
from pages.ui.shell.typed_place import typed_place
from wizard.checks import AnswerPlace, Finding, Report, SetAside, Severity
from wizard.checks.remedies import Remedy, remedies
from wizard.checks.set_aside import RECORD, reopen, set_aside
from wizard.knowledge.cite import legal_disclaimer
from wizard.language.errors import Refused
from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.strategy.drafts import Place
from wizard.strategy.strategy import Strategy

LOOKS: Mapping[Severity, str] = MappingProxyType(
    {
        Severity.MUST: ":red[:material/error: **{label}**]",
        Severity.SHOULD: ":material/visibility: **{label}**",
        Severity.MISSING: ":gray[**{label}**]",
        Severity.IDEA: ":gray[:material/lightbulb: **{label}**]",
    }
)


def begin_page(question_ids: tuple[str, ...]) -> None:
    """Remember which questions the page shows and what is found now, so that an answer redraws what it changes."""
    st.session_state.asked_here = question_ids
    checking.checked(session.strategy_without_large())


def beside(question_id: str, strategy: Strategy, language: Language, *, alone: bool) -> None:
    """What contradicts the answer to this question now: where it stands alone, the first thing.

    What is only missing is not said to somebody who is still answering.
    """
    before, report = checking.checked(strategy)
    _redraw_others(question_id, before, report)
    for finding in report.contradictions_at(question_id)[: 1 if alone else None]:
        _card_beside(finding, strategy, f"{question_id}:{finding.id}", language, question_id)


def _redraw_others(question_id: str, before: Report | None, report: Report) -> None:
    """Draw the whole page where an answer has changed what is found at another question on it."""
    if before is None or before.ids == report.ids:
        return
    changed = [finding for finding in (*before.open, *report.open) if finding.id in before.ids ^ report.ids]
    others = [other for other in st.session_state.asked_here if other != question_id]
    if any(finding.concerns(other) for finding in changed for other in others):
        st.rerun()


@fragment
def overview(language: Language) -> None:
    """What is decided, what is open and what contradicts; then every finding, with ways to its places."""
    strategy = session.strategy_without_large()
    _, report = checking.checked(strategy)
    total, answered = len(catalogue().questions), len(strategy.answers)
    st.header(language.text("check.title"), anchor=False)
    found = language.text(report.outcome, n=len(report.open))
    st.markdown(f"{language.text('check.state', answered=answered, total=total, open=total - answered)} {found}")
    ideas = [finding for finding in report.open if finding.rule.severity is Severity.IDEA]
    for finding in report.open:
        if finding not in ideas:
            _card(finding, strategy, f"overview:{finding.id}", language)
    if ideas:
        with st.expander(language.text("check.ideas", n=len(ideas)), type="compact"):
            for finding in ideas:
                _card(finding, strategy, f"overview:{finding.id}", language)
    if report.set_aside:
        with st.expander(language.text("check.aside_title", n=len(report.set_aside)), type="compact"):
            for aside in report.set_aside:
                _aside(aside, language)


def _card_beside(finding: Finding, strategy: Strategy, key: str, language: Language, here: str) -> None:
    """First what it is, then what to press, why, and at last to let it be."""
    with st.container(key=f"finding:{key}", gap="xsmall"):
        if checking.show(finding):  # brought into sight, and read out, by our script
            st.html('<span class="tretrin-held"></span>')
        st.markdown(plain(finding.message(language)))
        for number, remedy in enumerate(remedies(finding, strategy)):
            st.button(remedy.label(language), key=f"remedy:{key}:{number}", on_click=_mend, args=(remedy, here))
        _ways(finding, key, language, here, "secondary")
        _why(finding, language)
        st.button(
            language.text("check.leave"), key=f"leave:{key}", type="tertiary", on_click=_leave, args=(finding.id,)
        )


def _why(finding: Finding, language: Language) -> None:
    with st.expander(language.text("check.why"), type="compact"):
        st.markdown(language.of(finding.rule.reason))
        if finding.rule.legal:
            st.markdown(legal_disclaimer(language))
        st.caption(language.text("check.source", source=source_line.linked(finding.source, language)))


def _mend(remedy: Remedy, here: str | None = None) -> None:
    """Change it. What was heard in a text is seldom all there is to say: one goes on to where it is put down."""
    session.update(remedy.change)
    if remedy.at:
        question = catalogue().questions[remedy.at]
        if remedy.row:
            row_editor.open_row(question, remedy.row)
        if remedy.at != here:
            navigation.go(at_question(question, "" if here else navigation.OVERVIEW.id))


def _leave(finding_id: str) -> None:
    reason = session.language().text("check.left")
    session.update(
        lambda strategy: set_aside(strategy.record(RECORD), finding_id, reason, session.today()), records=(RECORD,)
    )


def _card(finding: Finding, strategy: Strategy, key: str, language: Language) -> None:
    rule = finding.rule
    label = LOOKS[rule.severity].format(label=language.text(f"check.{rule.severity}"))
    with st.container(border=True, gap="xsmall", key=f"finding:{key}"):
        st.markdown(f"{label}  \n{plain(finding.message(language))}")
        _why(finding, language)
        with st.container(horizontal=True, vertical_alignment="center"):
            for number, remedy in enumerate(each for each in remedies(finding, strategy) if each.at):
                st.button(remedy.label(language), key=f"remedy:{key}:{number}", on_click=_mend, args=(remedy,))
            _ways(finding, key, language)
            with st.popover(language.text("check.set_aside"), type="tertiary", icon=":material/inventory_2:"):
                _reason(finding, key, language)


def _ways(
    finding: Finding,
    key: str,
    language: Language,
    here: str | None = None,
    look: Literal["secondary", "tertiary"] = "tertiary",
) -> None:
    """To each question the finding concerns, but for the one it is shown at; to the row, where it is about one."""
    came_from = "" if here else navigation.OVERVIEW.id
    first = {place.question: place for place in reversed(finding.places)}
    for question_id in dict.fromkeys(place.question for place in finding.places):
        if question_id != here:
            question = catalogue().questions[question_id]
            st.button(
                language.text("check.go", question=language.of(question.short)),
                key=f"way:{key}:{question_id}",
                type=look,
                on_click=_go,
                args=(first[question_id], came_from),
            )


def _go(place: AnswerPlace, came_from: str) -> None:
    question = catalogue().questions[place.question]
    if place.row is not None:
        checked: Strategy = st.session_state.found_here.strategy
        row_editor.open_row(question, checked.uids[place.question][place.row])
    navigation.go(at_question(question, came_from))


def _reason(finding: Finding, key: str, language: Language) -> None:
    place, widget = _place_of_reason(finding.id), f"reason:{key}"
    if widget not in st.session_state:
        st.session_state[widget] = refused_texts.at(str(place)) or ""
    with typed_place(place, widget):
        st.text_area(language.text("check.reason"), key=widget)
    st.caption(language.text("check.reason_help"))
    refused: Refused | None = st.session_state.pop(f"refused_reason:{key}", None)
    if refused is not None:
        st.error(plain(refused.message(language)))
    st.button(language.text("check.confirm"), key=f"aside:{key}", on_click=_set_aside, args=(finding.id, key))


def _place_of_reason(finding_id: str) -> Place:
    """Where a reason is kept while it is written, which it is before there is anything it could be a reason of."""
    return Place(RECORD, finding_id, "reason")


def _aside(aside: SetAside, language: Language) -> None:
    finding = aside.finding
    with st.container(border=True):
        st.text(finding.message(language))
        st.text(language.text("check.aside_reason", reason=aside.reason))
        st.button(
            language.text("check.reopen"),
            key=f"reopen:{finding.id}",
            on_click=_reopen,
            args=(finding.id,),
            type="tertiary",
        )


def _set_aside(finding_id: str, key: str) -> None:
    reason = st.session_state[f"reason:{key}"]
    try:
        session.update(
            lambda strategy: set_aside(strategy.record("set_aside"), finding_id, reason, session.today()),
            records=("set_aside",),
        )
    except Refused as refused:
        st.session_state[f"refused_reason:{key}"] = refused
    else:
        refused_texts.drop(str(_place_of_reason(finding_id)))


def _reopen(finding_id: str) -> None:
    session.update(lambda strategy: reopen(strategy.record("set_aside"), finding_id), records=("set_aside",))

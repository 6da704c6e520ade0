"""The strategy check on the screen: beside its questions at once, on the overview, set aside with a reason."""

from __future__ import annotations

import pytest

from pages.ui.shell import session
from pages.ui.shell.plain import plain
from tests.pages.screen import Screen, keep, store
from wizard.checks import RULES, Finding, check
from wizard.examples import example
from wizard.language.languages import DANISH, ENGLISH, Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Answers

RULE = "purpose_without_business_aim"


def without_link() -> Answers:
    """A finished strategy that does not say how its purposes help the company."""
    return {key: value for key, value in example("bakery", "da").answers.items() if key != "strategy_link"}


CONTRADICTION = "direct_sales_but_only_trust"


def contradicting() -> Answers:
    """A finished strategy that is to sell, and is not."""
    return {**example("bakery", "da").answers, "selling": "trust_and_leads"}


def finding(screen: Screen, rule_id: str = RULE) -> Finding:
    """What the check finds, or found, of this rule."""
    strategy = store().load(screen.strategy_id)
    report = check(strategy, session.today())
    return next(each for each in (*report.open, *(a.finding for a in report.set_aside)) if each.rule.id == rule_id)


def says(screen: Screen, language: Language = DANISH, rule_id: str = RULE) -> bool:
    """Whether the message is to be read, as it is written."""
    return any(plain(finding(screen, rule_id).message(language)) in text for text in screen.markup)


@pytest.mark.thorough
@pytest.mark.parametrize("language", [DANISH, ENGLISH], ids=["da", "en"])
def test_a_contradiction_stands_beside_its_question_with_reason_and_source(language: Language) -> None:
    screen = Screen.open("plan", key=keep(contradicting(), language.id), question="selling")
    assert says(screen, language, CONTRADICTION)
    assert language.of(RULES[CONTRADICTION].reason) in screen.markup
    assert any(RULES[CONTRADICTION].source.url in text for text in screen.markup)


@pytest.mark.thorough
def test_it_goes_as_soon_as_the_answer_is_put_right_and_comes_back_with_it() -> None:
    screen = Screen.open("plan", key=keep(contradicting()), section="campaigns")
    shown = plain(finding(screen, CONTRADICTION).message(DANISH))
    assert shown in screen.words
    screen.enter(screen.widget("selling"), "sell")
    assert shown not in screen.words
    screen.enter(screen.widget("selling"), "trust_and_leads")
    assert says(screen, rule_id=CONTRADICTION)


@pytest.mark.thorough
def test_what_is_only_missing_is_not_said_to_somebody_who_is_answering() -> None:
    assert not says(Screen.open("strategy", key=keep(without_link()), question="strategy_link"))


def test_a_question_alone_shows_one_contradiction_at_a_time_and_leaves_it_when_asked_to() -> None:
    # Two hours are kept neither by who is there on Tuesdays nor in half an hour a week.
    promised = {"lead_owner": "Signe (om tirsdagen)", "lead_response_hours": 2, "monitoring_hours": 0.5}
    answers = {**example("bakery", "da").answers, **promised}
    screen = Screen.open("plan", key=keep(answers), question="lead_response_hours")
    report = check(store().load(screen.strategy_id), session.today())
    found = report.contradictions_at("lead_response_hours")
    assert len(found) > 1
    said = [each for each in found if plain(each.message(DANISH)) in screen.words]
    assert said == [found[0]]
    screen.press(f"leave:lead_response_hours:{found[0].id}")
    [aside] = check(store().load(screen.strategy_id), session.today()).set_aside
    assert (aside.finding.id, aside.reason) == (found[0].id, DANISH.text("check.left"))
    assert [each for each in found if plain(each.message(DANISH)) in screen.words] == [found[1]]


@pytest.mark.thorough
def test_a_question_nothing_is_found_at_shows_nothing() -> None:
    screen = Screen.open("strategy", key=keep(without_link()), question="company_name")
    assert not says(screen)


@pytest.mark.thorough
def test_the_overview_lists_it_with_a_way_to_each_of_its_questions_and_back() -> None:
    screen = Screen.open("overview", key=keep(without_link()))
    assert says(screen)
    key = f"overview:{finding(screen).id}"
    screen.press(f"way:{key}:strategy_link")
    assert screen.title == DANISH.of(catalogue().questions["strategy_link"].label)
    assert screen.press("way:continue").title == DANISH.text("overview.title")


def test_the_overview_counts_what_is_decided_and_what_is_not() -> None:
    screen, total = Screen.open("overview", key=keep({"company_name": "Langdej"})), len(catalogue().questions)
    state = DANISH.text("check.state", answered=1, total=total, open=total - 1)
    assert f"{state} {DANISH.text('check.nothing_so_far')}" in screen.markup


@pytest.mark.thorough
def test_it_is_set_aside_with_a_reason_that_is_kept_and_shown() -> None:
    screen = Screen.open("overview", key=keep(without_link()))
    key = f"overview:{finding(screen).id}"
    screen.enter(f"reason:{key}", "Ejerne har *besluttet* det.").press(f"aside:{key}")
    assert not says(screen)
    assert DANISH.text("check.aside_reason", reason="Ejerne har *besluttet* det.") in screen.texts
    [row] = store().load(screen.strategy_id).record("set_aside")
    assert (row["finding"], row["reason"]) == (finding(screen).id, "Ejerne har *besluttet* det.")
    screen.press(f"reopen:{finding(screen).id}")
    assert says(screen)
    assert store().load(screen.strategy_id).record("set_aside") == []


def test_without_a_reason_it_stays_and_says_what_is_missing() -> None:
    screen = Screen.open("overview", key=keep(without_link()))
    screen.press(f"aside:overview:{finding(screen).id}")
    assert screen.errors == [plain(DANISH.text("refused.no_reason"))]
    assert says(screen)


def test_an_answer_redraws_the_other_questions_on_the_page_it_concerns() -> None:
    answers = {**without_link(), "primary_purpose": "leads"}
    screen = Screen.open("strategy", key=keep(answers), section="purpose")
    shown = plain(finding(screen, "main_purpose_not_chosen").message(DANISH))
    assert len([text for text in screen.markup if shown in text]) == 2  # at the purposes and at the main one
    screen.enter(screen.widget("purposes"), ["leads"])
    assert [text for text in screen.markup if shown in text] == []


def test_a_way_to_a_row_opens_it() -> None:
    answers = {**without_link(), "hours_per_week": 2}
    answers["audiences"] = [*answers["audiences"], {"name": "Nye kunder", "age_from": 40, "age_to": 20}]
    screen = Screen.open("overview", key=keep(answers))
    last = len(answers["audiences"]) - 1
    report = check(store().load(screen.strategy_id), session.today())
    [reversed_ages] = [each for each in report.open if each.rule.id == "audience_ages_reversed"]
    assert reversed_ages.places[0].row == last
    screen.press(f"way:overview:{reversed_ages.id}:audiences")
    assert screen.has(screen.widget("audiences", last, "age_from"))
    assert not screen.has(screen.widget("audiences", 0, "age_from"))

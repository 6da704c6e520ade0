"""The ends of steps: what one has by then, what comes, and that one tap goes on."""

from __future__ import annotations

import pytest

from pages.ui.finish.so_far import Said, so_far
from tests.pages.screen import Screen, keep
from wizard.examples import example
from wizard.language.languages import DANISH, ENGLISH, LANGUAGES
from wizard.questionnaire import journey
from wizard.questionnaire.catalogue import catalogue

EXPRESS = catalogue().express
LAST = [[question for question in EXPRESS if question.step == step.id][-1] for step in catalogue().steps[:-1]]
FIRST = [next(question for question in EXPRESS if question.step == step.id) for step in catalogue().steps[1:]]
every_end = pytest.mark.parametrize(("last", "first"), list(zip(LAST, FIRST, strict=True)), ids=["strategy", "plan"])


def pictures(screen: Screen) -> str:
    return "\n".join(html.proto.body for html in screen.at.get("html"))


@every_end
def test_after_the_last_question_of_a_step_comes_its_end_and_one_press_goes_on(last, first) -> None:
    screen = Screen.open(last.step, key=keep(), question=last.id).press("way:continue")
    step = catalogue().step(last.step)
    left = sum(question.step == last.step for question in EXPRESS)
    assert screen.title == DANISH.text("step_end.open", n=left, step=DANISH.of(step.title))
    screen.press("way:continue")
    assert screen.at.query_params["question"] == first.id
    screen.press("way:back")
    assert screen.at.query_params["question"] == last.id  # back over the end in one press


@every_end
def test_whoever_does_not_follow_the_route_meets_no_end(last, first) -> None:
    screen = Screen.open("overview", key=keep())
    screen.go(last.step, question=last.id, **{"from": "overview"}).press("way:continue")
    assert screen.title == DANISH.text("overview.title")


@pytest.mark.thorough
@pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))
def test_it_says_what_one_has_in_ones_own_words_and_what_comes(language) -> None:
    answers = example("bakery", language.id).answers
    asked = {question.id for question in EXPRESS if question.step == "strategy"}
    screen = Screen.open("strategy_done", key=keep({id_: answers[id_] for id_ in asked}, language.id))
    for audience in answers["audiences"]:
        assert audience["name"] in pictures(screen)
    left = [question for question in EXPRESS if question.step == "plan"]
    minutes = language.text("step_end.minutes", n=journey.minutes(left))
    assert language.text("step_end.questions", n=len(left), minutes=minutes) in pictures(screen)


def test_what_was_not_answered_is_not_said() -> None:
    assert so_far("strategy", {}, DANISH) == ()
    assert so_far("plan", {}, DANISH) == ()
    assert so_far("strategy", {"purposes": ["leads", "trust"]}, ENGLISH) == (
        Said("You want", "Enquiries, Trust and ambassadors"),
    )


def test_a_step_is_in_place_once_its_questions_are_answered_and_names_nobody_who_is_not_named() -> None:
    answers = example("bakery", "da").answers
    screen = Screen.open("plan_done", key=keep(answers))
    assert screen.title == DANISH.text("page.plan_done")
    assert any(DANISH.text("step_end.lead_plan") in each.value for each in screen.at.markdown)
    rows = [
        {key: value for key, value in row.items() if key not in ("creator", "poster")}
        for row in answers["channel_plan"]
    ]
    unnamed = Screen.open("plan_done", key=keep({**answers, "channel_plan": rows}))
    assert any(DANISH.text("step_end.lead_plan_unnamed") in each.value for each in unnamed.at.markdown)


def test_a_step_that_is_answered_already_says_so() -> None:
    screen = Screen.open("strategy_done", key=keep(example("bakery", "da").answers))
    assert pictures(screen).count(f"<b>{DANISH.text('step_end.all_answered')}</b>") == 2


def test_markup_in_an_answer_is_shown_as_written() -> None:
    screen = Screen.open("strategy_done", key=keep({"audiences": [{"name": "<b>Pendlere</b> & co"}]}))
    assert "&lt;b&gt;Pendlere&lt;/b&gt; &amp; co" in pictures(screen)


def test_the_link_is_offered_at_the_end_of_the_first_step_alone() -> None:
    first, second = (Screen.open(f"{step}_done", key=keep()) for step in ("strategy", "plan"))
    assert len(first.at.get("bidi_component")) == 1
    assert len(second.at.get("bidi_component")) == 0

"""What stands folded under a question: drawn when it is unfolded, in every language, with its sources."""

from __future__ import annotations

from itertools import cycle
from typing import Any

import pytest

from pages.ui.question.panels import PANELS, QuestionPanel
from pages.ui.shell.plain import plain
from tests.pages.screen import Screen, keep, store
from wizard.bibliography import bibliography
from wizard.examples import example
from wizard.knowledge.legal import legal_hints_for
from wizard.language.languages import DANISH, LANGUAGES
from wizard.questionnaire.catalogue import catalogue
from wizard.schedule.effort import assumed_minutes
from wizard.suggestions import suggestions

UNDER = [(panel, question_id) for panel in PANELS for question_id in sorted(panel.questions)]


def unfolded(panel_id: str, question_id: str, answers: dict[str, Any], language: str = "da") -> Screen:
    """The page of a question with one of its panels unfolded, which only a browser can do by a click."""
    return folded(question_id, answers, language).unfold(question_id, panel_id)


def folded(question_id: str, answers: dict[str, Any], language: str = "da") -> Screen:
    question = catalogue().questions[question_id]
    return Screen.open(question.step, key=keep(answers, language), question=question_id)


@pytest.mark.sampled(30)
@pytest.mark.parametrize(
    ("panel", "question_id", "language_id"),
    [
        pytest.param(panel, id_, language_id, id=f"{panel.id}-{id_}-{language_id}")
        for (panel, id_), language_id in zip(UNDER, cycle(LANGUAGES), strict=False)
    ],
)
def test_a_panel_has_something_to_say(panel: QuestionPanel, question_id: str, language_id: str) -> None:
    assert question_id in catalogue().questions
    for answers in ({}, {k: v for k, v in example("bakery", language_id).answers.items() if k != question_id}):
        screen = folded(question_id, answers, language_id).unfold(question_id)
        before = len(screen.words)
        screen.unfold(question_id, panel.id)
        assert len(screen.words) > before + 40
        assert screen.errors == []


def test_every_question_with_a_legal_hint_shows_it_with_its_source_and_the_caution() -> None:
    screen = unfolded("law", "allowed_actions", {})
    for hint in legal_hints_for("allowed_actions"):
        assert plain(DANISH.of(hint.text)) in screen.markup
        assert hint.source is not None
        assert any(hint.source.url in text for text in screen.markup)
    assert any("Kontrollér den gældende lov" in text for text in screen.markup)


# Suggestions


def test_a_suggestion_is_taken_with_one_click_and_gives_way_to_the_next() -> None:
    answers = {"purposes": ["trust"], "primary_purpose": "trust", "market": "b2c", "industry": "food"}
    first, *others = suggestions("pillars", answers)
    screen = unfolded("suggested", "pillars", answers).press(f"take:{first.id}")
    assert screen.answers["pillars"] == [{"topic": first.title(DANISH), "purpose": "trust"}]
    assert not screen.has(f"take:{first.id}")
    assert screen.has(f"take:{others[0].id}")


def test_nothing_is_filled_in_by_itself() -> None:
    answers = {"purposes": ["trust"], "primary_purpose": "trust", "market": "b2c", "industry": "food"}
    assert unfolded("suggested", "pillars", answers).answers == answers


def test_an_option_is_taken_as_well_as_a_row() -> None:
    answers = {"platforms": ["facebook"], "purposes": ["trust"]}
    first = suggestions("content_types", answers)[0]
    screen = unfolded("suggested", "content_types", answers).press(f"take:{first.id}")
    assert screen.answers["content_types"] == [first.option]


# Platforms


@pytest.mark.thorough
def test_where_a_place_is_not_known_the_page_asks_for_the_country_and_leads_there() -> None:
    answers = {"audiences": [{"name": "Unge", "place": "Tarragona"}]}
    screen = unfolded("recommend", "platforms", answers)
    assert plain(DANISH.text("recommend.place_unknown", place="Tarragona")) in screen.markup
    assert DANISH.text("recommend.say_where") in screen.markup
    screen.press("way:recommend:audiences").press_on("audiences", 0, "change")
    note = plain(DANISH.text("recommend.country_wanted", place="Tarragona"))
    assert any(note in text for text in screen.markup)
    screen.enter(screen.widget("audiences", 0, "place"), "Tarragona, Spanien")
    assert not any(note in text for text in screen.markup)
    answers = {"audiences": [{"name": "Unge", "place": "Vejle"}]}
    assert DANISH.text("recommend.say_where") not in unfolded("recommend", "platforms", answers).markup


def test_recommended_platforms_stand_first_each_with_its_reason() -> None:
    answers = {"audiences": [{"name": "Unge", "age_from": 16, "age_to": 24}], "market": "b2c", "hours_per_week": 10}
    screen = Screen.open("strategy", key=keep(answers), question="platforms")
    shown = [each.partition("\n") for each in screen.at.get_by_key(screen.widget("platforms")).options]
    reasons = [reason for _, _, reason in shown]
    first = sum(map(bool, reasons))
    assert first > 0
    assert all(reasons[:first])
    assert "Instagram" in [name for name, _, _ in shown[:first]]


@pytest.mark.thorough
def test_the_recommendation_is_for_the_audience_that_is_picked() -> None:
    rows = [{"name": "Unge *her*", "age_from": 16, "age_to": 24}, {"name": "Seniorer", "age_from": 66}]
    screen = unfolded("recommend", "platforms", {"audiences": rows, "market": "b2c", "hours_per_week": 6})
    answer = DANISH.text("recommend.answer", platforms="Facebook")
    assert any(answer in text for text in screen.enter(f"whom:{screen.strategy_id}", "Seniorer").markup)
    screen.enter(f"whom:{screen.strategy_id}", plain("Unge *her*"))
    assert any(DANISH.text("recommend.answer", platforms="Instagram") in text for text in screen.markup)


@pytest.mark.thorough
def test_figures_from_elsewhere_are_said_to_be_an_indication_for_the_audiences_own_country() -> None:
    for place, key in (("Aarhus", "recommend.indication"), ("Hamborg, Tyskland", "recommend.indication_country")):
        answers = {"audiences": [{"name": "Unge", "age_from": 18, "age_to": 29, "place": place}], "market": "b2c"}
        screen = unfolded("recommend", "platforms", answers)
        assert DANISH.text(key) not in screen.markup  # behind a fold
        screen.at.toggle(key=f"american:{screen.strategy_id}").set_value(True).run()
        assert DANISH.text(key) in screen.markup


# Minutes


def test_ones_own_minutes_are_kept_and_change_what_the_plan_takes() -> None:
    answers = {
        "channel_plan": [{"platform": "facebook", "posts_per_week": 3}],
        "content_types": ["image"],
        "hours_per_week": 4,
    }
    screen = unfolded("effort", "hours_per_week", answers)
    assert assumed_minutes()["image"] == 60
    assert DANISH.text("effort.fits", needed="3 timer", available="4") in screen.markup
    screen.enter(f"{screen.strategy_id}:effort:image", "100")
    assert store().load(screen.strategy_id).record("effort") == [{"type": "image", "minutes": 100}]
    assert DANISH.text("effort.over", needed="5 timer", available="4", missing="1 time") in screen.markup
    screen.enter(f"{screen.strategy_id}:effort:image", "")
    assert store().load(screen.strategy_id).record("effort") == []


# Sources


@pytest.mark.thorough
@pytest.mark.parametrize("language_id", LANGUAGES)
def test_the_page_of_sources_lists_each_with_its_link_and_marks_old_figures(language_id: str) -> None:
    screen = Screen.open("sources", lang=language_id)
    assert screen.title == LANGUAGES[language_id].text("sources.title")
    for entry in bibliography():
        assert any(entry.source.url in text for text in screen.markup), entry.source.id
    old = LANGUAGES[language_id].text("sources.old", years="2023")
    assert any(old in text for text in screen.markup)


def test_no_source_is_listed_that_nothing_rests_on() -> None:
    assert [entry.source.id for entry in bibliography() if not entry.uses] == []

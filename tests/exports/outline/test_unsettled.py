"""What slides say of how far the strategy is: never more than the answers do, and never two things at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from itertools import cycle, islice
from typing import Any

import pytest

from exports import outline
from exports.outline.one_page import one_page
from wizard.examples import EXAMPLES, example
from wizard.language.languages import LANGUAGES, Language
from wizard.questionnaire.catalogue import catalogue
from wizard.strategy.strategy import Strategy

TODAY = date(2026, 11, 27)
OPEN = ("deck.undecided", "deck.role_open", "one_pager.no_main_kpi", "one_pager.no_target")
"""What says that something is not decided."""
PARTS = 5
"""In how many tests all the partial answers of an example are looked at."""

DENTIST: dict[str, Any] = {
    "company_name": "Tandlægerne ved Havnen",
    "company_about": "Vi er fem tandlæger i Horsens.",
    "industry": "health",
    "market": "b2c",
    "overall_strategy": "Vi vil have 300 nye patienter.",
    "purposes": ["direct_sales", "trust", "education"],
    "primary_purpose": "trust",
    "strategy_link": "Folk vælger dem, de er trygge ved.",
    "audiences": [{"name": "Tilflyttere"}, {"name": "Dem, der er bange"}],
    "platforms": ["facebook", "instagram"],
    "needs": [
        {
            "audience": "Tilflyttere",
            "platform": "facebook",
            "need": "At vide, om der er plads",
            "content": "Ledige tider",
        },
        {"audience": "Dem, der er bange", "need": "At se, at der ikke bliver skældt ud"},
    ],
    "policy_wanted": "conversation",
    "strategy_statement": "Vi viser, hvordan det er at sidde i stolen hos os.",
    "pillars": [{"topic": "Menneskene", "purpose": "trust", "share": 42.5}, {"topic": "Når det gør ondt", "share": 30}],
    "hours_per_week": 4,
    "channel_plan": [
        {"platform": "facebook", "posts_per_week": 1},
        {"platform": "instagram", "posts_per_week": 1, "weekdays": ["wed"], "creator": "Birgitte"},
    ],
    "calendar_start": "2027-01-04",
    "selling": "trust_and_leads",
    "monitoring_owner": "Birgitte",
    "kpis": [
        {"metric": "leads", "name": "Nye patienter", "per": "month", "target": 25},
        {"metric": "engagement_rate"},
        {"metric": "reach", "baseline": 2000, "target": 5000, "due": "2027-06-30"},
    ],
    "review_rhythm": "quarterly",
}
"""All main questions answered, and yet not everything decided."""


def said(value: Any) -> Iterator[str]:
    """Every text in a deck or one-pager, notes and ids left out."""
    match value:
        case str():
            yield value
        case tuple() | list():
            for one in value:
                yield from said(one)
        case _ if is_dataclass(value):
            for field in fields(value):
                if field.name not in ("notes", "id"):
                    yield from said(getattr(value, field.name))


def texts(answers: dict[str, Any], language: Language) -> list[str]:
    strategy = Strategy(language.id, answers)
    return [*said(outline.deck(strategy, language, TODAY)), *said(one_page(strategy, language, TODAY))]


def partial(answers: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The answers, each time without one of them, or with one field gone from the rows of one."""
    main = {question.id for question in catalogue().express}
    yield answers
    yield {key: value for key, value in answers.items() if key in main}
    for key, value in answers.items():
        yield {other: kept for other, kept in answers.items() if other != key}
        if isinstance(value, list) and value and isinstance(value[0], dict):
            for field in dict.fromkeys(name for row in value for name in row):
                yield {**answers, key: [{name: cell for name, cell in row.items() if name != field} for row in value]}


@pytest.mark.thorough
@pytest.mark.parametrize("part", range(PARTS))
@pytest.mark.parametrize(
    ("name", "language"), list(zip(EXAMPLES, cycle(LANGUAGES.values()), strict=False)), ids=EXAMPLES
)
def test_no_slide_says_that_all_is_decided_where_something_is_not(name: str, language: Language, part: int) -> None:
    steps = {language.of(step.title): step for step in catalogue().steps}
    for answers in islice(partial(example(name, language.id).answers), part, None, PARTS):
        strategy = Strategy(language.id, answers)
        deck, page = outline.deck(strategy, language, TODAY), one_page(strategy, language, TODAY)
        everything = "\n".join([*said(deck), *said(page)])
        left_open = any(language.text(key) in everything for key in OPEN)
        left_open |= any(slide.id == "undecided" for slide in deck.slides)
        assert not (left_open and language.text("deck.complete") in everything)
        for slide in deck.slides:
            if slide.id != "undecided":
                continue
            for step in slide.blocks[0].steps:  # type: ignore[union-attr]
                asked = [question.id for section in steps[step.name].sections for question in section.questions]
                if step.count == language.text("open_questions.none_missing"):
                    assert set(asked) <= answers.keys()


def test_answered_main_questions_are_no_decision_about_the_rest() -> None:
    danish = LANGUAGES["da"]
    found = texts(DENTIST, danish)
    assert danish.text("deck.complete") not in found
    assert danish.text("open_questions.none_missing") not in found
    [slide] = [one for one in outline.deck(Strategy("da", DENTIST), danish, TODAY).slides if one.id == "undecided"]
    questions = {question.question for step in slide.blocks[0].steps for question in step.questions}  # type: ignore[union-attr]
    assert questions >= {
        "Hvilken rolle skal Facebook og Instagram have hver især?",
        "Hvor meget skal hvert indholdsspor fylde?",
        "Skal opslagene føre til køb, eller sker salget et andet sted?",
        "Hvor højt vil vi nå med Engagementsrate?",
        "Hvilket af tallene er det vigtigste?",
    }
    assert danish.text("deck.nearly", n=len(questions)) in found


def test_selling_and_not_selling_are_not_said_side_by_side() -> None:
    danish = LANGUAGES["da"]
    does_not = danish.text("deck_titles.selling_trust_and_leads")
    assert does_not not in texts(DENTIST, danish)
    assert does_not not in texts({**DENTIST, "lead_owner": "Birgitte"}, danish)
    assert does_not in texts({**DENTIST, "purposes": ["trust", "education"]}, danish)


def test_shares_that_are_no_whole_are_neither_drawn_nor_said_to_be_one() -> None:
    danish = LANGUAGES["da"]
    deck = outline.deck(Strategy("da", DENTIST), danish, TODAY)
    slides = {slide.id: slide for slide in deck.slides}
    pillars, page = slides["pillars"], slides["summary"].blocks[0]
    assert (pillars.blocks[0].left, pillars.blocks[0].left_share) == (27.5, "27,5\N{NO-BREAK SPACE}% er ikke fordelt")  # type: ignore[union-attr]
    assert page.share_left == 27.5  # type: ignore[union-attr]
    assert pillars.title == danish.text("deck_titles.pillars_counted", n=2)
    thirds = {**DENTIST, "pillars": [{"topic": topic, "share": 33} for topic in "abc"]}
    [whole] = [one for one in outline.deck(Strategy("da", thirds), danish, TODAY).slides if one.id == "pillars"]
    assert (whole.blocks[0].left, whole.blocks[0].note) == (0.0, "")  # type: ignore[union-attr]


def test_only_needs_with_content_are_said_to_be_met() -> None:
    danish = LANGUAGES["da"]
    goals = [{**row, "our_goal": "trust"} for row in DENTIST["needs"]]
    answers = {**DENTIST, "needs": goals, "purposes": ["trust"], "brand": [{"word": "rolige"}]}
    [slide] = [one for one in outline.deck(Strategy("da", answers), danish, TODAY).slides if one.id == "needs"]
    assert slide.title == "Indholdet dækker 1 behov hos én målgruppe"


def first_posts(calendar: list[dict[str, Any]]) -> tuple[date, str, str]:
    from exports.outline.first_days import tasks_in_order

    danish = LANGUAGES["da"]
    strategy = Strategy("da", DENTIST).with_record("calendar", calendar)
    [task] = [one for one in tasks_in_order(outline.Context(strategy, danish, TODAY)) if "første opslag" in one.what]
    return task.day, task.what, task.who


def test_the_first_posts_are_those_of_the_calendar() -> None:
    calendar = [
        {"date": "2027-01-06", "platform": "instagram", "poster": "Anne Lund"},
        {"date": "2027-01-20", "platform": "facebook", "poster": "Bo"},
    ]
    assert first_posts(calendar) == (date(2027, 1, 6), "De første opslag efter planen på Instagram", "Anne Lund")


def test_without_a_calendar_they_are_those_of_the_plan_on_its_own_days() -> None:
    day, what, who = first_posts([])
    assert (day, who) == (date(2027, 1, 4), "Birgitte")
    assert what == "De første opslag efter planen på Facebook og Instagram"


def test_a_main_figure_is_called_what_the_company_calls_it() -> None:
    danish = LANGUAGES["da"]
    kpis = [{"metric": "conversions", "name": "Bookede borde"}, {"metric": "reach", "target": 10}]
    answers = {**DENTIST, "kpis": kpis, "primary_kpi": "conversions"}
    [slide] = [one for one in outline.deck(Strategy("da", answers), danish, TODAY).slides if one.id == "kpis"]
    assert slide.title == "Vores vigtigste nøgletal: Bookede borde"
    assert "Konverteringer" not in texts(answers, danish)

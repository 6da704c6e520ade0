"""The plans’ pictures under their questions: as on the slides, with the words as written, in every language."""

from __future__ import annotations

import json
from itertools import combinations, pairwise
from typing import Any

import pytest

from pages.ui.charts.time_chart import LINE, NARROWEST
from pages.ui.shell.plain import plain
from tests.pages.screen import Screen, keep
from wizard.examples import EXAMPLES, example
from wizard.language.languages import DANISH, LANGUAGES
from wizard.questionnaire.catalogue import catalogue

PANELS = {"promotion_steps": "growth", "campaigns": "campaigns", "roles": "roles"}
every_language = pytest.mark.parametrize("language_id", LANGUAGES)


def unfolded(question_id: str, answers: dict[str, Any], language: str = "da", **records: Any) -> Screen:
    """The page of a question with its picture unfolded."""
    step = catalogue().questions[question_id].step
    screen = Screen.open(step, key=keep(answers, language, **records), question=question_id)
    return screen.unfold(question_id, PANELS[question_id])


class Picture:
    """A picture as it is sent to the browser."""

    def __init__(self, screen: Screen) -> None:
        [element] = screen.at.get("vega_lite_chart")
        self.alt: str = element.proto.alt
        layers = json.loads(element.proto.spec)["layer"]
        self.shades, self.days, self.bars, self.dots, self.words = (layer["data"]["values"] for layer in layers)
        self.height: float = layers[0]["encoding"]["y"]["scale"]["domain"][1]

    @property
    def texts(self) -> list[str]:
        return [row["text"] for row in self.words]


def has_picture(screen: Screen) -> bool:
    return bool(screen.at.get("vega_lite_chart"))


STEPS = [
    {"activity": "Skilt ved *kassen*", "owner": "<b>Mette</b>", "due": "2027-01-22"},
    {"activity": "Links", "owner": "Jonas", "due": "2027-01-15", "done": True},
    {"activity": "Uden dato"},
]


# The growth plan


@pytest.mark.thorough
def test_steps_stand_along_the_axis_with_their_owners_and_words_as_written() -> None:
    picture = Picture(unfolded("promotion_steps", {"promotion_steps": STEPS, "calendar_start": "2027-01-04"}))
    assert picture.texts[-8:] == [
        *("15. jan. 2027, gjort", "Links", "Jonas"),
        *("22. jan. 2027", "Skilt ved *kassen*", "<b>Mette</b>"),
        *("Uden frist", "Uden dato"),
    ]
    assert [dot["tip"] for dot in picture.dots] == ["15. jan. 2027, gjort", "22. jan. 2027"]
    first, second = picture.dots
    assert 0 < first["x"] < second["x"] < 1
    assert (first["fill"] == first["colour"], second["fill"] == second["colour"]) == (True, False)
    assert "4. jan." in picture.texts
    assert picture.shades == []


def test_the_time_before_the_calendar_is_shaded() -> None:
    picture = Picture(unfolded("promotion_steps", {"promotion_steps": STEPS, "calendar_start": "2027-03-01"}))
    [shade] = picture.shades
    assert (shade["x"], shade["y2"]) == (0, picture.height)
    assert "Kalenderen begynder" in picture.texts


def test_the_picture_says_in_words_what_it_shows() -> None:
    alt = Picture(unfolded("promotion_steps", {"promotion_steps": STEPS}, "en")).alt
    assert alt.startswith("Timeline: Growth plan. 15 Jan 2027, done: Links; 22 Jan 2027: Skilt ved *kassen*; ")


def test_without_a_date_there_is_a_sentence_instead() -> None:
    screen = unfolded("promotion_steps", {"promotion_steps": STEPS[2:]})
    assert DANISH.text("plan_pictures.growth_none") in screen.markup
    assert not has_picture(screen)


@pytest.mark.sampled(3)
@pytest.mark.parametrize("text", ["W" * 120, "ord " * 30, "😀 漢字 العربية " * 8])
def test_long_words_are_cut_for_the_narrowest_screen_and_shown_in_full_when_pointed_at(text: str) -> None:
    rows = [{"activity": text[:120], "owner": text[:120], "due": "2027-01-22"}]
    picture = Picture(unfolded("promotion_steps", {"promotion_steps": rows}))
    assert all(row["wide"] <= NARROWEST for row in picture.words)
    assert any(row["tip"] == text[:120].strip() for row in picture.words)


# Campaigns


def test_campaigns_lie_on_their_days_with_the_calendar_and_the_posts() -> None:
    rows = [
        {"name": "Påske", "platform": "facebook", "audience": "Familier", "start": "2027-03-08", "end": "2027-03-24"},
        {"name": "Engang *snart*"},
    ]
    answers = {"campaigns": rows, "calendar_start": "2027-01-04", "calendar_weeks": 12}
    entries = [{"date": "2027-01-04"}, {"date": "2027-01-05"}, {"date": "2027-03-08"}]
    screen = unfolded("campaigns", answers, calendar=entries)
    picture = Picture(screen)
    calendar, campaign, *columns = picture.bars
    assert (calendar["x"], calendar["x2"]) == (0, 1)
    assert campaign["tip"] == "Påske, Facebook, Familier"
    assert campaign["x"] == pytest.approx(9 / 12)
    assert campaign["x2"] == pytest.approx((9 * 7 + 17) / 84)
    assert [column["tip"] for column in columns] == ["Opslag om ugen: 2", "Opslag om ugen: 1"]
    assert columns[0]["y2"] - columns[0]["y"] == 2 * (columns[1]["y2"] - columns[1]["y"])
    assert {"Indholdskalender", "12 uger", "Påske", "Facebook, Familier", "Opslag om ugen", "2"} <= set(picture.texts)
    assert plain("Uden datoer: Engang *snart*") in screen.markup


def test_without_a_dated_campaign_there_is_a_sentence_instead() -> None:
    screen = unfolded("campaigns", {"campaigns": [{"name": "Engang"}]}, "en")
    assert LANGUAGES["en"].text("plan_pictures.campaigns_none") in screen.markup
    assert not has_picture(screen)


@pytest.mark.thorough
def test_on_the_narrowest_screen_no_bar_or_name_lies_over_another() -> None:
    rows = [
        {"name": f"Kampagne {n}", "start": f"2027-{n % 9 + 1:02}-01", "end": f"2027-{n % 9 + 1 + n % 3:02}-20"}
        for n in range(40)
    ]
    picture = Picture(unfolded("campaigns", {"campaigns": rows}))
    boxes = [(bar["x"] * NARROWEST, bar["y"], bar["x2"] * NARROWEST, bar["y2"]) for bar in picture.bars]
    for row in picture.words:
        left = min(row["x"] * NARROWEST + row["away"], max(0.0, NARROWEST - row["wide"]))
        boxes.append((left, row["y"] - LINE / 2, left + row["wide"], row["y"] + LINE / 2))
    for one, other in combinations(boxes, 2):
        apart = one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
        assert apart, (one, other)


# Colleagues


def test_groups_stand_side_by_side_with_what_is_expected_and_why() -> None:
    roles = [
        {"group": "others", "expectation": "Tage *billeder*", "argument": "Kunderne ser arbejdet"},
        {"group": "marketing", "expectation": "Planlægge"},
    ]
    answers = {"roles": roles, "ambassadors": [{"name": "Sofie", "topic": "Messer"}], "feedback_rhythm": "monthly"}
    screen = unfolded("roles", answers)
    shown = screen.texts
    order = [shown.index(text) for text in ("Planlægge", "Tage *billeder*", "Kunderne ser arbejdet", "Sofie: Messer")]
    assert all(before < after for before, after in pairwise(order))
    labels = ("**Marketing**", "**Andre medarbejdere**", "**Ambassadører**", "**Orientering af kolleger**")
    assert {*labels, plain("Det gode argument")} <= set(screen.markup)


def test_without_anything_about_colleagues_there_is_a_sentence_instead() -> None:
    assert DANISH.text("plan_pictures.roles_none") in unfolded("roles", {}).markup


# The examples


@pytest.mark.thorough
@every_language
@pytest.mark.parametrize("name", EXAMPLES)
def test_the_examples_pictures_are_drawn_in_every_language(name: str, language_id: str) -> None:
    answers = example(name, language_id).answers
    growth = Picture(unfolded("promotion_steps", answers, language_id))
    assert len(growth.dots) == len(answers["promotion_steps"])
    shown = " ".join(growth.texts)
    assert [row["owner"] for row in answers["promotion_steps"] if row["owner"] not in shown] == []
    campaigns = Picture(unfolded("campaigns", answers, language_id))
    assert len(campaigns.bars) == 1 + len(answers["campaigns"])
    assert {row["name"] for row in answers["campaigns"]} <= set(campaigns.texts)
    roles = unfolded("roles", answers, language_id)
    assert {row[field] for row in answers["roles"] for field in ("expectation", "argument")} <= set(roles.texts)

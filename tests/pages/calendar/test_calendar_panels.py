"""What lies folded under the content calendar: days, hours, and what can be used again."""

from __future__ import annotations

from datetime import date

import pytest

from tests.pages.calendar.content_calendar import (
    PANELS,
    TODAY,
    entry,
    every_language,
    field_key,
    made,
    opened,
    rows,
    unfold,
)
from wizard.knowledge.theme_days import theme_days
from wizard.language.languages import DANISH, Language
from wizard.schedule.reuse import reuse_suggestions
from wizard.strategy.strategy import Strategy


@pytest.mark.sampled(20)
@every_language
@pytest.mark.parametrize("view", ["month", "week", "list"])
def test_every_panel_has_something_to_say_in_every_language(language: Language, view: str) -> None:
    screen = opened(made(language), view)
    folded = len(screen.words)
    for panel in PANELS:
        assert len(unfold(screen, panel).words) > folded
        folded = len(screen.words)
    assert screen.errors == []


def test_a_day_of_the_trade_is_made_an_entry_with_one_click() -> None:
    screen = unfold(opened(view="month"), "days")
    theme = next(day for day in theme_days(date(2027, 2, 1), date(2027, 2, 7)) if day.id == "fastelavn")
    screen.press(f"take:fastelavn:{theme.date}")
    [added] = [row for row in rows(screen) if row not in made().record("calendar")]
    assert added["date"] < "2027-02-07"  # buns are sold before the day
    assert "Fastelavn" in added["idea"]
    assert screen.value(field_key(screen, "idea")) == added["idea"]


def test_a_week_without_hours_enough_says_by_how_much_and_what_would_make_it_fit() -> None:
    calendar = [
        {"date": "2027-01-05", "type": "short_video", "platform": "facebook", "uid": "a"},
        {"date": "2027-01-06", "type": "image", "platform": "facebook", "uid": "b"},
    ]
    answers = {"hours_per_week": 2.5, "monitoring_hours": 1, "content_types": ["short_video", "image"]}
    screen = opened(Strategy("da", answers, {"calendar": calendar}))
    assert any(DANISH.text("calendar.over_here", n=1, weeks="1") in text for text in screen.markup)
    unfold(screen, "hours")
    hours = {"missing": "1,5 time", "needed": "4 timer", "available": "2,5 timer"}
    assert f"**{DANISH.text('calendar.over', week=1, **hours)}**" in screen.markup
    assert any(DANISH.text("calendar.fewer", n=1, hours="2 timer") in text for text in screen.markup)
    assert "tirsdag den 5. januar 2027 · Facebook · Kort video" in screen.texts
    assert DANISH.text("calendar.minutes_assumed") in screen.markup
    screen.press("way:hours:hours_per_week")
    assert screen.at.query_params["question"] == "hours_per_week"


@pytest.mark.thorough
def test_ones_own_minutes_count() -> None:
    calendar = [{"date": "2027-01-05", "type": "image", "platform": "facebook", "uid": "a"}]
    strategy = Strategy(
        "da", {"hours_per_week": 2}, {"calendar": calendar, "effort": [{"type": "image", "minutes": 30}]}
    )
    assert DANISH.text("calendar.all_fit") in unfold(opened(strategy), "hours").markup
    strategy = strategy.with_record("effort", [{"type": "image", "minutes": 150}])
    assert DANISH.text("calendar.all_fit") not in unfold(opened(strategy), "hours").markup


@pytest.mark.thorough
def test_without_an_answer_on_hours_none_are_said_to_be_enough() -> None:
    answers = {key: value for key, value in made().answers.items() if key != "hours_per_week"}
    screen = unfold(opened(Strategy("da", answers, {"calendar": made().record("calendar")})), "hours")
    assert DANISH.text("calendar.no_hours") in screen.markup
    assert DANISH.text("calendar.all_fit") not in screen.markup


def test_what_can_be_made_once_is_given_one_idea_with_a_click() -> None:
    screen = unfold(opened(view="month"), "reuse")
    found = reuse_suggestions(row for row in rows(screen) if row["date"] < "2027-02-08")
    first = next(one for one in found if one.entries[-1]["date"] >= str(TODAY))
    assert any(DANISH.text("calendar.reuse_of", n=len(first.entries), type="")[2:] in text for text in screen.markup)
    screen.press("reuse:take:0")
    together = [entry(screen, row["uid"]) for row in first.entries]
    assert {row["type"] for row in together} == {first.type}
    assert len({row["idea"] for row in together}) == 1

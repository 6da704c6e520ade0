"""Calendars of trades nobody wrote for: what their owners would otherwise strike out."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from datetime import date

import pytest

from tests.wizard.schedule.strangers import STRANGERS, calendar_of, stranger
from wizard.knowledge.arcs import FIRST, LAST
from wizard.language.languages import LANGUAGES
from wizard.questionnaire.model import Row
from wizard.schedule.content_types import platform_carries
from wizard.schedule.idea_words import weekdays_in
from wizard.schedule.post import BLANK, head
from wizard.schedule.workload import workload
from wizard.strategy.strategy import Strategy

CASES = [(name, language) for name in STRANGERS for language in LANGUAGES]
OTHER_TRADES = re.compile(
    r"hængsel|hinge|\bslange|\btubes\b|støvler på|badebro|jetty|kaniner|rabbits|\bbåd\b|\bboats?\b"
)
BUYING = re.compile(r"bestil|order\b|tilmeld|sign up", re.IGNORECASE)


def about(rows: list[Row], name: str) -> list[Row]:
    return [row for row in rows if row["title"].startswith(name)]


def texts(row: Row) -> str:
    return " ".join(str(row.get(field, "")) for field in ("title", "idea", "first_line", "beforehand", "call"))


@pytest.mark.thorough
@pytest.mark.parametrize(("name", "language"), CASES)
def test_each_entry_has_something_of_its_own_and_stands_where_it_can(name: str, language: str) -> None:
    strategy = stranger(name, language)
    rows = calendar_of(strategy)
    assert len({row["title"] for row in rows}) >= len(rows) * 50 / 56
    own_idea = LANGUAGES[language].text("schedule.own_idea")
    assert len(about(rows, own_idea)) <= len(rows) // 10
    for row in rows:
        named = weekdays_in(row["title"])
        assert not named or date.fromisoformat(row["date"]).weekday() in named
        assert platform_carries(row["platform"], row["type"]) is not False
        assert not BLANK.search(row["title"])
        assert "{" not in texts(row)
        assert not OTHER_TRADES.search(texts(row).casefold())
    assert calendar_of(strategy) == rows


@pytest.mark.parametrize(("name", "language"), CASES)
def test_every_need_is_told_on_its_platform_and_every_campaign_from_beginning_to_end(name: str, language: str) -> None:
    strategy = stranger(name, language)
    rows = calendar_of(strategy)
    for need in strategy.answers["needs"]:
        told = about(rows, head(need["content"]))
        assert {row["platform"] for row in told} == {need["platform"]}
        assert told[0]["date"] < ("2027-03-08" if "closed_periods" in strategy.answers else "2027-02-22")
    [campaign] = strategy.answers["campaigns"]
    steps = about(rows, head(campaign["name"]))
    assert len(steps) >= 3
    assert len({row["first_line"] for row in steps if "first_line" in row}) == len(
        [row for row in steps if "first_line" in row]
    )
    for row in steps:
        if row["date"] > campaign["end"]:
            assert not BUYING.search(row.get("call", ""))
    assert any(campaign["start"] <= row["date"] <= campaign["end"] for row in steps)
    assert {FIRST, LAST} <= {step_of(row, language) for row in steps}


def step_of(row: Row, language: str) -> str:
    names = {"da": {"nu begynder det": FIRST, "sidste chance": LAST}, "en": {"it begins": FIRST, "last chance": LAST}}
    return next((step for said, step in names[language].items() if said in row["title"]), "")


@pytest.mark.parametrize("name", STRANGERS)
def test_no_more_weeks_are_over_their_hours_than_the_plan_itself_makes_so(name: str) -> None:
    strategy = stranger(name, "da")
    weeks = workload(calendar_of(strategy), strategy)
    needed = sum(week.needed for week in weeks)
    over = [week for week in weeks if week.missing]
    if needed <= strategy.answers["hours_per_week"] * len(weeks) * 0.9:
        assert len(over) <= 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_one_sells_is_told_in_every_trade(language: str) -> None:
    for name in STRANGERS:
        strategy = stranger(name, language)
        titles = [row["title"] for row in calendar_of(strategy)]
        for product in strategy.answers["main_products"]:
            assert any(product["product"] in title for title in titles), (name, product)


def test_while_it_is_closed_it_says_so_before_and_afterwards_and_nothing_of_the_day_in_between() -> None:
    rows = calendar_of(stranger("food truck", "da"))
    says = {
        row["title"].partition(" (")[0]: row["date"] for row in rows if row["title"].startswith(("Lukket", "Tilbage"))
    }
    assert set(says) == {"Lukket fra 8. februar til 21. februar", "Tilbage igen 22. februar"}
    inside = [row["title"] for row in rows if "2027-02-08" <= row["date"] <= "2027-02-21"]
    assert not any("ugens steder" in title or "holder vi" in title for title in inside)


def test_an_undertaker_is_told_nothing_cheerful_and_a_vet_nothing_of_people() -> None:
    undertaker = " ".join(texts(row) for row in calendar_of(stranger("undertaker", "da")))
    assert not re.search(r"gik galt|fejlen|anmeldelse|prøv det|ledige tider|plads til", undertaker, re.IGNORECASE)
    vet = " ".join(texts(row) for row in calendar_of(stranger("vet", "da")))
    assert not re.search(r"ligge ned|barnets første|venteværelset", vet, re.IGNORECASE)


def test_while_somebody_is_away_another_makes_the_posts_of_those_days() -> None:
    away = {"name": "Sofie", "away_from": "2027-02-08", "away_to": "2027-02-21", "stands_in": "Henrik"}
    for row in calendar_of(stranger("vet", "da", team=[away])):
        if row["platform"] == "facebook":
            assert row["creator"] == ("Henrik" if "2027-02-08" <= row["date"] <= "2027-02-21" else "Sofie")


def test_the_companys_own_minutes_are_what_a_week_is_planned_by() -> None:
    strategy = stranger("vet", "da")
    slow = replace(strategy, records={"effort": [{"type": "short_video", "minutes": 300}]})
    over = [sum(bool(week.missing) for week in workload(rows, slow)) for rows in map(calendar_of, (strategy, slow))]
    assert over[1] < over[0]


def test_what_takes_long_to_make_is_used_a_second_time_on_another_platform() -> None:
    rows = [row for name in STRANGERS for row in calendar_of(stranger(name, "da"))]
    cuts = [row for row in rows if row["title"].startswith("Klippet fra »")]
    assert cuts
    for cut in cuts:
        made = next(row for row in rows if row["title"] == cut["title"].removeprefix("Klippet fra »")[:-1])
        assert made["platform"] != cut["platform"]
        assert 2 <= (date.fromisoformat(cut["date"]) - date.fromisoformat(made["date"])).days <= 7
        assert made["pillar"] == cut["pillar"]


def test_whoever_makes_a_post_is_told_what_the_law_asks_of_it() -> None:
    said = {
        name: " ".join(row.get("beforehand", "") for row in calendar_of(stranger(name, "da"))) for name in STRANGERS
    }
    assert "spørg hjemme først" in said["nursery"].casefold()
    assert "laveste pris" in said["food truck"]
    assert "laveste pris" not in said["church"]


def test_whoever_works_alone_is_not_asked_for_colleagues() -> None:
    rows = calendar_of(stranger("accountant", "da"))
    assert not any("kollega" in texts(row) for row in rows)


def test_a_series_is_called_by_its_week_and_anything_else_by_what_it_says_this_time() -> None:
    series = about(calendar_of(stranger("accountant", "da")), "Ugens frist")
    assert Counter("uge" in row["title"].rpartition(":")[2] for row in series)[True] >= len(series) - 2
    for row in series[1:]:
        if "uge" in row["title"].rpartition(":")[2]:
            assert str(date.fromisoformat(row["date"]).isocalendar().week) in row["title"]


def test_names_that_end_in_s_take_an_apostrophe_in_danish() -> None:
    people = {"ambassadors": [{"name": "Lars"}]}
    strategy: Strategy = stranger("bike club", "da", **people)
    said = " ".join(texts(row) for row in calendar_of(strategy))
    assert "Larss" not in said
    assert "Lars’ hænder" in said

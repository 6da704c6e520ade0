"""What the slides of plan and measure say about the week, the hours, the KPIs and the first weeks."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from exports import outline
from exports.blocks.kpis import Kpi, Kpis
from exports.blocks.plan import Hours, Notices, OpenQuestions, Pillars, PlatformWeek, TaskWeeks, WeekGrid, WeeklyPost
from wizard.language.languages import DANISH, ENGLISH
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Answers, Row
from wizard.strategy.strategy import Strategy

TODAY = date(2026, 12, 1)


def block(slide_id: str, answers: Answers, language: Any = DANISH, **records: Any) -> Any:
    made = outline.deck(Strategy(language.id, answers, records), language, TODAY)
    [slide] = [slide for slide in made.slides if slide.id == slide_id]
    return slide.blocks[0]


# The calendar


@pytest.mark.parametrize(("days_apart", "weeks", "shown"), [(2, "to uger", 7), (7, "fire uger", 4)])
def test_few_posts_show_more_weeks(days_apart: int, weeks: str, shown: int) -> None:
    days = [TODAY + timedelta(days=days_apart * n) for n in range(12)]
    calendar = [{"date": day.isoformat(), "platform": "facebook", "idea": "Surdej"} for day in days]
    made = outline.deck(Strategy("da", {}, {"calendar": calendar}), DANISH, TODAY)
    [slide] = [slide for slide in made.slides if slide.id == "calendar"]
    assert slide.title == f"12 opslag i kalenderen: {weeks} fra 1. december 2026"
    assert isinstance(slide.blocks[0], Notices)
    assert len(slide.blocks[0].cards) == shown


def test_what_is_left_of_a_calendar_under_way_is_said_to_be_that() -> None:
    days = [TODAY + timedelta(days=7 * n) for n in range(-2, 6)]
    calendar = [{"date": day.isoformat(), "platform": "facebook", "idea": "Surdej"} for day in days]
    made = outline.deck(Strategy("da", {}, {"calendar": calendar}), DANISH, TODAY)
    [slide] = [slide for slide in made.slides if slide.id == "calendar"]
    assert slide.title == "6 opslag tilbage i kalenderen: fire uger fra 1. december 2026"


# The pillars


def test_the_posts_of_the_pillars_are_together_all_there_are() -> None:
    answers: Answers = {
        "pillars": [{"topic": topic, "share": share} for topic, share in zip("ABCD", (40, 25, 20, 15), strict=True)],
        "channel_plan": [{"platform": "facebook", "posts_per_week": 2.5}],
        "calendar_weeks": 47,
    }
    found = block("pillars", answers)
    assert isinstance(found, Pillars)
    assert [one.amount for one in found.pillars] == [f"{n} af 118 opslag" for n in (47, 29, 24, 18)]


# The week


def week(*rows: Row) -> WeekGrid:
    found = block("rhythm", {"channel_plan": list(rows)})
    assert isinstance(found, WeekGrid)
    return found


def posts(row: PlatformWeek) -> list[WeeklyPost]:
    return [post for day in row.days for post in day]


@pytest.mark.parametrize(
    ("a_week", "days", "says"),
    [
        (1, ["mon"], ""),
        (2, ["mon", "thu"], ""),
        (0.5, ["mon"], "Hver anden uge"),
        (0.25, ["mon"], "Hver fjerde uge"),
        (3, ["mon"], "3 om ugen"),
        (None, ["mon"], ""),
    ],
)
def test_a_cell_says_how_often_where_it_is_not_every_week(a_week: float | None, days: list[str], says: str) -> None:
    row: Row = {"platform": "facebook", "weekdays": days}
    shown = posts(week(row | ({"posts_per_week": a_week} if a_week else {})).rows[0])
    assert [post.often for post in shown] == [says] * len(days)


def test_a_platform_has_one_row_with_its_posts_by_time() -> None:
    late, early = (
        {"platform": "x", "weekdays": ["mon"], "time": time, "posts_per_week": 1} for time in ("17:00", "08:00")
    )
    [row] = week(late, early).rows
    assert [post.time for post in row.days[0]] == ["08.00", "17.00"]
    assert row.often == "2 om ugen"


def test_who_posts_is_named_where_that_is_not_the_maker() -> None:
    same, other = (
        {"platform": "x", "weekdays": ["mon"], "creator": "Ida (salg)", "poster": who} for who in ("Ida", "Bo")
    )
    assert [post.poster for post in week(same, other).rows[0].days[0]] == ["", "Slås op af Bo"]


def test_a_post_without_a_day_has_a_column_of_its_own() -> None:
    [row] = week({"platform": "x", "creator": "Ida"}).rows
    assert (posts(row), [post.maker for post in row.loose]) == ([], ["Ida"])


def test_of_many_platforms_the_cells_are_short_and_who_posts_stands_below() -> None:
    rows = [
        {"platform": platform, "weekdays": ["mon"], "creator": "Oskar Dam og Leila Nour", "poster": "Karen Toft"}
        for platform in ("facebook", "instagram", "linkedin", "tiktok")
    ]
    found = week(*rows)
    assert {(post.maker, post.poster) for row in found.rows for post in posts(row)} == {("Oskar og Leila", "")}
    assert found.below[0] == ("Slås op af en anden", "Karen Toft: Facebook, Instagram, LinkedIn, TikTok")


# Pillars


def test_an_example_is_what_the_audience_needs_else_the_calendars_idea_and_none_stands_twice() -> None:
    pillar = {"topic": "Råd", "audience": "Familier", "purpose": "trust"}
    answers: Answers = {
        "pillars": [pillar, pillar | {"topic": "Bag om"}],
        "audiences": [{"name": "Familier"}],
        "needs": [
            {"audience": "Familier", "our_goal": "leads", "content": "Tilbud"},
            {"audience": "Familier", "our_goal": "trust", "content": "Tre råd"},
        ],
    }
    entry = {"date": "2027-01-04", "pillar": "Bag om", "idea": "Vis, hvordan brødet hviler. Og mere."}
    for records, says in (({}, ""), ({"calendar": [entry]}, "Vis, hvordan brødet hviler")):
        found = block("pillars", answers, **records)
        assert isinstance(found, Pillars)
        assert [one.example for one in found.pillars] == ["Tre råd", says]


# The hours


def test_the_hours_of_each_maker_are_reckoned_with_monitoring_and_the_rest_counted() -> None:
    rows = [
        {"platform": "facebook", "posts_per_week": posts, "creator": who}
        for who, posts in (("A", 4), ("B", 2), ("C", 1), ("D", 1), ("E", 1))
    ]
    answers: Answers = {"channel_plan": rows, "monitoring_owner": "B", "monitoring_hours": 4}
    found = block("workload", answers)
    assert isinstance(found, Hours)
    assert [(one.name, one.hours) for one in found.makers] == [("B", 7.0), ("A", 6.0), ("C", 1.5), ("2 andre", 3.0)]
    assert found.available is None
    assert found.free is found.over is None


@pytest.mark.parametrize(
    ("days", "danish", "english"),
    [
        (["mon", "tue", "wed", "thu", "fri"], "Mandag til fredag", "Monday to Friday"),
        (["thu", "mon"], "Mandag og torsdag", "Monday and Thursday"),
        (["mon", "tue", "thu"], "Mandag, tirsdag og torsdag", "Monday, Tuesday and Thursday"),
    ],
)
def test_days_of_approval_are_said_as_one_says_them(days: list[str], danish: str, english: str) -> None:
    answers: Answers = {"channel_plan": [{"platform": "facebook"}], "approval_days": days, "approval_takes": 0}
    for language, expected in ((DANISH, danish), (ENGLISH, english)):
        below = dict(block("rhythm", answers, language).below)
        assert expected in below.values()
    assert "The same day" in below.values()


@pytest.mark.parametrize(("hours", "free", "over"), [(8, 2.0, None), (6, None, None), (4, None, 2.0)])
def test_hours_left_and_hours_missing(hours: float, free: float | None, over: float | None) -> None:
    answers: Answers = {"channel_plan": [{"platform": "facebook", "posts_per_week": 4}], "hours_per_week": hours}
    found = block("workload", answers)
    assert (found.free and found.free.hours, found.over and found.over.hours) == (free, over)


@pytest.mark.parametrize(
    ("posts", "monitoring", "shown"),
    [
        ({"facebook": 1}, 0.75, ["1,5 t", "0,7 t"]),  # 2.25 is written 2,2
        ({"facebook": 1}, 0.5, ["1,5 t", "0,5 t"]),
        ({"facebook": 0.5, "instagram": 0.5, "linkedin": 0.5}, 0.05, ["0,75 t", "0,75 t", "0,75 t", "0,05 t"]),
    ],
)
def test_hours_come_to_what_they_are_together_as_they_are_written(
    posts: dict[str, float], monitoring: float, shown: list[str]
) -> None:
    plan = [{"platform": platform, "posts_per_week": each} for platform, each in posts.items()]
    found = block("workload", {"channel_plan": plan, "monitoring_hours": monitoring})
    assert isinstance(found, Hours)
    assert [one.shown for one in found.parts] == shown


# KPIs


def kpis(*rows: Row, primary: str = "", **more: Any) -> Kpis:
    results = more.pop("results", [])
    answers = {"kpis": list(rows), **({"primary_kpi": primary} if primary else {}), **more}
    found = block("kpis", answers, results=results)
    assert isinstance(found, Kpis)
    return found


def test_the_main_figure_stands_by_itself_and_no_figure_twice() -> None:
    found = kpis({"metric": "leads", "target": 3}, {"metric": "reach", "target": 9}, primary="reach")
    assert found.main is not None
    assert [found.main.target, *(kpi.target for kpi in found.others)] == ["9", "3"]


def only(found: Kpis) -> Kpi:
    assert found.main is not None
    return found.main


def test_growth_is_drawn_to_the_figure_it_comes_to() -> None:
    kpi = only(kpis({"metric": "reach", "baseline": 200, "target": 20, "unit": "growth"}))
    assert (kpi.start, kpi.aim, kpi.falls) == (200, 240, False)
    assert kpi.target.startswith("+20")


def test_a_target_below_the_baseline_falls() -> None:
    assert only(kpis({"metric": "leads", "baseline": 10, "target": 4})).falls


@pytest.mark.parametrize(
    ("frequency", "says"),
    [
        ("monthly", "Aflæses første gang 2. februar 2027"),
        ("weekly", "Aflæses første gang 11. januar 2027"),
        ("quarterly", "Udgangspunktet findes inden 4. januar 2027"),
    ],
)
def test_a_figure_without_a_baseline_says_when_it_is_read(frequency: str, says: str) -> None:
    row = {"metric": "leads", "target": 4, "frequency": frequency}
    kpi = only(kpis(row, calendar_start="2027-01-04"))
    assert (kpi.no_start, kpi.start, kpi.aim) == (says, None, None)


def test_the_latest_result_stands_with_its_figure() -> None:
    results = [{"metric": "leads", "value": value, "period": "marts"} for value in (2, 5)]
    kpi = only(kpis({"metric": "leads", "baseline": 1, "target": 8}, results=results))
    assert (kpi.latest, kpi.latest_value) == ("Senest målt: 5 (marts)", 5)


def test_a_day_that_all_share_is_said_once() -> None:
    rows = [{"metric": metric, "target": 4, "due": "2027-03-31"} for metric in ("leads", "reach")]
    assert kpis(*rows).closing == "Alle mål skal være nået senest 31. marts 2027."
    rows[0]["due"] = "2027-04-30"
    found = kpis(*rows)
    assert found.closing == ""
    assert all("senest" in kpi.details for kpi in found.others)


# The first weeks, and what is open


def test_weeks_hold_what_falls_in_them_and_the_last_days_are_the_fourths() -> None:
    days = ("2027-01-02", "2027-01-04", "2027-01-10", "2027-01-11", "2027-02-02")
    answers: Answers = {
        "calendar_start": "2027-01-04",
        "promotion_steps": [{"activity": f"Skridt {n}", "due": day} for n, day in enumerate(days)],
    }
    found = block("first_days", answers)
    assert isinstance(found, TaskWeeks)
    held = [[task.what for task in each.tasks] for each in found.weeks]
    assert held == [["Skridt 0"], ["Skridt 1", "Skridt 2"], ["Skridt 3"], [], ["Skridt 4"]]
    assert [each.before for each in found.weeks] == [True, False, False, False, False]
    assert found.weeks[4].days == "25. jan. – 2. feb."


def test_open_questions_have_a_column_for_each_step() -> None:
    found = block("undecided", {"company_name": "Bo"}, ENGLISH)
    assert isinstance(found, OpenQuestions)
    assert [step.id for step in found.steps] == [step.id for step in catalogue().steps]
    assert all(question.why for step in found.steps for question in step.questions)

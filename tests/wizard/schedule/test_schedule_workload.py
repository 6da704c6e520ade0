"""Hours by week and person against the hours there are, and what would make them fit."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.wizard.schedule.plans import TYPES, strategies
from wizard.language.languages import DANISH
from wizard.questionnaire.model import Row
from wizard.schedule import generate
from wizard.schedule.content_types import platform_carries
from wizard.schedule.effort import MINUTES_PER_POST, assumed_minutes
from wizard.schedule.workload import DropPosts, SwapType, Week, workload
from wizard.strategy.strategy import Strategy

MINUTES = {"image": 60, "story": 20, "live": 120, "carousel": 75}
OWN = [{"type": type_, "minutes": minutes} for type_, minutes in MINUTES.items()]


def entry(type_: str | None = "image", day: str = "2027-01-05", **rest: Any) -> Row:
    row = {"date": day, "platform": "facebook", "creator": "Mette", **rest}
    return row | {"type": type_} if type_ else row


def weeks(*rows: Row, **answers: Any) -> list[Week]:
    return workload(rows, Strategy("da", answers, {"effort": OWN}))


def remedies(*rows: Row, **answers: Any) -> dict[type, DropPosts | SwapType]:
    [week] = weeks(*rows, **answers)
    return {type(remedy): remedy for remedy in week.remedies}


# Hours


def test_no_entries_are_no_weeks() -> None:
    assert weeks() == weeks({"idea": "Uden dag"}) == []


def test_hours_are_counted_by_who_makes_a_post_else_by_who_posts_it() -> None:
    jonas = {key: value for key, value in entry("story").items() if key != "creator"} | {"poster": "Jonas"}
    nobody = {"date": "2027-01-05", "type": "live"}
    [week] = weeks(entry(), entry("live", poster="Jonas"), jonas, nobody)
    assert week.hours == pytest.approx({"Mette": 3, "Jonas": 1 / 3, None: 2})


def test_two_who_make_a_post_together_share_its_hours_and_two_spellings_are_one_person() -> None:
    found = weeks(entry(creator="Mette og Jonas"), entry(creator="METTE"), entry(creator="mette", day="2027-01-12"))
    assert [week.hours for week in found] == [{"Mette": 1.5, "Jonas": 0.5}, {"Mette": 1}]


def test_weeks_are_iso_weeks_and_those_between_count_too() -> None:
    found = weeks(entry(day="2027-01-03"), entry(day="2027-01-04"), entry(day="2027-01-24"), monitoring_hours=1.5)
    assert [(week.first, week.number, week.needed) for week in found] == [
        (date(2026, 12, 28), 53, 2.5),
        (date(2027, 1, 4), 1, 2.5),
        (date(2027, 1, 11), 2, 1.5),
        (date(2027, 1, 18), 3, 2.5),
    ]


@pytest.mark.parametrize(("types", "minutes"), [([], MINUTES_PER_POST), (["image", "story"], 40)])
def test_a_post_without_a_type_takes_as_long_as_the_chosen_ones_on_average(types: list[str], minutes: float) -> None:
    [week] = weeks(entry(None), content_types=types)
    assert week.needed == pytest.approx(minutes / 60)


def test_our_assumption_counts_where_nobody_has_said_otherwise() -> None:
    [week] = workload([entry("podcast")], Strategy("da"))
    assert week.needed == assumed_minutes()["podcast"] / 60


@pytest.mark.thorough
@given(strategies(most=5, weeks=20))
def test_no_entry_is_lost_or_counted_twice(strategy: Strategy) -> None:
    rows = generate(strategy, DANISH)
    found = workload(rows, strategy)
    assert [week.first.isoweekday() for week in found] == [1] * len(found)
    minutes = [assumed_minutes()[row["type"]] if "type" in row else None for row in rows]
    if None not in minutes:
        assert sum(week.needed for week in found) == pytest.approx(sum(filter(None, minutes)) / 60)


# Too much


def test_hours_nobody_has_named_are_not_missing() -> None:
    [week] = weeks(entry())
    assert (week.available, week.missing, week.remedies) == (None, 0, ())


def test_a_week_is_over_by_what_it_needs_beyond_the_hours_there_are() -> None:
    fits, over = weeks(
        entry(), entry(day="2027-01-12"), entry("live", "2027-01-12"), hours_per_week=2, monitoring_hours=1
    )
    assert (fits.missing, fits.remedies) == (0, ())
    assert over.missing == 2


def test_the_fewest_posts_are_left_out_the_longest_first() -> None:
    long = entry("live", creator="Jonas")
    found = remedies(entry(), entry("story"), long, entry("live"), hours_per_week=3)
    assert found[DropPosts] == DropPosts((long, entry("live")), 4)


def test_one_type_is_made_another_that_gives_up_least() -> None:
    rows = [entry("live"), entry("live", "2027-01-06"), entry("live", "2027-01-07")]
    found = remedies(*rows, hours_per_week=4, content_types=["live", "story", "image"])
    assert found[SwapType] == SwapType((rows[0], rows[1]), "live", "image", 2)  # a story would take two as well
    again = remedies(*rows[::-1], hours_per_week=4, content_types=["live", "story", "image"])
    assert again[SwapType] == found[SwapType]


def test_fewer_changes_come_before_smaller_ones() -> None:
    rows = [entry("live"), entry("live", "2027-01-06")]
    found = remedies(*rows, hours_per_week=2.5, content_types=["live", "carousel", "story"])  # two carousels save less
    assert found[SwapType] == SwapType((rows[0],), "live", "story", pytest.approx(5 / 3))  # type: ignore[arg-type]


def test_only_a_type_that_is_chosen_and_planned_on_the_platform_is_suggested() -> None:
    assert SwapType not in remedies(entry("live"), hours_per_week=1, content_types=["live"])
    for platform, types, expected in (
        ("facebook", ["live", "text_post"], True),
        ("instagram", ["live", "text_post"], False),
        ("instagram", ["live", "story"], True),
        ("tiktok", ["short_video", "story"], True),
    ):
        assert (
            SwapType in remedies(entry("live", platform=platform), hours_per_week=1, content_types=types)
        ) == expected
    rows = [entry("live", platform="youtube"), entry("text_post")]  # Facebook is known for pictures, YouTube is not
    assert SwapType not in remedies(*rows, hours_per_week=2, content_types=["live", "image", "short_video"])


def test_what_is_posted_cannot_be_left_out() -> None:
    posted = entry("live", status="posted")
    found = remedies(posted, entry("image"), hours_per_week=2, content_types=["story"])
    assert found[DropPosts].entries == (entry("image"),)
    assert remedies(posted, hours_per_week=1, content_types=["story"]) == {}


def test_where_posts_are_not_the_reason_nothing_is_suggested() -> None:
    [week] = weeks(entry("story"), hours_per_week=1, monitoring_hours=4)
    assert week.missing == pytest.approx(3 + 1 / 3)
    assert week.remedies == ()


@pytest.mark.thorough
@given(strategies(most=5, weeks=4), st.integers(0, 20), st.lists(st.sampled_from(TYPES), unique=True))
def test_every_remedy_makes_its_week_fit_and_no_smaller_one_would(
    strategy: Strategy, hours: int, types: list[str]
) -> None:
    answers = strategy.answers | {"hours_per_week": hours, "content_types": types}
    for week in workload(generate(strategy, DANISH), Strategy("da", answers)):
        for remedy in week.remedies:
            assert week.needed - remedy.hours <= hours + 1e-5
            if isinstance(remedy, DropPosts):
                assert week.needed - remedy.hours + remedy.hours / len(remedy.entries) > hours - 1e-5
            else:
                assert {row["type"] for row in remedy.entries} == {remedy.old}
                assert remedy.new in types
                assert all(platform_carries(row["platform"], remedy.new) is not False for row in remedy.entries)
                assert week.needed - remedy.hours * (1 - 1 / len(remedy.entries)) > hours


# Whose hours


TEAM = [{"name": "Mette", "hours": 2}, {"name": "Jonas", "hours": 4}]


def test_somebody_whose_own_hours_are_too_few_is_named_also_where_there_are_hours_for_all() -> None:
    [week] = weeks(entry(), entry("live"), entry("live", creator="JONAS"), team=TEAM, hours_per_week=20)
    assert week.over == {"Mette": 1}
    assert not week.missing


def test_whoever_watches_what_others_write_has_fewer_hours_for_posts() -> None:
    rows = [entry(), entry(creator="Jonas")]
    [alone] = weeks(*rows, team=TEAM, monitoring_hours=2, monitoring_owner="mette")
    [together] = weeks(*rows, team=TEAM, monitoring_hours=2, monitoring_owner="Mette og Jonas")
    assert (alone.over, together.over) == ({"Mette": 1}, {})


def test_what_takes_long_is_made_in_a_week_in_which_its_maker_has_the_hours() -> None:
    """Jonas has his own entries and those of Mette while she is away: then he makes what is quick."""
    plan = [{"platform": "facebook", "posts_per_week": 2, "creator": "Mette"},
            {"platform": "instagram", "posts_per_week": 2, "creator": "Jonas"}]  # fmt: skip
    away = {"away_from": "2027-02-15", "away_to": "2027-02-28", "stands_in": "Jonas"}
    people = [{"name": "Mette", "hours": 5, **away}, {"name": "Jonas", "hours": 4}]
    answers = {"content_types": ["image", "short_video", "carousel"], "calendar_start": "2027-02-01"} | {
        "channel_plan": plan
    }
    unsaid = [{key: value for key, value in row.items() if key != "hours"} for row in people]
    before, after = (
        workload(generate(Strategy("da", answers | {"team": team}), DANISH), Strategy("da", answers | {"team": people}))
        for team in (unsaid, people)
    )
    assert any(week.over for week in before)
    assert not any(week.over for week in after)

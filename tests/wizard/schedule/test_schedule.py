"""The calendar the answers make: how often, on which days and at what time, within its period."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from copy import deepcopy
from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.wizard.schedule.plans import PLATFORMS, WEEKDAYS, channel, pillars, plan, strategies
from wizard.examples import EXAMPLES, example
from wizard.knowledge.public_holidays import public_holidays
from wizard.language.languages import DANISH, ENGLISH, LANGUAGES, Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.kinds import clean
from wizard.questionnaire.model import Row
from wizard.schedule import entries, generate
from wizard.schedule.entry import is_untouched
from wizard.strategy.strategy import Strategy

RECORD = catalogue().records["calendar"]


def days(strategy: Strategy) -> list[str]:
    return [row["date"] for row in generate(strategy, DANISH)]


def weeks_of(strategy: Strategy) -> int:
    weeks: int = strategy.answers.get("calendar_weeks", 12)
    return weeks


def week(row: Row, strategy: Strategy) -> int:
    first = date.fromisoformat(strategy.answers["calendar_start"])
    return (date.fromisoformat(row["date"]) - first).days // 7


def is_holiday(day: str) -> bool:
    found = date.fromisoformat(day)
    return found in public_holidays(found, found)


# Nothing to plan


@pytest.mark.parametrize("missing", ["calendar_start", "channel_plan"])
def test_there_is_no_calendar_without_a_start_and_a_channel_plan(missing: str) -> None:
    strategy = plan(channel("facebook", 2))
    del strategy.answers[missing]
    assert generate(strategy, DANISH) == []


@pytest.mark.parametrize("row", [{"platform": "facebook"}, {"posts_per_week": 2}, channel("facebook", 0)], ids=repr)
def test_a_row_without_a_platform_or_a_number_of_posts_plans_nothing(row: Row) -> None:
    assert generate(plan(row), DANISH) == []


# Any plan


@pytest.mark.thorough
@given(strategies())
def test_every_row_of_the_plan_gets_its_posts_over_the_period_and_within_any_weeks(strategy: Strategy) -> None:
    rows = generate(strategy, DANISH)
    weeks = weeks_of(strategy)
    made = Counter((row["creator"], week(row, strategy)) for row in rows)
    for row in strategy.answers["channel_plan"]:
        rate = Fraction(str(row["posts_per_week"]))
        until = [0]
        for number in range(weeks):
            until.append(until[-1] + made[row["creator"], number])
        assert until[-1] == math.floor(weeks * rate + Fraction(1, 2))
        # Within any weeks in a row: the sums stray less than one post in all, up and down together.
        strays = [posts - number * rate for number, posts in enumerate(until)]
        assert max(strays) - min(strays) < 1


@pytest.mark.thorough
@given(strategies())
def test_every_entry_lies_in_the_period_in_order_with_an_identity_of_its_own(strategy: Strategy) -> None:
    rows = generate(strategy, DANISH)
    first = date.fromisoformat(strategy.answers["calendar_start"])
    last = first + timedelta(weeks=weeks_of(strategy), days=-1)
    slots = [(row["date"], row["time"], row["platform"]) for row in rows]
    assert slots == sorted(slots)
    assert all(str(first) <= row["date"] <= str(last) for row in rows)
    assert len({row["uid"] for row in rows}) == len(rows)
    assert all(map(is_untouched, rows))


@pytest.mark.thorough
@given(strategies(), st.sampled_from(list(LANGUAGES.values())))
def test_the_same_answers_make_the_same_calendar(strategy: Strategy, language: Language) -> None:
    assert generate(strategy, language) == generate(deepcopy(strategy), language)


def test_an_entry_says_which_of_several_profiles_on_a_platform_it_is_for() -> None:
    rows = generate(
        plan(
            channel("linkedin", 1, weekdays=["tue"], profile="Firmaets side"),
            channel("linkedin", 1, weekdays=["thu"], profile="Mettes egen profil"),
            channel("facebook", 1),
        ),
        DANISH,
    )
    on = {(row["platform"], date.fromisoformat(row["date"]).weekday()): row.get("profile") for row in rows}
    assert (on["linkedin", 1], on["linkedin", 3]) == ("Firmaets side", "Mettes egen profil")
    assert {row.get("profile") for row in rows if row["platform"] == "facebook"} == {None}
    assert all(is_untouched(row) for row in rows)
    assert not is_untouched({**rows[0], "profile": "En anden"})


@pytest.mark.thorough
@given(strategies(most=3))
def test_every_entry_can_be_kept_as_it_is(strategy: Strategy) -> None:
    rows = generate(strategy, DANISH)
    assert (clean(rows, RECORD) or []) == rows


@pytest.mark.thorough
@given(strategies())
def test_no_two_entries_of_a_platform_go_out_at_once(strategy: Strategy) -> None:
    slots = Counter((row["platform"], row["date"], row["time"]) for row in generate(strategy, DANISH))
    assert max(slots.values(), default=1) == 1


@pytest.mark.thorough
@given(strategies())
def test_nothing_routine_goes_out_on_a_public_holiday(strategy: Strategy) -> None:
    by_week: dict[tuple[str, int], set[str]] = defaultdict(set)
    rows = generate(strategy, DANISH)
    for row in rows:
        by_week[row["creator"], week(row, strategy)].add(row["date"])
    for row in rows:
        daily = len(by_week[row["creator"], week(row, strategy)]) == 7
        assert daily or not is_holiday(row["date"])


@pytest.mark.thorough
@given(strategies())
def test_days_are_those_of_the_plan_except_in_weeks_with_a_holiday(strategy: Strategy) -> None:
    first = date.fromisoformat(strategy.answers["calendar_start"])
    last = first + timedelta(weeks=weeks_of(strategy))
    weeks = {(day - first).days // 7 for day in public_holidays(first, last)}
    per_day: dict[tuple[str, int], Counter[str]] = defaultdict(Counter)
    for row in generate(strategy, DANISH):
        if week(row, strategy) not in weeks:
            weekday = WEEKDAYS[date.fromisoformat(row["date"]).weekday()]
            per_day[row["creator"], week(row, strategy)][weekday] += 1
    for row in strategy.answers["channel_plan"]:
        for (creator, _), posts in per_day.items():
            if creator == row["creator"]:
                named = row.get("weekdays") or WEEKDAYS[: max(5, min(7, posts.total()))]
                counts = [posts[day] for day in named]
                assert sum(counts) == posts.total()
                assert max(counts) - min(counts) <= 1


# Days


@pytest.mark.parametrize(
    ("rate", "dates"),
    [
        (0.5, ["2027-01-06", "2027-01-20", "2027-02-03"]),
        (0.25, ["2027-01-13", "2027-02-10"]),
        (1.5, ["2027-01-05", "2027-01-07", "2027-01-13", "2027-01-19", "2027-01-21", "2027-01-27"]),
    ],
)
def test_a_fraction_is_some_weeks_and_not_others(rate: float, dates: list[str]) -> None:
    strategy = plan(channel("facebook", rate), weeks=6)
    assert days(strategy)[: len(dates)] == dates


def test_two_who_each_post_every_other_week_take_turns() -> None:
    strategy = plan(channel("facebook", 0.5, creator="Mette"), channel("facebook", 0.5, creator="Jonas"), weeks=6)
    assert [row["creator"] for row in generate(strategy, DANISH)] == ["Mette", "Jonas"] * 3


def test_every_fourth_week_comes_to_each_of_four() -> None:
    rows = [channel("facebook", 0.25, creator=str(number)) for number in range(4)]
    strategy = plan(*rows, weeks=8)
    assert [week(row, strategy) for row in generate(strategy, DANISH)] == list(range(8))


def test_platforms_with_the_same_fraction_take_different_weeks() -> None:
    strategy = plan(channel("facebook", 0.5), channel("instagram", 0.5), weeks=2)
    assert [(week(row, strategy), row["platform"]) for row in generate(strategy, DANISH)] == [
        (0, "facebook"),
        (1, "instagram"),
    ]


def test_rows_that_name_no_weekday_take_different_ones() -> None:
    strategy = plan(*(channel(platform, 1) for platform in ("facebook", "instagram", "linkedin")), weeks=1)
    assert len({row["date"] for row in generate(strategy, DANISH)}) == 3


@pytest.mark.parametrize(
    ("posts", "weekdays", "expected"),
    [
        (1, [], ["wed"]),
        (2, [], ["tue", "thu"]),
        (3, [], ["mon", "wed", "fri"]),
        (6, [], ["mon", "tue", "wed", "thu", "fri", "sat"]),
        (1, ["tue", "fri"], ["tue"]),
        (2, ["mon", "tue", "fri"], ["mon", "fri"]),
        (3, ["tue", "fri"], ["tue", "tue", "fri"]),
        (4, ["sat", "sun"], ["sat", "sat", "sun", "sun"]),
    ],
)
def test_a_weeks_posts_lie_as_evenly_as_its_days_allow(posts: int, weekdays: list[str], expected: list[str]) -> None:
    strategy = plan(channel("facebook", posts, weekdays=weekdays), weeks=1)
    assert [WEEKDAYS[date.fromisoformat(day).weekday()] for day in days(strategy)] == expected


def test_a_week_begins_on_the_day_the_calendar_starts() -> None:
    strategy = plan(channel("facebook", 2, weekdays=["tue", "thu"]), start="2027-01-06", weeks=2)
    assert days(strategy) == ["2027-01-07", "2027-01-12", "2027-01-14", "2027-01-19"]


def test_a_leap_day_is_a_day() -> None:
    strategy = plan(channel("facebook", 1, weekdays=["tue"]), start="2028-02-28", weeks=2)
    assert days(strategy) == ["2028-02-29", "2028-03-07"]


def test_twelve_weeks_are_planned_where_nobody_says_how_many() -> None:
    strategy = plan(channel("facebook", 1))
    del strategy.answers["calendar_weeks"]
    assert len(generate(strategy, DANISH)) == 12


# Public holidays


@pytest.mark.parametrize(
    ("weekdays", "start", "expected"),
    [
        (["thu"], "2027-03-22", ["2027-03-24"]),  # Maundy Thursday: the day before
        (["mon"], "2027-03-29", ["2027-03-30"]),  # Easter Monday, with which the week begins: the day after
        (["sun"], "2027-03-22", ["2027-03-27"]),  # Easter Sunday: a Saturday, since the plan posts at weekends
        (["fri"], "2027-03-22", ["2027-03-24"]),  # Good Friday: not Saturday, since the plan does not
        (["wed", "thu"], "2027-03-22", ["2027-03-23", "2027-03-24"]),  # the day with the fewest posts, not the nearest
        (
            ["mon", "tue", "wed", "thu", "fri"],
            "2027-05-03",
            ["2027-05-03", "2027-05-04", "2027-05-05", "2027-05-05", "2027-05-07"],
        ),
        (WEEKDAYS, "2027-05-03", [f"2027-05-0{day}" for day in range(3, 10)]),  # who posts daily posts on holidays too
    ],
)
def test_a_post_leaves_a_holiday_for_the_nearest_free_day(weekdays: list[str], start: str, expected: list[str]) -> None:
    assert days(plan(channel("facebook", len(weekdays), weekdays=weekdays), start=start, weeks=1)) == expected


def test_a_post_that_leaves_a_holiday_stays_clear_of_its_platforms_other_posts() -> None:
    wednesday, thursday = channel("facebook", 1, weekdays=["wed"]), channel("facebook", 1, weekdays=["thu"])
    assert days(plan(wednesday, thursday, start="2027-03-22", weeks=1)) == ["2027-03-23", "2027-03-24"]
    other = channel("instagram", 1, weekdays=["thu"])
    assert days(plan(wednesday, other, start="2027-03-22", weeks=1)) == ["2027-03-24", "2027-03-24"]


@pytest.mark.parametrize("day", ["2027-05-01", "2027-06-05", "2027-12-24", "2027-12-31"])
def test_a_day_that_is_only_a_holiday_for_some_is_a_day_to_post(day: str) -> None:
    weekday = WEEKDAYS[date.fromisoformat(day).weekday()]
    assert days(plan(channel("facebook", 1, weekdays=[weekday]), start=day, weeks=1)) == [day]


# Times


def times(row: Row, *more: Row, start: str = "2027-01-04") -> list[str]:
    return [made["time"] for made in generate(plan(row, *more, start=start, weeks=1), DANISH)]


@pytest.mark.parametrize(
    ("time", "posts", "expected"),
    [
        ("07:30", 1, ["07:30"]),
        ("07:30", 3, ["07:30", "10:30", "13:30"]),
        ("18:00", 3, ["18:00", "19:30", "21:00"]),
        ("20:45", 3, ["20:45", "22:22", "23:59"]),
        ("23:59", 2, ["23:58", "23:59"]),
        ("", 2, ["09:00", "12:00"]),
    ],
)
def test_posts_of_a_day_begin_at_the_plans_time_and_keep_apart(time: str, posts: int, expected: list[str]) -> None:
    assert times(channel("facebook", posts, weekdays=["mon"], time=time)) == expected


def test_two_rows_of_a_platform_with_the_same_day_and_time_do_not_collide() -> None:
    row = channel("facebook", 1, weekdays=["mon"], time="09:00")
    assert times(row, row, row) == ["09:00", "09:10", "09:20"]
    assert times(row, row | {"platform": "instagram"}) == ["09:00", "09:00"]


def test_a_hundred_posts_on_one_day_all_have_their_own_time() -> None:
    assert len(set(times(channel("facebook", 100, weekdays=["mon"], time="23:00")))) == 100


def test_on_a_day_with_more_posts_than_minutes_every_minute_is_used() -> None:
    rows = [channel("facebook", 100, weekdays=["mon"])] * 15
    assert len(set(times(*rows))) == 24 * 60


@pytest.mark.parametrize(
    ("night", "wanted", "time"),
    [
        ("2026-03-29", "02:30", "03:00"),  # from 02:00 the clock goes to 03:00
        ("2026-03-29", "01:59", "01:59"),
        ("2026-03-29", "03:00", "03:00"),
        ("2026-10-25", "02:30", "02:30"),  # from 03:00 it goes back to 02:00: this comes twice
        ("2026-04-12", "02:30", "02:30"),
    ],
)
def test_nothing_goes_out_at_a_time_the_clock_leaps_over(night: str, wanted: str, time: str) -> None:
    assert times(channel("facebook", 1, weekdays=["sun"], time=wanted), start=night) == [time]


# Size


def test_a_year_of_three_posts_a_day_on_every_platform_is_planned_whole() -> None:
    rows = generate(plan(*(channel(platform, 21) for platform in PLATFORMS), weeks=52), DANISH)
    assert len(rows) == 52 * 21 * len(PLATFORMS)
    assert Counter(row["platform"] for row in rows) == dict.fromkeys(PLATFORMS, 52 * 21)


def test_a_calendar_has_no_more_whole_weeks_than_there_is_room_for() -> None:
    strategy = plan(*([channel("facebook", 100)] * 50), weeks=52)
    rows = generate(strategy, DANISH)
    assert len(rows) == 3 * 5_000 <= RECORD.max_rows
    assert {week(row, strategy) for row in rows} == {0, 1, 2}


def test_a_calendar_ends_where_dates_end() -> None:
    assert days(plan(channel("facebook", 1), start="2100-12-18", weeks=52)) == ["2100-12-22", "2100-12-29"]
    assert days(plan(channel("facebook", 1), start="2100-12-31", weeks=52)) == []


# The examples, and the calendar that is kept


@pytest.mark.sampled(3)
@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("language", LANGUAGES.values(), ids=lambda language: language.id)
def test_an_example_makes_a_calendar_with_nothing_missing(name: str, language: Language) -> None:
    rows = generate(example(name, language.id), language)
    assert rows
    written = {"link", "text", "hashtags", "alt_text"}
    sometimes = {"profile", "first_line", "beforehand", "call"}
    assert all(row.keys() | sometimes == {field.id for field in RECORD.fields} - written for row in rows)


def test_the_calendar_that_is_kept_comes_before_the_one_the_answers_make() -> None:
    made = plan(channel("facebook", 1), pillars=pillars(100))
    assert entries(made, ENGLISH) == generate(made, ENGLISH)
    own = [
        {"idea": "Uden dato"},
        {"date": "2027-02-01"},
        {"date": "2027-01-04", "time": "12:00"},
        {"date": "2027-01-04"},
    ]
    kept = Strategy("da", made.answers, {"calendar": own})
    assert entries(kept, ENGLISH) == [own[3], own[2], own[1], own[0]]

"""Where the plans stand in time: every day has its place, nothing in a lane overlaps, no post is lost."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.language.dates import EARLIEST, LATEST
from wizard.language.languages import DANISH, ENGLISH, LANGUAGES, Language
from wizard.questionnaire.model import Answers
from wizard.schedule import timeline
from wizard.schedule.timeline import UNITS, Axis

DAYS = st.dates(EARLIEST, LATEST)
SHARES = st.floats(0, 1)


def day(iso: str) -> date:
    return date.fromisoformat(iso)


# The axis


@given(st.lists(DAYS, min_size=1, max_size=8))
def test_an_axis_holds_every_day_in_whole_weeks(days: list[date]) -> None:
    axis = Axis.over(days)
    assert axis.first <= min(days) <= max(days) <= axis.last
    assert (axis.first.weekday(), axis.last.weekday()) == (0, 6)
    assert axis.last - axis.first >= timedelta(weeks=4) - timedelta(days=1)
    assert min(days) - axis.first < timedelta(weeks=1)


@given(st.lists(DAYS, min_size=2, max_size=8))
def test_later_days_stand_further_along(days: list[date]) -> None:
    axis = Axis.over(days)
    assert axis.start(axis.first) == 0
    assert axis.end(axis.last) == 1
    for earlier, later in pairwise(sorted(set(days))):
        assert 0 <= axis.start(earlier) < axis.middle(earlier) < axis.end(earlier) <= axis.start(later) < 1


@given(DAYS, st.sampled_from(list(UNITS)))
def test_a_day_lies_in_the_unit_that_begins_before_it(when: date, name: str) -> None:
    unit = UNITS[name]
    begins = unit.begin(when)
    assert begins <= when < unit.after(begins)
    assert unit.begin(unit.after(begins)) == unit.after(begins)


@given(st.lists(DAYS, min_size=1, max_size=4), st.integers(2, 20), st.sampled_from(list(LANGUAGES.values())))
def test_days_are_named_in_order_and_not_too_many(days: list[date], most: int, language: Language) -> None:
    axis = Axis.over(days)
    labels = axis.labels(language, most)
    assert 1 <= len(labels) <= max(most, len(axis.parts("decade")))
    assert all(axis.first <= when <= axis.last and name for when, name in labels)
    assert all(before < after for (before, _), (after, _) in pairwise(labels))


@pytest.mark.parametrize(
    ("first", "last", "most", "danish", "english"),
    [
        ("2027-01-04", "2027-01-31", 6, "4. jan.", "4 Jan"),
        ("2027-01-04", "2027-03-28", 6, "jan. 2027", "Jan 2027"),
        ("2026-11-20", "2027-12-01", 6, "4. kvt. 2026", "Q4 2026"),
        ("2026-02-02", "2030-06-02", 6, "2026", "2026"),
        ("2000-01-03", "2100-12-31", 6, "2000", "2000"),
    ],
)
def test_an_axis_names_weeks_months_quarters_years_or_decades(
    first: str, last: str, most: int, danish: str, english: str
) -> None:
    axis = Axis.over([day(first), day(last)])
    assert axis.labels(DANISH, most)[0][1] == danish
    assert axis.labels(ENGLISH, most)[0][1] == english


def test_a_month_names_its_year_where_that_is_new() -> None:
    axis = Axis.over([day("2026-11-02"), day("2027-02-28")])
    assert [name for _, name in axis.labels(DANISH, 6)] == ["nov. 2026", "dec.", "jan. 2027", "feb."]


def test_what_is_left_of_a_month_is_named_only_if_it_is_the_better_part_of_it() -> None:
    late, early = Axis.over([day("2027-01-25"), day("2027-05-01")]), Axis.over([day("2027-01-11"), day("2027-05-01")])
    assert late.labels(ENGLISH, 6)[0] == (day("2027-02-01"), "Feb 2027")
    assert early.labels(ENGLISH, 6)[0] == (day("2027-01-11"), "Jan 2027")


# Lanes


@given(st.lists(st.tuples(SHARES, SHARES).map(lambda pair: (min(pair), max(pair))), max_size=30))
def test_nothing_in_a_lane_overlaps_and_none_is_higher_than_it_must_be(footprints: list[tuple[float, float]]) -> None:
    lanes = timeline.lanes(footprints)

    def overlap(one: int, other: int) -> bool:
        (start, end), (begin, stop) = footprints[one], footprints[other]
        return start < stop and begin < end

    assert not [
        pair for pair in combinations(range(len(lanes)), 2) if lanes[pair[0]] == lanes[pair[1]] and overlap(*pair)
    ]
    for n, lane in enumerate(lanes):
        assert all(any(lanes[other] == below and overlap(n, other) for other in range(n)) for below in range(lane))


def test_what_does_not_overlap_shares_a_lane() -> None:
    assert timeline.lanes([(0, 0.4), (0.2, 0.6), (0.4, 1), (0.6, 0.7)]) == [0, 1, 0, 1]


# The growth plan


def test_steps_stand_by_date_and_those_without_one_last() -> None:
    rows = [
        {"activity": "Uden"},
        {"activity": "Senere", "due": "2027-02-01"},
        {"activity": "Først", "due": "2027-01-05"},
    ]
    plan = timeline.growth({"promotion_steps": rows})
    assert [row["activity"] for row in plan.steps] == ["Først", "Senere", "Uden"]
    assert plan.axis == Axis(day("2027-01-04"), day("2027-02-07"))


def test_without_a_date_there_are_steps_but_no_axis() -> None:
    assert timeline.growth({}) == timeline.Growth((), None, None)
    undated = timeline.growth({"promotion_steps": [{"activity": "Skilt"}], "calendar_start": "2027-01-04"})
    assert (len(undated.steps), undated.axis) == (1, None)


@pytest.mark.parametrize(
    ("start", "first", "marked"),
    [
        ("2027-01-04", "2027-01-04", False),  # the axis begins with the calendar: nothing to mark
        ("2027-03-01", "2027-01-18", True),
        ("2027-01-20", "2027-01-18", False),
    ],
)
def test_the_axis_begins_with_the_calendar_or_with_a_step_before_it(start: str, first: str, marked: bool) -> None:
    answers: Answers = {"promotion_steps": [{"due": "2027-01-20"}], "calendar_start": start}
    plan = timeline.growth(answers)
    assert plan.axis is not None
    assert plan.axis.first == day(first)
    assert plan.axis.first <= day(start) <= plan.axis.last
    assert plan.start == (day(start) if marked else None)


# The campaigns


def test_campaigns_stand_by_their_first_day_and_the_calendar_beside_them() -> None:
    rows = [
        {"name": "Påske", "start": "2027-03-08", "end": "2027-03-24"},
        {"name": "Uden datoer"},
        {"name": "Fastelavn", "start": "2027-01-18", "end": "2027-02-07"},
    ]
    answers: Answers = {"campaigns": rows, "calendar_start": "2027-01-04", "calendar_weeks": 12}
    found = timeline.campaigns(answers, [])
    assert found is not None
    assert [run.row["name"] for run in found.runs] == ["Fastelavn", "Påske"]
    assert found.undated == (rows[1],)
    assert found.calendar == (day("2027-01-04"), day("2027-03-28"))
    assert found.axis == Axis(day("2027-01-04"), day("2027-03-28"))
    assert found.counts == ()


@pytest.mark.parametrize(
    ("row", "first", "last"),
    [
        ({"start": "2027-03-08"}, "2027-03-08", "2027-03-08"),
        ({"end": "2027-03-24"}, "2027-03-24", "2027-03-24"),
        ({"start": "2027-03-24", "end": "2027-03-08"}, "2027-03-08", "2027-03-24"),
    ],
)
def test_one_day_stands_for_both_and_a_slip_is_turned_round(row: dict[str, str], first: str, last: str) -> None:
    found = timeline.campaigns({"campaigns": [row]}, [])
    assert found is not None
    assert [(run.first, run.last) for run in found.runs] == [(day(first), day(last))]


def test_without_a_dated_campaign_there_is_no_picture() -> None:
    assert timeline.campaigns({"calendar_start": "2027-01-04", "calendar_weeks": 12}, [{"date": "2027-01-05"}]) is None
    assert timeline.campaigns({"campaigns": [{"name": "Påske"}]}, []) is None


@given(st.lists(DAYS, max_size=40), DAYS)
def test_every_post_is_counted_once_and_the_axis_holds_them_all(posts: list[date], start: date) -> None:
    entries = [{"date": post.isoformat()} for post in posts] + [{"idea": "uden dato"}]
    found = timeline.campaigns({"campaigns": [{"start": start.isoformat()}]}, entries)
    assert found is not None
    assert sum(count.posts for count in found.counts) == len(posts)
    assert len(found.counts) <= timeline.MOST_COUNTS
    if found.counts:
        assert (found.counts[0].first, found.counts[-1].last) == (found.axis.first, found.axis.last)
        assert all(after.first - before.last == timedelta(days=1) for before, after in pairwise(found.counts))
        for count in found.counts:
            assert count.posts == sum(count.first <= post <= count.last for post in posts)


def test_posts_are_counted_by_the_week_as_long_as_weeks_can_be_told_apart() -> None:
    def unit(weeks: int) -> str:
        answers: Answers = {
            "campaigns": [{"start": "2027-01-04"}],
            "calendar_start": "2027-01-04",
            "calendar_weeks": weeks,
        }
        found = timeline.campaigns(answers, [{"date": "2027-01-04"}])
        assert found is not None
        return found.unit

    assert [unit(12), unit(52), unit(61), unit(300)] == ["week", "week", "month", "quarter"]

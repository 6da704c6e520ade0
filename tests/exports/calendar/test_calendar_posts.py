"""Which entries a tool can schedule, and how far apart."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.calendar.posts import Selection, select, spaced
from exports.calendar.schedulers import SCHEDULERS, ScheduledPost
from tests.exports.calendar import calendars
from tests.exports.calendar.calendars import TODAY, post
from wizard.questionnaire.model import Row

BUFFER = SCHEDULERS["buffer"]
TEN_MINUTES = timedelta(minutes=10)


def chosen(*rows: Row, today: date = TODAY) -> Selection:
    return select(rows, BUFFER, today)


def test_an_entry_becomes_a_post_at_its_time() -> None:
    (found,) = chosen(post(status="ready")).posts
    assert found == ScheduledPost(datetime(2027, 1, 5, 7, 30), "facebook", "Rugbrødet er tilbage", ready=True)


@pytest.mark.parametrize("status", [None, "idea", "in_progress"])
def test_only_what_is_said_to_be_ready_is(status: str | None) -> None:
    assert not chosen(post(status=status)).posts[0].ready


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ({"status": "posted"}, "posted"),
        ({"date": "2027-01-03"}, "past"),
        ({"date": None}, "undated"),
        ({"platform": None}, "unplaced"),
        ({"platform": "whatsapp"}, "platform"),
        ({"idea": None}, "empty"),
        ({"status": "posted", "date": None, "platform": None}, "posted"),
    ],
)
def test_an_entry_a_tool_would_refuse_is_left_out_for_a_reason(row: Row, reason: str) -> None:
    found = chosen(post(**row), post())
    assert dict(found.left_out) == {reason: 1}
    assert len(found.posts) == 1


def test_what_is_planned_for_today_can_still_be_scheduled() -> None:
    assert len(chosen(post(date="2027-01-04", time="00:00")).posts) == 1


def test_the_platforms_left_out_are_named() -> None:
    rows = [post(platform=platform) for platform in ("snapchat", "whatsapp", "snapchat", "facebook")]
    assert chosen(*rows).platforms == {"snapchat", "whatsapp"}


def test_an_entry_without_a_time_goes_out_at_nine_and_is_counted() -> None:
    found = chosen(post(time=None), post())
    assert [made.at.time() for made in found.posts] == [time(7, 30), time(9)]
    assert found.untimed == 1


@pytest.mark.thorough
@given(st.lists(calendars.rows(), max_size=20))
def test_every_entry_is_either_scheduled_or_left_out(rows: list[Row]) -> None:
    found = chosen(*rows)
    assert len(found.posts) + sum(found.left_out.values()) == len(rows)
    assert [made.at for made in found.posts] == sorted(made.at for made in found.posts)
    assert {made.platform for made in found.posts} <= BUFFER.platforms
    assert all(made.at.date() >= TODAY and made.text for made in found.posts)


@given(st.lists(st.datetimes(datetime(2027, 1, 1), datetime(2027, 1, 2)).map(lambda at: at.replace(microsecond=0))))
def test_posts_too_close_move_later_and_no_further_than_they_must(moments: list[datetime]) -> None:
    posts = [ScheduledPost(at, "facebook", str(n), ready=False) for n, at in enumerate(sorted(moments))]
    found = spaced(posts, TEN_MINUTES)
    assert [made.text for made in found] == [made.text for made in posts]
    for number, (before, after) in enumerate(zip(posts, found, strict=True)):
        earliest = found[number - 1].at + TEN_MINUTES if number else before.at
        assert after.at == max(before.at, earliest)


def test_a_post_late_at_night_can_move_into_the_next_day() -> None:
    late = ScheduledPost(datetime(2027, 12, 31, 23, 55), "facebook", "", ready=False)
    assert spaced([late, late], TEN_MINUTES)[1].at == datetime(2028, 1, 1, 0, 5)


def test_posts_far_enough_apart_stay_where_they_are() -> None:
    posts = [ScheduledPost(datetime(2027, 1, 1, 12, minute), "facebook", "", ready=False) for minute in (0, 10, 25)]
    assert list(spaced(posts, TEN_MINUTES)) == posts
    assert list(spaced(posts[:1] * 2, timedelta(0))) == posts[:1] * 2

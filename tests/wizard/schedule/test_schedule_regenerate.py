"""Making the calendar anew: what a person has done stays, and what it would do is said first."""

from __future__ import annotations

from datetime import date

import pytest

from tests.wizard.schedule.calendars import EDITS, RECORD, TWICE_A_WEEK, after, made
from tests.wizard.schedule.plans import TOPICS, channel, pillars, plan
from wizard.knowledge.formats import formats
from wizard.language.languages import DANISH, ENGLISH
from wizard.questionnaire.model import Row
from wizard.schedule import generate
from wizard.schedule.entry import stamp
from wizard.schedule.regenerate import regenerate
from wizard.strategy.strategy import Strategy


def test_answers_that_have_not_changed_change_nothing() -> None:
    strategy = made(pillars=pillars(60, 40))
    found = after(generate(strategy, DANISH), strategy)
    assert found.is_empty
    assert len(found.keep) == 24


@pytest.mark.parametrize("edit", EDITS, ids=str)
def test_an_edited_entry_is_not_doubled_and_moves_no_other(edit: str) -> None:
    strategy = made()
    current = generate(strategy, DANISH)
    current[5] |= EDITS[edit]
    found = after(current, strategy)
    assert found.is_empty
    assert found.apply()[5] == current[5]


def test_an_entry_dragged_to_another_day_leaves_no_gap_to_fill() -> None:
    strategy = made()
    current = generate(strategy, DANISH)
    current[0]["date"] = "2027-01-20"
    assert after(current, strategy).is_empty


def test_an_entry_dragged_onto_another_takes_its_slot_and_that_one_takes_the_empty_one() -> None:
    strategy = made()
    current = generate(strategy, DANISH)
    current[0]["date"] = current[1]["date"]
    found = after(current, strategy)
    assert [(change.before["date"], change.after["date"]) for change in found.move] == [("2027-01-07", "2027-01-04")]
    assert (found.add, found.remove, found.change) == ((), (), ())


def test_an_entry_of_ones_own_stands_in_for_the_nearest_of_its_week() -> None:
    strategy = made()
    current = generate(strategy, DANISH)
    own = {"date": "2027-01-08", "time": "12:00", "platform": "facebook", "idea": "Åbent hus"}
    found = after([*current, own], strategy)
    assert [row["date"] for row in found.remove] == ["2027-01-07"]
    assert own in found.keep


@pytest.mark.parametrize("time", ["00:00", "09:01", "23:59"])
def test_an_entry_of_ones_own_stands_in_for_the_one_of_its_day_whatever_the_time(time: str) -> None:
    strategy = plan(channel("facebook", 2, weekdays=["mon", "tue"], time="00:00"))
    own = {"date": "2027-01-04", "time": time, "platform": "facebook"}
    found = after([*generate(strategy, DANISH), own], strategy)
    assert [row["date"] for row in found.remove] == ["2027-01-04"]


def test_the_order_of_entries_that_contend_for_one_does_not_matter() -> None:
    strategy = plan(channel("facebook", 3, weekdays=["mon", "wed", "fri"], time="09:00"))
    current = generate(strategy, DANISH)
    own = [
        {"date": day, "time": time, "platform": "facebook"}
        for day, time in (("2027-01-05", "10:00"), ("2027-01-07", "08:00"))
    ]
    removed = [after([*current, *rows], strategy).remove for rows in (own, own[::-1])]
    assert removed[0] == removed[1]
    assert [row["date"] for row in removed[0]] == ["2027-01-06", "2027-01-08"]


@pytest.mark.parametrize(
    "own",
    [
        {"date": "2027-01-08", "platform": "instagram"},
        {"date": "2026-12-31", "platform": "facebook"},
        {"date": "2027-03-29", "platform": "facebook"},
        {"date": "2027-01-08"},
        {"platform": "facebook"},
        {"idea": "En dag"},
    ],
    ids=repr,
)
def test_an_entry_elsewhere_stands_in_for_none(own: Row) -> None:
    strategy = made()
    assert after([*generate(strategy, DANISH), own], strategy).is_empty


def test_an_entry_someone_deleted_comes_back() -> None:
    strategy = made()
    current = generate(strategy, DANISH)
    gone = current.pop(3)
    assert after(current, strategy).add == (gone,)


def test_another_day_in_the_plan_moves_the_entries() -> None:
    current = generate(made(weeks=8), DANISH)
    found = after(current, plan(TWICE_A_WEEK | {"weekdays": ["tue", "thu"]}, weeks=8))
    assert len(found.move) == 8
    assert all(change.before["date"] < change.after["date"] for change in found.move)
    assert all(change.before["uid"] == change.after["uid"] for change in found.move)
    assert (found.add, found.remove, found.change) == ((), (), ())


def test_the_first_entry_of_a_week_becomes_the_first_in_whatever_order_they_are_kept() -> None:
    current = generate(made(weeks=1), DANISH)
    found = after(current[::-1], plan(TWICE_A_WEEK | {"weekdays": ["tue", "fri"]}, weeks=1))
    assert [(change.before["date"], change.after["date"]) for change in found.move] == [
        ("2027-01-04", "2027-01-05"),
        ("2027-01-07", "2027-01-08"),
    ]


def test_another_person_or_pillar_changes_the_entries_where_they_stand() -> None:
    current = generate(made(), DANISH)
    found = after(current, plan(TWICE_A_WEEK | {"creator": "Jonas"}))
    assert len(found.change) == 24
    assert {change.after["creator"] for change in found.change} == {"Jonas"}
    assert (found.add, found.remove, found.move) == ((), (), ())


def test_more_weeks_add_and_fewer_remove() -> None:
    current = generate(made(), DANISH)
    assert len(after(current, made(weeks=13)).add) == 2
    assert {row["date"] for row in after(current, made(weeks=11)).remove} == {"2027-03-22", "2027-03-24"}


def test_a_later_start_keeps_the_entries_that_are_in_both() -> None:
    current = generate(made(), DANISH)
    found = after(current, made(start="2027-01-18"))
    assert len(found.remove) == len(found.add) == 4
    assert {row["date"] for row in found.remove} == {"2027-01-04", "2027-01-07", "2027-01-11", "2027-01-14"}


def test_the_other_language_words_the_ideas_anew_and_nothing_else() -> None:
    strategy = made(pillars=pillars(60, 40))
    current = generate(strategy, DANISH)
    found = regenerate(current, strategy, ENGLISH)
    assert [change.after for change in found.change] == regenerate(found.apply(), strategy, ENGLISH).apply()
    assert (found.add, found.remove, found.move) == ((), (), ())
    english = {each.title["en"] for each in formats().values()}
    assert any(change.after["title"] in english for change in found.change)
    assert not any(change.after["title"] == change.before["title"] for change in found.change)


def test_an_earlier_start_adds_in_front_and_moves_the_others_within_their_weeks() -> None:
    current = generate(made(start="2027-01-18", weeks=8), DANISH)
    found = after(current, plan(TWICE_A_WEEK | {"weekdays": ["tue", "thu"]}, start="2027-01-04", weeks=10))
    assert {row["date"] for row in found.add} == {"2027-01-05", "2027-01-07", "2027-01-12", "2027-01-14"}
    assert all(date.fromisoformat(change.after["date"]).isoweekday() == 2 for change in found.move)
    assert (len(found.move), found.remove) == (8, ())


def test_without_a_start_only_ones_own_entries_are_left() -> None:
    current = generate(made(), DANISH)
    current[2]["status"] = "posted"
    assert after(current, Strategy("da")).apply() == [current[2]]


def test_a_pillar_made_over_keeps_its_share_with_an_idea_that_differs_from_its_neighbours() -> None:
    strategy = plan(channel("facebook", 1), pillars=pillars(50, 50))
    current = generate(strategy, DANISH)
    for row in [row for row in current if row["pillar"] == TOPICS[1]][:3]:
        row |= {"pillar": TOPICS[0], "status": "ready"}
    found = after(current, strategy)
    assert {change.after["pillar"] for change in found.change} == {TOPICS[1]}
    assert all(change.after["generated"] == stamp(change.after) for change in found.change)
    last: dict[str, str] = {}
    for row in found.apply():
        assert row["idea"] != last.get(row["pillar"])
        last[row["pillar"]] = row["idea"]


def test_a_calendar_full_of_ones_own_entries_takes_no_more() -> None:
    own = [{"idea": str(number)} for number in range(RECORD.max_rows - 3)]
    assert len(after(own, made()).apply()) == RECORD.max_rows


def test_an_untouched_entry_without_an_identity_gets_one_when_it_moves() -> None:
    current = [{field: value for field, value in row.items() if field != "uid"} for row in generate(made(), DANISH)]
    found = after(current, plan(TWICE_A_WEEK | {"weekdays": ["tue", "thu"]}))
    assert {change.after["uid"] for change in found.move} >= {"2027-01-05-facebook-1"}

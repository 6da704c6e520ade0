"""Making the calendar anew: what a person has done stays, and what it would do is said first."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.wizard.schedule.plans import PLATFORMS, TOPICS, channel, pillars, plan, strategies
from wizard.knowledge.formats import formats
from wizard.language.languages import DANISH, ENGLISH
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.kinds import clean
from wizard.questionnaire.model import Row
from wizard.schedule import generate
from wizard.schedule.entry import is_untouched, new_uid, stamp
from wizard.schedule.regenerate import RegenerationPlan, regenerate
from wizard.strategy.strategy import Strategy

RECORD = catalogue().records["calendar"]
TWICE_A_WEEK = channel("facebook", 2, weekdays=["mon", "thu"], time="09:00", creator="Mette")


def made(**answers: Any) -> Strategy:
    return plan(TWICE_A_WEEK, **answers)


def after(current: list[Row], strategy: Strategy, **rest: Any) -> RegenerationPlan:
    return regenerate(current, strategy, DANISH, **rest)


def frozen(rows: list[Row]) -> Counter[tuple[tuple[str, str], ...]]:
    return Counter(tuple(sorted((field, str(value)) for field, value in row.items())) for row in rows)


# What a person may do to an entry

EDITS: dict[str, Row] = {
    "idea": {"idea": "Vores egen idé"},
    "pillar": {"pillar": "Noget helt andet"},
    "type": {"type": "live"},
    "creator": {"creator": "Nogen anden"},
    "poster": {"poster": "Nogen anden"},
    "time": {"time": "23:58"},
    "status": {"status": "ready"},
    "link": {"link": "https://example.org/opslag"},
    "platform": {"platform": "reddit"},
}


@st.composite
def worked_on(draw: st.DrawFn, rows: list[Row], start: str) -> tuple[list[Row], list[Row]]:
    """A calendar somebody has worked in, and the entries that are theirs."""
    current = [dict(row) for row in rows]
    own: list[Row] = []
    days = st.integers(-10, 40).map(lambda days: str(date.fromisoformat(start) + timedelta(days=days)))
    numbers = st.lists(st.integers(0, max(0, len(rows) - 1)), max_size=8, unique=True) if rows else st.just([])
    for number in draw(numbers):
        change = draw(st.sampled_from([*EDITS.values(), "move", "swap", "remove"]))
        row = current[number]
        match change:
            case "move":
                row["date"] = draw(days.filter(lambda day, of=row["date"]: day != of))  # type: ignore[misc]
            case "swap":  # onto the slot of another entry
                other = rows[(number + 1) % len(rows)]
                row |= {"date": other["date"], "time": other["time"], "status": "in_progress"}
            case "remove":
                row.clear()
                continue
            case _:
                row |= change
        if not is_untouched(row):
            own.append(row)
    added = draw(
        st.lists(
            st.fixed_dictionaries(
                {"idea": st.just("Tilføjet")},
                optional={
                    "date": days,
                    "time": st.sampled_from(["09:00", "12:00"]),
                    "platform": st.sampled_from(PLATFORMS[:3]),
                    "pillar": st.sampled_from(TOPICS),
                },
            ),
            max_size=4,
        )
    )
    kept = draw(st.permutations([row for row in current if row] + added)) if len(current) < 60 else current + added
    return [row for row in kept if row], own + added


# Any calendar and any work in it


@pytest.mark.thorough
@given(st.data())
def test_what_a_person_has_done_survives_any_regeneration(data: st.DataObject) -> None:
    before, later = data.draw(strategies(most=4, weeks=10)), data.draw(strategies(most=4, weeks=10))
    current, own = data.draw(worked_on(generate(before, DANISH), before.answers["calendar_start"]))
    for strategy in (before, later):
        done = after(current, strategy).apply()
        assert frozen(own) <= frozen(done)


@pytest.mark.thorough
@given(st.data())
def test_a_calendar_made_by_a_plan_needs_none(data: st.DataObject) -> None:
    before, later = data.draw(strategies(most=4, weeks=10)), data.draw(strategies(most=4, weeks=10))
    current, _ = data.draw(worked_on(generate(before, DANISH), before.answers["calendar_start"]))
    for strategy in (before, later):
        today = data.draw(st.none() | st.just(date.fromisoformat(strategy.answers["calendar_start"]) + timedelta(20)))
        done = after(current, strategy, today=today).apply()
        again = after(done, strategy, today=today)
        assert again.is_empty
        assert frozen(again.apply()) == frozen(done)


@pytest.mark.thorough
@given(st.data())
def test_a_plan_accounts_for_every_entry_and_every_identity(data: st.DataObject) -> None:
    before, later = data.draw(strategies(most=4, weeks=10)), data.draw(strategies(most=4, weeks=10))
    current, _ = data.draw(worked_on(generate(before, DANISH), before.answers["calendar_start"]))
    found = after(current, later)
    left = [*found.keep, *found.remove, *(change.before for change in (*found.move, *found.change))]
    assert frozen(left) == frozen(current)
    for change in (*found.move, *found.change):
        assert change.after["uid"] == change.before["uid"]
    for change in found.move:
        here, there = (date.fromisoformat(row["date"]) for row in (change.before, change.after))
        assert here.isocalendar()[:2] == there.isocalendar()[:2]
    done = found.apply()
    uids = [row["uid"] for row in done if "uid" in row]
    assert len(set(uids)) == len(uids)
    assert all(row["uid"] not in {old.get("uid") for old in current} for row in found.add)
    assert (clean(done, RECORD) or []) == done


@pytest.mark.thorough
@given(strategies(most=7, weeks=20))
def test_an_empty_calendar_becomes_the_one_the_answers_make(strategy: Strategy) -> None:
    found = after([], strategy)
    assert found.apply() == generate(strategy, DANISH)
    assert after(found.apply(), strategy).is_empty


@pytest.mark.thorough
@given(st.data())
def test_shares_count_a_persons_entries_as_far_as_the_others_can_make_up_for_them(data: st.DataObject) -> None:
    strategy = plan(channel("facebook", 4), channel("linkedin", 1.5), pillars=pillars(50, 30, 20), weeks=10)
    current = generate(strategy, DANISH)
    for number in data.draw(st.lists(st.integers(0, len(current) - 1), max_size=10, unique=True)):
        current[number] |= {"pillar": data.draw(st.sampled_from(TOPICS[:3])), "status": "ready"}
    done = after(current, strategy).apply()
    counts = Counter(row["pillar"] for row in done)
    assert len(done) == len(current)
    for topic, share in zip(TOPICS, (0.5, 0.3, 0.2), strict=False):
        assert abs(counts[topic] - share * len(done)) < 1


@pytest.mark.thorough
@given(strategies(most=4, weeks=10), st.integers(0, 60))
def test_days_that_have_passed_are_left_alone(strategy: Strategy, passed: int) -> None:
    today = date.fromisoformat(strategy.answers["calendar_start"]) + timedelta(days=passed)
    later = Strategy("da", strategy.answers | {"channel_plan": [channel("whatsapp", 7)]})
    current = generate(strategy, DANISH)
    done = after(current, later, today=today).apply()
    assert [row for row in done if row["date"] < str(today)] == [row for row in current if row["date"] < str(today)]
    assert {row["platform"] for row in done if row["date"] >= str(today)} <= {"whatsapp"}


# One by one


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


# What tells entries apart


@pytest.mark.parametrize(
    "broken",
    [
        {"generated": ""},
        {"generated": "x"},
        {"generated": "2027-01-04T09:00"},
        {"generated": " facebook "},
        {"generated": "æ ø å T T"},
    ],
    ids=repr,
)
def test_a_stamp_that_is_none_makes_an_entry_ones_own(broken: Row) -> None:
    strategy = made()
    current = generate(strategy, DANISH)
    current[0] |= broken
    found = after(current, strategy)
    assert found.is_empty
    assert current[0] in found.keep


def test_an_entry_is_untouched_until_somebody_does_something_with_it() -> None:
    row = generate(made(pillars=pillars(100), content_types=["image"]), DANISH)[0]
    assert is_untouched(row)
    assert not any(is_untouched(row | edit) for edit in EDITS.values())
    assert not any(
        is_untouched({key: value for key, value in row.items() if key != field}) for field in ("idea", "time")
    )
    assert is_untouched(row | {"uid": "another"})


def test_an_entry_that_stands_nowhere_is_ones_own_whatever_its_stamp() -> None:
    row = {"idea": "Et sted, en dag"}
    row["generated"] = stamp(row)
    assert row in after([row], made()).keep


def test_a_stamp_fits_its_field() -> None:
    longest = max(PLATFORMS, key=len)
    row = generate(plan(channel(longest, 1)), DANISH)[0]
    assert len(row["generated"]) <= RECORD.row_field("generated").max_length


def test_a_new_identity_is_one_that_nobody_has() -> None:
    assert new_uid("2027-01-04", "facebook", set()) == "2027-01-04-facebook-1"
    assert new_uid("2027-01-04", "facebook", {"2027-01-04-facebook-1"}) == "2027-01-04-facebook-2"

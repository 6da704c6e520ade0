"""Any calendar made anew, whatever work somebody has done in it."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.wizard.schedule.calendars import EDITS, RECORD, after, frozen
from tests.wizard.schedule.plans import PLATFORMS, TOPICS, channel, pillars, plan, strategies
from wizard.language.languages import DANISH
from wizard.questionnaire.kinds import clean
from wizard.questionnaire.model import Row
from wizard.schedule import generate
from wizard.schedule.entry import is_untouched
from wizard.strategy.strategy import Strategy


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

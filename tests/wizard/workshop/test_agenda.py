"""The ready agendas: whole, in both languages, and as long as they say."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from wizard.language.languages import DANISH, LANGUAGES
from wizard.questionnaire.catalogue import catalogue
from wizard.workshop.agenda import Agenda, BlockKind, agendas, working_day

VEJLE = ZoneInfo("Europe/Copenhagen")
ready = pytest.mark.parametrize("agenda", agendas().values(), ids=list(agendas()))


def minutes(agenda: Agenda) -> list[int]:
    return [sum(minutes for _, minutes in day) for day in agenda.days]


def test_they_are_as_long_as_they_are_called() -> None:
    lengths = {id_: minutes(agenda) for id_, agenda in agendas().items()}
    assert lengths["two_hours"] == [120]
    assert lengths["four_evenings"] == [180] * 4
    assert all(360 <= day <= 450 for id_ in ("one_day", "two_days") for day in lengths[id_])


@ready
def test_they_lead_through_the_express_route_in_its_order(agenda: Agenda) -> None:
    asked = [section for day in agenda.days for item, _ in day for section in item.sections]
    order = [section.id for section in catalogue().sections]
    assert len(asked) == len(set(asked))
    needed = {section.id for section in catalogue().sections if section.express}
    left_out = needed - set(asked)
    short = {"policy", "formulation", "campaigns", "monitoring", "evaluation"}
    assert left_out <= (short if len(agenda.days) == 1 else set())
    steps = [catalogue().section(section).step for section in asked]
    assert steps == sorted(steps, key=[step.id for step in catalogue().steps].index)
    assert set(asked) <= set(order)


@ready
def test_nobody_sits_for_two_hours_without_a_break(agenda: Agenda) -> None:
    for day in agenda.days:
        sat = 0
        for item, minutes in day:
            sat = 0 if item.kind is BlockKind.BREAK else sat + minutes
            assert sat <= 120, item.id


@ready
@pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))
def test_blocks_follow_each_other_from_the_beginning_of_each_day(agenda: Agenda, language) -> None:  # type: ignore[no-untyped-def]
    beginnings = [datetime(2027, 3, 1 + day, 9, 0, tzinfo=VEJLE) for day in range(len(agenda.days))]
    blocks = agenda.blocks(beginnings, language)
    for number, begins in enumerate(beginnings, 1):
        today = [block for block in blocks if block.day == number]
        assert today[0].starts == begins
        assert [block.starts for block in today[1:]] == [block.planned_end for block in today[:-1]]
    assert all(block.title and ((block.task and block.steps) or not block.sections) for block in blocks)


def test_a_day_that_begins_after_the_clocks_have_changed_begins_at_the_same_hour() -> None:
    beginnings = [datetime(2027, 3, day, 9, 0, tzinfo=VEJLE) for day in (27, 28)]
    first, second = (
        next(block for block in agendas()["two_days"].blocks(beginnings, DANISH) if block.day == day) for day in (1, 2)
    )
    assert [block.starts.astimezone(VEJLE).hour for block in (first, second)] == [9, 9]
    assert (second.starts - first.starts).total_seconds() == 23 * 3600


def test_days_follow_each_other_without_weekends_and_those_of_a_course_week_by_week() -> None:
    friday = date(2026, 11, 27)
    assert agendas()["two_days"].day_after(friday) == date(2026, 11, 30)
    assert agendas()["two_days"].day_after(date(2026, 11, 30)) == date(2026, 12, 1)
    assert agendas()["four_evenings"].day_after(friday) == date(2026, 12, 4)
    assert [working_day(date(2026, 11, day)) for day in (27, 28, 29)] == [friday, *2 * [date(2026, 11, 30)]]

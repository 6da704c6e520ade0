"""Making a workshop: its agenda and days, and what cannot be made."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.pages.screen import Screen
from tests.pages.workshop.room import every_language, field, kept
from tests.wizard.workshop.samples import WORKSHOP
from wizard.language.languages import DANISH, ENGLISH
from wizard.workshop.agenda import agendas
from wizard.workshop.codes import spaced


@pytest.mark.thorough
@every_language
def test_a_workshop_is_made_and_its_board_opens(language: Any) -> None:
    screen = Screen.open("workshop", locale=language.tag)
    screen.enter("workshop:title", " Master  Class ").enter("workshop:agenda", "two_days")
    screen.enter("workshop:date:1", "1. 3. 2027").enter("workshop:date:2", "8/3 2027").enter("workshop:start", "8.30")
    screen.press("workshop:make")
    made = kept(str(screen.at.query_params["workshop"]))
    assert (made.title, made.language, made.days) == ("Master Class", language.id, 2)
    begins = [block.starts.astimezone(made.zone) for block in (made.blocks[0], made.blocks[-1])]
    assert [f"{begins[0]:%d.%m %H.%M}", f"{begins[1]:%d.%m}"] == ["01.03 08.30", "08.03"]
    assert made.delete_on.isoformat() == "2027-06-06"
    assert spaced(made.code) in screen.words
    assert language.text("workshop.nobody") in screen.words


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("field", "value", "at_the_field"),
    [
        ("title", "", False),
        ("start", "om lidt", True),
        ("date:1", "aldrig", True),
        ("date:2", "2. 4. 2020", False),
        ("title", "x" * 81, False),
    ],
)
def test_what_cannot_be_made_says_why_and_keeps_what_was_written(field: str, value: str, at_the_field: bool) -> None:
    screen = Screen.open("workshop").enter("workshop:agenda", "two_days")
    screen.enter("workshop:title", "Master Class").enter("workshop:host", "Karin")
    screen.enter(f"workshop:{field}", value)
    assert len(screen.errors) == at_the_field
    screen.press("workshop:make")
    assert len(set(screen.errors)) == 1
    assert screen.value("workshop:host") == "Karin"
    assert screen.value("workshop:agenda") == "two_days"


@pytest.mark.thorough
def test_the_agenda_is_changed_before_the_workshop_is_made() -> None:
    screen = Screen.open("workshop").enter("workshop:title", "Aften").enter("workshop:agenda", "two_hours")
    before = len(agendas()["two_hours"].days[0])
    screen.press("workshop:remove").enter("workshop:new_block", "policy").press("workshop:add")
    screen.enter(field(screen, "workshop:title:1"), "Hvad må man?").press("workshop:save_block")
    screen.press("workshop:make")
    made = kept(str(screen.at.query_params["workshop"]))
    assert len(made.blocks) == before
    assert (made.blocks[1].title, made.blocks[1].sections) == ("Hvad må man?", ("policy",))
    assert all(one.planned_end == other.starts for one, other in zip(made.blocks, made.blocks[1:], strict=False))


@pytest.mark.thorough
@pytest.mark.parametrize("agenda", list(agendas()))
def test_whatever_agenda_is_chosen_the_rest_can_be_changed_after_it(agenda: str) -> None:
    label = "09.00 Velkomst"  # what a browser says that shows another agenda's items
    screen = Screen.open("workshop", state={"workshop:block": label}).enter("workshop:agenda", agenda)
    screen.enter("workshop:start", "10.00").enter("workshop:title", "Aften")
    assert screen.value("workshop:block") == 0
    screen.press("workshop:make")
    made = kept(str(screen.at.query_params["workshop"]))
    assert made.days == len(agendas()[agenda].days)
    assert f"{made.blocks[0].starts.astimezone(made.zone):%H.%M}" == "10.00"


def test_later_days_follow_the_first_until_somebody_writes_another() -> None:
    screen = Screen.open("workshop").enter("workshop:agenda", "two_days").enter("workshop:date:1", "5. 3. 2027")
    assert screen.value("workshop:date:2") == DANISH.date(date(2027, 3, 8), "short")
    assert "mandag den 8. marts 2027" in screen.words
    screen.enter("workshop:date:2", "17. 3. 2027").enter("workshop:date:1", "12. 3. 2027")
    assert screen.value("workshop:date:2") == "17. 3. 2027"
    screen.enter("workshop:agenda", "four_evenings")
    assert screen.value("workshop:date:3") == DANISH.date(date(2027, 3, 24), "short")


def test_the_agenda_is_in_the_workshops_language() -> None:
    blocks = agendas()["two_hours"].blocks([WORKSHOP.blocks[0].starts], ENGLISH)
    assert blocks[0].title == "Welcome, and how far are you?"

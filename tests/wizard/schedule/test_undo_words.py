"""What taking back a change of the calendar is called: every way to change it, in both languages."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from wizard.language.languages import DANISH, ENGLISH
from wizard.questionnaire.model import Row
from wizard.schedule import editing
from wizard.schedule.editing import find_undo
from wizard.schedule.undo_words import describe
from wizard.store.protocol import Saved

NOW = datetime(2027, 1, 4, tzinfo=UTC)
ROW = {"uid": "a", "date": "2027-03-08", "time": "09:00", "platform": "facebook", "idea": "Tre tegn", "status": "idea"}
OTHER = {**ROW, "uid": "b", "idea": "En helt anden idé"}
LONG = "En idé, som er meget længere, end der er plads til på en knap"


def described(before: list[Row] | None, after: list[Row] | None, language=DANISH) -> str:
    found = find_undo([Saved(None if rows is None else json.dumps(rows), NOW) for rows in (after, before)])
    assert found
    return describe(found, language)


def edited(**values: Any) -> str:
    return described([ROW, OTHER], editing.edit([ROW, OTHER], "a", values)["calendar"])


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"date": "2027-03-12"}, "flyttede »Tre tegn« til 12. marts"),
        ({"date": "2027-03-12", "time": "10:00"}, "flyttede »Tre tegn« til 12. marts"),
        ({"time": "10:30"}, "flyttede »Tre tegn« til kl. 10.30"),
        ({"status": "ready"}, "satte »Tre tegn« til »Klar«"),
        ({"idea": "Fire tegn"}, "rettede »Tre tegn«"),
        ({"date": None}, "rettede »Tre tegn«"),
        ({"status": "ready", "idea": "Fire tegn"}, "rettede »Tre tegn«"),
    ],
)
def test_a_change_of_one_entry_is_named(values: dict[str, Any], said: str) -> None:
    assert edited(**values) == said


def test_an_entry_that_was_added_or_deleted_is_named() -> None:
    assert described([ROW], [ROW, OTHER]) == "tilføjede »En helt anden idé«"
    assert described([ROW, OTHER], [ROW]) == "slettede »En helt anden idé«"
    assert described([ROW, OTHER], [ROW], ENGLISH) == "deleted “En helt anden idé”"


def test_several_are_counted_and_a_calendar_that_was_made_says_so() -> None:
    moved = [{**row, "date": "2027-03-20"} for row in (ROW, OTHER)]
    assert described([ROW, OTHER], moved) == "ændrede 2 opslag"
    assert described(None, [ROW, OTHER]) == "lavede kalenderen"


def test_a_long_idea_ends_with_a_whole_word_and_one_without_is_called_by_its_platform() -> None:
    assert described([ROW], [ROW, {**OTHER, "idea": LONG}]) == "tilføjede »En idé, som er meget længere, …«"
    without = {name: value for name, value in OTHER.items() if name != "idea"}
    assert described([ROW], [ROW, without]) == "tilføjede »Facebook«"

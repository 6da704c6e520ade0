"""What tells entries apart: whether one is as it was made, and its identity."""

from __future__ import annotations

import pytest

from tests.wizard.schedule.calendars import EDITS, RECORD, after, made
from tests.wizard.schedule.plans import PLATFORMS, channel, pillars, plan
from wizard.language.languages import DANISH
from wizard.questionnaire.model import Row
from wizard.schedule import generate
from wizard.schedule.entry import is_untouched, new_uid, stamp


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

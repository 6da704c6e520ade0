"""Changing the calendar: entries by their uid, what a change makes of them, and taking the last one back."""

from __future__ import annotations

import copy
import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.wizard.schedule.plans import channel, pillars, plan
from wizard.language.errors import Refused
from wizard.language.languages import DANISH, ENGLISH
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Row
from wizard.schedule import editing, generate
from wizard.schedule.entry import is_untouched
from wizard.schedule.regenerate import regenerate
from wizard.store.protocol import Saved
from wizard.strategy.editing import Changes

NOW = datetime(2027, 1, 4, tzinfo=UTC)
MADE = plan(channel("facebook", 2), channel("instagram", 3), weeks=3, pillars=pillars(60, 40), content_types=["image"])
ROWS = generate(MADE, DANISH)
UID = ROWS[4]["uid"]


def after(changes: Changes, rows: list[Row] = ROWS) -> list[Row]:
    return changes.get("calendar", rows) or []


def entry(uid: str, **rest: Any) -> Row:
    return {"date": "2027-01-05", "platform": "facebook", "uid": uid, **rest}


# Names

SMALL = st.fixed_dictionaries(
    {},
    optional={
        "uid": st.sampled_from(["a", "b", "2027-01-05-facebook-1", "undated-post-1"]),
        "date": st.sampled_from(["2027-01-05", "2027-01-06"]),
        "platform": st.sampled_from(["facebook", "x"]),
        "idea": st.sampled_from(["Brød", "Kage"]),
    },
)


@given(st.lists(SMALL, max_size=12))
def test_every_entry_gets_a_uid_of_its_own_and_nothing_else_is_changed(rows: list[Row]) -> None:
    before = copy.deepcopy(rows)
    named = editing.with_uids(rows)
    uids = [row["uid"] for row in named]
    assert len(set(uids)) == len(rows)
    assert [row | {"uid": None} for row in named] == [row | {"uid": None} for row in rows]
    for uid in {row["uid"] for row in rows if "uid" in row}:
        first = next(at for at, row in enumerate(rows) if row.get("uid") == uid)
        assert uids[first] == uid
    assert editing.with_uids(rows) == named == editing.with_uids(named)
    assert rows == before


# Editing


def test_an_edit_touches_one_entry_and_makes_it_a_persons_own() -> None:
    assert all(map(is_untouched, ROWS))
    for values in (
        {"idea": " Vores egen "},
        {"status": "in_progress"},
        {"text": "Sådan."},
        {"pillar": None},
        {"link": "https://example.com"},
    ):
        rows = after(editing.edit(ROWS, UID, values))
        assert [row["uid"] for row in rows if not is_untouched(row)] == [UID]
        assert [row for row in rows if row["uid"] != UID] == [row for row in ROWS if row["uid"] != UID]
    assert editing.find_entry(after(editing.edit(ROWS, UID, {"idea": " Vores egen "})), UID)["idea"] == "Vores egen"  # type: ignore[index]


def test_what_still_has_a_blank_in_it_cannot_be_ready() -> None:
    rows = [{"uid": "a", "first_line": "Fra [dag].", "text": "Pris: [pris]", "idea": "Skriv [hvad]"}]
    with pytest.raises(Refused) as refused:
        editing.edit(rows, "a", {"status": "ready"})
    assert "[dag], [pris]" in refused.value.message(DANISH)
    filled = {"first_line": "Fra mandag.", "text": "Pris: 20 kr.", "status": "ready"}
    assert after(editing.edit(rows, "a", filled))[0]["status"] == "ready"


def test_an_edit_that_changes_nothing_leaves_the_calendar_as_it_was() -> None:
    assert editing.edit(ROWS, UID, {"idea": ROWS[4]["idea"]}) == {"calendar": ROWS}


def test_what_is_edited_and_moved_stays_when_the_calendar_is_made_again() -> None:
    rows = after(editing.move(ROWS, UID, "2027-01-09", "18:15"))
    rows = after(editing.edit(rows, ROWS[0]["uid"], {"creator": "Leila"}), rows)
    own = [row for row in rows if not is_untouched(row)]
    assert len(own) == 2
    made_again = regenerate(rows, MADE, DANISH).apply()
    assert [row for row in own if row not in made_again] == []
    assert len(made_again) == len(rows)


def test_a_move_gives_an_entry_its_day_and_its_time_or_none() -> None:
    moved = editing.find_entry(after(editing.move(ROWS, UID, "2027-01-09", "18:15")), UID)
    assert moved == ROWS[4] | {"date": "2027-01-09", "time": "18:15"}
    for_the_day = editing.find_entry(after(editing.move(ROWS, UID, "2027-01-09", None)), UID)
    assert for_the_day is not None
    assert "time" not in for_the_day


@pytest.mark.parametrize(
    ("field", "value", "reason"),
    [
        ("date", "2027-02-30", "not_date"),
        ("date", "2150-01-01", "not_in_years"),
        ("time", "25:00", "not_time"),
        ("platform", "myspace", "no_such_option"),
        ("status", "done", "no_such_option"),
        ("idea", "x" * 2001, "too_long"),
        ("link", "x" * 501, "too_long"),
    ],
)
def test_what_the_calendar_does_not_allow_is_refused(field: str, value: str, reason: str) -> None:
    with pytest.raises(Refused) as caught:
        editing.edit(ROWS, UID, {field: value})
    assert caught.value.reason == reason
    with pytest.raises(Refused):
        editing.add(ROWS, {field: value})


def test_what_is_gone_is_neither_edited_nor_deleted_again() -> None:
    assert editing.edit(ROWS, "gone", {"idea": "For sent"}) == {}
    assert editing.delete(ROWS, "gone") == {}


# Adding and deleting


def test_an_added_entry_is_an_idea_of_ones_own_with_a_uid_nobody_has() -> None:
    changes, uid = editing.add(ROWS, {"date": ROWS[0]["date"], "platform": ROWS[0]["platform"], "idea": "Ny"})
    *others, added = after(changes)
    assert others == ROWS
    assert added["uid"] == uid not in {row["uid"] for row in ROWS}
    assert (added["status"], added["idea"], is_untouched(added)) == ("idea", "Ny", False)


def test_an_entry_can_be_added_without_a_day_or_a_platform() -> None:
    changes, uid = editing.add([], {"idea": "En dag"})
    assert after(changes) == [{"idea": "En dag", "status": "idea", "uid": uid}]


def test_a_full_calendar_takes_no_more() -> None:
    most = catalogue().records["calendar"].max_rows
    with pytest.raises(Refused) as caught:
        editing.add([entry("a")] * most, {"idea": "Én til"})
    assert caught.value.message(ENGLISH) == f"The list has {most + 1} rows. The limit is {most}."


def test_a_deleted_entry_alone_is_gone_and_the_last_one_empties_the_calendar() -> None:
    assert after(editing.delete(ROWS, UID)) == [row for row in ROWS if row["uid"] != UID]
    assert editing.delete([entry("a")], "a") == {"calendar": None}


# One piece of content for several platforms


def test_entries_made_once_get_the_idea_and_the_type_and_what_is_ready_stays() -> None:
    rows = [
        entry("a", type="image", idea="Billedet"),
        entry("b", type="short_video", idea="Filmen", status="in_progress"),
        entry("c", type="image", status="ready"),
        entry("d", type="image", idea="En anden"),
    ]
    changed = after(editing.make_once(rows, {"a", "b", "c"}, "short_video"), rows)
    assert [(row["type"], row.get("idea")) for row in changed] == [
        ("short_video", "Filmen"),
        ("short_video", "Filmen"),
        ("image", None),
        ("image", "En anden"),
    ]


def test_without_an_idea_to_share_only_the_type_is_given() -> None:
    rows = [entry("a", type="image", idea="Billedet"), entry("b", type="short_video")]
    changed = after(editing.make_once(rows, {"a", "b"}, "short_video"), rows)
    assert [(row["type"], row.get("idea")) for row in changed] == [("short_video", "Billedet"), ("short_video", None)]
    assert editing.make_once(rows, {"gone"}, "image") == {}


# Undo

KEPT = 6  # values a store keeps: the present one and five before it


class Kept:
    """A calendar with its history, as a store keeps it."""

    def __init__(self, rows: list[Row]) -> None:
        self.values = [rows]

    @property
    def rows(self) -> list[Row]:
        return self.values[-1]

    def save(self, rows: list[Row]) -> None:
        self.values = [*self.values, rows][-KEPT:]

    def history(self) -> list[Saved]:
        return [Saved(json.dumps(rows) if rows else None, NOW) for rows in reversed(self.values)]


@given(st.lists(st.booleans(), max_size=KEPT - 1))
def test_changes_are_taken_back_one_by_one_as_far_as_they_are_kept(undos: list[bool]) -> None:
    kept, standing = Kept([entry("a", idea="0")]), [[entry("a", idea="0")]]
    for number, is_undo in enumerate(undos, 1):
        undo = editing.find_undo(kept.history())
        assert (undo is None) == (len(standing) == 1)
        if not is_undo:
            kept.save([entry("a", idea=str(number))])
            standing.append(kept.rows)
        elif undo is not None:
            standing.pop()
            assert undo.apply(kept.rows) == {"calendar": standing[-1]}
            kept.save(standing[-1])


def test_undo_says_which_entries_differ() -> None:
    a, b, c = entry("a"), entry("b"), entry("c")
    kept = Kept([a, b])
    kept.save([a, b | {"idea": "Ny"}, c])
    undo = editing.find_undo(kept.history())
    assert undo is not None
    assert undo.changed == {"b": (b, b | {"idea": "Ny"}), "c": (None, c)}
    assert undo.revertible_uids(kept.rows) == ["b", "c"]
    assert undo.apply(kept.rows) == {"calendar": [a, b]}


def test_undo_leaves_alone_what_another_window_has_changed_since() -> None:
    a, b, c = entry("a"), entry("b"), entry("c")
    kept = Kept([a, b])
    kept.save([a | {"idea": "Min"}, b | {"idea": "Min"}, c])
    undo = editing.find_undo(kept.history())
    assert undo is not None
    now = [entry("d"), a | {"idea": "Din"}, b | {"idea": "Min"}]
    assert undo.revertible_uids(now) == ["b"]
    assert undo.apply(now) == {"calendar": [entry("d"), a | {"idea": "Din"}, b]}
    assert undo.apply([a | {"idea": "Din"}]) == {}


def test_undo_brings_back_what_was_deleted_beside_what_was_added_since() -> None:
    kept = Kept([entry("a"), entry("b")])
    kept.save([entry("a")])
    undo = editing.find_undo(kept.history())
    assert undo is not None
    assert undo.apply([entry("a"), entry("c")]) == {"calendar": [entry("a"), entry("c"), entry("b")]}


def test_what_was_deleted_altogether_comes_back() -> None:
    kept = Kept([entry("a")])
    kept.save([])
    undo = editing.find_undo(kept.history())
    assert undo is not None
    assert undo.apply(kept.rows) == {"calendar": [entry("a")]}
    kept = Kept([])
    kept.save([entry("a")])
    undo = editing.find_undo(kept.history())
    assert undo is not None
    assert undo.apply(kept.rows) == {"calendar": None}


def test_a_save_that_changed_nothing_is_nothing_to_take_back() -> None:
    kept = Kept([entry("a"), entry("b")])
    kept.save([entry("a")])
    kept.save([entry("a")])
    undo = editing.find_undo(kept.history())
    assert undo is not None
    assert list(undo.changed) == ["b"]
    again = Kept([entry("a"), entry("b")])
    again.save([entry("b"), entry("a")])  # in another order
    assert editing.find_undo(again.history()) is None


def test_nothing_is_taken_back_where_nothing_is_known() -> None:
    assert editing.find_undo([]) is None
    assert editing.find_undo([Saved(json.dumps([entry("a")]), NOW)]) is None

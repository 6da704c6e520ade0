"""The month and the week of the content calendar: what the grid is given, and what is done in it."""

from __future__ import annotations

import pytest

from pages.ui.shell.colours import OTHER
from pages.ui.shell.plain import plain
from tests.pages.calendar.content_calendar import TODAY, Grid, entry, every_language, field_key, made, opened, rows
from tests.pages.screen import Screen
from wizard.language.languages import DANISH, Language


@pytest.mark.thorough
@every_language
def test_a_month_gets_its_own_days_alone_with_the_words_of_the_language(language: Language) -> None:
    screen = opened(made(language), view=None)
    grid = Grid(screen)
    assert (grid.data["view"], grid.span) == ("month", ("2026-12-28", "2027-02-08"))
    assert grid.data["locale"] == {"da": "da-DK", "en": "en-GB"}[language.id]
    assert grid.data["today"] == str(TODAY)
    assert grid.data["words"]["more_link"] == language.text("calendar.more_link")
    assert grid.data["words"]["keys"] == language.text("calendar.keys_month")
    shown = {row["uid"] for row in rows(screen) if row["date"] < "2027-02-08"}
    assert 0 < len(shown) < len(rows(screen))
    assert set(grid.entries) == shown
    screen.press("calendar:on")
    assert grid.span == ("2027-02-01", "2027-03-15")
    assert any("Februar" in text or "February" in text for text in screen.markup)
    screen.press("calendar:back").press("calendar:back")
    assert grid.span[0] == "2026-11-30"
    screen.press("calendar:today")
    assert grid.span[0] == "2026-12-28"


def test_a_week_shows_hours_from_the_first_entry_to_the_last() -> None:
    calendar = [
        {"date": "2027-01-06", "time": "05:45", "uid": "a"},
        {"date": "2027-01-07", "time": "22:30", "uid": "b"},
    ]
    grid = Grid(opened(made().with_record("calendar", calendar), view="week"))
    assert grid.span == ("2027-01-04", "2027-01-11")
    assert grid.data["hours"] == [5, 23]
    assert grid.data["words"]["keys"] == DANISH.text("calendar.keys_week")


def test_what_the_grid_is_given_of_an_entry() -> None:
    row = {"date": "2027-01-06", "time": "09:00", "platform": "facebook", "idea": "Surdej\n<b>her</b>", "uid": "a"}
    timeless = {"date": "2027-01-07", "uid": "b"}
    grid = Grid(opened(made().with_record("calendar", [row, timeless]), view=None))
    assert grid.entries["a"] == {
        "id": "a",
        "start": "2027-01-06T09:00",
        "heading": "Facebook",
        "idea": "Surdej\n<b>her</b>",
        "colour": OTHER,
        "status": "idea",
    }
    assert (grid.entries["b"]["start"], grid.entries["b"]["heading"]) == (
        "2027-01-07",
        DANISH.text("calendar.unnamed"),
    )


def test_holidays_and_the_days_of_the_trade_lie_behind_the_month() -> None:
    grid = Grid(opened(view=None))
    assert grid.days["2027-01-01"] == "Nytårsdag"
    assert {day["day"]: day["holiday"] for day in grid.data["days"]}["2027-01-01"]
    assert "Fastelavn" in grid.days["2027-02-07"]
    assert "2027-01-28" not in grid.days  # a day for consultants and web shops, not for a bakery


def test_a_drag_is_saved_at_once_and_only_once() -> None:
    screen = opened(view=None)
    grid, before = Grid(screen), rows(screen)
    uid = before[0]["uid"]
    grid.move((uid, "2027-01-09T17:00"))
    assert entry(screen, uid) == before[0] | {"date": "2027-01-09", "time": "17:00"}
    assert grid.entries[uid]["start"] == "2027-01-09T17:00"
    assert [row for row in rows(screen) if row["uid"] != uid] == before[1:]
    screen.press("calendar:undo")
    assert rows(screen) == before
    grid.send_moves((1, uid, "2027-01-09T17:00"))  # a grid that has not heard of the answer yet sends it again
    assert rows(screen) == before


def test_of_two_drags_in_one_run_none_is_lost() -> None:
    screen = opened(view=None)
    first, second = rows(screen)[:2]
    Grid(screen).move((first["uid"], "2027-01-09T17:00"), (second["uid"], "2027-01-10T08:00"))
    assert entry(screen, first["uid"])["date"] == "2027-01-09"
    assert entry(screen, second["uid"])["date"] == "2027-01-10"
    assert Grid(screen).data["answered"] == 2


def test_an_entry_dragged_among_those_without_a_time_loses_its_own() -> None:
    screen = opened(view="week")
    uid = rows(screen)[0]["uid"]
    Grid(screen).move((uid, "2027-01-05"))
    assert "time" not in entry(screen, uid)
    assert Grid(screen).entries[uid]["start"] == "2027-01-05"


def test_a_drag_keeps_what_another_window_has_saved_meanwhile() -> None:
    screen = opened(view=None)
    first, second = rows(screen)[:2]
    other = Screen.open("content_calendar", key=screen.key)
    other.enter(f"view:{other.strategy_id}", "list").pick(f"status:{second['uid']}", "posted")
    Grid(screen).move((first["uid"], "2027-01-09T17:00"))
    assert entry(screen, second["uid"])["status"] == "posted"
    assert entry(screen, first["uid"])["date"] == "2027-01-09"


def test_a_drag_out_of_the_years_is_refused_with_a_word_and_put_back() -> None:
    screen = opened(view=None)
    grid, before = Grid(screen), rows(screen)
    given = grid.data
    grid.move((before[0]["uid"], "2150-01-09T17:00"))
    assert rows(screen) == before
    assert grid.data == given | {"answered": 1}  # not the same as before, or the grid would not be drawn again
    assert [toast.value for toast in screen.at.toast] == [
        plain(DANISH.text("refused.not_in_years", low=2000, high=2100))
    ]


def test_an_entry_moved_out_of_sight_is_followed() -> None:
    screen = opened(view="week")
    uid = rows(screen)[0]["uid"]
    Grid(screen).move((uid, "2027-01-11T17:00"))
    assert Grid(screen).span[0] == "2027-01-11"
    assert uid in Grid(screen).entries


def test_a_click_opens_the_entry_and_the_next_click_on_it_opens_it_again() -> None:
    screen = opened(view=None)
    uid = rows(screen)[0]["uid"]
    Grid(screen).open(uid)
    assert screen.value(field_key(screen, "idea")) == entry(screen, uid)["idea"]
    screen.press("entry:close")
    assert not screen.has(field_key(screen, "idea"))
    Grid(screen).open(uid)
    assert screen.has(field_key(screen, "idea", 1))


@pytest.mark.thorough
def test_a_click_on_a_day_begins_an_entry_there_and_so_does_the_next() -> None:
    screen, before = opened(view="week"), len(made().record("calendar"))
    Grid(screen).add("2027-01-09T13:30")
    assert screen.value(field_key(screen, "date")) == "09.01.2027"
    assert screen.value(field_key(screen, "time")) == "13.30"
    screen.press("entry:close")
    assert len(rows(screen)) == before  # nothing was filled in
    Grid(screen).add("2027-01-09T13:30")
    screen.enter(field_key(screen, "idea", 1), "Bag om disken")
    [added] = [row for row in rows(screen) if row.get("idea") == "Bag om disken"]
    assert (added["date"], added["time"]) == ("2027-01-09", "13:30")
    screen.press("entry:close")
    Grid(screen).add("2027-01-10")
    assert screen.value(field_key(screen, "date", 2)) == "10.01.2027"
    assert screen.value(field_key(screen, "time", 2)) == ""

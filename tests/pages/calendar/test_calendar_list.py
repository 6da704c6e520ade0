"""The list of the content calendar, and what is filtered in every view."""

from __future__ import annotations

from datetime import date

import pytest

from pages.ui.calendar.calendar_state import PAGE
from pages.ui.shell.colours import CATEGORIES
from pages.ui.shell.plain import plain
from tests.pages.calendar.content_calendar import Grid, entry, every_language, field_key, filtered, made, opened, rows
from tests.pages.screen import options
from wizard.language.languages import DANISH, Language
from wizard.schedule.post import called_by
from wizard.schedule.views import ASPECTS


@pytest.mark.sampled(2)
@every_language
def test_the_list_carries_every_entry_by_week_and_day(language: Language) -> None:
    screen = opened(made(language))
    shown = [row for row in rows(screen) if "2027-01-04" <= row["date"] < "2027-02-01"]
    assert 0 < len(shown) <= PAGE
    assert [screen.at.button(key=f"edit:{row['uid']}").label for row in shown] == [
        plain(called_by(row)) for row in shown
    ]
    week = language.text("calendar.week", number=1)
    assert [text for text in screen.markup if week in text] == [f":orange[**{week}**]"]
    said = language.date(date(2027, 1, 4), language.text("calendar.day_format"))
    days = [html.proto.body for html in screen.at.get("html") if f">{said}</span>" in html.proto.body]
    assert len(days) == sum(row["date"] == "2027-01-04" for row in shown)
    assert [row["uid"] for row in rows(screen) if screen.has(f"edit:{row['uid']}")] == [row["uid"] for row in shown]


def test_a_long_list_is_shown_a_page_at_a_time() -> None:
    calendar = [{"date": "2027-01-06", "idea": f"Nr. {number}", "uid": f"n{number}"} for number in range(PAGE + 5)]
    screen = opened(made().with_record("calendar", calendar))
    assert screen.has(f"edit:n{PAGE - 1}")
    assert not screen.has(f"edit:n{PAGE}")
    screen.press("calendar:more")
    assert screen.has(f"edit:n{PAGE + 4}")
    assert not screen.has("calendar:more")


def test_entries_without_a_day_or_a_uid_can_be_seen_and_edited_too() -> None:
    screen = opened(made().with_record("calendar", [{"idea": "En dag"}, {"idea": "En anden", "date": "2027-01-06"}]))
    assert f"**{DANISH.text('calendar.undated')}**" in screen.markup
    screen.press("edit:undated-post-1").enter(field_key(screen, "date"), "08.01.2027")
    assert [(row["idea"], row["date"]) for row in rows(screen)] == [
        ("En anden", "2027-01-06"),
        ("En dag", "2027-01-08"),
    ]


def test_where_nothing_lies_one_gets_to_the_nearest_entry() -> None:
    screen = opened(made().with_record("calendar", [{"date": "2027-05-03", "idea": "Maj", "uid": "a"}]))
    screen.press("calendar:today")
    assert DANISH.text("calendar.nothing_here") in screen.markup
    screen.press("calendar:nearest")
    assert screen.has("edit:a")


def test_a_status_is_changed_from_the_list() -> None:
    screen = opened()
    uid = rows(screen)[0]["uid"]
    screen.pick(f"status:{uid}", "in_progress")
    assert entry(screen, uid)["status"] == "in_progress"
    assert screen.at.menu_button(key=f"status:{uid}").label == "I gang"


# Filters


@pytest.mark.thorough
@pytest.mark.parametrize("aspect", ASPECTS)
def test_every_view_shows_what_is_filtered_alone(aspect: str) -> None:
    screen = opened()
    row = rows(screen)[2]
    screen.pick(f"status:{row['uid']}", "in_progress")
    wanted = ASPECTS[aspect](entry(screen, row["uid"]))[0]
    filtered(screen, **{aspect: [wanted]})
    others = [row for row in rows(screen) if wanted not in ASPECTS[aspect](row)]
    assert others
    assert screen.has(f"edit:{row['uid']}")
    assert not any(screen.has(f"edit:{row['uid']}") for row in others)
    for view in ("week", "month"):
        screen.enter(f"view:{screen.strategy_id}", view)
        assert row["uid"] in Grid(screen).entries
        assert {row["uid"] for row in others} & set(Grid(screen).entries) == set()
    shown = {"shown": len(rows(screen)) - len(others), "total": len(rows(screen))}
    assert DANISH.text("calendar.filtered", **shown) in screen.markup
    filtered(screen).press("calendar:filters_off")
    assert {row["uid"] for row in others} & set(Grid(screen).entries)


def test_one_filters_by_what_there_is_and_entries_that_lack_it() -> None:
    screen = filtered(
        opened(made().with_record("calendar", [{"date": "2027-01-06", "uid": "a"}, *made().record("calendar")[:2]]))
    )
    assert options(screen, f"filter:{screen.strategy_id}:platform") == ["Facebook", "Instagram", "Uden platform"]
    screen.enter(f"filter:{screen.strategy_id}:person", [""])
    assert [row["uid"] for row in rows(screen) if screen.has(f"edit:{row['uid']}")] == ["a"]


def test_colours_are_those_of_the_pillars_or_of_the_status() -> None:
    screen = filtered(opened(view="month"))
    grid, topics = Grid(screen), [row["topic"] for row in screen.answers["pillars"]]
    assert {uid: shown["colour"] for uid, shown in grid.entries.items()} == {
        uid: CATEGORIES[topics.index(entry(screen, uid)["pillar"])] for uid in grid.entries
    }
    screen.enter(f"colour:{screen.strategy_id}", "status")
    assert {shown["colour"] for shown in grid.entries.values()} == {CATEGORIES[0]}

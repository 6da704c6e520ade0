"""The page of the content calendar: made, looked at, filtered, edited and taken back, without a browser."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from pages.ui.calendar.calendar_state import PAGE
from pages.ui.shell import session
from pages.ui.shell.colours import CATEGORIES, OTHER
from pages.ui.shell.plain import plain
from tests.pages.screen import Screen, keep, options, store
from wizard.examples import EXAMPLES, example
from wizard.knowledge.theme_days import theme_days
from wizard.language.languages import DANISH, ENGLISH, LANGUAGES, Language
from wizard.questionnaire.model import Row
from wizard.schedule import generate
from wizard.schedule.entry import is_untouched
from wizard.schedule.ideas import ideas
from wizard.schedule.post import blanks, called_by, said
from wizard.schedule.reuse import reuse_suggestions
from wizard.schedule.views import ASPECTS
from wizard.strategy.strategy import Strategy
from wizard.strategy.words import language_of

TODAY = date(2027, 1, 6)  # in the first week of the bakery's calendar
PANELS = ("days", "hours", "reuse")
every_language = pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))


@pytest.fixture(autouse=True)
def today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session, "today", lambda: TODAY)


class Grid:
    """The month or week on a screen: what it was given last, and what a visitor does in it."""

    def __init__(self, screen: Screen) -> None:
        self._screen = screen

    @property
    def _proto(self) -> Any:
        [found] = self._screen.at.get("bidi_component")
        return found.proto

    @property
    def data(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self._proto.json)
        return found

    @property
    def entries(self) -> dict[str, dict[str, Any]]:
        return {entry["id"]: entry for entry in self.data["entries"]}

    @property
    def days(self) -> dict[str, str]:
        return {day["day"]: day["name"] for day in self.data["days"]}

    @property
    def span(self) -> tuple[str, str]:
        """The first day that is shown, and the one after the last."""
        return self.data["first"], self.data["end"]

    def open(self, uid: str) -> None:
        self._send("open", uid)

    def add(self, start: str) -> None:
        self._send("add", start)

    def move(self, *moves: tuple[str, str]) -> None:
        """Move entries, each to a start, before the server has heard of any of it."""
        number = self.data["answered"]
        self.send_moves(*((number + nth, uid, start) for nth, (uid, start) in enumerate(moves, 1)))

    def send_moves(self, *moves: tuple[int, str, str]) -> None:
        """Send moves with their numbers."""
        self._send("move", [{"number": number, "id": uid, "start": start} for number, uid, start in moves])

    def _send(self, trigger: str, value: object) -> None:
        """As the frontend sends a trigger: along with the state of all widgets, for one run."""
        tree, states = self._screen.at._tree, self._screen.at._tree.get_widget_states
        sent = json.dumps([{"event": trigger, "value": value}])

        def with_trigger() -> Any:
            found = states()
            found.widgets.add(id=f"$$STREAMLIT_INTERNAL_KEY_{self._proto.id}__events", json_trigger_value=sent)
            return found

        tree.get_widget_states = with_trigger  # type: ignore[method-assign]
        self._screen.run()


def made(language: Language = DANISH, **answers: Any) -> Strategy:
    """The bakery with a calendar of twelve weeks from today."""
    found = example("bakery", language.id)
    begins = {"calendar_start": "2027-01-04", "calendar_weeks": 12}
    found = replace(found, answers=found.answers | begins | answers)
    return found.with_record("calendar", generate(found, language))


def opened(strategy: Strategy | None = None, view: str | None = "list") -> Screen:
    strategy = strategy or made()
    key = keep(
        strategy.answers, strategy.language, calendar=strategy.record("calendar"), effort=strategy.record("effort")
    )
    screen = Screen.open("content_calendar", key=key)
    return screen.enter(f"view:{screen.strategy_id}", view) if view else screen


def rows(screen: Screen) -> list[Row]:
    return store().load(screen.strategy_id).record("calendar")


def entry(screen: Screen, uid: str) -> Row:
    return next(row for row in rows(screen) if row["uid"] == uid)


def unfold(screen: Screen, *panels: str) -> Screen:
    for panel in panels:
        screen.at.session_state[f"calendar:{panel}:{screen.strategy_id}"] = True
    return screen.run()


def field_key(screen: Screen, name: str, number: int = 0) -> str:
    """A field of the dialog; `number` of those opened before it."""
    return f"{screen.strategy_id}:entry:{number}:{name}"


# Before there is one


@pytest.mark.sampled(2)
@every_language
def test_without_a_calendar_one_sees_what_is_missing_and_gets_to_the_questions(language: Language) -> None:
    screen = Screen.open("content_calendar", key=keep({}, language.id))
    for why in ("no_start", "no_plan"):
        assert plain(language.text(f"calendar.gap_{why}")) in screen.markup
    assert not screen.has("calendar:make")
    screen.press("way:gap:no_plan")
    assert screen.at.query_params["question"] == "channel_plan"
    screen.press("way:continue")
    assert screen.title == language.text("calendar.title")


@pytest.mark.parametrize("row", [{"weekdays": ["mon", "thu"]}, {"posts_per_week": 0}])
def test_weekdays_without_a_number_of_posts_are_not_enough_and_the_calendar_says_so(row: Row) -> None:
    answers = {"calendar_start": "2027-01-04", "channel_plan": [{"platform": "facebook", **row}]}
    screen = Screen.open("content_calendar", key=keep(answers))
    assert plain(DANISH.text("calendar.gap_no_number", platforms="Facebook")) in screen.markup
    assert not screen.has("way:gap:no_start")
    assert not screen.has("calendar:make")
    screen.press("way:gap:no_number")
    assert screen.at.query_params["question"] == "channel_plan"


def test_so_few_posts_that_there_is_none_are_told_before_a_calendar_is_made() -> None:
    plan = [{"platform": "facebook", "posts_per_week": 0.1}]
    answers = {"calendar_start": "2027-01-04", "calendar_weeks": 4, "channel_plan": plan}
    screen = Screen.open("content_calendar", key=keep(answers))
    assert plain(DANISH.text("calendar.gap_too_few", platforms="Facebook", n=4)) in screen.markup
    assert not screen.has("calendar:make")


@pytest.mark.sampled(5)
@pytest.mark.parametrize("example_id", EXAMPLES)
@every_language
def test_the_calendar_is_made_with_one_click_from_the_answers(example_id: str, language: Language) -> None:
    strategy = example(example_id, language.id)
    screen = Screen.open("content_calendar", key=keep(strategy.answers, language.id))
    assert rows(screen) == []
    screen.press("calendar:make")
    assert rows(screen) == generate(strategy, language_of(strategy, language))
    assert screen.has("calendar:remake")


def test_a_calendar_just_made_is_shown_where_it_begins() -> None:
    answers = {**example("bakery", "da").answers, "calendar_start": "2027-09-06"}
    screen = Screen.open("content_calendar", key=keep(answers)).press("calendar:make")
    first = min(row["date"] for row in rows(screen))
    assert any(shown["start"].startswith(first) for shown in Grid(screen).entries.values())


@pytest.mark.thorough
def test_a_calendar_made_in_another_window_meanwhile_is_not_made_over() -> None:
    one = Screen.open("content_calendar", key=keep(made().answers))
    two = Screen.open("content_calendar", key=one.key).press("calendar:make")
    uid = rows(two)[0]["uid"]
    two.enter(f"view:{two.strategy_id}", "list").pick(f"status:{uid}", "posted")
    one.press("calendar:make")
    assert entry(one, uid)["status"] == "posted"


# The month and the week


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


# The list


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


def filtered(screen: Screen, **wanted: list[str]) -> Screen:
    """The filters unfolded, and what is wanted picked in them."""
    for aspect, values in wanted.items():
        filtered(screen).enter(f"filter:{screen.strategy_id}:{aspect}", values)
    screen.at.session_state[f"filters:{screen.strategy_id}"] = True
    return screen.run()


@pytest.mark.sampled(20)
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


# One entry


@pytest.mark.sampled(2)
@every_language
def test_every_field_of_an_entry_is_changed_and_saved_at_once(language: Language) -> None:
    screen = opened(made(language))
    uid = rows(screen)[0]["uid"]
    screen.press(f"edit:{uid}")
    assert language.text("calendar.suggested") in screen.markup
    given = {
        "date": ("10/1-27", "2027-01-10"),
        "time": ("kl. 6.45", "06:45"),
        "platform": ("facebook", "facebook"),
        "type": ("carousel", "carousel"),
        "pillar": (screen.answers["pillars"][2]["topic"],) * 2,
        "title": ("Surdejen", "Surdejen"),
        "idea": ("  Surdej på\nmandag ", "Surdej på\nmandag"),
        "first_line": ("Den er 24 timer gammel.", "Den er 24 timer gammel."),
        "text": ("Og bager i morgen.", "Og bager i morgen."),
        "hashtags": ("#surdej", "#surdej"),
        "alt_text": ("En skål med dej", "En skål med dej"),
        "beforehand": ("Dejen sat i går", "Dejen sat i går"),
        "call": ("Kom forbi", "Kom forbi"),
        "creator": ("Karen Toft", "Karen Toft"),
        "poster": (None, None),
        "status": ("ready", "ready"),
        "link": ("https://example.com/1", "https://example.com/1"),
    }
    for name, (value, stored) in given.items():
        screen.enter(field_key(screen, name), value)
        assert entry(screen, uid).get(name) == stored, name
    assert not is_untouched(entry(screen, uid))
    assert language.text("calendar.edited") in screen.markup
    assert not screen.press("entry:close").has(field_key(screen, "idea"))


@pytest.mark.thorough
def test_a_name_that_is_not_known_is_typed() -> None:
    screen = opened()
    uid = rows(screen)[0]["uid"]
    screen.press(f"edit:{uid}")
    other = options(screen, field_key(screen, "creator"))
    assert other[-1] == DANISH.text("calendar.somebody_else")
    screen.enter(field_key(screen, "creator"), "\0")
    assert entry(screen, uid)["creator"] == made().record("calendar")[0]["creator"]
    screen.enter(field_key(screen, "creator:typed"), " Leila ")
    assert entry(screen, uid)["creator"] == "Leila"


def test_a_refused_value_stays_with_its_reason_and_keeps_the_dialog_open() -> None:
    screen = opened()
    uid = rows(screen)[0]["uid"]
    screen.press(f"edit:{uid}")
    screen.at.get_by_key(field_key(screen, "link")).set_value("x" * 501)
    screen.press("entry:close")
    assert screen.errors == [plain(DANISH.text("refused.too_long", length=501, limit=500))]
    assert screen.value(field_key(screen, "link")) == "x" * 501
    assert "link" not in entry(screen, uid)
    screen.enter(field_key(screen, "link"), "https://example.com").press("entry:close")
    assert entry(screen, uid)["link"] == "https://example.com"
    assert not screen.has(field_key(screen, "link"))


def test_an_idea_is_suggested_for_the_pillar_and_taken_with_one_click() -> None:
    screen = opened()
    row = rows(screen)[0]
    screen.press(f"edit:{row['uid']}")
    screen.at.session_state[field_key(screen, "ideas")] = True
    screen.run()
    of = (row["pillar"], row["platform"], row["type"], int(row["date"][5:7]))
    suggested = [post for post in ideas(screen.answers, language_of(made(), DANISH), *of) if post.idea != row["idea"]]
    assert f"{suggested[1].title}\n{suggested[1].idea}" in screen.texts
    screen.press(f"{field_key(screen, 'ideas')}:1")
    assert entry(screen, row["uid"]).items() >= said(suggested[1]).items()
    assert screen.value(field_key(screen, "idea")) == suggested[1].idea


def test_deleting_is_asked_about_first_and_can_be_taken_back() -> None:
    screen = opened()
    before = rows(screen)
    uid = before[0]["uid"]
    screen.press(f"edit:{uid}").press("entry:delete")
    assert DANISH.text("calendar.delete_sure") in screen.markup
    screen.press("entry:keep")
    assert screen.has(field_key(screen, "idea"))
    screen.press("entry:delete").press("entry:delete_yes")
    assert rows(screen) == before[1:]
    assert not screen.has("entry:close")
    screen.press("calendar:undo")
    assert rows(screen) == before
    assert [toast.value for toast in screen.at.toast] == [plain(DANISH.text("calendar.undone", n=1))]


@pytest.mark.thorough
def test_the_last_entry_that_was_deleted_can_be_taken_back_too() -> None:
    screen = opened(made().with_record("calendar", made().record("calendar")[:1]))
    uid = rows(screen)[0]["uid"]
    screen.press(f"edit:{uid}").press("entry:delete").press("entry:delete_yes")
    assert rows(screen) == []
    screen.press("calendar:undo")
    assert rows(screen) == made().record("calendar")[:1]


def test_changes_are_taken_back_one_by_one_also_after_coming_back() -> None:
    screen = opened()
    before = rows(screen)
    for status in ("in_progress", "posted"):
        screen.pick(f"status:{before[0]['uid']}", status)
    screen = Screen.open("content_calendar", key=screen.key)
    for status in ("in_progress", "idea"):
        screen.press("calendar:undo")
        assert rows(screen)[0]["status"] == status
    assert not screen.has("calendar:undo")
    assert rows(screen) == before


def test_what_still_has_a_blank_cannot_be_ready_and_the_page_says_why() -> None:
    screen = opened()
    row = next(row for row in rows(screen) if blanks(row))
    screen.pick(f"status:{row['uid']}", "ready")
    assert entry(screen, row["uid"])["status"] == "idea"
    [toast] = screen.at.toast
    assert plain(DANISH.text("refused.blanks_left", blanks=", ".join(blanks(row)))) == toast.value


def test_the_button_that_takes_back_says_what_it_takes_back() -> None:
    screen = opened()
    assert not screen.has("calendar:undo")
    uid, title = rows(screen)[0]["uid"], rows(screen)[0]["title"]
    screen.pick(f"status:{uid}", "in_progress")
    label = screen.at.button(key="calendar:undo").label
    assert plain("»I gang«") in label
    assert plain(f"»{title[:20]}") in label
    screen.press(f"edit:{uid}").press("entry:delete").press("entry:delete_yes")
    assert plain("slettede »") in screen.at.button(key="calendar:undo").label
    screen.press("calendar:undo")
    assert screen.at.button(key="calendar:undo").label == label


def test_when_asked_about_deleting_the_way_that_does_no_harm_is_the_one_at_hand() -> None:
    screen = opened()
    screen.press(f"edit:{rows(screen)[0]['uid']}").press("entry:delete")
    looks = {key: screen.at.button(key=f"entry:{key}").proto.type for key in ("keep", "delete_yes")}
    assert looks == {"keep": "primary", "delete_yes": "secondary"}


def test_an_entry_is_added_from_the_first_field_that_is_filled_in() -> None:
    screen = opened()
    before = rows(screen)
    screen.press("calendar:add")
    assert screen.value(field_key(screen, "date")) == "06.01.2027"
    assert DANISH.text("calendar.not_yet") in screen.markup
    screen.press("entry:close")
    assert rows(screen) == before
    screen.press("calendar:add").enter(field_key(screen, "platform", 1), "facebook")
    screen.enter(field_key(screen, "idea", 1), "Bag om disken")
    [added] = [row for row in rows(screen) if row not in before]
    assert added == {
        "date": str(TODAY),
        "platform": "facebook",
        "idea": "Bag om disken",
        "status": "idea",
        "uid": added["uid"],
    }
    assert DANISH.text("calendar.own") in screen.markup


@pytest.mark.thorough
def test_the_page_follows_an_entry_that_was_given_another_day() -> None:
    screen = opened(view="month")
    uid = rows(screen)[0]["uid"]
    Grid(screen).open(uid)
    screen.enter(field_key(screen, "date"), "15.06.2027").press("entry:close")
    assert Grid(screen).span[0] == "2027-05-31"
    assert uid in Grid(screen).entries


@pytest.mark.thorough
def test_an_entry_deleted_in_another_window_says_so_and_is_not_brought_back() -> None:
    one = opened()
    uid = rows(one)[0]["uid"]
    one.press(f"edit:{uid}")
    two = Screen.open("content_calendar", key=one.key)
    two.enter(f"view:{two.strategy_id}", "list").press(f"edit:{uid}").press("entry:delete").press("entry:delete_yes")
    one.enter(field_key(one, "idea"), "For sent")
    assert DANISH.text("calendar.gone") in [info.value for info in one.at.info]
    assert uid not in {row["uid"] for row in rows(one)}


@pytest.mark.sampled(3)
@pytest.mark.parametrize("action", ["entry:close", "entry:delete", "idea", "calendar:undo", "calendar:remake"])
def test_a_click_after_the_strategy_was_deleted_says_so(action: str) -> None:
    screen = opened()
    screen.pick(f"status:{rows(screen)[0]['uid']}", "in_progress")
    screen.press(f"edit:{rows(screen)[0]['uid']}")
    store().delete(screen.strategy_id)
    if action == "idea":
        screen.at.get_by_key("1:entry:0:idea").set_value("For sent")
        screen.run()
    else:
        screen.press(action)
    assert screen.errors == [DANISH.text("refused.link")]


# Made again


def test_making_it_again_shows_what_it_would_do_before_it_does_it() -> None:
    screen = opened()
    screen.pick(f"status:{rows(screen)[3]['uid']}", "in_progress")
    plan = [row | {"posts_per_week": 2} for row in screen.answers["channel_plan"]]
    store().save(screen.strategy_id, {"channel_plan": plan}, session.now())
    before = rows(screen)
    screen.press("calendar:remake")
    texts = [expander.label for expander in screen.at.expander]
    assert any("bliver tilføjet" in text for text in texts)
    assert DANISH.text("calendar.remake_own", n=1) in screen.markup
    screen.press("remake:no")
    assert rows(screen) == before
    screen.press("calendar:remake").press("remake:yes")
    assert len(rows(screen)) > len(before)
    assert before[3] in rows(screen)
    assert not screen.has("remake:yes")
    screen.press("calendar:undo")
    assert rows(screen) == before


def test_answers_that_make_no_calendar_any_more_say_what_is_missing_before_anything_is_removed() -> None:
    screen = opened()
    store().save(screen.strategy_id, {"calendar_start": None}, session.now())
    screen.press("calendar:remake")
    assert plain(DANISH.text("calendar.gap_no_start")) in screen.markup
    assert any("bliver fjernet" in expander.label for expander in screen.at.expander)


def test_a_calendar_that_fits_the_answers_has_nothing_to_make_again() -> None:
    screen = opened().press("calendar:remake")
    assert DANISH.text("calendar.remake_nothing") in screen.markup
    assert not screen.has("remake:yes")


@pytest.mark.thorough
def test_what_was_changed_since_it_was_shown_is_shown_anew_and_not_done() -> None:
    screen = opened()
    plan = [row | {"posts_per_week": 2} for row in screen.answers["channel_plan"]]
    store().save(screen.strategy_id, {"channel_plan": plan}, session.now())
    screen.press("calendar:remake")
    store().save(screen.strategy_id, {"channel_plan": plan[:1]}, session.now())
    before = rows(screen)
    screen.press("remake:yes")
    assert rows(screen) == before
    screen.press("remake:yes")
    assert rows(screen) != before


# Folded under it


@pytest.mark.sampled(20)
@every_language
@pytest.mark.parametrize("view", ["month", "week", "list"])
def test_every_panel_has_something_to_say_in_every_language(language: Language, view: str) -> None:
    screen = opened(made(language), view)
    folded = len(screen.words)
    for panel in PANELS:
        assert len(unfold(screen, panel).words) > folded
        folded = len(screen.words)
    assert screen.errors == []


def test_a_day_of_the_trade_is_made_an_entry_with_one_click() -> None:
    screen = unfold(opened(view="month"), "days")
    theme = next(day for day in theme_days(date(2027, 2, 1), date(2027, 2, 7)) if day.id == "fastelavn")
    screen.press(f"take:fastelavn:{theme.date}")
    [added] = [row for row in rows(screen) if row not in made().record("calendar")]
    assert added["date"] < "2027-02-07"  # buns are sold before the day
    assert "Fastelavn" in added["idea"]
    assert screen.value(field_key(screen, "idea")) == added["idea"]


def test_a_week_without_hours_enough_says_by_how_much_and_what_would_make_it_fit() -> None:
    calendar = [
        {"date": "2027-01-05", "type": "short_video", "platform": "facebook", "uid": "a"},
        {"date": "2027-01-06", "type": "image", "platform": "facebook", "uid": "b"},
    ]
    answers = {"hours_per_week": 2.5, "monitoring_hours": 1, "content_types": ["short_video", "image"]}
    screen = opened(Strategy("da", answers, {"calendar": calendar}))
    assert any(DANISH.text("calendar.over_here", n=1, weeks="1") in text for text in screen.markup)
    unfold(screen, "hours")
    hours = {"missing": "1,5 time", "needed": "4 timer", "available": "2,5 timer"}
    assert f"**{DANISH.text('calendar.over', week=1, **hours)}**" in screen.markup
    assert any(DANISH.text("calendar.fewer", n=1, hours="2 timer") in text for text in screen.markup)
    assert "tirsdag den 5. januar 2027 · Facebook · Kort video" in screen.texts
    assert DANISH.text("calendar.minutes_assumed") in screen.markup
    screen.press("way:hours:hours_per_week")
    assert screen.at.query_params["question"] == "hours_per_week"


@pytest.mark.thorough
def test_ones_own_minutes_count() -> None:
    calendar = [{"date": "2027-01-05", "type": "image", "platform": "facebook", "uid": "a"}]
    strategy = Strategy(
        "da", {"hours_per_week": 2}, {"calendar": calendar, "effort": [{"type": "image", "minutes": 30}]}
    )
    assert DANISH.text("calendar.all_fit") in unfold(opened(strategy), "hours").markup
    strategy = strategy.with_record("effort", [{"type": "image", "minutes": 150}])
    assert DANISH.text("calendar.all_fit") not in unfold(opened(strategy), "hours").markup


@pytest.mark.thorough
def test_without_an_answer_on_hours_none_are_said_to_be_enough() -> None:
    answers = {key: value for key, value in made().answers.items() if key != "hours_per_week"}
    screen = unfold(opened(Strategy("da", answers, {"calendar": made().record("calendar")})), "hours")
    assert DANISH.text("calendar.no_hours") in screen.markup
    assert DANISH.text("calendar.all_fit") not in screen.markup


def test_what_can_be_made_once_is_given_one_idea_with_a_click() -> None:
    screen = unfold(opened(view="month"), "reuse")
    found = reuse_suggestions(row for row in rows(screen) if row["date"] < "2027-02-08")
    first = next(one for one in found if one.entries[-1]["date"] >= str(TODAY))
    assert any(DANISH.text("calendar.reuse_of", n=len(first.entries), type="")[2:] in text for text in screen.markup)
    screen.press("reuse:take:0")
    together = [entry(screen, row["uid"]) for row in first.entries]
    assert {row["type"] for row in together} == {first.type}
    assert len({row["idea"] for row in together}) == 1


# Nobody's text is trusted

HOSTILE = "<b>Lars</b> **fed** :material/delete: :red[x] $x^2$ [her](https://example.com) <script>alert(1)</script>"


def test_what_somebody_wrote_is_drawn_as_text_wherever_it_stands() -> None:
    row = {"date": "2027-01-06", "platform": "facebook", "type": "image", "uid": HOSTILE[:60]}
    words = {"pillar": HOSTILE, "idea": HOSTILE, "creator": HOSTILE, "poster": HOSTILE, "link": HOSTILE}
    twin = row | words | {"platform": "instagram", "uid": "twin", "type": "carousel"}
    answers = made().answers | {"pillars": [{"topic": HOSTILE, "share": 100}], "hours_per_week": 0}
    screen = unfold(filtered(opened(Strategy("da", answers, {"calendar": [row | words, twin]}))), *PANELS)
    assert screen.at.button(key="edit:twin").label == plain(HOSTILE)
    assert any(HOSTILE in text for text in screen.texts)
    for text in (
        *screen.markup,
        *(options(screen, f"filter:{screen.strategy_id}:{name}") for name in ("pillar", "person")),
    ):
        assert HOSTILE not in text
    screen.press("edit:twin")
    assert screen.value(field_key(screen, "idea")) == HOSTILE
    screen.press("entry:delete")
    assert all(HOSTILE not in text for text in screen.markup)
    screen.press("entry:keep").press("entry:close").enter(f"view:{screen.strategy_id}", "month")
    assert Grid(screen).entries["twin"]["idea"] == HOSTILE


def test_english_speaks_english_throughout() -> None:
    screen = opened(made(ENGLISH)).press(f"edit:{made(ENGLISH).record('calendar')[0]['uid']}")
    assert screen.title == "Content calendar"
    danish = {entry["da"] for key, entry in _texts().items() if entry["da"] != entry["en"]}
    assert [text for text in screen.markup if text in danish] == []


def _texts() -> dict[str, Mapping[str, Any]]:
    from wizard.language.texts import wordings

    return {
        key: text for key, text in wordings().items() if key.startswith("calendar.") and isinstance(text["da"], str)
    }


def test_what_one_looks_at_is_kept_apart_for_each_strategy_in_a_tab() -> None:
    one = opened(view="week")
    other = keep(made().answers, calendar=made().record("calendar"))
    one.go("start")
    one.at.query_params["key"] = other
    one.run()
    one.go("content_calendar")
    assert one.value(f"view:{one.strategy_id}") == "month"

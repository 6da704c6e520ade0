"""One entry of the content calendar: opened, changed, deleted, taken back."""

from __future__ import annotations

import pytest

from pages.ui.shell.plain import plain
from tests.pages.calendar.content_calendar import TODAY, Grid, entry, every_language, few, field_key, made, opened, rows
from tests.pages.screen import Screen, options, store
from wizard.language.languages import DANISH, Language
from wizard.schedule.entry import is_untouched
from wizard.schedule.ideas import ideas
from wizard.schedule.post import as_fields, blanks
from wizard.strategy.words import language_of


@pytest.mark.thorough
@every_language
def test_every_field_of_an_entry_is_changed_and_saved_at_once(language: Language) -> None:
    screen = opened(few(language))
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
def test_an_entry_that_has_only_come_further_is_not_said_to_be_changed() -> None:
    screen = opened(few())
    uid = rows(screen)[0]["uid"]
    screen.press(f"edit:{uid}").enter(field_key(screen, "status"), "in_progress")
    assert DANISH.text("calendar.begun") in screen.markup
    screen.enter(field_key(screen, "link"), "https://example.com/1")
    assert DANISH.text("calendar.begun") in screen.markup
    screen.enter(field_key(screen, "text"), "Vores egne ord")
    assert DANISH.text("calendar.edited") in screen.markup


UNCLEAN = {
    "a space after it": "Ord ",
    "two spaces and a tab": "To  ord\tog ét",
    "the line ends of Windows": "En\r\nto",
    "what nobody sees": "\u200bSkjult\xad",
    "a hard space": "Et\xa0ord",
    "spaces alone": "  ",
}


@pytest.mark.thorough
@pytest.mark.parametrize("typed", UNCLEAN.values(), ids=UNCLEAN)
def test_what_is_cleaned_when_it_is_kept_is_not_taken_for_another_windows(typed: str) -> None:
    screen = opened(few())
    screen.press(f"edit:{rows(screen)[0]['uid']}")
    for name in ("title", "text", "hashtags", "link", "alt_text", "beforehand", "call"):
        screen.enter(field_key(screen, name), typed)
        assert f"**{DANISH.text('conflict.title')}**" not in screen.markup, name


@pytest.mark.thorough
def test_a_name_that_is_not_known_is_typed() -> None:
    screen = opened()
    uid = rows(screen)[0]["uid"]
    screen.press(f"edit:{uid}")
    other = options(screen, field_key(screen, "creator"))
    assert other[-1] == DANISH.text("calendar.somebody_else")
    screen.enter(field_key(screen, "creator"), "\0")
    assert f"**{DANISH.text('conflict.title')}**" not in screen.markup
    assert entry(screen, uid)["creator"] == made().record("calendar")[0]["creator"]
    screen.enter(field_key(screen, "creator:typed"), " Leila ")
    assert entry(screen, uid)["creator"] == "Leila"


@pytest.mark.thorough
def test_a_refused_value_stays_with_its_reason_and_keeps_the_dialog_open() -> None:
    screen = opened(few())
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


@pytest.mark.thorough
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
    assert entry(screen, row["uid"]).items() >= as_fields(suggested[1]).items()
    assert screen.value(field_key(screen, "idea")) == suggested[1].idea


@pytest.mark.thorough
def test_deleting_is_asked_about_first_and_can_be_taken_back() -> None:
    screen = opened(few())
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
    screen = opened(few())
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


@pytest.mark.thorough
def test_a_status_that_was_refused_does_not_look_chosen() -> None:
    screen = opened()
    row = next(row for row in rows(screen) if blanks(row))
    screen.press(f"edit:{row['uid']}").enter(field_key(screen, "status"), "ready")
    assert screen.errors == [plain(DANISH.text("refused.blanks_left", blanks=", ".join(blanks(row))))]
    assert screen.value(field_key(screen, "status")) == "idea" == entry(screen, row["uid"])["status"]
    screen.enter(field_key(screen, "status"), "in_progress")
    assert entry(screen, row["uid"])["status"] == "in_progress"
    assert screen.errors == []


def test_the_button_that_takes_back_says_what_it_takes_back() -> None:
    screen = opened(few())
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
    screen = opened(few())
    screen.press(f"edit:{rows(screen)[0]['uid']}").press("entry:delete")
    looks = {key: screen.at.button(key=f"entry:{key}").proto.type for key in ("keep", "delete_yes")}
    assert looks == {"keep": "primary", "delete_yes": "secondary"}


def test_an_entry_is_added_from_the_first_field_that_is_filled_in() -> None:
    screen = opened(few())
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


@pytest.mark.thorough
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

"""The page of versions: what changed and why, going back, and links to show it by."""

from __future__ import annotations

from datetime import date
from html import unescape

import pytest

from pages.ui.shell import session
from tests.pages.screen import NOW, Screen, keep, store
from wizard.language.errors import UnknownLink
from wizard.language.languages import DANISH, LANGUAGES
from wizard.versions import closing

TODAY = date(2027, 7, 5)
PILLARS = [{"topic": "På vandet", "share": 60}, {"topic": "Klubliv", "share": 40}]
ANSWERS = {"company_name": "Roklubben", "pillars": PILLARS, "market": "b2c"}
DECISIONS = [{"review": "2027-07-05", "decision": "Mere åbent hus <b>", "question": "pillars"}]


@pytest.fixture(autouse=True)
def july(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session, "today", lambda: TODAY)


def changed(language: str = "da") -> Screen:
    """A strategy whose first version was closed, and whose pillars have changed since."""
    key = keep(ANSWERS, language, decisions=DECISIONS)
    number = store().open(key)
    store().versions.close(number, closing.by_hand(date(2027, 1, 11)), NOW)
    rows = store().load(number).rows("pillars")
    store().save(number, {"pillars": [{**rows[0], "share": 50}, rows[1], {"topic": "Åbent hus", "share": 10}]}, NOW)
    return Screen.open("versions", key=key)


def said(screen: Screen) -> str:
    return unescape("\n".join(screen.markup)).replace("\N{NO-BREAK SPACE}", " ")


def numbers(screen: Screen) -> list[str]:
    return [str(each.number) for each in store().versions.headings(screen.strategy_id)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_before_there_is_one_the_first_can_be_saved(language: str) -> None:
    screen = Screen.open("versions", key=keep(ANSWERS, language))
    assert screen.title == LANGUAGES[language].text("versions.title_none")
    screen.press("versions:save")
    assert numbers(screen) == ["1.0"]
    assert unescape(screen.title) == LANGUAGES[language].text("versions.title_same_now", before="1.0")


def test_what_has_changed_since_the_last_is_told_row_by_row_with_the_reason() -> None:
    screen = changed()
    assert unescape(screen.title) == "1 svar er ændret siden 1.0"
    assert "På vandet · Andel af opslagene: 60 %" in said(screen)
    assert "På vandet · <b>Andel af opslagene: 50 %</b>" in said(screen)
    assert "<b>Åbent hus</b>" in said(screen)
    assert "Klubliv" not in said(screen)
    assert "Besluttet 5. jul. 2027: Mere åbent hus <b>" in said(screen)
    assert "Mere åbent hus &lt;b&gt;" in "\n".join(screen.markup)


def test_any_two_can_be_compared() -> None:
    screen = changed().press("versions:save")
    assert unescape(screen.title) == "1 svar er ændret fra 1.0 til 1.1"
    screen.enter("versions:from", "1.1")
    assert unescape(screen.title) == "Intet er ændret fra 1.1 til 1.1"


def test_the_page_can_be_left_and_seen_again() -> None:
    screen = changed().press("versions:save")
    screen.go("review").go("versions")
    assert unescape(screen.title) == "1 svar er ændret fra 1.0 til 1.1"
    assert (screen.value("versions:from"), screen.value("versions:to")) == ("1.0", "1.1")


def test_what_was_asked_about_one_strategy_is_not_asked_about_another() -> None:
    screen = changed().press("versions:back:1.0")
    assert screen.has("versions:yes")
    other = changed()
    screen.go("versions", key=other.key)
    assert not screen.has("versions:yes")


def test_going_back_is_asked_about_and_makes_new_versions_and_deletes_none() -> None:
    screen = changed()
    screen.press("versions:back:1.0").press("versions:no")
    assert numbers(screen) == ["1.0"]
    screen.press("versions:back:1.0").press("versions:yes")
    assert numbers(screen) == ["1.0", "1.1", "1.2"]
    assert screen.answers == ANSWERS
    assert DANISH.text("versions.went_back", number="1.0") in [unescape(each.value) for each in screen.at.success]


def test_where_another_window_has_closed_one_meanwhile_going_back_says_so() -> None:
    screen = changed()
    screen.press("versions:back:1.0")
    Screen.open("versions", key=screen.key).press("versions:back:1.0").press("versions:yes")
    screen.press("versions:yes")
    assert numbers(screen) == ["1.0", "1.1", "1.2"]
    assert screen.answers == ANSWERS


@pytest.mark.thorough
def test_a_link_to_read_is_shown_once_and_closed() -> None:
    screen = changed()
    screen.enter("read_links:name", "Bestyrelsen")
    screen.press("read_links:create")
    (link,) = [code.value for code in screen.at.code if "read=" in code.value]
    key = link.partition("read=")[2]
    assert link.startswith("https://tretrin.example/read_only?")
    assert store().read_links.resolve(key) == screen.strategy_id
    assert "Bestyrelsen" in said(screen)
    again = Screen.open("versions", key=screen.key)
    assert key not in said(again) + "".join(code.value for code in again.at.code)
    close = f"read_links:revoke:{store().read_links.of(screen.strategy_id)[0].id}"
    screen.press(close).press("read_links:no")
    assert store().read_links.resolve(key) == screen.strategy_id
    screen.press(close)
    assert screen.at.get_by_key("read_links:no").proto.type == "primary"
    screen.press("read_links:yes")
    with pytest.raises(UnknownLink):
        store().read_links.resolve(key)


def test_a_name_that_is_too_long_is_refused() -> None:
    screen = changed()
    screen.enter("read_links:name", "x" * 200)
    screen.press("read_links:create")
    assert store().read_links.of(screen.strategy_id) == []
    assert screen.errors

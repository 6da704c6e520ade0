"""Making, replacing and closing the address the calendar is subscribed to at, on the export page."""

from __future__ import annotations

import pytest

from pages.ui.calendar.feed import as_webcal
from tests.pages.screen import Screen, keep, store
from wizard.language.errors import UnknownLink
from wizard.language.languages import DANISH


def addresses(screen: Screen) -> list[str]:
    return [code.value for code in screen.at.code if "/calendar/" in code.value]


def key_in(address: str) -> str:
    return address.rpartition("/")[2].removesuffix(".ics")


def test_there_is_no_address_until_somebody_asks_for_one() -> None:
    screen = Screen.open("export", key=keep())
    assert addresses(screen) == []
    assert store().feeds.created(screen.strategy_id) is None
    assert not screen.has("feed:revoke")


def test_an_address_is_shown_where_it_is_made_and_leads_to_this_strategy_alone() -> None:
    screen = Screen.open("export", key=keep()).press("feed:create")
    secure, webcal = addresses(screen)
    assert secure.startswith("https://tretrin.example/calendar/")
    assert webcal == as_webcal(secure) == secure.replace("https:", "webcal:")
    assert store().feeds.resolve(key_in(secure)) == screen.strategy_id
    assert screen.key not in secure


@pytest.mark.thorough
def test_it_is_shown_in_no_other_tab_which_can_make_a_new_one() -> None:
    key = keep()
    (first, _) = addresses(Screen.open("export", key=key).press("feed:create"))
    other = Screen.open("export", key=key)
    assert addresses(other) == []
    assert any("Den kan ikke vises igen" in text for text in other.markup)
    (second, _) = addresses(other.press("feed:replace").press("feed:yes"))
    assert store().feeds.resolve(key_in(second)) == other.strategy_id
    with pytest.raises(UnknownLink):
        store().feeds.resolve(key_in(first))


@pytest.mark.thorough
def test_a_closed_address_leads_nowhere() -> None:
    screen = Screen.open("export", key=keep()).press("feed:create")
    (secure, _) = addresses(screen)
    screen.press("feed:revoke").press("feed:yes")
    assert addresses(screen) == []
    assert not screen.has("feed:revoke")
    with pytest.raises(UnknownLink):
        store().feeds.resolve(key_in(secure))


@pytest.mark.thorough
@pytest.mark.parametrize("press", ["feed:replace", "feed:revoke"])
def test_one_is_asked_before_an_address_stops_working(press: str) -> None:
    screen = Screen.open("export", key=keep()).press("feed:create")
    (secure, _) = addresses(screen)
    screen.press(press)
    assert store().feeds.resolve(key_in(secure)) == screen.strategy_id
    assert screen.at.get_by_key("feed:no").proto.type == "primary"
    screen.press("feed:no")
    assert not screen.has("feed:yes")
    assert addresses(screen)[0] == secure
    assert store().feeds.resolve(key_in(secure)) == screen.strategy_id


def test_another_strategy_in_the_same_tab_does_not_show_it() -> None:
    screen = Screen.open("export", key=keep()).press("feed:create")
    screen.go("export", key=keep())
    assert addresses(screen) == []
    assert screen.at.button(key="feed:create").label == DANISH.text("feed.create")


def test_a_strategy_deleted_meanwhile_gets_none() -> None:
    screen = Screen.open("export", key=keep())
    store().delete(screen.strategy_id)
    screen.press("feed:create")
    assert addresses(screen) == []

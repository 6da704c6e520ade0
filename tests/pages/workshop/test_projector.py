"""The screen in the room: the way in, the exercise, the time, and nobody's name."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from pages.ui.shell import session
from tests.pages.screen import Screen
from tests.pages.workshop.room import every_language, join, kept
from tests.wizard.workshop.samples import WORKSHOP
from wizard.language.languages import DANISH
from wizard.store.workshops import view_key
from wizard.workshop import moving
from wizard.workshop import workshop as ws
from wizard.workshop.agenda import BlockKind
from wizard.workshop.codes import spaced


def test_the_screen_shows_the_way_in_then_the_exercise_and_nobodys_name(key: str) -> None:
    join(key, "Bageriet Langdej")
    screen = Screen.open("projector", view=view_key(key))
    assert spaced(kept(key).code) in screen.words
    assert DANISH.text("workshop.screen_join") in screen.words
    Screen.open("board", workshop=key).press("board:begin").press("board:next")
    words = screen.run().words
    assert re.search(r"Målgrupper.*Tænk.*Skriv", words, re.DOTALL)
    assert DANISH.text("workshop.screen_done", n=0, of="1") in words
    assert "Bageriet" not in words


@pytest.mark.thorough
def test_who_comes_late_finds_the_way_in_and_everybody_reads_what_is_said(key: str) -> None:
    board = Screen.open("board", workshop=key).press("board:begin").press("board:next")
    screen = Screen.open("projector", view=view_key(key))
    way_in = screen.words.partition('class="way-in"')[2].partition("</header>")[0]
    assert "tretrin.example/k" in way_in
    assert spaced(kept(key).code) in way_in
    assert DANISH.text("workshop.screen_qr") in way_in
    board.enter("board:message", "Tag <b>kun</b> to").press("board:say")
    assert "Tag &lt;b&gt;kun&lt;/b&gt; to" in screen.run().words
    board.press("board:say_nothing")
    assert 'class="message"' not in screen.run().words


@pytest.mark.thorough
@pytest.mark.parametrize("url", ["http://127.0.0.1:8501/board", "http://localhost:8501/board", "http://[::1]/board"])
def test_an_address_that_participants_cannot_reach_is_said_to_be_one(key: str, url: str) -> None:
    board, screen = Screen.open("board", workshop=key), Screen.open("projector", view=view_key(key))
    here_only = DANISH.text("workshop.screen_only_here")
    assert not board.at.warning
    assert here_only not in screen.words
    for each in (board, screen):
        each.at.context["url"] = url
        each.run()
    assert "server.address 0.0.0.0" in board.at.warning[0].value
    assert here_only in screen.words


def test_the_screen_says_when_the_day_begins_until_it_should_have(key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    begins = WORKSHOP.blocks[0].starts.astimezone(WORKSHOP.zone)
    told = DANISH.text("workshop.begins", time=DANISH.time(begins))
    soon = DANISH.text("workshop.begins_soon")
    for now, shown, not_shown in ((begins - timedelta(minutes=9), told, soon), (begins, soon, told)):
        monkeypatch.setattr(session, "now", lambda now=now: now)
        words = Screen.open("projector", view=view_key(key)).words
        assert shown in words
        assert not_shown not in words


def test_the_screens_address_leads_nothing_and_the_boards_shows_no_screen(key: str) -> None:
    for page, query in (("board", {"workshop": view_key(key)}), ("projector", {"view": key}), ("board", {})):
        assert Screen.open(page, **query).title == DANISH.text("workshop.unknown_title")
    assert key not in Screen.open("projector", view=view_key(key)).words


@every_language
def test_the_board_and_the_screen_are_in_the_language_of_whoever_looks(language: Any, key: str) -> None:
    board = Screen.open("board", workshop=key, lang=language.id)
    screen = Screen.open("projector", view=view_key(key), lang=language.id)
    assert language.text("workshop.nobody") in board.words
    assert language.text("workshop.screen_join") in screen.words


def test_between_two_days_the_screen_says_when_one_meets_again(key: str) -> None:
    def overnight(kept: ws.Workshop) -> ws.Workshop:
        homework = replace(kept.blocks[2], kind=BlockKind.HOMEWORK)
        return moving.begin(replace(kept, blocks=(*kept.blocks[:2], homework, *kept.blocks[3:])), 2, session.now())

    workshops = session.store().workshops
    workshops.update(workshops.open(key), overnight)
    starts = kept(key).blocks[3].starts.astimezone(kept(key).zone)
    said = DANISH.text("workshop.see_you", date=DANISH.date(starts.date(), "full"), time=DANISH.time(starts))
    assert said in Screen.open("projector", view=view_key(key)).words

"""After a workshop: the files of those who let the organiser have them, the follow-up, and what each takes home."""

from __future__ import annotations

import io
import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from starlette.applications import Starlette

from exports.workshop import gathered
from pages.browser import large_files
from pages.ui.shell import builders, session
from pages.ui.workshop import gathering
from tests.pages.screen import Screen, keep, store
from tests.pages.workshop.room import every_language
from tests.server.asgi import request
from tests.wizard.workshop.samples import WORKSHOP
from wizard.language.languages import DANISH
from wizard.store import open_store, place_in
from wizard.store.protocol import Store
from wizard.strategy.strategy import Strategy
from wizard.workshop import workshop as ws
from wizard.workshop.follow_up import weeks_after

APP = Starlette(routes=[large_files.ROUTE])


@pytest.fixture(autouse=True)
def gathered_here() -> Iterator[None]:
    yield
    for workshop in list(gathering._jobs):
        gathering.forget(workshop)


def workshop_id(key: str) -> int:
    return store().workshops.open(key)


def join(key: str, name: str, shares: bool = False) -> str:
    """A company's key."""
    joined = store().workshops.join(workshop_id(key), name, Strategy("da", {"company_name": name}), session.now())
    if shares:
        store().workshops.share_files(store().open(joined), True, session.now())
    return joined


def comes_true(condition: Callable[[], bool], seconds: float = 60) -> bool:
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        time.sleep(0.02)
    return condition()


def address(screen: Screen) -> str | None:
    """Where the files can be fetched, as the button on the board says."""
    links = [each.proto.url for each in screen.at.get("link_button") if f"/{large_files.ADDRESS}/" in each.proto.url]
    return "/" + links[0].split("/", 3)[3] if links else None


def quick_files(strategy: Strategy, today: Any) -> gathered.Files:
    return {"deck.pptx": str(strategy.answers["company_name"]).encode()}


@pytest.mark.thorough
def test_a_participant_says_on_their_overview_that_their_files_may_be_had_and_takes_it_back(key: str) -> None:
    joined = join(key, "Bageriet")
    tick = f"taking_home:share:{store().open(joined)}"
    overview, board = Screen.open("overview", key=joined), Screen.open("board", workshop=key)
    assert DANISH.text("gathered.nobody") in board.words
    assert not board.has("board:gather")
    overview.enter(tick, True)
    assert DANISH.text("gathered.sharing", n=1) in board.run().words
    assert board.has("board:gather")
    overview.enter(tick, False)
    assert not board.run().has("board:gather")


@pytest.mark.thorough
def test_the_files_of_those_who_let_them_be_had_come_as_one_zip(key: str) -> None:
    join(key, "Bageriet Ærø", shares=True)
    join(key, "Smedjen")
    board = Screen.open("board", workshop=key).press("board:gather")
    assert comes_true(lambda: gathering._jobs[workshop_id(key)].over)
    found = address(board.run())
    assert found is not None
    answer = request(APP, found)
    assert answer.status == 200
    assert answer.headers["cache-control"] == "no-store"
    assert "Master%20Class%20Vejle" in answer.headers["content-disposition"]
    (folder,) = {name.partition("/")[0] for name in names(answer.body)}
    assert folder == "Bageriet Ærø"
    assert [name.rpartition(".")[2] for name in names(answer.body)] == ["pptx", "pdf", "json"]


def names(data: bytes) -> list[str]:
    return ZipFile(io.BytesIO(data)).namelist()


@pytest.mark.thorough
def test_the_board_shows_how_far_it_is_and_names_who_failed(key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("Bageriet", "Smedjen"):
        join(key, name, shares=True)
    go_on = threading.Event()

    def run(work: Any, strategy: Strategy, today: Any) -> gathered.Files:
        if strategy.answers["company_name"] == "Smedjen":
            go_on.wait(60)
            raise ZeroDivisionError
        return quick_files(strategy, today)

    monkeypatch.setattr(builders, "run", run)
    board = Screen.open("board", workshop=key).press("board:gather")
    job = gathering._jobs[workshop_id(key)]
    assert comes_true(lambda: job.gathering.done == 1)
    board.run()
    (bar,) = board.at.get("progress")
    assert bar.proto.value == 50
    assert bar.proto.text == DANISH.text("gathered.progress", done="1", total="2")
    assert not board.has("board:gather")
    go_on.set()
    assert comes_true(lambda: job.over)
    assert board.run().errors == [DANISH.text("gathered.failed", names="Smedjen")]
    assert address(board) is not None


@pytest.mark.thorough
def test_what_is_drawn_again_and_again_can_be_drawn_twice_in_one_run(key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(builders, "run", lambda work, strategy, today: quick_files(strategy, today))
    join(key, "Bageriet", shares=True)
    once = gathering.live

    def twice(workshop: int) -> None:
        for _ in range(2):
            once(workshop)

    monkeypatch.setattr(gathering, "live", twice)
    board = Screen.open("board", workshop=key).press("board:gather")
    assert comes_true(lambda: gathering._jobs[workshop_id(key)].over)
    assert address(board.run()) is not None
    assert board.has("board:gather")
    board.press("board:gather")
    assert comes_true(lambda: gathering._jobs[workshop_id(key)].over)
    assert board.run().has("board:gather")


def test_what_cannot_be_written_is_said(key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    join(key, "Bageriet", shares=True)

    def full(*given: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(gathered.Gathering, "write", full)
    board = Screen.open("board", workshop=key).press("board:gather")
    assert comes_true(lambda: gathering._jobs[workshop_id(key)].over)
    assert board.run().errors == [DANISH.text("gathered.not_made")]
    assert list(large_files.folder().iterdir()) == []


@pytest.mark.thorough
def test_the_files_go_when_their_time_is_up_when_gathered_anew_and_with_the_workshop(
    key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(builders, "run", lambda work, strategy, today: quick_files(strategy, today))
    join(key, "Bageriet", shares=True)
    board = Screen.open("board", workshop=key).press("board:gather")
    assert comes_true(lambda: gathering._jobs[workshop_id(key)].over)
    first = address(board.run())
    board.press("board:gather")
    assert comes_true(lambda: gathering._jobs[workshop_id(key)].over)
    second = address(board.run())
    assert [request(APP, str(each)).status for each in (first, second)] == [404, 200]
    board.press("board:end").press("board:delete").press("board:delete_yes")
    assert request(APP, str(second)).status == 404
    assert list(large_files.folder().iterdir()) == []


def gathered_of(key: str, monkeypatch: pytest.MonkeyPatch) -> tuple[Screen, str]:
    """The board with the files gathered, and where they can be fetched."""
    monkeypatch.setattr(builders, "run", lambda work, strategy, today: quick_files(strategy, today))
    board = Screen.open("board", workshop=key).press("board:gather")
    assert comes_true(lambda: gathering._jobs[workshop_id(key)].over)
    return board, str(address(board.run()))


@contextmanager
def second_process() -> Iterator[Store]:
    other = open_store(place_in(os.environ))
    yield other
    other.close()


def take_back(key: str) -> None:
    with second_process() as other:
        other.workshops.share_files(other.open(key), False, session.now())


def delete_own(key: str) -> None:
    with second_process() as other:
        other.delete(other.open(key))


def delete_of_age(key: str) -> None:
    with second_process() as other:
        other.workshops.delete_due(WORKSHOP.delete_on)


WAYS_OUT = (take_back, delete_own, delete_of_age)


@pytest.mark.thorough
@pytest.mark.parametrize("leave", WAYS_OUT)
def test_what_somebody_takes_back_or_deletes_cannot_be_fetched_a_moment_later(
    leave: Callable[[str], None], key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    joined, _ = join(key, "Bageriet", shares=True), join(key, "Smedjen", shares=True)
    board, found = gathered_of(key, monkeypatch)
    assert request(APP, found).status == 200
    leave(joined)
    assert request(APP, found).status == 404
    assert list(large_files.folder().iterdir()) == []
    if leave is not delete_of_age:
        assert DANISH.text("gathered.withdrawn") in board.run().words
        assert address(board) is None
        board.press("board:gather")
        assert comes_true(lambda: gathering._jobs[workshop_id(key)].over)
        (folder,) = {name.partition("/")[0] for name in names(request(APP, str(address(board.run()))).body)}
        assert folder == "Smedjen"


@pytest.mark.thorough
def test_what_is_taken_back_goes_also_where_nobody_asks_for_it(key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(large_files, "LOOK_SECONDS", 0.05)
    joined = join(key, "Bageriet", shares=True)
    gathered_of(key, monkeypatch)
    assert len(list(large_files.folder().iterdir())) == 1
    take_back(joined)
    assert comes_true(lambda: not list(large_files.folder().iterdir()), 5)


@pytest.mark.thorough
def test_what_is_taken_back_while_the_files_are_made_is_never_served(key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    joined, _ = join(key, "Bageriet", shares=True), join(key, "Smedjen", shares=True)

    def run(work: Any, strategy: Strategy, today: Any) -> gathered.Files:
        take_back(joined)  # after it was loaded, or before
        return quick_files(strategy, today)

    monkeypatch.setattr(builders, "run", run)
    monkeypatch.setattr(builders, "at_once", lambda: 1)
    board = Screen.open("board", workshop=key).press("board:gather")
    assert comes_true(lambda: gathering._jobs[workshop_id(key)].over)
    assert address(board.run()) is None
    assert list(large_files.folder().iterdir()) == []


def test_a_large_file_is_served_for_a_while_and_lies_where_nobody_else_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    def kept(name: str) -> tuple[Path, str]:
        path = large_files.folder() / name
        path.write_bytes(b"x" * 200_000)
        return path, large_files.keep(large_files.LargeFile(path, "Én.zip", "application/zip"))

    path, token = kept("one")
    assert large_files.folder().stat().st_mode & 0o077 == 0
    assert request(APP, f"/{large_files.ADDRESS}/{token}").body == b"x" * 200_000
    large_files.drop(token)
    assert not path.exists()
    monkeypatch.setattr(large_files, "KEPT_SECONDS", 0.1)
    path, token = kept("another")
    assert comes_true(lambda: not path.exists())
    assert [request(APP, f"/{large_files.ADDRESS}/{each}").status for each in (token, "anything")] == [404, 404]


@pytest.mark.thorough
@every_language
def test_a_workshop_is_made_with_a_follow_up_and_its_day_can_be_changed(language: Any) -> None:
    screen = Screen.open("workshop", locale=language.tag).enter("workshop:title", "Master Class")
    screen.enter("workshop:follow_up", 8).press("workshop:make")
    made = str(screen.at.query_params["workshop"])
    workshop = store().workshops.load(workshop_id(made))
    assert workshop.follow_up is not None
    assert workshop.follow_up.day == weeks_after(workshop.last_day, 8)
    day = workshop.follow_up.day + timedelta(days=1)
    field = f"board:follow_up:{language.date(workshop.follow_up.day, 'short')}"
    screen.enter(field, language.date(day, "short")).press("board:follow_up_save")
    kept = store().workshops.load(workshop_id(made)).follow_up
    assert kept is not None
    assert (kept.day, kept.uid) == (day, workshop.follow_up.uid)
    assert [each.key for each in screen.at.download_button if each.key == "board:follow_up_ics"]


def test_a_workshop_may_have_no_follow_up_and_none_before_it_is_over(key: str) -> None:
    board = Screen.open("board", workshop=key)
    board.enter("board:follow_up:", "1. 3. 2027").press("board:follow_up_save")
    assert len(board.errors) == 1
    assert store().workshops.load(workshop_id(key)).follow_up is None
    overview = Screen.open("overview", key=join(key, "Bageriet"))
    assert not [each for each in overview.at.download_button if each.key == "taking_home:follow_up"]


def test_a_follow_up_after_the_deletion_says_so(key: str) -> None:
    late = WORKSHOP.delete_on + timedelta(days=1)
    store().workshops.update(workshop_id(key), lambda kept: ws.meet_again(kept, late, session.now()))
    said = DANISH.text("follow_up.after_deletion", date=DANISH.date(WORKSHOP.delete_on))
    assert said in Screen.open("board", workshop=key).words


@pytest.mark.thorough
@every_language
def test_a_participant_is_told_when_they_meet_again_and_until_when_everything_is_here(language: Any, key: str) -> None:
    day = weeks_after(WORKSHOP.last_day, 6)
    store().workshops.update(workshop_id(key), lambda kept: ws.meet_again(kept, day, session.now()))
    joined = join(key, "Bageriet")
    overview = Screen.open("overview", key=joined).speak(language.id)
    deleted = language.text("taking_home.deleted", date=language.date(WORKSHOP.delete_on))
    assert deleted in overview.words
    assert language.text("taking_home.follow_up", date=language.date(day, "full")) in overview.words
    shown = {each.key for each in overview.at.download_button}
    assert {"taking_home:follow_up", "taking_home:bundle"} <= shown
    assert deleted in overview.go("export").words


def test_nobody_outside_a_workshop_is_told_of_one() -> None:
    screen = Screen.open("overview", key=keep())
    assert DANISH.text("taking_home.title") not in screen.words
    assert not screen.has(f"taking_home:share:{screen.strategy_id}")


def test_the_facilitator_takes_a_summary_along_in_both_formats(key: str) -> None:
    board = Screen.open("board", workshop=key)
    shown = {each.key for each in board.at.download_button}
    assert {"board:summary_pptx", "board:summary_pdf", "board:attendance"} <= shown


def test_the_facilitator_asks_everybody_for_their_files_and_that_stands_first_on_their_overview(key: str) -> None:
    joined = join(key, "Bageriet")
    board = Screen.open("board", workshop=key).press("board:ask_files")
    asked = store().workshops.load(workshop_id(key)).asks_files
    assert asked is not None
    assert DANISH.text("gathered.asked", time=DANISH.time(asked.astimezone(WORKSHOP.zone))) in board.run().words
    words = Screen.open("overview", key=joined).words
    assert words.index(DANISH.text("taking_home.title")) < words.index(DANISH.text("overview.continue_express"))

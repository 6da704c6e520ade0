"""The files of everybody who lets the organiser have them, in one zip."""

from __future__ import annotations

import io
import threading
from collections.abc import Callable
from datetime import date, datetime
from typing import Any
from zipfile import ZipFile

import pytest

from exports.file_names import folders
from exports.workshop.gathered import Files, Gathering, Giver
from wizard.language.errors import NotBuilt, UnknownLink
from wizard.language.languages import DANISH, LANGUAGES
from wizard.strategy import strategy_file
from wizard.strategy.strategy import Strategy

NOW = datetime(2027, 3, 2, 14, 30)


def giver(name: str, language: str = "da") -> Giver:
    return Giver(name, lambda: Strategy(language, {"company_name": name}))


def here(work: Callable[..., Files], *given: Any) -> Files:
    return work(*given)


def quickly(work: Callable[..., Files], strategy: Strategy, today: date) -> Files:
    """In place of what takes a second for each."""
    return {"deck.pptx": strategy.answers["company_name"].encode()}


def gather(givers: list[Giver], run: Any = quickly, at_once: int = 2) -> tuple[Gathering, ZipFile]:
    file = io.BytesIO()
    gathering = Gathering(givers, DANISH, NOW)
    gathering.write(file, run, at_once)
    return gathering, ZipFile(file)


@pytest.mark.parametrize("language", LANGUAGES)
def test_everybody_has_a_folder_with_the_deck_the_page_and_the_strategy_in_their_own_language(language: str) -> None:
    gathering, archive = gather([giver("Bageriet Ærø", language)], here)
    danish = ("præsentation.pptx", "strategien på én side.pdf", "strategi.json")
    english = ("presentation.pptx", "strategy on one page.pdf", "strategy.json")
    names = [f"Bageriet Ærø/Bageriet Ærø - {end}" for end in (danish if language == "da" else english)]
    assert archive.namelist() == names
    assert {entry.date_time for entry in archive.infolist()} == {(2027, 3, 2, 14, 30, 0)}
    assert archive.read(names[0])[:2] == b"PK"
    assert archive.read(names[1])[:4] == b"%PDF"
    assert strategy_file.read(archive.read(names[2])).answers == {"company_name": "Bageriet Ærø"}
    assert archive.testzip() is None
    assert (gathering.done, gathering.failed) == (1, [])


def test_names_are_safe_and_told_apart_on_every_system() -> None:
    names = ["Café", "CAFÉ", "Cafe\u0301", "../../etc", "con", "///", "", "a" * 90, "Søby & Ko. ", "Nul.dk"]
    assert list(folders(names, "Uden navn")) == [
        "Café",
        "CAFÉ (2)",
        "Café (3)",
        "etc",
        "con_",
        "Uden navn",
        "Uden navn (2)",
        "a" * 60,
        "Søby & Ko",
        "Nul.dk_",
    ]


def test_one_that_fails_is_named_and_the_others_are_there(caplog: pytest.LogCaptureFixture) -> None:
    def run(work: Any, strategy: Strategy, today: date) -> Files:
        if strategy.answers["company_name"] == "Smedjen":
            raise NotBuilt
        return quickly(work, strategy, today)

    gathering, archive = gather([giver(name) for name in ("Bageriet", "Smedjen", "Optikeren")], run)
    assert (gathering.done, gathering.failed) == (3, ["Smedjen"])
    assert sorted(archive.namelist()) == [
        "Bageriet/Bageriet - deck.pptx",
        DANISH.text("gathered.failed_file"),
        "Optikeren/Optikeren - deck.pptx",
    ]
    assert "Smedjen" in archive.read(DANISH.text("gathered.failed_file")).decode()
    assert "Smedjen" not in caplog.text  # a log is read by others than those who may know who was there


def test_whoever_has_withdrawn_meanwhile_is_left_out_and_not_named() -> None:
    def gone() -> Strategy:
        raise UnknownLink

    gathering, archive = gather([Giver("Smedjen", gone), giver("Bageriet")])
    assert archive.namelist() == ["Bageriet/Bageriet - deck.pptx"]
    assert (gathering.done, gathering.failed) == (2, [])


def test_no_more_strategies_are_loaded_at_once_than_are_built() -> None:
    most, now, lock = 0, 0, threading.Lock()

    def load() -> Strategy:
        nonlocal most, now
        with lock:
            now += 1
            most = max(most, now)
        return Strategy("da", {"company_name": "Bageriet"})

    def run(work: Any, strategy: Strategy, today: date) -> Files:
        nonlocal now
        with lock:
            now -= 1
        return quickly(work, strategy, today)

    gathering, archive = gather([Giver("Bageriet", load)] * 40, run, 3)
    assert most <= 3
    assert len(set(archive.namelist())) == gathering.done == 40


def test_stopped_it_begins_nothing_more() -> None:
    begun: list[str] = []

    def run(work: Any, strategy: Strategy, today: date) -> Files:
        begun.append(strategy.answers["company_name"])
        gathering.stop()
        return quickly(work, strategy, today)

    gathering = Gathering([giver(f"Firma {number}") for number in range(9)], DANISH, NOW)
    gathering.write(io.BytesIO(), run, 1)
    assert begun == ["Firma 0"]

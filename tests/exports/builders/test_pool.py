"""Processes that build: what they give, what they raise, and what becomes of those that die."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest

from exports.builders import Builders
from exports.kinds import KINDS, build_kind
from tests.exports.builders import work
from wizard.examples import example
from wizard.language.errors import NotBuilt, Refused
from wizard.language.languages import LANGUAGES
from wizard.strategy import words


@pytest.fixture(scope="module")
def one() -> Iterator[Builders]:
    """A single process: what is asked of it is done one after the other."""
    builders = Builders(1)
    yield builders
    builders.close()


def lives(process: int) -> bool:
    with suppress(ProcessLookupError):
        os.kill(process, 0)
        return True
    return False


def comes_true(condition: Callable[[], bool], seconds: float = 10) -> bool:
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        time.sleep(0.02)
    return condition()


def test_it_gives_what_is_built_in_another_process_and_keeps_that_one(one: Builders) -> None:
    assert one.run(work.double, 21) == 42
    first = one.run(work.where)
    assert first != os.getpid()
    assert one.run(work.where) == first


@pytest.mark.thorough
@pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))
def test_a_file_is_the_same_wherever_it_is_built(one: Builders, language) -> None:
    strategy = example("association", language.id)
    spoken = language.with_words(words.vocabulary(strategy))
    assert spoken.text  # and whatever it remembers after it has spoken
    here = KINDS["calendar_ics"].build(strategy, spoken, date(2027, 1, 4))
    assert one.run(build_kind, "calendar_ics", strategy, spoken, date(2027, 1, 4)) == here


def test_what_is_raised_there_is_raised_here(one: Builders) -> None:
    with pytest.raises(Refused) as refused:
        one.run(work.refuse)
    assert (refused.value.place, refused.value.values) == ("kind", {"value": "x", "allowed": "y"})
    with pytest.raises(ZeroDivisionError, match="a bug") as bug:
        one.run(work.fail)
    assert any("in fail" in note for note in bug.value.__notes__)  # where it happened
    assert one.run(work.double, 1) == 2


@pytest.mark.parametrize("job", [work.fail_oddly, work.give_what_stays])
def test_what_cannot_travel_is_told_as_far_as_it_can(one: Builders, job: Callable[[], object]) -> None:
    with pytest.raises((RuntimeError, TypeError), match=r"bug|pickle"):
        one.run(job)
    assert one.run(work.double, 1) == 2


def test_whatever_prints_does_not_get_among_the_answers(one: Builders) -> None:
    assert one.run(work.talk) == "said"


def test_one_that_dies_is_followed_by_another_and_the_file_is_built(one: Builders, tmp_path: Path) -> None:
    before = one.run(work.where)
    assert one.run(work.die_once, str(tmp_path)) == "done"
    assert one.run(work.where) != before


@pytest.mark.thorough
def test_what_kills_two_is_not_tried_again_and_the_rest_goes_on(one: Builders) -> None:
    with pytest.raises(NotBuilt):
        one.run(work.die)
    assert one.run(work.double, 3) == 6


def test_one_that_dies_while_it_has_nothing_to_do_is_not_missed(one: Builders) -> None:
    idle = one.run(work.where)
    os.kill(idle, 9)
    assert one.run(work.double, 4) == 8


def test_what_takes_too_long_is_ended() -> None:
    builders, begun = Builders(1, longest=1), time.monotonic()
    with pytest.raises(NotBuilt):
        builders.run(work.asleep, 60)
    assert time.monotonic() - begun < 30
    builders.close()


@pytest.mark.thorough
def test_as_many_build_at_once_as_there_are_processes_and_no_more_are_started(tmp_path: Path) -> None:
    builders = Builders(2)
    with ThreadPoolExecutor(8) as threads:
        met = [threads.submit(builders.run, work.together, str(tmp_path), name, 1) for name in "ab"]
        assert all(each.result() for each in met)
        assert len({each.result() for each in [threads.submit(builders.run, work.asleep, 0.05) for _ in range(8)]}) <= 2
    builders.close()


def test_closing_ends_them_at_once_and_whoever_waits_is_told() -> None:
    builders = Builders(1)
    process = builders.run(work.where)
    told: list[bool] = []

    def ask() -> None:
        with suppress(NotBuilt):
            builders.run(work.asleep, 60)
            return
        told.append(True)

    threads = [threading.Thread(target=ask) for _ in range(3)]
    for thread in threads:
        thread.start()
    time.sleep(0.2)
    builders.close()
    for thread in threads:
        thread.join(10)
    assert told == [True] * 3
    assert not lives(process)
    with pytest.raises(NotBuilt):
        builders.run(work.double, 1)


@pytest.mark.thorough
def test_they_end_with_the_server_however_it_goes(tmp_path: Path) -> None:
    server = subprocess.Popen(
        [sys.executable, "-c", SERVER],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])},
        text=True,
    )
    assert server.stdout is not None
    process = int(server.stdout.readline())
    assert lives(process)
    server.kill()
    server.wait()
    server.stdout.close()
    assert comes_true(lambda: not lives(process))


SERVER = """
import time
from exports.builders import Builders
from tests.exports.builders import work
print(Builders(1).run(work.where), flush=True)
time.sleep(60)
"""

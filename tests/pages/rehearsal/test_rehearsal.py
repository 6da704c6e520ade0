"""The workshop to practise on: companies join, answer what the exercise asks, and never touch anybody else's data."""

from __future__ import annotations

import random
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pages.rehearsal.companies import BEFORE_STUCK, MOST, PractisingRoom, companies
from tests.sources import ROOT
from wizard.language.languages import DANISH, LANGUAGES, Language
from wizard.store import open_store
from wizard.workshop import moving, progress
from wizard.workshop.agenda import BlockKind, agendas
from wizard.workshop.workshop import Workshop

NOW = datetime(2027, 3, 1, 9, tzinfo=UTC)


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))
def test_there_are_as_many_different_names_as_companies(language: Language) -> None:
    names = [company.name for company in companies(MOST, language, random.Random(1))]
    assert len({name.casefold() for name in names}) == MOST


def test_they_join_one_after_the_other_and_answer_only_while_an_exercise_is_on(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    blocks = agendas()["two_hours"].blocks([NOW], DANISH)
    workshop = store.workshops.open(store.workshops.create(Workshop("Øv", "da", "Europe/Copenhagen", blocks, 1)))
    chance = random.Random(1)
    room = PractisingRoom(store, workshop, companies(20, DANISH, chance), chance)
    room.move(5.0, NOW)
    assert 0 < len(store.workshops.participants(workshop)) < 20
    room.move(60.0, NOW)
    room.move(200.0, NOW)
    joined = store.workshops.participants(workshop)
    assert len(joined) == 20
    assert all(participant.answered - {"identity"} == {"company_name"} for participant in joined)
    first = next(number for number, block in enumerate(blocks) if block.kind is BlockKind.EXERCISE)
    begun = store.workshops.update(workshop, lambda kept: moving.begin(kept, first, NOW))
    for seconds in range(300, 2100, 30):
        room.move(seconds, NOW + timedelta(seconds=seconds - 300))
    moved = store.workshops.participants(workshop)
    assert begun.block is not None
    assert progress.done(moved, begun.block) == 20 - sum(company.gives_up for company in room.companies)
    assert all(len(company.given) == BEFORE_STUCK for company in room.companies if company.gives_up)
    assert progress.stuck(moved, begun, NOW + timedelta(minutes=40))
    store.close()


@pytest.mark.browser
def test_it_tells_where_everything_is_and_ends_with_the_data_in_its_own_folder(tmp_path: Path) -> None:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port = listener.getsockname()[1]
    data = tmp_path / "demo"
    command = [sys.executable, "-m", "pages.rehearsal", "--participants", "3", "--begin", "--language", "en"]
    started = subprocess.Popen(
        [*command, "--port", str(port), "--data", str(data)],
        cwd=ROOT,
        env={"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "TRETRIN_DATA": str(tmp_path / "elsewhere")},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert started.stdout is not None
    said = [started.stdout.readline() for _ in range(5)]
    addresses = re.findall(r"http://\S+", "".join(said))
    assert [address.rsplit("/", 1)[1].partition("?")[0] for address in addresses] == ["board", "projector", "join"]
    assert urllib.request.urlopen(addresses[0], timeout=30).status == 200
    time.sleep(6)
    started.send_signal(signal.SIGINT)
    try:
        rest, _ = started.communicate(timeout=120)
    finally:
        started.kill()
    assert str(data) in rest
    assert not (tmp_path / "elsewhere").exists()
    store = open_store(data)
    code = re.search(r"code=(\w+)", addresses[2])
    assert code is not None
    assert len(store.workshops.participants(store.workshops.by_code(code[1]))) == 3
    store.close()

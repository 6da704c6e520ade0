"""Practise leading a workshop: a server on this machine, a workshop on it, and companies that move by themselves.

    python -m pages.rehearsal [--participants 30] [--language da|en] [--agenda two_hours] [--port 8510]
                              [--begin] [--data DIR]

It keeps everything in a folder of its own, never where strategies of others are kept unless `--data` says so.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.error import URLError
from urllib.parse import urlencode

from pages.rehearsal.companies import MOST, PractisingRoom, companies
from wizard.language.languages import DANISH, LANGUAGES, Language
from wizard.store import open_store
from wizard.store.workshops import view_key
from wizard.workshop import moving
from wizard.workshop.agenda import BlockKind, agendas
from wizard.workshop.codes import spaced
from wizard.workshop.workshop import Workshop

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "demo-workshop"
HOST = "127.0.0.1"
LOOK_EVERY, START_SECONDS, STOP_SECONDS = 0.5, 60.0, 10.0
KEPT_DAYS = 1
SAME_ROOM = 7
"""The companies move alike each time, for whoever takes pictures."""


def main(arguments: Sequence[str] | None = None) -> int:
    args = _parser().parse_args(arguments)
    language = LANGUAGES[args.language]
    store = open_store(args.data)
    key = store.workshops.create(_workshop(args.agenda, language))
    workshop_id = store.workshops.open(key)
    if args.begin:
        store.workshops.update(workshop_id, _begun)
    server = _server(args.port, args.data)
    try:
        if not _answers(args.port, server):
            print(language.text("rehearsal.no_server", port=args.port), file=sys.stderr)
            return 1
        _tell(args.port, key, store.workshops.load(workshop_id).code, language)
        chance = random.Random(SAME_ROOM)
        room = PractisingRoom(store, workshop_id, companies(args.participants, language, chance), chance)
        _move(room, server)
    except KeyboardInterrupt:
        pass
    finally:
        _stop(server)
        store.close()
    print(language.text("rehearsal.over", folder=args.data))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m pages.rehearsal", description="A workshop to practise on.")
    parser.add_argument(
        "--participants", type=int, default=30, choices=range(MOST + 1), metavar="N", help=f"0 to {MOST}"
    )
    parser.add_argument("--language", choices=LANGUAGES, default=DANISH.id)
    parser.add_argument("--agenda", choices=agendas(), default=next(iter(agendas())))
    parser.add_argument("--port", type=int, default=8510)
    parser.add_argument("--begin", action="store_true", help="with the first exercise on, as for pictures")
    parser.add_argument("--data", type=Path, default=FOLDER, metavar="DIR", help="where it is kept; made if missing")
    return parser


def _workshop(agenda_id: str, language: Language) -> Workshop:
    now = datetime.now(UTC)
    agenda = agendas()[agenda_id]
    blocks = agenda.blocks([now + timedelta(days=day) for day in range(len(agenda.days))], language)
    title, host = language.text("rehearsal.title"), language.text("rehearsal.host")
    return Workshop(title, language.id, "Europe/Copenhagen", blocks, KEPT_DAYS, host)


def _begun(kept: Workshop) -> Workshop:
    """At the first exercise."""
    first = next(number for number, block in enumerate(kept.blocks) if block.kind is BlockKind.EXERCISE)
    return moving.begin(kept, first, datetime.now(UTC))


def _server(port: int, data: Path) -> subprocess.Popen[bytes]:
    """Our app on this machine, on the data of the rehearsal alone."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("TRETRIN_")}
    return subprocess.Popen(
        [
            *(sys.executable, "-m", "streamlit", "run", "app.py", "--server.headless=true"),
            *(f"--server.address={HOST}", f"--server.port={port}"),
        ],
        cwd=ROOT,
        env={**environment, "TRETRIN_DATA": str(data.resolve())},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        start_new_session=True,  # Ctrl-C is for us: we end it in our turn
    )


def _answers(port: int, server: subprocess.Popen[bytes]) -> bool:
    """Whether the server is there, as soon as it is, or has not come."""
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and server.poll() is None:
        try:
            with urllib.request.urlopen(f"http://{HOST}:{port}/healthz", timeout=START_SECONDS):
                return server.poll() is None
        except (URLError, ConnectionError):
            time.sleep(LOOK_EVERY)
    return False


def _tell(port: int, key: str, code: str, language: Language) -> None:
    """The ways in."""
    places = {
        "board": ("board", {"workshop": key}),
        "projector": ("projector", {"view": view_key(key), "lang": language.id}),
        "join": ("join", {"code": code}),
    }
    for name, (page, query) in places.items():
        print(f"{language.text(f'rehearsal.{name}')}  http://{HOST}:{port}/{page}?{urlencode(query)}")
    print(f"{language.text('workshop.code')}: {spaced(code)}")
    print(language.text("rehearsal.how_to_end"), flush=True)


def _move(room: PractisingRoom, server: subprocess.Popen[bytes]) -> None:
    began = time.monotonic()
    while server.poll() is None:
        room.move(time.monotonic() - began, datetime.now(UTC))
        time.sleep(LOOK_EVERY)


def _stop(server: subprocess.Popen[bytes]) -> None:
    server.terminate()
    try:
        server.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()


if __name__ == "__main__":
    for ending in (signal.SIGTERM, signal.SIGHUP):  # a closed terminal leaves no server behind
        signal.signal(ending, signal.default_int_handler)
    sys.exit(main())

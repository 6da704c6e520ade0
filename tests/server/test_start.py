"""A server started as the README says: where it listens, what it says, and when it refuses to."""

from __future__ import annotations

import os
import signal
import socket
import sqlite3
import stat
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from wizard.store import open_store
from wizard.store.startup import FILE_NAME

ROOT = Path(__file__).parents[2]
SECONDS = 90
# Put before everything else in the server's process: any look at the world outside is written down and refused.
GUARD = """
import os, socket
def note(kind, where):
    with open(os.environ["OUTSIDE"], "a") as log:
        log.write(f"{kind} {where}\\n")
def connect(self, address, kept=socket.socket.connect):
    if self.family != socket.AF_UNIX and address[0] not in ("127.0.0.1", "::1"):
        note("connect", address)
        raise OSError("nothing outside")
    return kept(self, address)
def getaddrinfo(host, *more, kept=socket.getaddrinfo):
    if host not in (None, "localhost", "127.0.0.1", "0.0.0.0", "::", "::1"):
        note("look up", host)
        raise OSError("nothing outside")
    return kept(host, *more)
class Socket(socket.socket):
    def connect(self, address):
        return connect(self, address)
socket.socket = Socket
socket.getaddrinfo = getaddrinfo
"""


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


@contextmanager
def started(tmp_path: Path, *options: str) -> Iterator[tuple[subprocess.Popen[str], int, Path]]:
    """A server on a port of its own, its port, and the file in which its looks outside are noted."""
    guard, outside = tmp_path / "guard", tmp_path / "outside"
    guard.mkdir()
    (guard / "sitecustomize.py").write_text(GUARD)
    port = free_port()
    environment = os.environ | {
        "TRETRIN_DATA": str(tmp_path / "data"),
        "PYTHONPATH": str(guard),
        "OUTSIDE": str(outside),
    }
    command = [sys.executable, "-m", "streamlit", "run", "app.py", f"--server.port={port}", *options]
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as server:
        try:
            yield server, port, outside
        finally:
            server.kill()


def stopped(server: subprocess.Popen[str], port: int) -> str:
    """What the server printed, once it has served something and been told to end."""
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=5) as page:
                assert page.status == 200
                break
        except OSError:
            time.sleep(0.2)
    server.send_signal(signal.SIGTERM)
    printed, _ = server.communicate(timeout=SECONDS)
    return printed


def reachable(host: str, port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(2)
        return probe.connect_ex((host, port)) == 0


def own_address() -> str:
    """An address of this machine that is not the loopback's, found without sending anything."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
        except OSError:
            pytest.skip("this machine is on no network")
        address: str = probe.getsockname()[0]
        return address


@pytest.mark.thorough
def test_it_listens_to_this_machine_alone_says_where_and_asks_nobody_outside(tmp_path: Path) -> None:
    with started(tmp_path) as (server, port, outside):
        printed = server.stdout.readline()
        assert printed == f"Tretrin is at http://127.0.0.1:{port}\n"
        assert not reachable(own_address(), port)
        assert stopped(server, port) == ""
        assert not outside.exists()


@pytest.mark.thorough
def test_it_is_opened_to_the_network_knowingly_and_still_asks_nobody(tmp_path: Path) -> None:
    with started(tmp_path, "--server.address=0.0.0.0") as (server, port, outside):
        assert server.stdout.readline() == f"Tretrin is at http://localhost:{port}\n"
        assert server.stdout.readline() == "It listens on every network this machine is on.\n"
        stopped(server, port)
        assert not outside.exists()


def test_the_database_is_the_owners_alone(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    store = open_store(folder)
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}
    assert modes == dict.fromkeys([FILE_NAME, f"{FILE_NAME}-wal", f"{FILE_NAME}-shm"], 0o600)
    for path in folder.iterdir():  # as an earlier version left them
        path.chmod(0o644)
    other = open_store(folder)
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}
    other.close()
    store.close()


def later_version(file: Path) -> None:
    open_store(file.parent).close()
    with closing(sqlite3.connect(file)) as database, database:
        database.execute("INSERT INTO _sqlite_migrations VALUES (99, 'tretrin', 'm099_teams', '2031-01-01')")


def no_database(file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(b"This is a letter to the bakery.\n" * 400)


def cut_short(file: Path) -> None:
    open_store(file.parent).close()
    with closing(sqlite3.connect(file)) as database, database:
        database.execute("PRAGMA journal_mode = DELETE")
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def a_folder(file: Path) -> None:
    file.mkdir(parents=True)


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (later_version, "made by a later version of Tretrin (m099_teams)"),
        (no_database, "cannot be used (file is not a database)"),
        (cut_short, "cannot be used ("),
        (a_folder, "cannot be used ("),
    ],
)
def test_a_database_it_cannot_use_ends_it_with_one_sentence(spoil, says: str, tmp_path: Path) -> None:
    spoil(tmp_path / "data" / FILE_NAME)
    with started(tmp_path) as (server, _, _):
        printed, complained = server.communicate(timeout=SECONDS)
    assert server.returncode == 1
    assert printed == ""
    assert complained.count("\n") == 1
    assert complained.startswith("Tretrin cannot start: the database ")
    assert says in complained

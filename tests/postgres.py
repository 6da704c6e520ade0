"""A PostgreSQL of the tests' own: in a temporary folder, reached by a socket in it, gone when they are over."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from urllib.parse import urlencode

import psycopg

USER = "tretrin"
UNPRIVILEGED = ("postgres", "nobody")
"""PostgreSQL refuses to run as root: who runs it then, the first there is."""
SETTINGS = {
    "listen_addresses": "''",
    "fsync": "off",
    "full_page_writes": "off",
    "synchronous_commit": "off",
    "max_connections": "100",
}


@dataclass
class Postgres:
    folder: Path
    numbers: Iterator[int] = field(default_factory=count)

    def url(self, schema: str) -> str:
        query = urlencode({"host": str(self.folder), "user": USER, "options": f"-csearch_path={schema}"})
        return f"postgresql:///postgres?{query}"

    def new(self) -> str:
        """The URL of a place with nothing in it: a schema, which is made quicker than a database."""
        schema = f"tretrin_{next(self.numbers)}"
        with psycopg.connect(self.url("public"), autocommit=True) as connection:
            connection.execute(f"CREATE SCHEMA {schema}".encode())
        return self.url(schema)


def programs() -> Path | None:
    """Where `initdb` and `pg_ctl` are: Debian keeps them beside the versions, not on the path."""
    found = shutil.which("initdb")
    if found is not None:
        return Path(found).parent
    return max(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: float(path.parent.name), default=None)


@contextmanager
def running(programs: Path) -> Iterator[Postgres]:
    # Not pytest's own folder: nobody but its owner may enter that, and a socket's path must be short.
    folder = Path(tempfile.mkdtemp(prefix="tretrin-postgres-"))
    as_somebody: list[str] = []
    if os.geteuid() == 0:
        somebody = next(user for user in UNPRIVILEGED if user in {entry.pw_name for entry in pwd.getpwall()})
        shutil.chown(folder, somebody)
        as_somebody = ["runuser", "-u", somebody, "--"]

    def run(program: str, *arguments: str) -> None:
        command = [*as_somebody, str(programs / program), "-D", str(folder / "data"), *arguments]
        done = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if done.returncode:
            log = folder / "log"
            raise RuntimeError(f"{program}: {done.stdout}\n{log.read_text() if log.exists() else ''}")

    try:
        run("initdb", "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")
        options = " ".join(f"-c {name}={value}" for name, value in SETTINGS.items())
        # Into a file: the server would keep a pipe open, and whoever reads it would wait for its end.
        run("pg_ctl", "-w", "-l", str(folder / "log"), "-o", f"{options} -k {folder}", "start")
        yield Postgres(folder)
        run("pg_ctl", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)

"""A server that can be stopped and started again at its address, and a line to it that can be cut."""

from __future__ import annotations

import os
import select
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

ROOT = Path(__file__).parents[2]
START_SECONDS = 60


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


class Server:
    """The app, started as the README says, with its data in `folder`."""

    def __init__(self, folder: Path, **environment: str) -> None:
        self.folder, self.port = folder, free_port()
        # Without processes that build: each takes seconds to get ready, and servers come and go here.
        self._environment = {**os.environ, "TRETRIN_DATA": str(folder), "TRETRIN_BUILDERS": "0", **environment}
        self.start()

    def start(self) -> None:
        command = [sys.executable, "-m", "streamlit", "run", "app.py"]
        address = [f"--server.port={self.port}", "--server.address=127.0.0.1"]
        log = self.folder.with_suffix(".log")
        with log.open("a") as output:
            self._process = subprocess.Popen(
                [*command, *address], cwd=ROOT, env=self._environment, stdout=output, stderr=output
            )
        end = time.monotonic() + START_SECONDS
        while time.monotonic() < end:
            with suppress(OSError), urllib.request.urlopen(f"http://127.0.0.1:{self.port}/healthz", timeout=2):
                return
            time.sleep(0.1)
        raise RuntimeError(f"the server did not start:\n{log.read_text()}")

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait(30)

    def kill(self) -> None:
        self._process.kill()
        self._process.wait(30)


class Line:
    """A TCP proxy in front of a server. While it is cut, every connection is ended and none is taken."""

    def __init__(self, to: int) -> None:
        self.port = free_port()
        self._to = to
        self._listener: socket.socket | None = None
        self._ends: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self.silent = threading.Event()
        """While set, what is sent vanishes, as on a dead radio link that nobody has noticed yet."""
        self.restore()

    def restore(self) -> None:
        self.silent.clear()
        self._listener = socket.socket()
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._listener.bind(("127.0.0.1", self.port))
        self._listener.listen(64)
        self._start(self._accept, self._listener)

    def cut(self) -> None:
        listener, self._listener = self._listener, None
        if listener is not None:
            _end(listener)
            listener.close()
        for end in self._ends:
            _end(end)
        for thread in self._threads:
            thread.join(5)
        self._ends, self._threads = [], []

    def _accept(self, listener: socket.socket) -> None:
        while True:
            try:
                browser, _ = listener.accept()
            except OSError:  # cut
                return
            try:
                server = socket.create_connection(("127.0.0.1", self._to))
            except OSError:  # the server is down
                browser.close()
                continue
            self._ends += [browser, server]
            self._start(self._pump, browser, server)

    def _start(self, target: Callable[..., None], *given: socket.socket) -> None:
        thread = threading.Thread(target=target, args=given, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _pump(self, browser: socket.socket, server: socket.socket) -> None:
        with browser, server, suppress(OSError):
            while True:
                ready, _, _ = select.select([browser, server], [], [])
                for end in ready:
                    data = end.recv(65536)
                    if not data:
                        return
                    if not self.silent.is_set():
                        (server if end is browser else browser).sendall(data)


def _end(end: socket.socket) -> None:
    with suppress(OSError):
        end.shutdown(socket.SHUT_RDWR)

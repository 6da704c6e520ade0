"""A server that can be stopped and started again at its address, and a line to it that can be cut."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
import time
import urllib.request
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
        self._environment = {**os.environ, "TRETRIN_DATA": str(folder), **environment}
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
        self._ends: list[socket.socket] = []
        self.silent = threading.Event()
        """While set, what is sent vanishes, as on a dead radio link that nobody has noticed yet."""
        self.restore()

    def restore(self) -> None:
        self.silent.clear()
        self._listener = socket.socket()
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._listener.bind(("127.0.0.1", self.port))
        self._listener.listen(64)
        threading.Thread(target=self._accept, args=(self._listener,), daemon=True).start()

    def cut(self) -> None:
        _end(self._listener)
        self._listener.close()
        for end in self._ends:
            _end(end)
        self._ends = []

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
            for one, other in ((browser, server), (server, browser)):
                threading.Thread(target=self._pump, args=(one, other), daemon=True).start()

    def _pump(self, one: socket.socket, other: socket.socket) -> None:
        with suppress(OSError):
            while data := one.recv(65536):
                if not self.silent.is_set():
                    other.sendall(data)
        for end in (one, other):
            _end(end)


def _end(end: socket.socket) -> None:
    with suppress(OSError):
        end.shutdown(socket.SHUT_RDWR)

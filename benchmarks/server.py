"""A Streamlit server in a process of its own, on this machine only, for as long as a `with` block lasts."""

from __future__ import annotations

import http.client
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType

ROOT = Path(__file__).parents[1]
HOST = "127.0.0.1"
START_SECONDS = 60.0
STOP_SECONDS = 10.0


class Server:
    """`streamlit run SCRIPT` in `folder`, with the settings that folder has in `.streamlit` and no others."""

    def __init__(self, folder: Path, script: str, environment: Mapping[str, str] | None = None) -> None:
        self._folder = folder
        self._script = script
        self._environment = environment or {}

    def __enter__(self) -> Server:
        self._home = tempfile.TemporaryDirectory(prefix="tretrin-bench-")
        home = Path(self._home.name)
        self._log = home / "log"
        self.port = _free_port()
        # Whose Python keeps no compiled modules compiles all of ours at every start, and none of Streamlit's.
        left_out = ("STREAMLIT_", "TRETRIN_", "PYTHONDONTWRITEBYTECODE")
        kept = {name: value for name, value in os.environ.items() if not name.startswith(left_out)}
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                [
                    *(sys.executable, "-m", "streamlit", "run", self._script, "--server.headless=true"),
                    *(f"--server.address={HOST}", f"--server.port={self.port}"),
                ],
                cwd=self._folder,
                env={**kept, "HOME": str(home), **self._environment},  # a home without settings of somebody's own
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.terminate()
        try:
            self._process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._home.cleanup()

    def html(self) -> bytes:
        """The page a browser gets first, as soon as the server answers. Raises RuntimeError where it never does."""
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline and self._process.poll() is None:
            connection = http.client.HTTPConnection(HOST, self.port, timeout=START_SECONDS)
            try:
                connection.request("GET", "/")
                return connection.getresponse().read()
            except ConnectionError:
                time.sleep(0.01)
            finally:
                connection.close()
        raise RuntimeError(f"{self._script} did not start:\n{self.log()}")

    def log(self) -> str:
        return self._log.read_text(encoding="utf-8", errors="replace")

    def cpu_ms(self) -> float:
        """Processor time used so far, all threads, in user and kernel. To the nanosecond: /proc counts in ticks."""
        clock = (~self._process.pid << 3) | 2  # as clock_getcpuclockid names it
        return time.clock_gettime(clock) * 1000

    def memory_mb(self) -> float:
        """Memory it occupies now."""
        resident = int(Path(f"/proc/{self._process.pid}/statm").read_text().split()[1])
        return resident * os.sysconf("SC_PAGE_SIZE") / 1e6


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind((HOST, 0))
        port: int = listener.getsockname()[1]
        return port

"""One process that builds, as the server sees it. What it does inside is in `worker`.

It is started as a program of its own and spoken to through its standard input and output. A copy of the server (a
fork) would hold locks of threads it does not have, and what Python's own process pools start instead imports the
server's main program, Streamlit with it. This one imports what builds and nothing else, on every system alike; and
when the server is gone, however it went, its input ends and so does the process.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
LEFT = (OSError, EOFError, pickle.UnpicklingError)
"""What is raised for a pipe whose other end is gone, be it in the middle of something."""

# In a group of its own: a Ctrl-C in the server's terminal is for the server, which ends this one.
if sys.platform == "win32":
    GROUP, FLAGS = None, subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.BELOW_NORMAL_PRIORITY_CLASS
else:
    GROUP, FLAGS = 0, 0


class BuilderLeft(Exception):
    """The process ended before it had answered. `in_time` is False where it was ended because it took too long."""

    def __init__(self, in_time: bool) -> None:
        super().__init__(in_time)
        self.in_time = in_time


class BuilderProcess:
    """Does one thing at a time, for one thread at a time."""

    def __init__(self) -> None:
        path = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "exports.builders.worker"],  # -P: nothing in the current folder is ours
            env={**os.environ, "PYTHONPATH": path},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            process_group=GROUP,
            creationflags=FLAGS,
        )

    def ask(self, job: bytes, seconds: float) -> tuple[bool, Any]:
        """The answer to a pickled job (see `worker`). Raises BuilderLeft."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        too_long = threading.Event()

        def give_up() -> None:
            too_long.set()
            self.kill()

        timer = threading.Timer(seconds, give_up)
        timer.daemon = True
        timer.start()
        try:
            self._process.stdin.write(job)
            self._process.stdin.flush()
            answer: tuple[bool, Any] = pickle.load(self._process.stdout)
        except LEFT as error:
            raise BuilderLeft(in_time=not too_long.is_set()) from error
        finally:
            timer.cancel()
        return answer

    def kill(self) -> None:
        """At once, whatever it is doing. Whoever waits for its answer is told."""
        self._process.kill()

    def end(self) -> None:
        """For whoever nobody waits for any more."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            with suppress(OSError):  # what was not sent any more is lost
                assert pipe is not None
                pipe.close()

"""The processes that build, and who gets which."""

from __future__ import annotations

import pickle
import threading
from collections.abc import Callable
from typing import TypeVar, TypeVarTuple, Unpack

from exports.builders.process import BuilderLeft, BuilderProcess
from exports.builders.ready import get_ready
from wizard.language.errors import NotBuilt

Given = TypeVarTuple("Given")
Made = TypeVar("Made")

LONGEST = 120.0
"""Seconds that something may take. What does not end by itself is ended."""
TRIES = 2


class Builders:
    """At most `size` processes, started when there is something to do, or by `start`.

    Whatever thread asks waits for its own result. A process that dies takes one file with it: that is built once more
    in another. `longest` is the seconds that one may take.
    """

    def __init__(self, size: int, longest: float = LONGEST) -> None:
        self.size = size
        self._longest = longest
        self._idle: list[BuilderProcess] = []
        self._all: set[BuilderProcess] = set()
        self._closed = False
        self._changed = threading.Condition()

    def run(self, work: Callable[[Unpack[Given]], Made], *given: *Given) -> Made:
        """`work(*given)` in one of the processes. All of it is pickled: a function of a module, and values.

        Raises what `work` raises; NotBuilt where the process died twice, took too long, or the server is ending.
        """
        job = pickle.dumps((work, given))
        for _ in range(TRIES):
            process, answered = self._take(), False
            try:
                done, outcome = process.ask(job, self._longest)
                answered = True
            except BuilderLeft as left:
                if not left.in_time:
                    break
                continue
            finally:  # one that has not answered may do so when it is asked the next thing
                (self._give_back if answered else self._drop)(process)
            if not done:
                raise outcome
            made: Made = outcome
            return made
        raise NotBuilt

    def start(self) -> None:
        """Have every process ready, so that nobody's first file waits for one."""
        threads = [threading.Thread(target=self._start_one, daemon=True) for _ in range(self.size)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def close(self) -> None:
        """End the processes, whatever they are doing. Nothing is built any more."""
        with self._changed:
            self._closed = True
            idle, busy = self._idle, self._all.difference(self._idle)
            self._idle = []
            self._changed.notify_all()
        for process in idle:
            process.end()
        for process in busy:  # and whoever has asked it ends it
            process.kill()

    def _start_one(self) -> None:
        try:
            self.run(get_ready)
        except NotBuilt:  # whoever needs one will see that
            return

    def _take(self) -> BuilderProcess:
        """One that has nothing to do: the last one used, a new one, or the next to be done."""
        with self._changed:
            while not self._closed:
                if self._idle:
                    return self._idle.pop()
                if len(self._all) < self.size:
                    process = BuilderProcess()
                    self._all.add(process)
                    return process
                self._changed.wait()
        raise NotBuilt

    def _give_back(self, process: BuilderProcess) -> None:
        with self._changed:
            if not self._closed:
                self._idle.append(process)
                self._changed.notify()
                return
        process.end()

    def _drop(self, process: BuilderProcess) -> None:
        process.end()
        with self._changed:
            self._all.discard(process)
            self._changed.notify()

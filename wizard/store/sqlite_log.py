"""Erases what was deleted from SQLite's file and from the log beside it: at once, or as soon as that is possible."""

from __future__ import annotations

import logging
import sqlite3
import threading
from collections.abc import Callable

from sqlite_utils import Database as Connection

logger = logging.getLogger(__name__)

FIRST_PAUSE, LONGEST_PAUSE = 1.0, 60.0
"""Seconds between one try and the next; each pause is twice as long as the one before."""


class Eraser:
    """Of the database `connection` is of, which nothing else uses meanwhile. One for each process.

    A reader that began before a deletion still needs the log as it was, and a full disk has no room for the file to be
    rewritten in (`rewrite`). Tries go on in a daemon thread until one succeeds, `stop` is called, or the process ends;
    the next start empties the log.
    """

    def __init__(self, connection: Connection, rewrite: Callable[[], None]) -> None:
        self._connection = connection
        self._rewrite = rewrite
        self._one_at_a_time = threading.Lock()
        self._to_rewrite = False
        self._trying = False
        self._stopped = threading.Event()

    def erase(self, wait: float) -> bool:
        """Whether nothing of what was deleted can be read now, having waited for readers so many seconds.

        If not, that comes later. Nobody can write during the wait.
        """
        with self._one_at_a_time:
            self._to_rewrite = True
        return self.empty_log(wait)

    def empty_log(self, wait: float = 0.0) -> bool:
        """The same for the log alone, where there is nothing to rewrite."""
        with self._one_at_a_time:
            if self._has_erased(wait):
                return True
            if not self._trying:
                self._trying = True
                threading.Thread(target=self._keep_trying, name="sqlite-log", daemon=True).start()
        return False

    def stop(self) -> None:
        """Ends the tries; afterwards the connection may be closed."""
        self._stopped.set()
        with self._one_at_a_time:
            pass  # a try that has begun ends first

    def _keep_trying(self) -> None:
        pause = FIRST_PAUSE
        while not self._stopped.wait(pause):
            with self._one_at_a_time:
                if self._stopped.is_set():
                    return
                self._trying = not self._has_erased(0.0)
                if not self._trying:
                    logger.info("what was deleted from the database has been erased")
                    return
            pause = min(2 * pause, LONGEST_PAUSE)

    def _has_erased(self, wait: float) -> bool:
        try:
            if self._to_rewrite:
                self._rewrite()
                self._to_rewrite = False
            self._connection.execute(f"PRAGMA busy_timeout = {round(1000 * wait)}")
            busy, _, _ = self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            return not busy
        except sqlite3.OperationalError as error:  # a full disk, say, which may have room again
            logger.warning("what was deleted from the database cannot be erased yet: %s", error)
            return False

"""Empties SQLite's log, beside the database, of what was deleted: at once, or as soon as nobody reads it any longer."""

from __future__ import annotations

import logging
import sqlite3
import threading

from sqlite_utils import Database as Connection

logger = logging.getLogger(__name__)

FIRST_PAUSE, LONGEST_PAUSE = 1.0, 60.0
"""Seconds between one try and the next; each pause is twice as long as the one before."""


class WriteAheadLog:
    """The log of the database `connection` is of, which nothing else uses meanwhile. One for each process.

    A reader that began before a deletion still needs the log as it was. Tries go on in a daemon thread until one
    succeeds, `stop` is called, or the process ends; the next start tries again.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._one_at_a_time = threading.Lock()
        self._trying = False
        self._stopped = threading.Event()

    def empty(self, wait: float = 0.0) -> bool:
        """Whether it is empty now, having waited for readers so many seconds; if not, it will be once they have gone.

        Nobody can write during the wait.
        """
        with self._one_at_a_time:
            if self._emptied(wait):
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
                try:
                    self._trying = not self._emptied(0.0)
                except sqlite3.OperationalError as error:  # a full disk, say, which may have room again
                    logger.warning("the database's log cannot be emptied yet: %s", error)
                if not self._trying:
                    logger.info("the database's log is empty")
                    return
            pause = min(2 * pause, LONGEST_PAUSE)

    def _emptied(self, wait: float) -> bool:
        self._connection.execute(f"PRAGMA busy_timeout = {round(1000 * wait)}")
        busy, _, _ = self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return not busy

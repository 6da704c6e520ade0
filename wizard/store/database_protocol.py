"""What a database must offer. It knows nothing of what is kept in it.

A change that it cannot keep (disk full, locked for too long, connection lost) raises NotSaved; what goes wrong in
reading surfaces as it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol


class Cursor(Protocol):
    def fetchone(self) -> Any: ...

    def fetchall(self) -> list[Any]: ...

    def __iter__(self) -> Iterator[Any]: ...


class Connection(Protocol):
    def execute(self, sql: str, parameters: Sequence[object] = ()) -> Cursor:
        """Runs one statement, `?` standing for each parameter."""


class Database(Protocol):
    """One database and its transactions. Knows nothing of what is in it."""

    for_update: str
    """What ends a SELECT of a row that nobody else may change until the transaction is over."""

    def reading(self) -> AbstractContextManager[Connection]:
        """A connection on which everything read belongs to the same moment."""

    def writing(self) -> AbstractContextManager[Connection]:
        """A connection in a transaction: all of it is kept, or none where an error leaves the block.

        Raises NotSaved where the database could not keep it.
        """

    def erase_deleted(self) -> None:
        """Makes what was deleted unreadable, as far as this database can."""

    def check_writable(self) -> None:
        """Writes something that changes nothing. Raises NotSaved where that is not possible."""

    def close(self) -> None: ...

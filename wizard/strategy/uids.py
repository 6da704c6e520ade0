"""Who a row is: a `uid` that stays with it wherever it moves, so that two windows can mean the same row.

The store keeps the uids of a list beside its rows; `Strategy.rows` gives rows with theirs. Whole lists may come without
any (from a file, from the history): then a row keeps the uid of the row it is, or else of the row it replaces.
"""

from __future__ import annotations

import json
import secrets
from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import overload

from wizard.questionnaire.model import Row

UID = "uid"


class JoinedUids(Sequence[str]):
    """Those of a list's rows as the store has them: one text, taken apart when somebody asks. Every window remembers
    some hundred, and few of them are asked for.
    """

    __slots__ = ("_joined",)
    __hash__ = None  # type: ignore[assignment]  # as of any list

    def __init__(self, joined: str) -> None:
        """`joined`: at least one, with a space between."""
        self._joined = joined

    def __len__(self) -> int:
        return self._joined.count(" ") + 1

    @overload
    def __getitem__(self, at: int) -> str: ...

    @overload
    def __getitem__(self, at: slice) -> list[str]: ...

    def __getitem__(self, at: int | slice) -> str | list[str]:
        return self._joined.split(" ")[at]

    def __iter__(self) -> Iterator[str]:
        return iter(self._joined.split(" "))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, list | JoinedUids) and list(self) == list(other)

    def __repr__(self) -> str:
        return repr(list(self))


def new_uid() -> str:
    return secrets.token_hex(5)


def without_uid(row: Row) -> Row:
    return {field: value for field, value in row.items() if field != UID}


def index_of(rows: Iterable[Row], uid: str) -> int | None:
    """The place of the row with this uid."""
    return next((index for index, row in enumerate(rows) if row.get(UID) == uid), None)


def assign_uids(rows: Sequence[Row], kept: Sequence[Row], new: Callable[[], str] = new_uid) -> list[str]:
    """A uid for each of `rows`, no two the same. `kept` are the rows before, with theirs.

    A row that has one keeps it. One that has none takes that of a kept row that is equal, in its own place if there is
    one; where there are as many rows as before, that of the row in its place; or else a new one.
    """
    found: list[str | None] = []
    taken: set[str] = set()
    for row in rows:
        uid = row.get(UID)
        found.append(None if uid in taken else uid)
        taken.add(uid or "")
    free = {row[UID]: _content(row) for row in kept if row[UID] not in taken}
    contents = [_content(row) if uid is None else "" for uid, row in zip(found, rows, strict=True)]

    def take(choose: Callable[[int], str | None]) -> None:
        for index, uid in enumerate(found):
            if uid is None and (chosen := choose(index)) in free:
                found[index] = chosen
                del free[chosen]

    def in_place(index: int) -> str | None:
        return kept[index][UID] if index < len(kept) else None

    take(lambda index: uid if (uid := in_place(index)) and free.get(uid) == contents[index] else None)
    equal: dict[str, deque[str]] = defaultdict(deque)
    for uid, content in free.items():
        equal[content].append(uid)
    take(lambda index: queue.popleft() if (queue := equal[contents[index]]) else None)
    if len(rows) == len(kept):
        take(in_place)
    taken |= {row[UID] for row in kept}
    return [uid or _another(taken, new) for uid in found]


def _content(row: Row) -> str:
    return json.dumps(without_uid(row), sort_keys=True)


def _another(taken: set[str], new: Callable[[], str]) -> str:
    uid = next(uid for uid in iter(new, None) if uid not in taken)
    taken.add(uid)
    return uid

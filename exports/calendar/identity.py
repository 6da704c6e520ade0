"""What an entry is known by in other calendars, so that a later file updates it there and does not double it."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from hashlib import blake2b

from wizard.questionnaire.model import Row

DIGEST_BYTES = 10


def uids(rows: Sequence[Row], strategy_id: str) -> list[str]:
    """A UID for each row, no two the same, whatever the order of the rows.

    An entry has its own `uid`. Entries without one are numbered within their day and platform, entries that share one
    within that: changing their text, people or status leaves the UID alone. `strategy_id` (`strategy.identity`) is
    part of every UID, since two companies' entries of one day may lie in the same calendar.
    """
    groups: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for index, row in enumerate(rows):
        groups[_group(row)].append(index)
    found = [""] * len(rows)
    for group, indices in groups.items():
        # Numbered by what they say, not by the order they come in.
        for number, index in enumerate(sorted(indices, key=lambda index: _content(rows[index]))):
            first_with_uid = "uid" in rows[index] and number == 0
            name = rows[index]["uid"] if first_with_uid else _digest(*group, str(number))
            found[index] = f"{name}@{strategy_id}.tretrin"
    return found


def _group(row: Row) -> tuple[str, ...]:
    """What rows have in common that need a number to tell them apart."""
    return ("uid", row["uid"]) if "uid" in row else (row.get("date", ""), row.get("platform", ""))


def _content(row: Row) -> tuple[str, str]:
    return row.get("time", ""), json.dumps(row, sort_keys=True)


def _digest(*parts: str) -> str:
    return blake2b(json.dumps(parts).encode(), digest_size=DIGEST_BYTES).hexdigest()

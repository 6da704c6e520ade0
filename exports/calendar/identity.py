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

    An entry has its own `uid`. One that has none, or shares it with another, is numbered within its day and platform:
    changing its text, people or status leaves its UID alone. `strategy_id` (`strategy.identity`) is part of all of
    them, since two companies' entries of one day may lie in the same calendar.
    """
    domain = f"{strategy_id}.tretrin"
    alike: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for index, row in enumerate(rows):
        alike[("uid", row["uid"]) if "uid" in row else (row.get("date", ""), row.get("platform", ""))].append(index)
    found = [""] * len(rows)
    for key, indices in alike.items():
        # By what they say, the earliest first: in whatever order the rows come, the same one is the first.
        for number, index in enumerate(sorted(indices, key=lambda index: _content(rows[index]))):
            own = key[0] == "uid" and not number
            found[index] = f"{key[1] if own else _digest(*key, str(number))}@{domain}"
    return found


def _content(row: Row) -> tuple[str, str]:
    return row.get("time", ""), json.dumps(row, sort_keys=True)


def _digest(*parts: str) -> str:
    return blake2b(json.dumps(parts).encode(), digest_size=DIGEST_BYTES).hexdigest()

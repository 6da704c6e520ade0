"""Which pillar each entry belongs to: every pillar has its share, on each platform, evenly mixed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from wizard.language.writing import name_key
from wizard.questionnaire.model import Answers

WHOLE = 100


@dataclass(frozen=True, eq=False)
class Pillar:
    """Itself and no other, so that it can be a key without its fields being hashed each time."""

    topic: str
    purpose: str | None
    audience: str | None
    share: Fraction
    """Of all entries; the pillars' shares make 1."""


def pillars(answers: Answers) -> tuple[Pillar, ...]:
    """The pillars that have a topic. Those that share one are one.

    Shares that do not make 100 % are taken in proportion. Pillars without a share divide what the others leave.
    """
    rows = [row for row in answers.get("pillars", []) if "topic" in row]
    given = [Fraction(str(row["share"])) for row in rows if "share" in row]
    left = max(Fraction(), WHOLE - sum(given, Fraction()))
    open_ = len(rows) - len(given)
    shares: dict[str, Fraction] = {}
    for row in rows:
        share = Fraction(str(row["share"])) if "share" in row else left / open_
        key = name_key(row["topic"])
        shares[key] = shares.get(key, Fraction()) + share
    total = sum(shares.values(), Fraction())
    first_rows = {name_key(row["topic"]): row for row in reversed(rows)}
    return tuple(
        Pillar(
            first_rows[key]["topic"],
            first_rows[key].get("purpose"),
            first_rows[key].get("audience"),
            share / total if total else Fraction(1, len(shares)),
        )
        for key, share in shares.items()
    )


def apportion(number: int, shares: Sequence[Fraction]) -> list[int]:
    """`number` whole entries by `shares`, which make 1: each within one of its share, by largest remainder."""
    exact = [number * share for share in shares]
    whole = [int(part) for part in exact]
    by_remainder = sorted(range(len(shares)), key=lambda at: (whole[at] - exact[at], at))
    for at in by_remainder[: number - sum(whole)]:
        whole[at] += 1
    return whole


def controlled_rounding(rows: Sequence[int], columns: Sequence[int]) -> list[list[int]]:
    """A table of whole numbers with these sums, `rows` and `columns` making the same; each cell within one of its part.

    Controlled rounding: cells are rounded down, and what is left is handed out as a flow from rows to columns, which
    has a solution in whole numbers.
    """
    total = sum(rows)
    if not total:
        return [[0] * len(columns) for _ in rows]
    table = [[row * column // total for column in columns] for row in rows]
    remainders = [[row * column % total for column in columns] for row in rows]
    room = [column - sum(cells) for column, cells in zip(columns, zip(*table, strict=True), strict=True)]
    extra = [[False] * len(columns) for _ in rows]

    def hand_out(row: int, tried: set[int]) -> bool:
        for at in sorted(range(len(columns)), key=lambda at: -remainders[row][at]):
            if extra[row][at] or not remainders[row][at] or at in tried:
                continue
            tried.add(at)
            if room[at]:
                room[at] -= 1
            else:  # someone who holds one here and can take another instead
                holders = (other for other in range(len(rows)) if extra[other][at])
                holder = next((other for other in holders if hand_out(other, tried)), None)
                if holder is None:
                    continue
                extra[holder][at] = False
            extra[row][at] = True
            return True
        return False

    for row, sum_ in enumerate(rows):
        for _ in range(sum_ - sum(table[row])):
            hand_out(row, set())
    return [[cell + more for cell, more in zip(*pair, strict=True)] for pair in zip(table, extra, strict=True)]


@lru_cache(maxsize=64)
def interleaved(counts: tuple[int, ...]) -> tuple[int, ...]:
    """The numbers 0, 1 … so many times each as `counts` says, evenly mixed: whoever is furthest behind comes next.

    At no point has any of them come a whole time more often than its share of what has come so far.
    """
    total = sum(counts)
    due = [0] * len(counts)
    order = []
    for _ in range(total):
        due = [behind + count for behind, count in zip(due, counts, strict=True)]
        next_ = due.index(max(due))
        due[next_] -= total
        order.append(next_)
    return tuple(order)

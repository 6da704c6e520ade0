"""A column of text as whole counts. One value that cannot be read leaves the whole column unread: a sum over the
others would be a wrong number.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

import pandas as pd

BLANK = frozenset({"", "-", "--", "–", "—", "n/a", "na", "#n/a", "null", "none"})
LARGEST = 10**12

_WHOLE = re.compile(r"(\d{1,12})(?:([.,])0{1,2})?")
_GROUPED = re.compile(r"\d{1,3}([.,' \u00a0\u202f])\d{3}(?:\1\d{3})*")
_SHORT = re.compile(r"(\d{1,4})(?:([.,])(\d{1,2}))? ?(k|m|tusind|t|mio)\.?", re.IGNORECASE)
_MULTIPLES = {"k": 1_000, "t": 1_000, "tusind": 1_000, "m": 1_000_000, "mio": 1_000_000}


@dataclass(frozen=True)
class Numbers:
    """The figures of a column, NaN where it is blank."""

    values: pd.Series[float]
    rounded: bool = False
    """Whether some were written as 1.2K: they are no more exact than that."""


class Unreadable(Exception):
    """A column that is not what its heading says; `example` is the value that shows it."""

    def __init__(self, example: str) -> None:
        super().__init__(example)
        self.example = example


@dataclass(frozen=True)
class _Written:
    """One number as it was written: its value, the mark between thousands, that before decimals, if any."""

    value: float
    thousands: str = ""
    decimals: str = ""
    rounded: bool = False


def numbers(column: pd.Series[Any]) -> Numbers:
    """`column`, text or whole numbers, as counts. Raises Unreadable."""
    if column.dtype in ("int64", "float64") and not column.lt(0).any() and not column.gt(LARGEST).any():
        return Numbers(column.astype(float))
    column = column.astype(str)
    found: dict[str, float] = {}
    thousands: set[str] = set()
    decimals: set[str] = set()
    rounded = False
    for text in map(str, column.dropna().unique()):
        written = _read(text)
        thousands |= {written.thousands} - {""}
        decimals |= {written.decimals} - {""}
        if len(thousands) > 1 or len(decimals) > 1 or thousands & decimals:  # 1.234 beside 1,234, or beside 3.0
            raise Unreadable(text)
        rounded |= written.rounded
        found[text] = written.value
    return Numbers(column.map(found).astype(float), rounded)


def _read(text: str) -> _Written:
    """Raises Unreadable."""
    written = text.strip()
    if written.casefold() in BLANK:
        return _Written(float("nan"))
    if match := _WHOLE.fullmatch(written):
        found = _Written(float(match[1]), decimals=match[2] or "")
    elif match := _GROUPED.fullmatch(written):
        found = _Written(float(re.sub(r"\D", "", written)), thousands=match[1])
    elif match := _SHORT.fullmatch(written):
        value = round(float(f"{match[1]}.{match[3] or 0}") * _MULTIPLES[match[4].casefold()])
        found = _Written(value, decimals=match[2] or "", rounded=True)
    else:
        raise Unreadable(text)
    if found.value > LARGEST:
        raise Unreadable(text)
    return found

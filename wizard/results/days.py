"""A column of text as days, in the one order that all of them allow: 3/4 alone may be in March or in April."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

import pandas as pd

from wizard.language.dates import EARLIEST, LATEST
from wizard.results.columns import Unreadable

ORDERS = ("month_first", "day_first", "year_first")
AHEAD = timedelta(days=1)
"""Where a platform's clock is, it may be tomorrow already."""

_DAY = re.compile(r"(\d{1,4})([-./])(\d{1,2})\2(\d{1,4})")
_COMPACT = re.compile(r"(20\d\d)(\d\d)(\d\d)")
_TIME = re.compile(
    r"(\d{1,2})[:.](\d{2})(?:[:.]\d{2}(?:\.\d+)?)?(?: ?([ap])\.?m\.?)?(?:Z|[+-]\d\d:?\d\d)?", re.IGNORECASE
)


@dataclass(frozen=True)
class Days:
    """The days of a column, and the times of day where they are given."""

    values: pd.Series[str]
    """ISO 8601."""
    times: pd.Series[str]
    """HH:MM, or empty."""
    order: str
    """One of `ORDERS`: how they were read."""
    certain: bool
    """Whether they can be read in no other way."""


@dataclass(frozen=True)
class _Written:
    """A date as it is written: its two short numbers in their order, and its year."""

    first: int
    second: int
    year: int
    mark: str = ""
    year_first: bool = False

    def day(self, order: str) -> str | None:
        """ISO 8601, or None where there is no such day."""
        turned = order == "day_first" and not self.year_first
        month, day = (self.second, self.first) if turned else (self.first, self.second)
        try:
            found = date(self.year, month, day)
        except ValueError:
            return None
        return found.isoformat() if EARLIEST <= found <= LATEST else None


def days(column: pd.Series[str], meant: str, today: date, chosen: str | None = None) -> Days:
    """`column`, in which nothing is blank, as days. Raises Unreadable where no order fits them all.

    `meant` is the order the platform writes; `chosen` the one that somebody has said it is. Nothing was posted after
    `today`, which tells where 3/4 could be both.
    """
    if column.empty:
        raise Unreadable("")
    codes, distinct = pd.factorize(column.astype(str))  # of many posts, few are published at a minute of their own
    plain = pd.Series(distinct).str.replace("T", " ", regex=False).str.replace(",", " ", regex=False).str.strip()
    day_texts, time_texts = _split(plain)
    written = {text: _written(text) for text in map(str, day_texts.unique())}
    orders = [chosen] if chosen in ORDERS[:2] else list(ORDERS[:2])
    latest = (today + AHEAD).isoformat()
    read_as = {order: [each.day(order) for each in written.values()] for order in orders if order}
    possible = [order for order, found in read_as.items() if all(day is not None and day <= latest for day in found)]
    if not possible:
        raise Unreadable(_example(written, chosen or meant, today))
    order = _likeliest(possible, meant, written)
    read = dict(zip(written, read_as.get(order) or read_as[possible[0]], strict=True))
    one_way = all(read_as[each] == read_as[possible[0]] for each in possible)
    times = {text: _time(text.strip()) if text else "" for text in map(str, time_texts.unique())}
    values, at = (
        pd.Series(pd.array([meant_by[str(text)] for text in texts], str).take(codes), column.index)
        for texts, meant_by in ((day_texts, read), (time_texts, times))
    )
    return Days(values, at, order, one_way or chosen is not None)


def _split(column: pd.Series[str]) -> tuple[pd.Series[str], pd.Series[str]]:
    """The days and the times of day, as they are written."""
    blank = column.str.find(" ")
    if blank.nunique() == 1 and blank.iloc[0] > 0:  # as in most files: all are of one form
        return column.str.slice(0, int(blank.iloc[0])), column.str.slice(int(blank.iloc[0]) + 1)
    parts = [text.partition(" ") for text in column.tolist()]
    days, times = ([part[place] for part in parts] for place in (0, 2))
    return pd.Series(days, column.index, str), pd.Series(times, column.index, str)


def _likeliest(possible: list[str], meant: str, written: Mapping[str, _Written]) -> str:
    if all(each.year_first for each in written.values()):
        return "year_first"
    # Nobody writes 31.12.2026 or 31-12-2026 month first.
    dotted = all(each.mark in ".-" for each in written.values() if not each.year_first)
    likely = "day_first" if dotted else meant
    return likely if likely in possible else possible[0]


def _written(text: str) -> _Written:
    """Raises Unreadable."""
    if match := _COMPACT.fullmatch(text):
        return _Written(int(match[2]), int(match[3]), int(match[1]), year_first=True)
    match = _DAY.fullmatch(text)
    if match is None:
        raise Unreadable(text)
    first, mark, second, third = match.groups()
    if len(first) == 4 and len(third) <= 2:
        return _Written(int(second), int(third), int(first), mark, year_first=True)
    if len(first) <= 2 and len(third) in (2, 4):
        return _Written(int(first), int(second), int(third) + (2000 if len(third) == 2 else 0), mark)
    raise Unreadable(text)


def _time(text: str) -> str:
    """HH:MM. Raises Unreadable."""
    match = _TIME.fullmatch(text)
    if match is None:
        raise Unreadable(text)
    hour, minute, half = int(match[1]), int(match[2]), (match[3] or "").lower()
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    elif half:
        raise Unreadable(text)
    if hour > 23 or minute > 59:
        raise Unreadable(text)
    return f"{hour:02}:{minute:02}"


def _example(written: Mapping[str, _Written], order: str, today: date) -> str:
    """One that shows why they cannot be read."""
    latest = (today + AHEAD).isoformat()
    return next((text for text, each in written.items() if (each.day(order) or "9999") > latest), next(iter(written)))

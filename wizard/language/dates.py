"""Which dates are taken for real ones, and dates as people type and paste them: `8-3-27`, `15. marts`, `på fredag`.

Day before month, as Danish and British English write it; a date that only makes sense the other way round is read so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import cache
from types import MappingProxyType

from wizard.language.errors import Refused, shown
from wizard.language.languages import LANGUAGES, Language
from wizard.language.writing import one_line

EARLIEST, LATEST = date(2000, 1, 1), date(2100, 12, 31)  # beyond them, a year is a slip of the finger
CENTURY = 2000
WEEK = 7

_LEAD = re.compile(r"^(?:d\.|den|the|on|på|fra|from|ca\.?) +")
_CLOCK = re.compile(r"(?:t| |,|kl\.?)+\d\d[:.]\d\d(?:[:.]\d\d(?:\.\d+)?)?z?$")  # what a sheet adds to a date
_YEAR_FIRST = re.compile(r"(\d{4})([-./ ])(\d{1,2})\2(\d{1,2})|(\d{4})(\d\d)(\d\d)")
_YEAR_LAST = re.compile(r"(\d{1,2}) ?[-./ ] ?(\d{1,2})(?: ?[-./ ,]+ ?(\d{4}|['’]?\d\d))?\.?")
_JOINED = re.compile(r"(\d\d)(\d\d)(\d{4}|\d\d)")
_DAY_MONTH = re.compile(r"(\d{1,2})(?:\.|st|nd|rd|th|\.?te)?[ -]*(?:of )?([^\W\d_]+)\.?[ ,-]*(\d{4}|['’]?\d\d)?")
_MONTH_DAY = re.compile(r"([^\W\d_]+)\.? ?(\d{1,2})(?:st|nd|rd|th|\.)?(?:,? +(\d{4}|['’]?\d\d))?")
_NEXT = re.compile(r"^(?:næste|førstkommende|kommende|next|this coming|this|coming) +")
_IN_DAYS: Mapping[str, int] = {
    "i dag": 0,
    "idag": 0,
    "today": 0,
    "i morgen": 1,
    "imorgen": 1,
    "tomorrow": 1,
    "i overmorgen": 2,
    "overmorgen": 2,
    "the day after tomorrow": 2,
    "day after tomorrow": 2,
    "om en uge": WEEK,
    "in a week": WEEK,
    "om to uger": 2 * WEEK,
    "om 14 dage": 2 * WEEK,
    "in two weeks": 2 * WEEK,
}


def read_date(text: str, language: Language, today: date) -> date:
    """The day `text` names; without a year, the next such day from `today` on. Raises Refused."""
    rest = one_line(text).casefold()
    if rest in _IN_DAYS:
        return today + timedelta(days=_IN_DAYS[rest])
    rest = _LEAD.sub("", rest)
    weekday, rest = _weekday(rest)
    if weekday is not None and not rest:
        return today + timedelta(days=(weekday - today.weekday() - 1) % WEEK + 1)
    for day, month, year in _parts(_CLOCK.sub("", _LEAD.sub("", rest))):
        found = _day(day, month, year, today)
        if found is None:
            continue
        if weekday not in (None, found.weekday()):
            raise Refused("date_weekday", date=language.date(found, "full"))
        return found
    raise Refused("date_unread", value=shown(text), example=language.date(date(today.year + 1, 3, 15), "short"))


def _parts(text: str) -> Iterator[tuple[int, int, int | None]]:
    """Day, month and year (if it is given) of every way `text` can be read, likeliest first; they may not exist."""
    if match := _YEAR_FIRST.fullmatch(text):
        year, month, day = (int(part) for part in match.group(*((1, 3, 4) if match[1] else (5, 6, 7))))
        yield day, month, year
    if match := _YEAR_LAST.fullmatch(text) or _JOINED.fullmatch(text):
        day, month = int(match[1]), int(match[2])
        yield from ((day, month, _year(match[3])), (month, day, _year(match[3])))
    if match := _DAY_MONTH.fullmatch(text):
        yield int(match[1]), _month(match[2]), _year(match[3])
    if match := _MONTH_DAY.fullmatch(text):
        yield int(match[2]), _month(match[1]), _year(match[3])


def _year(written: str | None) -> int | None:
    if written is None:
        return None
    year = int(written.lstrip("'’"))
    return year if len(written) == len("2027") else CENTURY + year


def _day(day: int, month: int, year: int | None, today: date) -> date | None:
    """The date, or None where there is none; without a year the first one from `today` on."""
    for candidate in (year,) if year is not None else range(today.year, today.year + 9):  # a leap day may take eight
        try:
            found = date(candidate, month, day)
        except ValueError:
            continue
        if year is not None or found >= today:
            return found
    return None


def _month(word: str) -> int:
    """The month whose name in any of our languages begins so; 0, which no date has, where none does."""
    return next((number for name, number in months().items() if len(word) >= 3 and name.startswith(word)), 0)


def _weekday(text: str) -> tuple[int | None, str]:
    """The weekday `text` begins with (Monday is 0), and the rest of it."""
    rest = _NEXT.sub("", text)
    word = re.match(r"[^\W\d_]+", rest)
    for name, number in _weekdays():
        if word and len(word[0]) >= 2 and (name == word[0] or (len(word[0]) == 3 and name.startswith(word[0]))):
            return number, rest[word.end() :].strip(" .,")
    return None, text


@cache
def months() -> Mapping[str, int]:
    """The number of each month, by its name in full in any of our languages."""
    names = [language.locale.months["format"]["wide"] for language in LANGUAGES.values()]
    return MappingProxyType({name.casefold(): number for each in names for number, name in each.items()})


@cache
def _weekdays() -> tuple[tuple[str, int], ...]:
    names = [language.locale.days["format"]["wide"] for language in LANGUAGES.values()]
    return tuple((name.casefold(), number) for each in names for number, name in each.items())

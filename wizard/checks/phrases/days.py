"""The days that stand in prose: of the week, of the year, and those on which one is closed."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from typing import NamedTuple

from wizard.checks.phrases.pattern import NormalizedText, reads_text, words
from wizard.language.dates import months

_DAYS = (
    "mandag monday mon man",
    "tirsdag tuesday tue tir",
    "onsdag wednesday wed ons",
    "torsdag thursday thu tor",
    "fredag friday fri fre",
    "lørdag saturday sat lør",
    "søndag sunday sun søn",
)
_NUMBER_OF = {name: number for number, names in enumerate(_DAYS) for name in names.split()}
_DAY = rf"(?:{'|'.join(sorted(_NUMBER_OF, key=len, reverse=True))})"
_DAY_SPAN = re.compile(rf"\b({_DAY})\w{{0,2}} ?(?:til|-|to|through) ?({_DAY})\w{{0,2}}\b")
# "Man", "fri", "sat" and "sun" are words of their own, and so is "free"; Tue and Thu are people, and "søn" is a son. A
# short name has no ending, and such a one stands beside another day, after "on" or before a time.
_ONE_DAY = re.compile(
    rf"\b(?=\w{{6}})({_DAY})(?:e|en|s|ene)?\b|(?:(?<=\bon )(mon|tue|wed|thu|fri|sat|sun)"
    r"|(?:(?<=\bom )|(?<=\bhver )|(?<=\bkun )|(?<=\())(tir|ons|fre|lør|søn)"
    r"|\b(man|mon|tir|tue|ons|wed|tor|thu|fre|fri|lør|sat|sun|søn)(?=\.? ?\d))\b"
)
_LISTED = re.compile(rf"\b{_DAY}(?:\.?(?:, ?| ?[/+&] ?| og | and |, and ){_DAY})+\b")
_NAME = re.compile(rf"\b{_DAY}\b")
MONTH = "|".join(sorted(months(), key=len, reverse=True))
"""The name of one, in either language."""
_DATES = re.compile(
    rf"\b(\d{{1,2}})\.? ?({MONTH})?(?: \d{{4}})? ?(?:til(?: og med)?|-|to"
    rf"|until) ?(?:den )?(\d{{1,2}})\.? ?({MONTH})\b"
)
_A_DAY = re.compile(
    rf"(?<!siden )(?<!siden den )(?<!since )(?<!as of )(?<!pr\. )(?<!født )(?<!fra )(?<!fra den )(?<!from )(?<![\d./-])"
    rf"(?:(\d{{1,2}})\. ?({MONTH})|({MONTH}) (\d{{1,2}})(?:st|nd|rd|th)?|(\d{{1,2}})(?:st|nd|rd"
    rf"|th)? (?:of )?({MONTH}))"
    rf"(?! ?\d{{4}})\b"
)
_CLOSED = re.compile(words(r"\w*ferie|lukket|holder lukket|sæsonlukket|closed|holidays?|holiday"))
# The holidays of others, in which there is most to do.
_BUSY = re.compile(
    words(
        r"åbent?|travle?(?:st|ste)?|travlt|højsæson|program\w*|\w*lejr\w*|\w*klub(?:ben)?|aktiviteter|hold(?:et)?"
        r"|fuldt hus"
        r"|open|busy|busiest|clubs?|camps?|programme?s?|activities|courses?|schemes?|peak"
    )
)


class DaysOfYear(NamedTuple):
    """From one month and day to another, both included, in whatever year."""

    first: tuple[int, int]
    last: tuple[int, int]

    @property
    def days(self) -> int:
        """How many days there are from the first to the last in a year that is no leap year."""
        first, last = (date(2027, *each) for each in self)
        return ((last - first).days % 365) + 1

    def around(self, day: date) -> tuple[date, date]:
        """The first and the last day of that time of the year that holds `day`."""
        over_new_year = self.first > self.last
        begins = day.year - 1 if over_new_year and (day.month, day.day) <= self.last else day.year
        return date(begins, *self.first), date(begins + over_new_year, *self.last)

    def holds(self, day: date) -> bool:
        within = (day.month, day.day)
        if self.first <= self.last:
            return self.first <= within <= self.last
        return within >= self.first or within <= self.last


@reads_text
def weekdays(text: NormalizedText) -> frozenset[int]:
    """The weekdays `text` names, Monday as 0: "mandag til torsdag", "fredag eftermiddag"."""
    single = _DAY_SPAN.sub(" ", text)
    days = {_NUMBER_OF[next(filter(None, found.groups()))] for found in _ONE_DAY.finditer(single)}
    days |= {_NUMBER_OF[name] for listed in _LISTED.finditer(single) for name in _NAME.findall(listed.group())}
    for span in _DAY_SPAN.finditer(text):
        first, last = _NUMBER_OF[span[1]], _NUMBER_OF[span[2]]
        days |= {day % 7 for day in range(first, last + 1 if last >= first else last + 8)}
    return frozenset(days)


@reads_text
def closed_days(text: NormalizedText) -> DaysOfYear | None:
    """When one is said to be closed or on holiday: "sommerferie fra 26. juni til 8. august"."""
    found = _DATES.search(text)
    if found is None or _CLOSED.search(text) is None or _BUSY.search(text):
        return None
    last_month = months()[found[4]]
    return DaysOfYear((months()[found[2]] if found[2] else last_month, int(found[1])), (last_month, int(found[3])))


@reads_text
def days_named(text: NormalizedText, year: int) -> tuple[date, ...]:
    """The days of `year` that `text` names by day and month: "holdet begynder den 16. august"."""
    named = ((found[2] or found[3] or found[6], found[1] or found[4] or found[5]) for found in _A_DAY.finditer(text))
    return tuple(day for month, number in named if (day := _on(year, months()[month], int(number))) is not None)


def _on(year: int, month: int, day: int) -> date | None:
    return date(year, month, day) if 1 <= day <= monthrange(year, month)[1] else None


_HOURS = re.compile(
    # Ages and numbers of people are no hours.
    r"(?:(?<!kids )(?<!children )(?<!aged )(?<!ages )(?<!børn )(?<!age )(?<!børn på )|(?=\d{1,2}[.:]\d\d))"
    r"\b(?:kl\.? ?)?(\d{1,2})(?:[.:](\d\d))? ?(am|pm)? ?(?:to|til|-|until) ?(?:kl\.? ?)?(\d{1,2})(?:[.:](\d\d))?"
    r" ?(am|pm)?\b(?! ?(?:år|years?|deltagere|børn|elever|personer|gæster|children|pupils|people|guests|minut|km|kr))"
)
NOON, HOURS = 12, 24


@reads_text
def hours_of_day(text: NormalizedText) -> tuple[str, str] | None:
    """The hours of a working day that `text` names, as "07:30" and "18:00": "7.30 to 6" ends in the evening."""
    found = _HOURS.search(text)
    if found is None:
        return None
    first = int(found[1]) + (NOON if found[3] == "pm" and int(found[1]) < NOON else 0)
    last = int(found[4]) + (NOON if found[6] == "pm" and int(found[4]) < NOON else 0)
    last += NOON if last <= first and last < NOON else 0
    if not first < last <= HOURS:
        return None
    return f"{first:02}:{found[2] or '00'}", f"{last:02}:{found[5] or '00'}"

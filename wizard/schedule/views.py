"""What of the content calendar is looked at: which days, and which of their entries."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain
from types import MappingProxyType
from typing import Protocol

from wizard.language.dates import EARLIEST, LATEST
from wizard.language.writing import first_spellings, name_key
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Answers, Row
from wizard.schedule.entry import END_OF_DAYS
from wizard.schedule.people import ROLES, people_in, people_of

# Days


@dataclass(frozen=True)
class Span:
    """Days in a row, both included."""

    first: date
    last: date

    @property
    def days(self) -> tuple[date, ...]:
        return tuple(self.first + timedelta(days=number) for number in range((self.last - self.first).days + 1))

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and self.first <= day <= self.last


class View(Protocol):
    """A way to look at the calendar, around one day."""

    def span(self, day: date) -> Span:
        """The days that are shown."""

    def step(self, day: date, by: int) -> date:
        """A day in the `by`-th view after this one, within the years a date can lie in."""


class MonthView:
    """Six whole weeks with the month in them: always as many, so that the page does not jump."""

    def span(self, day: date) -> Span:
        return _weeks(day.replace(day=1), 6)

    def step(self, day: date, by: int) -> date:
        months = day.year * 12 + day.month - 1 + by
        months = max(EARLIEST.year * 12, min(LATEST.year * 12 + 11, months))
        return date(months // 12, months % 12 + 1, 1)


@dataclass(frozen=True)
class WeeksView:
    """So many whole weeks, from the one the day lies in."""

    weeks: int

    def span(self, day: date) -> Span:
        return _weeks(day, self.weeks)

    def step(self, day: date, by: int) -> date:
        days = timedelta(weeks=self.weeks * by)
        return max(EARLIEST, min(LATEST, day + days))


VIEWS: Mapping[str, View] = MappingProxyType({"month": MonthView(), "week": WeeksView(1), "list": WeeksView(4)})
"""By id, in the order they are offered."""


def monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _weeks(day: date, number: int) -> Span:
    first = monday(day)
    return Span(first, first + timedelta(days=7 * number - 1))


def starting_day(rows: Sequence[Row], today: date) -> date:
    """The day to look at first: today, unless every entry lies ahead or behind. `rows` by day."""
    dated = bisect_left(rows, END_OF_DAYS, key=_day)
    if not dated:
        return today
    first, last = (date.fromisoformat(_day(rows[at])) for at in (0, dated - 1))
    return max(first, min(last, today))


def within(rows: Sequence[Row], span: Span) -> Sequence[Row]:
    """The entries of these days. `rows` by day."""
    return rows[bisect_left(rows, str(span.first), key=_day) : bisect_right(rows, str(span.last), key=_day)]


def undated(rows: Sequence[Row]) -> Sequence[Row]:
    """The entries without a day. `rows` by day."""
    return rows[bisect_left(rows, END_OF_DAYS, key=_day) :]


def _day(row: Row) -> str:
    day: str = row.get("date", END_OF_DAYS)
    return day


# Entries

NONE = ""
"""What an entry has of an aspect that it names nothing for."""

ASPECTS: Mapping[str, Callable[[Row], tuple[str, ...]]] = MappingProxyType(
    {
        "platform": lambda row: (row.get("platform", NONE),),
        "pillar": lambda row: (row.get("pillar", NONE),),
        "person": lambda row: people_of(row) or (NONE,),
        "status": lambda row: (row.get("status", "idea"),),
    }
)
"""What entries can be chosen by, and what an entry has of it, as written: two spellings of one name are the same."""

Filters = Mapping[str, Iterable[str]]
"""By aspect, what is wanted of it; nothing: whatever there is."""


def filtered(rows: Iterable[Row], filters: Filters) -> list[Row]:
    """The entries that have something wanted of every aspect that is chosen by."""
    wanted = [(ASPECTS[aspect], set(map(name_key, values))) for aspect, values in filters.items() if values]
    if not wanted:
        return list(rows)
    return [row for row in rows if all(not keys.isdisjoint(map(name_key, of(row))) for of, keys in wanted)]


def filter_options(rows: Iterable[Row], answers: Answers) -> dict[str, list[str]]:
    """What there is to choose by: options in their order, pillars in that of the answers, people by name, none last."""
    alike = {_aspect_values(row): row for row in rows}.values()
    found = {aspect: chain.from_iterable(map(of, alike)) for aspect, of in ASPECTS.items()}
    orders: dict[str, list[str]] = {
        "platform": [option.id for option in catalogue().questions["platforms"].options],
        "pillar": [row["topic"] for row in answers.get("pillars", []) if "topic" in row],
        "person": [],
        "status": [option.id for option in catalogue().records["calendar"].row_field("status").options],
    }
    return {aspect: _in_order(values, orders[aspect]) for aspect, values in found.items()}


def _aspect_values(row: Row) -> tuple[str | None, ...]:
    """All that `ASPECTS` look at: a year of entries has few of them."""
    get = row.get
    return get("platform"), get("pillar"), get("creator"), get("poster"), get("status")


def people(rows: Iterable[Row]) -> list[str]:
    """What stands where these name who makes or posts them, by name: each person, and those who do it together."""
    together = dict.fromkeys(row[role] for row in rows for role in ROLES if role in row)
    return _in_order(chain(chain.from_iterable(map(people_in, together)), together), [])


def _in_order(values: Iterable[str], known: Sequence[str]) -> list[str]:
    """Each of `values` once: those that are `known` first, as they are spelled there, the others by name, none last."""
    spellings = first_spellings(values)
    first = {key: name for key, name in first_spellings(known).items() if key in spellings}
    others = sorted((name for key, name in spellings.items() if key not in first and name != NONE), key=name_key)
    return [*first.values(), *others, *({NONE} & spellings.keys())]

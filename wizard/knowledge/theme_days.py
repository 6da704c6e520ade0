"""Days that give a company something to post about, Danish and international. Reads `theme_days.toml`.

Their dates are rules, worked out for any year: Shrovetide is seven weeks before Easter, Black Friday the day after
the fourth Thursday in November. Which trades a day suits is our own judgement.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from wizard.knowledge.industries import industries
from wizard.knowledge.public_holidays import easter
from wizard.knowledge.reading import optional_ids, required_choice, tables_by_id
from wizard.knowledge.sources import FOLDER, Cited, citation
from wizard.language.dates import LATEST
from wizard.language.errors import CatalogueError
from wizard.language.tables import TomlTable
from wizard.language.texts import Phrase

DAY_KINDS = ("holiday", "tradition", "shopping", "theme", "practical")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

DateRule = Callable[[int], date]
"""From a year to the day in it."""


@dataclass(frozen=True, kw_only=True)
class ThemeDay(Cited):
    """A day in a certain year. `source` is where its rule stands."""

    id: str
    name: Phrase
    kind: str
    """One of `DAY_KINDS`."""
    industries: tuple[str, ...]
    """The trades it suits, by option id; none: all of them."""
    date: date

    @property
    def is_worth_posting(self) -> bool:
        """Whether an entry can be about it: the clock going forward is worth knowing, but no reason to post."""
        return self.kind != "practical"

    @property
    def is_posted_ahead(self) -> bool:
        """Whether it is rather about the days before: who posts about presents on Mother’s Day is late."""
        return self.kind == "shopping"

    @property
    def on_every_platform(self) -> bool:
        """Whether every platform has an entry about it; for the others, one in all is enough."""
        return self.kind == "shopping"

    def suits(self, industry: str | None) -> bool:
        return not self.industries or industry in self.industries


@dataclass(frozen=True, kw_only=True)
class YearlyThemeDay:
    """A theme day in any year."""

    id: str
    rule: DateRule
    values: Mapping[str, Any]
    """What a `ThemeDay` has beside its date."""


def theme_days(first: date, last: date) -> list[ThemeDay]:
    """Every theme day from `first` to `last`, both included, by date. There are none after 2100, where dates end."""
    years = range(first.year, min(last, LATEST).year + 1)
    found = [ThemeDay(date=day.rule(year), **day.values) for year in years for day in yearly_theme_days().values()]
    return sorted((day for day in found if first <= day.date <= last), key=lambda day: day.date)


@cache
def yearly_theme_days() -> Mapping[str, YearlyThemeDay]:
    """Every theme day by its id. Raises CatalogueError where the file is wrong."""
    return load(FOLDER / "theme_days.toml")


def load(path: Path) -> Mapping[str, YearlyThemeDay]:
    """As `yearly_theme_days`, from the file at `path`."""
    file = TomlTable.read(path)
    found = tables_by_id(file, "day", _yearly)
    file.refuse_unknown_keys()
    return found


def _yearly(table: TomlTable) -> YearlyThemeDay:
    day_id = table.id()
    values = {
        "id": day_id,
        "name": table.phrase("name"),
        "kind": required_choice(table, "kind", DAY_KINDS),
        "industries": optional_ids(table, "industries", tuple(industries())),
        **citation(table),
    }
    return YearlyThemeDay(
        id=day_id, rule=parse_rule(table.required("rule", str), f"{table.place}.rule"), values=MappingProxyType(values)
    )


RULE_PATTERNS: Mapping[str, str] = MappingProxyType(
    {
        "fixed": r"(\d\d)-(\d\d)",
        "easter": r"easter([+-]\d+)?",
        "nth": r"(first|second|third|fourth|last) (mon|tue|wed|thu|fri|sat|sun) in (\d\d)([+-]\d+)?",
        "advent": r"advent",
        "week": r"week (\d\d)",
    }
)
"""How a rule is written: `05-05`, `easter-49`, `fourth thu in 11+1` (the day after), `advent`, `week 42` (Monday)."""

NTH = ("first", "second", "third", "fourth", "last")


def parse_rule(text: str, place: str) -> DateRule:
    """The rule that `text` writes. Raises CatalogueError where it is none, or names a day some years do not have."""
    for form, pattern in RULE_PATTERNS.items():
        found = re.fullmatch(pattern, text)
        if found:
            rule = _rule(form, found.groups(""))
            try:
                rule(2027)
            except ValueError as error:
                raise CatalogueError(place, f"{text!r}: {error}") from None
            return rule
    raise CatalogueError(place, f"{text!r} is no rule; the forms are {', '.join(RULE_PATTERNS.values())}")


def _rule(form: str, parts: tuple[str, ...]) -> DateRule:
    match form:
        case "fixed":
            return lambda year: date(year, int(parts[0]), int(parts[1]))
        case "easter":
            return lambda year: easter(year) + timedelta(days=int(parts[0] or 0))
        case "nth":
            return lambda year: _nth(year, *parts[:3]) + timedelta(days=int(parts[3] or 0))
        case "week":
            return lambda year: date.fromisocalendar(year, int(parts[0]), 1)
        case _:
            return _advent


def _nth(year: int, nth: str, weekday: str, month: str) -> date:
    first = date(year, int(month), 1)
    days_on = (WEEKDAYS.index(weekday) - first.weekday()) % 7
    days = [first + timedelta(days=days_on + 7 * week) for week in range(5)]
    if nth == "last":
        return [day for day in days if day.month == first.month][-1]
    return days[NTH.index(nth)]


def _advent(year: int) -> date:
    """The first Sunday in Advent: the fourth before Christmas Day."""
    christmas = date(year, 12, 25)
    return christmas - timedelta(days=christmas.isoweekday() + 21)

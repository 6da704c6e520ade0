"""Denmark's public holidays, as the `holidays` package reckons them: only days off by law, in every language."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from types import MappingProxyType

from wizard.language.texts import LANGUAGE_IDS, Phrase

LOCALES: Mapping[str, str] = MappingProxyType({"da": "da", "en": "en_US"})
"""The package's language for each of ours. Its English names of Danish holidays are the usual ones."""


def public_holidays(first: date, last: date) -> dict[date, Phrase]:
    """The holidays from `first` to `last`, both included, by day. The package knows the years to 2100."""
    years = range(first.year, last.year + 1)
    return {day: name for year in years for day, name in _of(year).items() if first <= day <= last}


def easter(year: int) -> date:
    """Easter Sunday, which every movable feast is counted from."""
    return next(day for day, name in _of(year).items() if name["da"] == "Påskedag")


@cache
def _of(year: int) -> Mapping[date, Phrase]:
    import holidays  # 60 ms that no page without a calendar should wait for

    names = {
        language_id: holidays.country_holidays("DK", years=year, language=LOCALES[language_id], categories=("public",))
        for language_id in LANGUAGE_IDS
    }
    days = sorted(names["da"])
    return MappingProxyType({day: MappingProxyType({id_: names[id_][day] for id_ in LANGUAGE_IDS}) for day in days})

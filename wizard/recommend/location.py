"""Where an audience is: what its answer about the place says, as far as it can be understood."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import MappingProxyType

from babel import Locale

from wizard.knowledge import danish_places
from wizard.language.languages import LANGUAGES

DENMARK, UNITED_STATES, EUROPE = "DK", "US", "EU"

NATIONWIDE = re.compile(r"\b(hele landet|hele danmark|landsdækkende|nationwide|all of denmark|the whole country)\b")
WORLDWIDE = re.compile(
    r"\b(hele verden|verden over|verden|globalt?|worldwide|world|globally|global|internationalt?|international(ly)?)\b"
)
ONLINE = re.compile(r"\b(online|på nettet|internettet|the internet|everywhere|overalt)\b")
NEARBY = re.compile(
    r"\b(lokal\w*|nær\w*|byen|bydel\w*|kvarter\w*|kommunen|omegn\w*|nabo\w*|local\w*|nearby|near|town|neighbourhood)\b"
    r"|\b\d+ ?(km|kilometer|minutter|minutes)\b"
)
WIDE = frozenset({"jylland", "jutland", "sjælland", "zealand", "danmark"})
"""Parts of Denmark too large for anything in them to be nearby."""
WORD, NO_WORD = danish_places.WORD, r"[\W\d_]+"
LONGEST_NAME = 4  # words of a country's name that are looked for
ALSO_CALLED: Mapping[str, str] = MappingProxyType(
    {"usa": "US", "us": "US", "uk": "GB", "england": "GB", "storbritannien": "GB", "britain": "GB", "holland": "NL"}
    | dict.fromkeys(("europa", "europe", "eu", "norden", "skandinavien", "scandinavia", "nordics"), EUROPE)
)


class LocationKind(StrEnum):
    """How much an answer about the place says of the country."""

    COUNTRY = "country"
    """Which one it is."""
    NOTHING = "nothing"
    """It is not answered, or only that they are nearby or online: we take it to be Denmark and say so."""
    WORLD = "world"
    UNKNOWN = "unknown"
    """It names a place we do not know."""


@dataclass(frozen=True)
class Location:
    """Where an audience is."""

    country: str | None = DENMARK
    """ISO 3166, or `EU` for several in Europe; None where no country's figures apply."""
    local: bool = False
    """Whether they live or work near a place, rather than all over a country."""
    kind: LocationKind = LocationKind.NOTHING
    place: str = ""
    """As answered."""


def locate(place: str) -> Location:
    """What `place`, the answer as written, says."""
    text = place.casefold()
    named = dict(_countries(text))
    countries = set(named.values())
    danish = danish_places.places_in(_without(named, place))  # New Zealand is nowhere near Zealand
    if danish or DENMARK in countries or NATIONWIDE.search(text):
        # "Denmark, above all Jutland" is no place nearby; "Odense, Denmark" is.
        all_over = NATIONWIDE.search(text) or text.lstrip().startswith(("danmark", "denmark"))
        return Location(DENMARK, bool(danish - WIDE) and not all_over, LocationKind.COUNTRY, place)
    if countries:
        return Location(min(countries), kind=LocationKind.COUNTRY, place=place)
    if WORLDWIDE.search(text):
        return Location(None, kind=LocationKind.WORLD, place=place)
    if ONLINE.search(text) or not WORD.search(text):
        return Location(place=place)
    if NEARBY.search(text) and not _names_something(place):
        return Location(local=True, place=place)
    return Location(None, kind=LocationKind.UNKNOWN, place=place)


def _names_something(place: str) -> bool:
    """Whether a word that does not begin the answer has a capital."""
    return any(word[0].isupper() for word in WORD.findall(place)[1:])


def _without(names: Iterable[str], place: str) -> str:
    for name in names:
        place = re.sub(rf"\b{name.replace(' ', NO_WORD)}\b", " ", place, flags=re.IGNORECASE)
    return place


def _countries(text: str) -> Iterator[tuple[str, str]]:
    """The countries `text` (casefolded) names, in any of our languages: names with their codes."""
    words = WORD.findall(text)
    names = _country_names()
    for start in range(len(words)):
        for end in range(start + 1, min(start + LONGEST_NAME, len(words)) + 1):
            name = " ".join(words[start:end])
            if name in names:
                yield name, names[name]


@cache
def _country_names() -> Mapping[str, str]:
    """ISO codes by the countries' names (Unicode CLDR), casefolded, and what people call them besides."""
    names = dict(ALSO_CALLED)
    for language in LANGUAGES.values():
        territories: Mapping[str, str] = Locale.parse(language.tag, sep="-").territories
        names |= {
            " ".join(WORD.findall(name.casefold())): code
            for code, name in territories.items()
            if len(code) == 2 and code.isalpha()
        }
    return MappingProxyType(names)

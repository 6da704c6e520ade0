"""Places in Denmark by their names. Reads `danish_places.toml`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from wizard.knowledge.sources import FOLDER, Cited, citation
from wizard.language.errors import CatalogueError
from wizard.language.tables import TomlTable

WORD = re.compile(r"[^\W\d_]+")
LONGEST = 3
"""Words of a name that are looked for."""
PLACE_KINDS = ("towns", "municipalities", "regions", "parts")


@dataclass(frozen=True, kw_only=True)
class PlaceNames(Cited):
    """The names of places of one kind."""

    names: frozenset[str]
    """As `_spelled`."""


@cache
def danish_places() -> Mapping[str, PlaceNames]:
    """The names by kind. Raises CatalogueError where the file is wrong."""
    file = TomlTable.read(FOLDER / "danish_places.toml")
    found = {kind: _names(file.table(kind)) for kind in PLACE_KINDS}
    file.refuse_unknown_keys()
    return MappingProxyType(found)


def places_in(text: str) -> frozenset[str]:
    """The Danish places that `text` names, as `_spelled`.

    Some are words as well (Them, Hals): where a text has capitals, a name begins with one.
    """
    words = WORD.findall(text)
    if text != text.casefold():
        starts = [number for number, word in enumerate(words) if word[0].isupper()]
    else:
        starts = list(range(len(words)))
    return frozenset(_found(words, starts))


def _found(words: list[str], starts: list[int]) -> Iterator[str]:
    every = _every_name()
    for start in starts:
        for end in range(start + 1, min(start + LONGEST, len(words)) + 1):
            name = _spelled(" ".join(words[start:end]))
            yield from (form for form in (name, name.removesuffix("s")) if form in every)


@cache
def _every_name() -> frozenset[str]:
    return frozenset().union(*(each.names for each in danish_places().values()))


def _names(table: TomlTable) -> PlaceNames:
    names = table.required("names", list)
    if not all(isinstance(name, str) and name for name in names) or len(names) != len(set(names)):
        raise CatalogueError(f"{table.place}.names", "must be different names")
    found = PlaceNames(names=frozenset(map(_spelled, names)), **citation(table))
    table.refuse_unknown_keys()
    return found


def _spelled(name: str) -> str:
    """A name however it is spelled: Århus and Aarhus are one, and so are Faaborg-Midtfyn and Faaborg Midtfyn."""
    return " ".join(WORD.findall(name.casefold().replace("å", "aa")))

"""Where knowledge comes from, and how far it may be trusted. Reads `sources.toml`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from wizard.knowledge.reading import tables_by_id
from wizard.language.errors import CatalogueError
from wizard.language.tables import TomlTable
from wizard.language.texts import Phrase

FOLDER = Path(__file__).parent
YEARS = range(2000, 2101)
YEARS_UNTIL_OLD = 3


class Reliability(StrEnum):
    """How a statement may be shown."""

    FACT = "fact"
    RELAYED = "relayed"
    """Read in one place only, which quotes the source: said so beside it."""
    RECOMPUTED = "recomputed"
    """Worked out from the source's own figures, and checked by nobody else: said so beside it."""
    ASSUMPTION = "assumption"
    """Ours: no source gives it. Shown as such."""


PROVENANCES: Mapping[str, Reliability] = MappingProxyType(
    {
        "primary_read": Reliability.FACT,
        "secondary_verified": Reliability.FACT,
        "computed_checked": Reliability.FACT,
        "recomputed_checked": Reliability.FACT,
        "recomputed": Reliability.RECOMPUTED,
        "secondary_single": Reliability.RELAYED,
        "assumption": Reliability.ASSUMPTION,
    }
)
"""How reliable each provenance of the data files is. What is not here (conflict, not found, not sourced) is
not shipped."""


@dataclass(frozen=True, kw_only=True)
class Source:
    """One publication. `published` is when it came out; a page that names no date has `read` instead."""

    id: str
    publisher: str
    title: str
    url: str
    """The publisher's own page, or the page that quotes it where none is known."""
    published: date | None
    """To the month or year, as far as it is known: then its first day."""
    read: date | None
    via: str | None = None
    """A link to the page it was read on, where that is another than `url`."""
    note: Phrase | None = field(default=None, hash=False)
    """What must be said wherever the publication is listed."""


@dataclass(frozen=True, kw_only=True)
class Cited:
    """What every figure and statement carries. Our own assumptions have no source."""

    source: Source | None
    year: int
    """The year it speaks of; for law and rules, the year it was read in."""
    reliability: Reliability

    def is_old(self, today: date) -> bool:
        """Whether it may be more than three years old: counted from the first day it can speak of."""
        return today >= date(self.year + YEARS_UNTIL_OLD, 1, 2)


@dataclass(frozen=True, kw_only=True)
class Figure(Cited):
    """A number. An old one is marked as an old figure."""


@cache
def sources() -> Mapping[str, Source]:
    """Every source by its id, in the order of the file. Raises CatalogueError where the file is wrong."""
    return load(FOLDER / "sources.toml")


def load(path: Path) -> Mapping[str, Source]:
    """As `sources`, from the file at `path`."""
    file = TomlTable.read(path)
    found = tables_by_id(file, "source", _source)
    file.refuse_unknown_keys()
    return found


def _source(table: TomlTable) -> Source:
    source = Source(
        id=table.id(),
        publisher=table.required("publisher", str),
        title=table.required("title", str),
        url=_link(table, "url"),
        published=_first_day(table, "published"),
        read=_first_day(table, "read"),
        via=_link(table, "via") if table.has("via") else None,
        note=table.optional_phrase("note"),
    )
    if (source.published is None) == (source.read is None):
        raise CatalogueError(table.place, "needs either published or read")
    return source


def _link(table: TomlTable, key: str) -> str:
    link = table.required(key, str)
    if not link.startswith("https://"):
        raise CatalogueError(f"{table.place}.{key}", "must be a link that begins with https://")
    return link


def _first_day(table: TomlTable, key: str) -> date | None:
    """`2023`, `2023-08` or `2023-08-15` as the first day it can mean."""
    text = table.optional(key, str, "")
    if not text:
        return None
    try:
        return date.fromisoformat(text + "0000-01-01"[len(text) :])
    except ValueError:
        raise CatalogueError(f"{table.place}.{key}", f"must be a year, month or day, not {text!r}") from None


def citation(table: TomlTable) -> dict[str, Any]:
    """The keys `source`, `year` and `provenance` of a table, as keyword arguments of a `Cited`.

    An assumption names no source. Raises CatalogueError for a provenance we do not ship, or an unknown source.
    """
    provenance = table.required("provenance", str)
    reliability = PROVENANCES.get(provenance)
    if reliability is None:
        raise CatalogueError(
            f"{table.place}.provenance", f"must be one of {', '.join(PROVENANCES)}, not {provenance!r}"
        )
    source_id = table.optional("source", str, "")
    if (reliability is Reliability.ASSUMPTION) == bool(source_id):
        raise CatalogueError(table.place, "needs a source, unless it is our own assumption")
    if source_id and source_id not in sources():
        raise CatalogueError(f"{table.place}.source", f"{source_id!r} is not in sources.toml")
    year = table.required("year", int)
    if year not in YEARS:
        raise CatalogueError(f"{table.place}.year", f"must be {YEARS.start} to {YEARS.stop - 1}, not {year}")
    return {"source": sources()[source_id] if source_id else None, "year": year, "reliability": reliability}

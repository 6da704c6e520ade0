"""The files we know, as `formats.toml` describes them, and how a heading is told to be one of theirs."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from wizard.language.errors import CatalogueError
from wizard.language.tables import TomlTable
from wizard.language.texts import Phrase
from wizard.language.writing import name_key
from wizard.questionnaire.model import Row
from wizard.results.days import ORDERS

FILE = Path(__file__).with_name("formats.toml")
LAYOUTS = ("posts", "days", "channels", "blocks")

FIGURES = (
    "views",
    "impressions",
    "reach",
    "reactions",
    "comments",
    "shares",
    "saves",
    "clicks",
    "link_clicks",
    "follows",
    "sessions",
    "key_events",
)
"""What is counted. Blank is not known, never 0."""
_QUOTES = re.compile(r"[\"'“”‘’]")


@dataclass(frozen=True)
class FileFormat:
    """One sort of file."""

    id: str
    label: Phrase
    layout: str
    """One of `LAYOUTS`: a row a post, a row a day, a row a channel, or a block of days under each figure's name."""
    platform: str | None
    """The platform its figures are from; None where the file does not tell."""
    dates: str
    """One of `days.ORDERS`: what is meant where a date can be read in two ways."""
    hosts: tuple[str, ...]
    required: frozenset[str]
    marks: frozenset[str]
    columns: Mapping[str, tuple[str, ...]]
    """The headings of each meaning, as they may be written."""

    def meanings(self, heading: str) -> tuple[str, ...]:
        """What a column of this heading is, by the format itself; more than one where it says two things."""
        return _by_heading(self.id).get(heading_key(heading), ())

    def find(self, headings: Sequence[str], mapped: Sequence[Row] = ()) -> Mapping[str, list[int]]:
        """The columns of each meaning, by their place. What somebody has mapped stands above what we know."""
        own = self.own_meanings(mapped)
        found: dict[str, list[int]] = {}
        for place, key in enumerate(map(heading_key, headings)):
            known = [meaning for meaning in self.meanings(key) if meaning not in own.values()]
            for meaning in [own[key]] if key in own else known:
                if meaning:
                    found.setdefault(meaning, []).append(place)
        return found

    def own_meanings(self, mapped: Sequence[Row]) -> Mapping[str, str]:
        """What somebody has said that the columns of such files are, by the `heading_key`; empty for nothing."""
        return {heading_key(row["column"]): row.get("meaning", "") for row in mapped if row.get("format") == self.id}

    def fits(self, found: Mapping[str, list[int]], headings: Sequence[str], mapped: Sequence[Row] = ()) -> bool:
        """Whether a table with these columns may be one of ours. One that somebody has mapped needs no mark."""
        marked = not self.marks or bool(self.marks & found.keys())
        return self.required <= found.keys() and (
            marked or bool(self.own_meanings(mapped).keys() & set(map(heading_key, headings)))
        )


def heading_key(heading: str) -> str:
    """What two spellings of one heading have in common."""
    return name_key(_QUOTES.sub("", heading))


@cache
def formats() -> Mapping[str, FileFormat]:
    """Every format by its id. Raises CatalogueError where the file is wrong."""
    return _shipped()[0]


@cache
def social_channels() -> frozenset[str]:
    """The channels of Google Analytics that are social media, by their `heading_key`."""
    return _shipped()[1]


@cache
def total_rows() -> frozenset[str]:
    """What rows are called that add up the others, by their `heading_key`."""
    return _shipped()[2]


@cache
def _shipped() -> tuple[Mapping[str, FileFormat], frozenset[str], frozenset[str]]:
    file = TomlTable.read(FILE)
    found = {format_.id: format_ for format_ in map(_format, file.tables("format"))}
    social, totals = (
        frozenset(map(heading_key, file.table(name).required("names", list)))
        for name in ("social_channels", "total_rows")
    )
    file.refuse_unknown_keys()
    return MappingProxyType(found), social, totals


@cache
def _by_heading(format_id: str) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for meaning, names in formats()[format_id].columns.items():
        for name in names:
            found[heading_key(name)] = (*found.get(heading_key(name), ()), meaning)
    return found


def _format(table: TomlTable) -> FileFormat:
    columns: dict[str, Any] = table.required("columns", dict)
    found = FileFormat(
        id=table.id(),
        label=table.phrase("label"),
        layout=table.required("layout", str),
        platform=table.optional("platform", str, "") or None,
        dates=table.required("dates", str),
        hosts=tuple(table.optional("hosts", list, [])),
        required=frozenset(table.required("required", list)),
        marks=frozenset(table.required("marks", list)),
        columns=MappingProxyType({meaning: tuple(names) for meaning, names in columns.items()}),
    )
    table.refuse_unknown_keys()
    if found.layout not in LAYOUTS or found.dates not in ORDERS:
        raise CatalogueError(table.place, "has an unknown layout or order of dates")
    if not found.required | found.marks <= found.columns.keys():
        raise CatalogueError(table.place, "requires a column it has no headings for")
    return found

"""What the data files here have in common, over `tables.TomlTable`."""

from __future__ import annotations

import csv
import math
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Protocol, TypeVar

from wizard.language.errors import CatalogueError
from wizard.language.tables import TomlTable
from wizard.language.texts import Phrase, phrase


class HasId(Protocol):
    @property
    def id(self) -> str: ...


T = TypeVar("T", bound=HasId)


def tables_by_id(file: TomlTable, key: str, make: Callable[[TomlTable], T]) -> Mapping[str, T]:
    """What `make` makes of each table under `key`, by its id and in the file's order.

    Raises CatalogueError where `make` does, and where an id stands twice.
    """
    found: dict[str, T] = {}
    for table in file.tables(key):
        made = make(table)
        table.refuse_unknown_keys()
        if made.id in found:
            raise CatalogueError(table.place, "stands twice")
        found[made.id] = made
    return MappingProxyType(found)


def read_csv(path: Path, *numbers: str) -> list[TomlTable]:
    """The rows of the CSV file at `path`, each as a table; empty cells are absent, `numbers` are numbers.

    Raises CatalogueError where the file cannot be read, or a row has more or fewer cells than there are columns.
    """
    try:
        with path.open(encoding="utf-8", newline="") as file:
            lines = list(csv.reader(file, strict=True))
    except (OSError, ValueError, csv.Error) as error:
        raise CatalogueError(path.name, str(error)) from error
    if not lines:
        raise CatalogueError(path.name, "has no columns")
    columns, *cells = lines
    found = []
    for number, row in enumerate(cells, 2):
        place = f"{path.name}: line {number}"
        if len(row) != len(columns):
            raise CatalogueError(place, f"must have {len(columns)} cells, not {len(row)}")
        pairs = {column: cell for column, cell in zip(columns, row, strict=True) if cell}
        found.append(TomlTable({column: _value(column, cell, numbers) for column, cell in pairs.items()}, place))
    return found


def _value(column: str, cell: str, numbers: Iterable[str]) -> str | int | float:
    if column not in numbers:
        return cell
    try:
        number = int(cell) if cell.isdecimal() else float(cell)
    except ValueError:
        number = math.nan
    return number if math.isfinite(number) else cell  # no number: refused, with its place, by whoever asks for one


def required_choice(table: TomlTable, key: str, allowed: Iterable[str]) -> str:
    """A required text that is among `allowed`. Raises CatalogueError otherwise."""
    found = table.required(key, str)
    _check(found, allowed, f"{table.place}.{key}")
    return found


def required_ids(table: TomlTable, key: str, allowed: Iterable[str] | None = None) -> tuple[str, ...]:
    """A required list of ids, none twice, each among `allowed` if it is given. Raises CatalogueError otherwise."""
    found = table.required(key, list)
    place = f"{table.place}.{key}"
    if not all(isinstance(word, str) for word in found) or len(set(found)) < len(found):
        raise CatalogueError(place, f"must be different ids, not {found!r}")
    if allowed is not None:
        for word in found:
            _check(word, allowed, place)
    return tuple(found)


def optional_ids(table: TomlTable, key: str, allowed: Iterable[str] | None = None) -> tuple[str, ...]:
    """As `required_ids`; none where there is no such list."""
    return required_ids(table, key, allowed) if table.has(key) else ()


def begins_in(stems: Iterable[str], said: str) -> bool:
    """Whether one of `stems`, which may be of several words, begins at a word of `said`; both in small letters."""
    return any(f" {stem}" in f" {said}" for stem in stems)


def optional_phrases(table: TomlTable, key: str) -> Mapping[str, Phrase]:
    """The phrases of the table `key` by their names; none where there is no such table."""
    found = table.optional(key, dict, {})
    return MappingProxyType({name: phrase(raw, f"{table.place}.{key}.{name}") for name, raw in found.items()})


def required_scores(table: TomlTable, key: str, low: int, high: int) -> Mapping[str, int]:
    """A required table of whole numbers from `low` to `high`, by their names. Raises CatalogueError otherwise."""
    found = table.required(key, dict)
    for name, score in found.items():
        if type(score) is not int or not low <= score <= high:
            raise CatalogueError(f"{table.place}.{key}.{name}", f"must be {low} to {high}, not {score!r}")
    return MappingProxyType(found)


def _check(word: str, allowed: Iterable[str], place: str) -> None:
    if word not in (names := tuple(allowed)):
        raise CatalogueError(place, f"must be one of {', '.join(names)}, not {word!r}")

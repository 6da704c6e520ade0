"""Reading the TOML files we ship: every value typed, every key accounted for, every mistake with its place."""

from __future__ import annotations

from pathlib import Path
from typing import Any, TypeVar

from wizard.language.errors import CatalogueError
from wizard.language.parsed import parse
from wizard.language.texts import Phrase, phrase

T = TypeVar("T")


class TomlTable:
    """One TOML table that is read key by key; `refuse_unknown_keys` refuses what nobody asked for."""

    def __init__(self, raw: Any, place: str) -> None:
        if not isinstance(raw, dict):
            raise CatalogueError(place, "must be a table")
        self._raw = dict(raw)
        self.place = place

    @classmethod
    def read(cls, file: Path) -> TomlTable:
        try:
            return cls(parse(file), file.name)
        except (OSError, ValueError) as error:
            raise CatalogueError(file.name, str(error)) from error

    def id(self) -> str:
        """The table's id; from here on its place is named by it."""
        found = self.required("id", str)
        self.place = f"{self.place} ({found})"
        return found

    def required(self, key: str, type_: type[T]) -> T:
        return self._typed(key, type_, self._raw.pop(key, None))

    def optional(self, key: str, type_: type[T], default: T) -> T:
        return self._typed(key, type_, self._raw.pop(key, default))

    def _typed(self, key: str, type_: type[T], value: object) -> T:
        wanted: type | tuple[type, ...] = (int, float) if type_ is float else type_
        if not isinstance(value, wanted) or (isinstance(value, bool) and type_ is not bool):
            raise CatalogueError(f"{self.place}.{key}", f"must be {type_.__name__}, not {value!r}")
        return value  # type: ignore[return-value]  # an int where a float is wanted, else a T

    def phrase(self, key: str, *, blanks: bool = False) -> Phrase:
        return phrase(self._raw.pop(key, None), f"{self.place}.{key}", blanks=blanks)

    def optional_phrase(self, key: str, *, blanks: bool = False) -> Phrase | None:
        return self.phrase(key, blanks=blanks) if key in self._raw else None

    def has(self, key: str) -> bool:
        return key in self._raw

    def table(self, key: str) -> TomlTable:
        return TomlTable(self.required(key, dict), f"{self.place}: {key}")

    def tables(self, key: str) -> list[TomlTable]:
        rows = self.optional(key, list, [])
        return [TomlTable(row, f"{self.place}: {key} {number}") for number, row in enumerate(rows, 1)]

    def refuse_unknown_keys(self) -> None:
        if self._raw:
            raise CatalogueError(self.place, f"has unknown keys: {', '.join(self._raw)}")

"""What was understood of a file, to be shown before anything of it is kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

import pandas as pd

from wizard.language.errors import Refused
from wizard.language.languages import Language
from wizard.results.formats import FileFormat
from wizard.results.periods import Period


@dataclass(frozen=True)
class LeftOut:
    """Something of the file that is not used: `reason` is a key under `results_left_out.` in the wording files."""

    reason: str
    values: Mapping[str, object] = field(default_factory=dict)

    def message(self, language: Language) -> str:
        said = {
            key: value.title(language) if isinstance(value, Period) else value for key, value in self.values.items()
        }
        return language.text(f"results_left_out.{self.reason}", **said)


@dataclass(frozen=True)
class FileColumn:
    """One column of a table, and what it was taken for; empty where it is not used."""

    heading: str
    meaning: str = ""


@dataclass(frozen=True)
class FileSpan:
    """The days a file covers, both included."""

    first: date
    last: date
    stated: bool
    """Whether the file says so itself, or somebody has. Else it is only from its first post to its last."""

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


@dataclass(frozen=True)
class Posts:
    """The posts of a file."""

    format: FileFormat
    table: pd.DataFrame
    """A row a post: `id`, `day`, `time`, `link`, `text` and `type` as text, and the figures that the file has (see
    `formats.FIGURES`). What is not known is empty, or NaN."""
    order: str
    order_certain: bool
    """Whether its days can be read in no other way."""
    rounded: frozenset[str]
    """The figures that are no more exact than 1.2K."""

    @property
    def platform(self) -> str:
        return self.format.platform or ""


@dataclass(frozen=True)
class DailyFigures:
    """Figures of a page, day by day."""

    format: FileFormat
    platform: str | None
    table: pd.DataFrame
    """A row a day, its index the days as ISO 8601, a column a figure."""


@dataclass(frozen=True)
class Channels:
    """Visits to a website that came from social media, over the whole span."""

    format: FileFormat
    figures: Mapping[str, float]
    """`sessions` and, where the file has them, `key_events`; nothing where no channel in it is social media."""


@dataclass(frozen=True)
class ResultsFile:
    """A file, read and understood. Nothing of it is kept yet."""

    name: str
    formats: tuple[FileFormat, ...]
    columns: tuple[FileColumn, ...]
    span: FileSpan | None
    """None where the file does not say which days it covers, and nobody has."""
    posts: Posts | None = None
    days: tuple[DailyFigures, ...] = ()
    channels: Channels | None = None
    left_out: tuple[LeftOut, ...] = ()


@dataclass(frozen=True)
class UnknownTable:
    """A table that is none of those we know: its headings, and the first value under each."""

    headings: tuple[str, ...]
    examples: tuple[str, ...]


class NotRecognised(Refused):
    """A file that can be read and is none of those we know: somebody may say what its columns are."""

    def __init__(self, tables: tuple[UnknownTable, ...]) -> None:
        super().__init__("results_not_recognised")
        self.tables = tables

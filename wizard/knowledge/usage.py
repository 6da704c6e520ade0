"""How many use which platform, and how long: by country, age and other groups.

Reads `usage.csv`, `minutes.csv` and, for what their columns mean, `usage.toml`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from wizard.knowledge.platforms import platforms
from wizard.knowledge.reading import read_csv, required_choice, tables_by_id
from wizard.knowledge.sources import FOLDER, Figure, citation
from wizard.language.errors import CatalogueError
from wizard.language.tables import TomlTable
from wizard.language.texts import Phrase

PLACES = ("DK", "EU", "US")
GROUPS = ("all", "age", "gender", "education", "urbanicity")
AGES = re.compile(r"\d+-\d+|\d+\+")
OLDEST = 120
"""Years: where an age group has no upper end."""


@dataclass(frozen=True, kw_only=True)
class Population:
    """Who was asked."""

    id: str
    label: Phrase
    aged: Phrase


@dataclass(frozen=True, kw_only=True)
class UsageMeasure:
    """What counts as use."""

    id: str
    label: Phrase
    """For a heading or an axis."""
    does: Phrase
    """As a verb, with a brace for the platform."""


@dataclass(frozen=True, kw_only=True)
class Segment:
    """A part of a population that is no age group."""

    id: str
    group: str
    label: Phrase


@dataclass(frozen=True, kw_only=True)
class LabelledId:
    id: str
    label: Phrase


@dataclass(frozen=True)
class UsageTerms:
    """What the ids in the figures mean."""

    populations: Mapping[str, Population]
    measures: Mapping[str, UsageMeasure]
    segments: Mapping[str, Segment]
    used: Mapping[str, Phrase]
    """The names of the platforms, and of social media as such."""


@dataclass(frozen=True, kw_only=True)
class SegmentedFigure(Figure):
    """A figure for everybody, or for one part of them."""

    place: str
    """DK, EU or US."""
    group: str
    """What divides people: all, age, gender, education or urbanicity."""
    segment: str
    """Which part: all, 18-29, 65+, women …"""

    @property
    def ages(self) -> tuple[int, int] | None:
        """The first and last age of an age group; None for other groups."""
        if self.group != "age":
            return None
        first, _, last = self.segment.removesuffix("+").partition("-")
        return int(first), int(last or OLDEST)


@dataclass(frozen=True, kw_only=True)
class Usage(SegmentedFigure):
    """The share of a population, or of one part of it, that uses a platform."""

    population: Phrase
    """Who was asked: "people aged 16–74"."""
    aged: Phrase
    """The same after a noun: "aged 16–74"."""
    platform: str
    """A platform, `any_social_media` or `any_social_network`: an id in `words().used`."""
    measure: str
    """What counts as use: an id in `words().measures`. Shares by different measures cannot be compared."""
    percent: float


@dataclass(frozen=True, kw_only=True)
class Minutes(SegmentedFigure):
    """Minutes a day on social media, on average."""

    minutes: int


@cache
def usage_terms() -> UsageTerms:
    """Raises CatalogueError where `usage.toml` is wrong."""
    file = TomlTable.read(FOLDER / "usage.toml")
    beyond = tables_by_id(file, "beyond", _name)
    found = UsageTerms(
        populations=tables_by_id(file, "population", _population),
        measures=tables_by_id(file, "measure", _measure),
        segments=tables_by_id(file, "segment", _segment),
        used=MappingProxyType(
            {one.id: one.label for one in platforms().values()} | {one.id: one.label for one in beyond.values()}
        ),
    )
    file.refuse_unknown_keys()
    return found


def _name(table: TomlTable) -> LabelledId:
    return LabelledId(id=table.id(), label=table.phrase("label"))


def _population(table: TomlTable) -> Population:
    return Population(id=table.id(), label=table.phrase("label"), aged=table.phrase("aged"))


def _measure(table: TomlTable) -> UsageMeasure:
    return UsageMeasure(id=table.id(), label=table.phrase("label"), does=table.phrase("does"))


def _segment(table: TomlTable) -> Segment:
    return Segment(id=table.id(), group=required_choice(table, "group", GROUPS), label=table.phrase("label"))


@cache
def usage() -> tuple[Usage, ...]:
    """Every figure. Raises CatalogueError where the file is wrong."""
    return load(FOLDER / "usage.csv")


def load(path: Path) -> tuple[Usage, ...]:
    """As `usage`, from the file at `path`."""
    found = tuple(_usage(row) for row in read_csv(path, "percent", "year"))
    _check_each_once(path, ((one.place, one.platform, one.measure, one.group, one.segment) for one in found))
    return found


@cache
def minutes() -> tuple[Minutes, ...]:
    """Minutes a day on social media in Denmark. Raises CatalogueError where the file is wrong."""
    return load_minutes(FOLDER / "minutes.csv")


def load_minutes(path: Path) -> tuple[Minutes, ...]:
    """As `minutes`, from the file at `path`."""
    found = tuple(_minutes(row) for row in read_csv(path, "minutes", "year"))
    _check_each_once(path, ((one.place, one.group, one.segment) for one in found))
    return found


def find_usage(
    place: str, platform: str, group: str = "all", segment: str = "all", measure: str | None = None
) -> Usage | None:
    """The figure asked for, or None where nobody has published it.

    Without a `measure`, use comes before daily use: the measures' order in `usage.toml`.
    """
    found = _by_cell().get((place, platform, group, segment), {})
    return found.get(measure) if measure else next(iter(found.values()), None)


@cache
def platforms_with_figures() -> frozenset[str]:
    """The platforms anybody has published figures of use for, in whatever country."""
    return frozenset(one.platform for one in usage()) & platforms().keys()


@cache
def _by_cell() -> Mapping[tuple[str, str, str, str], Mapping[str, Usage]]:
    """The figures by measure, in the order of `usage.toml`, for each place, platform, group and segment."""
    order = list(usage_terms().measures)
    found: dict[tuple[str, str, str, str], dict[str, Usage]] = {}
    for one in sorted(usage(), key=lambda one: order.index(one.measure)):
        found.setdefault((one.place, one.platform, one.group, one.segment), {})[one.measure] = one
    return found


def _usage(row: TomlTable) -> Usage:
    known = usage_terms()
    population = known.populations[required_choice(row, "population", known.populations)]
    found = Usage(
        **_segmented(row),
        population=population.label,
        aged=population.aged,
        platform=required_choice(row, "platform", known.used),
        measure=required_choice(row, "measure", known.measures),
        percent=row.required("percent", float),
        **citation(row),
    )
    row.refuse_unknown_keys()
    if not 0 <= found.percent <= 100:
        raise CatalogueError(f"{row.place}.percent", f"must be 0 to 100, not {found.percent:g}")
    return found


def _minutes(row: TomlTable) -> Minutes:
    found = Minutes(**_segmented(row), minutes=row.required("minutes", int), **citation(row))
    row.refuse_unknown_keys()
    return found


def _segmented(row: TomlTable) -> dict[str, Any]:
    place, group = required_choice(row, "place", PLACES), required_choice(row, "group", GROUPS)
    segment = row.required("segment", str)
    match group:
        case "all":
            known = segment == "all"
        case "age":
            known = AGES.fullmatch(segment) is not None
        case _:
            part = usage_terms().segments.get(segment)
            known = part is not None and part.group == group
    if not known:
        raise CatalogueError(f"{row.place}.segment", f"{segment!r} is no part of the group {group!r}")
    return {"place": place, "group": group, "segment": segment}


def _check_each_once(path: Path, keys: Iterable[tuple[str, ...]]) -> None:
    for key, count in Counter(keys).items():
        if count > 1:
            raise CatalogueError(path.name, f"{', '.join(key)} stands twice")

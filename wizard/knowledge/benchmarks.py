"""What others achieve: engagement rates and rhythms, publisher by publisher.

Reads `benchmarks.csv` and, for what its columns mean, `benchmarks.toml`. Publishers count in different ways: their
figures are never set against each other, added up or averaged.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from wizard.knowledge.platforms import platforms
from wizard.knowledge.reading import read_csv, required_choice, required_ids, tables_by_id
from wizard.knowledge.sources import FOLDER, Figure, citation
from wizard.language.errors import CatalogueError
from wizard.language.tables import TomlTable
from wizard.language.texts import Phrase

UNITS = ("percent", "count", "times")
ALL = "all"


@dataclass(frozen=True, kw_only=True)
class BenchmarkIndustry:
    """A line of business as publishers divide them."""

    id: str
    label: Phrase
    industry_options: tuple[str, ...]
    """The options of the question `industry` it is closest to."""


@dataclass(frozen=True, kw_only=True)
class BenchmarkMeasure:
    id: str
    label: Phrase
    unit: str
    """percent, count, or times as much."""


@dataclass(frozen=True, kw_only=True)
class Definition:
    """What is divided by what, and what it may be compared with."""

    id: str
    text: Phrase


@dataclass(frozen=True)
class BenchmarkTerms:
    """What the ids in the figures mean."""

    industries: Mapping[str, BenchmarkIndustry]
    measures: Mapping[str, BenchmarkMeasure]
    definitions: Mapping[str, Definition]


@dataclass(frozen=True, kw_only=True)
class Benchmark(Figure):
    """One figure of one publisher."""

    platform: str
    industry: BenchmarkIndustry
    measure: BenchmarkMeasure
    type: str | None
    """The content type it is of, or `video`, short and long together; None: all posts."""
    value: float
    definition: Definition

    @property
    def publisher(self) -> str:
        return self.source.publisher if self.source else ""


@dataclass(frozen=True)
class PublisherFigures:
    """What one publisher says of a platform."""

    publisher: str
    benchmarks: tuple[Benchmark, ...]


@cache
def benchmark_terms() -> BenchmarkTerms:
    """Raises CatalogueError where `benchmarks.toml` is wrong."""
    file = TomlTable.read(FOLDER / "benchmarks.toml")
    found = BenchmarkTerms(
        industries=tables_by_id(file, "industry", _industry),
        measures=tables_by_id(file, "measure", _measure),
        definitions=tables_by_id(file, "definition", _definition),
    )
    file.refuse_unknown_keys()
    return found


@cache
def benchmarks() -> tuple[Benchmark, ...]:
    """Every figure. Raises CatalogueError where the file is wrong."""
    return load(FOLDER / "benchmarks.csv")


def load(path: Path) -> tuple[Benchmark, ...]:
    """As `benchmarks`, from the file at `path`."""
    return tuple(_benchmark(row) for row in read_csv(path, "value", "year"))


def benchmarks_for(platform: str, industry: str | None = None) -> tuple[PublisherFigures, ...]:
    """What each publisher says of a platform, in a group of its own.

    Of each of its figures: the one for `industry` (an option of that question), else the one for all industries.
    """
    groups: dict[str, dict[tuple[str, ...], Benchmark]] = {}
    for one in benchmarks():
        if one.platform != platform:
            continue
        group = groups.setdefault(one.publisher, {})
        what = (one.measure.id, one.type or "", one.definition.id)
        if industry in one.industry.industry_options or (one.industry.id == ALL and what not in group):
            group[what] = one
    return tuple(PublisherFigures(publisher, tuple(group.values())) for publisher, group in groups.items() if group)


def _industry(table: TomlTable) -> BenchmarkIndustry:
    return BenchmarkIndustry(id=table.id(), label=table.phrase("label"), industry_options=required_ids(table, "ours"))


def _measure(table: TomlTable) -> BenchmarkMeasure:
    return BenchmarkMeasure(id=table.id(), label=table.phrase("label"), unit=required_choice(table, "unit", UNITS))


def _definition(table: TomlTable) -> Definition:
    return Definition(id=table.id(), text=table.phrase("text"))


def _benchmark(row: TomlTable) -> Benchmark:
    known = benchmark_terms()
    found = Benchmark(
        platform=required_choice(row, "platform", platforms()),
        industry=known.industries[required_choice(row, "industry", known.industries)],
        measure=known.measures[required_choice(row, "measure", known.measures)],
        type=row.optional("type", str, "") or None,
        value=row.required("value", float),
        definition=known.definitions[required_choice(row, "definition", known.definitions)],
        **citation(row),
    )
    row.refuse_unknown_keys()
    if found.source is None:
        raise CatalogueError(row.place, "must be somebody's figure, not our assumption")
    return found

"""The metric catalogue: what each metric means, where its number is found, and what it can and cannot tell.

Reads `metrics.toml`. The questionnaire takes its metrics from here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from wizard.knowledge.reading import optional_phrases, required_choice, required_ids, tables_by_id
from wizard.knowledge.sources import FOLDER, Cited, citation
from wizard.language.languages import Language
from wizard.language.tables import TomlTable
from wizard.language.texts import Phrase

MARKETS = ("b2c", "b2b")
FREQUENCIES = ("weekly", "monthly", "quarterly")
BETTER = ("higher", "lower")


class Unit(StrEnum):
    """What a metric is counted in."""

    COUNT = "count"
    PERCENT = "percent"
    MONEY = "money"
    HOURS = "hours"


class Stage(StrEnum):
    """How far it is from being seen to having an effect."""

    EXPOSURE = "exposure"
    ENGAGEMENT = "engagement"
    ACTION = "action"
    OUTCOME = "outcome"
    SERVICE = "service"


@dataclass(frozen=True, kw_only=True)
class Metric(Cited):
    """One thing to measure. Cited: who names it."""

    id: str
    label: Phrase
    definition: Phrase
    """One sentence: what is counted."""
    formula: Phrase
    unit: Unit
    where: Phrase
    """Where the number is found, platform by platform."""
    better_is_lower: bool
    stage: Stage
    purposes: tuple[str, ...]
    """The purposes it tells about."""
    unfit: Mapping[str, Phrase]
    """The purposes it would mislead about, each with the reason in one sentence."""
    markets: tuple[str, ...]
    frequency: str
    """How often to look, as the frequency of a KPI."""


@cache
def metrics() -> Mapping[str, Metric]:
    """Every metric by its id, in the order they are offered. Raises CatalogueError where the file is wrong."""
    return load(FOLDER / "metrics.toml")


def load(path: Path) -> Mapping[str, Metric]:
    """As `metrics`, from the file at `path`."""
    file = TomlTable.read(path)
    found = tables_by_id(file, "metric", _metric)
    file.refuse_unknown_keys()
    return found


def show_metric(metric: str, value: float, language: Language, unit: str = "") -> str:
    """`value` of the metric with this id, with its unit: 2,4 %, 31.000 kr. or just 85; in `unit` where one is given."""
    match Unit(unit or metrics()[metric].unit):
        case Unit.COUNT:
            return language.number(value)
        case Unit.PERCENT:
            return language.percent(value)
        case found:
            number = language.amount(value) if found is Unit.MONEY else language.number(value)
            return language.text(f"units.{found}", n=value, number=number)


def _metric(table: TomlTable) -> Metric:
    return Metric(
        id=table.id(),
        label=table.phrase("label"),
        definition=table.phrase("definition"),
        formula=table.phrase("formula"),
        unit=Unit(required_choice(table, "unit", Unit)),
        where=table.phrase("where"),
        better_is_lower=required_choice(table, "better", BETTER) == "lower",
        stage=Stage(required_choice(table, "stage", Stage)),
        purposes=required_ids(table, "purposes"),
        unfit=optional_phrases(table, "unfit"),
        markets=required_ids(table, "markets", MARKETS),
        frequency=required_choice(table, "frequency", FREQUENCIES),
        **citation(table),
    )

"""The results of one KPI that can stand in one line, and those that cannot, with the reason."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from wizard.knowledge.metrics import Unit, metrics
from wizard.language.writing import name_key
from wizard.questionnaire.model import Row
from wizard.results.periods import length_of

BASIS = ("platform", "counted", "denominator")
"""The fields of a result that say what it is worked out of."""


@dataclass(frozen=True)
class Point:
    """One result: a figure, and the day it stands for."""

    day: date
    """The last day of its period."""
    value: float
    row: Row


@dataclass(frozen=True)
class KpiSeries:
    """What is known of a KPI, by day."""

    points: tuple[Point, ...]
    """Worked out in the same way as the latest, oldest first, one a day."""
    other_basis: tuple[Point, ...] = ()
    """Worked out in another way: they are never compared with the others, nor averaged."""
    other_length: tuple[Point, ...] = ()
    """Of another kind of period than most: one week says nothing beside the averages of months."""
    undated: tuple[Row, ...] = ()
    """Results that say no day. They are kept and shown, and stand on no line."""


def of_kpi(row: Row, kpi: Row, kpis: Sequence[Row]) -> bool:
    """Whether the result `row` is one of `kpi`. The name tells only where several KPIs have the same metric."""
    if row.get("metric") != kpi.get("metric"):
        return False
    alike = [other_row for other_row in kpis if other_row.get("metric") == kpi.get("metric")]
    return len(alike) == 1 or name_key(row.get("kpi", "")) == name_key(kpi.get("name", ""))


def series(kpi: Row, kpis: Sequence[Row], results: Iterable[Row]) -> KpiSeries:
    """The results of `kpi`, one of `kpis`, out of the rows of the record `results`."""
    rows = [row for row in results if "metric" in row and "value" in row and of_kpi(row, kpi, kpis)]
    dated = [Point(date.fromisoformat(row["end"]), row["value"], row) for row in rows if "end" in row]
    dated.sort(key=lambda point: (point.day, point.row.get("entered", "")))
    undated = tuple(row for row in rows if "end" not in row)
    if not dated:
        return KpiSeries((), undated=undated)
    usual = _usual_length(dated)
    other_length = tuple(point for point in dated if length_of(point.row) not in ("", usual))
    dated = [point for point in dated if point not in other_length]
    rate = metrics()[kpi["metric"]].unit is Unit.PERCENT
    alike = [point for point in dated if _comparable(point.row, dated[-1].row, rate)]
    other_basis = tuple(point for point in dated if point not in alike)
    by_day = {point.day: point for point in alike}  # of two on one day the one that was entered last
    return KpiSeries(tuple(by_day.values()), other_basis, other_length, undated)


def _usual_length(points: Sequence[Point]) -> str:
    """The kind of period that most of `points` have; of two as common the one that is used last."""
    lengths = [length for point in reversed(points) if (length := length_of(point.row))]
    return Counter(lengths).most_common(1)[0][0] if lengths else ""


def _comparable(one: Row, other: Row, rate: bool) -> bool:
    """Whether two figures are worked out in the same way. Where one does not say, a count may be, a rate not."""
    for field_id in BASIS:
        here, there = one.get(field_id), other.get(field_id)
        unsaid = here is None or there is None
        if here != there and not (unsaid and not (rate and field_id == "denominator")):
            return False
    return True

"""Each KPI against its path: from the baseline, on the day the plan begins, straight to the target on its due date.

A forecast is the straight line through the beginning and the latest figure, and no more than that: it says where the
same pace leads. It takes `FEWEST` figures after the beginning. What cannot be said is not
guessed; `Pace.state` says why.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from wizard.knowledge.metrics import metrics
from wizard.questionnaire.kpi import GROWTH, TARGET, wanted
from wizard.questionnaire.model import Answers, Row
from wizard.results.periods import FREQUENCIES, IN_TOTAL, LENGTHS, Period, before, length_of, period_of, periods_in
from wizard.results.series import KpiSeries, Point, series

FEWEST = 2
"""Figures after the beginning that make a pace: one of them may be a good or a bad month (our assessment)."""


class PaceState(StrEnum):
    """How a KPI is on its way."""

    NO_FIGURES = "no_figures"
    NO_TARGET = "no_target"
    """There are figures, and nothing to hold them against."""
    GROWTH_OF_NOTHING = "growth_of_nothing"
    """The target is growth in per cent, and the baseline is 0 or unknown."""
    TOO_FEW = "too_few"
    """There are fewer figures after the beginning than make a pace."""
    NO_DUE = "no_due"
    """There is a target, and no day by which it is to be reached."""
    ON_COURSE = "on_course"
    BEHIND = "behind"
    REACHED = "reached"
    """The latest figure is as good as the target or better."""
    LOST = "lost"
    """It has been reached before, and is not any more."""
    MISSED = "missed"
    """The due date is past, and the last figure until then did not reach the target."""
    NOT_MEASURED = "not_measured"
    """The due date is past, and there is no figure from its last period."""


@dataclass(frozen=True)
class Pace:
    """One KPI, its figures and its path."""

    kpi: Row
    state: PaceState
    series: KpiSeries
    begins: Point | None
    """Where the path begins: the baseline, or else the first figure."""
    target: float | None
    """In the unit of the figures."""
    due: date | None
    lower_is_better: bool
    latest: Point | None
    """The figure that counts: the last of a period that is over; after the due date the last until then."""
    expected: float | None = None
    """Where the path is on the day of the latest figure."""
    forecast: float | None = None
    """Where the same pace leads by the due date."""
    reached_on: date | None = None
    """The day of the first figure that reached the target."""
    whole: tuple[Point, ...] = ()
    """The figures of periods that are over, oldest first: a line through any other would fall where nothing fell."""
    unfinished: Point | None = None
    """A figure of a period that is not over. It takes no part in the pace."""
    gaps: tuple[Period, ...] = ()
    """Periods between the first figure and the latest that there is no figure of."""

    @property
    def missing(self) -> int:
        """Figures it takes before there is a pace."""
        begins = self.begins
        after = sum(begins is not None and begins.day < point.day for point in self.whole)
        return max(0, FEWEST - after)

    def is_reached(self, value: float) -> bool:
        assert self.target is not None
        return value <= self.target if self.lower_is_better else value >= self.target


def paces(answers: Answers, results: Sequence[Row], today: date) -> list[Pace]:
    """Every KPI with a metric, in their order. `results` are the rows of that record."""
    kpis = answers.get("kpis", [])
    begin = date.fromisoformat(answers["calendar_start"]) if "calendar_start" in answers else None
    return [pace(kpi, series(kpi, kpis, results), today, begin) for kpi in kpis if "metric" in kpi]


def pace(kpi: Row, known: KpiSeries, today: date, plan_begins: date | None = None) -> Pace:
    """How `kpi` is on its way by what is `known` of it. `plan_begins` is the day that its baseline is from."""
    due = date.fromisoformat(kpi["due"]) if "due" in kpi else None
    over = [point for point in known.points if point.day < today or _is_total(kpi, point)]
    unfinished = next((point for point in reversed(known.points) if point not in over), None)
    counting = [point for point in over if due is None or point.day <= due] or over[:1]
    latest = counting[-1] if counting else None
    target = _target(kpi)
    found = Pace(
        kpi=kpi,
        state=PaceState.NO_FIGURES,
        series=known,
        begins=_beginning(kpi, over, plan_begins),
        target=target,
        due=due,
        lower_is_better=_lower_is_better(kpi, target),
        latest=latest,
        whole=tuple(over),
        unfinished=unfinished,
        gaps=_gaps(kpi, counting),
    )
    if latest is None:
        return found
    if target is None:
        growth = kpi.get("unit") == GROWTH and TARGET in kpi
        return _with(found, PaceState.GROWTH_OF_NOTHING if growth else PaceState.NO_TARGET)
    reached_on = next((point.day for point in counting if found.is_reached(point.value)), None)
    if found.is_reached(latest.value):
        if due is None or today <= due or not _is_stale(kpi, latest, due):
            return _with(found, PaceState.REACHED, reached_on=reached_on)
        return _with(found, PaceState.NOT_MEASURED, reached_on=reached_on)
    if due is None:
        return _with(found, PaceState.NO_DUE)
    if today > due:
        state = PaceState.NOT_MEASURED if _is_stale(kpi, latest, due) else PaceState.MISSED
        return _with(found, state, reached_on=reached_on)
    return _on_the_way(found, latest, due, target, reached_on)


def _on_the_way(found: Pace, latest: Point, due: date, target: float, reached_on: date | None) -> Pace:
    """Before the due date, and not there yet."""
    begins = found.begins
    if found.missing or begins is None or due <= begins.day:
        return _with(found, PaceState.TOO_FEW if reached_on is None else PaceState.LOST, reached_on=reached_on)
    gone, all_the_way = (latest.day - begins.day).days, (due - begins.day).days
    expected = begins.value + (target - begins.value) * gone / all_the_way
    forecast = begins.value + (latest.value - begins.value) * all_the_way / gone
    if begins.value >= 0 and forecast < 0:  # nothing that is counted goes below zero
        forecast = 0.0
    state = PaceState.ON_COURSE if found.is_reached(forecast) else PaceState.BEHIND
    return _with(
        found, PaceState.LOST if reached_on else state, expected=expected, forecast=forecast, reached_on=reached_on
    )


def _with(
    found: Pace,
    state: PaceState,
    expected: float | None = None,
    forecast: float | None = None,
    reached_on: date | None = None,
) -> Pace:
    return replace(found, state=state, expected=expected, forecast=forecast, reached_on=reached_on)


def _target(kpi: Row) -> float | None:
    """The figure to reach; None without one, also where it is growth from 0: that is 0, whatever the growth."""
    if kpi.get("unit") == GROWTH and not kpi.get("baseline"):
        return None
    return wanted(kpi)


def _lower_is_better(kpi: Row, target: float | None) -> bool:
    """The way from the baseline to the target says it; where there is none, the metric does."""
    baseline = kpi.get("baseline")
    if baseline is None or target is None or target == baseline:
        return metrics()[kpi["metric"]].better_is_lower
    return bool(target < baseline)


def _beginning(kpi: Row, points: Sequence[Point], plan_begins: date | None) -> Point | None:
    """The baseline on the day the plan begins; the first figure where either is unknown, or the last one until then."""
    first = points[0] if points else None
    if "baseline" not in kpi or plan_begins is None:
        return first
    if first is not None and first.day <= plan_begins:
        earlier = [point for point in points if point.day <= plan_begins]
        return earlier[-1]
    return Point(plan_begins, kpi["baseline"], kpi)


def _is_total(kpi: Row, point: Point) -> bool:
    """Whether a figure is whole on whatever day it is read: it counts in total, or says no period."""
    return kpi.get("per") in (None, *IN_TOTAL) and point.row.get("start", point.row["end"]) == point.row["end"]


def _is_stale(kpi: Row, latest: Point, due: date) -> bool:
    """Whether the last whole period before the due date, or one after it, has no figure."""
    per = _per(kpi, latest)
    period = period_of(due, per)
    last_whole = period if period.last <= due else before(period, per)
    return latest.day < last_whole.first


def _gaps(kpi: Row, points: Sequence[Point]) -> tuple[Period, ...]:
    if len(points) < 2:
        return ()
    between = periods_in(points[0].day, points[-1].day, _per(kpi, points[-1]))
    return tuple(each for each in between if not any(each.first <= point.day <= each.last for point in points))


def _per(kpi: Row, latest: Point) -> str:
    """How often there is to be a figure: what is counted by the week and read once a month has one a month, and so has
    what is given as the average of a month.
    """
    known = (kpi.get("per"), FREQUENCIES.get(kpi.get("frequency", "")), length_of(latest.row))
    return max((per for per in known if per and per not in IN_TOTAL), key=LENGTHS.index, default="month")

"""The KPIs as figures on their way: what is counted, where it stands, where it is to go, who owns it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from exports.blocks.kpis import Kpi, Kpis
from exports.outline.context import Context
from exports.outline.first_days import FIRST_TIME, start
from exports.outline.kpis import kpis_in_order, target
from exports.outline.shorten import name, unstopped
from wizard.knowledge.metrics import metrics
from wizard.questionnaire.kpi import GROWTH, wanted
from wizard.questionnaire.model import Row


def main_kpi(ctx: Context) -> Row | None:
    """The row of the main metric."""
    return next((row for row in ctx.rows("kpis") if row.get("metric", "") == ctx.answers.get("primary_kpi")), None)


def latest_results(ctx: Context) -> dict[str, Row]:
    """The last result of each metric, by its id: the one whose period ends last, else the one that was written last."""
    rows = sorted(ctx.strategy.record("results"), key=lambda row: row.get("end", ""))
    return {row["metric"]: row for row in rows if "metric" in row and "value" in row}


def rows_with_target(ctx: Context) -> dict[str, Row]:
    """The KPI of each metric that has a target, by the metric's id."""
    return {row["metric"]: row for row in ctx.rows("kpis") if "metric" in row and "target" in row}


def reached(metric: str, value: float, target: float) -> bool:
    """Whether a result is as good as the target or better."""
    return value <= target if metrics()[metric].better_is_lower else value >= target


def targets(ctx: Context) -> Kpis | None:
    """All the KPIs; None while there are none."""
    rows = kpis_in_order(ctx)
    if not rows:
        return None
    main = main_kpi(ctx) or (rows[0] if len(rows) == 1 else None)
    together = _due_together(ctx, rows)
    kpis = {id(row): _kpi(ctx, row, together) for row in rows}
    first = kpis[id(main)] if main is not None else None
    key = "target_alt" if first is None or not first.today else "main_alt"
    return Kpis(
        first,
        tuple(kpis[id(row)] for row in rows if row is not main),
        main_label=ctx.text("measure_slides.main"),
        others_label=ctx.text("measure_slides.others"),
        today=ctx.text("measure_slides.today"),
        ahead=ctx.text("measure_slides.ahead"),
        alt=ctx.text(f"measure_slides.{key}", name=first.name, today=first.today, target=first.target) if first else "",
        closing=ctx.text("measure_slides.all_by", date=ctx.date(together)) if together and len(rows) > 1 else "",
    )


def _due_together(ctx: Context, rows: Iterable[Row]) -> str:
    """The day by which every target is to be reached, where it is the same."""
    days = {row["due"] if {"target", "due"} <= row.keys() else "" for row in rows}
    return days.pop() if len(days) == 1 else ""


def _kpi(ctx: Context, row: Row, together: str) -> Kpi:
    figure = target(ctx, row)
    due, purpose, frequency, source, owner = (
        ctx.cell("kpis", row, field_id) for field_id in ("due", "purpose", "frequency", "source", "owner")
    )
    aim = wanted(row)
    begins = row.get("baseline")
    by = ctx.text("measure_slides.by", date=due) if due and not together else ""
    latest_row = latest_results(ctx).get(row.get("metric", ""))
    return Kpi(
        ctx.kpi(row) or ctx.text("deck.unnamed"),
        figure.goal,
        figure.now,
        begins if aim is not None else None,
        aim if begins is not None else None,
        falls=begins is not None and aim is not None and aim < begins,
        latest=_latest(ctx, latest_row) if latest_row else "",
        latest_value=latest_row["value"] if latest_row else None,
        source=unstopped(source or ("" if "name" in row else meaning(ctx, row))),
        details=" · ".join(filter(None, (purpose, frequency, by))),
        owner=name(owner),
        due=due,
        no_start="" if figure.now or latest_row or not figure.goal else _first_reading(ctx, row),
    )


def _latest(ctx: Context, result: Row) -> str:
    value, period = (ctx.record_cell("results", result, field_id) for field_id in ("value", "period"))
    if not period:
        return ctx.text("measure_slides.latest", value=value)
    return ctx.text("measure_slides.latest_period", value=value, period=period)


def _first_reading(ctx: Context, row: Row) -> str:
    """When a figure without a baseline is read for the first time, as far as the plan says."""
    if not ctx.has("calendar_start") or start(ctx) < ctx.today:
        return ""
    after = FIRST_TIME.get(row.get("frequency", "")) if row.get("unit") != GROWTH else None
    if after is None:
        return ctx.text("measure_slides.found_before", date=ctx.language.date(start(ctx)))
    return ctx.text("measure_slides.first_reading", date=ctx.language.date(start(ctx) + after))


def meaning(ctx: Context, row: Row) -> str:
    """What the metric of `row` counts; after its name, where the company calls it something else."""
    if "metric" not in row:
        return ""
    option = ctx.question("kpis").row_field("metric").option(row["metric"])
    counts = ctx.language.of(option.hint) if option and option.hint else ""
    return f"{ctx.cell('kpis', row, 'metric')}: {counts}" if "name" in row else counts


def last_due(rows: Iterable[Row]) -> date | None:
    """The day by which the last of the targets is to be reached."""
    days = [date.fromisoformat(row["due"]) for row in rows if "due" in row]
    return max(days) if days else None

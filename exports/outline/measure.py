"""The slides of step 3: what others say about us, what we measure, and what we do about it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from exports.blocks import Slide
from exports.outline.context import Context
from exports.outline.kpis import kpis_in_order
from exports.outline.parts import Column, beside, bullets, grid, present
from exports.outline.shorten import name, points
from wizard.knowledge.metrics import metrics
from wizard.questionnaire.kpi import wanted
from wizard.questionnaire.model import Row

STEP = "measure"


def monitoring(ctx: Context) -> Iterator[Slide]:
    if not ctx.started("monitoring") or ctx.only("monitoring_owner", "monitoring"):
        return
    owner = ctx.shown("monitoring_owner")
    asked = [question.id for question in ctx.catalogue.section("monitoring").questions]
    title = ctx.text("deck_titles.monitoring")
    if owner:
        title = ctx.text("deck_titles.monitoring_owner", owner=name(owner))
    yield Slide(
        id="monitoring",
        title=title,
        blocks=present(
            *beside(
                (ctx.facts("monitoring_owner", "monitoring_hours", "monitoring_importance"),),
                (bullets(ctx.cells("monitoring_tools", "tool"), ctx.label("monitoring_tools")),),
                (ctx.still_open(*asked),),
            ),
            ctx.table(
                "mention_procedure",
                {"situation": 0.8, "response": 3, "who": 1.5, "within_hours": 0.8},
                heading=ctx.label("mention_procedure"),
            ),
        ),
        step=STEP,
        kicker=ctx.kicker("monitoring"),
        notes=ctx.notes("monitoring", *asked),
    )


def kpis(ctx: Context) -> Iterator[Slide]:
    if not ctx.started("kpis"):
        return
    rows = kpis_in_order(ctx)
    found_at = {"source": 3.0, "frequency": 1.0, "per": 1.0, "unit": 1.0}
    widths = {"metric": 1.6, "purpose": 1.3, "baseline": 0.9, "target": 0.9, "due": 1, "owner": 1.4}
    yield Slide(
        id="kpis",
        title=_kpis_title(ctx, rows),
        blocks=present(ctx.table("kpis", widths, rows=rows) or ctx.facts("primary_kpi") or ctx.table("kpis", found_at)),
        step=STEP,
        kicker=ctx.kicker("kpis"),
        notes=ctx.notes("kpis", "primary_kpi", "kpis"),
    )
    sources = _sources(ctx, [row for row in rows if "metric" in row])
    if sources:
        yield sources


def _kpis_title(ctx: Context, rows: list[Row]) -> str:
    main = next((row for row in rows if row.get("metric", "") == ctx.answers.get("primary_kpi")), None)
    if main is not None and "target" in main:
        variant = "kpi_from_to" if "baseline" in main else "kpi_to"
        values = {field_id: ctx.cell("kpis", main, field_id) for field_id in ("baseline", "target")}
        values["metric"] = ctx.kpi(main)
        if "due" in main:
            return ctx.text(f"deck_titles.{variant}_by", **values, date=ctx.date(main["due"]))
        return ctx.text(f"deck_titles.{variant}", **values)
    if ctx.has("primary_kpi"):
        return ctx.text("deck_titles.kpi_main", metric=ctx.shown("primary_kpi"))
    return ctx.text("deck_titles.kpis", n=len(rows))


def _sources(ctx: Context, rows: list[Row]) -> Slide | None:
    """What each metric means and where its number is found: two people must get the same figure."""
    if not rows:
        return None
    meanings = [meaning(ctx, row) for row in rows]
    table = grid(
        [
            ctx.column("kpis", "metric", 1.2, rows),
            Column(ctx.text("deck.meaning"), 2.2, meanings),
            ctx.column("kpis", "source", 2.2, rows),
            ctx.column("kpis", "frequency", 0.8, rows),
        ],
        ctx.text("deck.sources_alt"),
    )
    return Slide(
        id="kpis:sources",
        title=ctx.text("deck_titles.kpi_sources"),
        blocks=present(table),
        step=STEP,
        kicker=ctx.kicker("kpis"),
        notes="\n\n".join(
            [
                ctx.text("deck_notes.kpi_sources"),
                *(f"{ctx.cell('kpis', row, 'metric')}: {meaning}" for row, meaning in zip(rows, meanings, strict=True)),
            ]
        ),
    )


def meaning(ctx: Context, row: Row) -> str:
    """What the metric of `row` counts; after its name, where the company calls it something else."""
    option = ctx.question("kpis").row_field("metric").option(row["metric"])
    counts = ctx.language.of(option.hint) if option and option.hint else ""
    return f"{ctx.cell('kpis', row, 'metric')}: {counts}" if "name" in row else counts


def latest_results(ctx: Context) -> dict[str, Row]:
    """The last result of each metric, by its id."""
    return {row["metric"]: row for row in ctx.strategy.record("results") if "metric" in row and "value" in row}


def rows_with_target(ctx: Context) -> dict[str, Row]:
    """The KPI of each metric that has a target, by the metric's id."""
    return {row["metric"]: row for row in ctx.rows("kpis") if "metric" in row and "target" in row}


def results(ctx: Context) -> Iterator[Slide]:
    """The latest figure of each metric beside its target, once there are any."""
    latest_rows = latest_results(ctx)
    if not latest_rows:
        return
    aimed_at = rows_with_target(ctx)
    rows = list(latest_rows.values())
    record = ctx.catalogue.records["results"]
    columns = [
        Column(
            ctx.language.of(record.row_field(field_id).label),
            width,
            [ctx.record_cell("results", row, field_id) for row in rows],
            numeric=field_id == "value",
        )
        for field_id, width in (("metric", 1.5), ("period", 1), ("value", 0.8))
    ]
    targets = [ctx.cell("kpis", aimed_at.get(metric, {}), "target") for metric in latest_rows]
    columns.append(Column(ctx.heading("kpis", "target"), 0.8, targets, numeric=True))
    figures = {metric: wanted(aimed_at[metric]) for metric in latest_rows if metric in aimed_at}
    compared = {metric: figure for metric, figure in figures.items() if figure is not None}
    reached = sum(_reached(metric, latest_rows[metric]["value"], figure) for metric, figure in compared.items())
    title = ctx.text("deck_titles.results")
    if compared:
        title = ctx.text("deck_titles.results_reached", n=len(compared), reached=reached)
    yield Slide(
        id="results",
        title=title,
        blocks=present(grid(columns, ctx.text("deck.table_of", what=ctx.language.of(record.label)))),
        step=STEP,
        kicker=ctx.language.of(record.label),
        notes="\n\n".join([ctx.text("deck_notes.results"), ctx.in_full(record, rows)]),
    )


def _reached(metric: str, value: float, target: float) -> bool:
    return value <= target if metrics()[metric].better_is_lower else value >= target


def evaluation(ctx: Context) -> Iterator[Slide]:
    if not ctx.started("evaluation") or ctx.only("review_rhythm", "evaluation"):
        return
    asked = ("review_rhythm", "next_review", "review_participants", "adjust_rule")
    yield Slide(
        id="evaluation",
        title=_evaluation_title(ctx),
        blocks=beside(
            (ctx.facts(*asked[:3]),),
            (
                bullets(points(ctx.shown("adjust_rule")), ctx.label("adjust_rule")),
                ctx.still_open(*asked),
            ),
            weights=(1, 1.3),
        ),
        step=STEP,
        kicker=ctx.kicker("evaluation"),
        notes=ctx.notes("evaluation", *asked),
    )


def _evaluation_title(ctx: Context) -> str:
    rhythm, following = ctx.answers.get("review_rhythm"), ctx.answers.get("next_review")
    often = ctx.text(f"deck_rhythms.{rhythm}") if rhythm else ""
    if following is None:
        return ctx.text("deck_titles.evaluation_rhythm", often=often) if often else ctx.text("deck_titles.evaluation")
    variant = "evaluation_both" if often else "evaluation_date"
    return ctx.text(f"deck_titles.{variant}", often=often, date=ctx.date(following))


def learnings(ctx: Context) -> Iterator[Slide]:
    """The latest review; the notes hold them all."""
    reviews = sorted(ctx.strategy.record("reviews"), key=lambda row: row.get("date", ""))
    if not reviews:
        return
    record = ctx.catalogue.records["reviews"]
    row = reviews[-1]
    parts = [
        (bullets(points(row.get(field.id, "")), ctx.language.of(field.label)),)
        for field in record.fields
        if field.kind == "long_text"
    ]
    title = ctx.text("deck_titles.learnings")
    if "date" in row:
        day = ctx.language.date(date.fromisoformat(row["date"]))
        title = ctx.text("deck_titles.learnings_date", date=day)
    yield Slide(
        id="learnings",
        title=title,
        blocks=present(*beside(*parts[:2]), *beside(*parts[2:])),
        step=STEP,
        kicker=ctx.language.of(record.label),
        notes="\n\n".join([ctx.text("deck_notes.learnings"), ctx.in_full(record, reviews)]),
    )

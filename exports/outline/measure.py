"""The slides of step 3: what others say about us, what we measure, and what we do about it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from exports.blocks import Slide
from exports.blocks.plan import Notice, Notices
from exports.outline.context import Context
from exports.outline.kpis import kpis_in_order, main_name
from exports.outline.shorten import in_one_line, name, points
from exports.outline.targets import last_due, latest_results, main_kpi, meaning, reached, rows_with_target, targets
from exports.outline.unsettled import main_open
from wizard.questionnaire.kpi import wanted
from wizard.questionnaire.model import Row
from wizard.results import words

STEP = "measure"


def monitoring(ctx: Context) -> Iterator[Slide]:
    if not ctx.started("monitoring"):
        return
    owner = ctx.shown("monitoring_owner")
    title = ctx.text("deck_titles.monitoring")
    if owner:
        title = ctx.text("deck_titles.monitoring_owner", owner=name(owner))
    asked = ("monitoring_owner", "monitoring_hours", "monitoring_importance")
    facts = [
        (ctx.label(question_id), in_one_line(ctx.shown(question_id))) for question_id in asked if ctx.has(question_id)
    ]
    tools = "\n".join(ctx.cells("monitoring_tools", "tool"))
    if tools:
        facts.append((ctx.label("monitoring_tools"), tools))
    yield Slide(
        id="monitoring",
        title=title,
        blocks=(Notices(tuple(_procedure(ctx, row) for row in ctx.rows("mention_procedure")), 2, tuple(facts)),),
        step=STEP,
        kicker=ctx.kicker("monitoring"),
        notes=ctx.notes("monitoring", *asked, "monitoring_tools", "mention_procedure"),
        result=ctx.text("measure_slides.mentioned"),
    )


def _procedure(ctx: Context, row: Row) -> Notice:
    situation, response, who, within = (
        ctx.cell("mention_procedure", row, field_id) for field_id in ("situation", "response", "who", "within_hours")
    )
    return Notice(
        title=situation,
        lines=(response,) if response else (),
        label=ctx.text("measure_slides.within", time=within) if within else "",
        foot=name(who),
    )


def kpis(ctx: Context) -> Iterator[Slide]:
    if not ctx.started("kpis"):
        return
    rows = kpis_in_order(ctx)
    # Those without a target or a day of their own are reached by no day.
    due = last_due(rows) if all({"target", "due"} <= row.keys() for row in rows) else None
    told = [f"{ctx.kpi(row)}: {meaning(ctx, row)}" for row in rows if "metric" in row]
    shown = targets(ctx) or Notices((Notice(main_name(ctx), label=ctx.label("primary_kpi")),), 1)
    result = ctx.text("measure_slides.kpis_by", n=len(rows), date=ctx.language.date(due)) if due else ""
    yield Slide(
        id="kpis",
        title=_kpis_title(ctx, rows),
        blocks=(shown,),
        step=STEP,
        kicker=ctx.kicker("kpis"),
        notes="\n\n".join(filter(None, [ctx.notes("kpis", "primary_kpi", "kpis"), "\n".join(told)])),
        result=result or (ctx.text("measure_slides.kpis", n=len(rows)) if rows else ""),
    )


def _kpis_title(ctx: Context, rows: list[Row]) -> str:
    only = rows[0] if len(rows) == 1 and ctx.kpi(rows[0]) else None
    main_row = main_kpi(ctx) or only
    if main_row is not None and "target" in main_row:
        variant = "kpi_from_to" if "baseline" in main_row else "kpi_to"
        values = {field_id: ctx.cell("kpis", main_row, field_id) for field_id in ("baseline", "target")}
        values["metric"] = ctx.kpi(main_row)
        if "due" in main_row:
            return ctx.text(f"deck_titles.{variant}_by", **values, date=ctx.date(main_row["due"]))
        return ctx.text(f"deck_titles.{variant}", **values)
    if ctx.has("primary_kpi"):
        return ctx.text("deck_titles.kpi_main", metric=main_name(ctx))
    if main_open(ctx):
        return ctx.text("deck_titles.kpis_no_main", n=len(rows))
    return ctx.text("deck_titles.kpis", n=len(rows))


def results(ctx: Context) -> Iterator[Slide]:
    """The latest figure of each metric beside its target, once there are any."""
    latest_rows = latest_results(ctx)
    if not latest_rows:
        return
    aimed_at = rows_with_target(ctx)
    rows = list(latest_rows.values())
    record = ctx.catalogue.records["results"]
    figures = {metric: wanted(aimed_at[metric]) for metric in latest_rows if metric in aimed_at}
    compared = {metric: figure for metric, figure in figures.items() if figure is not None}
    met = sum(reached(metric, latest_rows[metric]["value"], figure) for metric, figure in compared.items())
    title = ctx.text("deck_titles.results")
    if compared:
        title = ctx.text("deck_titles.results_reached", n=len(compared), reached=met)
    yield Slide(
        id="results",
        title=title,
        blocks=(Notices(tuple(_result(ctx, row, aimed_at.get(row["metric"])) for row in rows), min(4, len(rows))),),
        step=STEP,
        kicker=ctx.language.of(record.label),
        notes="\n\n".join([ctx.text("deck_notes.results"), ctx.in_full(record, rows)]),
    )


def _result(ctx: Context, row: Row, kpi: Row | None) -> Notice:
    """The latest figure; on the step's own colour where it is as good as its target."""
    value, period, source = (ctx.record_cell("results", row, field_id) for field_id in ("value", "period", "source"))
    aim = wanted(kpi) if kpi else None
    called = ctx.kpi(kpi) if kpi else ctx.record_cell("results", row, "metric")
    target = ctx.cell("kpis", kpi, "target") if kpi else ""
    return Notice(
        figure=value,
        lines=(called,),
        label=period,
        pairs=((ctx.heading("kpis", "target"), target),) if target else (),
        foot=". ".join(filter(None, (source, words.basis(row, ctx.language)))),
        strong=aim is not None and reached(row["metric"], row["value"], aim),
    )


def evaluation(ctx: Context) -> Iterator[Slide]:
    if not ctx.started("evaluation"):
        return
    asked = ("next_review", "review_rhythm", "review_participants")
    facts = tuple(
        (ctx.label(question_id), in_one_line(ctx.shown(question_id))) for question_id in asked if ctx.has(question_id)
    )
    rules = points(ctx.shown("adjust_rule"))
    heading = ctx.label("adjust_rule")
    cards = tuple(Notice(rule, label=heading if not n else "") for n, rule in enumerate(rules))
    following = ctx.answers.get("next_review")
    yield Slide(
        id="evaluation",
        title=_evaluation_title(ctx),
        blocks=(Notices(cards, 1, facts),),
        step=STEP,
        kicker=ctx.kicker("evaluation"),
        notes=ctx.notes("evaluation", *asked, "adjust_rule"),
        result=ctx.text("measure_slides.review", date=ctx.date(following)) if following else "",
    )


def _evaluation_title(ctx: Context) -> str:
    rhythm, following = ctx.answers.get("review_rhythm"), ctx.answers.get("next_review")
    often = ctx.text(f"deck_rhythms.{rhythm}") if rhythm else ""
    if following is None:
        return ctx.text("deck_titles.evaluation_rhythm", often=often) if often else ctx.text("deck_titles.evaluation")
    variant = "evaluation_both" if often else "evaluation_date"
    return ctx.text(f"deck_titles.{variant}", often=often, date=ctx.date(following))


def learnings(ctx: Context) -> Iterator[Slide]:
    """The latest review in which something is written; the notes hold them all."""
    record = ctx.catalogue.records["reviews"]
    told = [field.id for field in record.fields if field.kind == "long_text"]
    reviews = sorted(ctx.strategy.record("reviews"), key=lambda row: row.get("date", ""))
    row = next((row for row in reversed(reviews) if not row.keys().isdisjoint(told)), None)
    if row is None:
        return
    cards = tuple(
        Notice(ctx.language.of(field.label), lines, listed=len(lines) > 1, strong=field.id == "decisions")
        for field in record.fields
        if field.kind == "long_text" and (lines := points(row.get(field.id, "")))
    )
    title = ctx.text("deck_titles.learnings")
    if "date" in row:
        day = ctx.language.date(date.fromisoformat(row["date"]))
        title = ctx.text("deck_titles.learnings_date", date=day)
    yield Slide(
        id="learnings",
        title=title,
        blocks=(Notices(cards, 2 if len(cards) != 3 else 3),),
        step=STEP,
        kicker=ctx.language.of(record.label),
        notes="\n\n".join([ctx.text("deck_notes.learnings"), ctx.in_full(record, reviews)]),
    )

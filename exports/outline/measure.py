"""The slides of step 3: what others say about us, what we measure, and what we do about it."""

from __future__ import annotations

from collections.abc import Iterator

from exports.blocks import Slide
from exports.blocks.plan import Notice, Notices
from exports.outline.context import Context
from exports.outline.kpis import kpis_in_order, main_name
from exports.outline.shorten import capital, in_one_line, name, points
from exports.outline.targets import last_due, main_kpi, meaning, targets
from exports.outline.unsettled import main_open
from wizard.questionnaire.model import Row

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
        (ctx.panel_label(question_id), in_one_line(ctx.shown(question_id)))
        for question_id in asked
        if ctx.has(question_id)
    ]
    tools = "\n".join(ctx.items("monitoring_tools", "tool"))
    if tools:
        facts.append((ctx.panel_label("monitoring_tools"), tools))
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
        lines=(capital(response),) if response else (),
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
        title=kpis_title(ctx, rows),
        blocks=(shown,),
        step=STEP,
        kicker=ctx.kicker("kpis"),
        notes="\n\n".join(filter(None, [ctx.notes("kpis", "primary_kpi", "kpis"), "\n".join(told)])),
        result=result or (ctx.text("measure_slides.kpis", n=len(rows)) if rows else ""),
    )


def from_to(ctx: Context, row: Row) -> str:
    """From where to where the figure of `row`, which has a target, is to go, and by when."""
    variant = "kpi_from_to" if "baseline" in row else "kpi_to"
    values = {field_id: ctx.cell("kpis", row, field_id) for field_id in ("baseline", "target")}
    values["metric"] = ctx.kpi(row)
    if "due" in row:
        return ctx.text(f"deck_titles.{variant}_by", **values, date=ctx.date(row["due"]))
    return ctx.text(f"deck_titles.{variant}", **values)


def kpis_title(ctx: Context, rows: list[Row]) -> str:
    """From where to where the main figure is to go."""
    only = rows[0] if len(rows) == 1 and ctx.kpi(rows[0]) else None
    main_row = main_kpi(ctx) or only
    if main_row is not None and "target" in main_row:
        return from_to(ctx, main_row)
    if ctx.has("primary_kpi"):
        return ctx.text("deck_titles.kpi_main", metric=main_name(ctx))
    if main_open(ctx):
        return ctx.text("deck_titles.kpis_no_main", n=len(rows))
    return ctx.text("deck_titles.kpis", n=len(rows))


def evaluation(ctx: Context) -> Iterator[Slide]:
    if not ctx.started("evaluation"):
        return
    asked = ("next_review", "review_rhythm", "review_participants")
    facts = tuple(
        (ctx.panel_label(question_id), in_one_line(ctx.shown(question_id)))
        for question_id in asked
        if ctx.has(question_id)
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

"""The three plans of step 2 as pictures: growth along a timeline, campaigns against the calendar, who does what."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from exports.blocks import Lanes, Moment, Steps, Stretch, Tile, Tiles, Timeline
from exports.outline.context import Context
from exports.outline.parts import EMPTY
from exports.outline.shorten import in_one_line
from wizard.questionnaire.model import Row
from wizard.schedule import timeline
from wizard.schedule.timeline import CampaignRun
from wizard.strategy import roles

BESIDE_TEXT, WHOLE_WIDTH = 6, 13
"""Days named along an axis that shares the slide's width with text, and along one that has it for itself."""


def growth(ctx: Context) -> Timeline | Steps:
    """The growth plan along a timeline; as steps in order while none has a date."""
    plan = timeline.growth(ctx.answers)
    moments = tuple(_moment(ctx, row) for row in plan.steps)
    if plan.axis is None:
        return Steps(
            ctx.step_columns(),
            tuple((moment.when, moment.what, moment.who) for moment in moments),
            alt=ctx.text("deck.table_of", what=ctx.label("promotion_steps")),
        )
    listed = "; ".join(f"{moment.when}: {in_one_line(moment.what)}" for moment in moments)
    mark = (plan.start, ctx.text("plan_pictures.calendar_starts")) if plan.start else None
    return Timeline(
        ctx.step_columns(),
        plan.axis,
        plan.axis.labels(ctx.language, BESIDE_TEXT),
        moments,
        alt=ctx.text("plan_pictures.timeline_alt", what=ctx.label("promotion_steps"), listed=listed),
        mark=mark,
    )


def _moment(ctx: Context, row: Row) -> Moment:
    due, what, who = (ctx.cell("promotion_steps", row, field_id) for field_id in ("due", "activity", "owner"))
    done = bool(row.get("done"))
    return Moment(
        what or ctx.cell("promotion_steps", row, "kind") or EMPTY,
        who,
        _when(ctx, due, done),
        date.fromisoformat(row["due"]) if "due" in row else None,
        done,
    )


def _when(ctx: Context, due: str, done: bool) -> str:
    """When a step is due, and that it is done."""
    if due:
        return ctx.text("plan_pictures.done", date=due) if done else due
    return ctx.text("plan_pictures.done_undated" if done else "plan_pictures.undated")


def campaigns(ctx: Context) -> Lanes | None:
    """The campaigns that have a date against the content calendar and the posts in it; None while none has one."""
    found = timeline.campaigns(ctx.answers, ctx.strategy.record("calendar"))
    if found is None:
        return None
    calendar = ctx.language.of(ctx.catalogue.records["calendar"].label)
    known = [Stretch(calendar, ctx.shown("calendar_weeks"), *found.calendar, quiet=True)] if found.calendar else []
    listed = [f"{in_one_line(campaign_name(ctx, run.row))}: {period(ctx, run.row)}" for run in found.runs]
    return Lanes(
        found.axis,
        found.axis.labels(ctx.language, WHOLE_WIDTH),
        (*known, *(_stretch(ctx, run) for run in found.runs)),
        alt=ctx.text("plan_pictures.timeline_alt", what=ctx.label("campaigns"), listed="; ".join(listed)),
        counts=found.counts,
        counted=ctx.text(f"plan_pictures.posts_{found.unit}"),
    )


def undated_campaigns(ctx: Context) -> list[str]:
    """The names of those that have no place in the picture."""
    found = timeline.campaigns(ctx.answers, ())
    return [in_one_line(campaign_name(ctx, row)) for row in found.undated] if found else []


def campaign_name(ctx: Context, row: Row) -> str:
    """What a campaign is called."""
    return ctx.cell("campaigns", row, "name") or ctx.text("deck.unnamed")


def _stretch(ctx: Context, run: CampaignRun) -> Stretch:
    shown = [ctx.cell("campaigns", run.row, field_id) for field_id in ("platform", "audience")]
    if not {"start", "end"} <= run.row.keys():
        shown.insert(0, period(ctx, run.row))
    return Stretch(campaign_name(ctx, run.row), ", ".join(filter(None, shown)), run.first, run.last)


def period(ctx: Context, row: Row) -> str:
    """The days of a campaign, as far as they are decided."""
    start, end = (ctx.cell("campaigns", row, field_id) for field_id in ("start", "end"))
    if start and end:
        return f"{start} – {end}"
    return ctx.text("deck.from_date", date=start) if start else end and ctx.text("deck.until_date", date=end)


def people(ctx: Context) -> Iterator[Tiles]:
    """Who does what and why, a panel for each group; below, how we get them on board."""
    for tiles in (tuple(_groups(ctx)), tuple(_on_board(ctx))):
        if tiles:
            yield Tiles(tiles, len(tiles), dense=True)


def _groups(ctx: Context) -> Iterator[Tile]:
    for group, rows in roles.by_group(ctx.answers).items():
        pairs = (pair for row in rows for pair in _expected(ctx, row))
        label = ctx.cell("roles", rows[0], "group") if group else ctx.text("plan_pictures.no_group")
        yield Tile(label, pairs=tuple((name, value) for name, value in pairs if value))


def _expected(ctx: Context, row: Row) -> Iterator[tuple[str, str]]:
    """What the slide's title announces, and under a heading why it is worth it."""
    yield "", ctx.cell("roles", row, "expectation")
    yield ctx.heading("roles", "argument"), ctx.cell("roles", row, "argument")


def _on_board(ctx: Context) -> Iterator[Tile]:
    activities = ctx.shown("engagement_activities")
    if activities:
        yield Tile(ctx.label("engagement_activities"), (activities,))
    ambassadors = tuple(_ambassadors(ctx))
    if ambassadors:
        yield Tile(ctx.label("ambassadors"), ambassadors)
    if ctx.has("feedback_rhythm"):
        yield Tile(ctx.label("feedback_rhythm"), (ctx.shown("feedback_rhythm"),))


def _ambassadors(ctx: Context) -> Iterator[str]:
    for row in ctx.rows("ambassadors"):
        shown = ctx.cell("ambassadors", row, "name"), ctx.cell("ambassadors", row, "topic")
        yield ": ".join(filter(None, shown)) or ctx.text("deck.unnamed")

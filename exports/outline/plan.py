"""The slides of step 2 that say what is made, when, by whom, and whether there are hours for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from exports.blocks import Chart, Note, Slide, Table
from exports.outline.context import Context
from exports.outline.parts import Column, beside, bullets, grid, present
from exports.outline.shorten import headline, in_one_line
from wizard.questionnaire.model import Row
from wizard.questionnaire.show import HOURS_DECIMALS, show_hours
from wizard.schedule.effort import Effort

STEP = "plan"
TOPIC = 90
"""Characters of a pillar that a title can name."""
UPCOMING = timedelta(weeks=2)


def pillars_in_order(ctx: Context) -> list[Row]:
    """The pillars by share, the largest first; those without one as written."""
    return sorted(ctx.rows("pillars"), key=lambda row: -float(row.get("share", 0)))


def pillars(ctx: Context) -> Iterator[Slide]:
    if not ctx.started("content"):
        return
    rows = pillars_in_order(ctx)
    chart = _shares(ctx, rows)
    table = ctx.table("pillars", {"topic": 1.6, "purpose": 1.1, "audience": 1.2}, rows=rows)
    total = sum(row.get("share", 0) for row in rows)
    yield Slide(
        id="pillars",
        title=_pillars_title(ctx, rows),
        blocks=present(
            *beside((chart,), (table,), weights=(1, 1.2)),
            ctx.facts("content_types"),
            Note(ctx.text("deck.shares_total", total=ctx.language.percent(total))) if chart and total != 100 else None,
        ),
        step=STEP,
        kicker=ctx.kicker("content"),
        notes=ctx.notes("pillars", "pillars", "content_types"),
    )


def _shares(ctx: Context, rows: list[Row]) -> Chart | None:
    shared = [row for row in rows if "share" in row]
    if not shared:
        return None
    unnamed = ctx.text("deck.unnamed")
    names = tuple(in_one_line(row.get("topic", unnamed)) for row in shared)
    label = ctx.heading("pillars", "share")
    values = tuple(float(row["share"]) for row in shared)
    listed = ctx.language.join(
        f"{name} {ctx.language.percent(value)}" for name, value in zip(names, values, strict=True)
    )
    return Chart(
        categories=names,
        series=((label, values),),
        alt=f"{label}: {listed}",
        number_format=ctx.text("deck.percent_format"),
        heading=label,
    )


def _pillars_title(ctx: Context, rows: list[Row]) -> str:
    shared_rows = [row for row in rows if "share" in row]
    leads = len(shared_rows) == 1 or (len(shared_rows) > 1 and shared_rows[0]["share"] > shared_rows[1]["share"])
    topic = headline(shared_rows[0].get("topic", ""), TOPIC) if leads else ""
    if topic:
        return ctx.text("deck_titles.pillars_largest", topic=topic, share=ctx.language.percent(shared_rows[0]["share"]))
    if rows:
        return ctx.text("deck_titles.pillars_counted", n=len(rows))
    return ctx.text("deck_titles.pillars")


def rhythm(ctx: Context) -> Iterator[Slide]:
    if not ctx.started("rhythm"):
        return
    asked = ("channel_plan", "approval", "hours_per_week", "calendar_start", "calendar_weeks")
    load = ctx.effort
    yield Slide(
        id="rhythm",
        title=rhythm_line(ctx, load) if load else ctx.text("deck_titles.rhythm"),
        blocks=present(_channel_plan(ctx), ctx.facts(*asked[1:])),
        step=STEP,
        kicker=ctx.kicker("rhythm"),
        notes=ctx.notes("rhythm", *asked),
    )


def rhythm_line(ctx: Context, load: Effort) -> str:
    """How much is posted, and on how many platforms: 4 posts a week on two platforms."""
    return ctx.text("deck_titles.rhythm_posts", n=len(load.posts), posts=posts_line(ctx, load))


def posts_line(ctx: Context, load: Effort) -> str:
    total = sum(load.posts.values())
    return ctx.text("units.posts_per_week", n=total, number=ctx.language.number(total))


def _channel_plan(ctx: Context) -> Table | None:
    rows = ctx.rows("channel_plan")
    columns = [
        ctx.column("channel_plan", field_id, width, rows)
        for field_id, width in (
            ("platform", 1),
            ("posts_per_week", 1),
            ("time", 0.7),
            ("creator", 1.5),
            ("poster", 1.5),
        )
    ]
    days = Column(ctx.heading("channel_plan", "weekdays"), 1, [_days(ctx, row) for row in rows])
    posts = replace(columns[1], numeric=False)  # a number and its unit, read as words
    return grid([columns[0], posts, days, *columns[2:]], ctx.text("deck.table_of", what=ctx.label("channel_plan")))


def _days(ctx: Context, row: Row) -> str:
    """The days in their short form, in the week's order."""
    options = ctx.question("channel_plan").row_field("weekdays").options
    picked = row.get("weekdays", ())
    return ", ".join(ctx.language.of(option.hint or option.label) for option in options if option.id in picked)


def workload(ctx: Context) -> Iterator[Slide]:
    load = ctx.effort
    if load is None:
        return
    yield Slide(
        id="workload",
        title=_workload_title(ctx, load),
        blocks=present(
            *beside(
                (_hours_chart(ctx, load),),
                (bullets(_advice(ctx, load), ctx.text("deck.easier")),),
                weights=(1.5, 1),
            ),
            Note(_assumption(ctx, load)),
        ),
        step=STEP,
        kicker=ctx.text("deck.workload"),
        notes="\n\n".join([ctx.notes("workload", "hours_per_week", "monitoring_hours"), _assumption(ctx, load)]),
    )


def _workload_title(ctx: Context, load: Effort) -> str:
    needed = show_hours(load.needed, ctx.language)
    if load.available is None:
        return ctx.text("deck_titles.workload_open", needed=needed)
    fits = "over" if round(load.missing, HOURS_DECIMALS) else "fits"
    return ctx.text(f"deck_titles.workload_{fits}", needed=needed, available=ctx.language.number(load.available))


def _hours_chart(ctx: Context, load: Effort) -> Chart:
    bars = {ctx.option("platforms", platform): round(hours, HOURS_DECIMALS) for platform, hours in load.hours.items()}
    if load.monitoring:
        bars[ctx.kicker("monitoring")] = load.monitoring
    bars[ctx.text("deck.plan_needs")] = round(load.needed, HOURS_DECIMALS)
    if load.available is not None:
        bars[ctx.text("deck.we_have")] = load.available
    label = ctx.text("deck.hours_a_week")
    listed = ctx.language.join(f"{name} {ctx.language.number(hours)}" for name, hours in bars.items())
    return Chart(tuple(bars), ((label, tuple(bars.values())),), alt=f"{label}: {listed}", heading=label)


def _advice(ctx: Context, load: Effort) -> Iterator[str]:
    if round(load.missing, HOURS_DECIMALS) and load.posts_too_many:
        yield ctx.text("deck.fewer_posts", n=load.posts_too_many)
    if len(load.posts) > 1:
        yield ctx.text("deck.reuse")
    yield ctx.text("deck.batch")


def _assumption(ctx: Context, load: Effort) -> str:
    assumption = ctx.text("deck.assumption", hours=show_hours(load.hours_per_post, ctx.language))
    return assumption if load.available is not None else f"{assumption} {ctx.text('deck.hours_missing')}"


def calendar(ctx: Context) -> Iterator[Slide]:
    """The coming two weeks, once there are entries; the first two when all of them lie in the past."""
    entries = sorted(
        (row for row in ctx.strategy.record("calendar") if "date" in row),
        key=lambda row: (row["date"], row.get("time", "")),
    )
    upcoming = [row for row in entries if row["date"] >= ctx.today.isoformat()]
    if not entries:
        return
    entries = upcoming or entries
    first = date.fromisoformat(entries[0]["date"])
    shown = [row for row in entries if date.fromisoformat(row["date"]) < first + UPCOMING]
    record = ctx.catalogue.records["calendar"]
    widths = {"date": 1, "time": 0.6, "platform": 1, "pillar": 1.4, "type": 1, "idea": 2.2, "poster": 1.1}
    columns = [
        Column(
            ctx.language.of(record.row_field(field_id).label),
            width,
            [ctx.record_cell("calendar", row, field_id) for row in shown],
        )
        for field_id, width in widths.items()
    ]
    title = ctx.text("deck_titles.calendar", n=len(entries), date=ctx.language.date(first))
    yield Slide(
        id="calendar",
        title=title,
        blocks=present(grid(columns, ctx.text("deck.table_of", what=ctx.language.of(record.label)))),
        step=STEP,
        kicker=ctx.language.of(record.label),
        notes="\n\n".join([ctx.text("deck_notes.calendar"), ctx.in_full(record, shown)]),
    )

"""Step 2 in full sentences: what we make, when, by whom, and whether there are hours for it."""

from __future__ import annotations

from collections.abc import Iterator

from exports.blocks import Bullets, Chart, Note, Slide, Table
from exports.documents.parts import Part
from exports.documents.prose.sentences import answers, blocks, filled, full_table, paragraph, table, table_alt
from exports.outline import Context
from exports.outline.parts import Column
from exports.outline.plan import pillars_in_order


def pillars(ctx: Context, slide: Slide) -> Iterator[Part]:
    rows = pillars_in_order(ctx)
    if rows:
        yield from paragraph(ctx.text("document.pillars"))
        yield from blocks(slide, Chart)
        widths = {"topic": 1.8, "purpose": 1.1, "audience": 1.3, "share": 0.8}
        yield from blocks(slide, Note)
        shown = answers(ctx, "pillars", widths, rows)
        yield from [shown] if shown else []
    types = [ctx.text(f"document_types.{type_}") for type_ in ctx.answers.get("content_types", ())]
    yield from paragraph(ctx.text("document.types", types=ctx.language.join(types)) if types else "")


def rhythm(ctx: Context, slide: Slide) -> Iterator[Part]:
    rows = ctx.rows("channel_plan")
    widths = {"platform": 1.0, "posts_per_week": 1.4, "weekdays": 1.0, "time": 0.9, "creator": 1.5, "poster": 1.4}
    columns = [ctx.column("channel_plan", field_id, width, rows) for field_id, width in widths.items()]
    # Posts a week carry their unit: they are read as words.
    columns = [Column(column.heading, column.width, column.values) for column in columns]
    yield from table(ctx.text("document.channel_plan"), full_table(columns, table_alt(ctx, "channel_plan")))
    yield from paragraph(filled(ctx, "document.approval", "approval"))
    yield from paragraph(filled(ctx, "document.hours", "hours_per_week", "hours"), _calendar(ctx))


def _calendar(ctx: Context) -> str:
    """When the content calendar begins and how far it goes, as far as either is decided."""
    start, weeks = ctx.shown("calendar_start"), ctx.shown("calendar_weeks")
    if start and weeks:
        return ctx.text("document.calendar_both", date=start, weeks=weeks)
    if start:
        return ctx.text("document.calendar_start", date=start)
    return ctx.text("document.calendar_weeks", weeks=weeks) if weeks else ""


def workload(ctx: Context, slide: Slide) -> Iterator[Part]:
    yield from paragraph(ctx.text("document.workload"))
    yield from blocks(slide, Chart, Bullets, Note)


def calendar(ctx: Context, slide: Slide) -> Iterator[Part]:
    yield from paragraph(ctx.text("document.calendar"))
    yield from blocks(slide, Table)

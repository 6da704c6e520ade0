"""Step 2 in full sentences: what we make, when, by whom, and whether there are hours for it."""

from __future__ import annotations

from collections.abc import Iterator

from exports.blocks import Bullets, Note, Slide
from exports.documents.parts import Part
from exports.documents.prose.sentences import answers, filled, paragraph, table, table_alt
from exports.outline import Context
from exports.outline.coming_posts import upcoming
from exports.outline.parts import TableColumn, filled_table
from exports.outline.plan import pillars_in_order, shares_note
from exports.outline.workload import advice, assumption, hours
from wizard.language.forms import uncapitalised
from wizard.questionnaire.model import Row


def pillars(ctx: Context, slide: Slide) -> Iterator[Part]:
    rows = pillars_in_order(ctx)
    if rows:
        yield from paragraph(ctx.text("document.pillars"))
        widths = {"topic": 1.8, "share": 0.8, "purpose": 1.1, "audience": 1.3}
        yield from map(Note, filter(None, [shares_note(ctx)]))
        shown = answers(ctx, "pillars", widths, rows)
        yield from [shown] if shown else []
    types = [ctx.text(f"document_types.{type_}") for type_ in ctx.answers.get("content_types", ())]
    yield from paragraph(ctx.text("document.types", types=ctx.language.join(types)) if types else "")


def rhythm(ctx: Context, slide: Slide) -> Iterator[Part]:
    rows = ctx.rows("channel_plan")
    widths = {
        "platform": 1.0,
        "profile": 1.2,
        "posts_per_week": 1.4,
        "weekdays": 1.0,
        "time": 0.9,
        "creator": 1.5,
        "poster": 1.4,
        "languages": 1.0,
    }
    columns = [ctx.column("channel_plan", field_id, width, rows) for field_id, width in widths.items()]
    # Posts a week carry their unit: they are read as words.
    columns = [TableColumn(column.heading, column.width, column.values) for column in columns]
    yield from table(ctx.text("document.channel_plan"), filled_table(columns, table_alt(ctx, "channel_plan")))
    yield from paragraph(
        filled(ctx, "document.approval", "approval"),
        filled(ctx, "document.approval_days", "approval_days"),
        filled(ctx, "document.approval_takes", "approval_takes"),
    )
    widths = {"name": 1.4, "days": 2, "hours": 0.8, "away_from": 1, "away_to": 1, "stands_in": 1.4}
    yield from table(ctx.text("document.team"), answers(ctx, "team", widths))
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
    load = ctx.effort
    if load:
        yield hours(ctx, load)
        yield Bullets(tuple(advice(ctx, load)), ctx.text("deck.easier"))
        yield Note(assumption(ctx, load))


def calendar(ctx: Context, slide: Slide) -> Iterator[Part]:
    _, weeks = upcoming(ctx)
    yield from paragraph(ctx.text("document.calendar", weeks=ctx.text(f"plan_slides.weeks_{weeks}")))
    yield from filter(
        None,
        [
            filled_table(
                _entries(ctx), ctx.text("deck.table_of", what=ctx.language.of(ctx.catalogue.records["calendar"].label))
            )
        ],
    )


def _entries(ctx: Context) -> list[TableColumn]:
    """The posts of the slide, with all that is known about each; what is short shares a column."""
    rows, _ = upcoming(ctx)
    record = ctx.catalogue.records["calendar"]
    widths = {"date time": 1.3, "platform type": 1.2, "pillar": 1.4, "title": 1.6, "idea": 2.6, "poster": 1.1}

    def written(row: Row, places: list[str]) -> str:
        said = [text for place in places if (text := ctx.record_cell("calendar", row, place))]
        return ", ".join((*said[:1], *map(uncapitalised, said[1:])))

    return [
        TableColumn(ctx.language.of(record.row_field(places[0]).label), width, [written(row, places) for row in rows])
        for places, width in ((shared.split(), width) for shared, width in widths.items())
        if places != ["title"] or any("title" in row for row in rows)
    ]

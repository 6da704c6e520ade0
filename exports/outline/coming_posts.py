"""The slide of the calendar's next posts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from exports.blocks import Note, Slide
from exports.blocks.plan import Notice, Notices
from exports.outline.context import Context
from exports.outline.parts import present
from exports.outline.shorten import name, points
from wizard.questionnaire.model import Row
from wizard.questionnaire.show import show_profile
from wizard.schedule.post import called_by

STEP = "plan"
ENTRIES, IDEAS = 8, 2
"""Posts of the calendar on its slide, and sentences of each."""
UPCOMING, FEW, LONGER = 2, 4, 4
"""Weeks of the calendar on its slide, and those where so few posts are in them."""
PER_ROW = {2: 2, 4: 2, 7: 4, 8: 4}
"""Posts side by side, by how many there are; otherwise three."""


def calendar(ctx: Context) -> Iterator[Slide]:
    """The coming weeks, once there are entries; the first ones when all of them lie in the past."""
    rows, weeks = upcoming(ctx)
    if not rows:
        return
    first = date.fromisoformat(rows[0]["date"])
    record = ctx.catalogue.records["calendar"]
    shown = {"weeks": ctx.text(f"plan_slides.weeks_{weeks}"), "date": ctx.language.date(first)}
    counted = len(_entries(ctx))
    # The pillars' slide counts those that are out already too: what is left is said to be that.
    key = "calendar_left" if counted < len(_dated(ctx)) else "calendar"
    title = ctx.text(f"deck_titles.{key}", n=counted, **shown)
    yield Slide(
        id="calendar",
        title=title,
        blocks=present(
            Notices(tuple(_entry(ctx, row) for row in rows[:ENTRIES]), PER_ROW.get(min(len(rows), ENTRIES), 3)),
            Note(ctx.text("plan_slides.entries_more", n=len(rows) - ENTRIES)) if len(rows) > ENTRIES else None,
        ),
        step=STEP,
        kicker=ctx.language.of(record.label),
        notes="\n\n".join([ctx.text("deck_notes.calendar"), ctx.in_full(record, rows)]),
    )


def _entries(ctx: Context) -> list[Row]:
    """The calendar's by day; only the coming ones, unless all of them lie in the past."""
    entries = _dated(ctx)
    return [row for row in entries if row["date"] >= ctx.today.isoformat()] or entries


def _dated(ctx: Context) -> list[Row]:
    dated = (row for row in ctx.strategy.record("calendar") if "date" in row)
    return sorted(dated, key=lambda row: (row["date"], row.get("time", "")))


def upcoming(ctx: Context) -> tuple[list[Row], int]:
    """The posts of the weeks from the first one on, and how many weeks that is."""
    entries = _entries(ctx)
    rows = _within(entries, UPCOMING)
    return (rows, UPCOMING) if len(rows) >= FEW else (_within(entries, LONGER), LONGER)


def _within(entries: list[Row], weeks: int) -> list[Row]:
    until = date.fromisoformat(entries[0]["date"]) + timedelta(weeks=weeks) if entries else date.max
    return [row for row in entries if date.fromisoformat(row["date"]) < until]


def _entry(ctx: Context, row: Row) -> Notice:
    when = " ".join(filter(None, (ctx.record_cell("calendar", row, "date"), ctx.record_cell("calendar", row, "time"))))
    platform, type_, pillar, poster = (
        ctx.record_cell("calendar", row, field_id) for field_id in ("platform", "type", "pillar", "poster")
    )
    ideas = points(called_by(row))
    return Notice(
        title=show_profile(row, platform),
        lines=ideas[:IDEAS],
        label=when,
        foot=" · ".join(filter(None, (pillar, type_, name(poster)))),
    )

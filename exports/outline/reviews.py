"""What the reviews have said: how it went, what was learned, and what was decided."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from exports.blocks import Slide
from exports.blocks.plan import Notice, Notices
from exports.outline.context import Context
from exports.outline.shorten import name, points
from wizard.questionnaire.model import Row

STEP = "measure"
TOLD = ("went_well", "went_less_well", "learnings")


@dataclass(frozen=True)
class Decided:
    """Something that was decided, who sees to it, by when, and whether it is done."""

    what: str
    who: str = ""
    by: str = ""
    done: bool = False


def reviews_in_order(ctx: Context) -> list[Row]:
    """Those in which something is written, the latest first."""
    written = (row for row in ctx.strategy.record("reviews") if not row.keys().isdisjoint((*TOLD, "decisions")))
    return sorted(written, key=lambda row: row.get("date", ""), reverse=True)


def latest_review(ctx: Context) -> Row | None:
    return next(iter(reviews_in_order(ctx)), None)


def decided(ctx: Context, review: Row) -> list[Decided]:
    """What was decided at `review`."""
    return [Decided(what) for what in points(review.get("decisions", ""))]


def learnings(ctx: Context) -> Iterator[Slide]:
    """The latest review in which something is written; the notes hold them all."""
    review = latest_review(ctx)
    if review is None:
        return
    record = ctx.catalogue.records["reviews"]
    cards = (*told(ctx, review), *decisions(ctx, review))
    yield Slide(
        id="learnings",
        title=learnings_title(ctx, review),
        blocks=(Notices(cards, 2 if len(cards) != 3 else 3),),
        step=STEP,
        kicker=ctx.language.of(record.label),
        notes="\n\n".join([ctx.text("deck_notes.learnings"), ctx.in_full(record, reviews_in_order(ctx)[::-1])]),
    )


def learnings_title(ctx: Context, review: Row) -> str:
    if "date" not in review:
        return ctx.text("deck_titles.learnings")
    return ctx.text("deck_titles.learnings_date", date=ctx.language.date(date.fromisoformat(review["date"])))


def told(ctx: Context, review: Row) -> list[Notice]:
    """What went well, what went less well, and what was learned, as far as it is written."""
    record = ctx.catalogue.records["reviews"]
    return [
        Notice(ctx.language.of(record.row_field(field_id).label), lines, listed=len(lines) > 1)
        for field_id in TOLD
        if (lines := points(review.get(field_id, "")))
    ]


def decisions(ctx: Context, review: Row) -> list[Notice]:
    """What was decided, on one card, each with who and by when."""
    lines = tuple(_in_line(ctx, one) for one in decided(ctx, review))
    label = ctx.language.of(ctx.catalogue.records["reviews"].row_field("decisions").label)
    return [Notice(label, lines, listed=len(lines) > 1, strong=True)] if lines else []


def _in_line(ctx: Context, one: Decided) -> str:
    about = ", ".join(filter(None, (name(one.who), one.by, ctx.text("reviews_slides.done") if one.done else "")))
    return f"{one.what.removesuffix('.')} ({about})" if about else one.what

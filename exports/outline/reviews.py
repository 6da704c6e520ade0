"""What the reviews have said: how it went, what was learned, and what was decided."""

from __future__ import annotations

from collections.abc import Iterator

from exports.blocks import Slide
from exports.blocks.plan import Notice, Notices
from exports.blocks.results import Decisions
from exports.outline.context import Context
from exports.outline.decisions import decisions_table
from exports.outline.parts import present
from exports.outline.shorten import name, points
from wizard.review.reviews import DECISIONS, REVIEWS, TEXT_FIELDS, Decision, Review, reviews
from wizard.strategy.strategy import VERSIONS

STEP = "measure"


def written_reviews(ctx: Context) -> list[Review]:
    """The reviews at which something was said or decided, the latest first."""
    return [
        each
        for each in reversed(reviews(ctx.strategy))
        if each.decisions or each.row.keys() & {*TEXT_FIELDS, DECISIONS}
    ]


def latest_review(ctx: Context) -> Review | None:
    return next(iter(written_reviews(ctx)), None)


def decided(review: Review) -> list[Decision]:
    """What was decided at `review`, as decisions or as one text."""
    return [*review.decisions, *(Decision(text) for text in points(review.decided))]


def version(ctx: Context) -> str:
    """The number of the latest version; empty while there is none."""
    if VERSIONS not in ctx.strategy.left_out and ctx.strategy.versions:
        return str(ctx.strategy.versions[-1].number)
    return next((each.version for each in reversed(reviews(ctx.strategy)) if each.version), "")


def learnings(ctx: Context) -> Iterator[Slide]:
    """The latest review at which something was said; the notes hold them all."""
    review = latest_review(ctx)
    if review is None:
        return
    yield _learned(ctx, review, tuple(told(ctx, review)), decisions_table(ctx, decided(review)))


def learnings_title(ctx: Context, review: Review) -> str:
    if review.day is None:
        return ctx.text("deck_titles.learnings")
    return ctx.text("deck_titles.learnings_date", date=ctx.language.date(review.day))


def told(ctx: Context, review: Review) -> list[Notice]:
    """What went well, what went less well, and what was learned, as far as it is written."""
    record = ctx.catalogue.records[REVIEWS]
    return [
        Notice(ctx.language.of(record.row_field(field_id).label), lines, listed=len(lines) > 1)
        for field_id in TEXT_FIELDS
        if (lines := points(review.row.get(field_id, "")))
    ]


def talked(ctx: Context, review: Review) -> Iterator[Slide]:
    """What was said at `review`; what it decided stands by itself."""
    cards = tuple(told(ctx, review))
    if cards:
        yield _learned(ctx, review, cards)


def _learned(ctx: Context, review: Review, cards: tuple[Notice, ...], made: Decisions | None = None) -> Slide:
    return Slide(
        id="learnings",
        title=learnings_title(ctx, review),
        blocks=present(Notices(cards, len(cards)) if cards else None, made),
        step=STEP,
        kicker=ctx.language.of(ctx.catalogue.records[REVIEWS].label),
        notes="\n\n".join([ctx.text("deck_notes.learnings"), *in_full(ctx)]),
    )


def in_line(ctx: Context, one: Decision) -> str:
    """A decision with who sees to it and by when, or that it is done; where its day has passed, that too."""
    by = ctx.language.date(one.due, "medium") if one.due else ""
    late = ctx.text("reviews_slides.overdue") if one.is_overdue(ctx.today) else ""
    state = ctx.text("reviews_slides.done") if one.done else ", ".join(filter(None, (by, late)))
    about = ", ".join(filter(None, (name(one.owner), state)))
    return f"{one.text.removesuffix('.')} ({about})" if about else one.text


def in_full(ctx: Context) -> Iterator[str]:
    """Every review and every decision, nothing left out."""
    records = ctx.catalogue.records
    for record_id in (REVIEWS, DECISIONS):
        if rows := ctx.strategy.record(record_id):
            yield ctx.in_full(records[record_id], sorted(rows, key=lambda row: row.get("date", row.get("review", ""))))

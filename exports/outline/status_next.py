"""The status's last slide: what is decided, now and before, what changed in the strategy, and what comes next."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from exports.blocks import Slide
from exports.blocks.plan import Notice, Notices
from exports.outline.changes import changed_answers
from exports.outline.context import Context
from exports.outline.reviews import decided, in_line, latest_review
from exports.outline.rollout import next_steps
from exports.outline.shorten import in_one_line, name
from wizard.review import reviews
from wizard.review.reviews import Decision, Review, next_day

NEXT = 3
"""Steps that are named."""
MOST_CHANGES = 3
"""Changes that are told with what they changed."""
SIDE_BY_SIDE = 3
"""Cards; more of them stand in two rows."""


def status_next(ctx: Context) -> Iterator[Slide]:
    """What is decided and what comes next."""
    review = latest_review(ctx)
    cards = (*_decided(ctx, review), *_still_open(ctx, review), *_changed(ctx), *_next_steps(ctx))
    panel = tuple(_meeting(ctx))
    if not (cards or panel):
        return
    yield Slide(
        id="status_next",
        title=_title(ctx, review),
        blocks=(Notices(cards, max(1, len(cards)) if len(cards) <= SIDE_BY_SIDE else 2, panel),),
        step="plan",
        kicker=ctx.text("status.next"),
        notes=ctx.notes("status_next", "promotion_steps", "campaigns", "next_review"),
    )


def _title(ctx: Context, review: Review | None) -> str:
    count = len(decided(review)) if review else 0
    if count:
        return ctx.text("status.decided", n=count)
    return ctx.text("status.what_next")


def _decided(ctx: Context, review: Review | None) -> Iterator[Notice]:
    """What the last review decided."""
    if review is None:
        return
    lines = tuple(in_line(ctx, one) for one in decided(review))
    day = ctx.language.date(review.day) if review.day else ""
    title = ctx.text("status.decided_on", date=day) if day else ctx.text("status.is_decided")
    if lines:
        yield Notice(title, lines, listed=len(lines) > 1, strong=True)


def _still_open(ctx: Context, review: Review | None) -> Iterator[Notice]:
    """What was decided before that and is not done."""
    last = review.day if review else None
    lines = tuple(in_line(ctx, one) for one in _open(ctx) if last is None or one.review != last)
    if lines:
        yield Notice(ctx.text("status.still_open"), lines, listed=len(lines) > 1)


def _open(ctx: Context) -> list[Decision]:
    """The longest overdue first."""
    not_done = [one for one in reviews.decisions(ctx.strategy) if one.done is None]
    return sorted(not_done, key=lambda one: one.due or date.max)


def _changed(ctx: Context) -> Iterator[Notice]:
    """What the last version changed; where that is much, only which answers, and the strategy's own slides say how."""
    cards = changed_answers(ctx)
    if cards:
        each = tuple(f"{card.title}: {line}" for card in cards for line in card.lines)
        lines = each if len(each) <= MOST_CHANGES else tuple(card.title for card in cards)
        number = ctx.strategy.versions[-1].number
        yield Notice(ctx.text("status.changed", version=number), lines, listed=len(lines) > 1)


def _next_steps(ctx: Context) -> Iterator[Notice]:
    """The steps of the growth plan and the campaigns that come next, by day."""
    now = ctx.today.isoformat()
    coming = [(row.get("due", ""), row["activity"], row.get("owner", "")) for row in next_steps(ctx)]
    coming += [
        (row["start"], ctx.text("deck_tasks.campaign", name=row["name"]), "")
        for row in ctx.rows("campaigns")
        if "name" in row and row.get("start", "") > now
    ]
    dated = sorted((each for each in coming if each[0] >= now), key=lambda each: each[0])
    lines = tuple(_step(ctx, *each) for each in dated[:NEXT])
    if lines:
        yield Notice(ctx.text("status.coming"), lines, listed=len(lines) > 1)


def _step(ctx: Context, day: str, what: str, who: str) -> str:
    about = ", ".join(filter(None, (name(who), ctx.language.date(date.fromisoformat(day), "medium"))))
    return f"{what.removesuffix('.')} ({about})"


def meeting_day(ctx: Context) -> Iterator[tuple[str, str]]:
    """When it is looked at next, under its label; of a day that has passed without a meeting, that it has."""
    if not ctx.has("next_review"):
        return
    day = next_day(ctx.strategy)
    if day is not None and day < ctx.today:
        passed = ctx.text("status.not_held", date=ctx.shown("next_review"))
        yield ctx.text("status.meeting_passed"), passed
    else:
        yield ctx.label("next_review"), ctx.shown("next_review")


def _meeting(ctx: Context) -> Iterator[tuple[str, str]]:
    """The day, and who comes: that is often told with how long it takes and where, and is not called people."""
    yield from meeting_day(ctx)
    if ctx.has("review_participants"):
        yield ctx.text("status.meeting"), in_one_line(ctx.shown("review_participants"))

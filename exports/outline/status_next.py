"""The status's last slide: what is decided and how far it is, what else the version changed, and what comes next."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from exports.blocks import Slide
from exports.blocks.plan import Notice, Notices
from exports.outline.changes import changed_answers
from exports.outline.context import Context
from exports.outline.decisions import counted, decisions_table
from exports.outline.parts import present
from exports.outline.reviews import decided, in_full, latest_review
from exports.outline.rollout import next_steps
from exports.outline.shorten import in_one_line, name, unstopped
from wizard.language.writing import name_key
from wizard.review import reviews
from wizard.review.reviews import Decision, next_day

NEXT = 3
"""Steps that are named."""
MOST_CHANGES = 3
"""Changes that are told with what they changed."""
SOON = timedelta(days=14)
"""What lies further away is not what happens now."""
SHARED_WORDS, TELLING = 2, 4
"""As many words of so many letters, besides owner and day, make a step what a decision says already."""


@dataclass(frozen=True)
class Coming:
    """A step that comes, and the day it begins or is to be done by."""

    day: date
    what: str
    who: str = ""
    begins: bool = False


def status_next(ctx: Context) -> Iterator[Slide]:
    """What is decided and what comes next; each is said once."""
    made = _decided(ctx)
    coming = list(_coming(ctx, made))[:NEXT]
    about = {one.question.id for one in made if one.question}
    cards = (*_changed(ctx, about), *_next_steps(ctx, coming), *_meeting(ctx))
    if not (made or cards):
        return
    yield Slide(
        id="status_next",
        title=_title(ctx, made, coming),
        blocks=present(decisions_table(ctx, made), Notices(cards, len(cards)) if cards else None),
        step="plan",
        kicker=ctx.text("status.next"),
        notes="\n\n".join(
            [ctx.notes("status_next", "promotion_steps", "campaigns", "next_review"), *in_full(ctx)],
        ),
    )


def _title(ctx: Context, made: Sequence[Decision], coming: Sequence[Coming]) -> str:
    if made:
        return counted(ctx, made)
    if coming:
        return ctx.text("status.next_step", date=ctx.language.date(coming[0].day))
    return ctx.text("status.what_next")


def _decided(ctx: Context) -> list[Decision]:
    """What the last review decided, and what is not done of those before it."""
    review = latest_review(ctx)
    made = decided(review) if review else []
    last = review.day if review else None
    return [*made, *(one for one in reviews.decisions(ctx.strategy) if one.done is None and one.review != last)]


def _changed(ctx: Context, told: Collection[str]) -> Iterator[Notice]:
    """What the last version changed beside what the decisions say; where that is much, only which answers."""
    cards = changed_answers(ctx, without=told)
    if cards:
        each = tuple(f"{card.title}: {line}" for card in cards for line in card.lines)
        lines = each if len(each) <= MOST_CHANGES else tuple(card.title for card in cards)
        key = "changed_too" if told else "changed"
        number = ctx.strategy.versions[-1].number
        yield Notice(ctx.text(f"status.{key}", version=number), lines, listed=len(lines) > 1)


def _coming(ctx: Context, made: Sequence[Decision]) -> list[Coming]:
    """The steps of the growth plan and the campaigns that come next, by day, but for what a decision says."""
    steps = [
        Coming(date.fromisoformat(row["due"]), row["activity"], row.get("owner", ""))
        for row in next_steps(ctx)
        if "due" in row
    ]
    begun = [
        Coming(date.fromisoformat(row["start"]), ctx.text("status.campaign", name=row["name"]), begins=True)
        for row in ctx.rows("campaigns")
        if {"name", "start"} <= row.keys()
    ]
    found = [each for each in (*steps, *begun) if each.day >= ctx.today and not any(_says(one, each) for one in made)]
    return sorted(found, key=lambda each: each.day)


def _says(one: Decision, step: Coming) -> bool:
    """Whether a decision is about the same undertaking: its day, its owner, and words of it."""
    if one.due != step.day or name_key(name(one.owner)) != name_key(name(step.who)):
        return False
    decision, other = (
        {word for word in re.findall(r"\w+", text.lower()) if len(word) >= TELLING} for text in (one.text, step.what)
    )
    return len(decision & other) >= SHARED_WORDS


def _next_steps(ctx: Context, coming: Sequence[Coming]) -> Iterator[Notice]:
    """They and their days; the first of them in the title where it is some time away."""
    if not coming:
        return
    lines = tuple(_step(ctx, each) for each in coming)
    first = coming[0].day
    away = first - ctx.today > SOON
    title = ctx.text("status.coming_from", date=ctx.language.date(first)) if away else ctx.text("status.coming")
    yield Notice(title, lines, listed=len(lines) > 1)


def _step(ctx: Context, step: Coming) -> str:
    day = ctx.language.date(step.day, "medium")
    if step.begins:
        return ctx.text("status.begins", what=step.what, date=day)
    by = ctx.text("status.by", date=day)
    return f"{unstopped(step.what)} ({', '.join(filter(None, (name(step.who), by)))})"


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


def _meeting(ctx: Context) -> Iterator[Notice]:
    """The day, and who comes: that is often told with how long it takes and where, and is not called people."""
    days = list(meeting_day(ctx))
    people = in_one_line(ctx.shown("review_participants")) if ctx.has("review_participants") else ""
    if days or people:
        title, day = days[0] if days else (ctx.text("status.meeting"), "")
        yield Notice(title, tuple(filter(None, (day, people))))

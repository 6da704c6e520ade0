"""What has been decided as a table: what, who, by when, and how far it is; what is overdue stands first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from exports.blocks.results import Decisions, MadeDecision, Standing
from exports.outline.context import Context
from exports.outline.shorten import name, unstopped
from wizard.results.marks import Mark
from wizard.review.reviews import Decision

COUNTED = ("done", "open", "overdue")
"""The states of decisions in the order in which a title counts them; of the others nobody knows."""
_MARKS = {"done": Mark.REACHED, "overdue": Mark.BEHIND, "open": Mark.OPEN, "unknown": Mark.OPEN}
_PRESSING = ("overdue", "open", "unknown", "done")


def decisions_table(ctx: Context, made: Sequence[Decision]) -> Decisions | None:
    """A row for each; None where there are none."""
    if not made:
        return None
    ordered = sorted(made, key=lambda one: (_PRESSING.index(state(ctx, one)), one.due or date.max))
    days = {one.review for one in made}
    day = days.pop() if len(days) == 1 else None
    first = ctx.text("decisions.decided_on", date=ctx.language.date(day)) if day else ctx.text("decisions.decided")
    who, when, how_far = (ctx.text(f"decisions.{key}") for key in ("who", "when", "state"))
    rows = tuple(_row(ctx, one) for one in ordered)
    listed = (f"{row.what} ({row.who}, {row.when}, {row.standing.word})" for row in rows)
    return Decisions((first, who, when, how_far), rows, f"{first}: {ctx.language.join(listed)}")


def state(ctx: Context, one: Decision) -> str:
    """How far it is; nobody knows of what an older file has as one text."""
    if one.done is not None:
        return "done"
    if one.review is None:
        return "unknown"
    return "overdue" if one.is_overdue(ctx.today) else "open"


def counted(ctx: Context, made: Sequence[Decision]) -> str:
    """How many there are and how far they are: `3 beslutninger: 2 er gjort, 1 er overskredet`."""
    states = Counter(state(ctx, one) for one in made)
    if len(states) == 1:
        return ctx.text(f"decisions.all_{next(iter(states))}", n=len(made))
    parts = [ctx.text(f"decisions.n_{each}", n=states[each]) for each in COUNTED if states[each]]
    said = ctx.text("decisions.n", n=len(made))
    return f"{said}: {', '.join(parts)}" if parts else said


def _row(ctx: Context, one: Decision) -> MadeDecision:
    how_far = state(ctx, one)
    return MadeDecision(
        unstopped(one.text),
        name(one.owner) or ctx.text("decisions.nobody"),
        ctx.language.date(one.due, "medium") if one.due else ctx.text("decisions.no_day"),
        Standing(_MARKS[how_far], ctx.text(f"decisions.is_{how_far}")),
    )

"""The slide of what is settled with one answer: selling, policy, monitoring, reviews.

Where more is said about one of them, it has a slide of its own instead.
"""

from __future__ import annotations

from collections.abc import Iterator

from exports.blocks import Quotes, Slide
from exports.outline.context import Context
from exports.outline.shorten import name


def agreements(ctx: Context) -> Iterator[Slide]:
    settled = tuple(_settled(ctx))
    if not settled:
        return
    yield Slide(
        id="agreements",
        title=ctx.text("deck_titles.agreements", n=len(settled)),
        blocks=(Quotes(settled),),
        kicker=ctx.text("deck.agreements"),
        notes=ctx.notes("agreements", "selling", "policy_wanted", "monitoring_owner", "review_rhythm"),
    )


def _settled(ctx: Context) -> Iterator[str]:
    if ctx.only("selling", "campaigns", besides=("campaigns",)):
        yield ctx.text(f"deck_titles.selling_{ctx.answers['selling']}")
    if ctx.only("policy_wanted", "policy"):
        yield ctx.text(f"deck_titles.policy_{ctx.answers['policy_wanted']}")
    if ctx.only("monitoring_owner", "monitoring"):
        yield ctx.text("deck_titles.monitoring_owner", owner=name(ctx.shown("monitoring_owner")))
    if ctx.only("review_rhythm", "evaluation"):
        often = ctx.text(f"deck_rhythms.{ctx.answers['review_rhythm']}")
        yield ctx.text("deck_titles.evaluation_rhythm", often=often)

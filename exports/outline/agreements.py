"""The slide of what is settled with one answer: selling, policy, monitoring, reviews.

In a deck it takes the place of slides that would be nearly empty. Where more is said, the section's own slide stands.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from exports.blocks import Quotes, Slide
from exports.outline.context import Context
from exports.outline.shorten import name
from exports.outline.unsettled import sells_or_not


@dataclass(frozen=True)
class Settled:
    """A question that may be the only answered one of its section (others `besides` do not count), and what it says."""

    slide: str
    """Whose place it takes."""
    question: str
    section: str
    said: Callable[[Context], str]
    """Empty where other answers say the opposite."""
    besides: tuple[str, ...] = ()

    def alone(self, ctx: Context) -> bool:
        """Whether it is."""
        return ctx.only(self.question, self.section, besides=self.besides)


def _selling(ctx: Context) -> str:
    return "" if sells_or_not(ctx) else ctx.text(f"deck_titles.selling_{ctx.answers['selling']}")


def _policy(ctx: Context) -> str:
    return ctx.text(f"deck_titles.policy_{ctx.answers['policy_wanted']}")


def _monitoring(ctx: Context) -> str:
    return ctx.text("deck_titles.monitoring_owner", owner=name(ctx.shown("monitoring_owner")))


def _evaluation(ctx: Context) -> str:
    often = ctx.text(f"deck_rhythms.{ctx.answers['review_rhythm']}")
    return ctx.text("deck_titles.evaluation_rhythm", often=often)


SETTLED = (
    Settled("leads", "selling", "campaigns", _selling, besides=("campaigns",)),
    Settled("policy", "policy_wanted", "policy", _policy),
    Settled("monitoring", "monitoring_owner", "monitoring", _monitoring),
    Settled("evaluation", "review_rhythm", "evaluation", _evaluation),
)


def replaced(ctx: Context) -> set[str]:
    """The names of the slides whose place it takes."""
    return {settled.slide for settled in SETTLED if settled.alone(ctx)}


def agreements(ctx: Context) -> Iterator[Slide]:
    said = tuple(filter(None, (settled.said(ctx) for settled in SETTLED if settled.alone(ctx))))
    if not said:
        return
    yield Slide(
        id="agreements",
        title=ctx.text("deck_titles.agreements", n=len(said)),
        blocks=(Quotes(said),),
        kicker=ctx.text("deck.agreements"),
        notes=ctx.notes("agreements", "selling", "policy_wanted", "monitoring_owner", "review_rhythm"),
    )

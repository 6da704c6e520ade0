"""What the deck says: a strategy's answers as slides of typed blocks.

A slide is one function, `(ctx) -> Iterator[Slide]`; it yields nothing while its questions are unanswered. Its
slides' ids are the function's name, with `:something` where it makes several.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from exports.blocks import Deck, Slide, Step
from exports.outline import (
    agreements,
    audiences,
    check,
    first_days,
    measure,
    open_questions,
    overview,
    plan,
    reach,
    rollout,
    strategy,
    workload,
)
from exports.outline.context import Context
from wizard.language.languages import Language
from wizard.strategy.strategy import Strategy

__all__ = ["SLIDES", "Context", "deck"]

SLIDES: tuple[Callable[[Context], Iterator[Slide]], ...] = (
    overview.summary,
    overview.messages,
    strategy.position,
    strategy.purpose,
    audiences.audience,
    audiences.needs,
    audiences.platforms,
    reach.reach,
    strategy.policy,
    plan.pillars,
    plan.rhythm,
    plan.calendar,
    workload.workload,
    rollout.promotion,
    rollout.campaigns,
    rollout.leads,
    rollout.people,
    measure.monitoring,
    measure.kpis,
    measure.results,
    measure.evaluation,
    measure.learnings,
    agreements.agreements,
    open_questions.undecided,
    check.open_points,
    first_days.first_days,
)
"""Every slide after the cover, in the order they are shown."""
ON_REQUEST = frozenset({check.open_points})
"""Those that are shown only to who asks for them."""

IN_BRIEF = frozenset(SLIDES) - {reach.reach, workload.workload}
"""Those of a strategy that answers the main questions alone: it is short enough to be read standing."""


def _is_shown(make: Callable[[Context], Iterator[Slide]], ctx: Context, open_points: bool) -> bool:
    return (open_points or make not in ON_REQUEST) and (make in IN_BRIEF or not ctx.brief)


def deck(strategy: Strategy, language: Language, today: date, *, open_points: bool = False) -> Deck:
    """The whole presentation of `strategy`, in `language`; `today` dates it.

    `open_points` adds what the strategy check has found.
    """
    ctx = Context(strategy, language, today)
    cover = overview.cover(ctx)
    footer = (ctx.shown("company_name"), ctx.text("deck.strategy"), language.date(today))
    return Deck(
        title=" – ".join(filter(None, (cover.title, cover.subtitle))),
        author=ctx.shown("company_name"),
        tag=language.tag,
        made=today,
        cover=cover,
        slides=tuple(slide for make in SLIDES if _is_shown(make, ctx, open_points) for slide in make(ctx)),
        subject=ctx.text("deck.strategy"),
        steps=tuple(_steps(ctx)),
        continued=ctx.text("deck.continued"),
        part=ctx.text("deck.part"),
        footer=" · ".join(filter(None, footer)),
    )


def _steps(ctx: Context) -> Iterator[Step]:
    for number, step in enumerate(ctx.catalogue.steps, 1):
        name = ctx.language.of(step.title)
        part = ctx.text("deck.step_of", number=number, total=len(ctx.catalogue.steps), name=name)
        yield Step(step.id, name, ctx.text(f"deck_steps.{step.id}"), part)

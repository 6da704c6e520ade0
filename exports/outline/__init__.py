"""What the deck says: a strategy's answers as slides of typed blocks.

A slide is one function, `(ctx) -> Iterator[Slide]`; it yields nothing while its questions are unanswered. Its
slides' ids are the function's name, with `:something` where it makes several.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from exports.blocks import Deck, Slide
from exports.outline import (
    agreements,
    audiences,
    changes,
    check,
    coming_posts,
    first_days,
    measure,
    needs,
    open_questions,
    overview,
    plan,
    platforms,
    reach,
    results,
    reviews,
    rollout,
    strategy,
    workload,
)
from exports.outline.context import Context
from exports.outline.neighbours import joined
from exports.outline.presentation import presentation
from wizard.language.languages import Language
from wizard.strategy.strategy import Strategy

__all__ = ["ON_REQUEST", "SLIDES", "Context", "deck"]

SLIDES: tuple[Callable[[Context], Iterator[Slide]], ...] = (
    overview.summary,
    overview.messages,
    strategy.position,
    strategy.purpose,
    audiences.audience,
    needs.needs,
    platforms.platforms,
    reach.reach,
    strategy.policy,
    strategy.voice,
    strategy.house_rules,
    plan.pillars,
    plan.rhythm,
    coming_posts.calendar,
    workload.workload,
    rollout.promotion,
    rollout.campaigns,
    rollout.leads,
    rollout.people,
    measure.monitoring,
    measure.kpis,
    results.results,
    results.posts,
    measure.evaluation,
    reviews.learnings,
    changes.changes,
    agreements.agreements,
    open_questions.undecided,
    check.open_points,
    first_days.first_days,
)
"""Every slide after the cover, in the order they are shown."""
ON_REQUEST = frozenset({check.open_points})
"""Those that are shown only to who asks for them."""

NOT_IN_BRIEF = frozenset({reach.reach, workload.workload})
"""Slides that a strategy of main questions alone does without."""


def deck(strategy: Strategy, language: Language, today: date, *, open_points: bool = False) -> Deck:
    """The whole presentation of `strategy`, in `language`; `today` dates it.

    `open_points` adds what the strategy check has found.
    """
    ctx = Context(strategy, language, today)
    replaced = agreements.replaced(ctx)
    left_out = {make for make in SLIDES if make.__name__ in replaced} | (NOT_IN_BRIEF if ctx.brief else set())
    left_out |= set() if open_points else ON_REQUEST
    slides = (slide for make in SLIDES if make not in left_out for slide in make(ctx))
    return presentation(ctx, overview.cover(ctx), joined(slides), ctx.text("deck.strategy"))

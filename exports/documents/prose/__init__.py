"""What the detailed document says under each of the deck's titles.

A section is one function with the name of the slide it stands for, `(ctx, slide) -> Iterator[Part]`. A slide without
one is drawn as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from exports.blocks import Slide
from exports.documents.parts import Part
from exports.documents.prose import audiences, check, measure, plan, rollout, strategy
from exports.outline import Context

Section = Callable[[Context, Slide], Iterator[Part]]

SECTIONS: Mapping[str, Section] = MappingProxyType(
    {
        section.__name__: section
        for section in (
            strategy.position,
            strategy.purpose,
            audiences.audience,
            audiences.needs,
            audiences.platforms,
            strategy.policy,
            strategy.voice,
            strategy.house_rules,
            plan.pillars,
            plan.rhythm,
            plan.workload,
            plan.calendar,
            rollout.promotion,
            rollout.campaigns,
            rollout.leads,
            rollout.people,
            measure.monitoring,
            measure.kpis,
            measure.results,
            measure.posts,
            measure.evaluation,
            measure.learnings,
            measure.changes,
            measure.agreements,
            check.open_points,
        )
    }
)
"""By the name of the slide function."""

"""The forms of slides: each turns a block of its own class into a piece. A new one is a module, and an entry below."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from exports.blocks import strategy
from exports.blocks.kpis import Kpis
from exports.blocks.plan import GrowthPath, Hours, Notices, OpenQuestions, Pillars, TaskWeeks, WeekGrid
from exports.blocks.results import Decisions, Paths, Spreads
from exports.layout.forms import cards, matrix, meetings, on_a_page, panels, passages, platforms, threads
from exports.layout.forms.decisions import decisions
from exports.layout.forms.growth import growth
from exports.layout.forms.hours import hours
from exports.layout.forms.kpis import kpis
from exports.layout.forms.notices import notices
from exports.layout.forms.open_questions import open_questions
from exports.layout.forms.paths import paths
from exports.layout.forms.pillars import pillars
from exports.layout.forms.spreads import spreads
from exports.layout.forms.task_weeks import task_weeks
from exports.layout.forms.week import week
from exports.layout.piece import Piece, Setting
from exports.layout.shapes import Frame

FORMS: Mapping[type, Callable[[Any, Setting], Piece]] = MappingProxyType(
    {
        strategy.OnAPage: on_a_page.on_a_page,
        strategy.Threads: threads.threads,
        strategy.Passage: passages.passage,
        strategy.Evidence: passages.evidence,
        strategy.Meetings: meetings.meetings,
        strategy.Matrix: matrix.matrix,
        strategy.Platforms: platforms.platforms,
        strategy.Quotes: cards.quotes,
        strategy.ListCards: cards.list_cards,
        Notices: notices,
        Pillars: pillars,
        WeekGrid: week,
        Hours: hours,
        GrowthPath: growth,
        Kpis: kpis,
        TaskWeeks: task_weeks,
        OpenQuestions: open_questions,
        Decisions: decisions,
        Paths: paths,
        Spreads: spreads,
    }
)
"""By the class of the block."""
PANELS: Mapping[type, Callable[[Any, Setting], panels.Panel]] = MappingProxyType(
    {
        strategy.Goal: panels.goal,
        strategy.Profile: panels.profile,
        strategy.Persona: panels.person,
    }
)
"""Those that stand in a panel at the left."""
SIDES: frozenset[type] = frozenset({strategy.Persona})
"""Blocks that stand in a panel from the slide's top to its foot, on the step's own colour; the others' is a tint."""


def piece(block: object, setting: Setting) -> Piece:
    """`block` measured. Raises KeyError for a block without a form, naming those that have one."""
    if type(block) not in FORMS:
        known = ", ".join(sorted(kind.__name__ for kind in FORMS))
        raise KeyError(f"no form for {type(block).__name__}; there are some for {known}")
    return FORMS[type(block)](block, setting)


def panel(aside: object, setting: Setting) -> panels.Panel:
    """What stands in a panel, measured."""
    return PANELS[type(aside)](aside, setting)


def frame(aside: object) -> Frame:
    """How a slide is divided that has `aside` in a panel at its left."""
    return Frame.SIDE if type(aside) in SIDES else Frame.PANEL

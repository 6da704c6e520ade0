"""A calendar made by a plan, and what a person may do to an entry."""

from __future__ import annotations

from collections import Counter
from typing import Any

from tests.wizard.schedule.plans import channel, plan
from wizard.language.languages import DANISH
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Row
from wizard.schedule.regenerate import RegenerationPlan, regenerate
from wizard.strategy.strategy import Strategy

RECORD = catalogue().records["calendar"]
TWICE_A_WEEK = channel("facebook", 2, weekdays=["mon", "thu"], time="09:00", creator="Mette")


def made(**answers: Any) -> Strategy:
    return plan(TWICE_A_WEEK, **answers)


def after(current: list[Row], strategy: Strategy, **rest: Any) -> RegenerationPlan:
    return regenerate(current, strategy, DANISH, **rest)


def frozen(rows: list[Row]) -> Counter[tuple[tuple[str, str], ...]]:
    return Counter(tuple(sorted((field, str(value)) for field, value in row.items())) for row in rows)


EDITS: dict[str, Row] = {
    "idea": {"idea": "Vores egen idé"},
    "pillar": {"pillar": "Noget helt andet"},
    "type": {"type": "live"},
    "creator": {"creator": "Nogen anden"},
    "poster": {"poster": "Nogen anden"},
    "time": {"time": "23:58"},
    "status": {"status": "ready"},
    "link": {"link": "https://example.org/opslag"},
    "platform": {"platform": "reddit"},
}
"""What a person may do to an entry."""

"""How far each participant has come: which questions are answered, never with what."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

from wizard.questionnaire import journey
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.journey import State
from wizard.questionnaire.model import Step
from wizard.workshop.agenda import Block
from wizard.workshop.workshop import Workshop

QUIET = timedelta(minutes=6)
"""Nothing new for so long in an exercise may mean that somebody is stuck."""

MADE_AT = {"budget_game": frozenset({"budget_cards", "channel_plan"})}
"""What an exercise on a page of its own leaves in a strategy: of the game a card, and the plan the week becomes."""


@dataclass(frozen=True)
class Participant:
    """A company in a workshop, with the strategy its people share. Times in UTC."""

    id: int
    name: str
    joined: datetime
    updated: datetime
    """When something in the strategy last changed."""
    answered: frozenset[str]
    """The ids of the questions that have an answer."""
    shares_files: bool = False
    """Whether whoever leads the workshop may have its files."""
    saves: int = 0
    """How often something in the strategy has been saved."""

    def state(self, section_id: str) -> State:
        return _state(section_id, self.answered)

    def is_done(self, block: Block) -> bool:
        """With all that an exercise is about; one on a page of its own, with what is made there."""
        if block.page in MADE_AT:
            return self.answered >= MADE_AT[block.page]
        return bool(block.sections) and all(self.state(section) is State.DONE for section in block.sections)

    def part_of(self, step: Step) -> float:
        """Of the express route through `step`, from 0 to 1."""
        asked = [question.id for section in step.sections for question in section.express]
        return sum(question in self.answered for question in asked) / len(asked)

    def quiet(self, workshop: Workshop, now: datetime) -> timedelta:
        """How long nothing has happened in the exercise that is on; nothing where that is no sign of anything."""
        block, clock = workshop.block, workshop.clock
        if block is None or clock is None or not clock.runs or not block.sections or self.is_done(block):
            return timedelta()
        since = now - max(self.updated, self.joined, clock.began)
        return since if since >= QUIET else timedelta()


@lru_cache(maxsize=20_000)  # board and screen look every other second at everybody, of whom few have gone on
def _state(section_id: str, answered: frozenset[str]) -> State:
    return journey.section_state(catalogue().section(section_id), dict.fromkeys(answered, True))


def stuck(participants: Iterable[Participant], workshop: Workshop, now: datetime) -> list[Participant]:
    """Those who may be, the one quiet for longest first."""
    quiet = [(participant.quiet(workshop, now), participant) for participant in participants]
    return [participant for since, participant in sorted(quiet, key=lambda each: -each[0]) if since]


def done(participants: Sequence[Participant], block: Block) -> int:
    """How many are done with an exercise."""
    return sum(participant.is_done(block) for participant in participants)

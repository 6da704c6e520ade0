"""Companies that join a workshop and answer what its exercise asks, each at its own pace; some get stuck."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from wizard.examples import EXAMPLES, example
from wizard.language.errors import Refused
from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Answers
from wizard.store.protocol import Store
from wizard.strategy.identity import with_new_identity
from wizard.strategy.strategy import Strategy
from wizard.workshop.workshop import Workshop

FIRST = {
    "da": ("Nord", "Vest", "Fjord", "Skov", "Havne", "By", "Mølle", "Kyst", "Torve", "Å"),
    "en": ("North", "West", "Harbour", "Forest", "Market", "Mill", "Coast", "Bridge", "River", "Hill"),
}
LAST = {
    "da": ("bageriet", "cykler", "tømreren", "klinikken", "haven", "kaffen"),
    "en": (" Bakery", " Bikes", " Carpentry", " Clinic", " Garden", " Coffee"),
}
PACE = (6.0, 45.0)
"""Seconds between two answers: of the quickest company and the slowest."""
STUCK = 9
"""Of so many companies, one stops after a few answers."""
BEFORE_STUCK = 3
JOIN_EVERY = (0.3, 1.5)
"""Seconds between two that join."""


@dataclass
class Company:
    """One of them. Times in seconds since the room began to move."""

    name: str
    answers: Answers
    """What it will have answered in the end."""
    pace: float
    joins_at: float
    gives_up: bool
    strategy: int | None = None
    """Its number in the store, once it has joined."""
    next_at: float = 0.0
    given: set[str] = field(default_factory=set)


def companies(count: int, language: Language, chance: random.Random) -> list[Company]:
    """So many companies of different names, in the order they join."""
    made, at = [], 0.0
    for number, name in zip(range(count), _names(language), strict=False):
        at += chance.uniform(*JOIN_EVERY)
        answers = example(EXAMPLES[number % len(EXAMPLES)], language.id).answers
        gives_up = number % STUCK == STUCK - 1
        made.append(Company(name, answers, chance.uniform(*PACE), at, gives_up))
    return made


def _names(language: Language) -> Iterator[str]:
    firsts, lasts = FIRST[language.id], LAST[language.id]
    for number in range(len(firsts) * len(lasts)):
        yield firsts[number % len(firsts)] + lasts[(number + number // len(firsts)) % len(lasts)]


MOST = min(len(FIRST[id_]) * len(LAST[id_]) for id_ in FIRST)
"""As many as there are names for."""


class PractisingRoom:
    """The companies of one workshop."""

    def __init__(self, store: Store, workshop_id: int, joining: list[Company], chance: random.Random) -> None:
        self._store, self._workshop, self._chance = store, workshop_id, chance
        self.companies = joining

    def move(self, elapsed: float, now: datetime) -> None:
        """What has happened `elapsed` seconds after the room began to move: some join, some answer."""
        workshop = self._store.workshops.load(self._workshop)
        for company in self.companies:
            if company.strategy is None and elapsed >= company.joins_at and not workshop.ended:
                self._join(company, workshop, now)
            elif company.strategy is not None and elapsed >= company.next_at:
                company.next_at = elapsed + company.pace * self._chance.uniform(0.5, 1.5)
                self._answer(company, workshop, now)

    def _join(self, company: Company, workshop: Workshop, now: datetime) -> None:
        begun = with_new_identity(Strategy(workshop.language, {"company_name": company.name}))
        try:
            key = self._store.workshops.join(self._workshop, company.name, begun, now)
        except Refused:  # somebody practising has taken the name, or the room is full
            company.joins_at = float("inf")
            return
        company.strategy = self._store.open(key)

    def _answer(self, company: Company, workshop: Workshop, now: datetime) -> None:
        """The next question of the exercise that is on; nothing while there is none, or its time stands still."""
        block, clock = workshop.block, workshop.clock
        if block is None or clock is None or not clock.runs or company.strategy is None:
            return
        if company.gives_up and len(company.given) >= BEFORE_STUCK:
            return
        asked = [question.id for section in block.sections for question in catalogue().section(section).questions]
        following = next((id_ for id_ in asked if id_ in company.answers and id_ not in company.given), None)
        if following is not None and following != "company_name":
            self._store.save(company.strategy, {following: company.answers[following]}, now)
        if following is not None:
            company.given.add(following)

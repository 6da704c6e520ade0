"""A room after two days, to tell of: 24 companies, who came different ways, and were shown four of their answers."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from wizard.language.languages import LANGUAGES
from wizard.questionnaire.catalogue import catalogue
from wizard.workshop import collecting, moving, plenary
from wizard.workshop import workshop as ws
from wizard.workshop.agenda import agendas
from wizard.workshop.plenary import Texts
from wizard.workshop.progress import Participant
from wizard.workshop.workshop import Workshop

COMPANIES = 24
SAID = (
    "De unge fra vores egen by, der ikke ved, at man kan blive udlært smed her",
    "Familier med små børn inden for en halv times kørsel",
    "Husejere over 50, der vil have gjort noget ved varmen før vinter",
    "Indkøbere i mindre kommuner",
    "Kunder, der har købt én gang og ikke er kommet igen",
    "Nye naboer i de to udstykninger",
    "Sommerhusgæster fra maj til september",
)


def two_days(language_id: str = "da") -> Workshop:
    """A Master Class that has ended, each item of it a minute longer than planned."""
    language = LANGUAGES[language_id]
    beginnings = [datetime(2027, 3, day, 7, 30, tzinfo=UTC) for day in (1, 8)]
    blocks = agendas()["two_days"].blocks(beginnings, language)
    workshop = Workshop("Master Class Vejle", language_id, "Europe/Copenhagen", blocks, 90, "Karin Holm")
    late = timedelta()
    for number, block in enumerate(blocks):
        if number and block.day != blocks[number - 1].day:
            late = timedelta()
        workshop = moving.begin(workshop, number, block.starts + late)
        late += timedelta(minutes=1)
    for question, counts in (("purposes", {"trust": 15, "leads": 11, "awareness": 6}), ("industry", None)):
        field = plenary.countable()[question]
        answers = list(counts or [option.id for option in field.options[:14]])
        values = [[answer] for answer in answers for _ in range((counts or {}).get(answer, 2))]
        workshop = collecting.reveal(
            workshop, plenary.tally(question, values if counts else [each[0] for each in values])
        )
    scale = plenary.tally("monitoring_importance", [1, 2, 3, 3, 4, 4, 4, 4, 5, 5, 5, 4, 3, 4, 5])
    workshop = collecting.reveal(collecting.reveal(workshop, scale), Texts("audiences", 19, SAID, frozenset(SAID[3:4])))
    workshop = ws.end(workshop, blocks[-1].planned_end + timedelta(minutes=12))
    return ws.meet_again(workshop, workshop.last_day + timedelta(weeks=6), workshop.ended or blocks[-1].planned_end)


def companies(workshop: Workshop, count: int = COMPANIES) -> list[Participant]:
    """Each has come a little less far than the one before."""
    sections = [section for block in workshop.blocks for section in block.sections]
    began = workshop.blocks[0].starts
    return [
        Participant(
            number,
            f"Firma {number}",
            began,
            began,
            frozenset(
                question.id
                for section in sections[: len(sections) - number % len(sections)]
                for question in catalogue().section(section).questions
            ),
        )
        for number in range(count)
    ]


def without_anything(workshop: Workshop) -> Workshop:
    """The same before it has begun."""
    return replace(workshop, held=(), revealed=(), ended=None, follow_up=None)

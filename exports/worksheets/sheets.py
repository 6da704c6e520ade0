"""What stands on the worksheets: an exercise and the questions it asks, the budget game's prices, and its cards."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from wizard.budget_game.cards import Card, cards
from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Question, Section
from wizard.workshop.agenda import Block, BlockKind

ASKED_AT_THE_TOP = "company_name"
"""Stands at the top of every page anyway."""
GAME = "budget_game"
"""The page an exercise is done on where it is the budget game."""


@dataclass(frozen=True)
class SheetHeading:
    """What stands at the top of every page. Without an address there is no way in to show."""

    title: str
    code: str = ""
    address: str = ""
    """Where one joins, to read; the QR code has it with the code."""
    qr: str = ""


@dataclass(frozen=True)
class Sheet:
    """One exercise."""

    title: str
    kicker: str
    task: str
    steps: tuple[str, ...]
    step: str
    """The id of the step whose colour it has."""
    questions: tuple[Question, ...] = ()
    further: tuple[Question, ...] = ()
    """Asked as well as far as the last page has room."""
    game: bool = False
    """Whether it is the budget game: hours to share out in place of the questions."""
    cards: tuple[Card, ...] = ()
    """Cards to cut out."""


def of_agenda(blocks: Iterable[Block], language: Language, *, every_question: bool = False) -> list[Sheet]:
    """A sheet for each exercise. With `every_question` also what the short way leaves out."""
    return [
        of_block(block, language, every_question=every_question) for block in blocks if block.kind is BlockKind.EXERCISE
    ]


def of_block(block: Block, language: Language, *, every_question: bool = False) -> Sheet:
    sections = [catalogue().section(section) for section in block.sections]
    kicker = language.text("worksheets.exercise", minutes=language.number(block.minutes))
    game = block.page == GAME
    questions, further = ((), ()) if game and not every_question else _questions(sections, every_question)
    return Sheet(block.title, kicker, block.task, block.steps, sections[0].step, questions, further, game)


def of_sections(sections: Iterable[Section], language: Language, *, every_question: bool = False) -> list[Sheet]:
    """A sheet for each section, for whoever has no workshop."""
    return [
        Sheet(
            language.of(section.title),
            language.of(catalogue().step(section.step).title),
            language.of(section.intro),
            (),
            section.step,
            *_questions([section], every_question),
        )
        for section in sections
    ]


def of_cards(language: Language) -> Sheet:
    """The cards of the budget game."""
    text = language.text
    title, kicker = text("worksheets.cards"), text("budget_game.title")
    return Sheet(title, kicker, text("worksheets.cards_task"), (), "plan", cards=tuple(cards().values()))


def _questions(sections: Iterable[Section], every_question: bool) -> tuple[tuple[Question, ...], tuple[Question, ...]]:
    """The short way through the sections, all of a section where that has nothing in it; and the others."""
    asked: list[Question] = []
    others: list[Question] = []
    for section in sections:
        for question in section.questions:
            if question.id != ASKED_AT_THE_TOP:
                short = every_question or question.express or not section.express
                (asked if short else others).append(question)
    return tuple(asked), tuple(others)

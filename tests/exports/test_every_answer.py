"""Nothing anybody answered is lost: every question and row field stands in the notes of the deck and in the document.

Whatever the kind: what is written, counted or dated is looked for as each language shows it, and of what is chosen, one
answer is told apart from another.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from exports import outline
from exports.blocks import Chart, Lanes, Note
from exports.blocks.plan import GrowthPath, Hours
from exports.documents import strategy_document
from exports.documents.parts import Heading
from tests.exports.filled import answer, fields, filled, labelled, missing, texts_of
from wizard.language.languages import DANISH, LANGUAGES, Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Answers, Field, Question
from wizard.strategy.strategy import Strategy

TODAY = date(2026, 12, 1)
QUESTIONS = catalogue().questions
every_question = pytest.mark.parametrize("question", QUESTIONS.values(), ids=list(QUESTIONS))
every_language = pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))


def notes(answers: Answers, language: Language) -> str:
    deck = outline.deck(Strategy(language.id, answers), language, TODAY)
    return "\n".join([deck.cover.title, deck.cover.notes, *(slide.notes for slide in deck.slides)])


def document(answers: Answers, language: Language) -> str:
    """The sentences, lists and tables of its three steps and its introduction.

    A slide's title, a picture or a remark that mentions an answer does not make up for a sentence or column that is
    missing, nor do the first days at the end. A persona's own heading does: its name stands nowhere else.
    """
    whole = strategy_document.text(Strategy(language.id, answers), language, TODAY)
    found: list[str] = []
    told = True
    for part in whole.parts:
        if isinstance(part, Heading) and part.level < 3:
            told = part.numbered if part.level == 1 else told
            told = told or (part.level == 1 and part.text == language.text("document.introduction"))
        elif told and not isinstance(part, Chart | GrowthPath | Hours | Lanes | Note):
            found += texts_of(part, alt=False)
    return "\n".join(found)


@pytest.mark.sampled(4)
@every_question
@every_language
def test_an_answer_stands_in_full_in_the_notes(question: Question, language: Language) -> None:
    told = notes({question.id: filled()[question.id]}, language)
    assert [part for part in labelled(question, language) if part not in told] == []


@pytest.mark.sampled(9)
@every_question
@every_language
def test_an_answer_stands_in_the_document(question: Question, language: Language) -> None:
    assert missing(question, document({question.id: filled()[question.id]}, language), language) == []


def test_what_stands_in_a_document_is_not_there_by_chance() -> None:
    empty = document({}, DANISH) + notes({}, DANISH)
    for question in QUESTIONS.values():
        everything = [place for place, field in fields().items() if place.partition(".")[0] == question.id]
        untold = [place for place in everything if fields()[place].kind in ("choice", "choices", "yes_no")]
        assert missing(question, empty, DANISH) == [place for place in everything if place not in untold]


CHOSEN = [place for place, field in fields().items() if field.kind in ("choice", "choices", "yes_no")]


@pytest.mark.sampled(17)
@pytest.mark.parametrize("place", CHOSEN)
def test_what_was_chosen_is_told_apart_in_the_document(place: str) -> None:
    question_id, _, field_id = place.partition(".")
    question = QUESTIONS[question_id]
    told = [
        document({question_id: [{**filled()[question_id][0], field_id: value}] if field_id else value}, DANISH)
        for value in alternatives(fields()[place])
    ]
    assert len(set(told)) == len(told) > 1, question.id


def alternatives(field: Field) -> Iterator[Any]:
    """Every answer there is to a field that is chosen from; each option alone, where several can be."""
    match field.kind:
        case "yes_no":
            yield from (True, False)
        case "choices":
            yield from ([option.id] for option in field.options)
        case _:
            yield from ([option.id for option in field.options] or [answer(field, ""), "tests.another"])

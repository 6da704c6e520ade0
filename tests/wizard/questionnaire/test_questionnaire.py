"""The shipped questionnaire: what people's files rely on stays, and every question has its texts."""

from __future__ import annotations

import pytest

from wizard.language.languages import LANGUAGES
from wizard.questionnaire import shipped
from wizard.questionnaire.catalogue import catalogue
from wizard.registry import COMMAND

QUESTIONS = list(catalogue().questions.values())


def test_what_has_shipped_is_written_down_and_nothing_of_it_is_gone() -> None:
    written, now = shipped.read(), shipped.entries(catalogue())
    assert list(shipped.breaking_changes(written, now)) == [], (
        "files that people keep rely on it; ids are never changed"
    )
    assert shipped.FILE.read_text(encoding="utf-8") == shipped.text(now), f"run `{COMMAND}`"


@pytest.mark.parametrize("language_id", LANGUAGES)
def test_a_question_has_all_its_texts_in_every_language(language_id: str) -> None:
    language = LANGUAGES[language_id]
    for question in QUESTIONS:
        assert question.help is not None, question.id
        for text in (question.label, question.short, question.help, question.why, question.example):
            assert language.of(text).strip() == language.of(text) != "", question.id


@pytest.mark.parametrize("language_id", LANGUAGES)
def test_a_questions_short_name_fits_a_table(language_id: str) -> None:
    shorts = {question.id: LANGUAGES[language_id].of(question.short) for question in QUESTIONS}
    assert {question_id: short for question_id, short in shorts.items() if len(short) > 28} == {}


@pytest.mark.parametrize("language_id", LANGUAGES)
def test_the_short_names_tell_the_questions_apart(language_id: str) -> None:
    shorts = [LANGUAGES[language_id].of(question.short) for question in QUESTIONS]
    assert sorted(shorts) == sorted(set(shorts))


@pytest.mark.parametrize("language_id", LANGUAGES)
def test_the_options_of_a_question_are_told_apart(language_id: str) -> None:
    for question in QUESTIONS:
        for field in (question, *question.fields):
            labels = [LANGUAGES[language_id].of(option.label) for option in field.options]
            assert len(labels) == len(set(labels)), field.id

"""The finished examples: complete, right, and the same in every language."""

from __future__ import annotations

from typing import Any

import pytest

from wizard.examples import EXAMPLES, FOLDER, example
from wizard.language.languages import LANGUAGES
from wizard.questionnaire import references
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Field
from wizard.registry import COMMAND
from wizard.strategy import strategy_file

EVERY = [(example_id, language_id) for example_id in EXAMPLES for language_id in LANGUAGES]


def test_the_files_are_those_that_are_offered_each_in_every_language() -> None:
    assert {file.name for file in FOLDER.glob("*.json")} == {f"{name}.{language}.json" for name, language in EVERY}


@pytest.mark.parametrize(("example_id", "language_id"), EVERY)
def test_an_example_is_in_the_language_its_name_says(example_id: str, language_id: str) -> None:
    assert example(example_id, language_id).language == language_id


@pytest.mark.parametrize(("example_id", "language_id"), EVERY)
def test_an_example_answers_the_express_route_and_in_the_questionnaires_order(
    example_id: str, language_id: str
) -> None:
    answers = example(example_id, language_id).answers
    assert [question.id for question in catalogue().express if question.id not in answers] == []
    assert list(answers) == [question_id for question_id in catalogue().questions if question_id in answers]


@pytest.mark.parametrize(("example_id", "language_id"), EVERY)
def test_reading_and_writing_an_example_gives_the_same_bytes(example_id: str, language_id: str) -> None:
    data = (FOLDER / f"{example_id}.{language_id}.json").read_bytes()
    assert strategy_file.write(strategy_file.read(data)) == data, f"run `{COMMAND}`"


@pytest.mark.parametrize(("example_id", "language_id"), EVERY)
@pytest.mark.parametrize("target", ["audiences.name", "platforms", "purposes", "kpis.metric"])
def test_everything_an_example_points_at_is_there(example_id: str, language_id: str, target: str) -> None:
    dangling = references.dangling(target, example(example_id, language_id).answers)
    assert [(use.question.id, use.row) for use in dangling] == []


@pytest.mark.parametrize(("example_id", "language_id"), EVERY)
def test_the_shares_of_the_pillars_sum_to_100(example_id: str, language_id: str) -> None:
    assert sum(pillar["share"] for pillar in example(example_id, language_id).answers["pillars"]) == 100


@pytest.mark.parametrize(("example_id", "language_id"), EVERY)
def test_dates_and_ages_run_forwards(example_id: str, language_id: str) -> None:
    answers = example(example_id, language_id).answers
    assert all(row["age_from"] <= row["age_to"] for row in answers["audiences"] if {"age_from", "age_to"} <= row.keys())
    assert all(row["start"] <= row["end"] for row in answers["campaigns"] if {"start", "end"} <= row.keys())


def shape(value: Any, field: Field) -> Any:
    """`value` with what somebody wrote replaced by how many lines it has; what is chosen and counted stays."""
    if field.kind == "list":
        columns = {column.id: column for column in field.fields}
        return [{key: shape(cell, columns[key]) for key, cell in row.items()} for row in value]
    wrote = field.kind in ("text", "long_text") or (field.kind == "choice" and not field.options)
    return len(value.splitlines()) if wrote else value


@pytest.mark.parametrize("example_id", EXAMPLES)
def test_an_example_says_the_same_in_every_language(example_id: str) -> None:
    danish, english = (
        {
            question_id: shape(answer, catalogue().questions[question_id])
            for question_id, answer in example(example_id, language_id).answers.items()
        }
        for language_id in ("da", "en")
    )
    assert danish == english


@pytest.mark.parametrize("example_id", EXAMPLES)
def test_an_audience_is_pointed_at_from_the_same_places_in_every_language(example_id: str) -> None:
    danish, english = (
        [
            [(use.question.id, use.row) for use in references.uses("audiences.name", row["name"], answers)]
            for row in answers["audiences"]
        ]
        for answers in (example(example_id, language_id).answers for language_id in ("da", "en"))
    )
    assert danish == english

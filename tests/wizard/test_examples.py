"""The finished examples: complete, right, and the same in every language."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from wizard.examples import EXAMPLES, FOLDER, example
from wizard.language.languages import LANGUAGES
from wizard.questionnaire import references
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Field, Row
from wizard.registry import COMMAND
from wizard.results.pace import PaceState, paces
from wizard.review.reviews import last_held
from wizard.schedule.entry import is_as_generated
from wizard.strategy import strategy_file
from wizard.versions import latest_changes

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
def test_what_an_examples_entries_say_is_suggested_and_nobodys_change(example_id: str, language_id: str) -> None:
    calendar = example(example_id, language_id).record("calendar")
    assert [row["uid"] for row in calendar if "generated" in row and not is_as_generated(row)] == []


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


# Three months on


def without_words(rows: list[Row], record_id: str) -> Any:
    return shape(rows, catalogue().records[record_id])


@pytest.mark.parametrize("example_id", EXAMPLES)
@pytest.mark.parametrize("record_id", ["results", "reviews", "decisions", "hours", "posts"])
def test_an_example_has_lived_the_same_months_in_every_language(example_id: str, record_id: str) -> None:
    danish, english = (without_words(example(example_id, each).record(record_id), record_id) for each in ("da", "en"))
    assert danish
    assert danish == english


@pytest.mark.parametrize(("example_id", "language_id"), EVERY)
def test_every_post_is_one_of_the_plan_that_was_posted_that_day(example_id: str, language_id: str) -> None:
    strategy = example(example_id, language_id)
    entries = {row["uid"]: row for row in strategy.record("calendar")}
    assert len(entries) == len(strategy.record("calendar"))
    for post in strategy.record("posts"):
        entry = entries[post["entry"]]
        assert (entry["status"], entry["link"]) == ("posted", post["link"])
        assert (entry["date"], entry["platform"]) == (post["date"], post["platform"])


@pytest.mark.parametrize(("example_id", "language_id"), EVERY)
def test_every_kpi_has_figures_of_three_months_that_can_be_held_against_its_target(
    example_id: str, language_id: str
) -> None:
    strategy = example(example_id, language_id)
    found = paces(strategy.answers, strategy.record("results"), date(2026, 11, 27))
    assert len(found) == len(strategy.answers["kpis"])
    by_quarter = {pace.state for pace in found if pace.kpi.get("per") == "quarter"}
    assert by_quarter <= {PaceState.TOO_FEW}  # three months are one quarter
    others = {pace.state for pace in found if pace.kpi.get("per") != "quarter"}
    assert others <= {PaceState.ON_COURSE, PaceState.BEHIND, PaceState.REACHED}
    assert not [pace for pace in found if pace.gaps or pace.series.other_basis or pace.series.undated]


@pytest.mark.parametrize(("example_id", "language_id"), EVERY)
def test_the_second_version_changes_what_the_review_decided(example_id: str, language_id: str) -> None:
    strategy = example(example_id, language_id)
    review = last_held(strategy)
    assert review is not None
    latest = latest_changes(strategy)
    assert latest is not None
    _, version, changes, reasons = latest
    assert (str(version.number), version.heading.review) == (review.version, review.day)
    changed = {change.question.id for change in changes}
    decided = {decision.question.id for decision in review.decisions if decision.question and decision.done}
    assert decided
    assert decided <= changed
    assert decided <= reasons.keys()


@pytest.mark.parametrize(("example_id", "language_id"), EVERY)
def test_nothing_of_an_example_is_older_than_its_plan_or_later_than_its_review(
    example_id: str, language_id: str
) -> None:
    strategy = example(example_id, language_id)
    review = last_held(strategy)
    assert review is not None
    assert review.day is not None
    begin, end = strategy.answers["calendar_start"], review.day.isoformat()
    assert all(begin <= post["date"] <= end for post in strategy.record("posts"))
    assert all(row["end"] <= end and row["entered"] <= end for row in strategy.record("results"))
    assert end < strategy.answers["next_review"]

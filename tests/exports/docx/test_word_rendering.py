"""What LibreOffice makes of the Word files: no word in the margins, none over another, as many pages as meant."""

from dataclasses import replace
from datetime import date

import pytest

from exports.documents import measures
from exports.docx import document, policy
from tests.exports import decks, rendering
from tests.exports.filled import filled
from tests.exports.outline.test_outline import RECORDS
from wizard.examples import EXAMPLES, example
from wizard.language.languages import DANISH, ENGLISH, LANGUAGES
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.kinds import clean
from wizard.questionnaire.model import Answers, Field
from wizard.strategy.strategy import Strategy

pytestmark = [
    pytest.mark.rendering,
    pytest.mark.skipif(not rendering.available(), reason="needs LibreOffice Writer and poppler"),
]

TODAY = date(2026, 12, 1)
SLACK = 3.0
"""Points a glyph may reach over the edge of its box."""
BOTH = ["everyone", "channel_team"]
FORWARD = {kind: text for kind, text in decks.HOSTILE.items() if kind != "foreign"}
"""Texts whose words poppler finds where they are read; of Arabic and Hebrew it loses the order."""
every_language = pytest.mark.parametrize("language", LANGUAGES.values(), ids=LANGUAGES.keys())


def pages(data: bytes, tmp_path) -> list[rendering.Page]:
    found = rendering.render(data, tmp_path, "text.docx")
    assert found
    return found


def outside(found: list[rendering.Page]) -> list[str]:
    """Words in the margins; only the footer stands below the text."""
    wrong = []
    for page in found:
        for word in page.words:
            aside = word.left < measures.SIDE - SLACK or word.right > page.width - measures.SIDE + SLACK
            above = word.top < measures.TOP - 2 * SLACK
            footer = word.top > page.height - measures.BOTTOM
            below = word.bottom > page.height - measures.BOTTOM + 2 * SLACK and not footer
            if aside or above or below or word.bottom > page.height - measures.EDGE + SLACK:
                wrong.append(f"page {page.number}: {word}")
    return wrong


def problems(found: list[rendering.Page]) -> list[str]:
    return [problem for page in found for problem in page.problems()] + outside(found)


def at_the_limit(field: Field, text: str) -> object:
    """An answer as long, as large or as many as `field` allows, its texts taken from `text`."""
    match field.kind:
        case "text" | "long_text":
            return " ".join(text.split())[: field.max_length].strip()
        case "number":
            return field.maximum
        case "scale":
            return 5
        case "date":
            return "2027-12-31"
        case "time":
            return "23:59"
        case "choice":
            return field.options[-1].id if field.options else " ".join(text.split())[:120].strip()
        case "choices":
            return [option.id for option in field.options[: field.max_choices or None]]
        case "yes_no":
            return True
        case _:
            return [{column.id: at_the_limit(column, text) for column in field.fields}] * min(field.max_rows, 3)


def hostile(text: str) -> Strategy:
    answers: Answers = {
        question.id: clean(at_the_limit(question, text), question) for question in catalogue().questions.values()
    }
    answers |= {"policy_wanted": "written", "policy_scope": BOTH}
    records = {name: at_the_limit(record, text) for name, record in catalogue().records.items()}
    return Strategy("da", answers, {name: records[name] for name in ("calendar", "results", "reviews")})


@pytest.mark.parametrize("name", EXAMPLES)
@every_language
def test_the_examples(name, language, tmp_path):
    strategy = example(name, language.id)
    found = pages(document(strategy, language, TODAY), tmp_path)
    assert 10 <= len(found) <= 20
    assert problems(found) == []


@pytest.mark.parametrize("name", EXAMPLES)
@every_language
def test_a_policy_is_a_page_or_two_for_each_that_reads_it(name, language, tmp_path):
    strategy = example(name, language.id)
    alone = pages(policy(strategy, language, TODAY), tmp_path)
    assert len(alone) <= 2
    assert problems(alone) == []
    for_both = replace(strategy, answers={**strategy.answers, "policy_scope": BOTH})
    both = pages(policy(for_both, language, TODAY), tmp_path)
    assert len(both) <= 4
    assert problems(both) == []


@pytest.mark.parametrize("kind", FORWARD)
def test_every_answer_at_its_limit(kind, tmp_path):
    strategy = hostile(FORWARD[kind])
    assert problems(pages(document(strategy, DANISH, TODAY), tmp_path)) == []
    assert problems(pages(policy(strategy, DANISH, TODAY), tmp_path)) == []


def test_scripts_of_other_fonts(tmp_path):
    assert len(pages(document(hostile(decks.FOREIGN), ENGLISH, TODAY), tmp_path)) > 10


def test_every_record_and_an_empty_strategy(tmp_path):
    found = pages(document(Strategy("da", filled(long=True), RECORDS), DANISH, TODAY), tmp_path)
    assert problems(found) == []
    assert problems(pages(document(Strategy("en"), ENGLISH, TODAY), tmp_path)) == []
    assert problems(pages(policy(Strategy("en"), ENGLISH, TODAY), tmp_path)) == []

"""What LibreOffice makes of the Word files: no word in the margins, none over another, as many pages as meant."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from itertools import cycle
from pathlib import Path

import pytest

from exports.documents import measures
from exports.docx import document, policy
from tests.exports import decks, rendering
from tests.exports.filled import filled
from tests.exports.outline.strategy_decks import RECORDS
from wizard.examples import EXAMPLES, example
from wizard.language.languages import DANISH, ENGLISH, LANGUAGES, Language
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


def of_every_example(make: Callable[[Strategy, Language, date], bytes]) -> dict[str, bytes]:
    """A file of each example, the languages by turns."""
    return {
        f"{name}-{language.id}.docx": make(example(name, language.id), language, TODAY)
        for name, language in zip(EXAMPLES, cycle(LANGUAGES.values()), strict=False)
    }


def wrong(files: Mapping[str, bytes], most: Mapping[str, int], tmp_path: Path) -> dict[str, list[str]]:
    """What is wrong with the files of which something is; `most` pages are allowed."""
    found = rendering.render_all(files, tmp_path)
    assert all(found.values())
    assert {name: len(found[name]) for name in most if len(found[name]) > most[name]} == {}
    return {name: said for name, pages in found.items() if (said := problems(pages))}


def test_the_examples(tmp_path):
    files = of_every_example(document)
    assert wrong(files, dict.fromkeys(files, 20), tmp_path) == {}


def test_a_policy_is_two_pages_for_all_and_three_for_those_who_run_the_profiles(tmp_path):
    alone = of_every_example(policy)
    both = {
        f"both-{name}": file
        for name, file in of_every_example(
            lambda strategy, language, today: policy(
                replace(strategy, answers={**strategy.answers, "policy_scope": BOTH}), language, today
            )
        ).items()
    }
    assert wrong(alone | both, dict.fromkeys(alone, 2) | dict.fromkeys(both, 5), tmp_path) == {}


@pytest.mark.parametrize(
    ("make", "kinds"), [(document, tuple(FORWARD)[::2]), (policy, tuple(FORWARD)[1::2])], ids=["document", "policy"]
)
def test_every_answer_at_its_limit(make, kinds, tmp_path):
    files = {f"{kind}.docx": make(hostile(FORWARD[kind]), DANISH, TODAY) for kind in kinds}
    assert wrong(files, {}, tmp_path) == {}


def test_scripts_of_other_fonts(tmp_path):
    """In a few answers: LibreOffice takes half a minute to find fonts for all of them."""
    strategy = example("bakery", "en")
    answers = {**strategy.answers, "company_about": decks.FOREIGN, "strategy_statement": decks.FOREIGN[:200]}
    made = document(replace(strategy, answers=answers), ENGLISH, TODAY)
    assert len(rendering.render(made, tmp_path, "foreign.docx")) > 10


def test_every_record_and_an_empty_strategy(tmp_path):
    files = {
        "full.docx": document(Strategy("da", filled(long=True), RECORDS), DANISH, TODAY),
        "empty.docx": document(Strategy("en"), ENGLISH, TODAY),
        "empty-policy.docx": policy(Strategy("en"), ENGLISH, TODAY),
    }
    assert wrong(files, {}, tmp_path) == {}

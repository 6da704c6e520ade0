"""What poppler sees in the PDF files: no word in the margins, none over another, whatever somebody wrote."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date

import pytest

from exports import pdf
from exports.documents import measures, policy_document, strategy_document
from exports.documents.parts import DocumentText, Heading
from exports.layout import slides
from tests.exports import decks, rendering
from tests.exports.filled import filled
from wizard.examples import EXAMPLES, example
from wizard.language.languages import DANISH, LANGUAGES
from wizard.strategy.strategy import Strategy

pytestmark = [
    pytest.mark.rendering,
    pytest.mark.skipif(not shutil.which("pdftotext"), reason="needs poppler"),
]

TODAY = date(2027, 1, 4)
SLACK = 3.0
"""Points a glyph may reach over the edge of its box."""
NOWHERE = "\U000f1234"
"""A sign for private use, which no font has."""


def problems(found: list[rendering.Page]) -> list[str]:
    wrong = [problem for page in found for problem in page.problems()]
    for page in found:
        for word in page.words:
            aside = word.left < measures.SIDE - SLACK or word.right > page.width - measures.SIDE + SLACK
            below = word.bottom > page.height - measures.EDGE + 2 * SLACK
            if aside or below or word.top < measures.TOP - 2 * SLACK:
                wrong.append(f"page {page.number}: {word}")
    return wrong


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("language", LANGUAGES.values(), ids=LANGUAGES)
@pytest.mark.parametrize("document", [strategy_document, policy_document])
def test_an_examples_documents_keep_their_margins(name, language, document, tmp_path):
    whole = document.text(example(name, language.id), language, TODAY)
    assert problems(rendering.read_pdf(pdf.write_document(whole), tmp_path)) == []


@pytest.mark.parametrize("kind", decks.HOSTILE)
@pytest.mark.parametrize("document", [strategy_document, policy_document])
def test_no_text_leaves_its_place(kind, document, tmp_path):
    hostile = decks.HOSTILE[kind]
    answers = filled() | {
        "company_name": " ".join(hostile.split())[:120],
        "company_about": hostile,
        "policy_purpose": hostile,
        "brand": [{"word": hostile[:120]}],
        "needs": [{"audience": hostile[:80], "need": hostile, "our_goal": "trust", "content": hostile}],
    }
    whole = document.text(Strategy("da", answers), DANISH, TODAY)
    assert problems(rendering.read_pdf(pdf.write_document(whole), tmp_path)) == []


def test_a_sign_that_no_font_has_can_still_be_copied(tmp_path):
    deck = replace(decks.ordinary(), title=f"Side {NOWHERE}", slides=())
    deck = replace(deck, cover=replace(deck.cover, title=f"Her {NOWHERE} der"))
    [page] = rendering.read_pdf(pdf.write(slides.deck(deck)), tmp_path)
    assert [word.text for word in page.words][:3] == ["Her", NOWHERE, "der"]


def test_a_document_with_a_sign_that_no_font_has_is_whole(tmp_path):
    whole = DocumentText("T", "F", DANISH, TODAY, (Heading(f"Før {NOWHERE} efter", 1),), "", "")
    [page] = rendering.read_pdf(pdf.write_document(whole), tmp_path)
    assert [word.text for word in page.words] == ["Før", NOWHERE, "efter"]

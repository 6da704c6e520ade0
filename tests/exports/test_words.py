"""What is exported speaks in the words for who one is."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

import pytest

from exports.documents import policy_document, strategy_document
from exports.outline import deck
from exports.outline.one_page import one_page
from wizard.examples import EXAMPLES, example
from wizard.language.forms import FORMS, PLACEHOLDER, uncapitalised
from wizard.language.languages import LANGUAGES, Language
from wizard.strategy import words
from wizard.strategy.strategy import Strategy

TODAY = date(2027, 1, 4)
MAKERS = (deck, one_page, strategy_document.text, policy_document.text)


def texts(value: Any) -> str:
    """Every text in `value`, however deep it lies, but for those of the language itself."""
    if isinstance(value, Language):
        return ""
    if is_dataclass(value):
        return "\n".join(texts(getattr(value, each.name)) for each in fields(value))
    if isinstance(value, tuple | list):
        return "\n".join(map(texts, value))
    return value if isinstance(value, str) else ""


@pytest.mark.thorough
@pytest.mark.parametrize("make", MAKERS, ids=["deck", "one_page", "document", "policy"])
@pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))
@pytest.mark.parametrize("name", EXAMPLES)
def test_no_form_is_left_in_what_is_exported(name: str, language: Language, make: Any) -> None:
    written = texts(make(example(name, language.id), language, TODAY))
    left = [match[0] for match in PLACEHOLDER.finditer(written) if uncapitalised(match["name"]) in FORMS]
    assert left == []


@pytest.mark.parametrize(
    ("language_id", "theirs", "others"),
    [("da", "foreningen|klubben|medlemmer", "virksomhedens|kunderne"), ("en", "club", "the company|the customers")],
)
def test_a_club_is_spoken_to_as_a_club(language_id: str, theirs: str, others: str) -> None:
    club = example("association", language_id)
    written = texts(strategy_document.text(club, LANGUAGES[language_id], TODAY))
    assert re.search(theirs, written)
    assert not re.search(others, written)


def test_the_words_somebody_has_chosen_are_in_the_deck() -> None:
    answers = {"company_name": "Garnhjørnet", "industry": "shop", "overall_strategy": "Flere faste"}
    chosen = Strategy("da", answers, {words.RECORD: [{"company": "club"}]})
    assert "Klubbens mål" in texts(deck(chosen, LANGUAGES["da"], TODAY))

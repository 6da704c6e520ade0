"""The texts that speak of the company and its people: in whatever words, and never in one kind's alone."""

from __future__ import annotations

import re
from collections.abc import Mapping

import pytest

from tests.wizard.language.every_text import every_text
from wizard.language import forms
from wizard.language.vocabulary import renderings
from wizard.questionnaire.catalogue import catalogue
from wizard.suggestions.reading import all_suggestions

KINDS_OWN = {
    "da": re.compile(
        r"\b\w*kunde(?!r\b)|(?<!se)\b\w*kunde|\bvirksomhed|\w+virksomhed|kolleg|medarbejder|\bansat", re.I
    ),
    "en": re.compile(r"\b(customer|company|companies|staff|colleague|employee)", re.I),
}
"""Words that are not right for everybody."""

LITERAL = {
    r"\.example$": "an answer of an invented company, in its own words",
    r"^knowledge/(sources|legal|benchmarks|frequency|theme_days|usage)": "what a law, a study or a source is about",
    r"^knowledge/platforms\.toml:\.platform\.(linkedin|tiktok|pinterest|snapchat|whatsapp)\.": "others than the reader",
    r"google": "the product is called so",
    r"^knowledge/audience_fits": "others than the reader",
    r"^formats/(food|public|shops|visitors)\.toml": "told to trades that have a staff",
    r"\.(market|why_there)\.": "companies as those one is there for",
    r"\.(market_b2b|market_both|document_markets\.\w+)$": "likewise",
    r"\.document_industries\.manufacturing$": "what a manufacturer is",
    r"_b2b\.|\.b2b_": "suggested where the customers are companies",
    r"\.(crafts|manufacturing|tourism|culture|public|shop|health)_\w+\.": "suggested to one trade, in its words",
    r"team_unsolicited|platform_reddit|all_together": "companies in general; a saying",
    r"^rule (hidden_advertising|ambassador_not_volunteered|own_profiles_expected)\.": "what the source says of others",
    r"^rule (service_|response_target_slower|enquiries_wait|contest_collects)\w*\.": "likewise",
    r"^rule customers_handed_to_advertising\.reason": "the company that was criticised",
    r"^rule (advertising_without_consent|page_invitations|ai_pictures)\w*\.": "likewise",
    r"^rule (platform_not_for_business|only_exposure_measured_in_b2b|audience_too_young|nobody_decides)\w*\.": "whom "
    "they sell to",
    r"\.linkedin_people\.otherwise$": "likewise",
    r"\.join\.company$": "whoever comes in has said nothing yet, so both kinds are named",
    r"^rule cases_told_in_public\.reason": "whom the source speaks to",
}
"""Where such a word may stand, and why."""


@pytest.mark.thorough
def test_every_text_can_be_said_in_every_vocabulary() -> None:
    named = [each for each in every_text() if forms.PLACEHOLDER.search(each.text)]
    # What a company is to fill in stands in brackets as well, and only where `Phrase`s are read with blanks.
    with_forms = [each for each in named if forms.unknown(each.text) is None]
    assert all(each.place.endswith(".first_line") for each in named if each not in with_forms)
    assert len(with_forms) > 100
    for place, language_id, text in with_forms:
        for rendering in renderings(text, language_id):
            assert not re.search(r"[\[\]]|  |\b(a|an|en|et) (a|an|en|et|the)\b", rendering), f"{place}: {rendering}"


def test_no_text_speaks_of_one_kind_of_company_alone() -> None:
    left = [
        f"{place} ({language_id}): {text}"
        for place, language_id, text in every_text()
        if KINDS_OWN[language_id].search(re.sub(r"sekunde\w*|\[[^\]]*\]|\{[^}]*\}", "", text))
        and not any(re.search(pattern, place) for pattern in LITERAL)
    ]
    assert left == []


def test_every_reason_for_a_literal_word_is_still_needed() -> None:
    places = [
        each.place for each in every_text() if KINDS_OWN[each.language_id].search(re.sub(r"\[[^\]]*\]", "", each.text))
    ]
    assert [pattern for pattern in LITERAL if not any(re.search(pattern, place) for place in places)] == []


def test_a_suggestion_fits_its_field_in_every_vocabulary() -> None:
    for found in all_suggestions().values():
        for suggestion in found:
            for field_id, value in suggestion.row.items():
                if isinstance(value, Mapping):
                    limit = catalogue().questions[suggestion.question_id].row_field(field_id).max_length
                    longest = max(len(text) for id_, said in value.items() for text in renderings(said, id_))
                    assert longest <= limit, suggestion.id


@pytest.mark.parametrize(
    ("wrong", "instead"),
    [
        (r"—", "a full stop, a comma or brackets"),
        (r"\bmåltal", "nøgletal: a måltal is a target"),
        (r"\bhov\b|ugyldig|påkrævet|\binvalid\b|\boops\b", "what is wrong, and what to do"),
        (r"\bSMART\b", "what it means"),
        (r"\bartiklen (siger|nævner|spørger|peger)|\bthe article (says|asks|names)", "the thing itself"),
    ],
)
def test_no_text_says_what_a_copywriter_would_not(wrong: str, instead: str) -> None:
    found = [f"{each.place}: {each.text}" for each in every_text() if re.search(wrong, each.text, re.IGNORECASE)]
    assert found == [], f"say {instead}"

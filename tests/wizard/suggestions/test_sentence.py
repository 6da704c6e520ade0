"""Drafts of the strategy sentence: whole, correct and short, whatever somebody has written."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.examples import EXAMPLES, example
from wizard.language.languages import DANISH, ENGLISH, LANGUAGES, Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.kinds import clean
from wizard.questionnaire.model import Answers
from wizard.suggestions import suggestions
from wizard.suggestions.sentence import QUESTION, drafts

PURPOSES = [option.id for option in catalogue().questions["purposes"].options]
LONGEST = 300

ANSWERS: Answers = {
    "primary_purpose": "trust",
    "purposes": ["trust", "leads"],
    "platforms": ["facebook", "instagram"],
    "audiences": [{"name": "Børnefamilier i Svendborg"}, {"name": "Folk, der anbefaler os"}, {"name": "Pendlere"}],
    "needs": [{"content": "Korte film om dæk, kæde og lys"}, {"content": "Det, man skal vide, før man køber."}],
}


def test_the_drafts_are_made_of_ones_own_answers() -> None:
    assert drafts(ANSWERS, DANISH) == (
        "På Facebook og Instagram giver vi børnefamilier i Svendborg, folk, der anbefaler os, og pendlere korte film "
        "om dæk, kæde og lys, så de stoler på os og anbefaler os.",
        "Vi vil anbefales af børnefamilier i Svendborg, folk, der anbefaler os, og pendlere. Derfor får de på Facebook "
        "og Instagram det, man skal vide, før man køber.",
    )


def test_english_drafts_begin_elsewhere_too() -> None:
    answers = {**ANSWERS, "audiences": [{"name": "Danish families"}], "needs": [{"content": "Tips on film"}]}
    assert drafts(answers, ENGLISH) == (
        "On Facebook and Instagram we give Danish families tips on film, so that they trust us and recommend us.",
        "We want to be recommended by Danish families. That is why, on Facebook and Instagram, they get tips on film.",
    )


def test_nothing_is_drafted_before_somebody_has_said_for_whom_and_why() -> None:
    assert drafts({}, DANISH) == ()
    assert drafts({"audiences": ANSWERS["audiences"]}, DANISH) == ()
    assert drafts({"primary_purpose": "trust", "purposes": ["trust"]}, DANISH) == ()


def test_without_content_they_say_where() -> None:
    answers = {key: value for key, value in ANSWERS.items() if key != "needs"} | {"audiences": [{"name": "Pendlere"}]}
    assert drafts(answers, DANISH) == (
        "På Facebook og Instagram er vi der for pendlere, så de stoler på os og anbefaler os.",
        "Vi vil anbefales af pendlere. Derfor er vi på Facebook og Instagram.",
    )


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Svendborgensere", "svendborgensere"),
        ("Svendborg og omegn", "Svendborg og omegn"),
        ("HR-chefer", "HR-chefer"),
        ("Unge (18–25 år)", "unge"),
    ],
)
def test_a_name_keeps_its_capital_and_a_noun_loses_it(name: str, shown: str) -> None:
    (first, _) = drafts({**ANSWERS, "audiences": [{"name": name}]}, DANISH)
    assert f"giver vi {shown} korte film" in first


def test_whole_audiences_are_left_out_where_there_is_no_room() -> None:
    names = [f"{'Meget ' * 14}travle familier nummer {number}" for number in range(5)]
    for draft in drafts({**ANSWERS, "audiences": [{"name": name} for name in names]}, DANISH):
        assert len(draft) <= LONGEST
        assert draft.count("travle familier nummer") == draft.count("familier nummer 0") + draft.count("nummer 1")


def test_what_is_no_part_of_a_sentence_is_left_out() -> None:
    answers = {**ANSWERS, "needs": [{"content": "Film. Og billeder: mange"}, {"content": "Gode råd"}]}
    assert all("gode råd" in draft and "Film" not in draft for draft in drafts(answers, DANISH))


words = st.text(st.sampled_from("abcæøåÆBC ,.:;!?()[]{}»«-–\"'0"), min_size=1, max_size=120)
names = st.lists(words, max_size=5)


@given(
    audiences=names,
    contents=names,
    platforms=st.lists(st.sampled_from(["facebook", "linkedin", "tiktok", "other", "google_business"]), unique=True),
    purpose=st.sampled_from(PURPOSES),
    language=st.sampled_from(list(LANGUAGES.values())),
)
def test_a_draft_is_always_a_whole_sentence(
    audiences: list[str], contents: list[str], platforms: list[str], purpose: str, language: Language
) -> None:
    answers: Answers = {
        "primary_purpose": purpose,
        "platforms": platforms,
        "audiences": [{"name": name} for name in audiences],
        "needs": [{"content": text} for text in contents],
    }
    found = drafts(answers, language)
    assert len(found) <= 2
    for draft in found:
        assert len(draft) <= LONGEST
        assert draft == clean(draft, catalogue().questions[QUESTION])
        assert re.fullmatch(r"[^\W\d_].*[^\s,.]\.", draft), draft
        assert not re.search(r"[{}\[\]()]|[.,]\s*[.,]|  | ,", draft), draft


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))
@pytest.mark.parametrize("name", EXAMPLES)
def test_every_example_gets_two_drafts(name: str, language: Language) -> None:
    assert len(drafts(example(name, language.id).answers, language)) == 2


@pytest.mark.sampled(4)
@pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))
@pytest.mark.parametrize("purpose", PURPOSES)
def test_what_we_suggest_makes_drafts(purpose: str, language: Language) -> None:
    for industry in [option.id for option in catalogue().questions["industry"].options]:
        answers: Answers = {"industry": industry, "market": "both", "purposes": [purpose], "platforms": ["facebook"]}
        for question_id in ("audiences", "needs"):
            for _ in range(2):
                answers |= suggestions(question_id, answers)[0].accept(answers, language)
        assert len(drafts(answers, language)) == 2

"""The policy for staff: what is agreed, in as many versions as it has readers, and nothing made up."""

from datetime import date
from itertools import pairwise

import pytest
from docx.oxml.ns import qn
from hypothesis import given

from exports.blocks import Bullets, Statement
from exports.documents import policy_document
from exports.documents.parts import DocumentText, Heading, Small
from exports.docx import policy
from tests.exports import decks
from tests.exports.docx import word
from tests.exports.filled import filled, texts_of
from tests.exports.filled import words as words_of
from tests.exports.outline.strategy_decks import partial_answers
from wizard.examples import EXAMPLES, example
from wizard.language import texts
from wizard.language.languages import DANISH, ENGLISH, LANGUAGES, Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Answers
from wizard.strategy.strategy import Strategy

TODAY = date(2026, 12, 1)
QUESTIONS = catalogue().questions
RULES = ("policy_purpose", "policy_do.rule", "policy_dont.rule", "policy_private", "policy_contact", "brand.word")
TEAM = ("approval", "allowed_actions.action", "mention_procedure.response")
BOTH = ["everyone", "channel_team"]
every_language = pytest.mark.parametrize("language", LANGUAGES.values(), ids=LANGUAGES.keys())


def text(answers: Answers, language: Language = DANISH) -> DocumentText:
    return policy_document.text(Strategy(language.id, answers), language, TODAY)


def versions(answers: Answers, language: Language = DANISH) -> list[str]:
    """The words of each version."""
    found: list[list[str]] = []
    for part in text(answers, language).parts:
        if isinstance(part, Heading) and part.level == 1:
            found.append([])
        found[-1] += texts_of(part)
    return ["\n".join(version) for version in found]


def missing(marks: tuple[str, ...], version: str) -> list[str]:
    return [mark for mark in marks if mark not in version]


# Who it is for


@pytest.mark.parametrize(
    ("scope", "says"),
    [
        (["everyone"], ["Gælder alle medarbejdere"]),
        (["channel_team"], ["Gælder dem, der passer profilerne"]),
        (BOTH, ["Gælder alle medarbejdere", "Gælder dem, der passer profilerne"]),
        (BOTH[::-1], ["Gælder dem, der passer profilerne", "Gælder alle medarbejdere"]),
    ],
)
def test_each_that_it_covers_gets_a_version_complete_in_itself(scope, says):
    made = versions(filled() | {"policy_scope": scope})
    assert len(made) == len(says)
    for version, said in zip(made, says, strict=True):
        assert f"{said} · Version af 1. december 2026" in version
        assert missing(RULES, version) == []
        assert "forbidden_actions.action" in version
        assert "monitoring_owner" in version
        assert "Det siger loven" in version


def test_those_who_run_the_profiles_also_get_what_only_they_need():
    everyone, team = versions(filled() | {"policy_scope": BOTH})
    assert missing(TEAM, team) == []
    assert missing(TEAM, everyone) == list(TEAM)
    hours = DANISH.number(filled()["mention_procedure"][0]["within_hours"])
    assert f"Ros: mention_procedure.who, inden for {hours} timer" in everyone
    assert "giver man besked dér" in everyone
    assert "giver man besked dér" not in team


def test_every_version_begins_on_a_page_of_its_own():
    titles = [
        part for part in text(filled() | {"policy_scope": BOTH}).parts if isinstance(part, Heading) and part.level == 1
    ]
    assert [title.new_page for title in titles] == [False, True]
    file = word.opened(policy(Strategy("da", filled() | {"policy_scope": BOTH}), DANISH, TODAY))
    assert len(list(word.every(file, "w:pageBreakBefore"))) == 1


def test_every_option_has_its_words():
    assert {f"policy_covers.{option.id}" for option in QUESTIONS["policy_scope"].options} <= set(texts.wordings())
    wanted = {option.id for option in QUESTIONS["policy_wanted"].options}
    assert wanted == {"written", *policy_document.UNWRITTEN}
    assert {f"policy_forms.{form}" for form in policy_document.UNWRITTEN} <= set(texts.wordings())


# What it says, and what it does not


@every_language
def test_with_nothing_answered_it_names_what_is_open_and_makes_up_no_rule(language):
    whole = text({}, language)
    [listed] = [part for part in whole.parts if isinstance(part, Bullets)]
    assert listed.items == tuple(language.of(QUESTIONS[question_id].label) for question_id in policy_document.EXPECTED)
    headings = [part.text for part in whole.parts if isinstance(part, Heading)]
    assert headings == [language.text(key) for key in ("policy.title", "deck.undecided", "policy.law")]
    assert language.text("policy_covers.open") in words_of(whole.parts)


def test_only_what_is_missing_is_named_as_open():
    answers = {key: value for key, value in filled().items() if key != "policy_private"}
    [version] = versions(answers | {"policy_scope": ["everyone"]})
    assert "Ikke besluttet endnu" in version
    assert "Hvad gælder, når medarbejderne er på sociale medier privat?" in version
    assert "Hvem spørger man, når man er i tvivl?" not in version
    assert "Ikke besluttet endnu" not in versions(filled())[0]


def test_a_company_without_a_policy_is_not_asked_to_finish_one():
    [version] = versions({"policy_wanted": "no", "policy_scope": ["everyone"]}, ENGLISH)
    assert "We have chosen not to have a social media policy." in version
    assert "Not decided yet" not in version


@pytest.mark.parametrize(
    ("wanted", "says"),
    [
        ("conversation", "tale politikken igennem"),
        ("have_one", "i forvejen"),
    ],
)
def test_it_says_what_kind_of_agreement_it_is(wanted, says):
    assert says in versions(filled() | {"policy_wanted": wanted})[0]


def test_nobody_is_named_an_ambassador_who_has_not_volunteered():
    rows = [
        {"name": "Oskar", "topic": "Elevtiden", "volunteered": True},
        {"name": "Jonas", "volunteered": True},
        {"name": "Bent", "topic": "Korn", "volunteered": False},
        {"name": "Leila", "topic": "Kager"},
    ]
    [version] = versions({"policy_scope": ["everyone"], "ambassadors": rows})
    assert "Disse har selv meldt sig:\n" in version
    assert "Oskar: Elevtiden\nJonas\n" in version
    assert not {"Bent", "Leila"} & set(version.split())
    [version] = versions({"policy_scope": ["everyone"], "ambassadors": rows[2:]})
    assert "uden selv at have sagt ja." in version
    assert "Disse har selv meldt sig" not in version
    assert "ambassadør" not in versions({"policy_scope": ["everyone"]})[0]


def test_whom_to_ask_stands_out():
    parts = text({"policy_contact": "Karen Toft (ellers Mille)"}).parts
    assert Statement("I tvivl? Spørg Karen Toft (ellers Mille).") in parts


def test_a_situation_nobody_answers_for_is_left_out_for_everyone():
    rows = [{"situation": "praise", "response": "Tak"}, {"situation": "crisis", "who": "Karen"}]
    everyone, team = versions({"policy_scope": BOTH, "mention_procedure": rows})
    assert "Krise: Karen" in everyone
    assert "Ros" not in everyone
    assert "Tak" in team


@every_language
def test_the_law_stands_with_its_act_its_source_and_a_reminder_to_check_it(language):
    parts = text(filled(), language).parts
    small = [part for part in parts if isinstance(part, Small)]
    assert small
    for item in small[0].items:
        assert item.lead
        assert item.url.startswith("https://")
        assert "20" in item.text
    assert language.text("knowledge.check_law") in words_of(parts)


@given(partial_answers())
def test_whatever_is_missing_no_part_is_empty(answers):
    parts = text(answers, ENGLISH).parts
    assert all(list(filter(str.strip, texts_of(part))) for part in parts)
    assert not isinstance(parts[-1], Heading)
    assert not [pair for pair in pairwise(parts) if all(isinstance(part, Heading) for part in pair)]


# The file


@pytest.mark.parametrize("name", EXAMPLES)
@every_language
def test_every_example_has_a_policy(name, language):
    strategy = example(name, language.id)
    file = word.opened(policy(strategy, language, TODAY))
    whole = " ".join(word.words(file).split())
    for question_id in ("policy_do", "policy_dont"):
        assert all(row["rule"] in whole for row in strategy.answers[question_id])
    assert " ".join(strategy.answers["policy_private"].split()) in whole
    assert strategy.answers["policy_contact"] in whole
    assert language.text("deck.undecided") not in whole
    assert file.core_properties.author == strategy.answers["company_name"]
    levels = [level for level, _ in word.headings(file)]
    assert levels == sorted(levels)
    assert {word.attribute(found, "w:val") for found in file.styles.element.iter(qn("w:lang"))} == {language.tag}


def test_every_page_has_a_footer_with_company_date_and_page():
    section = word.opened(policy(Strategy("en", {"company_name": "Lindholm"}), ENGLISH, TODAY)).sections[0]
    assert word.text_of(section.footer._element) == "Lindholm · Social media policy · 1 December 2026 Page 1 of 1"
    assert not section.different_first_page_header_footer


def test_the_same_answers_give_the_same_file():
    strategy = Strategy("da", filled())
    assert policy(strategy, DANISH, TODAY) == policy(strategy, DANISH, TODAY)


@pytest.mark.parametrize("hostile", decks.HOSTILE.values(), ids=decks.HOSTILE.keys())
def test_no_text_breaks_the_file(hostile):
    answers = {"policy_purpose": hostile, "policy_do": [{"rule": hostile[:120]}], "policy_contact": hostile[:120]}
    file = word.opened(policy(Strategy("da", answers), DANISH, TODAY))
    assert " ".join(hostile.split())[:40] in " ".join(word.words(file).split())

"""Every rule of the strategy check, on the answer sets in `about_*.py`: one it applies to, and a near miss."""

from __future__ import annotations

import ast
import importlib
import string
from pathlib import Path
from types import ModuleType

import pytest

from tests.wizard.checks.cases import Tried, findings
from wizard.checks import RULES, Finding
from wizard.checks.rules import MODULES
from wizard.language.languages import DANISH, LANGUAGES
from wizard.questionnaire.catalogue import catalogue

CASES: dict[str, Tried] = {}
for file in sorted(Path(__file__).parent.glob("about_*.py")):
    CASES |= importlib.import_module(f"tests.wizard.checks.{file.stem}").CASES


def test_every_rule_is_tried() -> None:
    assert set(CASES) == set(RULES)


def test_there_are_at_least_forty_rules() -> None:
    assert len(RULES) >= 40


@pytest.mark.parametrize("rule_id", CASES)
def test_a_rule_finds_what_it_is_there_for(rule_id: str) -> None:
    tried = CASES[rule_id]
    assert tried.found
    for answers in tried.found:
        assert findings(rule_id, answers), answers
    assert tried.says in findings(rule_id, tried.found[0])[0].message(DANISH)


@pytest.mark.parametrize("rule_id", CASES)
def test_a_rule_leaves_a_near_miss_alone(rule_id: str) -> None:
    assert CASES[rule_id].near
    for answers in CASES[rule_id].near:
        assert [finding.message(DANISH) for finding in findings(rule_id, answers)] == [], answers


@pytest.mark.parametrize("rule_id", CASES)
def test_a_finding_points_at_questions_and_rows_that_are_there(rule_id: str) -> None:
    for answers in CASES[rule_id].found:
        for finding in findings(rule_id, answers):
            assert finding.places
            for place in finding.places:
                assert place.question in catalogue().questions
                assert place.row is None or place.row in range(len(answers[place.question]))


@pytest.mark.parametrize("rule_id", CASES)
def test_two_findings_of_a_rule_have_different_ids(rule_id: str) -> None:
    for answers in CASES[rule_id].found:
        ids = [finding.id for finding in findings(rule_id, answers)]
        assert len(ids) == len(set(ids))


@pytest.mark.parametrize("rule_id", CASES)
@pytest.mark.parametrize("language_id", LANGUAGES)
def test_a_message_is_whole_in_every_language(rule_id: str, language_id: str) -> None:
    for found in _found(rule_id):
        message = found.message(LANGUAGES[language_id])
        assert not set("{}") & set(message)
        assert message[0] == message[0].upper()
        assert message.endswith((".", "?"))


@pytest.mark.parametrize("rule_id", RULES)
def test_a_message_and_its_reason_are_short_enough_to_be_read(rule_id: str) -> None:
    rule = RULES[rule_id]
    for language in LANGUAGES.values():
        text = rule.message[language.id]
        for form in [text] if isinstance(text, str) else text.values():
            assert len(form) <= 260, form
        assert len(language.of(rule.reason)) <= 420


@pytest.mark.parametrize("rule_id", RULES)
def test_a_message_has_the_same_braces_in_every_language(rule_id: str) -> None:
    found = []
    for language in LANGUAGES.values():
        text = RULES[rule_id].message[language.id]
        forms = [text] if isinstance(text, str) else list(text.values())
        found.append({name for form in forms for _, name, _, _ in string.Formatter().parse(form) if name})
    assert found == found[:1] * len(LANGUAGES)


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__.rpartition(".")[2])
def test_a_rule_reads_free_text_with_patterns_alone(module: ModuleType) -> None:
    """An expression of its own would not know "without consent" from "with consent"."""
    searches = {"search", "match", "fullmatch", "finditer", "findall"}
    for node in ast.walk(ast.parse(Path(str(module.__file__)).read_text())):
        if isinstance(node, ast.Import | ast.ImportFrom):
            assert "re" not in {alias.name for alias in node.names}
        if isinstance(node, ast.Attribute):
            assert node.attr not in searches, node.attr
        if isinstance(node, ast.Compare) and any(isinstance(each, ast.In | ast.NotIn) for each in node.ops):
            assert not any("normalized" in ast.dump(each) for each in node.comparators), ast.unparse(node)


def _found(rule_id: str) -> list[Finding]:
    return [finding for answers in CASES[rule_id].found for finding in findings(rule_id, answers)]

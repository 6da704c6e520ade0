"""Every rule of the strategy check, on the answer sets in `about_*.py`: one it applies to, and a near miss."""

from __future__ import annotations

import ast
import importlib
import string
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType

import pytest

from tests.wizard.checks.cases import Tried, findings
from wizard.checks import RULES
from wizard.checks.model import Rule
from wizard.checks.rules import MODULES
from wizard.language.languages import DANISH, LANGUAGES
from wizard.questionnaire.catalogue import catalogue

ABOUT: dict[str, dict[str, Tried]] = {
    file.stem.removeprefix("about_"): importlib.import_module(f"tests.wizard.checks.{file.stem}").CASES
    for file in sorted(Path(__file__).parent.glob("about_*.py"))
}
"""By the module whose rules are tried."""
CASES = {rule_id: tried for cases in ABOUT.values() for rule_id, tried in cases.items()}


def test_every_rule_is_tried_in_the_file_about_its_module() -> None:
    assert set(CASES) == set(RULES)
    for about, cases in ABOUT.items():
        assert {RULES[rule_id].find.__module__.rpartition(".")[2] for rule_id in cases} == {about}


def test_no_two_rules_have_one_name() -> None:
    written = [
        value.id
        for module in MODULES
        for value in vars(module).values()
        if isinstance(value, Rule) and value.find.__module__ == module.__name__
    ]
    assert sorted(written) == sorted(RULES)


def test_there_are_at_least_forty_rules() -> None:
    assert len(RULES) >= 40


@pytest.mark.thorough
@pytest.mark.parametrize("rule_id", CASES)
def test_a_rule_finds_what_it_is_there_for(rule_id: str) -> None:
    tried = CASES[rule_id]
    assert tried.found
    for answers in tried.found:
        assert findings(rule_id, answers), answers
    assert tried.says in findings(rule_id, tried.found[0])[0].message(DANISH)


@pytest.mark.thorough
@pytest.mark.parametrize("rule_id", CASES)
def test_a_rule_leaves_a_near_miss_alone(rule_id: str) -> None:
    assert CASES[rule_id].near
    for answers in CASES[rule_id].near:
        assert [finding.message(DANISH) for finding in findings(rule_id, answers)] == [], answers


@pytest.mark.thorough
@pytest.mark.parametrize("rule_id", CASES)
def test_findings_point_at_what_is_there_and_are_told_apart(rule_id: str) -> None:
    for answers in CASES[rule_id].found:
        found = findings(rule_id, answers)
        ids = [finding.id for finding in found]
        assert len(ids) == len(set(ids))
        for finding in found:
            assert finding.places
            for place in finding.places:
                assert place.question in catalogue().questions
                assert place.row is None or place.row in range(len(answers[place.question]))


def test_a_message_is_whole_in_every_language() -> None:
    messages = [
        found.message(language)
        for rule_id, tried in CASES.items()
        for answers in tried.found
        for found in findings(rule_id, answers)
        for language in LANGUAGES.values()
    ]
    for message in messages:
        assert not set("{}") & set(message), message
        assert message[0] == message[0].upper(), message
        assert message.endswith((".", "?")), message


def test_a_message_and_its_reason_are_short_enough_to_be_read() -> None:
    for rule_id, rule in RULES.items():
        for language in LANGUAGES.values():
            assert [form for form in _forms(rule.message[language.id]) if len(form) > 260] == [], rule_id
            assert len(language.of(rule.reason)) <= 420, rule_id


def test_a_message_has_the_same_braces_in_every_language() -> None:
    for rule_id, rule in RULES.items():
        found = [
            {name for form in _forms(rule.message[id_]) for _, name, _, _ in string.Formatter().parse(form) if name}
            for id_ in LANGUAGES
        ]
        assert found == found[:1] * len(LANGUAGES), rule_id


@pytest.mark.thorough
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


def _forms(text: str | Mapping[str, str]) -> list[str]:
    """A message's singular and plural, or the one form it has."""
    return [text] if isinstance(text, str) else list(text.values())

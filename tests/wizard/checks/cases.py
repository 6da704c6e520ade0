"""What every rule is tried on: for each, answers it must find something in, and a near miss it must leave alone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from wizard.checks import RULES, Finding
from wizard.checks.case import Case
from wizard.questionnaire.model import Answers
from wizard.strategy.strategy import Strategy
from wizard.strategy.strategy_file import clean_answers

TODAY = date(2027, 1, 4)


@dataclass(frozen=True)
class Tried:
    """`found` are answer sets the rule applies to, `near` ones that differ in what matters and it does not."""

    found: tuple[Answers, ...]
    near: tuple[Answers, ...]
    says: str = ""
    """A part of the Danish message on the first of `found`: that its braces are filled with the right things."""


def findings(rule_id: str, answers: dict[str, Any], **records: Any) -> list[Finding]:
    """What one rule finds in `answers`, which must be ones the wizard would keep."""
    return list(RULES[rule_id](Case(Strategy("da", clean_answers(answers), records), TODAY)))

"""The strategy check: where a strategy contradicts itself, lacks what it cannot do without, or could do better.

By rules anyone can read: each is one function in a module of `rules` (`model.rule` says how), with its texts in every
language and its source. `check` runs them all. There is no score: a strategy has open findings, or it has none.
"""

from __future__ import annotations

from wizard.checks.engine import Report, Run, SetAside, check
from wizard.checks.model import AnswerPlace, Finding, Rule, Severity
from wizard.checks.rules import RULES

__all__ = ["RULES", "AnswerPlace", "Finding", "Report", "Rule", "Run", "SetAside", "Severity", "check"]

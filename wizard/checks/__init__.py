"""The strategy check: where a strategy contradicts itself, lacks what it cannot do without, or could do better.

By rules anyone can read: each is one function in a module of `rules` (`model.rule` says how), with its texts in every
language and its source. `check` runs them all. There is no score: a strategy has open findings, or it has none.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache, cached_property

from wizard.checks.case import Case
from wizard.checks.model import Finding, Place, Rule, Severity
from wizard.checks.noted import changed
from wizard.checks.rules import RULES
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Row
from wizard.strategy.strategy import Strategy

__all__ = ["RULES", "Finding", "Place", "Report", "Rule", "SetAside", "Severity", "check"]

SEVERITIES = tuple(Severity)


@dataclass(frozen=True)
class SetAside:
    """A finding somebody has decided to live with, and why."""

    finding: Finding
    reason: str
    date: str
    """ISO 8601, or empty."""


@dataclass(frozen=True)
class Looked:
    """What a rule found, and what it looked at (see `noted`): the same as long as none of that changes."""

    found: tuple[Finding, ...]
    seen: frozenset[str]


@dataclass(frozen=True)
class Report:
    """What the check found: the most severe first, then in the questionnaire's order."""

    open: tuple[Finding, ...] = ()
    set_aside: tuple[SetAside, ...] = ()
    strategy: Strategy | None = field(default=None, repr=False)
    today: date | None = field(default=None, repr=False)
    looked: Mapping[str, Looked] = field(default_factory=dict, repr=False)
    """By rule. With `strategy` and `today`, what a later check can build on."""

    @cached_property
    def ids(self) -> frozenset[str]:
        return frozenset(finding.id for finding in self.open)

    def at(self, question_id: str) -> tuple[Finding, ...]:
        """The open findings that concern a question."""
        return tuple(finding for finding in self.open if finding.concerns(question_id))


def check(strategy: Strategy, today: date, before: Report | None = None) -> Report:
    """Runs every rule over `strategy`. `today` is for what lies in the past.

    With the report `before` an answer, only the rules that had looked at what has changed are run again; what is
    found is the same.
    """
    kept, new = _kept(strategy, today, before)
    case = Case(strategy, today)
    looked = {
        rule.id: kept[rule.id] if rule.id in kept and kept[rule.id].seen.isdisjoint(new) else _look(rule, case)
        for rule in RULES.values()
    }
    found = sorted((finding for each in looked.values() for finding in each.found), key=_place_in_order)
    aside = {row["finding"]: row for row in strategy.record("set_aside") if "finding" in row}
    return Report(
        tuple(finding for finding in found if finding.id not in aside),
        tuple(_set_aside(finding, aside[finding.id]) for finding in found if finding.id in aside),
        strategy,
        today,
        looked,
    )


def _kept(strategy: Strategy, today: date, before: Report | None) -> tuple[Mapping[str, Looked], set[str]]:
    """What `before` can still tell, and what has changed since; nothing where more than answers has changed."""
    earlier = before.strategy if before else None
    if before is None or earlier is None or before.today != today:
        return {}, set()
    if {**strategy.records, "set_aside": []} != {**earlier.records, "set_aside": []}:
        return {}, set()
    return before.looked, changed(earlier.answers, strategy.answers)


def _look(rule: Rule, case: Case) -> Looked:
    with case.answers.noting() as seen:
        found = tuple(rule(case))
    return Looked(found, frozenset(seen))


@cache
def _order() -> Mapping[str, int]:
    return {question_id: number for number, question_id in enumerate(catalogue().questions)}


def _place_in_order(finding: Finding) -> tuple[int, int]:
    return SEVERITIES.index(finding.rule.severity), _order()[finding.places[0].question]


def _set_aside(finding: Finding, row: Row) -> SetAside:
    return SetAside(finding, row.get("reason", ""), row.get("date", ""))

"""Running the rules over a strategy, and over again after a change: only those that had read what has changed."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache, cached_property, lru_cache
from itertools import chain
from typing import Any

from wizard.checks.case import Case, readable_records
from wizard.checks.facts import Computed, Fact, Reads
from wizard.checks.model import Finding, Rule, Severity
from wizard.checks.rules import RULES
from wizard.checks.tracking import changed
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Row
from wizard.strategy.strategy import Strategy

SEVERITIES = tuple(Severity)
CONTRADICTIONS = frozenset({Severity.MUST, Severity.SHOULD})

Run = Computed[tuple[Finding, ...]]
"""What a rule found and what it read."""


@dataclass(frozen=True)
class SetAside:
    """A finding somebody has decided to live with, and why."""

    finding: Finding
    reason: str
    date: str
    """ISO 8601, or empty."""


@dataclass(frozen=True)
class Report:
    """What the check found: the most severe first, then in the questionnaire's order."""

    open: tuple[Finding, ...] = ()
    set_aside: tuple[SetAside, ...] = ()
    strategy: Strategy | None = field(default=None, repr=False)
    today: date | None = field(default=None, repr=False)
    runs: Mapping[str, Run] = field(default_factory=dict, repr=False)
    """By rule. With `strategy`, `today` and `computed`, what a later check can build on."""
    computed: Mapping[Fact, Computed[Any]] = field(default_factory=dict, repr=False)

    @cached_property
    def ids(self) -> frozenset[str]:
        return frozenset(finding.id for finding in self.open)

    @property
    def outcome(self) -> str:
        """The text that says what the check came to. Where little is answered, that nothing is found says little."""
        if self.open:
            return "check.found"
        answered = len(self.strategy.answers) if self.strategy else 0
        if answered == 0:
            return "check.nothing_yet"
        return "check.nothing" if answered == len(catalogue().questions) else "check.nothing_so_far"

    def at(self, question_id: str) -> tuple[Finding, ...]:
        """The open findings that concern a question."""
        return tuple(finding for finding in self.open if finding.concerns(question_id))

    def contradictions_at(self, question_id: str) -> tuple[Finding, ...]:
        """Those of them that are worth a word while somebody is still answering."""
        return tuple(finding for finding in self.at(question_id) if finding.rule.severity in CONTRADICTIONS)


def check(strategy: Strategy, today: date, before: Report | None = None, rules: Mapping[str, Rule] = RULES) -> Report:
    """Runs every rule over `strategy`. `today` is for what lies in the past.

    With the report `before` a change, only the rules that had read what has changed are run again, and only what was
    computed of such is computed again; what is found is the same. Raises LookupError where a record that rules may
    read was not loaded.
    """
    if before is None or before.strategy is None or before.today != today or before.runs.keys() != rules.keys():
        case = Case(strategy, today)
        runs: Mapping[str, Run] = {rule_id: _run(each, case) for rule_id, each in rules.items()}
    else:
        case = Case(strategy, today, Reads(before.computed, changed(before.strategy, strategy, readable_records())))
        again = {rule_id: _run(rules[rule_id], case) for rule_id in case.reads.affected(case, before.runs)}
        new = {rule_id: run for rule_id, run in again.items() if run is not before.runs[rule_id]}
        runs = {**before.runs, **new} if new else before.runs  # they stay in the order of the rules
    computed = case.reads.all_computed()
    # As after most answers: nothing else is found.
    if before is not None and runs is before.runs and _rows_aside(strategy) == _rows_aside(before.strategy):
        return Report(before.open, before.set_aside, strategy, today, runs, computed)
    return _report(strategy, today, runs, computed)


def _report(strategy: Strategy, today: date, runs: Mapping[str, Run], computed: Mapping[Fact, Computed[Any]]) -> Report:
    found = sorted(chain.from_iterable(run.value for run in runs.values() if run.value), key=_rank)
    aside = {row["finding"]: row for row in _rows_aside(strategy) if "finding" in row}
    return Report(
        tuple(finding for finding in found if finding.id not in aside),
        tuple(_set_aside(finding, aside[finding.id]) for finding in found if finding.id in aside),
        strategy,
        today,
        runs,
        computed,
    )


def _rows_aside(strategy: Strategy | None) -> list[Row]:
    return strategy.record("set_aside") if strategy is not None else []


def _run(rule: Rule, case: Case) -> Run:
    run = case.reads.tracked(rule.id, lambda: tuple(rule(case)))
    return run if run.value else _nothing_found(run.reads)


@lru_cache(maxsize=5000)
def _nothing_found(reads: frozenset[Hashable]) -> Run:
    """One and the same for all who read that: in a room of hundreds, most rules find nothing in each strategy."""
    return Computed((), reads)


@cache
def _order() -> Mapping[str, int]:
    return {question_id: number for number, question_id in enumerate(catalogue().questions)}


def _rank(finding: Finding) -> tuple[int, int]:
    return SEVERITIES.index(finding.rule.severity), _order()[finding.places[0].question]


def _set_aside(finding: Finding, row: Row) -> SetAside:
    return SetAside(finding, row.get("reason", ""), row.get("date", ""))

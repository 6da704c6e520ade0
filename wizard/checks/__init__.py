"""The strategy check: where a strategy contradicts itself, lacks what it cannot do without, or could do better.

By rules anyone can read: each is one function in a module here (`model.rule` says how), with its texts in every
language and its source. `check` runs them all. There is no score: a strategy has open findings, or it has none.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from types import MappingProxyType, ModuleType

from wizard.catalogue import catalogue
from wizard.checks import (
    answering,
    audiences,
    content,
    hours,
    kpi_dates,
    kpi_figures,
    kpi_fit,
    kpi_gaps,
    kpi_list,
    kpi_set,
    kpis,
    law,
    monitoring,
    needs,
    people,
    plan,
    platforms,
    purpose,
    reviews,
    selling,
)
from wizard.checks.case import Case
from wizard.checks.model import Finding, Place, Rule, Severity
from wizard.model import Row
from wizard.strategy import Strategy

__all__ = ["RULES", "Finding", "Place", "Report", "Rule", "SetAside", "Severity", "check"]

MODULES: tuple[ModuleType, ...] = (
    purpose,
    audiences,
    needs,
    platforms,
    content,
    plan,
    hours,
    selling,
    law,
    people,
    monitoring,
    answering,
    kpis,
    kpi_figures,
    kpi_gaps,
    kpi_fit,
    kpi_set,
    kpi_list,
    kpi_dates,
    reviews,
)

RULES: Mapping[str, Rule] = MappingProxyType(
    {value.id: value for module in MODULES for value in vars(module).values() if isinstance(value, Rule)}
)
"""Every rule by its id, in the order of the modules."""

SEVERITIES = tuple(Severity)


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

    open: tuple[Finding, ...]
    set_aside: tuple[SetAside, ...]

    @cached_property
    def ids(self) -> frozenset[str]:
        return frozenset(finding.id for finding in self.open)

    def at(self, question_id: str) -> tuple[Finding, ...]:
        """The open findings that concern a question."""
        return tuple(finding for finding in self.open if finding.concerns(question_id))


def check(strategy: Strategy, today: date) -> Report:
    """Runs every rule over `strategy`. `today` is for what lies in the past."""
    case = Case(strategy, today)
    order = {question_id: number for number, question_id in enumerate(catalogue().questions)}
    found = sorted(
        (finding for rule in RULES.values() for finding in rule(case)),
        key=lambda finding: (SEVERITIES.index(finding.rule.severity), order[finding.places[0].question]),
    )
    aside = {row["finding"]: row for row in strategy.set_aside if "finding" in row}
    return Report(
        tuple(finding for finding in found if finding.id not in aside),
        tuple(_set_aside(finding, aside[finding.id]) for finding in found if finding.id in aside),
    )


def _set_aside(finding: Finding, row: Row) -> SetAside:
    return SetAside(finding, row.get("reason", ""), row.get("date", ""))

"""A version as a strategy that files can be made of."""

from __future__ import annotations

from dataclasses import replace

from wizard.questionnaire.catalogue import catalogue
from wizard.strategy.strategy import Strategy
from wizard.strategy.version import Version

OF_THE_COMPANY = ("look", "template")
"""How the company looks is no part of a strategy, and is the same in every version."""


def as_strategy(version: Version, now: Strategy) -> Strategy:
    """`version` with the look of the strategy as it is `now`, and the versions up to it. It has no calendar: that is
    work, and goes on from one version to the next.
    """
    large = {name: now.record(name) for name in OF_THE_COMPANY if name in catalogue().records}
    return replace(
        version.content,
        records={**version.content.records, **large},
        left_out=frozenset(),
        kept_versions=tuple(each for each in now.versions if each.number <= version.number),
        updated=now.updated,
    )

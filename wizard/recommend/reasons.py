"""What speaks for and against a platform: each consideration one function, with its words and its figures.

The points only put platforms in order; they are our judgement and are never shown. What is shown is the reason, with
the figure and the source it rests on, or that it is our assessment.
"""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from wizard.knowledge.accounts import Accounts
from wizard.knowledge.usage import Usage
from wizard.language.languages import Language
from wizard.language.texts import Phrase

T = TypeVar("T")

Value = float | str | Phrase | tuple[Phrase, ...]
"""What fills a brace of a reason's sentence."""


@dataclass(frozen=True)
class Reason:
    """One consideration: `ground` is the sentence behind it where we judge, `figures` where somebody has counted."""

    kind: str
    points: float
    figures: tuple[Usage, ...] = ()
    accounts: Accounts | None = None
    """Counted by the platforms themselves, which is no share of people."""
    ground: Phrase | None = None
    values: dict[str, Value] = field(default_factory=dict)

    @property
    def speaks_for(self) -> bool:
        return self.points >= 0

    def text(self, language: Language) -> str:
        """One or two sentences, without the figures."""
        values = {name: _shown(value, language) for name, value in self.values.items()}
        sentence = language.text(f"recommend.{self.kind}", **values)
        return f"{sentence} {language.of(self.ground)}" if self.ground else sentence


def merge_reasons(reasons: Sequence[Reason]) -> Reason:
    """Reasons of one kind for several audiences as one: with every figure, and everything that is listed, once."""
    first = reasons[0]
    figures = tuple(figure for reason in reasons for figure in reason.figures)
    return replace(
        first,
        points=statistics.fmean(reason.points for reason in reasons),
        figures=_without_duplicates(figures),
        values={name: _merge_values([reason.values[name] for reason in reasons]) for name in first.values},
    )


def _merge_values(values: Sequence[Value]) -> Value:
    lists = [value for value in values if isinstance(value, tuple)]
    return _without_duplicates([each for value in lists for each in value]) if lists else values[0]


def _without_duplicates(values: Sequence[T]) -> tuple[T, ...]:
    """Each once, in order; figures and phrases cannot be hashed."""
    return tuple(value for number, value in enumerate(values) if value not in values[:number])


def _shown(value: Value, language: Language) -> str:
    match value:
        case str():
            return value
        case tuple():
            return language.join(language.text("show.quoted", text=language.of(each)) for each in value)
        case float() | int():
            return language.number(value)
        case _:
            return language.of(value)

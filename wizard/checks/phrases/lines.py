"""The lines in which somebody says what is going to be done, and which of them are about contests."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from wizard.checks.facts import Fact
from wizard.checks.phrases.contests import IS_CONTEST
from wizard.checks.phrases.hearing import Answered, Texts
from wizard.checks.phrases.pattern import NormalizedText, Pattern, normalized
from wizard.checks.phrases.prices import CUTS_PRICE
from wizard.questionnaire.model import Row

# What is ruled out (`forbidden_actions`, `policy_dont`) is not among them.
MAY_BE_CONTESTS = frozenset({"allowed_actions", "promotion_steps", "campaigns"})
FIELDS = {
    "allowed_actions": ("action",),
    "promotion_steps": ("activity",),
    "campaigns": ("name", "offer", "goal"),
    "policy_do": ("rule",),
    "roles": ("expectation",),
}

CONTESTS = "contests"
"""The part that somebody reads who asks which lines are contests."""


class RowLine(NamedTuple):
    """What one row says."""

    question: str
    row: int
    text: str
    """As written, to be quoted: of a campaign its name, or else what it offers."""
    normalized: NormalizedText
    """All of it."""
    contest: bool
    platform: str | None
    """Of a campaign."""

    @property
    def place(self) -> tuple[str, int]:
        return self.question, self.row


class Lines:
    """Every line, and the contests among them. What is done already is left out."""

    def __init__(self, case: Answered) -> None:
        self._case = case

    @property
    def all(self) -> tuple[RowLine, ...]:
        lines: _Lines = self._case.reads.fact(self._case, _LINES)
        return lines.all

    def matching(self, pattern: Pattern, *others: Pattern) -> Iterator[RowLine]:
        """The lines that match any of these."""
        listeners = [each.matches for each in (pattern, *others)]
        for each in listeners:
            lines = self._lines(each)
        return lines.heard_by(*listeners)

    def contests(self, *patterns: Pattern) -> Iterator[RowLine]:
        """The contests that match any of `patterns`, or all of them where none is given."""
        lines = self.matching(*patterns) if patterns else self._lines(CONTESTS).all
        return (line for line in lines if line.contest)

    def _lines(self, part: Hashable) -> _Lines:
        """Every line, for somebody who looks at this part alone."""
        lines: _Lines = self._case.reads.part(self._case, _LINES, part)
        return lines


@dataclass(frozen=True)
class _Lines(Texts[RowLine]):
    """What each listener hears, and which lines are contests."""

    def contests(self) -> list[RowLine]:
        return [line for line in self.all if line.contest]

    def differing(self, before: _Lines) -> set[Hashable]:
        contests = {CONTESTS} if self.contests() != before.contests() else set()
        return contests | super().differing(before)


def _read(case: Answered) -> _Lines:
    answers = case.answers
    lines = (
        _line(question, number, row)
        for question, fields in FIELDS.items()
        for number, row in enumerate(answers.get(question, ()))
        if any(field in row for field in fields) and not row.get("done")
    )
    return _Lines("lines", tuple(lines))


_LINES = Fact(_read)


def said_in(row: Row, *fields: str) -> NormalizedText:
    """What these fields of a row say, each a sentence of its own."""
    return normalized(". ".join(row[field] for field in fields if field in row))


def _line(question: str, number: int, row: Row) -> RowLine:
    text = said_in(row, *FIELDS[question])
    quoted = next(row[field] for field in FIELDS[question] if field in row)
    return RowLine(question, number, quoted, text, _is_contest(question, row, text), row.get("platform"))


def _is_contest(question: str, row: Row, text: NormalizedText) -> bool:
    if question not in MAY_BE_CONTESTS:
        return False
    # The kind of step is for special offers to followers as well.
    return IS_CONTEST.matches(text) or (row.get("kind") == "contest" and not CUTS_PRICE.matches(text))

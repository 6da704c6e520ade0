"""The lines in which somebody says what is going to be done, and which of them are about contests."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from wizard.checks.phrases.contests import IS_CONTEST
from wizard.checks.phrases.pattern import NormalizedText, Pattern, normalized
from wizard.checks.phrases.prices import CUTS_PRICE
from wizard.questionnaire.model import Answers, Row

# What is ruled out (`forbidden_actions`, `policy_dont`) is not among them.
MAY_BE_CONTESTS = frozenset({"allowed_actions", "promotion_steps", "campaigns"})
FIELDS = {
    "allowed_actions": ("action",),
    "promotion_steps": ("activity",),
    "campaigns": ("name", "offer", "goal"),
    "policy_do": ("rule",),
    "roles": ("expectation",),
}


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

    def __init__(self, answers: Answers) -> None:
        self.all = tuple(
            _line(question, number, row)
            for question, fields in FIELDS.items()
            for number, row in enumerate(answers.get(question, ()))
            if any(field in row for field in fields) and not row.get("done")
        )

    @cached_property
    def text(self) -> str:
        return "\n".join(line.normalized for line in self.all)

    def matching(self, *patterns: Pattern) -> Iterator[RowLine]:
        """The lines that match any of `patterns`."""
        # Most hints stand nowhere: asked once of all the lines, they need not be asked of each.
        hinted = [(pattern, tuple(filter(self.text.__contains__, pattern.hints))) for pattern in patterns]
        likely = [(pattern, hints) for pattern, hints in hinted if hints]
        return (
            line
            for line in self.all
            if any(
                any(map(line.normalized.__contains__, hints)) and pattern.matches(line.normalized)
                for pattern, hints in likely
            )
        )

    def contests(self, *patterns: Pattern) -> Iterator[RowLine]:
        """The contests that match any of `patterns`, or all of them where none is given."""
        contests = (line for line in self.all if line.contest)
        return (line for line in contests if not patterns or any(p.matches(line.normalized) for p in patterns))


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

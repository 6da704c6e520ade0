"""The lines in which somebody says what is going to be done, and which of them are about contests."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from wizard.checks.phrases.advert_words import CUTS_PRICE
from wizard.checks.phrases.contest_words import IS_CONTEST
from wizard.checks.phrases.pattern import Saying, plain
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


class Line(NamedTuple):
    """What one row says."""

    question: str
    row: int
    text: str
    """As written, to be quoted: of a campaign its name, or else what it offers."""
    plain: str
    """All of it, as `phrases` want it."""
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
    def together(self) -> str:
        return "\n".join(line.plain for line in self.all)

    def saying(self, *sayings: Saying) -> Iterator[Line]:
        """The lines that say any of `sayings`."""
        # Most hints stand nowhere: asked once of all the lines, they need not be asked of each.
        hinted = [(saying, tuple(filter(self.together.__contains__, saying.hints))) for saying in sayings]
        likely = [(saying, hints) for saying, hints in hinted if hints]
        return (
            line
            for line in self.all
            if any(any(map(line.plain.__contains__, hints)) and saying.said(line.plain) for saying, hints in likely)
        )

    def contests(self, *sayings: Saying) -> Iterator[Line]:
        """The contests that say any of `sayings`, or all of them where none is given."""
        contests = (line for line in self.all if line.contest)
        return (line for line in contests if not sayings or any(saying.said(line.plain) for saying in sayings))


def _line(question: str, number: int, row: Row) -> Line:
    said = [row[field] for field in FIELDS[question] if field in row]
    text = plain(". ".join(said))
    return Line(question, number, said[0], text, _is_contest(question, row, text), row.get("platform"))


def _is_contest(question: str, row: Row, text: str) -> bool:
    if question not in MAY_BE_CONTESTS:
        return False
    # The kind of step is for special offers to followers as well.
    return IS_CONTEST.said(text) or (row.get("kind") == "contest" and not CUTS_PRICE.said(text))

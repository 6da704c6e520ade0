"""What a rule is given to look at: the answers, the day, and what several rules ask of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from wizard.catalogue import catalogue
from wizard.effort import Effort, effort
from wizard.model import Answers, Option, Row
from wizard.strategy import Strategy


@dataclass(frozen=True)
class Case:
    """One strategy on one day. Lives for one check, so that what is worked out once serves every rule."""

    strategy: Strategy
    today: date

    @property
    def answers(self) -> Answers:
        return self.strategy.answers

    def has(self, *question_ids: str) -> bool:
        """Whether any of the questions is answered."""
        return any(question_id in self.answers for question_id in question_ids)

    def started(self, section_id: str) -> bool:
        """Whether any question of the section is answered: a rule does not nag about what nobody has come to yet."""
        return any(question.id in self.answers for question in catalogue().section(section_id).questions)

    def get(self, question_id: str, default: Any = None) -> Any:
        return self.answers.get(question_id, default)

    def chosen(self, question_id: str) -> list[str]:
        """The option ids of a `choices` answer."""
        return list(self.answers.get(question_id, ()))

    def rows(self, question_id: str) -> list[Row]:
        rows: list[Row] = self.answers.get(question_id, [])
        return rows

    def numbered(self, question_id: str) -> Iterator[tuple[int, Row]]:
        """The rows of a list answer with their numbers, as places have them."""
        return enumerate(self.rows(question_id))

    def values(self, question_id: str, field_id: str) -> list[Any]:
        """One field of every row that has it."""
        return [row[field_id] for row in self.rows(question_id) if field_id in row]

    def option(self, question_id: str, option_id: str, field_id: str = "") -> Option | str:
        """The option with this id, to be shown by its label; the id itself where it is no option (any more)."""
        question = catalogue().questions[question_id]
        field = question.row_field(field_id) if field_id else question
        return field.option(option_id) or option_id

    def options(self, question_id: str, option_ids: list[str], field_id: str = "") -> tuple[Option | str, ...]:
        return tuple(self.option(question_id, option_id, field_id) for option_id in option_ids)

    @cached_property
    def purposes(self) -> tuple[str, ...]:
        """The purposes' ids, the main one first."""
        main = self.answers.get("primary_purpose")
        return tuple(dict.fromkeys(filter(None, (main, *self.answers.get("purposes", ())))))

    @cached_property
    def effort(self) -> Effort | None:
        return effort(self.answers, self.strategy.effort)

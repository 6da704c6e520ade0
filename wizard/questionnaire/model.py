"""What the questionnaire is made of. Plain values; `catalogue` reads them from the TOML files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from wizard.language.texts import Phrase

Row = dict[str, Any]
"""One row of a list answer: values by field id; fields without an answer are absent."""

Answers = dict[str, Any]
"""Values by question id; unanswered questions are absent. What a value is, its kind says (see `kinds`)."""


@dataclass(frozen=True, kw_only=True)
class Option:
    """One thing to choose. The id is what is stored, never the label."""

    id: str
    label: Phrase
    hint: Phrase | None = None


@dataclass(frozen=True, kw_only=True)
class Field:
    """Anything that holds one value: a question, or one field of a list's rows."""

    id: str
    kind: str
    """A key of `kinds.CLEANERS`."""
    label: Phrase
    help: Phrase | None = None
    placeholder: Phrase | None = None
    options: tuple[Option, ...] = ()
    refers: str | None = None
    """What the options are taken from: a `choices` question (`platforms`) or a list's field (`audiences.name`)."""
    offers: str | None = None
    """The list’s field (`team.name`) whose values are offered while one types; anything else may be typed as well."""
    max_length: int = 0
    """Characters; text kinds only."""
    max_choices: int = 0
    minimum: float = 0
    maximum: float = 0
    integer: bool = False
    unit: Phrase | None = None
    low: Phrase | None = None
    """What the lowest step of a scale means."""
    high: Phrase | None = None
    fields: tuple[Field, ...] = ()
    """Of a row; lists only."""
    max_rows: int = 0
    form: str = ""
    """A key of `kinds.FORMS` that the text must have; text kinds only."""
    internal: bool = False
    """Kept for the program alone; nobody is shown it."""
    first: int = 0
    """The place of this field of a row among those that are asked at once; 0 where it waits until it is asked for."""

    def option(self, option_id: str) -> Option | None:
        return next((option for option in self.options if option.id == option_id), None)

    @property
    def named_by(self) -> Field:
        """The field that a row is known by."""
        return self.fields[0]

    @property
    def first_fields(self) -> tuple[Field, ...]:
        """The fields of a row that are asked at once: all of them where none is marked."""
        return (
            tuple(sorted((field for field in self.fields if field.first), key=lambda each: each.first)) or self.fields
        )

    def row_field(self, field_id: str) -> Field:
        return next(field for field in self.fields if field.id == field_id)


@dataclass(frozen=True, kw_only=True)
class Question(Field):
    """One question of the questionnaire. `label` is the question as asked."""

    step: str
    section: str
    short: Phrase
    """A noun phrase for tables, the overview and slides."""
    why: Phrase
    example: Phrase
    express: bool = False


@dataclass(frozen=True, kw_only=True)
class Record(Field):
    """A list that is kept with a strategy without being asked for."""

    large: bool = False
    """Whether it is loaded only where it is asked for, and not with the answers of every page."""
    later: bool = False
    """Whether it came after the first strategy files: it stands in a file only where it has rows."""


@dataclass(frozen=True, kw_only=True)
class Section:
    id: str
    step: str
    title: Phrase
    intro: Phrase
    questions: tuple[Question, ...]

    @property
    def express(self) -> tuple[Question, ...]:
        return tuple(question for question in self.questions if question.express)


@dataclass(frozen=True, kw_only=True)
class Step:
    id: str
    number: int
    title: Phrase
    intro: Phrase
    sections: tuple[Section, ...]


@dataclass(frozen=True)
class Catalogue:
    """The whole questionnaire, in the order it is asked."""

    steps: tuple[Step, ...]
    records: Mapping[str, Record] = field(default_factory=dict)
    """What is kept with a strategy without being asked for: calendar, results, reviews … By id."""

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        return tuple(section for step in self.steps for section in step.sections)

    @cached_property
    def questions(self) -> Mapping[str, Question]:
        return {question.id: question for section in self.sections for question in section.questions}

    @cached_property
    def express(self) -> tuple[Question, ...]:
        """The express route: the questions that alone give a usable strategy."""
        return tuple(question for question in self.questions.values() if question.express)

    def step(self, step_id: str) -> Step:
        return next(step for step in self.steps if step.id == step_id)

    def section(self, section_id: str) -> Section:
        return next(section for section in self.sections if section.id == section_id)

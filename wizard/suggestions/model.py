"""What a suggestion is: a row or an option a question could be answered with, and why that is a good idea."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from wizard.knowledge.sources import Source
from wizard.language.languages import LANGUAGES, Language
from wizard.language.texts import Phrase
from wizard.language.writing import name_key
from wizard.questionnaire import references, show
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Answers, Question, Row
from wizard.strategy import editing
from wizard.strategy.editing import Changes

Key = str | tuple[str, str]
"""What tells whether two rows or options say the same, in whatever language."""

Situation = Mapping[str, frozenset[str]]
"""What suggestions depend on: option ids by question id."""


@dataclass(frozen=True)
class Form:
    """What the suggestions for one question have in common."""

    question: str
    title: str = ""
    """The row field they are known by; empty where options are suggested."""
    group: str = ""
    """What they take turns by, so that the first few are not all about the same: a row field, or a condition."""
    order: str = ""
    """The `choices` question whose answer says which group comes first, if any does."""

    @property
    def field(self) -> Question:
        return catalogue().questions[self.question]

    def full(self, answers: Answers) -> bool:
        limit = self.field.max_rows or self.field.max_choices
        return bool(limit) and len(answers.get(self.question, ())) >= limit

    def said(self, answers: Answers) -> set[Key]:
        """What the answers hold already."""
        given = answers.get(self.question, ())
        return {self.key(row) for row in given if self.title in row} if self.title else set(given)

    def key(self, row: Row) -> Key:
        """Texts are the same by their `name_key`; the same metric is another for another purpose."""
        name: str = row[self.title]
        if self.field.row_field(self.title).options:
            return name, row.get(self.group, "")
        return name_key(name)


@dataclass(frozen=True, kw_only=True)
class Suggestion:
    """Something to accept with one click. The same object whoever is asking; nothing in it is anybody's answer."""

    id: str
    """Unique among all suggestions: `pillars.food_trust`."""
    form: Form
    row: Mapping[str, Phrase | str | float] = field(default_factory=dict, hash=False)
    """For a list: what it fills in, by field id. The rest is the company's to decide."""
    option: str | None = None
    """For a `choices` question."""
    why: Phrase = field(hash=False)
    """One sentence, to be shown beside it."""
    source: Source | None = None
    """Of the figure or the rule that `why` speaks of."""
    legal: bool = False
    """Whether that is the law or a platform's terms: then we also say to check what applies today."""
    conditions: Mapping[str, frozenset[str]] = field(default_factory=dict, hash=False)
    """By question id, the options of which one must be chosen; none: for everybody."""
    group: str = ""

    @property
    def question(self) -> str:
        return self.form.question

    @cached_property
    def keys(self) -> frozenset[Key]:
        """What it would add to `Form.said`, in any language."""
        if self.option is not None:
            return frozenset({self.option})
        return frozenset(self.form.key(self.written(language)) for language in LANGUAGES.values())

    @cached_property
    def _covering(self) -> frozenset[Key]:
        """The keys, and the metric without a purpose, which may be meant for any."""
        return self.keys | {(key[0], "") for key in self.keys if isinstance(key, tuple)}

    def is_new(self, said: set[Key]) -> bool:
        return said.isdisjoint(self._covering)

    def fits(self, situation: Situation) -> bool:
        return all(not situation[question].isdisjoint(wanted) for question, wanted in self.conditions.items())

    def written(self, language: Language) -> Row:
        """The row as it would stand in `language`."""
        return {key: language.of(value) if isinstance(value, Mapping) else value for key, value in self.row.items()}

    def title(self, language: Language) -> str:
        if self.option is not None:
            return show.show([self.option], self.form.field, language)
        return show.show_cell(self.written(language), self.form.field.row_field(self.form.title), language)

    def details(self, language: Language) -> str:
        """What else it fills in, or what the option is suggested for and means; may be empty."""
        if self.option is not None:
            chosen = catalogue().questions[self.form.order].option(self.group) if self.form.order else None
            option = self.form.field.option(self.option)
            said = [chosen and chosen.label, option and option.hint]
            return ": ".join(language.of(text) for text in said if text)
        row = self.written(language)
        others = [column for column in self.form.field.fields if column.id in row and column.id != self.form.title]
        return "; ".join(f"{language.of(column.label)}: {show.show_cell(row, column, language)}" for column in others)

    def accept(self, answers: Answers, language: Language) -> Changes:
        """The changes to save: the row at the end, or the option picked last.

        Empty where it cannot be accepted any more: the answers hold it by now (somebody clicked twice) or are full.
        """
        if self.form.full(answers) or not self.is_new(self.form.said(answers)):
            return {}
        question, given = self.form.field, answers.get(self.question, [])
        if self.option is not None:
            return editing.set_answer(question, [*given, self.option])
        row = {key: value for key, value in self.written(language).items() if self._offered(key, value, answers)}
        return editing.add_row(question, row, given)

    def _offered(self, column: str, value: object, answers: Answers) -> bool:
        """False where `value` refers to an answer that has gone since the suggestion was made."""
        target = self.form.field.row_field(column).refers
        return target is None or value in references.offered(target, answers)

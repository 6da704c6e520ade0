"""What a suggestion is: a row or an option a question could be answered with, and why that is a good idea."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from wizard.knowledge.sources import Source
from wizard.language.languages import Language
from wizard.language.texts import Phrase
from wizard.language.vocabulary import renderings
from wizard.language.writing import name_key
from wizard.questionnaire import references, show
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.kpi import kpi_name
from wizard.questionnaire.model import Answers, Question, Row
from wizard.strategy import editing
from wizard.strategy.editing import Changes
from wizard.strategy.strategy import Strategy

Value = Phrase | str | float | list[str]
"""Of a row's field: a text in every language, an option, a number or several options."""

Key = str | tuple[str, str]
"""What tells whether two rows or options say the same, in whatever language."""

ChosenOptions = Mapping[str, frozenset[str]]
"""What suggestions depend on: option ids by question id; of the line of business, with the trade it is more exactly."""


@dataclass(frozen=True)
class SuggestionTarget:
    """What the suggestions for one question have in common."""

    question_id: str
    title_field: str = ""
    """The row field they are known by; empty where options are suggested."""
    group: str = ""
    """What they take turns by, so that the first few are not all about the same: a row field, or a condition."""
    order: str = ""
    """The `choices` question whose answer says which group comes first, if any does."""
    brief: str = ""
    """The row field that says, where there is no room for the reason, what it is for or where a figure is found."""

    @property
    def question(self) -> Question:
        return catalogue().questions[self.question_id]

    def is_full(self, answers: Answers) -> bool:
        limit = self.question.max_rows or self.question.max_choices
        return bool(limit) and len(answers.get(self.question_id, ())) >= limit

    def existing_keys(self, answers: Answers) -> set[Key]:
        """What the answers hold already."""
        given = answers.get(self.question_id, ())
        return {self.key(row) for row in given if self.title_field in row} if self.title_field else set(given)

    def key(self, row: Row) -> Key:
        """Texts are the same by their `name_key`; the same metric is another for another purpose."""
        name: str = row[self.title_field]
        if self.question.row_field(self.title_field).options:
            return name, row.get(self.group, "")
        return name_key(name)


@dataclass(frozen=True, kw_only=True)
class Suggestion:
    """Something to accept with one click. The same object whoever is asking; nothing in it is anybody's answer."""

    id: str
    """Unique among all suggestions: `pillars.food_trust`."""
    target: SuggestionTarget
    row: Mapping[str, Value] = field(default_factory=dict, hash=False)
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
    """By question id, the options (or trades) of which one must be chosen; none: for everybody."""
    not_for: frozenset[str] = frozenset()
    """The lines of business and trades it does not suit."""
    group: str = ""

    @property
    def question_id(self) -> str:
        return self.target.question_id

    @cached_property
    def keys(self) -> frozenset[Key]:
        """What it would add to `SuggestionTarget.existing_keys`, in any language and in any words for who one is."""
        if self.option is not None:
            return frozenset({self.option})
        title = self.row[self.target.title_field]
        if not isinstance(title, Mapping):
            return frozenset({self.target.key(dict(self.row))})
        return frozenset(
            self.target.key({self.target.title_field: text})
            for language_id, written in title.items()
            for text in renderings(written, language_id)
        )

    @cached_property
    def _covering(self) -> frozenset[Key]:
        """The keys, and the metric without a purpose, which may be meant for any."""
        return self.keys | {(key[0], "") for key in self.keys if isinstance(key, tuple)}

    def is_new(self, existing_keys: set[Key]) -> bool:
        return existing_keys.isdisjoint(self._covering)

    def fits(self, answers: ChosenOptions) -> bool:
        wanted = all(not answers[question].isdisjoint(options) for question, options in self.conditions.items())
        return wanted and self.not_for.isdisjoint(answers["industry"])

    def row_in(self, language: Language) -> Row:
        """The row as it would stand in `language`."""
        return {key: language.of(value) if isinstance(value, Mapping) else value for key, value in self.row.items()}

    def title(self, language: Language) -> str:
        if self.option is not None:
            return show.show([self.option], self.target.question, language)
        row = self.row_in(language)
        if "metric" in row:
            return kpi_name(row, self.target.question, language)
        return show.show_profile(
            row, show.show_cell(row, self.target.question.row_field(self.target.title_field), language)
        )

    def details(self, language: Language) -> str:
        """What else it fills in, or what the option is suggested for and means; may be empty."""
        if self.option is not None:
            chosen = catalogue().questions[self.target.order].option(self.group) if self.target.order else None
            option = self.target.question.option(self.option)
            texts = [chosen and chosen.label, option and option.hint]
            return ": ".join(language.of(text) for text in texts if text)
        row = self.row_in(language)
        others = [
            column
            for column in self.target.question.fields
            if column.id in row and column.id != self.target.title_field
        ]
        return "; ".join(f"{language.of(column.label)}: {show.show_cell(row, column, language)}" for column in others)

    def line(self, language: Language) -> str:
        """What stands under its title where there is room for one line: a list of its own has it, or the reason."""
        if not self.target.brief:
            return language.of(self.why)
        column = self.target.question.row_field(self.target.brief)
        return show.show_cell(self.row_in(language), column, language).partition(": ")[0]

    def accept(self, answers: Answers, language: Language) -> Changes:
        """The changes to save: the row at the end, or the option picked last.

        Empty where it cannot be accepted any more: the answers hold it by now (somebody clicked twice) or are full.
        """
        if self.target.is_full(answers) or not self.is_new(self.target.existing_keys(answers)):
            return {}
        question, given = self.target.question, answers.get(self.question_id, [])
        if self.option is not None:
            return editing.set_answer(question, [*given, self.option])
        row = {key: value for key, value in self.row_in(language).items() if self._offered(key, value, answers)}
        return editing.add_row(question, row, Strategy(language.id, answers))

    def _offered(self, column: str, value: object, answers: Answers) -> bool:
        """False where `value` refers to an answer that has gone since the suggestion was made."""
        refers = self.target.question.row_field(column).refers
        return refers is None or value in references.offered(refers, answers)

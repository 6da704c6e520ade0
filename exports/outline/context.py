"""What every slide function is handed: the strategy, the language, the date, and the answers as shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Any

from exports.blocks import Facts, Table
from exports.outline.parts import TableColumn, filled_table
from exports.outline.shorten import capital, in_one_line
from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.kpi import kpi_name
from wizard.questionnaire.model import Answers, Catalogue, Field, Question, Row
from wizard.questionnaire.show import show, show_cell, show_row
from wizard.recommend import Reach, Recommendation, reach_figures, recommend
from wizard.recommend.abroad import is_abroad
from wizard.recommend.location import DENMARK
from wizard.results.pace import Pace, paces
from wizard.schedule.effort import Effort, effort
from wizard.strategy.strategy import Strategy
from wizard.strategy.words import language_of


@dataclass(frozen=True)
class Context:
    """Everything a slide is made from. An answer that is missing is shown as an empty text."""

    strategy: Strategy
    language: Language
    """In the words of whoever the strategy is of."""
    today: date

    def __post_init__(self) -> None:
        object.__setattr__(self, "language", language_of(self.strategy, self.language))

    def read_through(self, answers: Answers) -> Context:
        """The same afresh, its answers in another guise; its language stays, which every text has a say in."""
        found = object.__new__(Context)
        for name, value in (
            ("strategy", replace(self.strategy, answers=answers)),
            ("language", self.language),
            ("today", self.today),
        ):
            object.__setattr__(found, name, value)
        return found

    @property
    def answers(self) -> Answers:
        return self.strategy.answers

    @property
    def catalogue(self) -> Catalogue:
        return catalogue()

    @cached_property
    def effort(self) -> Effort | None:
        return effort(self.answers, self.strategy.record("effort"))

    @cached_property
    def paces(self) -> tuple[Pace, ...]:
        """How each KPI is on its way, the main one first."""
        main = self.answers.get("primary_kpi")
        found = paces(self.answers, self.strategy.record("results"), self.today)
        return tuple(sorted(found, key=lambda pace: pace.kpi["metric"] != main))

    @cached_property
    def recommended(self) -> Recommendation:
        """What the published figures and the answers speak for."""
        return recommend(self.strategy)

    @cached_property
    def abroad(self) -> bool:
        """Whether nothing Danish can be taken for granted: no audience is in Denmark unless it says so."""
        return is_abroad(self.answers, self.language.vocabulary.currency)

    @cached_property
    def reach(self) -> tuple[Reach, ...]:
        """What there is to draw of how many use each platform; abroad, nothing where it is no country of theirs."""
        asked = self.recommended.audiences
        if not self.abroad:
            return reach_figures(asked)
        found = reach_figures(each for each in asked if each.location.country != DENMARK)  # it was only a guess
        return found if any(not each.indication for each in found) else ()

    def text(self, key: str, **values: object) -> str:
        return self.language.text(key, **values)

    def question(self, question_id: str) -> Question:
        return self.catalogue.questions[question_id]

    def has(self, *question_ids: str) -> bool:
        """Whether any of the questions is answered."""
        return any(question_id in self.answers for question_id in question_ids)

    def started(self, section_id: str) -> bool:
        return self.has(*(question.id for question in self.catalogue.section(section_id).questions))

    @cached_property
    def brief(self) -> bool:
        """Whether the main questions are answered, most of them, and no other."""
        main = {question.id for question in self.catalogue.express}
        return self.answers.keys() <= main and len(self.answers) > len(main) / 2

    def only(self, question_id: str, section_id: str, *, besides: tuple[str, ...] = ()) -> bool:
        """Whether the question is the one that is answered in its section, `besides` left out of account."""
        asked = {question.id for question in self.catalogue.section(section_id).questions} - set(besides)
        return asked & self.answers.keys() == {question_id}

    def kicker(self, section_id: str) -> str:
        return self.language.of(self.catalogue.section(section_id).title)

    def label(self, question_id: str) -> str:
        """The question as a noun phrase."""
        return self.language.of(self.question(question_id).short)

    def panel_label(self, question_id: str) -> str:
        """What an answer is called in a panel of facts beside what it is about: who, how often."""
        return self.text(f"panel_labels.{question_id}")

    def heading(self, question_id: str, field_id: str) -> str:
        return self.language.of(self.question(question_id).row_field(field_id).label)

    def shown(self, question_id: str) -> str:
        """The whole answer, in full."""
        if question_id not in self.answers:
            return ""
        return show(self.answers[question_id], self.question(question_id), self.language)

    def rows(self, question_id: str) -> list[Row]:
        rows: list[Row] = self.answers.get(question_id, [])
        return rows

    def cell(self, question_id: str, row: Row, field_id: str) -> str:
        return show_cell(row, self.question(question_id).row_field(field_id), self.language, dates="medium")

    def kpi(self, row: Row) -> str:
        """What a row of `kpis` counts, in the company's own words where it has any; empty where that is open."""
        return capital(kpi_name(row, self.question("kpis"), self.language))

    def record_cell(self, record_id: str, row: Row, field_id: str) -> str:
        """As `cell`, for what is kept beside the answers."""
        return show_cell(row, self.catalogue.records[record_id].row_field(field_id), self.language, dates="medium")

    def cells(self, question_id: str, field_id: str) -> tuple[str, ...]:
        """One field of every row that has it."""
        shown = (self.cell(question_id, row, field_id) for row in self.rows(question_id))
        return tuple(text for text in shown if text)

    def items(self, question_id: str, field_id: str) -> tuple[str, ...]:
        """As `cells`, as items of a list: each begins with a capital."""
        return tuple(map(capital, self.cells(question_id, field_id)))

    def option(self, question_id: str, option_id: str) -> str:
        """The label of one of the question's options."""
        field = self.question(question_id)
        return show([option_id] if field.kind == "choices" else option_id, field, self.language)

    def date(self, iso: str) -> str:
        return self.language.date(date.fromisoformat(iso))

    def step_columns(self) -> tuple[str, str, str]:
        """What the parts of a step are called: when, what and who."""
        return self.text("deck.when"), self.text("deck.step"), self.text("deck.who")

    def names(self, names: Iterable[str], most: int = 4) -> str:
        """The different ones among `names`, listed; empty when there are none, or more than `most`."""
        different = list(dict.fromkeys(filter(None, names)))
        return self.language.join(different) if len(different) <= most else ""

    def table(
        self,
        question_id: str,
        widths: Mapping[str, float],
        *,
        rows: list[Row] | None = None,
        heading: str = "",
    ) -> Table | None:
        """The rows of a list as a table, with the fields named in `widths` that any row has."""
        rows = self.rows(question_id) if rows is None else rows
        columns = [self.column(question_id, field_id, width, rows) for field_id, width in widths.items()]
        alt = self.text("deck.table_of", what=self.label(question_id))
        return filled_table(columns, alt, heading, written=in_one_line)

    def column(self, question_id: str, field_id: str, width: float, rows: list[Row]) -> TableColumn:
        is_kpi = (question_id, field_id) == ("kpis", "metric")
        return TableColumn(
            self.heading(question_id, field_id),
            width,
            [self.kpi(row) if is_kpi else self.cell(question_id, row, field_id) for row in rows],
            numeric=self.question(question_id).row_field(field_id).kind == "number",
        )

    def facts(self, *question_ids: str, heading: str = "") -> Facts | None:
        """The answered ones of the questions, each after its label; None when none is."""
        pairs = tuple(
            (self.label(question_id), "\n".join(map(in_one_line, self._lines(question_id))))
            for question_id in question_ids
            if question_id in self.answers
        )
        return Facts(pairs, heading) if pairs else None

    def _lines(self, question_id: str) -> list[str]:
        """An answer on one line; of a list of what is called something and has something said of it, one for each."""
        fields = [field.id for field in self.question(question_id).fields if not field.internal]
        if len(fields) == 2:  # what something is called, and the one thing that is said of it
            told = ([self.cell(question_id, row, field_id) for field_id in fields] for row in self.rows(question_id))
            return [": ".join(filter(None, cells)) for cells in told]
        separator = ", " if len(fields) == 1 else "; "
        return [separator.join(self.shown(question_id).splitlines())]

    def notes(self, slide: str, *question_ids: str) -> str:
        """What a presenter says or looks up: how to begin, and each answered question in full."""
        parts = [self.text(f"deck_notes.{slide}")]
        parts += [
            self.in_full(self.question(question_id), self.answers.get(question_id)) for question_id in question_ids
        ]
        return "\n\n".join(filter(None, parts))

    def in_full(self, field: Field, value: Any) -> str:
        """`value` with its label, nothing left out; empty when there is no value."""
        if value is None:
            return ""
        label = self.language.of(field.short if isinstance(field, Question) else field.label)
        if field.kind != "list":
            return f"{label}: {show(value, field, self.language)}"
        return "\n".join([f"{label}:", *(f"– {line}" for line in self._rows_in_full(field, value))])

    def _rows_in_full(self, field: Field, rows: list[Row]) -> Iterator[str]:
        for row in rows:
            yield show_row(row, field, self.language)

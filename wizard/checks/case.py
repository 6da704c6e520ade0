"""What a rule is given to read: the answers, the records, the day, and what several rules ask of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import starmap
from typing import Any, NamedTuple

from wizard.checks.facts import Fact, Parted, Reads, tracked_property
from wizard.checks.phrases.lines import Lines
from wizard.checks.phrases.voices import Voices
from wizard.checks.presence import Member, members
from wizard.checks.tracking import TrackedAnswers, of_record
from wizard.knowledge.metrics import metrics
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Option, Row
from wizard.questionnaire.references import dangling, offered
from wizard.schedule.effort import Effort, effort
from wizard.strategy.strategy import Strategy


@cache
def readable_records() -> tuple[str, ...]:
    """The ids of the records a rule may read: those that every page loads with the answers."""
    return tuple(record.id for record in catalogue().records.values() if not record.large)


class NumberedRow(NamedTuple):
    """One row of a list answer, with its number."""

    number: int
    row: Row


class Case:
    """One strategy on one day. What is computed of it once serves every rule, and the next check where it still holds.

    What a rule reads goes through here and is tracked (see `tracking`), or the rule would not run again when it
    changes.
    """

    def __init__(self, strategy: Strategy, today: date, reads: Reads | None = None) -> None:
        """`reads`: what a case before this one had computed on the same day, and what has changed since."""
        self.today = today
        self.reads = reads or Reads()
        self.answers = TrackedAnswers(strategy.answers, self.reads, catalogue().questions)
        self._strategy = strategy

    @property
    def voices(self) -> Voices:
        """What stands in the answers in somebody's own words, by the voice it is written in."""
        return Voices(self)

    @property
    def lines(self) -> Lines:
        """What somebody says, in their own words, is going to be done."""
        return Lines(self)

    def record(self, record_id: str) -> list[Row]:
        """The rows of a record.

        Raises KeyError for an id there is not, and LookupError for a large record: pages do not load those, so a
        rule that reads one would find nothing there.
        """
        if catalogue().records[record_id].large:
            raise LookupError(f"the record {record_id!r} is large: no rule may read it")
        self.reads.names.add(of_record(record_id))
        return self._strategy.record(record_id)

    def has(self, *question_ids: str) -> bool:
        """Whether any of the questions is answered."""
        return any(question_id in self.answers for question_id in question_ids)

    def started(self, section_id: str) -> bool:
        """Whether any question of the section is answered: a rule does not nag about what nobody has come to yet."""
        return any(question.id in self.answers for question in catalogue().section(section_id).questions)

    def passed(self, question_id: str) -> bool:
        """Whether a question after it is answered: what its own answer lacks is then more than unfinished work."""
        passed: _Passed = self.reads.part(self, _PASSED, question_id)
        return question_id in passed.ids

    def get(self, question_id: str, default: Any = None) -> Any:
        return self.answers.get(question_id, default)

    def chose(self, question_id: str, *option_ids: str) -> bool:
        """Whether the answer to a `choice` is one of these: a rule that asks no more need not run at every other."""
        chosen: bool = self.reads.fact(self, Fact(_chose, (question_id, *option_ids)))
        return chosen

    def day(self, question_id: str) -> date | None:
        """The answer to a question about a date."""
        day = self.answers.get(question_id)
        return date.fromisoformat(day) if day else None

    def chosen(self, question_id: str) -> list[str]:
        """The option ids of a `choices` answer."""
        return list(self.answers.get(question_id, ()))

    def rows(self, question_id: str) -> list[Row]:
        rows: list[Row] = self.answers.get(question_id, [])
        return rows

    def numbered(self, question_id: str) -> Iterator[NumberedRow]:
        """The rows of a list answer with their numbers, as places have them."""
        return starmap(NumberedRow, enumerate(self.rows(question_id)))

    def values(self, question_id: str, field_id: str) -> list[Any]:
        """One field of every row that has it."""
        return [row[field_id] for row in self.rows(question_id) if field_id in row]

    def complete(self, question_id: str, field_id: str) -> bool:
        """Whether every row has the field: only then does it mean something that none names a certain value."""
        rows = self.rows(question_id)
        return bool(rows) and all(field_id in row for row in rows)

    def rows_by(self, question_id: str, field_id: str) -> dict[str, list[int]]:
        """The rows' numbers by what they have in one field; rows without it are left out."""
        found: dict[str, list[int]] = {}
        for number, row in self.numbered(question_id):
            if field_id in row:
                found.setdefault(row[field_id], []).append(number)
        return found

    def distinct_rows(self, question_id: str, field_id: str, wrong: Callable[[Row], bool]) -> Iterator[NumberedRow]:
        """The rows that are `wrong` and have the field that tells them apart; of several with the same in it, one."""
        seen = set()
        for number, row in self.numbered(question_id):
            if field_id in row and row[field_id] not in seen and wrong(row):
                seen.add(row[field_id])
                yield NumberedRow(number, row)

    def dangling(self, target: str) -> dict[str, list[tuple[str, int]]]:
        """What rows name that `target` (`platforms`, `audiences.name`) does not offer, with the rows that name it.

        Nothing where `target` itself is unanswered.
        """
        found: dict[str, list[tuple[str, int]]] = {}
        if not offered(target, self.answers):
            return found
        for use in dangling(target, self.answers):
            if use.row is not None:
                named = self.rows(use.question.id)[use.row][use.field.id]
                found.setdefault(named, []).append((use.question.id, use.row))
        return found

    def option(self, question_id: str, option_id: str, field_id: str = "") -> Option | str:
        """The option with this id, to be shown by its label; the id itself where it is no option (any more)."""
        question = catalogue().questions[question_id]
        field = question.row_field(field_id) if field_id else question
        return field.option(option_id) or option_id

    def options(self, question_id: str, option_ids: list[str], field_id: str = "") -> tuple[Option | str, ...]:
        return tuple(self.option(question_id, option_id, field_id) for option_id in option_ids)

    def labels(self, question_id: str, field_ids: Iterable[str]) -> tuple[Option, ...]:
        """Fields of a list, to be shown by their labels."""
        question = catalogue().questions[question_id]
        return tuple(Option(id=field_id, label=question.row_field(field_id).label) for field_id in field_ids)

    def short(self, question_id: str) -> Option:
        """A question, to be shown by its short name."""
        return Option(id=question_id, label=catalogue().questions[question_id].short)

    @tracked_property
    def purposes(self) -> tuple[str, ...]:
        """The purposes' ids, the main one first."""
        main = self.answers.get("primary_purpose")
        return tuple(dict.fromkeys(filter(None, (main, *self.answers.get("purposes", ())))))

    @tracked_property
    def audiences_by_platform(self) -> dict[str, set[str]]:
        """The names of those each chosen platform is for, by the needs and the platforms' roles."""
        found: dict[str, set[str]] = {platform: set() for platform in self.chosen("platforms")}
        for row in (*self.rows("needs"), *self.rows("platform_roles")):
            if "audience" in row and row.get("platform") in found:
                found[row["platform"]].add(row["audience"])
        return found

    @tracked_property
    def metrics(self) -> frozenset[str]:
        """The metrics of the KPIs."""
        return frozenset(self.values("kpis", "metric"))

    @tracked_property
    def metrics_by_purpose(self) -> Mapping[str, frozenset[str]]:
        """The KPIs' metrics by the purpose they belong to, for every purpose that has one.

        A KPI that names no purpose counts for the only one there is, or for all those it can tell about.
        """
        found: dict[str, set[str]] = {}
        for row in self.rows("kpis"):
            if metric := row.get("metric"):
                told = self.purposes if len(self.purposes) == 1 else metrics()[metric].purposes
                for purpose in (row["purpose"],) if "purpose" in row else told:
                    found.setdefault(purpose, set()).add(metric)
        return {purpose: frozenset(ids) for purpose, ids in found.items()}

    @tracked_property
    def team(self) -> tuple[Member, ...]:
        """Who works on it, and when."""
        return members(self.rows("team"))

    @tracked_property
    def effort(self) -> Effort | None:
        return effort(self.answers, self.record("effort"))


def _chose(case: Case, question_id: str, *option_ids: str) -> bool:
    return case.get(question_id) in option_ids


@dataclass(frozen=True)
class _Passed(Parted):
    """The questions that one after them is answered of."""

    ids: frozenset[str]

    def differing(self, before: _Passed) -> frozenset[str]:
        return self.ids ^ before.ids


def _passed(case: Case) -> _Passed:
    order = list(catalogue().questions)
    # From the end, so that it is worked out again only where the last answer changes.
    while order and order[-1] not in case.answers:
        order.pop()
    return _Passed(frozenset(order[:-1]))


_PASSED = Fact(_passed)

"""What happens in a workshop, in which order and for how long; and the ready agendas. Reads `agendas.toml`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from functools import cache
from pathlib import Path
from types import MappingProxyType

from wizard.language.errors import CatalogueError
from wizard.language.languages import Language
from wizard.language.tables import TomlTable
from wizard.language.texts import Phrase, phrase
from wizard.questionnaire.catalogue import catalogue

FILE = Path(__file__).parent / "agendas.toml"
SATURDAY, WEEK = 5, 7
"""A weekend's first day as `date.weekday` counts, and the days of a week."""
DAYS_APART = 1


class BlockKind(StrEnum):
    TEACHING = "teaching"
    EXERCISE = "exercise"
    PLENARY = "plenary"
    BREAK = "break"
    HOMEWORK = "homework"
    """Between two days: nobody counts the time."""


@dataclass(frozen=True)
class Block:
    """One item of a workshop's agenda, in the workshop's language."""

    kind: BlockKind
    title: str
    day: int
    """From 1 on."""
    starts: datetime
    """As planned, in UTC."""
    minutes: int
    sections: tuple[str, ...] = ()
    """The sections of the questionnaire that an exercise is about."""
    task: str = ""
    """What is to be done, in a few words."""
    steps: tuple[str, ...] = ()
    """The same for those who are to do it, one thing after the other."""
    page: str = ""
    """Where an exercise is done, if not at the questions of its sections: the id of a page."""

    @property
    def planned_end(self) -> datetime:
        return self.starts + timedelta(minutes=self.minutes)


@dataclass(frozen=True)
class AgendaItem:
    """What blocks of ready agendas are made of, in every language."""

    id: str
    kind: BlockKind
    title: Phrase
    task: Phrase | None
    steps: tuple[Phrase, ...]
    sections: tuple[str, ...]
    page: str

    def block(self, day: int, starts: datetime, minutes: int, language: Language) -> Block:
        task = language.of(self.task) if self.task else ""
        steps = tuple(language.of(step) for step in self.steps)
        return Block(self.kind, language.of(self.title), day, starts, minutes, self.sections, task, steps, self.page)


@dataclass(frozen=True)
class Agenda:
    id: str
    title: Phrase
    about: Phrase
    days: tuple[tuple[tuple[AgendaItem, int], ...], ...]
    """The items of each day, with their minutes."""
    days_apart: int
    """From one of its days to the next, where nobody says otherwise."""

    def blocks(self, beginnings: Sequence[datetime], language: Language) -> tuple[Block, ...]:
        """The agenda as it runs when each day begins at one of `beginnings`, which know their time zone."""
        made = []
        for number, (items, begins) in enumerate(zip(self.days, beginnings, strict=True), 1):
            at = begins.astimezone(UTC)
            for item, minutes in items:
                made.append(item.block(number, at, minutes, language))
                at += timedelta(minutes=minutes)
        return tuple(made)

    def day_after(self, day: date) -> date:
        """When its next day is usually held."""
        return working_day(day + timedelta(days=self.days_apart))


def working_day(day: date) -> date:
    """`day`, or the Monday after it where it is in a weekend."""
    return day + timedelta(days=WEEK - day.weekday() if day.weekday() >= SATURDAY else 0)


@cache
def agendas() -> Mapping[str, Agenda]:
    """The ready agendas by id, shortest first. Raises CatalogueError where the file is wrong."""
    file = TomlTable.read(FILE)
    items = {item.id: item for item in map(_item, file.tables("item"))}
    found = [_agenda(table, items) for table in file.tables("agenda")]
    file.refuse_unknown_keys()
    if unused := items.keys() - {item.id for agenda in found for day in agenda.days for item, _ in day}:
        raise CatalogueError(FILE.name, f"no agenda has {', '.join(sorted(unused))}")
    return MappingProxyType({agenda.id: agenda for agenda in found})


@cache
def ready_items() -> Mapping[str, tuple[AgendaItem, int]]:
    """Every item of the ready agendas, by id, with the minutes it has in the shortest that holds it."""
    found: dict[str, tuple[AgendaItem, int]] = {}
    for agenda in agendas().values():
        for day in agenda.days:
            for item, minutes in day:
                found.setdefault(item.id, (item, minutes))
    return MappingProxyType(found)


def read_in(block: Block, language: Language) -> Block:
    """`block` as one reads it in this language: what comes from a ready agenda and nobody has changed is in it, too."""
    item = _by_title().get((block.kind, block.title))
    if item is None:
        return block
    same = {tuple(step[id_] for step in item.steps) for id_ in item.title} | {()}
    task = language.of(item.task) if item.task and block.task in item.task.values() else block.task
    steps = tuple(map(language.of, item.steps)) if block.steps and block.steps in same else block.steps
    return replace(block, title=language.of(item.title), task=task, steps=steps)


@cache
def _by_title() -> Mapping[tuple[str, str], AgendaItem]:
    """The items of the ready agendas by kind and title, in every language."""
    return {(item.kind, title): item for item, _ in ready_items().values() for title in item.title.values()}


def _item(table: TomlTable) -> AgendaItem:
    id_, kind = table.id(), table.required("kind", str)
    if kind not in set(BlockKind):
        raise CatalogueError(f"{table.place}.kind", f"must be one of {', '.join(BlockKind)}")
    sections = tuple(table.optional("sections", list, []))
    known = {section.id for section in catalogue().sections}
    if wrong := [section for section in sections if section not in known]:
        raise CatalogueError(f"{table.place}.sections", f"has no section {wrong[0]!r}")
    if bool(sections) != (kind == BlockKind.EXERCISE):
        raise CatalogueError(table.place, "an exercise is about sections, and nothing else is")
    steps = tuple(phrase(step, f"{table.place}.steps") for step in table.optional("steps", list, []))
    page = table.optional("page", str, "")
    made = AgendaItem(id_, BlockKind(kind), table.phrase("title"), table.optional_phrase("task"), steps, sections, page)
    table.refuse_unknown_keys()
    return made


def _agenda(table: TomlTable, items: Mapping[str, AgendaItem]) -> Agenda:
    id_, days = table.id(), []
    for written in table.required("days", list):
        lines = [line.split() for line in written]
        if wrong := [line for line in lines if len(line) != 2 or line[0] not in items or not line[1].isdecimal()]:
            raise CatalogueError(f"{table.place}.days", f"{' '.join(wrong[0])!r} is no item with its minutes")
        days.append(tuple((items[item], int(minutes)) for item, minutes in lines))
    made = Agenda(
        id_, table.phrase("title"), table.phrase("about"), tuple(days), table.optional("days_apart", int, DAYS_APART)
    )
    table.refuse_unknown_keys()
    return made

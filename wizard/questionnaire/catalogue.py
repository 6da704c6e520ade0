"""Reads the questionnaire from `questions/*.toml`, once, and refuses to start on a wrong one.

Every message says file, place and problem; a contract test runs this over the shipped files.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from wizard.knowledge.industries import industries
from wizard.knowledge.metrics import metrics
from wizard.knowledge.platforms import platforms
from wizard.language.errors import CatalogueError
from wizard.language.tables import TomlTable
from wizard.language.vocabulary import words
from wizard.questionnaire.kinds import CLEANERS, FORMS
from wizard.questionnaire.model import Catalogue, Field, Option, Question, Record, Section, Step

QUESTIONS = Path(__file__).parent / "questions"
STEPS = ("strategy", "plan", "measure")

MAX_LENGTH = {"text": 120, "long_text": 2_000}
LIST_ROWS = 50

OptionSets = Mapping[str, tuple[Option, ...]]


@cache
def catalogue() -> Catalogue:
    """The shipped questionnaire."""
    return load(QUESTIONS, known_option_sets())


def load(folder: Path, known: OptionSets) -> Catalogue:
    """The questionnaire in `folder`: one file per step, `options.toml` and `records.toml`.

    `known` are option sets by name; one of the same name in `options.toml` stands in its place.
    Raises CatalogueError where a file is incomplete or contradicts itself or another.
    """
    sets = {**known, **_option_sets(TomlTable.read(folder / "options.toml"))}
    steps = tuple(_step(TomlTable.read(folder / f"{step_id}.toml"), n, sets) for n, step_id in enumerate(STEPS, 1))
    sets = {**sets, **{q.id: q.options for s in steps for x in s.sections for q in x.questions if q.kind == "choices"}}
    records_file = TomlTable.read(folder / "records.toml")
    records = {record.id: record for record in (_record(table, sets) for table in records_file.tables("record"))}
    records_file.refuse_unknown_keys()
    found = Catalogue(steps, MappingProxyType(records))
    _check_ids(found)
    _check_references(found)
    return found


def known_option_sets() -> OptionSets:
    """What can be chosen because `wizard.knowledge` knows about it, or the language has a word for it."""
    return {
        "industry": tuple(Option(id=one.id, label=one.label, hint=one.hint) for one in industries().values()),
        "platform": tuple(Option(id=one.id, label=one.label, hint=one.hint) for one in platforms().values()),
        "metric": tuple(Option(id=one.id, label=one.label, hint=one.definition) for one in metrics().values()),
        **{
            f"words_{choice}": tuple(Option(id=word.id, label=word.label) for word in found.values())
            for choice, found in words().items()
        },
    }


def _option_sets(file: TomlTable) -> OptionSets:
    sets = {}
    for table in file.tables("set"):
        set_id = table.id()
        sets[set_id] = tuple(_option(option) for option in table.tables("option"))
        table.refuse_unknown_keys()
    file.refuse_unknown_keys()
    return sets


def _step(file: TomlTable, number: int, sets: OptionSets) -> Step:
    head = file.table("step")
    step_id = head.id()
    if step_id != STEPS[number - 1]:
        raise CatalogueError(head.place, f"must be the step {STEPS[number - 1]!r}")
    step = Step(
        id=step_id,
        number=number,
        title=head.phrase("title"),
        intro=head.phrase("intro"),
        sections=tuple(_section(table, step_id, sets) for table in file.tables("section")),
    )
    head.refuse_unknown_keys()
    file.refuse_unknown_keys()
    return step


def _section(table: TomlTable, step_id: str, sets: OptionSets) -> Section:
    section_id = table.id()
    section = Section(
        id=section_id,
        step=step_id,
        title=table.phrase("title"),
        intro=table.phrase("intro"),
        questions=tuple(_question(question, step_id, section_id, sets) for question in table.tables("question")),
    )
    table.refuse_unknown_keys()
    if not section.questions:
        raise CatalogueError(table.place, "has no questions")
    return section


def _question(table: TomlTable, step_id: str, section_id: str, sets: OptionSets) -> Question:
    values = _field_values(table, sets)  # first: it reads the id, which names the place of whatever else is wrong
    question = Question(
        step=step_id,
        section=section_id,
        short=table.phrase("short"),
        why=table.phrase("why"),
        example=table.phrase("example"),
        express=table.optional("express", bool, False),
        **values,
    )
    if question.help is None:
        raise CatalogueError(table.place, "needs a help text")
    table.refuse_unknown_keys()
    return question


def _field(table: TomlTable, sets: OptionSets) -> Field:
    field = Field(**_field_values(table, sets))
    table.refuse_unknown_keys()
    return field


def _record(table: TomlTable, sets: OptionSets) -> Record:
    record = Record(
        large=table.optional("large", bool, False),
        later=table.optional("later", bool, False),
        **_field_values(table, sets),
    )
    if record.kind != "list":
        raise CatalogueError(table.place, "must be a list")
    table.refuse_unknown_keys()
    return record


def _field_values(table: TomlTable, sets: OptionSets) -> dict[str, Any]:
    """What questions and row fields have in common, as keyword arguments."""
    field_id = table.id()
    kind = table.required("kind", str)
    if kind not in CLEANERS:
        raise CatalogueError(f"{table.place}.kind", f"must be one of {', '.join(CLEANERS)}, not {kind!r}")
    values: dict[str, Any] = {
        "id": field_id,
        "kind": kind,
        "label": table.phrase("label"),
        "help": table.optional_phrase("help"),
        "placeholder": table.optional_phrase("placeholder"),
        "refers": table.optional("refers", str, "") or None,
        "internal": table.optional("internal", bool, False),
        "first": table.optional("first", int, 0),
    }
    match kind:
        case "text" | "long_text":
            values["max_length"] = table.optional("max_length", int, MAX_LENGTH[kind])
            values["form"] = table.optional("form", str, "")
            values["offers"] = table.optional("offers", str, "") or None
            if values["form"] not in ("", *FORMS):
                raise CatalogueError(f"{table.place}.form", f"must be one of {', '.join(FORMS)}")
        case "number":
            values["minimum"] = table.optional("min", float, 0)
            values["maximum"] = table.required("max", float)
            values["integer"] = table.optional("integer", bool, False)
            values["unit"] = table.optional_phrase("unit")
            if values["minimum"] >= values["maximum"]:
                raise CatalogueError(table.place, "needs a min below its max")
        case "scale":
            values["low"], values["high"] = table.phrase("low"), table.phrase("high")
        case "choice" | "choices":
            values["options"] = _options(table, sets)
            values["max_choices"] = table.optional("max_choices", int, 0)
            values["max_length"] = MAX_LENGTH["text"]
            if not values["options"] and not values["refers"]:
                raise CatalogueError(table.place, "needs options, or a question it refers to")
        case "list":
            values["fields"] = tuple(_field(field, sets) for field in table.tables("field"))
            values["max_rows"] = table.optional("max_rows", int, LIST_ROWS)
            if not values["fields"] or any(field.kind == "list" for field in values["fields"]):
                raise CatalogueError(table.place, "needs fields, none of them a list")
    return values


def _options(table: TomlTable, sets: OptionSets) -> tuple[Option, ...]:
    if not table.has("options"):
        return tuple(_option(option) for option in table.tables("option"))
    name = table.required("options", str)
    if name not in sets:
        raise CatalogueError(f"{table.place}.options", f"must be one of {', '.join(sets)}, not {name!r}")
    return sets[name]


def _option(table: TomlTable) -> Option:
    option = Option(id=table.id(), label=table.phrase("label"), hint=table.optional_phrase("hint"))
    table.refuse_unknown_keys()
    return option


def _fields(catalogue: Catalogue) -> Iterator[tuple[str, Field]]:
    """Every field with its place, questions and rows alike."""
    for field in (*catalogue.questions.values(), *catalogue.records.values()):
        yield field.id, field
        for column in field.fields:
            yield f"{field.id}.{column.id}", column


def _check_ids(catalogue: Catalogue) -> None:
    groups = {
        "sections": [section.id for section in catalogue.sections],
        "questions and records": [q.id for section in catalogue.sections for q in section.questions]
        + list(catalogue.records),
        **{place: [column.id for column in field.fields] for place, field in _fields(catalogue) if field.fields},
        **{f"{place} options": [option.id for option in field.options] for place, field in _fields(catalogue)},
    }
    for place, ids in groups.items():
        for double in (found for found, count in Counter(ids).items() if count > 1):
            raise CatalogueError(place, f"{double!r} stands twice")


def _check_references(catalogue: Catalogue) -> None:
    for place, field in _fields(catalogue):
        if field.offers is not None:
            offered, _, column = field.offers.partition(".")
            if column not in {each.id for each in getattr(catalogue.questions.get(offered), "fields", ())}:
                raise CatalogueError(place, f"offers {field.offers!r}, which is not a field of a list")
        if field.refers is None:
            continue
        question_id, _, field_id = field.refers.partition(".")
        target = catalogue.questions.get(question_id)
        if target is None or (field_id and field_id not in {column.id for column in target.fields}):
            raise CatalogueError(place, f"refers to {field.refers!r}, which is not in the questionnaire")
        if not field_id and target.kind != "choices":
            raise CatalogueError(place, f"refers to {field.refers!r}, which is not a question with choices")
        source = target.row_field(field_id) if field_id else target
        if field.options != source.options:
            raise CatalogueError(place, f"must have the same options as {field.refers!r}, which it refers to")

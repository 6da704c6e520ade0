"""Reads the suggestions: a file for each question, named by its id, best first.

title = "topic"        # of a list: the row field a suggestion is known by
group = "purpose"      # what suggestions take turns by
line = "challenge"     # the row field that says, in place of a reason, what it is about
brief = "purpose"      # the row field that stands on a card in place of the reason

[[suggestion]]
id = "recipes"
industries = ["food"]  # conditions (see `CONDITIONS`); none: for everybody. Of industries, also trades (trades.toml)
not_for = ["museum"]   # the industries and trades it does not suit
row.purpose = "trust"  # or, for a `choices` question, `option = "image"`
row.topic = { da = "…", en = "…" }
why = { da = "…", en = "…" }
source = "sprout_care" # in sources.toml: of the figure or rule that `why` speaks of
legal = true           # where it is a rule
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

from wizard.knowledge.sources import Source, sources
from wizard.knowledge.trades import trade_ids
from wizard.language.errors import CatalogueError, Refused
from wizard.language.languages import LANGUAGES, Language
from wizard.language.tables import TomlTable
from wizard.language.texts import Phrase
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.kinds import clean, clean_row
from wizard.questionnaire.model import Field, Question
from wizard.suggestions.carried_types import for_unmentioned_platforms
from wizard.suggestions.model import Suggestion, SuggestionTarget, Value

FOLDER = Path(__file__).parent

CONDITIONS: Mapping[str, str] = MappingProxyType(
    {
        "industries": "industry",
        "markets": "market",
        "purposes": "purposes",
        "platforms": "platforms",
        "policy_scope": "policy_scope",
        "selling": "selling",
    }
)
"""The keys that say whom a suggestion is for, and the question each is about."""


@cache
def all_suggestions() -> Mapping[str, tuple[Suggestion, ...]]:
    """The shipped suggestions by question id, best first."""
    return load(FOLDER)


def load(folder: Path) -> Mapping[str, tuple[Suggestion, ...]]:
    """The suggestions of the files in `folder`, by question id in the questionnaire's order.

    Raises CatalogueError where one could not be accepted as it stands, or says for whom in a way nobody can answer.
    """
    files = {file.stem: file for file in folder.glob("*.toml")}
    for question_id in files.keys() - catalogue().questions.keys():
        raise CatalogueError(files[question_id].name, "is not named by a question")
    return MappingProxyType(
        {
            question.id: _suggestions(TomlTable.read(files[question.id]), question)
            for question in catalogue().questions.values()
            if question.id in files
        }
    )


def _suggestions(file: TomlTable, question: Question) -> tuple[Suggestion, ...]:
    if question.kind not in ("list", "choices"):
        raise CatalogueError(file.place, f"is for a {question.kind}, which cannot be suggested")
    target, line = _target(file, question), file.optional("line", str, "")
    found = tuple(_suggestion(table, target, line) for table in file.tables("suggestion"))
    file.refuse_unknown_keys()
    if question.id == "content_types":
        found += for_unmentioned_platforms(target, found)
    for double in (id_ for id_, count in Counter(suggestion.id for suggestion in found).items() if count > 1):
        raise CatalogueError(file.place, f"{double!r} stands twice")
    return found


def _target(file: TomlTable, question: Question) -> SuggestionTarget:
    title, group, brief = (file.optional(key, str, "") for key in ("title", "group", "brief"))
    columns = {column.id: column for column in question.fields}
    if bool(columns) != (title in columns):
        raise CatalogueError(f"{file.place}.title", f"must be one of {', '.join(columns) or 'none'}, not {title!r}")
    if group and group not in (columns or CONDITIONS):
        raise CatalogueError(f"{file.place}.group", f"must be one of {', '.join(columns or CONDITIONS)}, not {group!r}")
    if brief and brief not in columns:
        raise CatalogueError(f"{file.place}.brief", f"must be one of {', '.join(columns)}, not {brief!r}")
    order = CONDITIONS[group] if group in CONDITIONS else columns[group].refers if group else None
    return SuggestionTarget(question.id, title, group, order or "", brief)


def _suggestion(table: TomlTable, target: SuggestionTarget, line: str) -> Suggestion:
    id_ = table.id()
    question = target.question
    row = _row(table.table("row"), question) if question.fields else {}
    conditions = _conditions(table, question, row)
    suggestion = Suggestion(
        id=f"{question.id}.{id_}",
        target=target,
        row=MappingProxyType(row),
        option=None if question.fields else table.required("option", str),
        why=_said(row.get(line), table) if line else table.phrase("why"),
        source=_source(table),
        legal=table.optional("legal", bool, False),
        conditions=conditions,
        not_for=_trades(table.optional("not_for", list, []), f"{table.place}.not_for"),
        group=_group(target, row, conditions),
    )
    table.refuse_unknown_keys()
    for language in LANGUAGES.values():
        _check(suggestion, language, table.place)
    return suggestion


def _said(value: object, table: TomlTable) -> Phrase:
    """What a row says in its own words, as a sentence."""
    if not isinstance(value, Mapping):
        raise CatalogueError(table.place, "must have a text in the field that is shown in place of a reason")
    return MappingProxyType({language_id: f"{text}." for language_id, text in value.items()})


def _row(values: TomlTable, question: Question) -> dict[str, Value]:
    row = {column.id: _value(values, column) for column in question.fields if values.has(column.id)}
    values.refuse_unknown_keys()
    return row


def _value(values: TomlTable, column: Field) -> Value:
    match column.kind:
        case "text":
            return values.phrase(column.id)
        case "choice" if column.options:
            return values.required(column.id, str)
        case "number":
            return values.required(column.id, float)
        case kind:
            raise CatalogueError(f"{values.place}.{column.id}", f"is a {kind}, which is the company's to decide")


def _source(table: TomlTable) -> Source | None:
    source = table.optional("source", str, "")
    if source and source not in sources():
        raise CatalogueError(f"{table.place}.source", f"{source!r} is not in sources.toml")
    return sources()[source] if source else None


def _check(suggestion: Suggestion, language: Language, place: str) -> None:
    """Whoever accepts a suggestion gets what they saw, and is never refused."""
    question = suggestion.target.question
    try:
        if suggestion.option is not None:
            clean([suggestion.option], question)
            return
        row = suggestion.row_in(language)
        if clean_row(row, question) != row or suggestion.target.title_field not in row:
            raise CatalogueError(
                place, f"must have a {suggestion.target.title_field} and only what is kept as it stands"
            )
    except Refused as refused:
        raise CatalogueError(place, str(refused)) from refused


def _conditions(table: TomlTable, question: Question, row: Mapping[str, object]) -> Mapping[str, frozenset[str]]:
    """What the entry asks for; and what a row refers to must have been chosen."""
    found: dict[str, frozenset[str]] = {}
    for key, question_id in CONDITIONS.items():
        if not table.has(key):
            continue
        wanted = table.required(key, list)
        if question_id == "industry":
            found[question_id] = _trades(wanted, f"{table.place}.{key}")
            continue
        for option in wanted:
            if not isinstance(option, str) or catalogue().questions[question_id].option(option) is None:
                raise CatalogueError(f"{table.place}.{key}", f"{option!r} is no option of {question_id!r}")
        found[question_id] = frozenset(wanted)
    for column in question.fields:
        value = row.get(column.id)
        if column.refers is not None and isinstance(value, str):
            found[column.refers] = found.get(column.refers, frozenset({value})) & {value}
    for question_id in (question_id for question_id, wanted in found.items() if not wanted):
        raise CatalogueError(table.place, f"asks for nothing that {question_id!r} can offer")
    return MappingProxyType(found)


def _trades(wanted: list[str], place: str) -> frozenset[str]:
    for id_ in wanted:
        if id_ not in trade_ids():
            raise CatalogueError(place, f"{id_!r} is no line of business and no trade")
    return frozenset(wanted)


def _group(target: SuggestionTarget, row: Mapping[str, object], conditions: Mapping[str, frozenset[str]]) -> str:
    value = row.get(target.group)
    return value if isinstance(value, str) else min(conditions.get(target.order, ()), default="")

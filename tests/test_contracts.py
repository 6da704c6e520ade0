"""What holds between the parts: registries, the direction of imports, and the texts the code asks for.

Nothing here names a module: a new file, kind, export or text is checked because it is there.
"""

from __future__ import annotations

import ast
import importlib
import re
import string
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path
from typing import Any

import pytest

import exports
from exports.documents.prose import SECTIONS
from exports.outline import SLIDES
from tests import sources
from tests.sources import ROOT, tree
from wizard.examples import EXAMPLES, example
from wizard.language import texts
from wizard.language.languages import LANGUAGES
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.kinds import CLEANERS
from wizard.strategy.strategy import Strategy
from wizard.strategy.strategy_file import document

FILES = [*sources.FILES, *sorted(ROOT.glob("*.py"))]
BY_NAME = {file.relative_to(ROOT).as_posix(): file for file in FILES}
OURS = {".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): file for file in FILES}
"""Our files by the names of their modules."""


# Registries


def test_every_language_has_texts_and_every_text_a_language() -> None:
    assert tuple(LANGUAGES) == texts.LANGUAGE_IDS


def test_a_language_is_one_babel_knows() -> None:
    assert [language.locale.language for language in LANGUAGES.values()] == list(LANGUAGES)


def test_every_kind_is_asked_for_somewhere() -> None:
    fields = (*catalogue().questions.values(), *catalogue().records.values())
    assert {field.kind for row in fields for field in (row, *row.fields)} == set(CLEANERS)


def test_every_kind_of_one_value_has_a_renderer_and_every_renderer_a_kind() -> None:
    # A list is no widget but rows of them; `pages.ui.question.rows` draws it from these.
    assert {*importlib.import_module("pages.ui.question.fields").RENDERERS, "list"} == set(CLEANERS)


def test_exports_are_known_by_their_ids_and_no_two_write_the_same_file() -> None:
    assert [kind.id for kind in exports.KINDS.values()] == list(exports.KINDS)
    names = [kind.file_name for kind in exports.KINDS.values()]
    assert sorted(names) == sorted(set(names))
    assert all(re.fullmatch(r"[a-z][a-z-]*\.[a-z]+", name) for name in names)


@pytest.mark.sampled(8)
@pytest.mark.parametrize("kind", exports.KINDS)
@pytest.mark.parametrize("language_id", LANGUAGES)
def test_every_export_can_be_built_from_an_empty_strategy(kind: str, language_id: str) -> None:
    assert exports.build(document(Strategy(language_id)), kind, today=date(2027, 1, 4))


@pytest.mark.thorough
@pytest.mark.parametrize("kind", exports.KINDS)
@pytest.mark.parametrize("language_id", LANGUAGES)
def test_every_export_can_be_built_from_an_example(kind: str, language_id: str) -> None:
    assert exports.build(document(example(EXAMPLES[0], language_id)), kind, today=date(2027, 1, 4))


@pytest.mark.parametrize("kind", exports.KINDS)
def test_an_export_has_a_title_and_a_help_on_its_page(kind: str) -> None:
    for name in (kind, f"{kind}_help"):
        assert f"export.{name}" in texts.wordings(), f"write `{name}` under [export] in wording/app.toml"


@pytest.mark.parametrize("slide", SLIDES, ids=lambda slide: slide.__name__)
def test_a_slide_has_what_its_presenter_says(slide: Callable[..., object]) -> None:
    name = slide.__name__
    assert f"deck_notes.{name}" in texts.wordings(), f"write `{name}` under [deck_notes] in wording/deck.toml"


def test_the_sections_of_the_document_are_named_by_slides() -> None:
    # A slide without a section is drawn in the document as it is.
    assert SECTIONS.keys() <= {slide.__name__ for slide in SLIDES}


# Imports

MAY_NOT_IMPORT = {
    "wizard": {"exports", "pages", "app", "streamlit", "pptx", "docx", "xlsxwriter", "icalendar", "typst"},
    "exports": {"pages", "app", "streamlit"},
    "pages": {"app", "pptx", "docx", "xlsxwriter", "icalendar", "typst"},
}
SQL = {"sqlite3", "sqlite_utils"}
KNOWS_SQL = re.compile(r"wizard/store/\w+\.py")


def modules(file: Path) -> Iterator[str]:
    """The modules `file` imports, wherever in it."""
    for node in ast.walk(tree(file)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{file}: imports are absolute, so that this test can follow them"
            names = (f"{node.module}.{alias.name}" for alias in node.names)
            yield from (name if name in OURS else str(node.module) for name in names)


@cache
def imported(file: Path) -> set[str]:
    """The parts of the project, and other people's packages, that `file` imports."""
    return {name.partition(".")[0] for name in modules(file)}


@pytest.mark.thorough
def test_imports_point_one_way() -> None:
    may_not = {file: MAY_NOT_IMPORT.get(file.relative_to(ROOT).parts[0], set()) for file in FILES}
    assert [f"{name}: {wrong}" for name, file in BY_NAME.items() if (wrong := imported(file) & may_not[file])] == []


def package(module: str) -> str:
    """The room a module is in: `wizard.checks`, `pages.ui.calendar`; a module of no package is one by itself."""
    return ".".join(module.split(".")[: 3 if module.startswith("pages.ui") else 2])


@pytest.mark.thorough
@pytest.mark.parametrize("part", ["wizard", "exports", "pages"])
def test_packages_do_not_import_each_other_in_a_circle(part: str) -> None:
    arrows: dict[str, set[str]] = {}
    for name, file in OURS.items():
        here = package(name)
        there = {package(module) for module in modules(file) if module.partition(".")[0] == part}
        if here.partition(".")[0] == part:
            arrows.setdefault(here, set()).update(other for other in there - {here} if not both_alone(here, other))
    TopologicalSorter(arrows).prepare()  # raises CycleError, which names the packages


def both_alone(one: str, other: str) -> bool:
    """Whether both are modules beside each other and no packages."""
    return not any((ROOT / name.replace(".", "/")).is_dir() for name in (one, other))


def test_only_the_store_knows_sql() -> None:
    others = {name: file for name, file in BY_NAME.items() if not KNOWS_SQL.fullmatch(name)}
    assert [f"{name}: {wrong}" for name, file in others.items() if (wrong := imported(file) & SQL)] == []


# Texts

KEY = re.compile(r"[a-z_]+\.[a-z_]+")


def calls(*names: str) -> Iterator[tuple[str, ast.Call]]:
    """Every call in the code of a function or method with one of the names, and where it stands."""
    for name, file in BY_NAME.items():
        for node in ast.walk(tree(file)):
            if isinstance(node, ast.Call):
                called = getattr(node.func, "attr", getattr(node.func, "id", None))
                if called in names:
                    yield f"{name}:{node.lineno}", node


def keys(node: ast.expr) -> Iterator[str]:
    """The keys an expression may be; one that is put together ends in `*` after its fixed beginning."""
    match node:
        case ast.Constant(value=str(key)):
            yield key
        case ast.JoinedStr(values=[ast.Constant(value=str(start)), *_]):
            yield f"{start}*"
        case ast.IfExp(body=one, orelse=other):
            yield from keys(one)
            yield from keys(other)


def asked_for() -> Iterator[tuple[str, str, set[str] | None]]:
    """Place, key and the braces that are filled of every text the code asks for.

    None where nobody can tell which: values handed on, or a text taken as it stands, to be filled later.
    """
    for place, call in calls("text", "Refused"):
        filled = None if any(word.arg is None for word in call.keywords) else {str(word.arg) for word in call.keywords}
        for key in keys(call.args[0]) if call.args else ():
            if getattr(call.func, "id", None) == "Refused":
                yield place, f"refused.{key}", filled
            elif KEY.match(key.replace("*", "x")):  # `st.text` shows anything
                yield place, key, filled or None


def braces(entry: texts.Wording, language_id: str) -> set[str]:
    """The names in the braces of a text, in any of its plural forms."""
    text = entry[language_id]
    forms = [text] if isinstance(text, str) else list(text.values())
    return {name for form in forms for _, name, _, _ in string.Formatter().parse(form) if name is not None}


def matching(key: str) -> list[str]:
    """The entries `key` may mean."""
    return [entry for entry in texts.wordings() if entry == key or (key[-1] == "*" and entry.startswith(key[:-1]))]


@pytest.mark.thorough
def test_every_text_the_code_asks_for_exists() -> None:
    assert [f"{place}: {key}" for place, key, _ in asked_for() if not matching(key)] == []


@pytest.mark.thorough
def test_every_brace_is_filled_where_the_text_is_asked_for() -> None:
    unfilled = [
        f"{place}: {key} needs {', '.join(sorted(missing))}"
        for place, key, filled in asked_for()
        if filled is not None and not key.endswith("*") and (entry := texts.wordings().get(key))
        if (missing := braces(entry, "da") - filled)
    ]
    assert unfilled == []


@pytest.mark.thorough
def test_every_text_that_is_written_is_used() -> None:
    used = {match for _, key, _ in asked_for() for match in matching(key)}
    # A key also travels as a plain text: in a registry, as an argument, in `Refused.__init__`.
    used |= {text for text in constants() if text in texts.wordings()}
    used |= {f"refused.{text}" for _, call in calls("__init__") for text in map(constant, call.args) if text}
    assert sorted(set(texts.wordings()) - used) == []


def constants() -> Iterator[str]:
    for file in FILES:
        yield from filter(None, map(constant, ast.walk(tree(file))))


def constant(node: ast.AST) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def test_a_text_has_the_same_braces_in_every_language() -> None:
    found = {key: [braces(entry, id_) for id_ in LANGUAGES] for key, entry in texts.wordings().items()}
    assert {key: languages for key, languages in found.items() if languages != languages[:1] * len(LANGUAGES)} == {}


def test_a_text_that_counts_does_so_in_every_language() -> None:
    # Otherwise it would be asked for without its number in one of them.
    entries: dict[str, Any] = dict(texts.wordings())
    counts = {key: {id_ for id_ in LANGUAGES if not isinstance(entry[id_], str)} for key, entry in entries.items()}
    assert {key: some for key, some in counts.items() if some not in (set(), set(LANGUAGES))} == {}

"""Which ids of the questionnaire the code spells out, and where: what `test_ids` checks.

What is asked for by an id is told by how things are called:

- `answers` and `…_answers` are answers, by question id; `questions` and `records` of the catalogue by theirs. `case`
  and `ctx` are a `Case` and a `Context`.
- A parameter says by its name what it takes: `question_id`, `record_id`, `section_id`, `field_id`, `option_id` (and
  `question_ids`, whatever their number). A method that is called by a name has the parameters of the classes in
  `CLASSES`, a function those of its definition.
- A row is called `row`, `entry`, `need` or `pillar`, or `…_row`, is annotated as a `Row`, or comes out of `rows`,
  `entries` or `…_rows`, or what is called with a list's id. Where that id can be seen, only its own fields will do.

Whatever else is asked for by a text is in `NO_ANSWERS` by name, and holds no answers.
"""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from exports.outline.context import Context
from tests.known_ids import any_field, lists, options, questions, records, sections
from tests.sources import tree
from wizard.checks.case import Case
from wizard.questionnaire.model import Catalogue, Field
from wizard.strategy.strategy import Strategy

CLASSES = {"case": Case, "ctx": Context}
EVERYWHERE = (Strategy, Field, Catalogue)
"""Classes whose methods are called by no other's names."""
ROWS = frozenset({"row", "entry", "need", "pillar", "kpi"})
LISTS = frozenset({"rows", "entries"})
GIVE_ROWS = frozenset({"rows", "numbered", "distinct_rows", "record"})
NO_ANSWERS = frozenset(
    # settings, the browser and its messages
    {"st", "state", "session_state", "query_params", "path_params", "parse_qs", "environ", "environment", "headers"}
    | {"event", "said", "scope", "page"}
    | {"asked", "value", "document", "look", "actions", "move", "given"}
    # texts and figures
    | {"values", "text", "texts", "name", "names", "spread", "kind", "advances", "lacking", "day", "days", "months"}
    # slides, and places on a page
    | {"by_id", "boxes"}
    # what somebody else's file is made of
    | {"font", "colour", "table", "frame", "post", "found", "figures"}
    | {"written", "attrib", "advances_by_sign", "align", "layout", "level", "named", "one", "preset", "root", "run"}
    # what a pattern found
    | {"match"}
    # what we know
    | {"scores", "grounds", "markets", "sources", "metrics", "promises", "conditions"}
    # the forms of questions, now and as they shipped
    | {"spec", "old", "new"}
)
"""Texts, figures, messages of the browser, settings and registries."""


class Spelled(NamedTuple):
    """An id in the code, and those it may be."""

    where: str
    id: str
    known: frozenset[str]


@cache
def parameters(function: Any) -> tuple[str, ...]:
    """The names of what a method takes; one that takes any number of a kind is starred."""
    found = list(inspect.signature(function).parameters.values())[1:]
    return tuple(f"*{each.name}" if each.kind is each.VAR_POSITIONAL else each.name for each in found)


@dataclass
class Scope:
    """What the names in one function are."""

    names: dict[str, set[str]] = field(default_factory=dict)
    """The lists whose rows a name stands for; "" is any."""


class Reader:
    """Goes through one file."""

    def __init__(self, file: Path, functions: dict[str, tuple[str, ...]]) -> None:
        self.tree = tree(file)
        self.file = file
        self.functions = functions

    def spelled(self) -> Iterator[Spelled]:
        yield from self._in_scope(self.tree, Scope())

    def unclear(self) -> Iterator[str]:
        """What is asked for by a text without being an answer, a row, or known to be neither."""
        yield from self._unclear_in(self.tree, Scope())

    # Scopes

    def _scopes(self, top: ast.AST, scope: Scope) -> Iterator[tuple[ast.AST, Scope]]:
        """Every node with what its names are."""
        for node in ast.iter_child_nodes(top):
            if isinstance(node, ast.FunctionDef | ast.Lambda):
                yield node, scope
                yield from self._scopes(node, self._scope_of(node, scope))
            else:
                yield node, scope
                yield from self._scopes(node, scope)

    def _scope_of(self, function: ast.FunctionDef | ast.Lambda, around: Scope) -> Scope:
        scope = Scope({name: set(ids) for name, ids in around.names.items()})
        for argument in (*function.args.args, *function.args.kwonlyargs):
            if isinstance(argument.annotation, ast.Name | ast.BinOp) and "Row" in ast.unparse(
                argument.annotation
            ).split(" | "):
                scope.names[argument.arg] = {""}
            elif argument.arg not in ROWS:
                scope.names.pop(argument.arg, None)
            else:
                scope.names[argument.arg] = {""}
        if isinstance(function, ast.FunctionDef):
            fresh: dict[str, set[str]] = {}
            for node in ast.walk(function):
                for name, ids in self._bound(node, scope):
                    fresh.setdefault(name, set()).update(ids)
            scope.names |= fresh
        return scope

    def _bound(self, node: ast.AST, scope: Scope) -> Iterator[tuple[str, set[str]]]:
        if isinstance(node, ast.For | ast.comprehension):
            target, source = node.target, node.iter
            if (
                isinstance(source, ast.Call)
                and isinstance(source.func, ast.Name)
                and source.func.id
                in (
                    "enumerate",
                    "sorted",
                    "reversed",
                )
            ):
                source = source.args[0]
            ids = self._lists_of(source)
            if isinstance(target, ast.Tuple):
                target = target.elts[-1]
            if isinstance(target, ast.Name) and (ids or target.id in ROWS):
                yield target.id, ids or {""}
        if isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
            value = node.value
            if isinstance(value, ast.Call) and ast.unparse(value.func) == "next" and value.args:
                made = value.args[0]
                if isinstance(made, ast.GeneratorExp) and isinstance(made.elt, ast.Name) and made.elt.id in ROWS:
                    yield node.targets[0].id, self._lists_of(made.generators[0].iter) or {""}
            elif isinstance(value, ast.Subscript) and not _text(value.slice) and self._lists_of(value.value):
                yield node.targets[0].id, self._lists_of(value.value)

    def _lists_of(self, source: ast.expr) -> set[str]:
        """The lists whose rows `source` gives; nothing where it gives none, "" where it cannot be seen."""
        if isinstance(source, ast.Call) and isinstance(source.func, ast.Attribute):
            asked = _text(source.args[0]) if source.args else None
            if source.func.attr in GIVE_ROWS or (source.func.attr == "get" and _last(source.func.value) == "answers"):
                return {asked} if asked in lists() else {""} if source.func.attr in GIVE_ROWS else set()
        if isinstance(source, ast.Subscript) and _last(source.value) == "answers":
            return {text} & set(lists()) if (text := _text(source.slice)) else set()
        last = _last(source) or ""
        return {""} if last in LISTS or last.endswith("_rows") else set()

    # Nodes

    def _in_scope(self, top: ast.AST, scope: Scope) -> Iterator[Spelled]:
        for node, names in self._scopes(top, scope):
            if isinstance(node, ast.Subscript) and (text := _text(node.slice)):
                yield from self._asked(node, node.value, text, names)
            elif isinstance(node, ast.Call):
                yield from self._call(node, names)
            elif isinstance(node, ast.Compare):
                yield from self._compare(node, names)

    def _unclear_in(self, top: ast.AST, scope: Scope) -> Iterator[str]:
        for node, names in self._scopes(top, scope):
            receiver: ast.expr | None = None
            if isinstance(node, ast.Subscript) and _text(node.slice):
                receiver = node.value
            elif (
                isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ("get", "pop")
            ):
                receiver = node.func.value if node.args and _text(node.args[0]) else None
            if receiver is not None and not self._is_known(receiver, names):
                yield f"{self.file.name}:{receiver.lineno}: {ast.unparse(receiver)}"

    def _is_known(self, receiver: ast.expr, scope: Scope) -> bool:
        if self._ids_of(receiver, scope) is not None:
            return True
        root = receiver
        while isinstance(root, ast.Attribute | ast.Subscript | ast.Call):
            if _last(root) in NO_ANSWERS | set(CLASSES) or (_last(root) or "").isupper():
                return True
            root = root.func if isinstance(root, ast.Call) else root.value
        return isinstance(root, ast.Name) and (root.id in NO_ANSWERS | set(CLASSES) or root.id.isupper())

    def _ids_of(self, receiver: ast.expr, scope: Scope) -> frozenset[str] | None:
        """What `receiver` may be asked for; None where it is no answers and no row."""
        last = _last(receiver)
        if last in ("answers", "questions") or (last or "").endswith("_answers"):
            return questions()
        if last == "records":
            return records()
        if isinstance(receiver, ast.Name) and receiver.id in scope.names:
            return frozenset().union(*(lists().get(each, any_field()) for each in scope.names[receiver.id]))
        if last is not None and (last in ROWS or last.endswith("_row")):
            return any_field()
        if isinstance(receiver, ast.Subscript) and not _text(receiver.slice) and (of := self._lists_of(receiver.value)):
            return frozenset().union(*(lists().get(each, any_field()) for each in of))
        return None

    def _asked(self, node: ast.expr, receiver: ast.expr, text: str, scope: Scope) -> Iterator[Spelled]:
        known = self._ids_of(receiver, scope)
        if known is not None:
            yield self._at(node, text, known)

    def _call(self, node: ast.Call, scope: Scope) -> Iterator[Spelled]:
        takes: tuple[str, ...] = ()
        if isinstance(node.func, ast.Attribute):
            name, receiver = node.func.attr, node.func.value
            if (
                name in ("get", "pop")
                and node.args
                and (text := _text(node.args[0]))
                and _last(receiver) not in CLASSES
            ):
                yield from self._asked(node, receiver, text, scope)
            owners = (CLASSES[last],) if (last := _last(receiver)) in CLASSES else EVERYWHERE
            takes = next((parameters(vars(owner)[name]) for owner in owners if callable(vars(owner).get(name))), ())
        elif isinstance(node.func, ast.Name):
            takes = self.functions.get(node.func.id, ())
        yield from self._arguments(node, takes)

    def _arguments(self, node: ast.Call, takes: tuple[str, ...]) -> Iterator[Spelled]:
        given: dict[str, list[str]] = {}
        for number, argument in enumerate(node.args):
            starred = next((each for each in takes[: number + 1] if each.startswith("*")), None)
            name = starred or (takes[number] if number < len(takes) else "")
            if isinstance(argument, ast.Starred):
                break
            given.setdefault(name.lstrip("*"), []).extend(_texts(argument))
        for keyword in node.keywords:
            if keyword.arg in takes:
                given.setdefault(keyword.arg, []).extend(_texts(keyword.value))
        [of] = given.get("question_id", given.get("record_id", []))[:1] or [""]
        known = {
            "question_id": questions(),
            "question_ids": questions(),
            "record_id": records(),
            "section_id": sections(),
            "field_id": lists().get(of, any_field()),
            "field_ids": lists().get(of, any_field()),
            "places": questions(),
        }
        if of in questions():
            [within] = given.get("field_id", [])[:1] or [""]
            known["option_id"] = options(of, within)
            known["option_ids"] = options(of, within)
        for name, texts in given.items():
            if name in known and (name != "places" or ast.unparse(node.func) == "hit"):
                yield from (self._at(node, text, known[name]) for text in texts if text)

    def _compare(self, node: ast.Compare, scope: Scope) -> Iterator[Spelled]:
        left, right = node.left, node.comparators[0]
        if isinstance(node.ops[0], ast.In | ast.NotIn) and (text := _text(left)) and text.strip():
            if (known := self._ids_of(right, scope)) is not None:
                yield self._at(node, text, known)
            elif found := self._options_of(right, scope):
                yield self._at(node, text, found)
        elif isinstance(left, ast.Set) and isinstance(right, ast.Call) and isinstance(right.func, ast.Attribute):
            known = self._ids_of(right.func.value, scope) if right.func.attr == "keys" else None
            if known is not None:
                yield from (self._at(node, text, known) for each in left.elts if (text := _text(each)))
        for one, other in ((left, right), (right, left)):
            if found := self._options_of(one, scope):
                yield from (self._at(node, text, found) for text in _texts(other) if text)

    def _options_of(self, value: ast.expr, scope: Scope) -> frozenset[str]:
        """The options that `value`, an answer or a field of a row, is one of or a list of; empty where it has none."""
        if isinstance(value, ast.Attribute) and ast.unparse(value) in ("case.purposes", "case.metrics"):
            return options("purposes") if value.attr == "purposes" else options("kpis", "metric")
        asked: str | None = None
        receiver: ast.expr | None = None
        if isinstance(value, ast.Subscript):
            asked, receiver = _text(value.slice), value.value
        elif isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute) and value.args:
            asked, receiver = _text(value.args[0]), value.func.value
            if value.func.attr == "values" and _last(receiver) == "case" and len(value.args) == 2 and asked:
                return options(asked, _text(value.args[1]) or "")
            if value.func.attr not in ("get", "chosen"):
                return frozenset()
        if asked is None or receiver is None:
            return frozenset()
        if _last(receiver) in ("answers", "case", "ctx"):
            return options(asked) if asked in questions() else frozenset()
        if isinstance(receiver, ast.Name) and receiver.id in scope.names:
            return frozenset().union(*(options(each, asked) for each in scope.names[receiver.id]))
        return options("", asked) if _last(receiver) in ROWS else frozenset()

    def _at(self, node: ast.expr, text: str, known: frozenset[str]) -> Spelled:
        return Spelled(f"{self.file.name}:{node.lineno}", text, known)


def functions_of(files: list[Path]) -> dict[str, tuple[str, ...]]:
    """What every function takes, by its name; those of one name that take different things are left out."""
    found: dict[str, set[tuple[str, ...]]] = {}
    for file in files:
        for node in tree(file).body:
            if isinstance(node, ast.FunctionDef):
                starred = (f"*{node.args.vararg.arg}",) if node.args.vararg else ()
                found.setdefault(node.name, set()).add((*(each.arg for each in node.args.args), *starred))
    return {name: next(iter(taken)) for name, taken in found.items() if len(taken) == 1}


def _text(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _texts(node: ast.expr) -> list[str]:
    """The texts spelled out in an argument: one, the first of a place, or those of a list or a set."""
    if isinstance(node, ast.Tuple | ast.List | ast.Set):
        return [text for each in node.elts if (text := _text(each))]
    return [text] if (text := _text(node)) else []


def _last(node: ast.expr) -> str | None:
    """What something is called: the last name in it."""
    match node:
        case ast.Name():
            return node.id
        case ast.Attribute():
            return node.attr
        case ast.Call():
            return _last(node.func)
    return None

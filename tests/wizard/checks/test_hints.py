"""A pattern's hints stand in everything it is made to hear: one that is missing makes a part of it deaf, silently."""

from __future__ import annotations

import re
from collections.abc import Iterable
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest

from tests.wizard.checks.patterns import PATTERNS
from wizard.checks.phrases.pattern import Pattern

HINTED = {name: pattern for name, pattern in PATTERNS.items() if pattern.hints != ("",)}
LITTLE = frozenset({op.AT, op.ASSERT, op.ASSERT_NOT})


def deaf(expression: str, hints: tuple[str, ...]) -> list[str]:
    """Words that `expression` is made to match and that hold none of `hints`, as short as they can be.

    Each alternative is tried once, beside the first of every other that holds no hint itself.
    """
    return [text for text in _of_sequence(parser.parse(expression), hints) if not _hinted(text, hints)]


def _hinted(text: str, hints: tuple[str, ...]) -> bool:
    return any(hint in text for hint in hints)


def _hinted_either_way(text: str, hints: tuple[str, ...]) -> bool:
    return _hinted(f"{text} ", hints) and _hinted(f" {text}", hints)


def _of_sequence(sequence: Iterable[tuple[Any, Any]], hints: tuple[str, ...]) -> list[str]:
    """Without a hint where that is possible; where it is not, a single sample that has one."""
    parts = [_of_one(*each, hints) for each in sequence]
    texts = ["".join(part[0] for part in parts)]
    for number, part in enumerate(parts):
        before, after = ("".join(each[0] for each in side) for side in (parts[:number], parts[number + 1 :]))
        texts += [f"{before}{text}{after}" for text in part[1:]]
    return [text for text in texts if not _hinted(text, hints)] or texts[:1]


def _of_one(kind: Any, what: Any, hints: tuple[str, ...]) -> list[str]:
    match kind, what:
        case op.LITERAL, int(char):
            return [chr(char)]
        case op.BRANCH, (_, branches):
            return _without_hints((text for branch in branches for text in _of_sequence(branch, hints)), hints)
        case op.SUBPATTERN, (*_, inner):
            return _of_sequence(inner, hints)
        case ((op.MAX_REPEAT | op.MIN_REPEAT), (least, _, inner)):
            return [text * least for text in _of_sequence(inner, hints)] if least else [""]
        case op.IN, [*inner]:
            return _without_hints((text for each in inner for text in _of_set(*each)), hints)
        case _ if kind in LITTLE:
            return [""]
        case _:
            return [" "]  # any character


def _of_set(kind: Any, what: Any) -> list[str]:
    match kind, what:
        case op.LITERAL, int(char):
            return [chr(char)]
        case op.RANGE, (int(first), _):
            return [chr(first)]
        case _:
            return [" "]


def _without_hints(texts: Iterable[str], hints: tuple[str, ...]) -> list[str]:
    every = list(dict.fromkeys(texts))
    return [text for text in every if not _hinted(text, hints)] or every[:1]


@pytest.mark.sampled(3)
@pytest.mark.parametrize("name", HINTED)
def test_whatever_a_pattern_is_made_to_hear_holds_one_of_its_hints(name: str) -> None:
    pattern: Pattern = HINTED[name]
    unheard = [
        # Where there are several, each has a space before or behind it, and it is not known which.
        [text for text in deaf(expression, pattern.hints) if not also or not _hinted_either_way(text, pattern.hints)]
        for also in [len(pattern.expressions) > 1]
        for expression in pattern.expressions
    ]
    # A line needs them all: where one of them always brings a hint, the others need none.
    assert not all(unheard), [texts[:12] for texts in unheard]


def test_a_hint_that_is_missing_is_noticed() -> None:
    expression = r"(?<!\w)(?:klima\w*|climate[- ](?:neutral|friendly)|co2 (?:neutral|fri))(?!\w)"
    assert deaf(expression, ("klima", "co2")) != []
    assert deaf(expression, ("klima", "co2", "climate")) == []
    assert re.compile(expression).search("climate neutral")

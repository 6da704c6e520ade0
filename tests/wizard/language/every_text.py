"""Every text we ship, wherever it stands, for the tests that read them all."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import wizard
from wizard.checks.rules import RULES
from wizard.language.texts import LANGUAGE_IDS
from wizard.language.vocabulary import FILE as VOCABULARY

ROOT = Path(wizard.__file__).parent


class ShippedText(NamedTuple):
    place: str
    """`questions/plan.toml: section.question.pillars.help`, or `rule <id>`."""
    language_id: str
    text: str


@cache
def every_text() -> tuple[ShippedText, ...]:
    files = sorted(file for file in ROOT.rglob("*.toml") if file != VOCABULARY)
    found = [text for file in files for text in _texts(tomllib.loads(file.read_text("utf-8")), _name(file))]
    for rule in RULES.values():
        found += _texts(dict(rule.message), f"rule {rule.id}.message")
        found += _texts(dict(rule.reason), f"rule {rule.id}.reason")
    return tuple(found)


def _name(file: Path) -> str:
    return f"{file.parent.name}/{file.name}:"


def _texts(value: Any, place: str) -> Iterator[ShippedText]:
    if isinstance(value, Mapping) and set(value) == set(LANGUAGE_IDS):
        for language_id, written in value.items():
            for text in written.values() if isinstance(written, Mapping) else (written,):
                yield ShippedText(place, language_id, text)
    elif isinstance(value, Mapping):
        for key, each in value.items():
            yield from _texts(each, f"{place}.{key}")
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each, f"{place}.{each['id']}" if isinstance(each, dict) and "id" in each else place)

"""The PowerPoint template that is kept with a strategy, in its record `template`: what the deck is built on.

It may rest: then it is kept, and the deck has a theme of ours. What a strategy file holds there is read as carefully as
an upload, and counts as not given where it is none.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from binascii import Error as NotBase64
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Any

from exports.brand import kept
from exports.layout.look import Look
from exports.layout.template import Template
from wizard.language.errors import Refused
from wizard.language.languages import Language
from wizard.strategy.strategy import Strategy

RECORD = "template"
LONGEST_NAME = 120


def look(strategy: Strategy, language: Language) -> Look:
    """How the deck of `strategy` looks. Raises LookupError where its records `look` and `template` were not loaded."""
    return replace(kept.look(strategy, language), template=in_use(strategy))


def kept_row(strategy: Strategy) -> Mapping[str, Any]:
    """The record's one row; empty where there is no template."""
    return next(iter(strategy.record(RECORD)), {})


def in_use(strategy: Strategy) -> Template | None:
    """The template that the deck is built on, if there is one and it does not rest."""
    row = kept_row(strategy)
    return None if row.get("resting") else _read(row.get("file", ""))


def new_row(template: Template, name: str) -> dict[str, Any]:
    """The row that keeps `template`, from a file called `name`."""
    return {"name": " ".join(name.split())[:LONGEST_NAME], "file": b64encode(template.data).decode()}


def on_template(strategy: Strategy, template: Template, name: str) -> Strategy:
    """`strategy` with a template for its deck."""
    return strategy.with_record(RECORD, [new_row(template, name)])


def without_template(strategy: Strategy) -> Strategy:
    """`strategy` with its deck on our own ground."""
    return strategy.with_record(RECORD, [])


@lru_cache(maxsize=4)
def _read(text: str) -> Template | None:
    from exports.brand.template import read

    if not text:
        return None
    try:
        return read(b64decode(text, validate=True))
    except (NotBase64, Refused):
        return None

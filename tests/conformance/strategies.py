"""The strategies whose exports are checked, and their files, each built once."""

from __future__ import annotations

import io
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import cycle
from typing import Any
from zipfile import ZipFile

import exports
from exports.brand import kept_template
from exports.brand.logo import read
from tests.exports.brand.pictures import LOGO
from tests.exports.brand.template import files
from wizard.examples import EXAMPLES, example
from wizard.language.languages import LANGUAGES
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.kinds import clean
from wizard.questionnaire.model import Answers, Field, Question
from wizard.schedule import generate
from wizard.strategy.strategy import Strategy

TODAY = date(2026, 12, 1)
HOSTILE = "hostile"
NAMES = (
    *(f"{name}.{language}" for name, language in zip(EXAMPLES, cycle(LANGUAGES), strict=False)),
    *(f"{HOSTILE}.{language}" for language in LANGUAGES),
)
"""Every example in one language, by turns, and the worst in each."""
ON_TEMPLATES = tuple((f"deck on {template}", f"{HOSTILE}.en") for template in files.MADE)
"""Decks on templates of others' making, as kinds of their own, and the strategy they are built of."""
NASTY = "=1+1 <b>&amp;\"'</b> ]]> {0} %s \\ \u202eabc\u202c 👩🏽‍🔬 שלום e\u0301 https://evil.example/?a=b&c "
"""What is markup, a formula, an escape or an address somewhere, and letters that fonts and counts trip over."""
LOOK = {
    "theme": "clear",
    "strategy": "#FFD500",
    "title_font": "Gill Sans MT",
    "logo": b64encode(read(LOGO)).decode(),
}
"""A theme that is not the templates' own, a colour that must be mended, and a logo."""


def strategy(name: str) -> Strategy:
    kind, language = name.split(".")
    if kind != HOSTILE:
        found = example(kind, language)
    else:
        bakery = example("bakery", language)
        found = replace(bakery, answers=_hostile(bakery.answers)).with_record("look", [LOOK])
    return found.with_record("calendar", generate(found, LANGUAGES[language]))


@cache
def built(kind: str, name: str) -> bytes:
    """The file of `kind` for the strategy of this name, in its language."""
    made = strategy(name)
    export, _, template = kind.partition(" on ")
    if template:
        made = kept_template.on_template(made, files.template(template), template)
    return exports.KINDS[export].build(made, LANGUAGES[made.language], TODAY)


@cache
def unzipped(kind: str, name: str) -> dict[str, bytes]:
    with ZipFile(io.BytesIO(built(kind, name))) as archive:
        return {info.filename: archive.read(info) for info in archive.infolist()}


def _hostile(answers: Answers) -> Answers:
    """`answers` with `NASTY` before every text; what refers to a text still does."""
    texts = {
        text: (NASTY + text)[: field.max_length].strip()
        for question in catalogue().questions.values()
        for field, text in _texts(question, answers.get(question.id))
    }
    spoilt = {question_id: _replaced(value, texts) for question_id, value in answers.items()}
    return {question_id: clean(value, catalogue().questions[question_id]) for question_id, value in spoilt.items()}


def _texts(field: Field | Question, value: Any) -> Iterator[tuple[Field, str]]:
    if field.kind in ("text", "long_text") and value:
        yield field, value
    for row in value or () if field.kind == "list" else ():
        for column in field.fields:
            yield from _texts(column, row.get(column.id))


def _replaced(value: Any, texts: dict[str, str]) -> Any:
    if isinstance(value, list):
        return [_replaced(item, texts) for item in value]
    if isinstance(value, dict):
        return {key: _replaced(item, texts) for key, item in value.items()}
    return texts.get(value, value) if isinstance(value, str) else value

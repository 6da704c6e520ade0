"""The ids there are: of questions, records and sections, of the fields of their rows, and of options."""

from __future__ import annotations

from functools import cache
from typing import Any

from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Field


@cache
def questions() -> frozenset[str]:
    return frozenset(catalogue().questions)


@cache
def records() -> frozenset[str]:
    return frozenset(catalogue().records)


@cache
def sections() -> frozenset[str]:
    return frozenset(section.id for section in catalogue().sections)


@cache
def lists() -> dict[str, frozenset[str]]:
    """The field ids of every list question and record."""
    every = {**catalogue().questions, **catalogue().records}
    return {id_: frozenset(each.id for each in found.fields) for id_, found in every.items() if found.fields}


@cache
def any_field() -> frozenset[str]:
    return frozenset().union(*lists().values())


@cache
def options(of: str, field_id: str = "") -> frozenset[str]:
    """The option ids of a question, or of a field of a list; of every field of that name where `of` is empty."""
    every = {**catalogue().questions, **catalogue().records}
    fields: list[Field] = []
    for id_, found in every.items():
        if of in ("", id_):
            fields += [each for each in found.fields if each.id == field_id] if field_id else [found]
    return frozenset(option.id for each in fields for option in _options(each))


def _options(of: Field) -> tuple[Any, ...]:
    return of.options or (catalogue().questions[of.refers].options if of.refers and "." not in of.refers else ())

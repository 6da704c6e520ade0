"""The calendar's entries as every calendar file shows them: in the order they are posted, with their labels."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from types import MappingProxyType

from wizard import schedule
from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Field, Row
from wizard.questionnaire.show import show_profile
from wizard.schedule.entry import WORKED_ON
from wizard.strategy.strategy import Strategy

SELDOM = frozenset(("profile",))
"""Fields that stand only where an entry has one."""
FORMULA_STARTS = tuple("=+-@\t\r＝＋－＠")  # the wide forms too: spreadsheets set up for East Asian languages take them


def entries(strategy: Strategy, language: Language) -> list[Row]:
    """The calendar in the order it is posted; within a day, what has no time comes first, and undated entries last."""
    return schedule.entries(strategy, language)


def fields_of(rows: Iterable[Row]) -> tuple[str, ...]:
    """What to show of these entries, of all that one works on."""
    had = {each for row in rows for each in SELDOM & row.keys()}
    return tuple(each for each in WORKED_ON if each not in SELDOM or each in had)


def place(row: Row, language: Language) -> str:
    """The platform of an entry, with the profile on it where it names one."""
    return show_profile(row, text(row, "platform", language))


def field(field_id: str) -> Field:
    """The field of an entry with this id."""
    return catalogue().records["calendar"].row_field(field_id)


def heading(field_id: str, language: Language) -> str:
    return language.of(field(field_id).label)


@cache
def options(field_id: str, language: Language) -> Mapping[str, str]:
    """The labels of a field's options, by option id."""
    return MappingProxyType({option.id: language.of(option.label) for option in field(field_id).options})


def text(row: Row, field_id: str, language: Language) -> str:
    """One field of an entry as text: an option by its label, what somebody wrote as written, else nothing."""
    value: str = row.get(field_id, "")
    return options(field_id, language).get(value, value)


def looks_like_formula(value: str) -> bool:
    """Whether a spreadsheet would take `value` for something to calculate."""
    return value.startswith(FORMULA_STARTS)

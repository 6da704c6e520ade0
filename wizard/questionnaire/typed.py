"""What somebody types into a field, as the value it means: numbers, dates and times as people write them.

`kinds.clean` takes values from files; what is typed comes through `parse`. What it cannot read it refuses, with
a sentence that says what it understands: nothing is guessed, and nothing stored is lost over it.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from wizard.language.currency import currencies
from wizard.language.dates import read_date
from wizard.language.errors import Refused, shown
from wizard.language.forms import MONEY
from wizard.language.languages import Language
from wizard.language.numbers import Between, Number, Typed, plain_number, read_number, read_unit
from wizard.language.times import read_time
from wizard.language.writing import one_line
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.kinds import clean
from wizard.questionnaire.model import Field
from wizard.questionnaire.show import show

TYPED_KINDS = frozenset({"number", "date", "time"})
MINUTES = 60  # in an hour
OTHER_CURRENCY = "number_other_currency"
"""Why an amount is refused that will do as soon as one counts in what it was typed in."""


def parse(text: str, field: Field, language: Language, today: date) -> Any:
    """The value `text` means for a number, date or time field; None where it is empty.

    `today` is what "tomorrow" and a date without a year are counted from. Raises Refused.
    """
    entered = one_line(text)
    if not entered:
        return None
    match field.kind:
        case "number":
            return clean(_number(entered, field, language), field)
        case "date":
            return clean(read_date(entered, language, today).isoformat(), field)
        case "time":
            return clean(read_time(entered).isoformat("minutes"), field)
        case kind:
            raise ValueError(f"a {kind} is not typed")


def written(value: Any, field: Field, language: Language) -> str:
    """`value`, a clean answer to a number, date or time field, as `parse` reads it back; empty for None."""
    if value is None:
        return ""
    if field.kind == "number":
        return plain_number(value, language)
    return show(value, field, language, dates="short")


def _number(text: str, field: Field, language: Language) -> Number:
    found = read_number(text, language)
    if found is None:
        raise Refused(
            "number_unread", value=shown(text), example="25" if field.integer else plain_number(2.5, language)
        )
    if isinstance(found, Between):
        low, high = (plain_number(value, language) for value in (found.low, found.high))
        raise Refused("number_between", low=low, high=high)
    value = _in_unit(_meant(text, found, field, language), found, field, language)
    if found.currency not in (None, language.vocabulary.currency):  # only the number is kept
        signs = {id_: forms[language.id][MONEY, "sign"] for id_, forms in currencies().items()}
        raise Refused(
            OTHER_CURRENCY,
            own=signs[language.vocabulary.currency],
            written=signs[found.currency],
            question=language.of(catalogue().questions["main_products"].short),
        )
    return value


def _meant(text: str, found: Typed, field: Field, language: Language) -> Number:
    """The reading that is meant. Raises Refused where both may be."""
    if len(found.readings) == 1:
        return found.readings[0]
    likely, other = found.readings
    thousands = max(found.readings, key=abs)
    if field.integer:
        return thousands
    # As the page's language writes it: thousands with their mark, or decimals that do not end in a nought.
    usual = likely == thousands or Decimal(str(likely)).as_tuple().exponent == -3
    if usual and field.minimum <= likely <= field.maximum:
        return likely
    readings = {"one": plain_number(likely, language), "other": plain_number(other, language)}
    raise Refused("number_two_readings", value=shown(text), **readings)


def _in_unit(value: Number, found: Typed, field: Field, language: Language) -> Number:
    """`value` counted in the unit of `field`. Raises Refused where it was said to count something else."""
    if field.unit is None:
        return value
    name = language.of(field.unit)
    unit, period = read_unit(name)
    if found.period not in (None, period):
        raise Refused("number_other_unit", unit=name)
    match found.unit, unit:
        case "minute", "hour":
            return round(value / MINUTES, 2)
        case "hour", "minute":
            return value * MINUTES
        case None, _:
            return value
        case written, own if written != own:
            raise Refused("number_other_unit", unit=name)
    return value

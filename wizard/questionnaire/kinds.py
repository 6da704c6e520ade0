"""The kinds of answers: what each accepts, and the form it is kept in.

`clean` is the only way in: widgets, strategy files and tests go through it, and it gives either the value
to keep, `None` for "not answered", or a `Refused` that names the place and what is allowed.

| kind             | kept as                                                        |
|------------------|----------------------------------------------------------------|
| text, long_text  | str in the form of `writing`; one line for text                |
| number           | int or float, finite; int where the value is whole             |
| scale            | int, 1 to 5                                                    |
| date, time       | str, ISO 8601: `2027-01-04` (2000 to 2100), `09:30`            |
| choice           | str, an option id; or the text of the row it refers to         |
| choices          | list of option ids in the order picked, none twice             |
| yes_no           | bool                                                           |
| list             | list of rows (dict by field id), empty rows left out           |
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from datetime import date, time
from types import MappingProxyType
from typing import Any

from wizard.language import writing
from wizard.language.dates import EARLIEST, LATEST
from wizard.language.errors import Refused, shown
from wizard.questionnaire.model import Field

Cleaner = Callable[[Any, Field, str], Any]

SCALE = range(1, 6)
PICTURES = ("iVBORw0KGgo", "/9j/")
"""How PNG and JPEG files begin, in base64."""
DECIMALS = 6
"""Digits kept after the point: nobody counts in less, and what is smaller would be shown as 0."""


def clean(value: object, field: Field, place: str = "") -> Any:
    """`value` as it is kept for `field`, or None where it holds no answer.

    Raises Refused, with `place` in it, for whatever `field` does not allow.
    """
    return CLEANERS[field.kind](value, field, place)


def _text(value: Any, field: Field, place: str) -> str | None:
    if not isinstance(value, str):
        raise Refused("not_text", place)
    text = writing.lines(value) if field.kind == "long_text" else writing.one_line(value)
    _check_length(text, field, place)
    if text and field.form:
        text = FORMS[field.form](text, place)
        _check_length(text, field, place)
    return text or None


def _check_length(text: str, field: Field, place: str) -> None:
    if len(text) > field.max_length:
        raise Refused("too_long", place, length=len(text), limit=field.max_length)


def _colour(text: str, place: str) -> str:
    """As # and six digits; three stand for two of each."""
    found = re.fullmatch(r"#?([0-9a-f]{3}|[0-9a-f]{6})", text, re.ASCII | re.IGNORECASE)
    if found is None:
        raise Refused("not_colour", place, value=shown(text))
    digits = found[1] if len(found[1]) == 6 else "".join(digit * 2 for digit in found[1])
    return f"#{digits.upper()}"


def _hashtags(text: str, place: str) -> str:
    """Each word as a hashtag, a space apart: `surdej, #brød` is `#surdej #brød`."""
    return " ".join(f"#{word}" for word in re.split(r"[\s,;#]+", text) if word)


def _picture(text: str, place: str) -> str:
    """Base64 of a file that begins as a PNG or JPEG does; whether it can be drawn is for those who draw it."""
    encoded = re.sub(r"^data:image/(png|jpeg);base64,|\s", "", text)
    if not encoded.startswith(PICTURES) or not re.fullmatch(r"[A-Za-z0-9+/]+={0,2}", encoded):
        raise Refused("not_picture", place)
    return encoded


def _number(value: Any, field: Field, place: str) -> int | float | None:
    low, high = _plain(field.minimum), _plain(field.maximum)
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise Refused("not_number", place, low=low, high=high)
    if isinstance(value, float) and not math.isfinite(value):
        raise Refused("not_number", place, low=low, high=high)
    if not field.minimum <= value <= field.maximum:
        raise Refused("out_of_range", place, low=low, high=high)
    if field.integer and value != int(value):
        raise Refused("not_whole", place, low=low, high=high)
    return _plain(round(value, DECIMALS))


def _plain(value: float) -> int | float:
    return int(value) if value == int(value) else value


def _scale(value: Any, field: Field, place: str) -> int | None:
    if isinstance(value, bool) or not isinstance(value, int | float) or value not in SCALE:
        raise Refused("not_scale", place, low=SCALE[0], high=SCALE[-1])
    return int(value)


def _date(value: Any, field: Field, place: str) -> str | None:
    if value == "":
        return None
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value, re.ASCII):
        try:
            day = date.fromisoformat(value)
        except ValueError:
            pass  # such as 2027-02-30: refused below, like any other text that is not a date
        else:
            if not EARLIEST <= day <= LATEST:
                raise Refused("not_in_years", place, low=str(EARLIEST.year), high=str(LATEST.year))
            return day.isoformat()
    raise Refused("not_date", place, value=shown(value))


def _time(value: Any, field: Field, place: str) -> str | None:
    if value == "":
        return None
    if isinstance(value, str) and re.fullmatch(r"\d\d:\d\d", value, re.ASCII):
        try:
            return time.fromisoformat(value).isoformat("minutes")
        except ValueError:
            pass  # such as 25:00
    raise Refused("not_time", place, value=shown(value))


def _choice(value: Any, field: Field, place: str) -> str | None:
    if value == "":
        return None
    if not field.options:  # refers to what somebody wrote: kept as written, also when that is gone by now
        return _text(value, field, place)
    if not isinstance(value, str) or field.option(value) is None:
        raise Refused("no_such_option", place, value=shown(value), allowed=_allowed(field))
    return value


def _choices(value: Any, field: Field, place: str) -> list[str] | None:
    if not isinstance(value, list | tuple):
        raise Refused("not_options", place, allowed=_allowed(field))
    picked: list[str] = []
    for index, item in enumerate(value):
        if not isinstance(item, str) or field.option(item) is None:
            raise Refused(
                "no_such_option", f"{place}[{index}]" if place else "", value=shown(item), allowed=_allowed(field)
            )
        if item not in picked:
            picked.append(item)
    if field.max_choices and len(picked) > field.max_choices:
        raise Refused("too_many_choices", place, count=len(picked), limit=field.max_choices)
    return picked or None


def _allowed(field: Field) -> str:
    return ", ".join(option.id for option in field.options)


def _yes_no(value: Any, field: Field, place: str) -> bool | None:
    if not isinstance(value, bool):
        raise Refused("not_yes_no", place)
    return value


def _list(value: Any, field: Field, place: str) -> list[dict[str, Any]] | None:
    if not isinstance(value, list | tuple):
        raise Refused("not_list", place)
    if len(value) > field.max_rows:
        raise Refused("too_many_rows", place, count=len(value), limit=field.max_rows)
    rows = [clean_row(row, field, f"{place}[{index}]" if place else "") for index, row in enumerate(value)]
    return [row for row in rows if row] or None


def clean_row(row: object, field: Field, place: str = "") -> dict[str, Any]:
    """One row of the list `field`, each value cleaned; fields without an answer left out."""
    if not isinstance(row, Mapping):
        raise Refused("not_row", place)
    known = {column.id: column for column in field.fields}
    for key in row:
        if key not in known:
            raise Refused("unknown_field", place, value=shown(key), allowed=", ".join(known))
    cleaned = {
        column.id: clean(row[column.id], column, f"{place}.{column.id}" if place else "")
        for column in field.fields
        if column.id in row
    }
    return {key: value for key, value in cleaned.items() if value is not None}


FORMS: Mapping[str, Callable[[str, str], str]] = MappingProxyType(
    {"colour": _colour, "hashtags": _hashtags, "picture": _picture}
)
"""How a text with a form is kept, given the text and its place. Raises Refused."""

CLEANERS: Mapping[str, Cleaner] = MappingProxyType(
    {
        "text": _text,
        "long_text": _text,
        "number": _number,
        "date": _date,
        "time": _time,
        "choice": _choice,
        "choices": _choices,
        "scale": _scale,
        "yes_no": _yes_no,
        "list": _list,
    }
)

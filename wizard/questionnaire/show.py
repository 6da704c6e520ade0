"""Answers as a person reads them: numbers and dates as the language writes them, choices by their labels.

What somebody wrote is shown as written. The overview, the slides and the documents all show values this way.
"""

from __future__ import annotations

import re
from datetime import date, time
from typing import Any

from babel.dates import format_time

from wizard.language import texts
from wizard.language.languages import Language
from wizard.questionnaire.kinds import SCALE
from wizard.questionnaire.kpi import kpi_name, show_figure
from wizard.questionnaire.model import Field, Row

HOURS_DECIMALS = 1
RHYTHMS = ((1, "units.posts_per_week"), (2, "show.posts_per_fortnight"), (4, "show.posts_per_four_weeks"))
"""Weeks, and how so many posts in them are called: nobody posts half a post a week."""
SENTENCE_END = re.compile(r"(?<=[.?!])\s+(?=[A-ZÆØÅ])")


def first_sentence(text: str) -> str:
    return SENTENCE_END.split(text, maxsplit=1)[0]


def first_sentences(text: str, most: int) -> str:
    """As many whole sentences of `text` as have `most` characters together; the first whatever its length."""
    first, *others = SENTENCE_END.split(text)
    for sentence in others:
        if len(first) + 1 + len(sentence) > most:
            break
        first = f"{first} {sentence}"
    return first


def show(value: Any, field: Field, language: Language, *, dates: str = "long") -> str:
    """`value`, a clean answer to `field`, as text; the rows of a list stand on a line each.

    `dates` is Babel's style: short, medium, long or full.
    """
    match field.kind:
        case "number":
            return _number(value, field, language)
        case "scale":
            return language.text("show.scale", value=value, highest=SCALE[-1])
        case "date":
            return language.date(date.fromisoformat(value), dates)
        case "time":
            return format_time(time.fromisoformat(value), "short", locale=language.locale)
        case "choice":
            return _label(value, field, language)
        case "choices":
            return ", ".join(_label(item, field, language) for item in value)
        case "yes_no":
            return language.text("show.yes" if value else "show.no")
        case "list":
            return "\n".join(show_row(row, field, language, dates=dates) for row in value)
        case _:
            return str(value)


def row_name(row: Row, question: Field, language: Language) -> tuple[str, frozenset[str]]:
    """What `row` of a list is called, and the fields that say it; empty where nothing in it is answered.

    A KPI by what the company counts, a profile by its platform and its own name. Else by the field that tells rows
    apart: the first, or where that names a row of another list, the first text; or by what is answered first.
    """
    if question.id == "kpis" and (name := kpi_name(row, question, language)):
        return name, frozenset({"metric", "name", "per"})
    first = question.fields[0]
    names_another = first.refers is not None and "." in first.refers
    telling = (field for field in question.fields if names_another and "text" in field.kind and not field.refers)
    fields = (*telling, *question.fields)
    named = next((field for field in fields if field.id in row), first)
    name = show_cell(row, named, language)
    return show_profile(row, name) if named.id == "platform" else name, frozenset({named.id, "profile"})


def show_cell(row: Row, column: Field, language: Language, *, dates: str = "long") -> str:
    """The value of one field of `row`, or an empty text where the row has none.

    The values of a metric carry the metric's unit, which no field can know.
    """
    value = row.get(column.id)
    if value is None:
        return ""
    if column.kind == "number" and "metric" in row:
        return show_figure(row, column.id, value, language)
    return show(value, column, language, dates=dates)


def show_row(row: Row, field: Field, language: Language, *, dates: str = "long") -> str:
    """A row of the list `field` on one line: its first field as it is, the others after their labels."""
    parts = []
    for number, column in enumerate(column for column in field.fields if not column.internal):
        text = show_cell(row, column, language, dates=dates)
        if text:
            parts.append(f"{language.of(column.label)}: {text}" if number else text)
    return "; ".join(parts)


def show_profile(row: Row, platform: str) -> str:
    """A platform as it is called, with the profile on it that a row names: `LinkedIn (Mettes egen profil)`."""
    return " ".join(filter(None, (platform, f"({row['profile']})" if "profile" in row else "")))


def show_hours(hours: float, language: Language) -> str:
    """Hours that are reckoned, not answered, with their unit: no more exact than the minutes they rest on."""
    rounded = round(hours, HOURS_DECIMALS)
    return language.text("units.hours", n=rounded, number=language.number(rounded))


def show_rhythm(posts_per_week: float, language: Language) -> str:
    """How often something is posted, as one says it: `2 opslag om ugen`, and for a half `1 opslag hver anden uge`."""
    for weeks, unit in RHYTHMS:
        posts = posts_per_week * weeks
        if posts == round(posts):
            return language.text(unit, n=round(posts), number=language.number(posts))
    return language.text(RHYTHMS[0][1], n=posts_per_week, number=language.number(posts_per_week))


def _number(value: float, field: Field, language: Language) -> str:
    number = language.amount(value) if field.id == "budget" else language.number(value)
    if field.unit is None:
        return number
    if field.id == "posts_per_week":
        return show_rhythm(value, language)
    unit = language.of(field.unit)
    if unit == "%":
        return language.percent(value)
    # Where one and many are called differently, the unit alone is not enough.
    key = f"units.{field.id}"
    return language.text(key, n=value, number=number) if key in texts.wordings() else f"{number} {unit}"


def _label(option_id: str, field: Field, language: Language) -> str:
    option = field.option(option_id)
    return language.of(option.label) if option else option_id

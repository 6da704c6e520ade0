"""What can be chosen in the cells of the calendar's sheet, kept in lists on a sheet of their own.

Lists written into the cell's rule itself end at 255 characters and break at every comma in a pillar's name.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import time
from typing import Any

from xlsxwriter.utility import xl_range_abs
from xlsxwriter.worksheet import Worksheet

from exports.calendar.entries import heading, options
from wizard.language.dates import EARLIEST, LATEST
from wizard.language.languages import Language
from wizard.questionnaire.model import Row
from wizard.schedule.people import ROLES
from wizard.strategy.strategy import Strategy

CLOSED = ("platform", "type", "status")
"""Fields with our options alone; in the others something else may be written than what the list offers."""


def add_drop_downs(
    sheet: Worksheet,
    lists: Worksheet,
    strategy: Strategy,
    rows: Sequence[Row],
    fields: Sequence[str],
    language: Language,
    *,
    last_row: int,
) -> None:
    """Fills `lists`, and lets the cells of `sheet`, whose columns are `fields`, be chosen from them down to `last_row`.

    Days and times are not chosen, but kept to real ones: anything else would sort apart from the others.
    """
    for number, (field_id, choices) in enumerate(_choices(strategy, rows, language).items()):
        lists.write_string(0, number, heading(field_id, language))
        for place, choice in enumerate(choices, 1):
            lists.write_string(place, number, choice)
        if choices:
            source = f"='{lists.get_name()}'!{xl_range_abs(1, number, len(choices), number)}"
            rule = {"validate": "list", "source": source, "show_error": field_id in CLOSED}
            _validate(sheet, fields.index(field_id), last_row, rule, language.text("calendar_files.not_listed"))
    days = {"validate": "date", "criteria": "between", "minimum": EARLIEST, "maximum": LATEST}
    _validate(sheet, fields.index("date"), last_row, days, language.text("calendar_files.not_date"))
    hours = {"validate": "time", "criteria": "between", "minimum": time.min, "maximum": time(23, 59, 59)}
    _validate(sheet, fields.index("time"), last_row, hours, language.text("calendar_files.not_time"))


def _validate(sheet: Worksheet, column: int, last_row: int, rule: Mapping[str, Any], message: str) -> None:
    sheet.data_validation(1, column, last_row, column, {**rule, "error_message": message})


def _choices(strategy: Strategy, rows: Sequence[Row], language: Language) -> dict[str, list[str]]:
    """What can be chosen, by field: our options, and what the answers and the calendar itself name."""
    plan: list[Row] = strategy.answers.get("channel_plan", [])
    names = _different(row.get(role) for row in (*plan, *rows) for role in ROLES)
    topics = [pillar.get("topic") for pillar in strategy.answers.get("pillars", [])]
    return {
        **{field_id: list(options(field_id, language).values()) for field_id in CLOSED},
        "pillar": _different([*topics, *(row.get("pillar") for row in rows)]),
        **dict.fromkeys(ROLES, names),
    }


def _different(texts: Iterable[str | None]) -> list[str]:
    return list(dict.fromkeys(text for text in texts if text))

"""The calendar as it hangs on the wall: a sheet for each month, which prints on one page of A4, a week a row.

One sheet of all months would not do: where a sheet is fitted to the paper's width, Excel pays no heed to page breaks.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate

from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from exports.calendar.entries import field, place
from exports.calendar.looks import CHARACTER, HIGHEST, MONTH_SIZE, SIDES, Looks, lines
from exports.calendar.package import print_without_grid
from wizard.language.forms import capitalised
from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Row
from wizard.questionnaire.show import show_cell
from wizard.schedule.post import called_by
from wizard.schedule.views import monday

DAYS = 7
PAGE_HEIGHT = 510.0
"""Points of A4, lying, inside the margins and above the footer."""
NUMBER_WIDTH, DAY_WIDTH = 5.0, 19.0
"""Of the column of week numbers and of a day, in the characters Excel counts in: together as wide as the paper."""
DAY_ROOM = DAY_WIDTH * CHARACTER - SIDES
"""Points a day's text has."""
TITLE_HEIGHT, NAMES_HEIGHT = 30.0, 18.0
LINE, ABOVE = 11.75, 6.0
"""Points Excel gives a line of the size in which entries are set, and what a week keeps clear."""
MOST_LINES = int((HIGHEST - ABOVE) / LINE) - 1
"""Of a day's entries: what the highest row holds below the day's number."""
Week = tuple[tuple[date, tuple[str, ...]] | None, ...]
"""Monday first: each day with its entries in words; None in place of the days of other months."""


@dataclass(frozen=True)
class CalendarMonth:
    """A month with entries."""

    first: date
    weeks: tuple[Week, ...]

    def heights(self) -> list[float]:
        """Points each week's row takes; together they fill the page where they would not."""
        filling = (PAGE_HEIGHT - TITLE_HEIGHT - NAMES_HEIGHT) / len(self.weeks)
        needed = (max((_lines(day[1]) for day in week if day), default=0) for week in self.weeks)
        return [max(filling, (each + 1) * LINE + ABOVE) for each in needed]


def months(rows: Iterable[Row], language: Language) -> Iterator[CalendarMonth]:
    """The months of `rows` (by day; those without one are passed over), each day with its entries in words."""
    days: dict[date, list[str]] = defaultdict(list)
    for row in rows:
        if "date" in row:
            days[date.fromisoformat(row["date"])].append(_words(row, language))
    shown = {day: tuple(_that_fit(entries, language)) for day, entries in days.items()}
    for first in sorted({day.replace(day=1) for day in days}):
        yield CalendarMonth(first, tuple(_weeks(first, shown)))


def name(month: CalendarMonth, language: Language) -> str:
    """What `month` is called: its name and year."""
    return capitalised(language.date(month.first, language.text("calendar.month_format")))


def fill(sheet: Worksheet, month: CalendarMonth, company: str, looks: Looks, language: Language) -> None:
    """`month` on a sheet of its own, ready to print. The name of the company stands beside the month's."""
    sheet.set_column(0, 0, NUMBER_WIDTH, looks.month_number)
    sheet.set_column(1, DAYS, DAY_WIDTH, looks.month_day)
    sheet.set_row(0, TITLE_HEIGHT)
    title = " · ".join(filter(None, (name(month, language), company)))
    sheet.merge_range(0, 0, 0, DAYS, "", looks.month_title)
    sheet.write_string(0, 0, title, looks.month_title)
    sheet.set_row(1, NAMES_HEIGHT)
    sheet.write_string(1, 0, language.text("calendar_files.week"), looks.month_head)
    weekdays = catalogue().questions["channel_plan"].row_field("weekdays").options
    for column, weekday in enumerate(weekdays, 1):
        sheet.write_string(1, column, language.of(weekday.label), looks.month_head)
    for row, (week, height) in enumerate(zip(month.weeks, month.heights(), strict=True), 2):
        _week(sheet, row, week, looks)
        sheet.set_row(row, height)
    sheet.freeze_panes(2, 1)
    sheet.print_area(0, 0, 1 + len(month.weeks), DAYS)
    print_without_grid(sheet, high=1)
    sheet.center_horizontally()


def _week(sheet: Worksheet, row: int, week: Week, looks: Looks) -> None:
    some_day = next(day for day in week if day)[0]
    sheet.write_number(row, 0, some_day.isocalendar().week, looks.month_number)
    for column, found in enumerate(week, 1):
        if found:
            _day(sheet, row, column, *found, looks)
        else:
            sheet.write_blank(row, column, None, looks.month_other)


def _day(sheet: Worksheet, row: int, column: int, day: date, entries: Sequence[str], looks: Looks) -> None:
    if entries:
        words: list[str | Format] = [looks.month_bold, str(day.day), looks.month_words, "\n" + "\n".join(entries)]
        sheet.write_rich_string(row, column, *words, looks.month_full)
    else:
        sheet.write_number(row, column, day.day, looks.month_day)


def _that_fit(entries: Sequence[str], language: Language) -> Iterator[str]:
    """The entries of a day for which there is room, and how many more there are."""
    taken = list(accumulate(_lines([entry]) for entry in entries))
    fitting = bisect_right(taken, MOST_LINES if taken[-1] <= MOST_LINES else MOST_LINES - 1)
    yield from entries[:fitting]
    if left := len(entries) - fitting:
        yield language.text("deck.more", n=left)


def _weeks(first: date, days: Mapping[date, tuple[str, ...]]) -> Iterator[Week]:
    start = monday(first)
    while start < first or start.month == first.month:
        week = [start + timedelta(days=number) for number in range(DAYS)]
        yield tuple((day, days.get(day, ())) if day.month == first.month else None for day in week)
        start += timedelta(days=DAYS)


def _words(row: Row, language: Language) -> str:
    """An entry on one line of its own: when and where, what it is called, and who makes it."""
    where = " ".join(filter(None, (show_cell(row, field("time"), language), place(row, language))))
    said = ": ".join(filter(None, (where, called_by(row))))
    return " · ".join(filter(None, (said, row.get("creator"))))


def _lines(entries: Sequence[str]) -> int:
    return sum(lines(entry, DAY_ROOM, MONTH_SIZE) for entry in entries)

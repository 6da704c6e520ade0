"""Tables with a row a day: a page's own figures, from LinkedIn in one table, from Meta in a block for each figure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

import pandas as pd

from wizard.language.errors import Refused, shown
from wizard.questionnaire.model import Row
from wizard.results.columns import Unreadable, numbers
from wizard.results.days import days
from wizard.results.formats import FIGURES, heading_key, total_rows
from wizard.results.post_table import read_figures
from wizard.results.recognising import RecognisedTable
from wizard.results.results_file import DailyFigures, LeftOut

PLATFORMS = ("facebook", "instagram")


def read_days(table: RecognisedTable, today: date, order: str | None, left_out: list[LeftOut]) -> DailyFigures:
    """The figures of one table. Raises Refused."""
    column = table.texts("day")
    if column is None:
        raise Refused("results_two_columns", heading=shown(table.heading("day")))
    column = _without_totals(column)
    figures, _ = read_figures(table, column.index, left_out)
    return DailyFigures(table.format, table.format.platform, _by_day(column, figures, table, today, order))


def read_blocks(
    table: RecognisedTable, mapped: Sequence[Row], today: date, order: str | None, left_out: list[LeftOut]
) -> list[DailyFigures]:
    """The figures of every block whose name we know, by platform where the name says it. Raises Refused."""
    found: dict[str | None, dict[str, pd.Series[float]]] = {}
    for title, block in _blocks(table):
        figure = next(iter(_figure(table, title, mapped)), None)
        if figure is None:
            left_out.append(LeftOut("unknown_figure", {"heading": shown(title)}))
            continue
        platform = next((each for each in PLATFORMS if each in title.casefold()), None)
        try:
            values = numbers(block.iloc[:, 1]).values
        except Unreadable as unreadable:
            left_out.append(LeftOut("figure_unreadable", {"heading": shown(title), "value": shown(unreadable.example)}))
            continue
        by_day = _by_day(block.iloc[:, 0], {figure: values}, table, today, order)
        if figure in found.setdefault(platform, {}):
            raise Refused("results_two_columns", heading=shown(title))
        found[platform][figure] = by_day[figure]
    return [DailyFigures(table.format, platform, pd.DataFrame(figures)) for platform, figures in found.items()]


def _figure(table: RecognisedTable, title: str, mapped: Sequence[Row]) -> Sequence[str]:
    own = table.format.own_meanings(mapped)
    meanings = [own[heading_key(title)]] if heading_key(title) in own else list(table.format.meanings(title))
    return [meaning for meaning in meanings if meaning in FIGURES]


def _blocks(table: RecognisedTable) -> Iterator[tuple[str, pd.DataFrame]]:
    """Each block's name and its rows: days in the first column, figures in the second."""
    places = [table.found["day"][0], table.found["figure"][0]]
    body = table.body[places].astype(object)
    headings = [table.headings[place] for place in places]
    title = table.preamble[-1] if table.preamble else ""
    starts = [int(row) for row in body.index[(body[places[0]] == headings[0]) & (body[places[1]] == headings[1])]]
    begin = 0
    for start in [*starts, None]:
        end = len(body) if start is None else start - 1  # above the headings stands the next one's name
        yield title, body.iloc[begin:end].dropna(how="all")
        if start is not None:
            title, begin = _title(body, start - 1), start + 1


def _title(rows: pd.DataFrame, number: int) -> str:
    cells = list(rows.iloc[number].dropna()) if number >= 0 else []
    return str(cells[0]) if cells else ""


def _without_totals(column: pd.Series[str]) -> pd.Series[str]:
    named = column.dropna()
    return named[~named.map(heading_key).isin(total_rows())]


def _by_day(
    column: pd.Series[str], figures: dict[str, pd.Series[float]], table: RecognisedTable, today: date, order: str | None
) -> pd.DataFrame:
    """The figures by day, each day once. Raises Refused."""
    heading = shown(table.heading("day"))
    try:
        read = days(column, table.format.dates, today, order)
    except Unreadable as unreadable:
        raise Refused("results_day_unreadable", heading=heading, value=shown(unreadable.example)) from None
    if not read.certain:
        # A row a day: only one of the orders gives days that follow each other.
        read = days(column, table.format.dates, today, _by_steps(column, table.format.dates, today))
    if read.values.duplicated().any():
        raise Refused("results_day_twice", value=read.values[read.values.duplicated()].iloc[0])
    return pd.DataFrame(figures).set_axis(list(read.values), axis=0).sort_index()


def _by_steps(column: pd.Series[str], meant: str, today: date) -> str:
    """The order in which the days of a table lie closer together; the one that is meant where both do."""
    spans = {}
    for order in ("month_first", "day_first"):
        values = pd.to_datetime(days(column, meant, today, order).values)
        spans[order] = (values.max() - values.min()).days
    shortest = min(spans.values())
    return meant if spans.get(meant) == shortest else min(spans, key=lambda order: spans[order])

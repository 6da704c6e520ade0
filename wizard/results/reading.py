"""A file that a platform let somebody download, understood as a whole or refused as a whole."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime

from wizard.language.errors import Refused, shown
from wizard.questionnaire.model import Row
from wizard.results import grids, recognising
from wizard.results.channel_table import read_channels
from wizard.results.daily_tables import read_blocks, read_days
from wizard.results.post_table import read_posts
from wizard.results.recognising import RecognisedTable
from wizard.results.results_file import (
    Channels,
    DailyFigures,
    FileColumn,
    FileSpan,
    LeftOut,
    NotRecognised,
    Posts,
    ResultsFile,
)

# What Meta calls a file by: Mar-01-2026_Mar-31-2026_1234567.csv
_IN_NAME = re.compile(r"([A-Z][a-z]{2}-\d{2}-\d{4})_([A-Z][a-z]{2}-\d{2}-\d{4})")
# What Google Analytics says above its table: # Start date: 20260301
_IN_COMMENT = re.compile(r"^#.*?\b(20\d{6})\b")


def read(
    data: bytes,
    name: str,
    today: date,
    mapped: Sequence[Row] = (),
    order: str | None = None,
    covers: tuple[date, date] | None = None,
) -> ResultsFile:
    """The results in the bytes of a file called `name`.

    `mapped` are the rows of the record `result_columns`: what somebody has said that columns are. `order` is the one of
    `days.ORDERS` that somebody has said the dates are in, `covers` the days that the file was downloaded for. Raises
    NotRecognised where the file is none of those we know, else Refused.
    """
    read_grids = grids.read(data)
    tables = {grid.sheet: recognising.recognise(grid, mapped) for grid in read_grids}
    known = [table for table in tables.values() if table is not None]
    if not known:
        raise NotRecognised(tuple(recognising.unknown(grid) for grid in read_grids))
    if len({table.format.id for table in known}) < len(known):
        raise Refused("results_two_sheets")
    left_out = [LeftOut("sheet", {"name": shown(sheet)}) for sheet, table in tables.items() if table is None]
    posts, days, channels = _parts(known, mapped, today, order, left_out)
    if posts is not None and not posts.order_certain:
        left_out.append(LeftOut(f"order_{posts.order}"))
    return ResultsFile(
        name=name,
        formats=tuple(table.format for table in known),
        columns=tuple(column for table in known for column in _columns(table)),
        span=_span(name, known, posts, days, covers),
        posts=posts,
        days=tuple(days),
        channels=channels,
        left_out=tuple(left_out),
    )


def _parts(
    tables: Iterable[RecognisedTable], mapped: Sequence[Row], today: date, order: str | None, left_out: list[LeftOut]
) -> tuple[Posts | None, list[DailyFigures], Channels | None]:
    posts: Posts | None = None
    days: list[DailyFigures] = []
    channels: Channels | None = None
    for table in tables:
        match table.format.layout:
            case "posts":
                posts = read_posts(table, today, order, left_out)
            case "days":
                days.append(read_days(table, today, order, left_out))
            case "blocks":
                days.extend(read_blocks(table, mapped, today, order, left_out))
            case _:
                channels = read_channels(table, left_out)
    return posts, days, channels


def _columns(table: RecognisedTable) -> Iterable[FileColumn]:
    by_place = {place: meaning for meaning, places in table.found.items() for place in places}
    for place, heading in enumerate(table.headings):
        if heading:
            yield FileColumn(heading, by_place.get(place, ""))


def _span(
    name: str,
    tables: Sequence[RecognisedTable],
    posts: Posts | None,
    days: Sequence[DailyFigures],
    covers: tuple[date, date] | None,
) -> FileSpan | None:
    """The days the file covers: those somebody has said, else those it says itself, else those it has figures of."""
    by_day = [day for each in days for day in each.table.index]
    written = [*by_day, *(() if posts is None else (posts.table["day"].min(), posts.table["day"].max()))]
    first, last = (date.fromisoformat(end(written)) for end in (min, max)) if written else (None, None)
    if covers is not None:
        if covers[0] > covers[1] or (first and last and not covers[0] <= first <= last <= covers[1]):
            raise Refused("results_other_days", first=str(first), last=str(last))
        return FileSpan(*covers, stated=True)
    stated = _stated(name, tables)
    if stated is not None and (first is None or last is None or stated[0] <= first <= last <= stated[1]):
        return FileSpan(*stated, stated=True)
    if first is None or last is None:
        return None
    if by_day:  # a row a day: the file covers those it has
        return FileSpan(date.fromisoformat(min(by_day)), date.fromisoformat(max(by_day)), stated=True)
    return FileSpan(first, last, stated=False)


def _stated(name: str, tables: Sequence[RecognisedTable]) -> tuple[date, date] | None:
    if match := _IN_NAME.search(name):
        try:
            first, last = (datetime.strptime(text, "%b-%d-%Y").date() for text in match.groups())
        except ValueError:
            return None
        return (first, last) if first <= last else None
    found = [match[1] for table in tables for text in table.preamble if (match := _IN_COMMENT.match(text))]
    try:
        first, last = (datetime.strptime(text, "%Y%m%d").date() for text in found[-2:])
    except ValueError:  # another number of days, or none there is
        return None
    return (first, last) if first <= last else None

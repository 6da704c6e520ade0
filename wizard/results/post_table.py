"""A table with a row a post."""

from __future__ import annotations

from datetime import date
from typing import Any

import pandas as pd

from wizard.language.errors import Refused, shown
from wizard.results.columns import Unreadable, numbers
from wizard.results.days import Days, days
from wizard.results.formats import FIGURES, heading_key, total_rows
from wizard.results.recognising import RecognisedTable
from wizard.results.results_file import LeftOut, Posts

TEXTS = ("id", "link", "title", "text", "type")
# What Excel makes of a long id: 1,78414E+16. Different posts would have the same.
_MANGLED = r"\d[.,]?\d*[Ee]\+?\d+"


def read_posts(table: RecognisedTable, today: date, order: str | None, left_out: list[LeftOut]) -> Posts:
    """The posts of `table`; what is not used of it goes to `left_out`. Raises Refused."""
    published = _without_totals(table)
    _check_lifetime(table)
    found = _days(table, published, today, order)
    rows = published.index
    texts = {name: _text(table, name, rows) for name in TEXTS}
    known_apart = _known_apart(table, texts["id"])
    if not known_apart and texts["id"].str.fullmatch(_MANGLED).any():
        left_out.append(LeftOut("ids_mangled", {"heading": shown(table.heading("id"))}))
        texts["id"] = pd.Series("", index=rows)
    title = texts.pop("title")  # the caption is in one of the two
    if title.any():
        texts["text"] = texts["text"].where(texts["text"].str.len() >= title.str.len(), title)
    figures, rounded = read_figures(table, rows, left_out)
    frame = pd.DataFrame({"day": found.values, "time": found.times, **texts, **figures})
    posts = frame if known_apart else _without_doubles(frame, left_out)
    return Posts(table.format, posts.reset_index(drop=True), found.order, found.certain, rounded)


def read_figures(
    table: RecognisedTable, rows: pd.Index[int], left_out: list[LeftOut]
) -> tuple[dict[str, pd.Series[float]], frozenset[str]]:
    """The figures of these rows by name, and which are rounded. A column that cannot be read is left out whole."""
    figures: dict[str, pd.Series[float]] = {}
    rounded = set()
    for figure in FIGURES:
        if figure not in table.found:
            continue
        column, heading = table.column(figure), shown(table.heading(figure))
        if column is None:
            left_out.append(LeftOut("two_columns", {"heading": heading}))
            continue
        try:
            read = numbers(_of(rows, column))
        except Unreadable as found:
            left_out.append(LeftOut("figure_unreadable", {"heading": heading, "value": shown(found.example)}))
            continue
        if read.values.isna().all():
            left_out.append(LeftOut("blank_column", {"heading": heading}))
            continue
        figures[figure] = read.values
        rounded |= {figure} if read.rounded else set()
    if rounded:
        left_out.append(LeftOut("rounded", {"headings": ", ".join(table.heading(each) for each in sorted(rounded))}))
    return figures, frozenset(rounded)


def _without_totals(table: RecognisedTable) -> pd.Series[str]:
    """When each post was published, without the rows that add up the others. Raises Refused."""
    published = table.texts("published")
    if published is None:
        raise Refused("results_two_columns", heading=shown(table.heading("published")))
    for number in published.index[published.isna()]:
        cells = table.body.loc[number].dropna()
        if not (len(cells) and heading_key(str(cells.iloc[0])) in total_rows()):
            raise Refused("results_no_day", heading=shown(table.heading("published")), number=number + 1)
    published = published.dropna()
    if published.empty:
        raise Refused("results_no_posts")
    return published


def _check_lifetime(table: RecognisedTable) -> None:
    """Raises Refused for a file with a row for each post and day: its figures are no totals."""
    covers = table.texts("covers")
    said = [] if covers is None else [str(text) for text in covers.dropna().unique()]
    day = next((text for text in said if any(map(str.isdigit, text))), None)
    if day is not None:
        raise Refused("results_not_lifetime", value=shown(day))


def _days(table: RecognisedTable, published: pd.Series[str], today: date, order: str | None) -> Days:
    try:
        return days(published, table.format.dates, today, order)
    except Unreadable as found:
        heading = shown(table.heading("published"))
        raise Refused("results_day_unreadable", heading=heading, value=shown(found.example)) from None


def _text(table: RecognisedTable, name: str, rows: pd.Index[int]) -> pd.Series[str]:
    column = table.texts(name)
    return pd.Series("", index=rows, dtype=str) if column is None else _of(rows, column).fillna("")


def _of(rows: pd.Index[int], column: pd.Series[Any]) -> pd.Series[Any]:
    """These rows of a column of the same table; most often that is all of it."""
    return column if len(rows) == len(column) else column.loc[rows]


def _known_apart(table: RecognisedTable, ids: pd.Series[str]) -> bool:
    """Whether every post has a number of its own. Numbers that were read as such are compared as such: it is faster."""
    column = table.column("id")
    if column is not None and column.dtype == "int64":
        return bool(_of(ids.index, column).is_unique)
    return bool(ids.ne("").all() and ids.is_unique and not ids.str.fullmatch(_MANGLED).any())


def _without_doubles(frame: pd.DataFrame, left_out: list[LeftOut]) -> pd.DataFrame:
    """Each post once. Raises Refused where one stands twice with different figures."""
    known = frame["id"].where(frame["id"] != "", frame["link"])
    key = known.where(known != "", frame["day"] + " " + frame["time"] + " " + frame["text"])
    doubled = key.duplicated(keep=False)
    if not doubled.any():
        return frame
    once = frame.drop_duplicates()
    if len(once) > key.nunique():
        post = frame[doubled].iloc[0]
        raise Refused("results_post_twice", text=shown(post["text"] or post["id"] or post["link"]))
    left_out.append(LeftOut("doubles", {"n": len(frame) - len(once)}))
    return once

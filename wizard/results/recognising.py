"""Which of the files we know a table is, by its headings and by where its links lead."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import pandas as pd

from wizard.language.errors import Refused, shown
from wizard.questionnaire.model import Row
from wizard.results.formats import FileFormat, formats, heading_key, total_rows
from wizard.results.grids import SAMPLE, Grid
from wizard.results.results_file import UnknownTable


@dataclass(frozen=True)
class RecognisedTable:
    """A grid that is one of the files we know."""

    format: FileFormat
    headings: tuple[str, ...]
    found: Mapping[str, list[int]]
    """The columns of each meaning, by their place."""
    preamble: tuple[str, ...]
    """The first cells of the rows above the headings that are not blank."""
    body: pd.DataFrame

    def column(self, meaning: str) -> pd.Series[Any] | None:
        """The one column of this meaning; None where there is none, or two that do not say the same."""
        places = self.found.get(meaning, [])
        if not places:
            return None
        first = self.body[places[0]]
        return first if all(self.body[place].equals(first) for place in places[1:]) else None

    def texts(self, meaning: str) -> pd.Series[str] | None:
        """The same as text, also where it holds whole numbers alone or nothing."""
        column = self.column(meaning)
        if column is not None and column.dtype == "float64":
            column = column.astype("Int64")
        return None if column is None else column.astype(str)

    def heading(self, meaning: str) -> str:
        return self.headings[self.found[meaning][0]]


def recognise(grid: Grid, mapped: Sequence[Row]) -> RecognisedTable | None:
    """The table in `grid`; None where it is none of ours, or may as well be another. Raises Refused."""
    candidates = list(_candidates(grid, mapped))
    if not candidates:
        return None
    found = [each for each in candidates if _links_lead_there(each)] or _refuse_links(candidates[0])
    most = max(len(each.found) for each in found)
    best = [each for each in found if len(each.found) == most]
    return best[0] if len(best) == 1 else None


def unknown(grid: Grid) -> UnknownTable:
    """What somebody can be asked about a grid that is none of ours: its fullest row, and the one below it."""
    rows = grid.beginning()
    number = max(range(len(rows)), key=lambda each: sum(1 for cell in rows[each] if cell))
    headings = rows[number]
    below = rows[number + 1] if number + 1 < len(rows) else []
    examples = [shown(below[place]) if place < len(below) else "" for place in range(len(headings))]
    return UnknownTable(tuple(headings), tuple(examples))


def _candidates(grid: Grid, mapped: Sequence[Row]) -> Iterator[RecognisedTable]:
    """What the first row that may be headings is, as each format has them."""
    for of, number, headings in _rows_to_try(grid):
        found = {format_.id: format_.find(headings, mapped) for format_ in formats().values()}
        fitting = [each for each in formats().values() if each.fits(found[each.id], headings, mapped)]
        if fitting:
            above = tuple(row[0] for row in of.beginning(number) if row)
            body = of.below(number)
            _check_width(body, len(headings))
            yield from (RecognisedTable(each, tuple(headings), found[each.id], above, body) for each in fitting)
            return


def _check_width(body: pd.DataFrame, width: int) -> None:
    """Raises Refused where a row has more columns than there are headings: its figures stand one too far right."""
    over = body.iloc[:, width:]
    named = over.map(lambda cell: heading_key(str(cell)) in total_rows(), na_action="ignore").eq(True)
    wrong = (over.notna() & ~named).any(axis=1)
    if wrong.any():
        raise Refused("results_broken_row", line=int(wrong.idxmax()) + 2)


def _rows_to_try(grid: Grid) -> Iterator[tuple[Grid, int, list[str]]]:
    """The first rows, each with its number and its grid; then those further down in which a heading stands: the figures
    of a chart may come before them.
    """
    rows = grid.beginning()
    for number, row in enumerate(rows):
        yield grid, number, row
    if len(rows) == SAMPLE:
        whole = grid.whole()
        hits = whole.cells.isin(_known_headings()).any(axis=1)
        for number in map(int, whole.cells.index[hits]):
            yield whole, number, whole.beginning(number + 1)[number]


@cache
def _known_headings() -> frozenset[str]:
    """Headings that must be there, as they are spelled."""
    return frozenset(name for each in formats().values() for meaning in each.required for name in each.columns[meaning])


def _links_lead_there(table: RecognisedTable) -> bool:
    links = _links(table)
    if links is None or links.empty:
        return True
    begins = re.match(_at(table.format.hosts), str(links.iloc[0]))
    # Most often all begin as the first does, and that is seen at once.
    return begins is not None and bool(
        links.str.startswith(begins[0]).all() or links.str.match(_at(table.format.hosts)).all()
    )


def _links(table: RecognisedTable) -> pd.Series[str] | None:
    """What is there of links, where the format says where they lead."""
    links = table.texts("link")
    return links.dropna() if links is not None and table.format.hosts else None


def _at(hosts: Sequence[str]) -> str:
    """What links to one of the hosts, or to a part of it, match."""
    return rf"^https?://(?:[\w-]+\.)*(?:{'|'.join(map(re.escape, hosts))})(?:[/:?#]|$)"


def _refuse_links(table: RecognisedTable) -> list[RecognisedTable]:
    links = _links(table)
    other = links[~links.str.match(_at(table.format.hosts))].iloc[0] if links is not None else ""
    raise Refused("results_links_elsewhere", value=shown(str(other)), heading=shown(table.heading("link")))

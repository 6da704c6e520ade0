"""The bytes of a file as tables of text: CSV in whatever encoding and with whatever separator, XLSX and XLS.

pandas reads; here is found out what it has to be told, and what must be refused before it is asked. A grid has no
headings yet: its first rows may be comments, a title, or `sep=,`.
"""

from __future__ import annotations

import io
import re
import warnings
from codecs import BOM_UTF8, BOM_UTF16_LE
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
import pandas as pd

from wizard.language.errors import Refused
from wizard.results import workbooks
from wizard.results.columns import LARGEST
from wizard.results.encoding import in_utf8

MAX_BYTES = 30_000_000
MOST_ROWS = 200_000
MOST_COLUMNS = 500
SAMPLE = 60
"""Rows that are looked at to see how the file is written."""
WIDTH_SEEN = 60_000
"""Bytes in which the widest row is looked for."""
SEPARATORS = (",", ";", "\t", "|")
BLANK = BOM_UTF8 + BOM_UTF16_LE + b"\0 \t\r\n"
_SAID = re.compile(rb"sep=(.)\s*[\r\n]")
_NOT_TABLES = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"{", b"<")


class Grid(Protocol):
    """One table, or one sheet of a workbook."""

    @property
    def sheet(self) -> str:
        """Its name; empty where a file is one table."""

    def beginning(self, most: int = SAMPLE) -> list[list[str]]:
        """The first rows, blank ones too; each up to its last cell that is not blank, which are empty texts."""

    def whole(self) -> Sheet:
        """Everything as text, blank rows left out. Raises Refused."""

    def below(self, row: int) -> pd.DataFrame:
        """What stands below this row, blank rows left out: text, or whole numbers where a column holds nothing else.
        What is blank is NaN. Raises Refused.
        """


@dataclass(frozen=True)
class Sheet:
    """A table that has been read as a whole."""

    cells: pd.DataFrame
    sheet: str

    def beginning(self, most: int = SAMPLE) -> list[list[str]]:
        return _rows(self.cells.iloc[:most])

    def whole(self) -> Sheet:
        return Sheet(_without_blank_rows(self.cells), self.sheet)

    def below(self, row: int) -> pd.DataFrame:
        return _without_blank_rows(self.cells.iloc[row + 1 :])


@dataclass(frozen=True)
class TextTable:
    """The text of a table, in UTF-8, and what pandas has to be told about it."""

    text: bytes
    separator: str
    sample: pd.DataFrame
    """Its first rows, in as many columns as it may have at most."""
    sheet: str = ""

    def beginning(self, most: int = SAMPLE) -> list[list[str]]:
        return _rows(self.sample.iloc[:most])

    def whole(self) -> Sheet:
        return Sheet(_without_blank_rows(self._parsed(self.sample.shape[1], dtype=str)), self.sheet)

    def below(self, row: int) -> pd.DataFrame:
        # To read numbers as numbers takes a fifth of the time, and is safe where a column holds whole ones alone.
        # Any other is read as it stands: 1.234 may be a thousand, and so may 1.000.
        width = _last_true(self.sample.notna().any())
        found = self._parsed(width, skiprows=row + 1)
        with_thousands = _has_thousands(self.text)
        unsure = [place for place in found.columns if not _is_text_or_whole(found[place], with_thousands)]
        if unsure:
            found[unsure] = self._parsed(width, skiprows=row + 1, usecols=unsure, dtype=str)[unsure]
        return _without_blank_rows(found)

    def _parsed(self, width: int, **how: Any) -> pd.DataFrame:
        most = min(MOST_ROWS, workbooks.MOST_CELLS // max(1, width))
        try:
            found = _parse(self.text, self.separator, width, nrows=most + 1, **how)
        except pd.errors.EmptyDataError:
            return pd.DataFrame(columns=range(width))
        except PARSING as error:
            place = re.search(r"(?:line|row) (\d+)", str(error))
            raise Refused("results_broken_row", line=place[1] if place else "?") from None
        if len(found) > most:
            raise Refused("results_too_many_rows", limit=MOST_ROWS)
        return found


PARSING = (pd.errors.ParserError, pd.errors.ParserWarning)


def read(data: bytes) -> list[Grid]:
    """The tables in the bytes of a file, at least one. Raises Refused."""
    if len(data) > MAX_BYTES:
        raise Refused("results_too_large", limit=MAX_BYTES // 1_000_000)
    if not data[:WIDTH_SEEN].strip(BLANK) and not data.strip(BLANK):
        raise Refused("results_empty")
    if not workbooks.is_workbook(data):
        return [_text_table(data)]
    sheets = workbooks.read(data, MOST_ROWS)
    if max(map(len, sheets.values()), default=0) > MOST_ROWS:
        raise Refused("results_too_many_rows", limit=MOST_ROWS)
    found = [Sheet(cells, name) for name, cells in sheets.items() if cells.notna().any(axis=None)]
    if not found:
        raise Refused("results_empty")
    return list(found)


def _text_table(data: bytes) -> TextTable:
    if data.lstrip().startswith(_NOT_TABLES):
        raise Refused("results_no_table")
    text = in_utf8(data)
    if b"\0" in text:
        raise Refused("results_no_table")
    separator, sample = _separator(text)
    if _is_cut_off(text, separator):
        raise Refused("results_cut_off")
    return TextTable(text, separator, sample)


def _rows(cells: pd.DataFrame) -> list[list[str]]:
    rows = []
    for row in cells.fillna("").astype(str).itertuples(index=False):
        texts = list(row)
        while texts and not texts[-1].strip():
            texts.pop()
        rows.append(texts)
    return rows


def _without_blank_rows(cells: pd.DataFrame) -> pd.DataFrame:
    found = cells.dropna(how="all") if cells.iloc[:, 0].isna().any() else cells
    return found.reset_index(drop=True)


def _is_text_or_whole(column: pd.Series[Any], with_thousands: bool) -> bool:
    if column.dtype == "object":  # pandas has read some rows of it as numbers and others as text
        return False
    if pd.api.types.is_string_dtype(column.dtype) or column.dtype == "int64":
        return True
    # Whole numbers with blanks between them are floats, and exact as far as a count goes.
    known = column.dropna()
    return known.empty or (
        column.dtype == "float64" and not with_thousands and bool((known.mod(1).eq(0) & known.lt(LARGEST)).all())
    )


def _has_thousands(text: bytes) -> bool:
    """Whether three noughts stand behind a full stop anywhere: in a seventh of the time that looking for them takes."""
    signs = np.frombuffer(text, np.uint8)
    stops = np.flatnonzero(signs[:-3] == ord("."))
    return bool(np.logical_and.reduce([signs[stops + behind] == ord("0") for behind in (1, 2, 3)]).any())


def _separator(text: bytes) -> tuple[str, pd.DataFrame]:
    """What the file says separates its columns, else what gives the most rows of one width; and its first rows."""
    said = _SAID.match(text)
    tried = (said[1].decode(errors="replace"),) if said else SEPARATORS
    samples = {separator: sample for separator in tried if (sample := _sample(text, separator)) is not None}
    best = max(samples, key=lambda separator: _evenness(samples[separator]), default=None)
    if best is None or not (said or _evenness(samples[best])):
        raise Refused("results_no_table")
    return best, samples[best]


def _evenness(sample: pd.DataFrame) -> int:
    widths = sample.notna().apply(_last_true, axis=1)
    usual = widths[widths > 1].mode()
    return int((widths == usual.max()).sum() * (usual.max() - 1)) if len(usual) else 0


def _last_true(row: pd.Series[bool]) -> int:
    return int(row.to_numpy().nonzero()[0].max(initial=-1)) + 1


def _sample(text: bytes, separator: str) -> pd.DataFrame | None:
    """The first rows; None where this separates nothing, or more than a table holds."""
    lines = text[:WIDTH_SEEN].splitlines()
    width = max(line.count(separator.encode()) for line in lines) + 1  # at most: some may stand inside quotes
    if width == 1 or width > MOST_COLUMNS:
        return None
    try:
        return _parse(text, separator, width, nrows=SAMPLE, dtype=str, skip_blank_lines=False)
    except PARSING:
        return None


def _parse(text: bytes, separator: str, width: int, **how: Any) -> pd.DataFrame:
    with warnings.catch_warnings():
        # A row that is too long: without this pandas would drop what is over.
        warnings.simplefilter("error", pd.errors.ParserWarning)
        warnings.simplefilter("ignore", pd.errors.DtypeWarning)  # `below` looks at the types itself
        return pd.read_csv(
            io.BytesIO(text),
            sep=separator,
            header=None,
            names=range(width),
            index_col=False,  # else a row too long by one would move everything a column to the left
            keep_default_na=False,
            na_values=[""],
            encoding="utf-8",
            engine="c",
            **how,
        )


def _is_cut_off(text: bytes, separator: str) -> bool:
    """Whether the file breaks off in its last row: that ends in no line, and has fewer columns than the one above."""
    if text.endswith((b"\n", b"\r")):
        return False
    *_, above, last = [b"", b"", *text[-100_000:].splitlines()]
    # A separator inside quotes is part of a text; and where one breaks off inside them, pandas says so.
    return b'"' not in above + last and last.count(separator.encode()) < above.count(separator.encode())

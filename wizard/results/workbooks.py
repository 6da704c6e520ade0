"""Excel files as tables of text. What a workbook would unpack to is known before any of it is unpacked."""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from datetime import date, datetime, time
from itertools import zip_longest
from typing import Any
from xml.etree.ElementTree import ParseError

import pandas as pd
import xlrd
from xlrd.compdoc import CompDocError
from xlrd.sheet import Cell, Sheet

from wizard.language.errors import Refused

XLSX, XLS = b"PK", b"\xd0\xcf\x11\xe0"
WORKBOOK = "xl/workbook.xml"
MOST_UNPACKED = 150_000_000
"""Bytes of all parts together: 100,000 posts of 21 columns take 90 million."""
MOST_PARTS = 2_000
MOST_SHEETS = 40
MOST_CELLS = 6_000_000
"""Of one sheet; each takes up to a hundred bytes of memory."""
BLANK = float("nan")
# A cell in a column beyond ZZ, also one that a sheet only claims to have: each row would be filled up to it.
_TOO_WIDE = re.compile(rb"""(?:\br\s*=\s*["']|:)[A-Za-z]{3,}\d""")
_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)
EXACT = 10**15
"""Excel keeps fifteen digits: a longer number is not what it was."""
UNREADABLE = (
    *(xlrd.XLRDError, CompDocError, zipfile.BadZipFile, zlib.error, ParseError, struct.error),
    *(OSError, EOFError, ValueError, TypeError, KeyError, IndexError, AttributeError),
    *(AssertionError, OverflowError, NotImplementedError, RuntimeError),
)
"""What the two readers raise for files that break off, contradict themselves or are locked."""


def is_workbook(data: bytes) -> bool:
    return data.startswith((XLSX, XLS))


def read(data: bytes, most_rows: int) -> dict[str, pd.DataFrame]:
    """The sheets by name, every cell as text. Raises Refused."""
    try:
        sheets = _xlsx(data, most_rows) if data.startswith(XLSX) else _xls(data, most_rows)
        return {name: cells.map(_text, na_action="ignore") for name, cells in sheets.items()}
    except UNREADABLE:
        raise Refused("results_damaged") from None


def _xlsx(data: bytes, most_rows: int) -> dict[str, pd.DataFrame]:
    _check(data)
    found: dict[str, pd.DataFrame] = pd.read_excel(
        io.BytesIO(data),
        sheet_name=None,
        header=None,
        dtype=object,
        keep_default_na=False,
        na_values=[""],
        nrows=most_rows + 1,
        engine="openpyxl",
    )
    return found


def _xls(data: bytes, most_rows: int) -> dict[str, pd.DataFrame]:
    """By xlrd itself: pandas is giving it up, and would fill up every row to the last column any of them has."""
    with xlrd.open_workbook(file_contents=data, logfile=io.StringIO(), on_demand=True, ragged_rows=True) as book:
        return {sheet.name: _cells(sheet, book.datemode, most_rows) for sheet in book.sheets()}


def _cells(sheet: Sheet, datemode: int, most_rows: int) -> pd.DataFrame:
    rows = [[_value(cell, datemode) for cell in sheet.row(row)] for row in range(min(sheet.nrows, most_rows + 1))]
    if len(rows) * max(map(len, rows), default=0) > MOST_CELLS:
        raise Refused("results_unpacks_too_large")
    return pd.DataFrame(dict(enumerate(zip_longest(*rows, fillvalue=BLANK))), dtype=object)


def _value(cell: Cell, datemode: int) -> Any:
    match cell.ctype:
        case xlrd.XL_CELL_DATE:
            return xlrd.xldate_as_datetime(cell.value, datemode)
        case xlrd.XL_CELL_BOOLEAN:
            return bool(cell.value)
        case xlrd.XL_CELL_TEXT | xlrd.XL_CELL_NUMBER if cell.value != "":
            return cell.value
        case _:
            return BLANK


def _check(data: bytes) -> None:
    """Raises Refused for an archive that is no workbook, or would fill the memory: it holds no more than it says."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
            if WORKBOOK not in archive.namelist():
                raise Refused("results_no_table")
            sheets = [part for part in parts if _SHEET.fullmatch(part.filename)]
            if (
                len(parts) > MOST_PARTS
                or len(sheets) > MOST_SHEETS
                or sum(part.file_size for part in parts) > MOST_UNPACKED
                or any(part.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) for part in parts)
            ):
                raise Refused("results_unpacks_too_large")
            for part in parts:
                if part.filename.lower().endswith((".xml", ".rels")):
                    _check_part(archive.read(part), part in sheets)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError, NotImplementedError):
        raise Refused("results_damaged") from None


def _check_part(xml: bytes, is_sheet: bool) -> None:
    if b"<!DOCTYPE" in xml or b"<!ENTITY" in xml:  # no program writes one
        raise Refused("results_damaged")
    if is_sheet and _TOO_WIDE.search(xml):
        raise Refused("results_unpacks_too_large")


def _text(value: Any) -> str:
    """A cell as it would stand in a text file; days and times as ISO 8601 has them."""
    match value:
        case datetime():
            return value.isoformat(" ", "minutes")
        case date() | time():
            return value.isoformat()
        case bool():
            return str(value)
        case int() | float() if abs(value) >= EXACT:
            return f"{value:E}"
        case float() if value == int(value):
            return str(int(value))
        case _:
            return str(value)

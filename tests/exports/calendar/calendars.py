"""Calendars for tests, and ways to read their files back."""

from __future__ import annotations

import csv
import io
from datetime import date
from typing import Any
from zipfile import ZipFile

from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

import exports
from wizard.language.languages import LANGUAGES
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.kinds import clean_row
from wizard.questionnaire.model import Row
from wizard.strategy.strategy import Strategy

TODAY = date(2027, 1, 4)
FORMULAS = ("=1+1", "+45 12 34 56 78", "-20 % i dag", "@horsens: tak", "=HYPERLINK(1)\nog en linje til")
"""Texts a spreadsheet would calculate, were they not kept as text."""

RECORD = catalogue().records["calendar"]
PLATFORMS = tuple(option.id for option in RECORD.row_field("platform").options)
STATUSES = tuple(option.id for option in RECORD.row_field("status").options)
TYPES = tuple(option.id for option in RECORD.row_field("type").options)


def built(kind: str, *rows: Row, language: str = "da", today: date = TODAY, **answers: Any) -> bytes:
    """The file of `kind` for a strategy with these entries and answers."""
    return exports.KINDS[kind].build(Strategy(language, answers, {"calendar": list(rows)}), LANGUAGES[language], today)


def post(**fields: Any) -> Row:
    """An ordinary entry, but for `fields`; those that are None are left out."""
    row = {"date": "2027-01-05", "time": "07:30", "platform": "facebook", "idea": "Rugbrødet er tilbage"} | fields
    return {field: value for field, value in row.items() if value is not None}


def opened(data: bytes) -> Workbook:
    return load_workbook(io.BytesIO(data))


def table(data: bytes) -> list[dict[str, str]]:
    """The rows of a CSV file, by column."""
    return list(csv.DictReader(io.StringIO(data.decode(), newline=""), strict=True))


def unzipped(data: bytes) -> dict[str, bytes]:
    with ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def tables(data: bytes) -> dict[str, list[dict[str, str]]]:
    """The rows of every CSV file in a zip, by its name."""
    return {name: table(content) for name, content in unzipped(data).items() if name.endswith(".csv")}


def about(data: bytes) -> str:
    """The text that lies beside the files in a zip."""
    (text,) = (content for name, content in unzipped(data).items() if name.endswith(".txt"))
    return text.decode("utf-8-sig")


words = st.text(st.characters(exclude_categories=("Cs", "Cc", "Cn", "Co")), min_size=1, max_size=40)


@st.composite
def rows(draw: st.DrawFn, **always: Any) -> Row:
    """Any entry a strategy may hold, clean, with what `always` says in it."""
    fields = {
        "date": st.dates(date(2026, 12, 1), date(2028, 3, 31)).map(date.isoformat),
        "time": st.times().map(lambda at: f"{at:%H:%M}"),
        "platform": st.sampled_from(PLATFORMS),
        "pillar": words,
        "type": st.sampled_from(TYPES),
        "idea": words | st.sampled_from(FORMULAS),
        "creator": words,
        "poster": words,
        "status": st.sampled_from(STATUSES),
        "link": words | st.just("https://example.dk/opslag"),
        "uid": st.sampled_from(["2027-01-04-facebook-1", "2027-01-04-facebook-2"]) | words,
    }
    return clean_row(draw(st.fixed_dictionaries({}, optional=fields)) | always, RECORD)

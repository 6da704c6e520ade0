"""The list of who was there."""

from __future__ import annotations

import io
from datetime import date, datetime
from typing import Any

import openpyxl
import pytest

from exports.workshop.attendance import attendance
from tests.wizard.workshop.samples import NINE, WORKSHOP, after
from wizard.language.languages import DANISH, LANGUAGES
from wizard.workshop.progress import Participant

TODAY = date(2027, 3, 1)
ROOM = [
    Participant(1, "=HYPERLINK(1)", NINE, after(40), frozenset({"company_name", "audiences"})),
    Participant(2, "Bageriet Langdej", after(5), after(5), frozenset({"audiences", "needs"})),
]


def rows(data: bytes) -> list[tuple[Any, ...]]:
    return list(openpyxl.load_workbook(io.BytesIO(data)).active.values)


def test_everybody_is_on_it_with_how_far_they_came() -> None:
    head, first, second = rows(attendance(WORKSHOP, ROOM, DANISH, TODAY))
    assert head[3:] == ("Målgrupper", "Behov")
    assert first[:3] == ("=HYPERLINK(1)", datetime(2027, 3, 1, 9, 0), datetime(2027, 3, 1, 9, 40))
    states = [DANISH.text(f"overview.state_{state}") for state in ("done", "not_started")]
    assert list(first[3:]) == states
    assert list(second[3:]) == states[:1] * 2


def test_a_name_that_looks_like_a_formula_is_a_text() -> None:
    book = openpyxl.load_workbook(io.BytesIO(attendance(WORKSHOP, ROOM, DANISH, TODAY)))
    assert book.active.cell(2, 1).data_type == "s"


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))
def test_it_is_the_same_for_the_same_day_and_may_be_empty(language: Any) -> None:
    made = attendance(WORKSHOP, [], language, TODAY)
    assert made == attendance(WORKSHOP, [], language, TODAY)
    assert len(rows(made)) == 1

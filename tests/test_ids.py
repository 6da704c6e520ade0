"""Every id of the questionnaire that the code spells out is there: a mistyped one would read as "not answered"."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ids import Reader, functions_of
from tests.sources import FILES


@pytest.fixture(scope="module")
def functions() -> dict[str, tuple[str, ...]]:
    return functions_of(FILES)


@pytest.fixture(scope="module")
def readers(functions: dict[str, tuple[str, ...]]) -> list[Reader]:
    return [Reader(file, functions) for file in FILES]


@pytest.mark.thorough
def test_every_id_is_there_and_most_of_what_the_code_asks_for_is_seen(readers: list[Reader]) -> None:
    found = [each for reader in readers for each in reader.spelled()]
    assert [f"{each.where}: {each.id!r}" for each in found if each.id not in each.known] == []
    assert len(found) > 1800


@pytest.mark.thorough
def test_what_is_asked_for_by_a_text_is_called_what_it_is(readers: list[Reader]) -> None:
    """Call it `row` or `answers`, or, where it holds none, something in `ids.NO_ANSWERS`."""
    assert [unclear for reader in readers for unclear in reader.unclear()] == []


@pytest.mark.parametrize(
    "code",
    [
        'answers["purpose"]',
        'strategy.answers.get("purpose")',
        'if "purpose" in answers: pass',
        'case.get("purpose")',
        'case.has("purposes", "purpose")',
        'case.values("kpis", "metrik")',
        'case.values("kpis", "title")',
        'case.record("result")',
        'case.passed("purpose")',
        'case.started("purposez")',
        'case.option("kpis", "lead", "metric")',
        'ctx.cells("needs", "platforms")',
        'ctx.facts("brand", "brands")',
        'strategy.record("result")',
        'catalogue().questions["purpose"]',
        'catalogue().records["result"]',
        'field.row_field("metrik")',
        'row["metrik"]',
        'row.get("metrik")',
        'if "metrik" in row: pass',
        'if {"metric", "metrik"} <= row.keys(): pass',
        'old_row["metrik"]',
        'rows[0]["metrik"]',
        'case.rows("needs")[0]["metric"]',
        'hit("purpose")',
        'hit(("kpi", 2))',
        'if answers.get("market") == "b3b": pass',
        'if row.get("group") in ("others", "anybody"): pass',
        'if "lead" in case.purposes: pass',
        'def of(need: Row):\n    return need["metrik"]',
        'def of(case):\n    for row in case.rows("audiences"):\n        yield row["metric"]',
        'def of(case):\n    return [row for _, row in case.numbered("audiences") if "metric" in row]',
        'def of(kpi: Row):\n    return kpi["metrik"]',
        'def of(reviews):\n    entries = reviews\n    return entries[-1]["metrik"]',
    ],
)
def test_a_mistyped_id_is_noticed(code: str, functions: dict[str, tuple[str, ...]], tmp_path: Path) -> None:
    file = tmp_path / "code.py"
    file.write_text(code)
    assert [each.id for each in Reader(file, functions).spelled() if each.id not in each.known]


def test_what_is_called_nothing_known_is_noticed(functions: dict[str, tuple[str, ...]], tmp_path: Path) -> None:
    file = tmp_path / "code.py"
    file.write_text('def of(things):\n    return things["metrik"]')
    assert list(Reader(file, functions).unclear()) == ["code.py:2: things"]

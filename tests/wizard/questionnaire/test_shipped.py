"""What people's files rely on: additions are fine, and whatever would refuse a kept file is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from wizard.questionnaire import shipped
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.shipped import ShippedField, breaking_changes

SHIPPED: dict[str, ShippedField] = {
    "name": {"kind": "text", "longest": 120},
    "market": {"kind": "choice", "options": ["b2c", "b2b"]},
    "purposes": {"kind": "choices", "most": 3, "options": ["trust"]},
    "main": {"kind": "choice", "refers": "purposes"},
    "hours": {"kind": "number", "min": 0, "max": 40},
    "rows": {"kind": "list", "rows": 5},
    "rows.share": {"kind": "number", "min": 0, "max": 100, "whole": True},
}


@pytest.mark.parametrize(
    ("place", "now", "says"),
    [
        ("name", None, "name is gone"),
        ("rows.share", None, "rows.share is gone"),
        ("name", {"kind": "number", "min": 0, "max": 9}, "name was a text and is a number"),
        ("name", {"kind": "text", "longest": 60}, "name: longest was 120 and is 60"),
        ("market", {"kind": "choice", "options": ["b2c"]}, "market no longer has the option b2b"),
        ("purposes", {"kind": "choices", "most": 2, "options": ["trust"]}, "purposes: most was 3 and is 2"),
        ("main", {"kind": "choice", "refers": "rows.name"}, "main referred to purposes and refers to rows.name"),
        ("hours", {"kind": "number", "min": 1, "max": 40}, "hours: min was 0 and is 1"),
        ("hours", {"kind": "number", "min": 0, "max": 24}, "hours: max was 40 and is 24"),
        ("hours", {"kind": "number", "min": 0, "max": 40, "whole": True}, "hours took parts of a number"),
        ("rows", {"kind": "list", "rows": 4}, "rows: rows was 5 and is 4"),
    ],
)
def test_what_a_kept_file_would_lose_is_named(place: str, now: ShippedField | None, says: str) -> None:
    changed = {key: entry for key, entry in (SHIPPED | {place: now}).items() if entry is not None}
    [found] = breaking_changes(SHIPPED, changed)
    assert found.startswith(says)


def test_what_is_added_or_widened_loses_nothing() -> None:
    now = {
        "new": {"kind": "date"},
        **SHIPPED,
        "name": {"kind": "text", "longest": 200},
        "market": {"kind": "choice", "options": ["both", "b2c", "b2b"]},
        "purposes": {"kind": "choices", "options": ["trust", "sales"]},
        "hours": {"kind": "number", "min": -1, "max": 80},
        "rows.new": {"kind": "yes_no"},
    }
    assert list(breaking_changes(SHIPPED, now)) == []


def test_the_file_says_each_thing_on_a_line_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "shipped.json").write_text(shipped.text(SHIPPED), encoding="utf-8")
    assert shipped.read(tmp_path / "shipped.json") == SHIPPED
    assert len(shipped.text(SHIPPED).splitlines()) == len(SHIPPED) + 2


def test_questions_rows_and_records_are_all_in_it() -> None:
    found = shipped.entries(catalogue())
    assert found["company_name"] == {"kind": "text", "longest": 120, "express": True}
    assert found["primary_purpose"]["refers"] == "purposes"
    assert found["calendar_weeks"] == {"kind": "number", "min": 1, "max": 52, "whole": True}
    assert found["calendar.status"]["options"] == ["idea", "in_progress", "ready", "posted"]
    columns = sum(len(each.fields) for each in (*catalogue().questions.values(), *catalogue().records.values()))
    assert len(found) == len(catalogue().questions) + len(catalogue().records) + columns

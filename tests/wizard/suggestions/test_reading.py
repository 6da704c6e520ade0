"""Suggestions are read from files, and a wrong one is refused with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from wizard.language.errors import CatalogueError
from wizard.suggestions.reading import all_suggestions, load


def read(tmp_path: Path, entry: str, head: str = 'title = "tool"', name: str = "monitoring_tools") -> None:
    (tmp_path / f"{name}.toml").write_text(f"{head}\n[[suggestion]]\n{entry}", encoding="utf-8")
    load(tmp_path)


TOOL = 'row.tool = { da = "Alarm", en = "Alert" }\n'
WHY = 'why = { da = "Fordi.", en = "Because." }\n'
A = f'id = "a"\n{TOOL}{WHY}'


def test_files_are_read_by_question_and_a_suggestion_by_its_id(tmp_path: Path) -> None:
    read(tmp_path, A)
    assert [each.id for each in load(tmp_path)["monitoring_tools"]] == ["monitoring_tools.a"]


def test_the_shipped_ones_are_read_once() -> None:
    assert all_suggestions() is all_suggestions()


X = '{ da = "x", en = "x" }'

WRONG: list[tuple[dict[str, str], str]] = [
    ({"entry": A, "name": "tools"}, r"tools\.toml: is not named by a question"),
    ({"entry": A, "name": "company_name"}, r"company_name\.toml: is for a text"),
    ({"entry": A, "head": ""}, r"title: must be one of tool, not ''"),
    ({"entry": A, "head": 'title = "tool"\ngroup = "kind"'}, r"group: must be one of tool, not 'kind'"),
    ({"entry": f"{A}[[suggestion]]\n{A}"}, r"'monitoring_tools\.a' stands twice"),
    ({"entry": f'id = "a"\n{TOOL}'}, r"suggestion 1 \(a\)\.why: must have exactly the languages"),
    ({"entry": f'{A}shops = ["food"]'}, r"suggestion 1 \(a\): has unknown keys: shops"),
    ({"entry": f'{A}industries = ["moon"]'}, r"\(a\)\.industries: 'moon' is no line of business and no trade"),
    ({"entry": f'{A}not_for = ["moon"]'}, r"\(a\)\.not_for: 'moon' is no line of business and no trade"),
    ({"entry": f"{A}industries = []"}, r"\(a\): asks for nothing that 'industry' can offer"),
    ({"entry": f'{A}source = "rumour"'}, r"\(a\)\.source: 'rumour' is not in sources\.toml"),
    ({"entry": f'id = "a"\n{WHY}row.tool = {{ da = "{"x" * 121}", en = "x" }}'}, r"\(a\): .*121 characters"),
    (
        {"entry": f'id = "a"\n{WHY}row.tool = {{ da = " x", en = "x" }}'},
        r"\(a\): must have a tool and only what is kept",
    ),
    (
        {"entry": f'id = "a"\n{WHY}option = "fax"', "head": "", "name": "content_types"},
        r"content_types\.toml: suggestion 1 \(a\): “fax” is not one of the options",
    ),
    (
        {
            "entry": f'id = "a"\n{WHY}purposes = ["leads"]\nrow.purpose = "trust"\nrow.topic = {X}',
            "head": 'title = "topic"',
            "name": "pillars",
        },
        r"\(a\): asks for nothing that 'purposes' can offer",
    ),
    (
        {
            "entry": f'id = "a"\n{WHY}row.due = "2027-01-04"\nrow.activity = {X}',
            "head": 'title = "activity"',
            "name": "promotion_steps",
        },
        r"row\.due: is a date, which is the company's to decide",
    ),
]


@pytest.mark.parametrize(("file", "problem"), WRONG, ids=[problem for _, problem in WRONG])
def test_a_wrong_file_is_refused_with_its_place(tmp_path: Path, file: dict[str, str], problem: str) -> None:
    with pytest.raises(CatalogueError, match=problem):
        read(tmp_path, **file)

"""Who does what: rows of the same group together, in the questionnaire's order."""

from __future__ import annotations

from wizard.strategy.roles import by_group


def test_rows_of_a_group_stand_together_in_the_questionnaires_order() -> None:
    rows = [
        {"group": "others", "expectation": "a"},
        {"expectation": "b"},
        {"group": "marketing", "expectation": "c"},
        {"group": "others", "argument": "d"},
    ]
    assert by_group({"roles": rows}) == {"marketing": [rows[2]], "others": [rows[0], rows[3]], "": [rows[1]]}
    assert list(by_group({"roles": rows})) == ["marketing", "others", ""]


def test_without_rows_there_are_no_groups() -> None:
    assert by_group({}) == {}

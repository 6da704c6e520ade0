"""What is expected of whom, group by group."""

from __future__ import annotations

from collections.abc import Mapping

from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Answers, Row


def by_group(answers: Answers) -> Mapping[str, list[Row]]:
    """The rows of `roles` by their group, in the questionnaire's order; under "" those without one."""
    groups = [option.id for option in catalogue().questions["roles"].row_field("group").options]
    rows: list[Row] = answers.get("roles", [])
    found = {group: [row for row in rows if row.get("group", "") == group] for group in (*groups, "")}
    return {group: rows for group, rows in found.items() if rows}

"""The rules in `wizard.checks.rules.monitoring`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.about_kpis import LEADS
from tests.wizard.checks.cases import Tried

PASSED = {"kpis": [LEADS]}
TOOLS = [{"tool": "Google Alerts"}]
WATCHED = {**PASSED, "monitoring_hours": 1.5, "monitoring_owner": "Camilla", "monitoring_tools": TOOLS}


def when(*situations: str, **fields: Any) -> dict[str, Any]:
    """A procedure for these situations."""
    return {
        "mention_procedure": [
            {"situation": situation, "response": "Svar med navn", "who": "Camilla", **fields}
            for situation in situations
        ]
    }


TWO = {"monitoring_owner": "Poul"}
"""Somebody beside the one who answers."""
COMPLAINT = {"situation": "complaint", "response": "Ring til gæsten"}

CASES = {
    "important_but_nobody_watches": Tried(
        found=(
            {**PASSED, "monitoring_importance": 5},
            {**WATCHED, "monitoring_importance": 4, "monitoring_hours": 0},
        ),
        near=(
            {**WATCHED, "monitoring_importance": 5},
            {**PASSED, "monitoring_importance": 3},
            {"monitoring_importance": 5},  # the next questions have not been reached
            PASSED,
            {
                **PASSED,
                "monitoring_importance": 5,
                "monitoring_hours": 1,
                "company_about": "Jeg er alene i firmaet.",
            },
        ),
        says="5 af 5, men I mangler »Ansvarlig for monitorering« og »Tid til monitorering«",
    ),
    "no_procedure_for_complaint": Tried(
        found=(
            {**PASSED, **when("praise", "crisis")},
            {**PASSED, "monitoring_importance": 4},
        ),
        near=(
            {**PASSED, **when("complaint")},
            when("praise"),  # still being written
            {**PASSED, "monitoring_importance": 3},
            {**PASSED, "monitoring_owner": "Camilla"},  # the express route, which does not ask
            {**PASSED, **when("praise"), "team": [{"name": "Camilla"}]},  # whoever is alone answers
        ),
        says="gør ved en klage",
    ),
    "no_procedure_for_crisis": Tried(
        found=(
            {**PASSED, **when("praise", "complaint"), **TWO, "industry": "food"},
            {**PASSED, **when("praise", "complaint"), **TWO, "special_topics": ["driving"]},
            {**PASSED, **when("praise", "complaint"), **TWO, "company_about": "Advokater i Ribe."},
            {**PASSED, **when("praise"), **TWO, "current_channels": [{"platform": "facebook", "followers": 22000}]},
            {**PASSED, "monitoring_importance": 5},
        ),
        near=(
            {**PASSED, **when("praise", "complaint")},
            {**PASSED, **when("praise", "complaint"), **TWO, "industry": "crafts"},
            {**PASSED, **when("praise", "complaint", "question"), "monitoring_importance": 5},
            {
                **PASSED,
                **when("praise", "complaint", "question"),
                **TWO,
                "industry": "food",
                "monitoring_importance": 3,
            },
            {**PASSED, **when("praise"), "industry": "health", "company_about": "Jeg er alene i klinikken."},
            {**PASSED, **when("crisis"), **TWO, "industry": "food"},
            {**PASSED, "monitoring_importance": 5, "company_about": "Jeg er alene i firmaet."},
            when("praise"),
            {**PASSED, "monitoring_importance": 3},
            {**PASSED, "monitoring_owner": "Camilla"},
        ),
        says="gør i en krise",
    ),
    "unfinished_procedure": Tried(
        found=(
            {**PASSED, "mention_procedure": [{"situation": "crisis"}]},
            {**PASSED, "mention_procedure": [COMPLAINT, COMPLAINT]},
            {**WATCHED, "mention_procedure": [{"situation": "crisis"}, {"situation": "crisis", "who": "Poul"}]},
        ),
        near=(
            {**PASSED, **when("complaint", "crisis")},
            {**WATCHED, "mention_procedure": [COMPLAINT]},  # whoever keeps watch
            {**PASSED, "mention_procedure": [COMPLAINT], "company_about": "Jeg er alene i firmaet."},
            {"mention_procedure": [{"situation": "crisis"}]},
            {**PASSED, "mention_procedure": [{"response": "Svar med navn"}]},
        ),
        says="Under »Krise« mangler »Det gør vi« og »Hvem«",
    ),
}

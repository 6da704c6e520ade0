"""The rules in `wizard.checks.rules.service`."""

from __future__ import annotations

from tests.wizard.checks.about_kpis import LEADS
from tests.wizard.checks.about_monitoring import when
from tests.wizard.checks.about_reply_times import within
from tests.wizard.checks.cases import Tried

SERVICE = {"purposes": ["service", "trust"]}
PASSED = {"kpis": [LEADS]}
SOON = {**SERVICE, "needs": [{"need": "Vide, hvilket hold der er i dag"}]}

CASES = {
    "service_nobody_answers": Tried(
        found=(
            {**SERVICE, **PASSED},
            {**SERVICE, **PASSED, **when("praise")},
            {**SERVICE, **PASSED, "monitoring_owner": "Camilla", "monitoring_hours": 0},
            {**SERVICE, **PASSED, **when("question"), "monitoring_hours": 0},
        ),
        near=(
            {**SERVICE, **PASSED, "monitoring_owner": "Camilla"},
            {**SERVICE, **PASSED, **when("question")},
            {"purposes": ["trust"], **PASSED},
            SERVICE,
            {
                "purposes": ["service"],
                "lead_owner": "Mette",
                "mention_procedure": [{"situation": "praise"}],
                "house_rules": [{"rule": "x"}],
                "kpis": [{"metric": "reach"}],
            },
        ),
        says="»Kundeservice« er et af jeres formål, men der er ingen, der har til opgave at svare",
    ),
    "service_but_watching_unimportant": Tried(
        found=({**SERVICE, "monitoring_importance": 2},),
        near=(
            {**SERVICE, "monitoring_importance": 3},
            {"purposes": ["trust"], "monitoring_importance": 1},
            SERVICE,
        ),
        says="»Kundeservice« er et af jeres formål, men I har sat monitoreringens betydning til 2 af 5",
    ),
    "service_slower_than_expected": Tried(
        found=({**SOON, **within(question=48)},),
        near=(
            {**SERVICE, **within(question=48)},  # nobody needs it at once
            {**SOON, **within(question=24, praise=72)},
            {**SOON, **when("question")},
            {"purposes": ["trust"], **within(question=48)},
            {**SOON, **within(question=48), "key_messages": [{"message": "Svar inden for to hverdage."}]},
            {**SOON, **within(question=48), "house_rules": [{"rule": "We reply within two days"}]},
            {
                "purposes": ["service"],
                "mention_procedure": [{"situation": "question", "within_hours": 48}],
                "audiences": [{"name": "A", "description": "Eats fast food and likes quick recipes"}],
            },
            {
                "purposes": ["service"],
                "mention_procedure": [{"situation": "question", "within_hours": 48}],
                "audiences": [{"name": "A", "description": "Køber hos en kæde i dag og går snart på pension"}],
            },
        ),
        says="et spørgsmål kan vente 48 timer på svar. Sæt fristen ned til højst 24 timer",
    ),
}

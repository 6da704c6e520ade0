"""The rules in `wizard.checks.rules.never_about`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried


def ruled(rule: str, plan: str) -> dict[str, Any]:
    return {"policy_dont": [{"rule": rule}], "pillars": [{"topic": plan}]}


CASES = {
    "told_of_though_ruled_out": Tried(
        found=(
            ruled(
                "Vi skriver aldrig noget om vores patienter, heller ikke når de selv siger ja",
                "Patienthistorier med navn",
            ),
            ruled("Skriv ikke om eleverne", "Ugens elev fortæller"),
            ruled("Never post anything about our residents", "Stories from our residents"),
        ),
        near=(
            ruled("Vi skriver aldrig noget om vores patienter, heller ikke når de siger ja", "Ugens øvelse"),
            ruled("Skriv ikke om elever, der rejser", "Ugens elev fortæller"),
            ruled("Ingen billeder af elever uden at spørge", "Billeder af elever"),
            ruled("Skriv ikke kundernes adresser", "Kundehistorier"),
            ruled("Ingen politik", "Patienthistorier"),
        ),
        says="men vil fortælle om dem her: »Patienthistorier med navn«",
    ),
}

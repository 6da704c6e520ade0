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
            ruled("Never argue with customers", "Customer stories"),
            ruled("Svar aldrig surt til kunder", "Kundehistorier"),
            ruled("Giv aldrig råd til patienter", "Patienthistorier"),
            ruled("Never make fun of customers", "Customer of the month"),
            ruled("Vi tager ikke imod gaver fra patienter", "Patienthistorier"),
            ruled("No discounts for staff", "Meet the staff"),
            ruled("Tag ikke kunder", "Kundehistorier"),
            ruled("Never share anything about guests", "Photo of the guest house in snow"),
            ruled("Tal aldrig om kunder", "Kundeundersøgelse: vis resultatet"),
            ruled("Never talk about customers", "Show customers how to clean the filter"),
        ),
        says="men vil fortælle om dem her: »Patienthistorier med navn«",
    ),
}

"""The rule in `wizard.checks.rules.animals`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried


def vet(offer: str, about: str = "Dyreklinik med to dyrlæger") -> dict[str, Any]:
    return {"industry": "health", "company_about": about, "campaigns": [{"offer": offer}]}


TABLETS = "20 % på receptpligtige loppetabletter"

CASES = {
    "prescription_medicine_for_animals": Tried(
        found=(vet(TABLETS), vet("Prescription flea tablets at half price", "Vets in Ribe")),
        near=(
            vet("Gratis tandtjek i april"),
            vet("Vi reklamerer ikke for receptpligtig medicin"),
            vet("Forny recepten i appen"),
            vet("Renew your prescription medicine online", "Vets in Ribe"),
            vet(TABLETS, "Lægehus i Ribe"),  # another rule
        ),
        says=f"»{TABLETS}«",
    ),
}

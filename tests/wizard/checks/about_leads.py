"""The rules in `wizard.checks.rules.leads`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried

EXPRESS: dict[str, Any] = {"purposes": ["trust", "leads"], "selling": "trust_and_leads", "monitoring_owner": "Mette"}
PLACES = {"lead_places": [{"place": "Formularen"}, {"place": "Telefonen"}], "feedback_rhythm": "monthly"}


def waiting(hours: float, **answers: Any) -> dict[str, Any]:
    return {"purposes": ["leads", "trust"], "primary_purpose": "leads", "lead_response_hours": hours, **answers}


def at(place: str, *platforms: str) -> dict[str, Any]:
    return {"platforms": list(platforms), "lead_places": [{"place": "Telefonen"}, {"place": place}]}


SOON = {"audiences": [{"name": "Husejere", "challenge": "Har brug for hjælp med det samme"}]}

CASES = {
    "sales_without_a_place": Tried(
        found=(EXPRESS, {**EXPRESS, "purposes": ["direct_sales"]}),
        near=(
            {**EXPRESS, "lead_places": [{"place": "Telefonen"}]},
            {**EXPRESS, "purposes": ["trust", "service"]},
            {**EXPRESS, "call_to_action": "Book på ostehuset.dk"},
            {**EXPRESS, "company_about": "Slagter i Grindsted med butik på torvet."},
            {key: value for key, value in EXPRESS.items() if key != "monitoring_owner"},  # not that far yet
        ),
        says="»Henvendelser«",
    ),
    "lead_places_without_owner": Tried(
        found=(
            PLACES,
            {**PLACES, "lead_places": [{"place": "Formularen"}]},
            {**PLACES, "lead_owner": "Alle, der har tid"},
            {**PLACES, "lead_owner": "Everyone"},
        ),
        near=(
            {**PLACES, "lead_owner": "Allan"},
            {**PLACES, "lead_owner": "Vi to, Anna og Bo"},
            {**PLACES, "lead_owner": "Nobody but Ann"},
            {**PLACES, "company_about": "Jeg er alene i firmaet."},
            {**PLACES, "lead_owner": "Alle henvendelser: Karen"},
            {**PLACES, "lead_owner": "Susanne"},
            {"lead_places": PLACES["lead_places"]},
            EXPRESS,
        ),
        says="henvendelser fra »Formularen« og »Telefonen«",
    ),
    "several_lead_places_without_system": Tried(
        found=({**PLACES, "kpis": [{"metric": "leads", "target": 4}]},),
        near=(
            PLACES,  # nobody means to count them
            {**PLACES, "kpis": [{"metric": "leads", "source": "Mette tæller dem fredag"}]},
            {**PLACES, "kpis": [{"metric": "leads"}], "lead_system": "Et delt regneark"},
            {**PLACES, "lead_places": [{"place": "Formularen"}]},
            {"lead_places": PLACES["lead_places"]},
        ),
        says="2 steder",
    ),
    "enquiries_wait_too_long": Tried(
        found=(
            waiting(72, **SOON),
            {"purposes": ["direct_sales"], "lead_response_hours": 48, "needs": [{"need": "To know a price today"}]},
        ),
        near=(
            waiting(72),  # nobody needs it at once
            waiting(24, **SOON),
            waiting(48, **SOON),  # whoever only asks can wait for two days
            waiting(72, **SOON, key_messages=[{"message": "I får svar inden for tre dage."}]),  # and knows it
            waiting(72, **SOON, house_rules=[{"rule": "We answer within three days"}]),
            waiting(48, **SOON, primary_purpose="trust"),
            {"lead_response_hours": 48, **SOON},
            waiting(48, **SOON, industry="association"),
            waiting(48, **SOON, lead_places=[{"place": "Webshoppen"}]),
            waiting(48, **SOON, lead_places=[{"place": "Ticket page"}]),
        ),
        says="72 timer",
    ),
    "leads_on_platform_not_chosen": Tried(
        found=(at("Beskeder på LinkedIn", "facebook"), at("Messenger", "instagram")),
        near=(
            at("Beskeder på Facebook", "facebook"),
            at("Skriv dit CPR-nummer i Messenger", "instagram"),  # that is no place to be at all
            at("WhatsApp", "facebook"),  # as much a telephone as a platform
            at("Facebook Marketplace", "instagram"),
            at("Facebook-gruppen Køb og salg i Ribe", "instagram"),
            at("Telefon (tidligere Facebook)", "instagram"),
            at("Beskeder på LinkedIn"),  # no platforms chosen yet
        ),
        says="»LinkedIn« er ikke blandt jeres platforme",
    ),
}

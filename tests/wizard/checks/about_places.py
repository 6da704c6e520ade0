"""The rules in `wizard.checks.rules.places`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried


def wanting(wants: str, *places: str, **answers: Any) -> dict[str, Any]:
    campaign = {"name": "Nyt tag", "wants": wants}
    found = {"lead_places": [{"place": place} for place in places]} if places else {}
    return {"campaigns": [campaign], "purposes": ["trust"], "monitoring_owner": "Ida", **found, **answers}


def hold(number: int, wants: str = "sign_up", **answers: Any) -> dict[str, Any]:
    return {
        "campaigns": [{"name": "Hvalpehold", "wants": wants, "number": number, **answers.pop("row", {})}],
        **answers,
    }


DOGS = {"company_about": "Hundeskole med plads til 24 om året."}

CASES = {
    "campaign_without_a_place_to_act": Tried(
        found=(wanting("sign_up"), wanting("give", "Telefon")),
        near=(
            wanting("visit"),
            wanting("know"),
            wanting("sign_up", "Telefon"),
            wanting("give", "Donationsside"),
            wanting("give", "Telefon", campaigns=[{"wants": "give", "offer": "Støt på MobilePay"}]),
            wanting("sign_up", purposes=["leads"]),  # that is said of the purposes already
            wanting("sign_up", campaigns=[{"name": "Nyt tag"}]),
        ),
        says="»Nyt tag« skal få folk til at",
    ),
    "more_wanted_than_there_is_room_for": Tried(
        found=(
            hold(150, **DOGS),
            hold(80, row={"offer": "Et hold med 12 pladser"}),
            hold(90, wants="apply", company_about="A school with room for 40."),
        ),
        near=(
            hold(30, **DOGS),
            hold(150),
            hold(150, wants="book", company_about="En café med 24 pladser."),  # they are free again tomorrow
            hold(150, wants="enquire", **DOGS),
            hold(150, company_about="Vi har plads til alle."),
            hold(80, row={"offer": "Seks ture, 12 pladser pr. tur"}),
        ),
        says="»Hvalpehold« skal skaffe 150, men der er 24 pladser",
    ),
}

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
            {
                "lead_places": [{"place": "Blodbanken"}],
                "lead_owner": "Bo",
                "campaigns": [{"name": "Giv blod", "offer": "Giv blod i uge 7", "wants": "give"}],
            },
            {
                "lead_places": [{"place": "Drop-off at the church hall"}],
                "lead_owner": "Bo",
                "campaigns": [{"name": "Give us your old bikes", "wants": "give"}],
            },
            {
                "lead_places": [{"place": "Indlevering i Nørregade"}],
                "lead_owner": "Bo",
                "campaigns": [{"name": "Giv dit tøj videre", "wants": "give"}],
            },
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
            {
                "company_about": "There are 12 parking spaces.",
                "campaigns": [{"name": "K", "wants": "sign_up", "number": 100}],
            },
            {
                "company_about": "We have shops in five places.",
                "campaigns": [{"name": "K", "wants": "sign_up", "number": 100}],
            },
            {
                "company_about": "Skolen har 42 elevpladser.",
                "campaigns": [
                    {"name": "Nyhedsbrev", "offer": "Tilmeld dig nyhedsbrevet", "wants": "sign_up", "number": 300}
                ],
            },
            {
                "company_about": "Salen har 60 pladser.",
                "campaigns": [
                    {"name": "Bliv medlem", "offer": "Støt foreningen som medlem", "wants": "sign_up", "number": 200}
                ],
            },
            {
                "company_about": "Room for 40 in the hall.",
                "campaigns": [{"name": "Webinar", "offer": "Free webinar", "wants": "sign_up", "number": 100}],
            },
            {
                "company_about": "Room for 10 at each table.",
                "campaigns": [{"name": "K", "wants": "sign_up", "number": 90}],
            },
            {
                "company_about": "Kirken har 200 pladser.",
                "campaigns": [{"name": "Babysalmesang, fem hold", "wants": "sign_up", "number": 400}],
            },
        ),
        says="»Hvalpehold« skal skaffe 150, men der er 24 pladser",
    ),
}

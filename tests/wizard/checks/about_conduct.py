"""The rules in `wizard.checks.rules.conduct`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.about_law import may, must_not
from tests.wizard.checks.cases import Tried


def step(activity: str, **answers: Any) -> dict[str, Any]:
    return {"promotion_steps": [{"activity": activity}], **answers}


ROOF = "Saml 40.000 kr. ind til et nyt tag"

CASES = {
    "reach_bought": Tried(
        found=(step("Køb 1.000 følgere, så siden ser levende ud"), may("Buy some followers to get started")),
        near=(
            {"needs": [{"content": "Følg ruten, og stop op ved boden"}]},
            {"needs": [{"content": "Køb billetter til børnehjælpsdagen via linket"}]},
            step("Køb annoncer, så flere følger os"),
            step("Få 500 flere følgere"),
            must_not("Købe følgere"),
            {"promotion_steps": [{"activity": "Køb 1.000 følgere", "done": True}]},
        ),
        says="»Køb 1.000 følgere, så siden ser levende ud«",
    ),
    "secrets_asked_for_in_messages": Tried(
        found=(
            {"lead_places": [{"place": "Oplys dit CPR-nummer i chatten"}]},
            {"mention_procedure": [{"response": "Send a photo of your payslip in a message"}]},
            {"house_rules": [{"rule": "Skriv dine symptomer i kommentarfeltet, så svarer vi"}]},
            {"needs": [{"content": "Tell us your debts in the comments and get a plan"}]},
        ),
        near=(
            {"lead_places": [{"place": "Send aldrig CPR-nummer i en besked"}]},
            {"lead_places": [{"place": "Upload lønsedler via sikker mail"}]},
            {"lead_places": [{"place": "Beskeder på Facebook"}]},
            {"house_rules": [{"rule": "Skriv aldrig dine symptomer i kommentarfeltet"}]},
            {"needs": [{"content": "Tell us your favourite walk in the comments"}]},
        ),
        says="»Oplys dit CPR-nummer i chatten«",
    ),
    "licensed_work_taught": Tried(
        found=(
            {"industry": "crafts", "pillars": [{"topic": "Skift selv din gruppetavle, trin for trin"}]},
            {"special_topics": ["authorised_work"], "pillars": [{"topic": "Replace the gas hob yourself"}]},
        ),
        near=(
            {
                "industry": "crafts",
                "pillars": [{"topic": "Hvad du selv må lave, og hvornår du skal ringe om eltavlen"}],
            },
            {"industry": "crafts", "pillars": [{"topic": "Vi skifter din eltavle på én dag"}]},
            {"industry": "food", "pillars": [{"topic": "Skift selv din gruppetavle"}]},  # no second key
        ),
        says="»Skift selv din gruppetavle, trin for trin«",
    ),
    "calls_to_those_who_reacted": Tried(
        found=(may("Ring til alle, der kommenterede"), may("Phone everyone who commented")),
        near=(
            may("Ring til dem, der har bedt om at blive ringet op"),
            may("Ring til alle, der kommenterede", market="b2b"),
            may("Ring til alle, der kommenterede", industry="association"),
            must_not("Ringe til alle, der har liket"),
            {"mention_procedure": [{"response": "Stop opslag, Torben ringer til dem, der har købt"}]},
        ),
        says="»Ring til alle, der kommenterede«",
    ),
    "money_collected_without_permit": Tried(
        found=(step(ROOF), step("Ask people to donate for the boat")),
        near=(
            {"industry": "shop", "key_messages": [{"message": "We raise 40 pigs a year"}]},
            {"industry": "shop", "key_messages": [{"message": "Donér din gamle barnevogn"}]},
            {"industry": "shop", "key_messages": [{"message": "Affaldsindsamling for hele familien"}]},
            step("Indsamling til nye noder blandt korets medlemmer"),
            step(ROOF, overall_strategy="Vi har tilladelse fra Indsamlingsnævnet for 2027."),
            step("Bloddonorerne fortæller"),
        ),
        says=f"»{ROOF}«",
    ),
}

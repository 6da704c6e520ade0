"""The rules in `wizard.checks.rules.law`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried


def may(*actions: str, **answers: Any) -> dict[str, Any]:
    return {"allowed_actions": [{"action": action} for action in actions], **answers}


def must_not(*actions: str) -> dict[str, Any]:
    return {"forbidden_actions": [{"action": action} for action in actions]}


SPAM = "Sende tilbud på mail til alle tidligere kunder"

ON_FACEBOOK = {
    "platforms": ["facebook", "instagram"],
    "lead_places": [{"place": "Telefonen"}, {"place": "Beskeder på Facebook"}],
    "feedback_rhythm": "monthly",
    "primary_purpose": "leads",
    "special_topics": ["treatment"],
}
ONLY_THERE = {**ON_FACEBOOK, "lead_places": [{"place": "Beskeder på Facebook"}]}


CASES = {
    "advertising_without_consent": Tried(
        found=(
            may("Put the 1,800 addresses from the health fair and all old customers in the newsletter"),
            may("Tilmeld alle tidligere kunder til nyhedsbrevet"),
            may("Annoncere for 500 kr.", SPAM, SPAM.lower()),
            may("Uopfordrede beskeder på LinkedIn til indkøbere"),
            may("Message people who liked a post"),
            {"promotion_steps": [{"activity": "Tilføje alle kunder til nyhedsbrevet"}]},
            {"campaigns": [{"name": "Forår", "offer": "Send customers a discount code by text"}]},
        ),
        near=(
            may("Put new addresses of our shops in the newsletter"),
            may("Add those who signed up to the newsletter"),
            may("Sende tilbud på mail til kunder, der har sagt ja"),
            may("Never send offers to people who have not agreed"),
            must_not(SPAM, "Uopfordrede beskeder på LinkedIn"),
            {"promotion_steps": [{"activity": SPAM, "done": True}]},
            {"policy_dont": [{"rule": SPAM}]},
            may("Indhent tilbud hos tre virksomheder: skriv til dem"),
            may("Write to companies for offers on printing"),
            may("Vi sender et katalog med posten til gamle kunder"),
            may("Kontakt potentielle sponsorer"),
            may("Contact funders and potential partners"),
            {"industry": "association", **may("Newsletter to all members once a month")},
            {"industry": "association", **may("Add all members to the WhatsApp group for the choir")},
        ),
        says="»Put the 1,800 addresses from the health fair and all old customers in the newsletter«",
    ),
    "page_invitations_without_consent": Tried(
        found=(
            may("Invitere alle, der har reageret på et opslag, til at synes godt om siden"),
            {"roles": [{"group": "others", "expectation": "Invite your friends to like our page"}]},
        ),
        near=(
            may("Opfordre folk til at følge siden i opslag og på skilte"),
            must_not("Invitere folk, der har reageret på et opslag, til at synes godt om siden"),
        ),
    ),
    "invitations_on_linkedin": Tried(
        found=(may("Sende 20 kontaktanmodninger om ugen på LinkedIn"), may("Connect with buyers on LinkedIn")),
        near=(
            may("Connecte på LinkedIn med folk, vi har mødt på messen"),
            may("Do not connect with people we do not know on LinkedIn"),
            may("Connect with alumni on LinkedIn"),
            must_not("Sende kontaktanmodninger på LinkedIn"),
        ),
    ),
    "customers_handed_to_advertising": Tried(
        found=(
            may("Uploade kundernes mailadresser til Meta"),
            {"promotion_steps": [{"activity": "Add customers’ e-mails to a custom audience", "kind": "paid"}]},
            may("Put old customers in the newsletter and upload the list to Meta"),
            may("Uploade hele listen til Facebook"),
            may("Læg medlemslisten ind i Meta, så vi kan ramme dem"),
        ),
        near=(
            may("Uploade kundernes mailadresser til Meta, når de har givet samtykke"),
            must_not("Lægge medlemslisten op i en annoncetjeneste"),
            may("Upload the list of opening hours to Facebook"),
            may("Upload the price list to Facebook"),
            may("Put our phone numbers on Facebook"),
            may("Upload member list to Google Drive"),
            may("Sync guest lists with Google Calendar"),
            may("Brug mails frem for Facebook til kunder"),
            may("Export customer data from Facebook when we close the page"),
            may("Målgrupper ud fra samtaler og mails"),
        ),
    ),
    "facebook_without_privacy_information": Tried(
        found=(ONLY_THERE, {**ONLY_THERE, "lead_system": "Vi har ingen privatlivspolitik"}),
        near=(
            ON_FACEBOOK,  # one may ring as well
            {**ONLY_THERE, "promotion_steps": [{"activity": "Link til vores privatlivspolitik på siden"}]},
            {**ONLY_THERE, "lead_system": "Et regneark; se vores datapolitik"},
            {**ONLY_THERE, "policy_private": "Personoplysninger om kunder bliver på arbejdet."},
            {**ONLY_THERE, "primary_purpose": "trust"},  # enquiries are not what it is all for
            {**ONLY_THERE, "special_topics": ["none"]},  # the same task in every strategy
            {**ONLY_THERE, "platforms": ["instagram"]},
            {**ONLY_THERE, "lead_places": [{"place": "Telefonen"}]},
            {key: value for key, value in ONLY_THERE.items() if key != "feedback_rhythm"},  # not that far yet
        ),
        says="»Beskeder på Facebook«",
    ),
}

"""The rules in `wizard.checks.rules.advertising`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.about_law import may, must_not
from tests.wizard.checks.cases import Tried

NAMED: dict[str, Any] = {"ambassadors": [{"name": "Sofie", "topic": "Livet som lærling"}, {"name": "Bent"}]}
STAFF: dict[str, Any] = {**NAMED, "engagement_activities": ["ambassador_team"]}
FREE = "Sende gratis produkter til tre influencere"


def campaign(audience: dict[str, Any] | None = None, **row: Any) -> dict[str, Any]:
    named = {"name": "Unge", **(audience or {})}
    return {"audiences": [named], "campaigns": [{"audience": "Unge", **row}]}


def reduction(end: str, **row: Any) -> dict[str, Any]:
    return campaign(**{"name": "Forår", "offer": "20 % rabat på alt", "start": "2027-03-01", "end": end, **row})


CASES = {
    "hidden_advertising": Tried(
        found=(
            may("Anbefale os i lokale grupper uden at skrive, at man arbejder her"),
            {"roles": [{"group": "others", "expectation": "Praise us without saying that you work here"}]},
            may("Give gratis tøj til fem mødre; de behøver ikke skrive, at det er reklame"),
            {"pillars": [{"topic": "Smeden fortæller: skrevet som en almindelig artikel, smeden betaler 600 kr."}]},
            {"needs": [{"content": "Niamh tries the sauna (€120 a post, so it never looks like an ad)"}]},
        ),
        near=(
            {"needs": [{"content": "Stories that don't read like adverts, with a free coffee at the end"}]},
            {"pillars": [{"topic": "Betalte annoncer, tydeligt mærket »annonce«, skrevet som en almindelig historie"}]},
            {"policy_do": [{"rule": "Deltag i debatten som privatpersoner, ikke på foreningens vegne"}]},
            {"policy_do": [{"rule": "Tell the story without naming who they are"}]},
            {"policy_do": [{"rule": "Vi skal ikke nævne gaver fra elever"}]},
            may("Aldrig anbefale os uden at skrive, at man arbejder her"),
            must_not("Skjult reklame"),
            {"policy_dont": [{"rule": "Anbefal os ikke uden at skrive, at du arbejder her"}]},
        ),
    ),
    "ambassadors_without_marking": Tried(
        found=(STAFF, {**STAFF, "policy_wanted": "written", "policy_do": [{"rule": "Vis gerne brød og dej"}]}),
        near=(
            {**STAFF, "policy_do": [{"rule": "Skriv, at du arbejder her, når du anbefaler vores brød"}]},
            {**STAFF, "forbidden_actions": [{"action": "Omtale produkter uden at mærke opslaget »reklame«"}]},
            {**STAFF, "policy_private": "Say that you work here when you write about bikes."},
            {**STAFF, "policy_wanted": "have_one"},  # it may say so
            {**STAFF, "policy_wanted": "no"},  # that is the first thing to change
            {**STAFF, "ambassadors": [{"topic": "Livet som lærling"}]},
            NAMED,  # nothing says that they will post themselves
        ),
        says="»Sofie« og »Bent«",
    ),
    "paid_mentions_without_marking": Tried(
        found=(
            may(FREE),
            {"promotion_steps": [{"activity": "Free cake in return for a mention", "kind": "partners"}]},
            {"promotion_steps": [{"activity": "More reach? Pay an influencer to post", "kind": "partners"}]},
            may(FREE, policy_do=[{"rule": "Betalt omtale behøver ikke mærkes som reklame"}]),
        ),
        near=(
            {"policy_do": [{"rule": "Pay attention when customers mention us"}]},
            may("Aftalt omtale mod betaling, når den er mærket »reklame«"),
            may(FREE, policy_do=[{"rule": "Al betalt omtale skal mærkes som reklame"}]),
            {"promotion_steps": [{"activity": "Nævne hinanden, uden betaling", "kind": "partners"}]},
            {"promotion_steps": [{"activity": "Pay an influencer? No, we do not", "kind": "partners"}]},
            {"promotion_steps": [{"activity": "Betale en influencer? Nej, det gør vi ikke", "kind": "partners"}]},
            must_not(FREE),
            {"roles": [{"expectation": "The team coaches content creators and sets success metrics"}]},
        ),
    ),
    "long_price_reduction": Tried(
        found=(reduction("2027-03-11"), reduction("2027-03-31", offer="Black Friday prices all month")),
        near=(
            {
                "market": "b2c",
                "campaigns": [
                    {"name": "Forår", "offer": "Gårdudsalget er åbent", "start": "2027-03-01", "end": "2027-04-15"}
                ],
            },
            {
                "market": "b2c",
                "campaigns": [
                    {
                        "name": "Forår",
                        "offer": "Før var vi 40 medlemmer, nu 85",
                        "start": "2027-03-01",
                        "end": "2027-04-15",
                    }
                ],
            },
            reduction("2027-03-10"),  # ten days, both counted
            reduction("2027-03-31", offer="Seks boller for 150 kr."),
            reduction("2027-03-31", offer="To for én for dig under 40, hver onsdag"),  # there was no price before
            reduction("2027-03-31", offer="Three days for the price of two"),
            reduction("2027-03-31", offer="Første kasse til 82 kr. i stedet for 165 kr."),
            reduction("2027-03-31", offer="20 % rabat for medlemmer"),
            {**reduction("2027-03-31"), "market": "b2b"},
            {
                **reduction("2027-03-31"),
                "main_products": [{"product": "Full day", "price": "£1,950"}],
            },  # not in Denmark
            reduction("2027-02-01"),  # ends before it starts: that is for another rule
        ),
        says="»Forår« sætter prisen ned i 11 dage",
    ),
    "unsuitable_for_minors": Tried(
        found=(
            campaign({"age_from": 16, "age_to": 24}, name="Fredagsøl", offer="To for en"),
            campaign({"age_to": 17}, name="Energidrik til halv pris"),
            {
                "audiences": [{"name": "Unge", "age_from": 15}],
                "pillars": [{"topic": "Tattoos of the week", "audience": "Unge"}],
            },
        ),
        near=(
            campaign({"age_from": 18, "age_to": 24}, name="Fredagsøl"),
            campaign({"age_from": 16}, name="Alkoholfri fest"),
            campaign({"age_from": 16}, name="Fredagskaffe"),
            campaign(name="Fredagsøl"),  # nobody has said how old they are
        ),
        says="»Fredagsøl. To for en«",
    ),
    "alcohol_for_minors": Tried(
        found=(
            {"audiences": [{"name": "Unge", "age_from": 16}], "special_topics": ["alcohol"]},
            {"audiences": [{"name": "Students", "age_to": 17}], "company_about": "Craft brewery on the harbour"},
        ),
        near=(
            {"audiences": [{"name": "Unge", "age_from": 18}], "special_topics": ["alcohol"]},
            {"audiences": [{"name": "Unge", "age_from": 16}]},
            {"audiences": [{"name": "Unge"}], "special_topics": ["alcohol"]},  # nobody has said how old they are
            {**campaign({"age_from": 16}, name="Fredagsøl"), "special_topics": ["alcohol"]},  # the rule above
        ),
        says="»Unge« omfatter unge under 18",
    ),
}

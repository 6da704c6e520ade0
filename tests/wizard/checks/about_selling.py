"""The rules in `wizard.checks.rules.selling`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried

TRUST: dict[str, Any] = {"selling": "trust_and_leads", "purposes": ["trust", "direct_sales"]}


def offer(text: str, wants: str = "", **answers: Any) -> dict[str, Any]:
    campaign = {"name": "Forår", "offer": text, **({"wants": wants} if wants else {})}
    return {"selling": "trust_and_leads", "campaigns": [campaign], **answers}


CASES = {
    "direct_sales_but_only_trust": Tried(
        found=(TRUST, {"selling": "trust_and_leads", "primary_purpose": "direct_sales"}),
        near=({**TRUST, "selling": "sell"}, {**TRUST, "purposes": ["trust", "leads"]}, {"purposes": ["direct_sales"]}),
        says="»Direkte salg« er et af jeres formål, men I har også svaret »Kun skabe tillid og få henvendelser«",
    ),
    "selling_without_sales_purpose": Tried(
        found=({"selling": "sell", "purposes": ["trust", "awareness"]},),
        near=(
            {"selling": "sell", "purposes": ["trust", "leads"]},
            {"selling": "sell", "purposes": ["direct_sales"]},
            {"selling": "sell"},
            {"selling": "trust_and_leads", "purposes": ["trust"]},
        ),
        says="»Tillid og ambassadører« og »Kendskab«",
    ),
    "priced_offer_but_only_trust": Tried(
        found=(
            offer("Seks boller for 150 kr.", "buy"),
            offer("20% off all bread"),
            offer("Spar 200 kr. på cykeltjek"),
            offer("Six rolls for 150 kr.", "buy", purposes=["leads"]),
            offer("Buy your charging box here on Facebook: DKK 9,995, order in the shop tab", "enquire"),
            offer("Køb din ladeboks her på Facebook, 9.995 kr.", "enquire"),
        ),
        near=(
            offer("Gratis gennemgang af taget"),
            offer("Synsprøve til 0 kr. i marts, spar 595 kr."),
            offer("Bestil et tilbud her på siden", "enquire"),
            {"selling": "trust_and_leads", "campaigns": [{"offer": "Giv 150 kr. til en ny båd", "wants": "give"}]},
            offer("Gratis prøvetime (værdi 500 kr.)"),
            {"selling": "trust_and_leads", "campaigns": [{"offer": "Spar 200 kr. på et tjek", "wants": "book"}]},
            offer("Seks boller for 150 kr.", "buy", selling="sell"),
            offer("Seks boller for 150 kr."),  # a price may be there to ask about
            offer("20% off all bread", purposes=["direct_sales"]),  # another rule
            {"selling": "trust_and_leads", "campaigns": [{"name": "Forår", "budget": 150, "goal": "10 kr. pr. klik"}]},
            {"selling": "trust_and_leads", "campaigns": [{"name": "K", "offer": "Save 5 hours a week on payroll"}]},
            {"selling": "trust_and_leads", "campaigns": [{"name": "K", "offer": "Spar 3 timer om ugen på lønkørslen"}]},
            {"selling": "trust_and_leads", "campaigns": [{"name": "K", "offer": "Vi er 100 % på jeres side"}]},
            {"selling": "trust_and_leads", "campaigns": [{"name": "K", "offer": "Save 300 trees this winter"}]},
            {"selling": "trust_and_leads", "campaigns": [{"name": "K", "offer": "Før 12 elever, nu 40"}]},
            {"selling": "trust_and_leads", "campaigns": [{"name": "K", "offer": "Vilde vejrabatter med blomster"}]},
            {"selling": "trust_and_leads", "campaigns": [{"name": "K", "offer": "Was 12 members, now 40"}]},
        ),
        says="»Seks boller for 150 kr.«",
    ),
    "action_allowed_and_forbidden": Tried(
        found=(
            {
                "allowed_actions": [{"action": "Annoncer"}, {"action": "Dele  kunders billeder."}],
                "forbidden_actions": [{"action": "dele kunders billeder"}],
            },
        ),
        near=(
            {
                "allowed_actions": [{"action": "Dele kunders billeder, når de har sagt ja"}],
                "forbidden_actions": [{"action": "Dele kunders billeder"}],
            },
            {"allowed_actions": [{"action": "Annoncer"}, {"action": "Annoncer"}]},
        ),
        says="»Dele kunders billeder.«",
    ),
}

"""The rules in `wizard.checks.rules.credit`."""

from __future__ import annotations

from tests.wizard.checks.about_claims import said
from tests.wizard.checks.cases import Tried

CASES = {
    "credit_without_its_cost": Tried(
        found=(
            said("Cykel på afbetaling: 399 kr. om måneden", "shop", market="b2c"),
            said("Bike from DKK 399 a month", "shop", "credit"),
            said("Borrow 100,000 from 399 a month", "consultancy", "credit"),
            said("Skinner for 495 kr. om måneden, 0 kr. i udbetaling", "health"),
            said("A heat pump in twelve instalments", "crafts"),
            said("A car for €40 a week", "other", "credit"),
            said("Loans from 4.9%", "other", "credit"),
        ),
        near=(
            {
                "market": "b2c",
                "industry": "shop",
                "key_messages": [{"message": "Borrow our carpet cleaner, £20 a day"}],
            },
            said("Cykel fra 399 kr. om måneden, ÅOP 12 %", "shop"),
            said("Medlem for 99 kr. om måneden: kontingent uden binding", "shop"),
            said("Cykel fra 399 kr. om måneden", "shop", market="b2b"),
            said("Udbetaling af feriepenge: sådan gør du", "consultancy"),
            said("Ingen udbetaling af præmier i kontanter, kun gavekort", "culture"),
            said("Sit down with a coffee", "food"),
            said("Kom forbi en gang om måneden", "shop"),
            said("It should bring us 30 loan enquiries a month", "other", "credit"),
            said("Car of the week", "other", "credit"),
            said("2% interest on your savings", "other", "credit"),
            said("Nyt garn hver måned: 149 kr. om måneden", "webshop"),
        ),
        says="»Cykel på afbetaling: 399 kr. om måneden«",
    ),
}

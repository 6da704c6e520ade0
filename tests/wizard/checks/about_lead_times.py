"""The rule in `wizard.checks.rules.lead_times`."""

from __future__ import annotations

from tests.wizard.checks.cases import Tried

SLOW = {"company_about": "En kjole tager fem måneder og fire prøver."}

CASES = {
    "promised_sooner_than_it_takes": Tried(
        found=(
            {**SLOW, "key_messages": [{"message": "Din kjole er klar på fire uger"}]},
            {
                "company_about": "The lead time is 8-10 weeks.",
                "campaigns": [{"name": "Spring", "offer": "Kitchens fitted in 3 weeks"}],
            },
            {"overall_strategy": "Leveringstiden er 6 uger.", "call_to_action": "Bestil nu, dag til dag-levering"},
            {
                "company_about": "Everything is made to order, about 10 working days.",
                "campaigns": [{"name": "Gifts", "offer": "Order by 21 December, delivered before Christmas"}],
            },
            {
                "company_about": "Alt laves på bestilling, cirka tre uger.",
                "key_messages": [{"message": "Bestil senest den 18. december og få det til jul"}],
            },
            {
                "company_about": "Our gowns take about eight months.",
                "campaigns": [{"name": "May", "offer": "Order your gown in May and wear it in June"}],
            },
            {
                "company_about": "Et køkken tager tre måneder.",
                "key_messages": [{"message": "Bestil køkken i april og få det monteret i maj"}],
            },
        ),
        near=(
            {
                "company_about": "Everything is made to order, about 10 working days.",
                "campaigns": [{"name": "Gifts", "offer": "Order by 4 December, delivered before Christmas"}],
            },
            {
                "company_about": "The big candles are made to order, about 10 working days.",
                "campaigns": [{"name": "Gifts", "offer": "Order soap by 21 December for Christmas"}],
            },
            {
                "company_about": "Our gowns take about eight months.",
                "campaigns": [{"name": "May", "offer": "Order your gown in May and wear it in April"}],
            },
            {
                "company_about": "Our gowns take about eight months.",
                "campaigns": [{"name": "May", "offer": "Order your veil in May and wear it in June"}],
            },
            {
                "company_about": "Et køkken tager tre måneder.",
                "key_messages": [{"message": "Bestil i april, vi holder lukket i maj"}],
            },
            {**SLOW, "key_messages": [{"message": "Din kjole er klar på fem måneder"}]},
            {**SLOW, "key_messages": [{"message": "Vi svarer inden for to dage"}]},
            {"company_about": "En godkendelse tager 3 uger.", "call_to_action": "Leveret inden for 2 dage"},
            {"company_about": "Det tager ti minutter at komme herud.", "call_to_action": "Leveret inden for 2 dage"},
            {"company_about": "The tour takes 3 hours.", "key_messages": [{"message": "Lunch ready in 20 minutes"}]},
            {"company_about": "Cheese takes 9 months.", "key_messages": [{"message": "Delivered within 2 days"}]},
            {"company_about": "Elsewhere the wait is 12 weeks.", "key_messages": [{"message": "Fitted in 2 weeks"}]},
            {"company_about": "Ventetid hos kommunen er 8 uger.", "call_to_action": "Din plads er klar på 3 dage"},
            {"company_about": "Et kursus tager 8 uger.", "call_to_action": "Certifikatet er klar på 2 dage"},
        ),
        says="I lover »Din kjole er klar på fire uger«, men skriver selv, at det tager længere",
    ),
}

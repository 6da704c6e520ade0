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
        ),
        near=(
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

"""The rules in `wizard.checks.purpose`."""

from __future__ import annotations

from tests.wizard.checks.cases import Tried

CHOSEN = {"purposes": ["trust", "leads"], "audiences": [{"name": "Børnefamilier"}]}

CASES = {
    "purpose_without_business_aim": Tried(
        found=(CHOSEN,),
        near=(
            {**CHOSEN, "strategy_link": "Flere skal bestille tid på værkstedet."},
            {"purposes": ["trust", "leads"]},  # the question has not been reached yet
        ),
        says="»Tillid og ambassadører« og »Henvendelser (leads)«",
    ),
}

"""The rules in `wizard.checks.rules.policy`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried


def policy(wanted: str = "written", **answers: Any) -> dict[str, Any]:
    """Answers of somebody who has come past the policy."""
    return {"policy_wanted": wanted, "strategy_statement": "Vi hjælper familier i Svendborg.", **answers}


DO = {"policy_do": [{"rule": "Vis gerne værkstedet"}]}
DONT = {"policy_dont": [{"rule": "Skriv aldrig om en kunde"}, {"rule": "Lov ikke en pris"}]}

CASES = {
    "written_policy_without_rules": Tried(
        found=(policy(),),
        near=(
            policy(**DO),
            policy(policy_contact="Mette"),
            policy("conversation"),
            policy("have_one"),
            {"policy_wanted": "written"},  # not that far yet
        ),
        says="»Skreven politik«",
    ),
    "rules_without_policy": Tried(
        found=(policy("no", **DO, **DONT), policy("no", **DO)),
        near=(policy(**DO), policy("no"), DO),
        says="3 regler",
    ),
    "policy_only_forbids": Tried(
        found=(policy(policy_dont=[*DONT["policy_dont"], {"rule": "Svar ikke på sure kommentarer"}]),),
        near=(
            policy(**DONT),
            policy(policy_dont=[*DONT["policy_dont"], {"rule": "Svar ikke"}], company_about="Jeg er alene i butikken."),
            policy(**DO, **DONT),
            policy(**DO),
            {"policy_wanted": "written", **DONT},
        ),
        says="3 ting",
    ),
    "rule_both_do_and_dont": Tried(
        found=(policy(policy_do=[{"rule": "Svar på klager"}], policy_dont=[{"rule": "svar på klager."}]),),
        near=(policy(**DO, **DONT),),
        says="»Svar på klager«",
    ),
}

"""The rules in `wizard.checks.rules.ambassadors`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried

SOFIE = {"name": "Sofie", "topic": "Livet som lærling", "volunteered": True}
TEAM = {"engagement_activities": ["ambassador_team"]}
FILMED = {"activity": "Medarbejderne deler opslagene", "kind": "employees"}


def staff(*rows: dict[str, Any], **answers: Any) -> dict[str, Any]:
    """Answers of somebody who has come past the ambassadors."""
    return {"ambassadors": list(rows), "monitoring_importance": 3, **answers}


def role(group: str, expectation: str) -> dict[str, Any]:
    return {"roles": [{"group": group, "expectation": expectation}]}


def without(field: str) -> dict[str, Any]:
    return {key: value for key, value in SOFIE.items() if key != field}


def scope(*scopes: str, poster: str = "Pia", name: str = "Kaj Holm") -> dict[str, Any]:
    return {
        "policy_wanted": "written",
        "policy_scope": list(scopes),
        "platforms": ["linkedin"],
        "channel_plan": [{"platform": "linkedin", "poster": poster}],
        "ambassadors": [{"name": name}],
    }


CASES = {
    "ambassadors_without_policy": Tried(
        found=(staff(SOFIE, policy_wanted="no"), {**TEAM, "policy_wanted": "no"}),
        near=(
            staff(SOFIE, policy_wanted="conversation"),
            staff(SOFIE),
            {"engagement_activities": ["kick_off"], "policy_wanted": "no"},
        ),
        says="»Ingen politik«",
    ),
    "employees_help_without_policy": Tried(
        found=({"promotion_steps": [FILMED, FILMED], "policy_wanted": "no"},),
        near=(
            {"promotion_steps": [FILMED], "policy_wanted": "written"},
            {"promotion_steps": [{**FILMED, "kind": "other"}], "policy_wanted": "no"},
            {"promotion_steps": [{**FILMED, "done": True}], "policy_wanted": "no"},
            {"promotion_steps": [FILMED], "policy_wanted": "no", **TEAM},  # said once, about the ambassadors
        ),
        says="»Medarbejderne deler opslagene«",
    ),
    "ambassador_not_volunteered": Tried(
        found=(
            {"ambassadors": [SOFIE, {**SOFIE, "name": "Bent", "volunteered": False}]},
            staff({**SOFIE, "name": "Bent", "volunteered": False}),
        ),
        near=(staff(SOFIE), staff(without("volunteered"))),  # nobody has said that they did not
        says="»Bent«",
    ),
    "ambassador_without_topic": Tried(
        found=(staff(without("topic")),),
        near=(staff(SOFIE), {"ambassadors": [without("topic")]}),
        says="»Sofie«",
    ),
    "ambassador_team_without_members": Tried(
        found=({**TEAM, "monitoring_importance": 3},),
        near=(staff(SOFIE, **TEAM), TEAM, {"engagement_activities": ["kick_off"], "monitoring_importance": 3}),
        says="»Ambassadørhold«",
    ),
    "own_profiles_expected": Tried(
        found=(
            role("others", "Alle deler vores opslag på egen profil"),
            role("others", "Share our posts on your own LinkedIn profile"),
            {"policy_do": [{"rule": "Alle skal dele et opslag på egen profil hver fredag"}]},
            {"promotion_steps": [{"activity": "Sælgerne poster på deres private Facebook", "kind": "employees"}]},
        ),
        near=(
            role("others", "Del vores opslag på egen profil, hvis I har lyst"),
            role("others", "Send et billede om ugen til Mille"),
            {"policy_do": [{"rule": "Del gerne opslag på din egen profil"}]},
            role("management", "Direktøren skriver et opslag på sin egen profil hver måned"),
            {"promotion_steps": [{"activity": "Dele opslag på vores egen profil", "kind": "website"}]},
        ),
        says="»Alle deler vores opslag på egen profil«",
    ),
    "policy_leaves_out_ambassadors": Tried(
        found=(scope("channel_team"),),
        near=(scope("everyone"), scope("channel_team", "everyone"), scope("channel_team", poster="Kaj"), scope()),
        says="men »Kaj Holm« skal fortælle om jer som ambassadører",
    ),
}

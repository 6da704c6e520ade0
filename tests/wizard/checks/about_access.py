"""The rules in `wizard.checks.rules.access`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried

AWAY = {"name": "Emil", "away_from": "2027-02-01", "away_to": "2027-05-15"}
SARA = {"name": "Sara"}


def login(who: str, *team: dict[str, Any]) -> dict[str, Any]:
    plan = {"calendar_start": "2027-01-11", "calendar_weeks": 16}
    return {"logins": [{"profile": "TikTok", "who": who}], "team": list(team), **plan}


CASES = {
    "login_with_one_who_is_away": Tried(
        found=(login("Emil", AWAY, SARA), login("Emil", AWAY)),
        near=(
            login("Emil and Sara", AWAY, SARA),
            login("Sara", AWAY, SARA),
            login("Emil", {**AWAY, "away_to": "2027-02-10"}, SARA),  # a holiday
            login("Emil", {"name": "Emil"}, SARA),
        ),
        says="Kun Emil har adgang til »TikTok« og er væk fra 1. februar 2027 til 15. maj 2027",
    ),
}

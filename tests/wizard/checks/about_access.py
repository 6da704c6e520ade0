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
            {
                "company_about": "Jeg arbejder alene.",
                "team": [{"name": "Ane", "away_from": "2027-02-10", "away_to": "2027-04-01"}],
                "calendar_start": "2027-02-01",
                "calendar_weeks": 20,
                "logins": [{"profile": "Facebook", "who": "Ane"}],
            },
            login("Emil and Sara", AWAY, SARA),
            login("Emil og Dorte Friis", AWAY),  # she is in no row of the team
            login("Emil, formanden", AWAY),
            login("Sara", AWAY, SARA),
            login("Emil", {**AWAY, "away_to": "2027-02-10"}, SARA),  # a holiday
            login("Emil", {"name": "Emil"}, SARA),
        ),
        says="Kun Emil har adgang til »TikTok« og er væk fra 1. februar 2027 til 15. maj 2027",
    ),
    "login_with_one_who_has_left": Tried(
        found=(
            login("Preben, som stoppede som formand i august", SARA),
            login("Our former manager", SARA),
            login("Praktikanten, som ikke længere er her", SARA),
            login("Kim, who left in May"),
            login("Praktikanten fra sidste sommer"),
            {
                "company_about": "My nephew Kit set up the page and I can't get in.",
                "logins": [{"profile": "Facebook", "who": "Kit"}],
            },
        ),
        near=(
            {
                "company_about": "My nephew Kit set up the page and I can get in.",
                "logins": [{"profile": "Facebook", "who": "Kit"}],
            },
            {
                "company_about": "Vi kan ikke komme ind på messen, men Kit kan.",
                "logins": [{"profile": "Facebook", "who": "Kit"}],
            },
            login("Sara, som er formand", SARA),
            login("Sara, who takes over from Kim, who left in May", SARA),
            login("Sara og Emil, der stoppede som formand", SARA, {"name": "Emil"}),
            login("Sara, who never left", SARA),
            login("Dorte Friis og Emil, der stoppede som formand", {"name": "Emil"}),  # she is in no row of the team
            login("Samme adgangskode til alle, også til praktikanten fra sidste sommer"),  # another rule
        ),
        says="Adgangen til »TikTok« er hos »Preben, som stoppede som formand i august«",
    ),
    "login_missing_for_who_replies": Tried(
        found=(
            {**login("Emil", {"name": "Emil"}, SARA), "monitoring_owner": "Emil, Sara in weekends"},
            {**login("Emil", {"name": "Emil"}, SARA), "lead_owner": "Sara"},
        ),
        near=(
            {
                "team": [{"name": "Mette Holm"}, {"name": "Sara Lind"}],
                "monitoring_owner": "Mette Holm og Sara Lind",
                "logins": [
                    {"profile": "Facebook", "who": "Mette Holm"},
                    {"profile": "Facebook-siden", "who": "Sara Lind"},
                ],
            },
            {
                "team": [{"name": "Mette Holm"}, {"name": "Sara Lind"}],
                "monitoring_owner": "Mette Holm og Sara Lind",
                "logins": [
                    {"profile": "Facebook", "who": "Mette Holm"},
                    {"profile": "Alle profiler", "who": "Sara Lind"},
                ],
            },
            {
                "team": [{"name": "Mette Holm"}, {"name": "Sara Lind"}],
                "monitoring_owner": "Mette Holm og Sara Lind",
                "logins": [
                    {"profile": "Facebook og Instagram", "who": "Mette Holm"},
                    {"profile": "Meta Business Suite", "who": "Sara Lind"},
                ],
            },
            {
                "team": [{"name": "Mette Holm"}, {"name": "Sara Lind"}],
                "monitoring_owner": "Mette Holm og Sara Lind",
                "logins": [{"profile": "Instagram", "who": "Mette Holm"}, {"profile": "Insta", "who": "Sara Lind"}],
            },
            {
                "team": [{"name": "Mette Holm"}, {"name": "Sara Lind"}],
                "monitoring_owner": "Mette Holm og Sara Lind",
                "logins": [
                    {"profile": "Facebook page", "who": "Mette Holm"},
                    {"profile": "The Facebook page", "who": "Sara Lind"},
                ],
            },
            {
                "team": [{"name": "Mette Holm"}, {"name": "Sara Lind"}],
                "monitoring_owner": "Mette Holm og Sara Lind",
                "logins": [{"profile": "Facebook", "who": "Mette Holm"}, {"profile": "All", "who": "Sara Lind"}],
            },
            {**login("Emil og Sara", {"name": "Emil"}, SARA), "monitoring_owner": "Sara"},
            {**login("Emil and the Ribe shop manager", {"name": "Emil"}, SARA), "monitoring_owner": "Sara"},
            {**login("Emil", {"name": "Emil"}, SARA), "monitoring_owner": "Emil"},
            {**login("Emil", {"name": "Emil"}, SARA)},
            {**login("Emil", AWAY, SARA), "monitoring_owner": "Sara"},  # another rule
            {  # each has a row
                **login("Emil", {"name": "Emil"}, SARA),
                "logins": [{"profile": "Facebook", "who": "Emil"}, {"profile": "Facebook og Instagram", "who": "Sara"}],
                "monitoring_owner": "Sara",
            },
            {  # to a newsletter nobody comments
                **login("Emil", {"name": "Emil"}, SARA),
                "logins": [{"profile": "Nyhedsbrev", "who": "Emil"}],
                "monitoring_owner": "Sara",
            },
        ),
        says="Kun Emil har adgang til »TikTok«, men »Sara« skal også holde øje",
    ),
}

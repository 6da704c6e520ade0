"""The rules in `wizard.checks.rules.careless`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.about_law import may
from tests.wizard.checks.cases import Tried


def login(who: str) -> dict[str, Any]:
    return {"logins": [{"profile": "Instagram", "who": who}]}


def do(rule: str) -> dict[str, Any]:
    return {"policy_do": [{"rule": rule}]}


BOARD = "Koden hænger på opslagstavlen i frokoststuen"
SHOWN = "Post de gæster, der danser; klager nogen, tager vi filmen ned"
DIVORCE = "Fortæl hvorfor ejerne flytter: en skilsmisse giver mange kommentarer"

CASES = {
    "password_shared": Tried(
        found=(
            login(BOARD),
            login("Everybody knows the password"),
            login("Én adgangskode til alle, også til dem fra sidste år"),
            do("Use the shared login and write it on the board"),
        ),
        near=(
            {"policy_do": [{"rule": "We all have a login of our own"}]},
            login("Sara og Emil, hver sin adgang"),
            login("One password for all in Bitwarden"),
            login("Sara has the password, Emil a login of his own"),
            do("Del aldrig en fælles adgangskode"),
            do("Skriv rabatkoden på tavlen"),
        ),
        says=f"»{BOARD}«",
    ),
    "shown_until_somebody_minds": Tried(
        found=(
            do(SHOWN),
            do("Put the guests up at once and take it down if anybody complains"),
            may("Show photos of customers. We take them down when somebody objects."),
        ),
        near=(
            {
                "policy_do": [
                    {"rule": "Ask everybody in the picture before you post"},
                    {"rule": "Spørg alle på billedet, før du lægger op"},
                    {"rule": "Remove the post if somebody in the picture complains"},
                ]
            },
            {
                "policy_do": [
                    {"rule": "Ask everybody in the picture before you post"},
                    {"rule": "Spørg alle på billedet, før du lægger op"},
                    {"rule": "Fjern billedet, hvis nogen på det siger nej"},
                ]
            },
            {
                "policy_do": [
                    {"rule": "Ask everybody in the picture before you post"},
                    {"rule": "Spørg alle på billedet, før du lægger op"},
                    {"rule": "Take the picture down if a parent objects"},
                ]
            },
            {
                "policy_do": [
                    {"rule": "Fjern billedet med det samme, hvis en kunde siger fra, også selv om vi har fået lov"}
                ]
            },
            do("Spørg gæsterne først; klager nogen alligevel, tager vi billedet ned"),
            do("Take a comment down if somebody complains about other people"),
            do("Show photos of customers who have said yes, and take them down if they object later"),
            do("Vis maden, som den er"),
        ),
        says=f"»{SHOWN}«",
    ),
    "reasons_of_customers_told": Tried(
        found=(
            do(DIVORCE),
            do("Write why they sell; a bankruptcy is a good story"),
            may("Share the client's divorce as a case"),
        ),
        near=(
            {"policy_do": [{"rule": "Tell people why they should not ignore debt"}]},
            {"policy_do": [{"rule": "Skriv, hvorfor de fleste får stress, og hvordan man undgår en fyring"}]},
            do("Fortæl aldrig hvorfor de flytter, heller ikke en skilsmisse"),
            do("Write why they sell, without a word of a divorce"),
            {"pillars": [{"topic": "Hvad sker der med huset ved en skilsmisse?"}]},
            {"pillars": [{"topic": "Out of debt: how to begin"}]},
            may("Share the client's divorce as a case once they have agreed"),
        ),
        says=f"»{DIVORCE}«",
    ),
}

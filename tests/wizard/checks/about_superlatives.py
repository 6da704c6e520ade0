"""The rules in `wizard.checks.rules.superlatives`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried


def said(text: str) -> dict[str, Any]:
    return {"key_messages": [{"message": text}]}


CASES = {
    "outcome_promised": Tried(
        found=(
            said("Vi garanterer, at du vinder din sag"),
            said("We guarantee you win your case"),
            said("We never lose"),
            said("Vi taber aldrig"),
            said("Byggetilladelse garanteret"),
        ),
        near=(
            said("Intet honorar, hvis vi ikke vinder"),
            said("No win, no fee"),
            said("Vi taber aldrig tålmodigheden"),
            said("We never lose our patience"),
            said("Sådan vinder du over ukrudtet"),
            said("Vi siger ærligt, om sagen kan vindes"),
            said("Win a pair of tickets"),
        ),
        says="noget, som andre afgør: »Vi garanterer, at du vinder din sag«",
    ),
    "best_or_cheapest_of_all": Tried(
        found=(
            said("Yorkshire’s best solicitors"),
            said("The best solicitors in Yorkshire"),
            said("Fyns bedste tandlæger"),
            said("Nr. 1 i Vejle"),
            said("Danmarks billigste vinduer"),
            said("Always the cheapest"),
        ),
        near=(
            said("Byens bedste brød"),
            said("The best coffee in town"),
            said("Kåret til de bedste tandlæger på Fyn i 2026"),
            said("Den bedste tid at plante roser i"),
            said("Book direct, it is always cheapest with us"),
            said("Vores bedste råd"),
        ),
        says="»Yorkshire’s best solicitors« skal I kunne vise",
    ),
}

"""Lines on which the patterns of `wizard.checks.phrases.room` are tried."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MENTIONED: Tried = {
    "ARE_FREE": (
        "12 ledige pladser",
        "Ti pladser tilbage",
        "Der er endnu 8 pladser",
        "12 free places",
        "Ten places left",
        "Eight vacancies",
    ),
}

NOT_MENTIONED: Tried = {
    "ARE_FREE": (
        "Plads til 30 elever",
        "Vi har 40 pladser",
        "Højst 8 deltagere",
        "Room for 30",
        "We have 40 places",
        "At most 8 pupils",
    ),
}

"""Lines on which the patterns of `wizard.checks.phrases.harmless` are tried."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "PROMISES_NO_HURT": (
        "Helt uden smerter",
        "Ingen ar",
        "Uden risiko for skader",
        "No scars, ever",
        "Completely harmless",
        "Zero pain",
    ),
    "PROMISES_SAFETY": (
        "Vores creme er helt uden bivirkninger",
        "Ingen risiko for infektion",
        "Hypoallergent blæk",
        "No side effects whatsoever",
        "Completely safe for everyone",
        "There is no risk of a reaction",
    ),
}

UNMATCHED: Tried = {
    "PROMISES_NO_HURT": (
        "Lakken er uden ar",
        "Ingen gener for naboerne",
        "Det kan give ar",
        "No pain, no gain",
        "It leaves a scar",
        "It may hurt a little",
    ),
    "PROMISES_SAFETY": (
        "Ingen binding, ingen risiko: prøv en time",
        "Vi kan ikke love, at det er uden bivirkninger",
        "Spørg om bivirkninger",
        "Free cancellation, no risk",
        "No pain, no gain",
        "Ask us about allergies",
    ),
}

"""Lines on which the patterns of `wizard.checks.phrases.harmless` are tried."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "SAFE_WITH_ALLERGY": (
        "Our pies are safe for people with a nut allergy",
        "Safe for coeliacs",
        "Suitable for everyone with an egg allergy",
        "Trygt for børn med mælkeallergi",
        "Sikker for alle med nøddeallergi",
        "Isen kan trygt spises af folk med cøliaki",
    ),
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
    "SAFE_WITH_ALLERGY": (
        "Not safe for anyone with a nut allergy",
        "Tell us if you come with an allergy",
        "A safe place for anyone with a dog",
        "Tables for coeliacs on Mondays",
        "Ikke sikkert for folk med nøddeallergi",
        "Spørg os om allergi",
        "Trygt for børn med små ben",
    ),
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

MENTIONED: Tried = {
    "MADE_NEAR_ALLERGENS": (
        "All made in the same kitchen",
        "One line, milk and nuts included",
        "There may be traces of nuts",
        "Alt bages i samme ovn",
        "Kan indeholde spor af nødder",
        "Vi har ét køkken til det hele",
    ),
}

NOT_MENTIONED: Tried = {
    "MADE_NEAR_ALLERGENS": (
        "We have made ice cream since 1982",
        "Open at the same time every day",
        "Four of us in a shop in Ludlow",
        "Vi er fire i butikken",
        "Samme åbningstid hele året",
        "Der er plads til tyve i køen",
    ),
}

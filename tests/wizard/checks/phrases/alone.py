"""Lines that the patterns in `alone` hear, and lines that only look like it."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "WORKS_ALONE": (
        "Jeg arbejder alene",
        "Er alene og har 31 kunder",
        "Enkeltmandsvirksomhed i Ribe",
        "I work alone",
        "I run it all on my own",
        "Sole trader in Leeds",
        "A one-woman business",
    ),
    "ONLY_ME": (
        "Det er kun mig",
        "Det er mig, der gør det hele",
        "Bare mig i værkstedet",
        "Just me in a shed",
        "It is only me",
        "Just me in the barn",
    ),
}
UNMATCHED: Tried = {
    "WORKS_ALONE": (
        "Vi er tre",
        "Du er aldrig alene",
        "Ingen skal stå alene",
        "We are three",
        "You are never alone",
        "Staff of nine",
    ),
    "ONLY_ME": (
        "Det er kun mig og Line",
        "Ring til mig",
        "Mig og to andre",
        "Just me and Nell",
        "Call me",
        "Meet me",
    ),
}

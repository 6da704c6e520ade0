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
        "I thatch roofs across west Dorset, on my own with a lad in the summer.",
        "Sole trader in Leeds",
        "A one-woman business",
    ),
    "WITHOUT_STAFF": (
        "Vi har ingen ansatte",
        "Et værksted uden ansatte",
        "Har ikke ansatte",
        "No employees",
        "We run it without staff",
        "A shop without employees",
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
        "I put it on my own profile as well",
        "On my own website I sell prints",
    ),
    "WITHOUT_STAFF": (
        "Vi har ni ansatte",
        "Vores ansatte hjælper til",
        "De ansatte skiftes",
        "Staff of nine",
        "Our employees help",
        "Without our staff nothing works",
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

"""Lines that the patterns in `cases_named` hear, and lines that only look like it."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "CASES_BY_NAME": (
        "Cases we won, with names and sums",
        "Our clients' cases by name",
        "Cases we won: who, what they got and how",
        "Klientsager med navn og beløb",
        "Patienthistorier med navn og diagnose",
        "Navne på klienter, vi har hjulpet",
    ),
}
UNMATCHED: Tried = {
    "CASES_BY_NAME": (
        "Anonyme sager uden navne",
        "Hvad koster en sag?",
        "Klienter, der har sagt ja, med navn",
        "Cases without names",
        "What a case costs",
        "Anonymous client stories, no names",
    ),
}

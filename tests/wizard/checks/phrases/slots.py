"""Lines that the patterns in `slots` hear, and lines that only look like it."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "SHUT_ON": (
        "Vi har lukket om mandagen",
        "Lukket hver tirsdag",
        "Holder lukket søndag",
        "We are shut on Mondays",
        "Closed on Tuesdays",
        "Closed all Sunday",
    ),
    "QUIET": (
        "Formiddagene står tomme",
        "Mandag er der stille",
        "Vi skal have fyldt tirsdagene",
        "Mondays are quiet",
        "Fill the mornings",
        "Wednesdays are half empty",
    ),
    "STANDS_EMPTY": (
        "Formiddagene står tomme",
        "Mandag er der stille",
        "Ledige borde",
        "Mondays are quiet",
        "Slow weeks",
        "Half empty",
    ),
    "TO_BE_FILLED": (
        "Fylde formiddagene",
        "Fyldt",
        "Fyld holdene",
        "Fill the mornings",
        "Filled",
        "Fuller",
    ),
}
UNMATCHED: Tried = {
    "SHUT_ON": (
        "Åbent om mandagen",
        "Lukket efter kl. 17",
        "Mandag er der stille",
        "Open on Mondays",
        "Closed from 5",
        "Mondays are quiet",
    ),
    "QUIET": (
        "Lørdag er der kø",
        "Der er venteliste om aftenen",
        "Vi har åbent",
        "Saturdays are busy",
        "Fully booked on Mondays",
        "Open all day",
    ),
    "STANDS_EMPTY": (
        "Kø",
        "Åbent",
        "Fyldt op",
        "Busy",
        "Open",
        "Fill it",
    ),
    "TO_BE_FILLED": (
        "Tomme borde",
        "Åbent",
        "Fuld",
        "Empty",
        "Open",
        "Full",
    ),
}

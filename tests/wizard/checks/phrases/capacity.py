"""Lines on which the patterns of `wizard.checks.phrases.capacity` are tried."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MENTIONED: Tried = {
    "SOMEBODY_ELSE": (
        "Vi mister 5 kunder om måneden",
        "Kun 3 gæster om dagen",
        "To kunder om ugen klager",
        "We lose 4 customers a month",
        "At present 8 clients a week",
        "Three customers a week ask for oat milk",
    ),
    "ASKS_ONLY": (
        "Henvendelser",
        "Forespørgsler om maling",
        "Klik på linket",
        "Enquiries",
        "Names on the list",
        "Loan requests",
    ),
    "AT_MOST": (
        "Vi kan nå 70 om året",
        "Højst seks ad gangen",
        "22 er loftet",
        "We can fit 70",
        "At most six",
        "I do it on my own",
    ),
}

NOT_MENTIONED: Tried = {
    "SOMEBODY_ELSE": (
        "Vi klipper 12 kunder om dagen",
        "Otte cykler om ugen",
        "Vi laver 70 om året",
        "About 11 clients a week",
        "Eight firms a year",
        "We fit 70 a year",
    ),
    "ASKS_ONLY": (
        "Samtaler om min sidste vilje",
        "Bookede tider",
        "Nye kunder",
        "Conversations",
        "Booked visits",
        "New clients",
    ),
    "AT_MOST": (
        "Fire koncerter om året",
        "Seks elever",
        "Vi holder til på loven",
        "Four concerts a year",
        "Six pupils",
        "We do it together",
    ),
}

"""Lines on which the pattern of `wizard.checks.phrases.never_charged` is tried."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "NEVER_CHARGED": (
        "RRP €80 that nobody ever paid, now €40",
        "Was £900, now £450. No one has ever paid £900",
        "Usual price €60, we have never charged that much",
        "Half price: nobody pays full price anyway",
        "A made-up RRP, 40% off",
        "Before-price 1.200 kr., den har aldrig kostet 1.200 kr.",
        "Før 800 kr., nu 400 kr. Ingen har betalt 800 kr.",
        "Spar 50 %: normalprisen har vi selv fundet på",
        "Værdi 2.000 kr., selv om ingen har givet det",
    ),
}

UNMATCHED: Tried = {
    "NEVER_CHARGED": (
        "Now £40. Nobody pays that much elsewhere",
        "Nobody has paid more than £20 for a ticket, and now it's £15",
        "We have never charged for parking: save £3",
        "It never cost so much to heat a house as now, 20% off insulation",
        "Nobody pays full price twice a year at our cinema",
        "Never write a before-price nobody has paid",
        "No one has paid it back yet: 5% off the loan fee",
        "Ingen har betalt mere end 200 kr. for en billet før",
        "Vi har aldrig taget gebyr: spar 49 kr.",
        "Strømmen har aldrig kostet mere, så nu er der 20 % rabat på lamper",
        "Skriv aldrig en førpris, som ingen har betalt",
    ),
}

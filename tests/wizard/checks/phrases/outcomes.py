"""Lines that the patterns in `outcomes` hear, and lines that only look like it."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "WINS_FOR_YOU": (
        "Vi garanterer, at du vinder",
        "Du vinder din sag med os",
        "We guarantee you win your case",
        "Compensation guaranteed",
        "You will win your claim",
        "We always win",
    ),
    "BEST_OF_ALL": (
        "De bedste advokater på Fyn",
        "Byens dygtigste revisor",
        "Nr. 1 i Vejle",
        "The best solicitors in Yorkshire",
        "Yorkshire's leading accountants",
        "Number one in Leeds",
    ),
    "CHEAPEST_OF_ALL": (
        "Danmarks billigste vinduer",
        "Byens laveste priser",
        "Altid billigst",
        "The cheapest in town",
        "Always the lowest prices",
        "Britain's cheapest tyres",
    ),
}
UNMATCHED: Tried = {
    "WINS_FOR_YOU": (
        "Intet honorar, hvis vi ikke vinder",
        "Sådan vinder du over ukrudtet",
        "Vi kæmper for din sag",
        "No win, no fee",
        "We fight for your case",
        "How to win a claim",
    ),
    "BEST_OF_ALL": (
        "Byens bedste brød",
        "Kåret til de bedste tandlæger på Fyn",
        "Den bedste tid at plante",
        "The best coffee in town",
        "Voted the best solicitors in Yorkshire",
        "Your best friend in Leeds",
    ),
    "CHEAPEST_OF_ALL": (
        "Billige vinduer",
        "Det er billigst at bestille direkte",
        "En god pris",
        "Cheap tyres",
        "Book direct, it is always cheapest with us",
        "A fair price",
    ),
}

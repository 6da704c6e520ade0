"""Lines on which the pattern of `wizard.checks.phrases.without_medicine` is tried."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "DROPS_MEDICINE": (
        "Throw your inhaler in the bin",
        "Med vores kostplan kan du droppe insulinen",
        "Come off your antidepressants with six sessions of breathing",
        "Throw away your inhaler",
        "Our clients stopped taking their statins",
        "Turmeric shots instead of your painkillers",
        "You will no longer need blood pressure tablets",
        "Ditch your sleeping pills with our tea",
        "Smid dine piller væk efter tre behandlinger",
        "Drop din medicin og få energien igen",
        "Slip for din astmaspray med vores saltrum",
        "Hypnose i stedet for dine sovepiller",
        "Du behøver ikke længere insulin",
        "Trap ud af din medicin med akupunktur",
    ),
}

UNMATCHED: Tried = {
    "DROPS_MEDICINE": (
        "Instead of your pills organiser, try our wooden box",
        "Never stop taking your medicine because of something you read",
        "Ask your GP before you come off your antidepressants",
        "Bring your unused medicine back and throw away your pills here",
        "Do you need a medicine box for the week?",
        "Drop your tablets and phones at the door",
        "Skip the queue for your prescription",
        "Stop aldrig med din medicin på egen hånd",
        "Spørg lægen, før du stopper med din medicin",
        "Aflever din gamle medicin på apoteket",
        "Slip for køen, når du henter din medicin",
        "Husk din medicin på turen",
        "Kom af med dine gamle piller hos os",
        "Læg din medicin i rygsækken",
    ),
}

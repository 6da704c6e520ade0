"""Lines on which the patterns of `wizard.checks.phrases.compared` are tried."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "MAKES_SO_MANY": (
        "Vi slagter 60 lam om året, det bliver til 110 lammekasser",
        "Haven giver 40 kasser æbler",
        "Vi brygger 900 flasker i sæsonen",
        "We make 60 chairs",
        "The orchard yields 110 boxes",
        "Two of us sew 30 dresses",
    ),
}

UNMATCHED: Tried = {
    "MAKES_SO_MANY": (
        "We brew 12 beers.",
        "We make 12 cheeses.",
        "We make 40 cakes a week.",
        "Vi laver 30 kranse om dagen.",
        "Vi bager 8 brødtyper og laver 6 kager.",
        "Vi solgte 110 lammekasser sidste år",
        "Vi har 110 medlemmer",
        "Vi laver ikke 110 kasser mere",
        "We have 60 members",
        "Last year we sold 60 chairs and made more",
        "Two shops in the town",
    ),
}

MENTIONED: Tried = {
    "A_FEW_OF_THEM": (
        "12 forældre i bestyrelsen",
        "Sidste år kom 40 familier",
        "60 deltog",
        "12 parents on the board",
        "40 families came",
        "90 attended",
    ),
}

NOT_MENTIONED: Tried = {
    "A_FEW_OF_THEM": (
        "2.300 beboere",
        "En skole med 400 elever",
        "Der bor 900 familier",
        "2,300 residents",
        "A school with 400 pupils",
        "900 families live here",
    ),
}

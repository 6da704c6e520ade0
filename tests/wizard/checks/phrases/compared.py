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
        "Vi solgte 110 lammekasser sidste år",
        "Vi har 110 medlemmer",
        "Vi laver ikke 110 kasser mere",
        "We have 60 members",
        "Last year we sold 60 chairs and made more",
        "Two shops in the town",
    ),
}

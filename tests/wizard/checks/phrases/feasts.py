"""Lines on which the patterns of `wizard.checks.phrases.feasts` are tried."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "FOR_FATHERS_DAY": (
        "Fars dag",
        "Gave til farsdag",
        "Farsdagsmenu",
        "Giv far en kniv til fars dag",
        "Fars dag i butikken",
        "Tilbud til farsdag",
    ),
    "FOR_CHRISTMAS_EVE": (
        "Alt til julefrokosten",
        "Julegaver med kort",
        "Juletræer fra egen skov",
        "Christmas presents",
        "A tree: Christmas trees from our wood",
        "Christmas dinner for four",
    ),
    "FOR_CHRISTMAS": (
        "Julebryg",
        "Juleøl i smagekasse",
        "Klar til julefrokosten",
        "Christmas boxes",
        "Gaver til jul",
        "Xmas offers",
    ),
    "FOR_EASTER": (
        "Påskebryg",
        "Easter brew",
        "Påskefrokost for to",
        "Eggs for Easter",
        "Tilbud i påsken",
        "The Easter box",
    ),
}

UNMATCHED: Tried = {
    "FOR_FATHERS_DAY": ("Fars hjørne", "Efter fars dag", "En dag med far", "Mors dag", "Farvel til dagen", "A father"),
    "FOR_CHRISTMAS_EVE": (
        "Byt julegaver hos os",
        "Rester fra julefrokosten",
        "Juleudsalg",
        "Christmas sale",
        "Return your Christmas presents",
        "Soup after the Christmas lunch",
    ),
    "FOR_CHRISTMAS": (
        "Sommer i juli",
        "Julie underviser",
        "Julia’s class",
        "Oprydning efter jul",
        "Sale in July",
        "Julius Hansen",
    ),
    "FOR_EASTER": (
        "Forår",
        "After Easter: a new start",
        "Eastern food",
        "Tilbage efter påske",
        "Spring brew",
        "Påklædning",
    ),
}

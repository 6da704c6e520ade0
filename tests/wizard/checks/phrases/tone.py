"""Lines that the patterns of `wizard.checks.phrases.tone` must match, and others they must not."""

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "PLENTY_OF_EMOJI": (
        "Plenty of emoji",
        "Lots of happy emojis",
        "Masser af emojier",
        "Mange glade emojier",
        "Gerne emojis",
        "Altid en smiley",
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
    "PLENTY_OF_EMOJI": ("Ingen emojier", "No emoji", "Rolig", "Not many emojis", "Masser af humor", "Many pictures"),
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

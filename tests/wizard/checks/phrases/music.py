"""Lines on which the patterns of `wizard.checks.phrases.music` are tried."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "TRENDING_MUSIC": (
        "Ugens trin på det nummer, der trender",
        "Reels til ugens hit",
        "Voksenholdet til musik fra 90'erne",
        "Clips with whatever sound is trending",
        "Montages to Taylor Swift",
        "A famous song under every video",
    ),
}

UNMATCHED: Tried = {
    "TRENDING_MUSIC": (
        "Koret synger kendte sange",
        "Musik fra platformens frie bibliotek, også det, der trender",
        "Det, der trender i haven",
        "Trending topics of the week",
        "Our own songs, however popular",
        "Famous recipes",
    ),
}

MENTIONED: Tried = {
    "RIGHTS_TO_MUSIC": (
        "Musik kun med tilladelse",
        "Sange fra Kodas liste",
        "Lyd fra platformens bibliotek",
        "Music with a licence",
        "Songs we have the rights to",
        "Sounds from the commercial library",
    ),
}

NOT_MENTIONED: Tried = {
    "RIGHTS_TO_MUSIC": (
        "Musik til dans",
        "Kendte sange",
        "Tilladelse til at parkere",
        "Music for dancing",
        "Loud sounds",
        "Permission to park",
    ),
}

"""Lines on which the patterns of `wizard.checks.phrases.trades` are tried."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "MAKES_ALCOHOL": (
        "Mikrobryggeri ved havnen",
        "Craft brewery in Aalborg",
        "En vinbar på Nørrebro",
        "We make gin",
        "Vingård på Røsnæs",
        "A wine shop",
    ),
}

UNMATCHED: Tried = {
    "MAKES_ALCOHOL": (
        "We are a dance school in the old brewery",
        "Vi er en skaterhal i det gamle bryggeri på havnen",
        "Klatrehallen ligger i det gamle bryghus",
        "A nursery next to the brewery",
        "Museum i byens tidligere spiritusfabrik",
        "We teach music in a former distillery",
        "Vinterbadning",
        "Begin today",
        "Kaffebryg til kontoret",
        "Vi har vinduer",
        "A winter garden",
        "Coffee and cake",
    ),
}

MENTIONED: Tried = {
    "TREATS_ANIMALS": (
        "Dyreklinik i Skive",
        "Dyrlæge for heste",
        "Hundefrisør",
        "A vet with two nurses",
        "Animal hospital",
        "We treat dogs and cats",
    ),
}

NOT_MENTIONED: Tried = {
    "TREATS_ANIMALS": (
        "Fysioterapi og massage",
        "Tandlæge i Aalborg",
        "Klinik for fodterapi",
        "A clinic for skin",
        "Hospitality",
        "Veteranbiler",
    ),
}

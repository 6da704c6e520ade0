"""Lines on which the patterns of `wizard.checks.phrases.currencies` are tried."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "EUROS": ("€16", "130 €", "EUR 40", "40 euro", "45 euros a night", "from € 12"),
    "IN_DANISH": ("Brød og kage", "Få plads", "Gå til siden", "Ærligt", "Til dig", "Øl"),
}

UNMATCHED: Tried = {
    "EUROS": ("€", "130 kr.", "£16", "Europe", "16 eurasians", "a neuron"),
    "IN_DANISH": ("Bread and cake", "Pottery", "Dogs", "A walk", "Table", "Tiles"),
}

MENTIONED: Tried = {
    "OTHER_MONEY": ("£1,950", "from £8 a week", "$40", "400 SEK", "GBP 90", "90 britiske pund"),
    "DANISH_MONEY": ("1.150 kr.", "kr. 75", "DKK 400", "90 kroner", "45 kr", "400 dkk"),
}

NOT_MENTIONED: Tried = {
    "OTHER_MONEY": ("1.150 kr.", "DKK 400", "40 €", "any sum", "free to families", "Et pund mel"),
    "DANISH_MONEY": ("£1,950", "40 €", "any sum", "12 krus", "kroner", "4 kryddere"),
}

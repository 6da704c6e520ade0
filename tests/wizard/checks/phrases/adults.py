"""Lines on which the patterns of `wizard.checks.phrases.adults` are tried."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "NAMES_UNSUITABLE": (
        "Fredagsøl for studerende",
        "Gratis vin til de første 50",
        "Energidrik til halv pris",
        "Tilbud på tatoveringer",
        "Free beer for students",
        "Half-price energy drinks",
        "Wine tasting on Friday",
        "Gin og tonic i gården",
        "Fillers til halv pris",
    ),
    "ADULTS_TRADE": (
        "Tatovør i Odense",
        "Vi sælger fyrværkeri",
        "Solcenter med seks kabiner",
        "A tattoo studio",
        "Vapes and nicotine pouches",
        "Online casino and betting tips",
    ),
}

UNMATCHED: Tried = {
    "NAMES_UNSUITABLE": (
        "Easy fillers for lunch boxes",
        "Ginger beer and lemonade stall",
        "Wine gums and lollies",
        "Klistertatoveringer og ansigtsmaling",
        "Temporary tattoos and face painting",
        "Alkohol og unge: foredrag for 9. klasse",
        "Energy drinks and your heart: what happens in the body",
        "Snak om alkohol før festen: råd til unge",
        "Fruit cocktails and smoothies",
        "Alkoholfri fest for unge",
        "Stocking fillers for kids",
        "Temporary tattoos for the children",
        "Ginger beer and wine gums",
        "Vinduespudsning til halv pris",
        "Ingen alkohol til festen",
        "Køl og kano til udlejning",
        "Film fra et sommerjob",
        "A party without alcohol",
        "Non-alcoholic drinks on Friday",
        "Window cleaning at half price",
        "Kosmetik fra naturen",
        "Filmaften for unge",
    ),
    "ADULTS_TRADE": (
        "Vi fjerner tatoveringer",
        "Hjælp til at stoppe med nikotin",
        "Solceller til huse",
        "Tattoo removal by laser",
        "A bike shop",
        "We help people quit nicotine",
    ),
}

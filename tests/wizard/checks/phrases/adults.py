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
    "TRADE_NAMED_UNSUITABLE": (
        "Tatovør i Odense",
        "Solcenter med seks kabiner",
        "Slankekure på nettet",
        "A tattoo studio",
        "Six sunbeds",
        "Slimming pills by post",
    ),
    "ADULTS_TRADE": (
        "Vi sælger fyrværkeri",
        "Botox og fillers",
        "Energidrikke",
        "Vapes and nicotine pouches",
        "Online casino and betting tips",
        "Payday loans",
    ),
}

UNMATCHED: Tried = {
    "NAMES_UNSUITABLE": (
        "Gin rummy for beginners",
        "Vin Diesel film night",
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
    "TRADE_NAMED_UNSUITABLE": (
        "Vi fjerner tatoveringer",
        "Midlertidige tatoveringer til børnefester",
        "Solceller til huse",
        "Tattoo removal by laser",
        "Temporary tattoos",
        "A bike shop",
    ),
    "ADULTS_TRADE": (
        "Hjælp til at stoppe med nikotin",
        "Vi beskytter hunde mod fyrværkeri",
        "Stocking fillers and toys",
        "We help people quit nicotine",
        "A book about betting",
        "Film om betting til tv",
    ),
}

"""Lines on which the patterns of `wizard.checks.phrases.prices` are tried."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "LOWERS_PRICE": (
        "25 % på alle stel",
        "Ten per cent off in July",
        "Spar 200 kr.",
        "Half price in May",
        "82 kr. i stedet for 165 kr.",
        "Black Friday",
    ),
    "CUTS_PRICE": (
        "20 % rabat på alt brød",
        "Spar 200 kr. på cykeltjek",
        "Black Friday-priser hele ugen",
        "Udsalg på vinterjakker",
        "Før 499 kr., nu 299 kr.",
        "Alt til halv pris",
        "20% off all bread",
        "Save DKK 200 on a bike check",
        "Black Friday prices all week",
        "Winter sale on jackets",
        "Was DKK 499, now DKK 299",
        "Everything at half price",
        "150 kr. i stedet for 220 til og med søndag",
        "DKK 150 instead of DKK 220",
    ),
    "ORDERS_HERE": (
        "Køb din ladeboks her på siden",
        "Bestil billetter her i opslaget",
        "Køb den på Facebook",
        "Buy your box here",
        "Order in the shop tab",
        "Order yours on Instagram",
    ),
    "NAMES_PRICE": (
        "Seks boller for 150 kr.",
        "Kun 1.299,- i april",
        "Tagrens fra 4.500 kroner",
        "Six buns for DKK 150",
        "From €49 a month",
        "A roof clean at 4,500 kr.",
    ),
}

UNMATCHED: Tried = {
    "LOWERS_PRICE": (
        "To for én for dig under 40",
        "Three days for the price of two",
        "Køb tre, betal for to",
        "Seks boller for 150 kr.",
        "Kom forbi i maj",
        "Aldrig rabat",
    ),
    "CUTS_PRICE": (
        "Seks boller for 150 kr.",
        "Gratis gennemgang af vinduer og døre",
        "100 % økologisk brød",
        "Salget sker i butikken",
        "Kickoff og fridag",
        "Six buns for DKK 150",
        "Free window check",
        "100% organic bread",
        "House for sale",
        "The sale happens in the shop",
        "Kick-off in the canteen",
        "Tegn et kort i stedet for at skrive",
        "Åbent i 10 uger i stedet for 8 uger",
    ),
    "ORDERS_HERE": (
        "Køb den i butikken",
        "Bestil tid i telefonen",
        "Ring, og hør mere",
        "Ask for an offer",
        "Buy it at the market",
        "Order by phone",
    ),
    "NAMES_PRICE": (
        "Gratis prøvetime (værdi 500 kr.)",
        "Gratis gennemgang i 10 huse inden for 25 km",
        "25 aftaler om besøg",
        "Åbent hus lørdag den 24. april kl. 10–14",
        "A free trial worth DKK 500",
        "Free 45-minute check, 10 houses within 25 km",
        "Open day on 24 April, 10 am–2 pm",
    ),
}

MENTIONED: Tried = {
    "SAYS_PRICE": (
        "Et eftersyn koster 649 kr.",
        "Prisen er 649 kr.",
        "Vi tager 649 kr.",
        "A service costs £64",
        "The price is £64",
        "We charge £64",
    ),
    "FOR_SOME_ALONE": (
        "20 % rabat for medlemmer",
        "For dig under 40",
        "Rabat til studerende",
        "First month at half price",
        "10% off for new customers",
        "Pensioners pay half",
    ),
    "COSTS_NOTHING": (
        "Synsprøve til 0 kr. i marts",
        "Gratis gennemgang af taget",
        "Prøvetimen er gratis",
        "A first visit, free of charge",
        "A free check",
        "DKK 0 in March",
    ),
    "SELLS_AHEAD": (
        "Bestil til sommeren",
        "Gavekort til jul",
        "Forsalg af billetter",
        "Sæsonkort til halv pris",
        "Early booking for 2028",
        "Book your summer now, before the season",
        "Gift vouchers",
    ),
}

NOT_MENTIONED: Tried = {
    "SAYS_PRICE": (
        "Vi betaler 649 kr. i husleje",
        "Et gavekort på 649 kr.",
        "Budgettet er 649 kr.",
        "We pay £64 in rent",
        "A voucher of £64",
        "Our budget is £64",
    ),
    "FOR_SOME_ALONE": (
        "25 % på alle stel",
        "Black Friday",
        "Ten per cent off in July",
        "Spar 200 kr.",
        "Half price in May",
        "Udsalg på cykler",
    ),
    "COSTS_NOTHING": (
        "899 kr. om måneden, 0 kr. i udbetaling",
        "Bestil for 100 kr., og få gratis levering",
        "20% off and free delivery",
        "Spar 200 kr.",
        "Kun 250 kr.",
        "DKK 0 down",
    ),
    "SELLS_AHEAD": (
        "Sommerklip",
        "July by the sea",
        "Tag en ven med",
        "20 % på alle ture",
        "A night for two",
        "Kom og smag",
    ),
}

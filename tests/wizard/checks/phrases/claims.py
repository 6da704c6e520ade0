"""Lines on which the patterns of `wizard.checks.phrases.claims` are tried."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "GREEN": (
        "Byens mest bæredygtige frisør",
        "Byens grønneste vask",
        "Vi er CO2-neutrale.",
        "The eco-friendly choice for your office",
        "Klimavenlig transport hele vejen",
        "100 % klimaneutralt tøj",
        "Our deliveries are climate neutral",
    ),
    "COMPARES_IN_PUBLIC": (
        "Billigere end konkurrenterne",
        "Modsat Brudehuset i Vejle syr vi selv",
        "Bedre end alle andre",
        "Better than any other clinic in Aarhus",
        "Unlike FysioPlus next door, we listen",
        "The others can't match us",
    ),
}

UNMATCHED: Tried = {
    "GREEN": (
        "Sustainable building course for joiners",
        "The greenest view in town",
        "Klimavenlige vaner: et foredrag",
        "Zero waste cooking class",
        "Et bæredygtigt arbejdsliv",
        "A sustainable pace of growth",
        "Sustainable habits that last",
        "En bæredygtig økonomi i klubben",
        "Spis med god samvittighed",
        "Guilt-free cakes with less sugar",
        "Help save nature on Skye",
        "Socially sustainable working hours",
        "Non-toxic relationships",
        "Emballagen er klimavenlig, fordi den er 90 % genbrugsplast.",
        "Grønne planter til kontoret",
        "Svanemærket og miljøvenlig rengøring",
        "En økonomisk bæredygtig forening",
        "Green salad with every meal",
        "Never the eco-friendly choice, only the one that lasts",
    ),
    "COMPARES_IN_PUBLIC": (
        "De andre tager mere kage, så kom tidligt",
        "Better than any other Tuesday",
        "Unlike other sports, you can start at any age",
        "I modsætning til andre sygdomme kan det ses på huden",
        "Unlike other cancers, it can be found early",
        "Better than other days: Sundays by the fire",
        "Bedre end i går",
        "Ikke bedre end konkurrenterne, bare tættere på",
        "Målt hurtigere end konkurrenterne ifølge en test",
        "Better than last year",
        "Unlike last year we are open in July",
        "Cheaper than the others according to a survey",
    ),
}

"""Lines on which the patterns of `wizard.checks.phrases.ways` are tried."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "OPENING_HOURS": (
        "Åbent mandag til fredag 8-16",
        "Birgit, hverdage 8-16",
        "Åbningstid kl. 10 til 17",
        "Open weekdays 9 to 17",
        "Opening hours 9.30-16",
        "Staffed 8 am to 4 pm",
    ),
}

UNMATCHED: Tried = {
    "OPENING_HOURS": (
        "Åbent hele året",
        "Hverdage i værkstedet",
        "Åbent hus for 20-30 gæster",
        "Open all year",
        "Monday is for bread",
        "Open in weeks 9 to 17",
    ),
}

MENTIONED: Tried = {
    "SHOP": (
        "Ostebutik midt i Aalborg",
        "Slagter i Grindsted. Butik og mad ud af huset",
        "Kig forbi på hjørnet",
        "Shoe repair, my father's shop",
        "Me and Maeve at the counter",
        "Drop in Monday to Saturday",
    ),
    "IN_SOME_CASES": (
        "Vi leverer ikke om søndagen",
        "Billetter sælges kun online",
        "Før havde vi ingen webshop",
        "We do not deliver on Sundays",
        "No bookings for large parties",
        "We had no online shop until 2024",
    ),
    "AWAY_FROM_PHONES": (
        "Telefonen er væk, mens børnene er her",
        "Mobilen ligger låst inde",
        "Ingen telefoner på gulvet",
        "Phones are away while they're here",
        "No phones in the workshop",
        "I can't use my phone",
    ),
    "ANSWERS_MESSAGES": (
        "Skriv på Messenger",
        "Send en besked",
        "Beskeder",
        "Write to us",
        "A message is answered",
        "Messages",
    ),
}

NOT_MENTIONED: Tried = {
    "SHOP": (
        "Vi bygger tage i Viborg",
        "Kørelærer med to biler",
        "Foredrag og kurser for virksomheder",
        "We build roofs in Leeds",
        "A law firm of nine",
        "Courses for companies",
    ),
    "IN_SOME_CASES": (
        "Vi sender ikke",
        "Vi har ingen webshop",
        "Vi har ingen fysisk butik",
        "We do not ship",
        "No bookings",
        "We have no telephone",
    ),
    "AWAY_FROM_PHONES": (
        "Ring på telefonen",
        "Telefonen er åben fra 8",
        "Mobilen er god til film",
        "Phone us",
        "Phones are open from 8",
        "We use our phones for films",
    ),
    "ANSWERS_MESSAGES": ("Ring til os", "Kom forbi", "Telefonen", "Call us", "Come by", "The phone"),
}

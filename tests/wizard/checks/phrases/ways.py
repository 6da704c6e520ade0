"""Lines about hours, voice, pictures and people that have left; tried in `test_phrases`."""

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
    "HOLDS_THE_PHONE": (
        "Film under timen, kørelæreren holder telefonen",
        "Chaufføren filmer turen med sin mobil",
        "Film turen med telefonen, hold den aldrig; budet holder kameraet",
        "The instructor holds the phone for the film",
        "The driver films the round on a phone",
        "Videos of the trip, holding the phone in one hand",
    ),
    "SHOWN_AS_A_TERM": (
        "Vis alle, der består. Det står i de betingelser, de skriver under på",
        "Læg billeder op af kunder; det er en del af kontrakten",
        "Film gæsterne: det er en betingelse for at være med",
        "Post everyone who passes. It is in the terms",
        "Show every customer, it is part of the agreement",
        "Pictures of students are in the contract",
    ),
    "PRESSES": (
        "Skynd dig, der er snart ikke flere",
        "Sidste chance for julegaver",
        "Køb nu, før det er for sent",
        "Hurry up and order",
        "Last chance before it is all gone",
        "While stocks last",
    ),
    "HAS_LEFT": (
        "Preben, som stoppede som formand",
        "Vores tidligere praktikant",
        "Kim, der ikke længere er her",
        "Our former manager",
        "Jo, who left in May",
        "Last year's intern",
    ),
    "WANTS_IT_SOON": (
        "Vil have svar med det samme",
        "Har brug for hjælp i dag",
        "Gider ikke vente",
        "Needs help today",
        "Wants a quick answer",
        "It is urgent when the roof leaks",
    ),
    "PRAISES_AS_HEALTHY": (
        "En pilsner er sundere end sodavand",
        "Øl er sundt",
        "Vin er godt for kroppen",
        "Beer is healthier than juice",
        "Gin is good for you",
        "Healthy beer from Ribe",
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
    "HOLDS_THE_PHONE": (
        "Kørelæreren holder aldrig telefonen til filmen",
        "En passager filmer, mens chaufføren kører; hun holder telefonen",
        "Chaufføren filmer, når bilen er parkeret, med telefonen",
        "The driver never holds the phone to film",
        "The instructor films with a mounted camera",
        "The rider holds the parcel",
    ),
    "SHOWN_AS_A_TERM": (
        "Vis alle priser, som de står i betingelserne",
        "Det står i kontrakten, at vi altid spørger, før vi viser billeder af kunder",
        "Billeder af kunder er aldrig en del af kontrakten",
        "Show every product and its price; it is in the terms",
        "It is in the terms that we ask first before we show pictures of guests",
        "Read the terms before you post",
    ),
    "PRESSES": (
        "Der er ingen grund til at skynde sig",
        "Vi råber aldrig sidste chance",
        "Kom, når det passer jer",
        "No need to hurry",
        "We never say last chance",
        "Come when it suits you",
    ),
    "HAS_LEFT": (
        "Preben, som er formand",
        "Sara tager over efter Kim, der stoppede",
        "Praktikanten",
        "Our manager",
        "Sara, who never left",
        "Jo, who takes over from Kim, who left in May",
    ),
    "WANTS_IT_SOON": (
        "Vil vide, hvad det koster",
        "Har god tid",
        "Det haster ikke",
        "Plans a year ahead",
        "Wants to compare",
        "It is never urgent",
    ),
    "PRAISES_AS_HEALTHY": (
        "Øl er ikke sundere end sodavand",
        "Den alkoholfri er sundere end sodavand",
        "Frokosten er sund",
        "Beer is not healthy",
        "The food is healthy",
        "Alcohol-free beer is healthier than juice",
    ),
}

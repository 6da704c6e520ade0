"""Lines on which the patterns of `wizard.checks.phrases.ruled_out` are tried."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MENTIONED: Tried = {
    "RULES_OUT_WHEREABOUTS": (
        "Skriv aldrig, hvor børnene er",
        "Aldrig hvor vi er",
        "Ingen adresser på børnene",
        "Never say where the children are",
        "Don't say where we are",
        "No locations",
    ),
    "RULES_OUT_MOURNERS": (
        "Vis aldrig kister",
        "Ingen pårørende",
        "Afdødes navn nævnes ikke",
        "Never show relatives",
        "No coffins",
        "Leave the bereaved in peace",
    ),
    "RULES_OUT_CONTESTS": (
        "Konkurrencer",
        "Ingen lodtrækninger",
        "Vi holder aldrig konkurrencer",
        "Contests",
        "No giveaways",
        "We never run competitions",
    ),
    "RULES_OUT_INFLUENCERS": (
        "Influencere",
        "Betale influencere",
        "Samarbejde med bloggere",
        "Influencers",
        "Work with influencers",
        "Never pay influencers",
    ),
    "RULES_OUT_PRICES": (
        "Priser",
        "Nævne priser",
        "Vi skriver aldrig priser",
        "Prices",
        "We never mention prices in posts",
        "Show prices",
    ),
    "RULES_OUT_POLITICS": (
        "Politik",
        "Skriv ikke om politik",
        "Del ikke politiske budskaber",
        "Politics",
        "Never write about politics",
        "No political posts",
    ),
    "RULES_OUT_STAFF": (
        "Ingen film af ansatte",
        "Ingen billeder af medarbejderne",
        "Aldrig ansigter af kolleger",
        "No pictures of staff",
        "No videos of colleagues",
        "Never faces of employees",
    ),
    "NAMES_INFLUENCERS": (
        "Tre influencere",
        "En blogger prøver det",
        "Lokale youtubere",
        "Three influencers",
        "A food blogger",
        "Two tiktokers",
    ),
    "IS_POLITICAL": (
        "Kommunalvalget",
        "Hvem vi stemmer på",
        "Politik i børnehøjde",
        "The election",
        "Vote for us at the election",
        "Politics at the counter",
    ),
    "SHOWS_STAFF": (
        "Mød vores ansatte",
        "Ugens medarbejder",
        "Portræt af en kollega",
        "Meet the staff",
        "Employee of the month",
        "Portraits of colleagues",
    ),
}

NOT_MENTIONED: Tried = {
    "RULES_OUT_WHEREABOUTS": (
        "Skriv aldrig om børnene",
        "Ingen navne",
        "Ingen priser",
        "Never show children",
        "No names",
        "No prices",
    ),
    "RULES_OUT_MOURNERS": (
        "Ingen politik",
        "Vis aldrig priser",
        "Ingen kunder",
        "No politics",
        "Never show prices",
        "No customers",
    ),
    "RULES_OUT_CONTESTS": (
        "Konkurrencer for under 18",
        "Konkurrencer uden vilkår",
        "Omtale af konkurrenter",
        "Contests that ask for tags",
        "Contests without terms",
        "Competitors",
    ),
    "RULES_OUT_INFLUENCERS": (
        "Influencere, der ikke skriver reklame",
        "Influencere under 18",
        "Følgere",
        "Influencers who hide it",
        "Influencers without a contract",
        "Followers",
    ),
    "RULES_OUT_PRICES": (
        "Priser uden moms",
        "Forkerte priser på nettet",
        "Præmier",
        "Prices without tax",
        "Old prices from last year",
        "Prizes",
    ),
    "RULES_OUT_POLITICS": (
        "Politik for billeder",
        "Privatlivspolitik",
        "Politiet",
        "A policy on photos",
        "Privacy policy",
        "Police",
    ),
    "RULES_OUT_STAFF": (
        "Ingen film af kunder",
        "Billeder af ansatte",
        "Ingen ansatte på arbejde om søndagen",
        "No pictures of guests",
        "Pictures of staff",
        "No staff on Sundays",
    ),
    "NAMES_INFLUENCERS": ("Tre kunder", "En kok", "Indflydelse", "Three guests", "A chef", "Influence"),
    "IS_POLITICAL": (
        "Privatlivspolitik",
        "Stemning i haven",
        "Politiet på besøg",
        "Our policy",
        "Moods",
        "A visit from the police",
    ),
    "SHOWS_STAFF": (
        "Mød vores gæster",
        "Ugens ret",
        "Kollegernes kaffe",
        "Meet the guests",
        "Dish of the month",
        "Coffee with colleagues",
    ),
}

MATCHED: Tried = {
    "TELLS_WHEREABOUTS": (
        "Hver morgen: hvor vi går hen",
        "Hvor vi er i dag",
        "Skriv, hvor vi skal hen",
        "Where we are going today",
        "Where we're off to this morning",
        "Say where we are heading",
    ),
    "SHOWS_MOURNERS": (
        "Læg et billede op fra kirken",
        "Billeder fra begravelsen",
        "Dagens højtidelighed",
        "Pictures from the church",
        "Photos of the family",
        "Today's funeral",
    ),
}

UNMATCHED: Tried = {
    "TELLS_WHEREABOUTS": (
        "Hvor vi kommer fra",
        "Skriv aldrig, hvor vi er i dag",
        "Hvor dejligt",
        "Where we come from",
        "Never say where we are going",
        "Where to buy",
    ),
    "SHOWS_MOURNERS": (
        "Billeder fra butikken",
        "Aldrig billeder fra kirken",
        "Dagens ret",
        "Pictures from the shop",
        "Never pictures of the family",
        "Today's soup",
    ),
}

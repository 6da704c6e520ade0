"""Lines on which the patterns of `wizard.checks.phrases.careless` are tried."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "SHARES_PASSWORD": (
        "Vi bruger alle den samme adgangskode",
        "Koden hænger på køleskabet",
        "Et fælles login til siden",
        "The same password for everything",
        "Password on a note in the drawer",
        "We all share the login",
    ),
    "TAKES_DOWN_LATER": (
        "Læg billeder af eleverne op; siger nogen fra, fjerner vi dem",
        "Vis alle gæster, og tag det ned, hvis de klager: vi sletter det bare",
        "Post kunder med det samme. Bliver de kede af det, tager vi opslaget ned",
        "Post the pupils; if somebody minds we take it down",
        "Share photos of members and remove them if anyone objects",
        "Publish the children, and take the pictures down when a parent complains",
    ),
    "TELLS_WHY_THEY_CAME": (
        "Skriv hvorfor de sælger, fx et dødsbo",
        "Fortæl, hvorfor familien flytter: gæld sælger",
        "Kundens konkurs er en god historie",
        "Tell why they moved: a divorce, say",
        "Our clients' debts as stories",
        "Mention why the couple came; a break-up is best",
    ),
}

UNMATCHED: Tried = {
    "SHARES_PASSWORD": (
        "Alle har login til vagtplanen",
        "Følg vores fælles kodeks for god tone",
        "Vi deler koden SOMMER10 med følgerne",
        "Alle har en kode til klubhuset",
        "Alle følgere har koden HYGGE",
        "Brug samme kode til rabatten i butikken og på nettet",
        "Samme loginside til alle medlemmer",
        "Brug aldrig samme adgangskode to steder",
        "Fælles login i en kodehusker",
        "Hver sin adgangskode",
        "Never use the same password twice",
        "A shared login with two-factor",
        "The guests' password is on the wall",
    ),
    "TAKES_DOWN_LATER": (
        "Spørg eleverne først, og tag billedet ned, hvis de siger fra",
        "Vi tager skiltet ned, når nogen klager over støj",
        "Kommentarer, folk klager over, fjerner vi",
        "Ask the pupils first; if somebody minds we take it down",
        "We take the tent down if the weather is bad for people",
        "Show the house, and take the pictures down when it is sold",
    ),
    "TELLS_WHY_THEY_CAME": (
        "Fortæl folk, hvorfor de skal have en plan ved sygdom",
        "Tell households why they need waste separation",
        "Explain what to do after a bereavement and say why they need the certificate",
        "Skriv aldrig hvorfor de sælger, fx et dødsbo",
        "Hvad koster en skilsmisse?",
        "Fortæl, hvorfor vi bager med surdej",
        "Never tell why they moved: a divorce, say",
        "What a divorce costs",
        "Tell why they came, in general and never of a debt",
    ),
}

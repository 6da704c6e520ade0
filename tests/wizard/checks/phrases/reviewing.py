"""Lines on which the patterns of `wizard.checks.phrases.reviewing` are tried."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "SOMETHING_FOR_A_REVIEW": (
        "Kunder, der anmelder os på Google, får en snegl",
        "Anmeld os, så er kaffen gratis",
        "Skriv en anmeldelse, og få to øl",
        "Leave a review, show it at the bar and your next pint is on us",
        "Every reviewer is entered into a draw",
        "Review us and get a free bun",
    ),
    "REWARDS_REVIEWS": (
        "10 procent på den næste samtale til klienter, der giver os fem stjerner",
        "Ten gifts and 5 per cent for those who leave a review",
        "Gratis kaffe til alle, der giver os fem stjerner på Google",
        "10 % off for everyone who leaves a review",
        "Skriv en anmeldelse, og vind et gavekort",
        "Gavekort i lodtrækning blandt dem, der anmelder os",
        "Free coffee if you leave a review",
        "Rabat til dem, der anmelder os på Trustpilot",
    ),
    "ASKS_ONLY_THE_HAPPY": (
        "Bed kun de glade kunder om at anmelde os",
        "Kun tilfredse gæster får et link til en anmeldelse",
        "Anmeldelser: spørg bare de glade",
        "Only ask happy patients for a review",
        "Ask just the satisfied customers for stars",
        "Reviews from happy clients only",
    ),
    "WRITES_OWN_REVIEWS": (
        "Lad familien skrive et par gode anmeldelser",
        "Bed bestyrelsen give fem stjerner",
        "Kollegerne lægger hver en anmeldelse på Google",
        "Each of us writes two reviews a month",
        "Get friends to leave five stars",
        "Staff post reviews on Trustpilot",
    ),
}

UNMATCHED: Tried = {
    "SOMETHING_FOR_A_REVIEW": (
        "Kunder, der anmelder os, får et svar",
        "Skriv en anmeldelse på Google",
        "Kom ind og få en snegl",
        "Everyone who reviews us gets a reply",
        "Leave a review on Google",
        "Come in and get a free bun",
    ),
    "REWARDS_REVIEWS": (
        "10 procent af de besøgende skriver om udsigten",
        "Bed alle kunder om en anmeldelse, gode som dårlige",
        "Gratis parkering; anmeldelser besvares samme dag",
        "Free delivery over 300 kr.",
        "Answer reviews within a day",
        "Ingen rabat for en anmeldelse",
        "Never give a discount for a review",
    ),
    "ASKS_ONLY_THE_HAPPY": (
        "Bed alle kunder om en anmeldelse",
        "Bed aldrig kun de glade om en anmeldelse",
        "Kun glade farver",
        "Ask everybody for a review",
        "Never ask only happy customers for a review",
        "Happy customers come back",
    ),
    "WRITES_OWN_REVIEWS": (
        "Medarbejderne svarer på anmeldelser",
        "Familien skriver aldrig anmeldelser",
        "Bed gæsterne skrive en anmeldelse",
        "Staff write reviews of books",
        "Our team never writes reviews",
        "Friends and family are welcome",
    ),
}

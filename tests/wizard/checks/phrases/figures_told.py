"""Lines on which the patterns of `wizard.checks.phrases.figures_told` are tried."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "NEVER_ADJUSTS": (
        "Planen ligger fast",
        "Vi holder kursen uanset tallene",
        "Ændres ikke på noget",
        "Whatever the figures say, we go on",
        "The plan stands until summer",
        "We change nothing, no matter what happens",
    ),
    "PARENTS_DECIDE": (
        "Forældrene betaler",
        "Det er far og mor, der skriver under",
        "Forældre vælger efter afstanden",
        "Parents sign for them",
        "It is mum and dad who decide",
        "The parents choose the team",
    ),
    "WANTS_THEM": (
        "Hver fjerde skal være ung",
        "Vi vil have fat i dem",
        "Målet er de unge",
        "We want the young",
        "Half should be under 30",
        "More of them",
    ),
}

UNMATCHED: Tried = {
    "NEVER_ADJUSTS": (
        "Planen ligger fast, medmindre tallene falder",
        "Vi bytter et emne ud",
        "Vi retter den hvert kvartal",
        "We change the plan if the numbers are low",
        "Fewer than ten and we stop",
        "We look at it each month",
    ),
    "PARENTS_DECIDE": (
        "Forældrene venter udenfor",
        "Forældremøde tirsdag",
        "De unge bestemmer selv",
        "Parents wait outside",
        "Parents do not decide",
        "The young choose for themselves",
    ),
    "WANTS_THEM": (
        "Vores medarbejdere er unge",
        "De er mellem 20 og 30",
        "Huset er gammelt",
        "Our staff are young",
        "They are between 20 and 30",
        "The house is old",
    ),
}

MENTIONED: Tried = {
    "PLATFORMS_OWN_FIGURES": (
        "Instagram-statistik",
        "Facebook og Instagram",
        "TikTok",
        "Instagram Insights, under the pictures",
        "LinkedIn analytics",
        "Facebook, YouTube",
    ),
    "COUNTS_SALES": ("Kassen", "Webshoppen", "Bookingsystemet", "The till", "A shared sheet", "We ask people"),
    "SPEAKS_OF_PEOPLE": (
        "Hver fjerde gæst",
        "Unge mellem 18 og 25",
        "25-årige",
        "Our members",
        "People",
        "18-year-olds",
    ),
    "COUNTS_TAPS": ("Klik på Book tid", "Tryk på knappen", "Leadformularer", "Link clicks", "Taps", "Lead forms"),
    "PARENTS": ("Forældre til små børn", "Mor og far", "Børnefamilier", "Parents", "Mums of two", "Families nearby"),
}

NOT_MENTIONED: Tried = {
    "PLATFORMS_OWN_FIGURES": (
        "Kassen",
        "DinnerBooking: kilde Instagram",
        "Vi spørger, om de så det på Facebook",
        "The till",
        "Orders with a code from Instagram",
        "Asked at the door",
    ),
    "COUNTS_SALES": ("Instagram", "Facebook-statistik", "Vores profil", "TikTok analytics", "Insights", "The profile"),
    "SPEAKS_OF_PEOPLE": ("Drivhuset", "Opslag", "Dybden", "The greenhouse", "Posts", "The depth"),
    "COUNTS_TAPS": ("Salg i alt", "Omsætning", "Bookinger", "Sales", "Turnover", "Bookings"),
    "PARENTS": ("Unge i 8. klasse", "Pensionister", "Indkøbere", "Pupils", "Pensioners", "Buyers"),
}

"""Lines on which the patterns of `wizard.checks.phrases.promised` are tried."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "DAY_AND_NIGHT": (
        "Vi tager telefonen døgnet rundt",
        "Ring til os dag og nat",
        "Vi svarer, også om natten og i weekenden",
        "We answer day and night",
        "Call us 24 hours a day",
        "We reply round the clock",
    ),
    "FOR_CHILDREN": (
        "Sjov for børnene: sandslotte",
        "Børnemenu til 59 kr.",
        "Familier med små børn",
        "Fun for the kids",
        "Children's afternoon",
        "Families with young children",
    ),
    "TELLS_CASES": (
        "Forklar i kommentaren, hvad der skete i klientens sag",
        "Fortæl offentligt, hvad der gik galt i patientens forløb",
        "Svar i kommentarerne på borgernes konkrete sager",
        "Explain in the comments what happened in the client's case",
        "Describe in public what went wrong with the patient's treatment",
        "Tell in the thread about the member's debt, so that all see it",
    ),
    "OPINES_ON_CASES": (
        "Få hjælp i sin egen sag: Svar i kommentarer",
        "Svar på enkeltsager i kommentarerne",
        "Råd i konkrete sager: kommentarer",
        "Answers on individual cases in comments",
        "Help in their own case: answers in comments",
        "Advice on actual cases in the comments",
    ),
    "SHOWS_CUSTOMERS": (
        "Ugens kunde",
        "Kundehistorier",
        "Ugens tag: kunde, vej og pris",
        "Inside our customers' production",
        "Client of the month",
        "Patient stories",
    ),
    "COMPARES_WITH_COMPETITORS": (
        "Bedre end konkurrenten: tre test",
        "Sammenlign os med de andre",
        "Billigere end vores konkurrenter",
        "Compared with our competitors",
        "Cheaper than the others",
        "Us versus the competitor",
    ),
}

UNMATCHED: Tried = {
    "DAY_AND_NIGHT": (
        "Om natten tager vagten telefonen",
        "Bestil døgnet rundt på hjemmesiden",
        "Vi svarer ikke om natten",
        "Bread for day and night",
        "Order online round the clock and we send it",
        "We answer on weekdays",
    ),
    "FOR_CHILDREN": (
        "En weekend med pause fra børnene: aktiviteter for familier",
        "Voksne børn",
        "Menu til lange aftener",
        "A holiday away from the kids: menus for families of two",
        "No fun for the kids here",
        "Long dinners",
    ),
    "TELLS_CASES": (
        "Beklag i kommentaren, og ring",
        "Svar generelt i kommentaren, og nævn aldrig sagen",
        "Forklar reglerne i kommentarerne",
        "Explain the rules in the comments",
        "Never explain in public what happened in a client's case",
        "Apologise in the thread and ring them",
        "Sælgerne svarer deres egne kunder i kommentarerne",
    ),
    "OPINES_ON_CASES": (
        "Svar i kommentarer på åbningstider",
        "Svar generelt i kommentarer, ikke i konkrete sager",
        "Kende reglerne: svar i kommentarer",
        "Answers in comments on opening hours",
        "No answers on individual cases in comments",
        "Kommentarer besvares samme dag",
    ),
    "SHOWS_CUSTOMERS": (
        "Ugens kunde, når kunden har sagt ja",
        "Kunderne spørger",
        "Ingen kundehistorier",
        "What clients ask us most",
        "Customer cases with their permission",
        "Our customers' questions",
    ),
    "COMPARES_WITH_COMPETITORS": (
        "Vi følger konkurrenternes priser",
        "Bedre end i fjor",
        "Aldrig sammenlignet med konkurrenterne",
        "We watch what competitors post",
        "Better than last year",
        "The others in the team",
    ),
}

MENTIONED: Tried = {
    "SOMEBODY_AT_NIGHT": (
        "14 ansatte og en døgnvagt",
        "Døgnvagten på huset",
        "Vagttelefonen",
        "Night staff of six",
        "Whoever is on duty",
        "A nurse is on call",
    ),
    "ADULTS_ONLY": (
        "Et stille hotel kun for voksne",
        "Vi tager ikke imod gæster under 16",
        "Et børnefrit sted",
        "We do not take guests under 16",
        "An adults-only house",
        "No children: guests come for the quiet",
    ),
    "RULES_OUT_CUSTOMERS": (
        "Kundernes adresser nævnes aldrig",
        "Nævn aldrig en kunde",
        "Vis ikke beboere",
        "Never show a customer",
        "Never name a client",
        "Our guests' names",
    ),
    "RULES_OUT_DISCOUNTS": (
        "Rabatter",
        "Ingen rabat",
        "Aldrig udsalg",
        "Discounts",
        "No discounts in posts",
        "Never give discounts",
    ),
    "RULES_OUT_COMPETITORS": (
        "Omtale af konkurrenter",
        "Konkurrenterne",
        "Navngive en konkurrent",
        "Mention a competitor",
        "Competitors",
        "No talk of competitors",
    ),
}

NOT_MENTIONED: Tried = {
    "SOMEBODY_AT_NIGHT": (
        "Vi er tre og arbejder om dagen",
        "Hold vagt på hjørnet",
        "Åbent hver dag til kl. 17",
        "A night at the opera",
        "Nine to five",
        "Our staff are here on weekdays",
    ),
    "ADULTS_ONLY": (
        "The place has no children's chairs yet.",
        "For guests with or without children.",
        "Vi har plads til gæster med og uden børn.",
        "No children should be without a place to go.",
        "Ingen børn skal sidde alene på vores sted.",
        "Vi sælger ikke øl til gæster under 18.",
        "Ingen børn under 18 bor i huset uden en voksen.",
        "Et hotel for hele familien",
        "Kurser for voksne og børn",
        "Vi sælger ikke øl til unge",
        "Children are welcome guests",
        "A house by the sea",
        "Guests from all over",
    ),
    "RULES_OUT_CUSTOMERS": (
        "Diskutér aldrig med nogen",
        "Tal ikke dårligt om andre",
        "Svar ikke om natten",
        "Never argue",
        "No politics",
        "Never give a price",
    ),
    "RULES_OUT_DISCOUNTS": (
        "Rabat på operationer",
        "Rabatter over 20 %",
        "Tal ikke om rabat i kommentarer til kunder",
        "Discounts in July",
        "Discounts of more than 10%",
        "Politics",
    ),
    "RULES_OUT_COMPETITORS": ("Kunder", "Konkurrencer", "Politik", "Customers", "Contests", "Competitions"),
}

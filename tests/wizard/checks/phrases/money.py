"""Lines on which the patterns of `wizard.checks.phrases.money` are tried."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "GIVES": (
        "Giv et bidrag",
        "Saml penge ind",
        "Støt turen",
        "Donate to the trip",
        "Collect for the trip",
        "Gifts go to the roof",
    ),
    "ALWAYS_FREE": (
        "Eftersyn er altid gratis hos os.",
        "Synsprøve: altid gratis",
        "Gratis hele året",
        "Check-ups are always free.",
        "Eye tests always free",
        "Free all year",
    ),
    "FOR_EVERYBODY": (
        "Altid 195 kr.",
        "Fra 195 kr.",
        "Samme pris hele året",
        "Always £45",
        "From £45 a night",
        "The same price all year",
    ),
    "FEES_ON_TOP": (
        "9.990 kr. Prøvegebyr betales særskilt",
        "Slutrengøring er ikke med i prisen",
        "5.000 kr. plus rengøring",
        "Test fee and first aid course are paid separately",
        "DKK 199, excluding start-up fee",
        "Final cleaning is not included",
    ),
    "PAID_TO_A_PERSON": (
        "Folk sender penge til Ruths private MobilePay",
        "Giv et bidrag til formandens eget MobilePay-nummer",
        "Betal til en privat konto",
        "Transfer the money to the treasurer's own account",
        "Pay by a personal PayPal",
        "Donations go to a private account",
    ),
}

UNMATCHED: Tried = {
    "GIVES": (
        "Betal til min konto",
        "Overfør beløbet",
        "Betaling ved ankomst",
        "Pay me by PayPal",
        "Transfer the fee",
        "Money for the lesson",
    ),
    "ALWAYS_FREE": (
        "Gratis eftersyn ved køb af ny cykel",
        "Altid gratis levering",
        "Eftersyn er aldrig gratis",
        "Always free for members",
        "Free coffee",
        "Check-ups are never free",
    ),
    "FOR_EVERYBODY": (
        "195 kr.",
        "Nu 195 kr.",
        "Til dig",
        "£45",
        "Now £45",
        "For two",
    ),
    "FEES_ON_TOP": (
        "9.990 kr., gebyrer er med",
        "9.990 kr. plus gebyrer, i alt 13.900 kr.",
        "Der er ingen gebyrer oveni",
        "All fees are included",
        "DKK 199, no start-up fee on top",
        "Test the bike at home",
    ),
    "PAID_TO_A_PERSON": (
        "Giv adgang til den private konto for forældre",
        "Support is given through a personal account of each story",
        "Log in to your personal account and pay there",
        "Every customer gets a personal account manager and support",
        "Every member's own account shows what they pay",
        "Støt op om din personlige konto",
        "Elevens egen konto bruges til at betale frokost",
        "Send penge til foreningens MobilePay",
        "Penge går aldrig til en privat konto",
        "Betal på MobilePay i butikken",
        "Pay to the club's account instead of a private account",
        "Our Instagram is a private account",
        "Never send money to a private account",
    ),
}

MENTIONED: Tried = {
    "CHARGES_SOME": (
        "900 kr. for medlemmer",
        "Et gebyr på 50 kr.",
        "En brugt cykel koster 900 kr.",
        "£9 for children",
        "A fee of £5",
        "A used bike is £90",
    ),
    "OTHER_PRICE": (
        "Nu 95 kr.",
        "For medlemmer 75 kr.",
        "Tre for 180 kr.",
        "Half-price on Mondays",
        "Three for DKK 180",
        "DKK 75 for students",
    ),
    "STARTS_AT": ("Fra 95 kr.", "ca. 95 kr.", "Cirka 95 kr.", "From DKK 95", "About DKK 95", "from 95"),
    "PAID_BY_PHONE": (
        "MobilePay",
        "Send på MobilePay",
        "Ruths MobilePay",
        "Pay by MobilePay",
        "Mobile Pay 12345",
        "Mobilepay box",
    ),
}

NOT_MENTIONED: Tried = {
    "CHARGES_SOME": (
        "Et eftersyn koster 649 kr.",
        "Prisen er 900 kr.",
        "Kurset koster det samme hele året",
        "A service costs £64",
        "The price is £9",
        "We charge £30",
    ),
    "OTHER_PRICE": ("95 kr.", "En time koster 95 kr.", "Rundvisning, 95 kr.", "DKK 95", "An hour, DKK 95", "Costs 95"),
    "STARTS_AT": ("95 kr.", "Pris: 95 kr.", "95 kroner", "DKK 95", "Price: DKK 95", "95 a month"),
    "PAID_BY_PHONE": ("Mobiltelefon", "Kontant", "Giro", "By phone", "Cash", "Bank transfer"),
}

"""Lines on which the patterns of `wizard.checks.phrases.profiles` are tried."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "IS_LEFT_ALONE": (
        "Ikke rørt siden 2023",
        "Har stadig den gamle adresse",
        "Forladt",
        "Not touched since 2023",
        "Still has our old opening hours",
        "Abandoned",
    ),
}

UNMATCHED: Tried = {
    "IS_LEFT_ALONE": (
        "Kollegabilleder får flest kommentarer",
        "Gamle billeder går bedst",
        "Mest opskrifter",
        "Old photographs do best",
        "Barely",
        "Kind comments, some angry ones",
    ),
}

MENTIONED: Tried = {
    "NO_COMMENTS": (
        "Nyhedsbrev",
        "Nyhedsbrevet i Mailchimp",
        "Hjemmesiden",
        "Newsletter",
        "Our mailing list",
        "Canva",
    ),
    "BELONGS_TO_SOMEBODY": (
        "LinkedIn, Kirstens egen: kun Kirsten, den er hendes",
        "Hans private profil",
        "Mit eget LinkedIn",
        "Gemma; it's her own profile",
        "His personal page",
        "Hers, it's hers",
    ),
    "BECOMES_OF_IT": (
        "Dead since 2024, left up so nobody takes the name",
        "Lukkes i januar",
        "Slettes",
        "Henviser til Instagram",
        "To be closed in May",
        "A pinned post points to Facebook",
        "Keep it as it is",
    ),
}

NOT_MENTIONED: Tried = {
    "NO_COMMENTS": (
        "Facebook",
        "Instagram",
        "LinkedIn",
        "TikTok",
        "YouTube",
        "Google",
    ),
    "BELONGS_TO_SOMEBODY": (
        "Facebook: Kirsten og Torben",
        "Hansen & Søn på LinkedIn",
        "Personalet",
        "Only Gemma, from the shop's phone",
        "LinkedIn: the office",
        "Both of the owners",
    ),
    "BECOMES_OF_IT": (
        "Ikke rørt siden 2023",
        "Gammel adresse",
        "Mest opskrifter",
        "Not touched since 2023",
        "Still has our old address",
        "Team photos, mostly",
    ),
}

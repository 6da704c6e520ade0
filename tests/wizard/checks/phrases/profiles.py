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
    "BECOMES_OF_IT": (
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
    "BECOMES_OF_IT": (
        "Ikke rørt siden 2023",
        "Gammel adresse",
        "Mest opskrifter",
        "Not touched since 2023",
        "Still has our old address",
        "Team photos, mostly",
    ),
}

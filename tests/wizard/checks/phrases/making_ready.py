"""Lines on which the patterns of `wizard.checks.phrases.making_ready` are tried."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "SETS_UP_A_PROFILE": (
        "Opret profilen på Pinterest",
        "Lav en side på Facebook",
        "Åbn en konto på TikTok",
        "Create the Facebook page",
        "Set up a profile on LinkedIn",
        "Launch our YouTube channel",
    ),
}

UNMATCHED: Tried = {
    "SETS_UP_A_PROFILE": (
        "Lav en video til vores side på Facebook",
        "Opret en konkurrence på siden",
        "Opdater profilbilledet",
        "Make a video for the page",
        "Link to the page from the website",
        "Start a contest on our page",
    ),
}

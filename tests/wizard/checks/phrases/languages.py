"""Lines on which the patterns of `wizard.checks.phrases.languages` are tried."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MENTIONED: Tried = {
    "READS_LITTLE": (
        "Mange af dem læser ikke dansk særlig godt",
        "En tredjedel taler mest somali",
        "Læser mest polsk",
        "Many do not read English",
        "They cannot read Danish",
        "Half of them speak mostly Polish",
    ),
}

NOT_MENTIONED: Tried = {
    "READS_LITTLE": (
        "Læser dansk",
        "Taler med naboerne",
        "Har travlt",
        "Read the local paper",
        "Speak to their neighbours",
        "Do not read long posts",
    ),
}

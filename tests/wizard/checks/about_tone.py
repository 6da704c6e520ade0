"""The rules in `wizard.checks.rules.tone`."""

from __future__ import annotations

from tests.wizard.checks.cases import Tried

JARGON = "Med EDR, MDM, SASE og zero trust får I compliance"

CASES = {
    "emoji_both_none_and_plenty": Tried(
        found=(
            {"voice_emoji": "none", "voice_like": [{"trait": "Plenty of emoji"}]},
            {"voice_emoji": "none", "voice_like": [{"trait": "Masser af glade emojier"}]},
        ),
        near=(
            {"voice_emoji": "few", "voice_like": [{"trait": "Plenty of emoji"}]},
            {"voice_emoji": "none", "voice_like": [{"trait": "Ikke mange emojier"}]},
            {"voice_emoji": "none", "voice_like": [{"trait": "Rolig"}]},
        ),
        says="»Plenty of emoji«",
    ),
    "plain_voice_in_abbreviations": Tried(
        found=(
            {"voice_like": [{"trait": "Vi taler dansk uden fagord"}], "key_messages": [{"message": JARGON}]},
            {"voice_not": [{"trait": "No abbreviations"}], "key_messages": [{"message": JARGON}]},
        ),
        near=(
            {"voice_like": [{"trait": "Rolig"}], "key_messages": [{"message": JARGON}]},
            {"voice_like": [{"trait": "Uden fagord"}], "key_messages": [{"message": "Vi ordner IT og WiFi"}]},
            {"voice_like": [{"trait": "Uden fagord"}], "key_messages": [{"message": "VI ER KLAR NU"}]},
        ),
        says="»Med EDR, MDM",
    ),
    "formal_voice_that_says_du": Tried(
        found=({"voice_address": "formally", "key_messages": [{"message": "Du får prisen, før vi går i gang"}]},),
        near=(
            {"voice_address": "formally", "key_messages": [{"message": "De får prisen, før vi går i gang"}]},
            {"voice_address": "one_person", "key_messages": [{"message": "Du får prisen, før vi går i gang"}]},
            {"key_messages": [{"message": "Du får prisen, før vi går i gang"}]},
            {"voice_address": "formally", "pillars": [{"topic": "Det, du spørger om"}]},
        ),
        says="men her står der du: »Du får prisen, før vi går i gang«",
    ),
    "voice_and_its_opposite": Tried(
        found=(
            {"voice_like": [{"trait": "Frisk og sjov"}], "voice_not": [{"trait": "Munter eller smart"}]},
            {"voice_like": [{"trait": "Cheeky"}], "brand": [{"word": "dignified"}]},
            {"voice_like": [{"trait": "Afslappet"}], "brand": [{"word": "formel"}]},
        ),
        near=(
            {"voice_like": [{"trait": "Frisk og sjov"}], "voice_not": [{"trait": "En bank"}]},
            {"voice_like": [{"trait": "Aldrig sjov"}], "brand": [{"word": "værdig"}]},
            {"voice_like": [{"trait": "Varm"}], "brand": [{"word": "værdig"}]},
        ),
        says="lyde som »Frisk og sjov«, men et andet sted står der »Munter eller smart«",
    ),
}

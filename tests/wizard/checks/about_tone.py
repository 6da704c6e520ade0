"""The rules in `wizard.checks.rules.tone`."""

from __future__ import annotations

from tests.wizard.checks.cases import Tried

JARGON = "Med EDR, MDM, SASE og zero trust får I compliance"

CASES = {
    "emoji_both_none_and_plenty": Tried(
        found=(
            {"voice_emoji": "none", "voice_like": [{"trait": "Plenty of emoji"}]},
            {"voice_emoji": "none", "voice_like": [{"trait": "Masser af glade emojier"}]},
            {"voice_emoji": "free", "voice_not": [{"trait": "Emojier og udråbstegn"}]},
        ),
        near=(
            {"voice_emoji": "few", "voice_not": [{"trait": "Emojier"}]},
            {"voice_emoji": "free", "voice_not": [{"trait": "Emojis where a word would do"}]},
            {"voice_emoji": "free", "voice_like": [{"trait": "Emojier"}]},
            {"voice_emoji": "few", "voice_like": [{"trait": "Plenty of emoji"}]},
            {"voice_emoji": "none", "voice_like": [{"trait": "Ikke mange emojier"}]},
            {"voice_emoji": "none", "voice_like": [{"trait": "Rolig"}]},
            {"voice_emoji": "none", "voice_like": [{"trait": "Altid uden emoji"}]},
            {"voice_emoji": "none", "voice_like": [{"trait": "Always without emoji"}]},
            {"voice_emoji": "none", "voice_like": [{"trait": "Gerne uden emoji"}]},
            {"voice_emoji": "none", "voice_like": [{"trait": "Always no emojis"}]},
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
            {
                "voice_like": [{"trait": "Uden fagord"}],
                "key_messages": [{"message": "DJ, BBQ og VIP-bord til sommerfesten"}],
            },
            {"voice_like": [{"trait": "Uden fagord"}], "key_messages": [{"message": "VM, EM og OL på storskærm"}]},
            {
                "voice_like": [{"trait": "Uden fagord"}],
                "key_messages": [{"message": "KFUM, FDF og DDS mødes på pladsen"}],
            },
            {
                "voice_like": [{"trait": "Uden fagord"}],
                "key_messages": [{"message": "The UK, the USA and the EU have different plugs"}],
            },
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
            {"voice_address": "formally", "key_messages": [{"message": "Dine with us by candlelight"}]},
            {"voice_address": "formally", "key_messages": [{"message": "Soup du jour for £6"}]},
            {"voice_address": "formally", "key_messages": [{"message": "Café du Nord åbner i maj"}]},
            {"voice_address": "formally", "key_messages": [{"message": "Dig for Victory: the museum garden is open"}]},
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
            {"voice_like": [{"trait": "Varm og med humor"}], "voice_not": [{"trait": "Sjov på andres bekostning"}]},
            {"voice_like": [{"trait": "Warm and funny"}], "voice_not": [{"trait": "Jokes about customers"}]},
            {"voice_like": [{"trait": "Sjov"}], "voice_not": [{"trait": "Sjov for enhver pris"}]},
            {"voice_like": [{"trait": "Playful"}], "voice_not": [{"trait": "Trying too hard to be funny"}]},
            {"voice_like": [{"trait": "Afslappet"}], "brand": [{"word": "korrekt"}]},
            {"voice_like": [{"trait": "Humorous"}], "voice_not": [{"trait": "Humour at the expense of others"}]},
            {"voice_like": [{"trait": "Sjov og kærlig"}], "voice_not": [{"trait": "Platte vittigheder"}]},
            {"voice_like": [{"trait": "Munter"}], "voice_not": [{"trait": "Fjollet"}]},
            {"voice_like": [{"trait": "Munter"}], "voice_not": [{"trait": "Sarkastisk humor"}]},
            {"voice_like": [{"trait": "Witty"}], "voice_not": [{"trait": "Humour nobody else gets"}]},
            {"voice_like": [{"trait": "Afslappet"}], "voice_not": [{"trait": "Sjusket og uformel"}]},
            {"voice_like": [{"trait": "Formal"}], "voice_not": [{"trait": "Stiff and corporate"}]},
            {"voice_like": [{"trait": "Humoristisk"}], "brand": [{"word": "ærlig og alvorlig om døden"}]},
            {"voice_like": [{"trait": "Kæk"}], "voice_not": [{"trait": "Flabet"}]},
        ),
        says="lyde som »Frisk og sjov«, men et andet sted står der »Munter eller smart«",
    ),
}

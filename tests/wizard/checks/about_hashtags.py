"""The rules in `wizard.checks.rules.hashtags`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried


def tags(*given: str) -> dict[str, Any]:
    return {"hashtags": [{"tag": tag} for tag in given]}


def rule(text: str, *platforms: str) -> dict[str, Any]:
    return {"platforms": list(platforms) or ["instagram"], "policy_do": [{"rule": text}]}


CASES = {
    "hashtag_breaks_off": Tried(
        found=(tags("#lad cykel"), tags("ølands-brød"), tags("#sct.hans", "#køge"), tags("rock & roll")),
        near=(
            tags("#ladcykel", "ølandsbrød", "#Sct_Hans_2027", "#køge"),
            tags("#ladcykel #svendborg"),  # two in a row of one
            tags("#ladcykel, #svendborg"),
            tags("kage, brød", "#kage og #brød"),
            tags("#ribe (kun lokale opslag)", "#ribe: det lokale"),
            tags("Ingen hashtags", "Højst 3 pr. opslag"),
            tags("We don't use any hashtags"),
        ),
        says="kun står »#lad« tilbage. Skriv det i ét ord, fx »#LadCykel«",
    ),
    "more_hashtags_than_a_platform_takes": Tried(
        found=(
            rule("Slut hvert opslag med 10 hashtags"),
            rule("Brug 15-20 relevante hashtags på Instagram", "facebook", "instagram"),
            rule("End with twenty hashtags"),
        ),
        near=(
            rule("Slut hvert opslag med tre til fem hashtags"),
            rule("Højst 5 hashtags i et opslag"),
            rule("Brug 10 hashtags", "facebook"),
            rule("Brug 10 hashtags", "threads"),
            rule("Brug 10 hashtags på LinkedIn", "instagram", "linkedin"),
            rule("Svar inden for 10 timer, også når nogen bruger vores hashtags"),
            rule("Vælg mellem 10 hashtags, og skift"),
            rule("A bank of 30 hashtags to choose from"),
            rule("We used to have 20 hashtags"),
            rule("Find 30 hashtags, som andre bruger, og vælg tre"),
        ),
        says="I skriver »Slut hvert opslag med 10 hashtags«, men Instagram tager højst 5 i et opslag",
    ),
}

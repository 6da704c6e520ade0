"""The rule about a trade that has to do with what it says it has nothing to do with."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.pattern import normalized
from wizard.checks.phrases.topics import BY_TOPIC
from wizard.checks.phrases.voices import Voice

GIVES = frozenset({"give"})


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I har svaret »{none}«, men det lyder, som om noget af det, I viser, handler om »{topic}«: »{text}«. "
        "Sæt kryds ved det, så "
        "holder vi øje med reglerne for det.",
        "en": "You have answered “{none}”, but it sounds as if some of what you show is about “{topic}”: “{text}”. "
        "Tick it, and we "
        "watch the rules for it.",
    },
    reason={
        "da": "For nogle emner er der egne regler om, hvad man må vise og love. Dem leder vi kun efter, når vi ved, "
        "at de gælder jer.",
        "en": "Some topics have rules of their own about what one may show and promise. We only look for those when "
        "we know that they "
        "apply to you.",
    },
)
def topic_denied_by_its_trade(case: Case) -> Iterator[Hit]:
    if case.chosen("special_topics") != ["none"]:
        return
    about: list[tuple[str | tuple[str, int], str]] = [
        ("company_name", case.get("company_name", "")),
        *((said.place, said.text) for said in case.voices.sentences(Voice.FACT) if said.question == "company_about"),
    ]
    none = case.option("special_topics", "none")
    for topic, pattern in BY_TOPIC.items():
        for place, text in about:
            if pattern.matches(normalized(text)):
                shown = case.option("special_topics", topic)
                yield hit("special_topics", place, about=topic, none=none, topic=shown, text=text)
                return
    for number, row in case.numbered("campaigns"):
        if row.get("wants") in GIVES and "name" in row:
            shown = case.option("special_topics", "fundraising")
            yield hit(
                "special_topics", ("campaigns", number), about="fundraising", none=none, topic=shown, text=row["name"]
            )
            return

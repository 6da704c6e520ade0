"""The rule about what is promised sooner than it takes."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.lead_times import promised_within, takes
from wizard.checks.phrases.lines import said_in
from wizard.checks.phrases.pattern import normalized
from wizard.checks.phrases.voices import Voice
from wizard.checks.rules.hits import distinct

MUCH_SOONER = 1.5


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I lover »{text}«, men skriver selv, at det tager længere: »{takes}«. Lov det, I kan holde.",
        "en": "You promise “{text}”, but say yourselves that it takes longer: “{takes}”. Promise what you can keep.",
    },
    reason={
        "da": "Det, der blev lovet, er det første, folk skriver om, når det ikke kommer.",
        "en": "What was promised is the first thing people write about when it does not come.",
    },
)
def promised_sooner_than_it_takes(case: Case) -> Iterator[Hit]:
    slow = [(hours, said) for said in case.voices.sentences(Voice.FACT) if (hours := takes(said.normalized))]
    if not slow:
        return iter(())
    hours, said = min(slow, key=lambda each: each[0])  # the others may be of something else
    promises = [(each.place, each.text, promised_within(each.normalized)) for each in case.voices.sentences(Voice.SAID)]
    promises += [
        (("campaigns", number), row["goal"], promised_within(said_in(row, "goal")))
        for number, row in case.numbered("campaigns")
        if "goal" in row
    ]
    return distinct(
        hit(place, said.place, about=normalized(text), text=text, takes=said.text)
        for place, text, promised in promises
        if promised is not None and promised * MUCH_SOONER < hours
    )

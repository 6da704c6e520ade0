"""The rule about what is promised sooner than it takes."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.lead_times import is_of_everything, promised_within, share_a_thing, takes
from wizard.checks.phrases.lines import said_in
from wizard.checks.phrases.pattern import NormalizedText, normalized
from wizard.checks.phrases.voices import Spoken, Voice
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
    slow = [(hours, said) for said, hours in case.voices.telling(takes, Voice.FACT)]
    if not slow:
        return iter(())
    promises = [(each.place, each.text, promised_within(each.normalized)) for each in case.voices.sentences(Voice.SAID)]
    promises += [
        (("campaigns", number), row["goal"], promised_within(said_in(row, "goal")))
        for number, row in case.numbered("campaigns")
        if "goal" in row
    ]
    return distinct(
        hit(place, told[1].place, about=normalized(text), text=text, takes=told[1].text)
        for place, text, promised in promises
        if promised is not None
        for told in [_told_of_the_same(slow, normalized(text))]
        if told is not None and promised * MUCH_SOONER < told[0]
    )


def _told_of_the_same(slow: list[tuple[float, Spoken]], promise: NormalizedText) -> tuple[float, Spoken] | None:
    """The shortest time that is said of what `promise` is about: of everything one orders, or of the same thing."""
    of_it = [
        each for each in slow if is_of_everything(each[1].normalized) or share_a_thing(each[1].normalized, promise)
    ]
    return min(of_it, key=lambda each: each[0], default=None)

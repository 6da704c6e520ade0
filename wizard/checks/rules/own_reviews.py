"""Rules about reviews of the company: that nobody is paid for them, sorted out or one of its own."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, rule
from wizard.checks.phrases.advertising import HIDES_ADVERTISING
from wizard.checks.phrases.reviewing import (
    ASKS_ONLY_THE_HAPPY,
    REWARDS_REVIEWS,
    SOMETHING_FOR_A_REVIEW,
    WRITES_OWN_REVIEWS,
)
from wizard.checks.phrases.voices import DONE
from wizard.checks.rules.hits import hits_spoken


@rule(
    Severity.MUST,
    "pinmeto_reviews2026",
    legal=True,
    message={
        "da": "Det lyder, som om I vil give noget for anmeldelser: »{text}«. Spørg alle, men giv intet for det.",
        "en": "It sounds as if you mean to give something for reviews: “{text}”. Ask everyone, but give nothing for "
        "it.",
    },
    reason={
        "da": "Google tillader ingen belønning for anmeldelser, hverken gode eller dårlige. Ifølge PinMeTo kan "
        "profilen "
        "blive lukket for nye anmeldelser og få en advarsel, som alle kan se.",
        "en": "Google allows no reward for reviews, good or bad. According to PinMeTo, the profile can be closed "
        "to new "
        "reviews and carry a warning that everybody sees.",
    },
)
def reviews_rewarded(case: Case) -> Iterator[Hit]:
    return hits_spoken(
        said for each in (REWARDS_REVIEWS, SOMETHING_FOR_A_REVIEW) for said in case.voices.matching(each, *DONE)
    )


@rule(
    Severity.SHOULD,
    "applause_reviews",
    legal=True,
    message={
        "da": "Det lyder, som om I kun vil spørge de tilfredse om en anmeldelse: »{text}«. Spørg alle.",
        "en": "It sounds as if you mean to ask only the happy ones for a review: “{text}”. Ask everyone.",
    },
    reason={
        "da": "Google tillader ikke, at man kun spørger dem, der er tilfredse, skriver Applause. Gør man det, siger "
        "stjernerne intet.",
        "en": "Google does not allow asking only the happy ones, Applause reports. The stars would tell nobody "
        "anything.",
    },
)
def reviews_only_from_the_happy(case: Case) -> Iterator[Hit]:
    return hits_spoken(case.voices.matching(ASKS_ONLY_THE_HAPPY, *DONE))


@rule(
    Severity.SHOULD,
    "bt_reviews2021",
    legal=True,
    message={
        "da": "Det lyder, som om jeres egne folk skal skrive anmeldelser af jer: »{text}«. Lad andre om det.",
        "en": "It sounds as if your own people are to review you: “{text}”. Leave that to others.",
    },
    reason={
        "da": "Den, der læser en anmeldelse, tror, den er skrevet af en, der har prøvet det. Et elselskab blev i "
        "2021 meldt til politiet for at anmelde sig selv, skrev B.T.",
        "en": "Whoever reads a review takes it to be written by somebody who has tried it. In 2021 a power supplier "
        "was reported to the police for reviewing itself, wrote B.T.",
    },
)
def reviews_by_ourselves(case: Case) -> Iterator[Hit]:
    hidden = {said.normalized for said in case.voices.matching(HIDES_ADVERTISING, *DONE)}
    own = case.voices.matching(WRITES_OWN_REVIEWS, *DONE)
    return hits_spoken(said for said in own if said.normalized not in hidden)  # it is said already

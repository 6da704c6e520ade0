"""Rules about what leads people to believe what is not so."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, rule
from wizard.checks.phrases.never_charged import NEVER_CHARGED
from wizard.checks.phrases.tricks import (
    BEGINS_AGAIN,
    HUSHES_UP,
    MAKES_UP_QUOTES,
    NOT_WANTED,
    RAISES_FIRST,
    TAKES_AS_OURS,
)
from wizard.checks.phrases.voices import Voice
from wizard.checks.rules.hits import hits_spoken

READ = (Voice.PLAN, Voice.RULE, Voice.SAID)


@rule(
    Severity.SHOULD,
    "virksom_marketing",
    legal=True,
    message={
        "da": "Det lyder, som om folk ikke får at vide, at det koster eller fortsætter: »{text}«. Skriv prisen, og "
        "hvordan man stopper.",
        "en": "It sounds as if people are not told that it costs money or goes on: “{text}”. Say the price, and how "
        "one stops.",
    },
    reason={
        "da": "Markedsføring må ikke udelade væsentlige oplysninger eller give urigtige, skriver Virksom.dk. At det "
        "gælder her, er vores "
        "læsning.",
        "en": "Marketing may not leave out what matters or give incorrect information, says the Danish site "
        "Virksom.dk. That it holds "
        "here is our reading.",
    },
)
def cost_hushed_up(case: Case) -> Iterator[Hit]:
    return hits_spoken(case.voices.matching(HUSHES_UP, *READ))


@rule(
    Severity.SHOULD,
    "virksom_marketing",
    legal=True,
    message={
        "da": "Det lyder, som om folk skal tro noget, der ikke er sådan: »{text}«. Skriv det, der er rigtigt den dag.",
        "en": "It sounds as if people are to believe what is not so: “{text}”. Write what is true on the day.",
    },
    reason={
        "da": "Markedsføring må ikke give urigtige oplysninger, skriver Virksom.dk. At en nedtælling, et citat og en "
        "førpris hører med, er "
        "vores læsning.",
        "en": "Marketing may not give incorrect information, says the Danish site Virksom.dk. That a countdown, a "
        "quote and a "
        "before-price are among it is our reading.",
    },
)
def people_led_to_believe(case: Case) -> Iterator[Hit]:
    return hits_spoken(
        said
        for each in (BEGINS_AGAIN, MAKES_UP_QUOTES, RAISES_FIRST, NEVER_CHARGED)
        for said in case.voices.matching(each, *READ)
    )


@rule(
    Severity.SHOULD,
    "kum_copyright",
    legal=True,
    message={
        "da": "Det lyder, som om I vil vise andres billeder som jeres egne: »{text}«. Spørg dem, og skriv, hvem der "
        "har taget dem.",
        "en": "It sounds as if you mean to show other people’s pictures as your own: “{text}”. Ask them, and say who "
        "took them.",
    },
    reason={
        "da": "Den, der har taget billedet, bestemmer over det, også når det er taget hos jer.",
        "en": "Whoever took the picture decides on it, also where it was taken at your place.",
    },
)
def pictures_of_others_as_ours(case: Case) -> Iterator[Hit]:
    return hits_spoken(case.voices.matching(TAKES_AS_OURS, Voice.PLAN, Voice.RULE))


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Det lyder, som om nogen ikke er velkomne, fordi de er dem, de er: »{text}«. Skriv, hvem I gerne vil "
        "have fat i, i stedet.",
        "en": "It sounds as if some are not welcome because of who they are: “{text}”. Write whom you want to reach "
        "instead.",
    },
    reason={
        "da": "Sætningen bliver læst af dem, den handler om, og af alle, der kender en af dem.",
        "en": "The sentence is read by those it is about, and by all who know one of them.",
    },
)
def people_not_wanted(case: Case) -> Iterator[Hit]:
    return hits_spoken(case.voices.matching(NOT_WANTED, *READ, Voice.FACT))

"""Rules about claims to be green, or better than others."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, rule
from wizard.checks.phrases.claims import COMPARES_IN_PUBLIC, GREEN
from wizard.checks.phrases.voices import Voice
from wizard.checks.rules.hits import as_one, hits_in_public, hits_spoken


@rule(
    Severity.SHOULD,
    "kf_greenwashing2021",
    legal=True,
    message={
        "da": "»{text}« er for bredt til at stå alene. Skriv det, I kan vise: hvad, hvor meget, og sammenlignet med "
        "hvad.",
        "en": "“{text}” is too broad to stand alone. Say what you can show: what, how much, and compared with what.",
    },
    reason={
        "da": "Brede ord som »bæredygtig« og »klimaneutral« kræver ifølge Forbrugerombudsmandens kvikguide, som kf.dk "
        "gengiver den, normalt en livscyklusanalyse. Det konkrete er både lovligt og lettere at tro på.",
        "en": "According to the Danish Consumer Ombudsman’s quick guide, as kf.dk reports it, broad words such as "
        "“sustainable” and “climate neutral” normally require a life-cycle analysis. Specifics are both lawful and "
        "easier to believe.",
    },
)
def green_claim_stands_alone(case: Case) -> Iterator[Hit]:
    return as_one(hits_in_public(case, GREEN))  # one claim, however often it is made


@rule(
    Severity.SHOULD,
    "marketing_act21",
    legal=True,
    message={
        "da": "Det lyder, som om I sammenligner jer med andre: »{text}«. Sammenlign kun det, I kan vise, eller "
        "skriv, hvad "
        "I selv gør.",
        "en": "It sounds as if you compare yourselves with others: “{text}”. Compare only what you can show, or say "
        "what "
        "you do yourselves.",
    },
    reason={
        "da": "Man må kun sammenligne sig med en konkurrent, når det er sagligt, gælder noget, der kan "
        "dokumenteres, og "
        "ikke nedgør den anden, står der i markedsføringsloven.",
        "en": "Under the Danish Marketing Practices Act you may only compare yourselves with a competitor if it is "
        "objective, concerns something that can be proved, and does not run the other down.",
    },
)
def compared_with_others(case: Case) -> Iterator[Hit]:
    return hits_spoken(case.voices.matching(COMPARES_IN_PUBLIC, Voice.SAID))

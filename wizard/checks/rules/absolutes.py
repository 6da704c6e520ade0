"""Rules about promises that no company can keep, because others decide, or because it does the opposite itself."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.absolutes import NOBODY_CAN_PROMISE, PROMISES_SECRECY, SHOWS_THOSE_HELPED
from wizard.checks.phrases.claims import COMPARES_IN_PUBLIC
from wizard.checks.phrases.health import GUARANTEES_RESULT
from wizard.checks.phrases.voices import Voice
from wizard.checks.rules.hits import hits_spoken


@rule(
    Severity.SHOULD,
    "fo_health_claims",
    legal=True,
    message={
        "da": "Det lyder, som om I lover noget, I ikke selv bestemmer over: »{text}«. Skriv, hvor tit det lykkes, "
        "eller "
        "hvad I gør, hvis det ikke gør.",
        "en": "It sounds as if you promise what is not up to you: “{text}”. Say how often it works out, or what you do "
        "if it does not.",
    },
    reason={
        "da": "Alt faktisk, man påstår i markedsføring, skal kunne dokumenteres. »Alle« og »altid« holder kun, til "
        "det går anderledes for den første.",
        "en": "Every factual claim in marketing has to be provable. “Everyone” and “always” only hold until it turns "
        "out otherwise for the first.",
    },
)
def promise_nobody_can_keep(case: Case) -> Iterator[Hit]:
    heard = list(case.voices.matching(NOBODY_CAN_PROMISE, Voice.SAID))
    said_elsewhere = {
        each.normalized
        for pattern in (GUARANTEES_RESULT, COMPARES_IN_PUBLIC)
        for each in (case.voices.matching(pattern, Voice.SAID) if heard else ())
    }
    return hits_spoken(said for said in heard if said.normalized not in said_elsewhere)


@rule(
    Severity.SHOULD,
    "datatilsynet_photos",
    legal=True,
    message={
        "da": "I lover »{promise}«, men vil vise dem, der har været hos jer: »{text}«. Lad dem være ude af billedet, "
        "eller vis kun den, der selv har bedt om det.",
        "en": "You promise “{promise}”, but mean to show those who have been with you: “{text}”. Keep them out of the "
        "picture, or show only those who have asked for it themselves.",
    },
    reason={
        "da": "Den, der tror på løftet, kommer, fordi ingen får det at vide. Et billede af en genkendelig person er en "
        "personoplysning, og ingen må efter Datatilsynets vejledning kunne føle sig udstillet.",
        "en": "Whoever believes the promise comes because nobody will know. A picture of a recognisable person is "
        "personal data, and under the Danish Data Protection Agency’s guidance nobody should have reason to feel "
        "exposed.",
    },
)
def secrecy_promised_but_people_shown(case: Case) -> Iterator[Hit]:
    promise = next(case.voices.matching(PROMISES_SECRECY, Voice.SAID), None)
    if promise is None:
        return
    shown = next(case.voices.matching(SHOWS_THOSE_HELPED, Voice.PLAN, Voice.RULE), None)
    if shown:
        yield hit(shown.place, promise.place, about=shown.normalized, promise=promise.text, text=shown.text)

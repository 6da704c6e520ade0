"""Rules about what others trust one with: passwords, pictures of them, and why they came."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.careless import SHARES_PASSWORD, TAKES_DOWN_LATER, TELLS_WHY_THEY_CAME
from wizard.checks.phrases.pattern import normalized
from wizard.checks.phrases.voices import DONE, Voice
from wizard.checks.rules.hits import distinct, hits_spoken


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Det lyder, som om flere deler en adgangskode, eller at den ligger fremme: »{text}«. Giv hver sin "
        "adgang, "
        "slå totrinsbekræftelse til, og skift koden, når nogen rejser.",
        "en": "It sounds as if several share a password, or as if it lies in the open: “{text}”. Give each a login of "
        "their own, turn on two-step verification, and change the password when somebody leaves.",
    },
    reason={
        "da": "Med en fælles kode kan ingen se, hvem der skrev hvad, og den, der er rejst, kan stadig komme ind. Det "
        "er "
        "vores vurdering.",
        "en": "With a shared password nobody can see who wrote what, and whoever has left can still get in. This is "
        "our "
        "own judgement.",
    },
)
def password_shared(case: Case) -> Iterator[Hit]:
    logins = [
        hit(("logins", number), about=normalized(row["who"]), text=row["who"])
        for number, row in case.numbered("logins")
        if SHARES_PASSWORD.matches(normalized(row.get("who", "")))
    ]
    return distinct([*logins, *hits_spoken(case.voices.matching(SHARES_PASSWORD, *DONE))])


@rule(
    Severity.SHOULD,
    "datatilsynet_photos",
    legal=True,
    message={
        "da": "Det lyder, som om I først viser folk og så hører, om de er imod: »{text}«. Spørg, før I lægger op, og "
        "skriv, hvem man siger fra til.",
        "en": "It sounds as if you show people first and then hear whether they mind: “{text}”. Ask before you post, "
        "and say whom to tell if they change their mind.",
    },
    reason={
        "da": "Et billede af en genkendelig person er en personoplysning. Efter Datatilsynets vejledning må ingen med "
        "rimelighed kunne føle sig udstillet, og det, der er delt, kan ingen tage ned igen.",
        "en": "A picture of a recognisable person is personal data. Under the Danish Data Protection Agency’s guidance "
        "nobody should have reason to feel exposed, and what has been shared can never be taken down again.",
    },
)
def shown_until_somebody_minds(case: Case) -> Iterator[Hit]:
    return hits_spoken(case.voices.matching(TAKES_DOWN_LATER, Voice.PLAN, Voice.RULE))


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Det lyder, som om I vil fortælle det, [customers] har betroet jer: »{text}«. Lad grunden være deres "
        "egen, "
        "eller skriv, at de skal have sagt ja til netop det.",
        "en": "It sounds as if you mean to tell what [customers] have told you in confidence: “{text}”. Leave the "
        "reason "
        "to them, or say that they must have agreed to just that.",
    },
    reason={
        "da": "En skilsmisse eller et dødsbo er fortroligt, også når navnet ikke står der: Naboerne ved, hvem det er. "
        "Den "
        "næste, der overvejer jer, læser med. Det er vores vurdering.",
        "en": "A divorce or an estate is confidential even without a name: the neighbours know whose it is. The next "
        "person who considers you is reading. This is our own judgement.",
    },
)
def reasons_of_customers_told(case: Case) -> Iterator[Hit]:
    return hits_spoken(case.voices.matching(TELLS_WHY_THEY_CAME, Voice.PLAN, Voice.RULE))

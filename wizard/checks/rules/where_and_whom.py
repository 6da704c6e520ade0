"""Rules about whom and where one says that one serves, against whom and where the plan is for."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.lines import said_in
from wizard.checks.phrases.market import (
    EVERYWHERE,
    NO_PRIVATE_PEOPLE,
    ONLY_BUSINESS,
    ONLY_NEARBY,
    ONLY_PRIVATE,
    PRIVATE_PEOPLE,
    large_cities,
    names_a_place_nearby,
    only_in,
)
from wizard.checks.phrases.pattern import Pattern, normalized
from wizard.checks.phrases.voices import Spoken, Voice
from wizard.checks.rules.hits import distinct
from wizard.questionnaire.model import Row

DENIES: dict[str, tuple[Pattern, ...]] = {
    "b2b": (ONLY_PRIVATE,),
    "b2c": (ONLY_BUSINESS,),
    "both": (ONLY_PRIVATE, ONLY_BUSINESS),
}
"""What no company says of itself that sells to these."""
NO_BUYERS = frozenset({"applicants", "partners", "donors_members"})
"""Who an audience may be that is neither to buy nor to take part."""


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I har svaret »{market}«, men skriver selv: »{text}«. Ret det ene, så råd og forslag passer til dem, I "
        "sælger til.",
        "en": "You have answered “{market}”, but write yourselves: “{text}”. Change one of them, so that advice and "
        "suggestions "
        "suit those you sell to.",
    },
    reason={
        "da": "Om man sælger til erhverv eller private, afgør platforme, tone og tal.",
        "en": "Whether one sells to businesses or to private people decides platforms, tone and figures.",
    },
)
def market_denied_in_words(case: Case) -> Iterator[Hit]:
    market = case.get("market")
    for pattern in DENIES.get(market, ()):
        for said in case.voices.sentences(Voice.FACT, that=pattern.matches):
            yield hit("market", said.place, about=said.normalized, market=case.option("market", market), text=said.text)
            return


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "»{audience}« er over hele landet (»{place}«), men I skriver selv: »{text}«. Ret stedet, så hverken "
        "opslag eller "
        "penge når dem, der ikke kan købe.",
        "en": "“{audience}” is all over the country (“{place}”), but you write yourselves: “{text}”. Change the "
        "place, so that "
        "neither posts nor money reach those who cannot buy.",
    },
    reason={
        "da": "En annonce, der når hele landet, viser sig mest for folk, I ikke kan hjælpe.",
        "en": "An ad that reaches the whole country is mostly shown to people you cannot help.",
    },
)
def audience_beyond_where_we_work(case: Case) -> Iterator[Hit]:
    far = [
        (number, row) for number, row in _buyers_with_a_place(case) if EVERYWHERE.mentioned_in(normalized(row["place"]))
    ]
    if not far or case.chose("industry", "webshop", "tourism", "culture"):
        return iter(())
    near = next(filter(_is_only_nearby, case.voices.sentences(Voice.FACT)), None)
    return distinct(_placed_elsewhere(number, row, near) for number, row in far if near)


def _is_only_nearby(said: Spoken) -> bool:
    return ONLY_NEARBY.matches(said.normalized) and names_a_place_nearby(said.text)


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "»{audience}« er i »{place}«, men I skriver selv: »{text}«. Vælg dem, der kan være med, eller ret "
        "stedet.",
        "en": "“{audience}” are in “{place}”, but you write yourselves: “{text}”. Choose those who can join, or "
        "correct the place.",
    },
    reason={
        "da": "Den, der siger ja og så ikke må være med, siger ikke ja igen.",
        "en": "Whoever says yes and then may not join does not say yes again.",
    },
)
def audience_outside_the_area(case: Case) -> Iterator[Hit]:
    said = next((each for each in case.voices.sentences(Voice.FACT) if only_in(each.text)), None)
    return distinct(
        _placed_elsewhere(number, row, said)
        for number, row in _buyers_with_a_place(case)
        if said
        and (cities := large_cities(row["place"]))
        and not cities & large_cities(said.text)
        and not any(word in row["place"] for word in only_in(said.text).split() if word not in ("County", "Kommune"))
    )


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "»{audience}« er private, men I skriver selv: »{text}«. Vælg dem, I arbejder for eller søger, eller ret "
        "sætningen.",
        "en": "“{audience}” are private people, but you write yourselves: “{text}”. Choose those you work for or look "
        "for, or correct the sentence.",
    },
    reason={
        "da": "Den, der bliver fristet og får nej, fortæller det videre, og timerne er brugt på de forkerte.",
        "en": "Whoever is tempted and turned away tells others, and the hours have gone on the wrong people.",
    },
)
def private_people_one_does_not_serve(case: Case) -> Iterator[Hit]:
    said = next(case.voices.sentences(Voice.FACT, that=NO_PRIVATE_PEOPLE.mentioned_in), None)
    return distinct(
        hit(("audiences", number), said.place, about=row["name"], audience=row["name"], text=said.text)
        for number, row in case.numbered("audiences")
        if said and "name" in row and row.get("who") not in NO_BUYERS
        if PRIVATE_PEOPLE.mentioned_in(said_in(row, "name", "description"))
    )


def _buyers_with_a_place(case: Case) -> Iterator[tuple[int, Row]]:
    """The audiences that are named, are somewhere, and are to buy or take part."""
    for number, row in case.numbered("audiences"):
        if row.keys() >= {"name", "place"} and row.get("who") not in NO_BUYERS:
            yield number, row


def _placed_elsewhere(number: int, row: Row, said: Spoken) -> Hit:
    return hit(
        ("audiences", number),
        said.place,
        about=row["name"],
        audience=row["name"],
        place=row["place"],
        text=said.text,
    )

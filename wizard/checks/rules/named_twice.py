"""Rules about what has a name: one answer says that it is gone or not for everybody, and another plans with it."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases import compared
from wizard.checks.phrases.leaving import who_left
from wizard.checks.phrases.lines import said_in
from wizard.checks.phrases.parted import parted_with
from wizard.checks.phrases.pattern import normalized
from wizard.checks.phrases.people import HAS_LEFT
from wizard.checks.phrases.voices import Spoken, Voice, split_sentences
from wizard.checks.presence import is_first_name_in, is_named
from wizard.checks.rules.hits import distinct
from wizard.checks.rules.own_rules import RULED_OUT as FORBIDDEN
from wizard.checks.rules.presence import OWNED, OWNERS

IN_A_ROW = (*OWNERS, ("team", "name"), ("logins", "who"))
IN_A_SENTENCE = (*OWNED, "approval", "review_participants")
SELLING = ("call_to_action", "key_messages", "campaigns")


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Det lyder, som om {name} ikke er her mere (»{text}«), men {name} står stadig under {tasks}. Skriv, hvem "
        "der har taget over.",
        "en": "It sounds as if {name} is no longer here (“{text}”), but {name} still stands under {tasks}. Say who has "
        "taken over.",
    },
    reason={
        "da": "En opgave hos en, der er rejst, bliver ikke løst, og en adgang, der ikke er lukket, er en risiko.",
        "en": "A task with somebody who has left does not get done, and a login that is not closed is a risk.",
    },
)
def left_but_still_named(case: Case) -> Iterator[Hit]:
    for said in (*case.voices.sentences(Voice.FACT), *_notes(case)):
        name = who_left(said.text) or parted_with(said.text)
        places = list(dict.fromkeys(_places_of(case, name))) if name else []
        if places:
            questions = dict.fromkeys(place if isinstance(place, str) else place[0] for place in places)
            yield hit(
                *places,
                said.place,
                about=name,
                name=name,
                text=said.text,
                tasks=tuple(case.short(question) for question in questions),
            )


def _notes(case: Case) -> Iterator[Spoken]:
    """What is told beside a profile: who ran it, and where they are now."""
    for number, row in case.numbered("current_channels"):
        for text in split_sentences(row.get("note", "")):
            yield Spoken("current_channels", number, text, normalized(text))


def _places_of(case: Case, name: str) -> Iterator[str | tuple[str, int]]:
    """Where somebody is named as if they were here."""
    texts: list[tuple[str | tuple[str, int], str]] = [(each, case.get(each, "")) for each in IN_A_SENTENCE]
    for question, field in IN_A_ROW:
        texts += [((question, number), row.get(field, "")) for number, row in case.numbered(question)]
    for place, text in texts:
        said = normalized(text)
        if (is_named(name, text) or is_first_name_in(name, text)) and not (
            HAS_LEFT.mentioned_in(said) or compared.denies(said)
        ):
            yield place


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "{name} skal lukke (»{closing}«), men her beder I folk om at komme: »{text}«. Skriv, hvor de skal gå hen "
        "i stedet.",
        "en": "{name} is to close (“{closing}”), but here you ask people to come: “{text}”. Say where they should go "
        "instead.",
    },
    reason={
        "da": "Den, der står foran en lukket dør, kommer ikke igen, heller ikke et andet sted.",
        "en": "Whoever stands before a closed door does not come again, not even somewhere else.",
    },
)
def closing_place_advertised(case: Case) -> Iterator[Hit]:
    closing = [
        (said, place)
        for said in case.voices.sentences(Voice.FACT)
        if (place := compared.closed_for_good(said.text)) is not None
    ]
    return distinct(
        hit(asked.place, said.place, about=asked.normalized, name=place.name, closing=said.text, text=asked.text)
        for said, place in closing
        for asked in case.voices.sentences(Voice.SAID)
        if asked.question in SELLING
        and is_named(place.name, asked.text)
        and compared.names(asked.normalized, place.kind)
        and compared.closed_for_good(asked.text) is None
    )


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "»{offer}« er fra {offered} år, men I skriver selv, at man skal være {allowed} (»{text}«). Ret alderen, "
        "eller tilbyd dem noget andet.",
        "en": "“{offer}” is for ages {offered} and up, but you say yourselves that people must be {allowed} "
        "(“{text}”). Correct the age, or offer them something else.",
    },
    reason={
        "da": "Den, der møder op med børnene og bliver afvist, har brugt en fri dag på det.",
        "en": "Whoever turns up with the children and is turned away has spent a day off on it.",
    },
)
def too_young_for_what_is_offered(case: Case) -> Iterator[Hit]:
    limits = [
        (said, age, compared.titles(said.text) - compared.titles(case.get("company_name", "")))
        for said, age in case.voices.telling(compared.youngest_allowed, Voice.FACT)
    ]
    return distinct(
        hit(
            ("campaigns", number),
            said.place,
            about=text,
            offer=str(row.get("offer", row.get("name", ""))),
            offered=offered,
            allowed=allowed,
            text=said.text,
        )
        for number, row in case.numbered("campaigns")
        for text in [said_in(row, "name", "offer")]
        if (offered := compared.offered_from(text)) is not None
        for said, allowed, named in limits
        if offered < allowed and named & compared.titles(f"{row.get('name', '')} {row.get('offer', '')}")
    )


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I har selv skrevet »{rule}«, men har en fast række om netop det: »{plan}«. Ret en af dem.",
        "en": "You have said “{rule}” yourselves but have a regular series about just that: “{plan}”. Change one.",
    },
    reason={
        "da": "Det, man ikke må vise, og det, man skal vise hver uge, kan ikke være det samme.",
        "en": "What may not be shown and what is to be shown every week cannot be the same.",
    },
)
def series_of_what_is_forbidden(case: Case) -> Iterator[Hit]:
    forbidden = [
        (place, row[field], stem)
        for question, field in FORBIDDEN
        for number, row in case.numbered(question)
        for place in [(question, number)]
        if (stem := compared.ruled_out_alone(normalized(row.get(field, ""))))
    ]
    return distinct(
        hit(said.place, place, about=said.normalized, rule=text, plan=said.text)
        for place, text, stem in forbidden
        for said in case.voices.texts(Voice.PLAN)
        if compared.is_of(compared.series(said.normalized), stem)
    )

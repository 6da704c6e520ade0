"""The rule about what people are called to do, where there is no way to do it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.pattern import normalized
from wizard.checks.phrases.voices import Spoken, Voice
from wizard.checks.phrases.ways import IN_SOME_CASES, PHONE, WAYS, Way
from wizard.checks.rules.hits import distinct
from wizard.questionnaire.model import Option

CALLS = frozenset({"call_to_action", "key_messages", "campaigns"})


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I beder folk om »{call}«, men et andet sted står der »{denied}«. Bed om noget, de kan gøre, eller ret "
        "det andet sted.",
        "en": "You ask people “{call}”, but elsewhere it says “{denied}”: the call leads nowhere. Ask for something "
        "they can do, or correct the other place.",
    },
    reason={
        "da": "Den, der prøver at gøre, som I siger, og ikke kan, prøver ikke igen.",
        "en": "People who try what you ask and find they cannot do not try again.",
    },
)
def call_to_what_there_is_not(case: Case) -> Iterator[Hit]:
    return distinct(
        hit(called.place, denied.place, about=called.normalized, call=called.text, denied=denied.text)
        for way in WAYS
        # Few call for most of the ways: only then is it worth reading whether there is one.
        for called in case.voices.matching(way.called_for, Voice.SAID)
        if called.question in CALLS
        for denied in _denials(case, way)
    )


def _denials(case: Case, way: Way) -> Iterator[Spoken]:
    """The first sentence that says there is no such way."""
    said = case.voices.sentences(Voice.FACT, Voice.HOUSE, Voice.PROCEDURE, that=way.denied.mentioned_in)
    return islice((each for each in said if not IN_SOME_CASES.mentioned_in(each.normalized)), 1)


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I beder folk om at ringe (»{call}«), men telefonen er ikke blandt de steder, I tager imod henvendelser: "
        "{places}. Skriv den på, så nogen har ansvar for den.",
        "en": "You ask people to phone (“{call}”), but the phone is not among the places where you take enquiries: "
        "{places}. Add it, so that somebody is responsible for it.",
    },
    reason={
        "da": "Står et sted ikke på listen, har ingen til opgave at svare dér.",
        "en": "If a place is not on the list, it is nobody’s job to answer there.",
    },
)
def call_to_a_phone_nobody_takes(case: Case) -> Iterator[Hit]:
    call, places = case.get("call_to_action", ""), case.values("lead_places", "place")
    text = normalized(call)
    answered = PHONE.place is not None and any(PHONE.place.mentioned_in(normalized(place)) for place in places)
    # Whoever wants fewer calls is told not to ask for them.
    unwanted = "fewer_calls" in case.values("company_aims", "aim")
    if places and not answered and not unwanted and PHONE.called_for.matches(text):
        shown: tuple[str | Option, ...] = tuple(places[:3])
        yield hit("lead_places", "call_to_action", about=text, call=call, places=shown)

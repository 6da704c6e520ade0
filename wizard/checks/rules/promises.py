"""Rules about what is said in public, against what has been agreed among yourselves."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.conduct import CALM
from wizard.checks.phrases.durations import reply_promised
from wizard.checks.phrases.pattern import normalized
from wizard.checks.phrases.promised import DAY_AND_NIGHT, SOMEBODY_AT_NIGHT
from wizard.checks.phrases.tone import shouts
from wizard.checks.phrases.voices import Spoken, Voice
from wizard.checks.phrases.ways import ANSWERS_MESSAGES, OPENING_HOURS
from wizard.checks.presence import WEEK, days_there
from wizard.checks.rules.hits import distinct
from wizard.checks.rules.own_voice import voice_broken_in_own_words
from wizard.checks.rules.rota import listed_days

NAMED = 3
"""Names that are called before a message grows too long."""


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I lover offentligt »{text}«, men har selv aftalt {hours} timer. Ret løftet eller fristen.",
        "en": "In public you promise “{text}”, but have agreed on {hours} hours among yourselves. Change the "
        "promise or "
        "the deadline.",
    },
    reason={
        "da": "Den, der har læst løftet, kender ikke den frist, I har aftalt. Det er løftet, I bliver målt på.",
        "en": "Whoever has read the promise does not know the deadline you agreed on. The promise is what you are "
        "measured by.",
    },
)
def public_promise_faster_than_agreed(case: Case) -> Iterator[Hit]:
    agreed: list[tuple[float, str | tuple[str, int]]] = [
        (row["within_hours"], ("mention_procedure", number))
        for number, row in case.numbered("mention_procedure")
        if row.get("situation") == "question" and "within_hours" in row
    ]
    if case.has("lead_response_hours"):
        agreed.append((case.get("lead_response_hours"), "lead_response_hours"))
    if not agreed:
        return iter(())
    hours, place = max(agreed, key=lambda each: each[0])
    return distinct(
        hit(said.place, place, about=said.normalized, text=said.text, hours=hours)
        for said, promised in case.voices.telling(reply_promised, Voice.SAID, Voice.HOUSE)
        if promised < hours
    )


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I lover »{text}«, men {who} er der ikke døgnet rundt: kun {days}. Skriv, hvornår I svarer, eller hvem "
        "der har vagten.",
        "en": "You promise “{text}”, but {who} are not there day and night: only on {days}. Say when you answer, or "
        "who is on call.",
    },
    reason={
        "da": "Den, der ringer om natten, har brug for det, der er lovet, netop da.",
        "en": "Whoever calls at night needs what was promised just then.",
    },
)
def open_at_night_with_nobody_there(case: Case) -> Iterator[Hit]:
    days = days_there(case.team)
    if not days or len(days) == len(WEEK) or _others_at_night(case):
        return iter(())
    who = tuple(member.name for member in case.team)
    return distinct(
        hit(said.place, "team", about=said.normalized, text=said.text, who=who[:NAMED], days=listed_days(days))
        for said in case.voices.sentences(Voice.SAID, Voice.HOUSE, that=DAY_AND_NIGHT.matches)
    )


def _others_at_night(case: Case) -> bool:
    watching = normalized(case.get("monitoring_owner", ""))
    return SOMEBODY_AT_NIGHT.mentioned_in(watching) or any(
        case.voices.texts(Voice.FACT, that=SOMEBODY_AT_NIGHT.mentioned_in)
    )


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I lover »{text}«, men et andet sted står der »{hours}«. Skriv, hvornår I svarer.",
        "en": "You promise “{text}”, but elsewhere it says “{hours}”. Say when you answer.",
    },
    reason={
        "da": "Den, der ringer eller skriver om natten, har brug for det, der er lovet, netop da.",
        "en": "Whoever calls or writes at night needs what was promised just then.",
    },
)
def open_at_night_outside_opening_hours(case: Case) -> Iterator[Hit]:
    days = days_there(case.team)
    if days and len(days) < len(WEEK):  # said above
        return iter(())
    # Whoever takes the phone all night does not promise too much.
    night_line = any(
        DAY_AND_NIGHT.matches(normalized(f"ring {place}")) for place in case.values("lead_places", "place")
    )
    return distinct(
        hit(said.place, place, about=said.normalized, text=said.text, hours=hours)
        for said in case.voices.sentences(Voice.SAID, that=DAY_AND_NIGHT.matches)
        if not night_line
        for place, hours in _hours_against(case, said)
    )


def _hours_against(case: Case, said: Spoken) -> Iterator[tuple[str, str]]:
    """Where it first says from when to when somebody is there; who watches the messages is not who takes the phone."""
    facts_said = [("company_about", each.text) for each in case.voices.sentences(Voice.FACT)]
    watching = [("monitoring_owner", case.get("monitoring_owner", ""))]
    against = [*facts_said, *(watching if ANSWERS_MESSAGES.mentioned_in(said.normalized) else ())]
    return iter([each for each in against if OPENING_HOURS.matches(normalized(each[1]))][:1])


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I vil forbindes med {words}, men »{text}« råber. Skriv det, som I ville sige det til én person.",
        "en": "You want to be associated with {words}, but “{text}” shouts. Write it as you would say it to one "
        "person.",
    },
    reason={
        "da": "Tonen er det første, folk mærker. Passer den ikke til jeres ord om jer selv, er det ordene, de ikke "
        "tror "
        "på.",
        "en": "The tone is the first thing people notice. If it does not suit your own words about yourselves, it is "
        "the words they doubt.",
    },
)
def calm_brand_that_shouts(case: Case) -> Iterator[Hit]:
    traits = [*case.values("brand", "word"), *case.values("voice_like", "trait")]
    calm = [word for word in traits if CALM.matches(normalized(word))]
    shouting = [said for said in case.voices.texts(Voice.SAID) if calm and shouts(said.text)]
    if not shouting:
        return iter(())
    said_already = {each.values["text"] for each in voice_broken_in_own_words.find(case)}
    return distinct(
        hit(said.place, "brand", about=said.normalized, text=said.text, words=tuple(calm[:2]))
        for said in shouting
        if shouts(said.text, case.get("company_name", "")) and said.text not in said_already
    )

"""Rules about how much is wanted, against how much somebody says they can do."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.capacity import (
    ASKS_ONLY,
    AT_MOST,
    MONTH,
    SOMEBODY_ELSE,
    ceiling,
    done_of,
    places_in,
    rate,
    wanted_of,
)
from wizard.checks.phrases.pattern import NormalizedText, normalized
from wizard.checks.phrases.room import ARE_FREE, room_for
from wizard.checks.phrases.voices import Voice
from wizard.checks.rules.ambitions import asks_people_to_decide, people_wanted
from wizard.checks.rules.campaigns import days_of, title
from wizard.checks.rules.kpis import counted_in
from wizard.questionnaire.kpi import wanted
from wizard.questionnaire.model import Option, Row

# How much more than one can do is too much is our own judgement: some of it is work of another kind.
TOO_MANY, TOO_MANY_IN_A_CAMPAIGN, TOO_MANY_AT_ONCE = 1.5, 1.8, 1.5
YEAR = 52
WEEKS_IN = {"week": 1.0, "month": MONTH, "quarter": YEAR / 4, "year": float(YEAR)}
TAKES_UP_ROOM = frozenset({"buy", "book", "sign_up"})
MORE_OF_THEM = frozenset({"more_new_customers", "sign_ups", "members"})
LEAST_GROWTH = 1.2


class Wanted(NamedTuple):
    """So many are to come in so many weeks."""

    what: Option | str
    number: float
    weeks: float
    place: tuple[str, int]
    too_many: float
    """Times what can be done."""


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "»{what}« skal give {number}, men efter jeres egne ord når I cirka {room} på den tid (»{text}«). Sæt "
        "målet ned, eller skriv, hvem der skal nå det.",
        "en": "“{what}” is to bring {number}, but by your own account you get through about {room} in that time "
        "(“{text}”). Lower the goal, or say who is to manage it.",
    },
    reason={
        "da": "Den, der bestiller og må vente, siger det videre. Hvor meget der er for meget, er vores eget skøn.",
        "en": "Whoever orders and has to wait tells others. How much is too much is our own judgement.",
    },
)
def more_wanted_than_gets_done(case: Case) -> Iterator[Hit]:
    rates = [
        (done, said)
        for said, done in case.voices.telling(rate, Voice.FACT)
        # How many there are is no ceiling where they are few.
        if AT_MOST.mentioned_in(said.normalized) or not SOMEBODY_ELSE.mentioned_in(said.normalized)
    ]
    in_words = _beyond_the_most(case) or _beyond_in_words(case) or _beyond_the_places(case)
    if in_words:
        yield in_words
        return
    if not rates:
        return
    done, said = max(rates, key=lambda each: each[0].within(YEAR))  # what is done least of is done beside it
    beyond = [
        each for each in _all_wanted(case, said.normalized) if each.number > each.too_many * done.within(each.weeks)
    ]
    if beyond:
        first, *others = beyond
        yield hit(
            first.place,
            said.place,
            *(each.place for each in others),
            about=said.normalized,
            what=first.what,
            number=first.number,
            room=round(done.within(first.weeks)),
            text=said.text,
        )


def _beyond_the_most(case: Case) -> Hit | None:
    """An aim above what somebody says there can be, where it counts the same: what there is now lies below it."""
    for said, most in case.voices.telling(ceiling, Voice.FACT):
        for number, row in case.numbered("company_aims"):
            counts_it = row.get("aim") in MORE_OF_THEM and row.keys() >= {"now", "target"}
            if counts_it and row["now"] <= most <= 2 * row["now"] and row["target"] > LEAST_GROWTH * most:
                return hit(
                    ("company_aims", number),
                    said.place,
                    about=said.normalized,
                    what=case.option("company_aims", row["aim"], "aim"),
                    number=row["target"],
                    room=most,
                    text=said.text,
                )
    return None


def _beyond_the_places(case: Case) -> Hit | None:
    """More to be sold in a week or a month than there are places in it."""
    for said, places in case.voices.telling(places_in, Voice.FACT):
        for number, row in case.numbered("kpis"):
            target = wanted(row)
            if row.get("metric") == "conversions" and target and row.get("per") in ("week", "month"):
                room = places.within(WEEKS_IN[row["per"]])
                if target > TOO_MANY_IN_A_CAMPAIGN * room:
                    return hit(
                        ("kpis", number),
                        said.place,
                        about=said.normalized,
                        what=counted_in(case, row),
                        number=target,
                        room=round(room),
                        text=said.text,
                    )
    return None


def _all_wanted(case: Case, said: NormalizedText) -> Iterator[Wanted]:
    for number, row in case.numbered("campaigns"):
        people = people_wanted(row)
        if people and days_of(row) and row.get("wants", "buy") in TAKES_UP_ROOM and asks_people_to_decide(row):
            weeks = max(1, (days_of(row) or 0) / 7)
            if not ASKS_ONLY.mentioned_in(normalized(row.get("goal", ""))):  # of those who ask some come
                yield Wanted(title(row), people, weeks, ("campaigns", number), TOO_MANY_IN_A_CAMPAIGN)
    for number, row in case.numbered("company_aims"):
        if row.get("aim") in MORE_OF_THEM and "target" in row:
            what = case.option("company_aims", row["aim"], "aim")
            more = row["target"] - row.get("now", 0)  # those there are need not be found again
            yield Wanted(what, more, max(YEAR, _weeks_until(case, row)), ("company_aims", number), TOO_MANY)
    for number, row in case.numbered("kpis"):
        target = wanted(row)
        if row.get("metric") == "conversions" and target and row.get("per") in WEEKS_IN:
            what = counted_in(case, row)
            yield Wanted(what, target, WEEKS_IN[row["per"]], ("kpis", number), TOO_MANY_IN_A_CAMPAIGN)
        # By its name it counts what gets done, and not those who ask.
        counts_done = "name" in row and not ASKS_ONLY.mentioned_in(normalized(row["name"]))
        per_time = row.get("metric") == "leads" and target and row.get("per") in WEEKS_IN
        if per_time and counts_done and target and AT_MOST.mentioned_in(said):
            yield Wanted(row["name"], target, WEEKS_IN[row["per"]], ("kpis", number), TOO_MANY_IN_A_CAMPAIGN)


def _beyond_in_words(case: Case) -> Hit | None:
    """More of something wished for in one sentence than gets done of it by another."""
    for said, wish in case.voices.telling(wanted_of, Voice.FACT):
        for other, done in case.voices.telling(done_of, Voice.FACT):
            room = done.rate.within(wish.rate.weeks)
            if done.of == wish.of and wish.rate.number > TOO_MANY_IN_A_CAMPAIGN * room:
                return hit(
                    said.place,
                    other.place,
                    about=other.normalized,
                    what=said.text,
                    number=wish.rate.number,
                    room=round(room),
                    text=other.text,
                )
    return None


def _weeks_until(case: Case, row: Row) -> float:
    """How long there is to reach an aim; 0 where nobody has said by when."""
    begins = case.day("calendar_start") or case.today
    return (date.fromisoformat(row["by"]) - begins).days / 7 if "by" in row else 0


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I vil nå »{aim}« og op på {number}, men der er {room} pladser (»{text}«). Sæt målet ned, lav en "
        "venteliste, eller få plads til flere.",
        "en": "You want “{aim}” and {number} of them, but there are {room} places (“{text}”). Lower the goal, start a "
        "waiting list, or make room for more.",
    },
    reason={
        "da": "Den, der melder sig og får nej, husker det. Halvanden gange så mange, som der er plads til, er mange.",
        "en": "Whoever signs up and is turned away remembers it. One and a half times the places is a lot.",
    },
)
def aim_beyond_the_places_there_are(case: Case) -> Iterator[Hit]:
    said = next(case.voices.telling(room_for, Voice.FACT), None)
    for number, row in case.distinct_rows("company_aims", "aim", lambda row: row["aim"] in ("sign_ups", "members")):
        if said is None or "target" not in row:
            continue
        # Of places that are still free, those who are there already need none.
        there = row.get("now", 0) if ARE_FREE.mentioned_in(said[0].normalized) else 0
        if row["target"] - there > TOO_MANY_AT_ONCE * said[1]:
            yield hit(
                ("company_aims", number),
                said[0].place,
                about=row["aim"],
                aim=case.option("company_aims", row["aim"], "aim"),
                number=row["target"],
                room=said[1],
                text=said[0].text,
            )

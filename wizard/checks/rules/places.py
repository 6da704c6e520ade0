"""Rules about where people act on a campaign, and whether there is room for them."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.lines import said_in
from wizard.checks.phrases.pattern import normalized
from wizard.checks.phrases.places import GIVES_THERE, GIVES_THINGS, TAKES_NO_ROOM
from wizard.checks.phrases.room import room_for
from wizard.checks.phrases.voices import Voice
from wizard.checks.rules.campaigns import title
from wizard.checks.rules.hits import distinct
from wizard.checks.rules.leads import SALES

ACTS = frozenset({"buy", "book", "enquire", "sign_up", "apply", "give"})
ONE_PLACE_EACH = frozenset({"sign_up", "apply"})
"""What takes a place for good: a table or a room is free again the next day."""
TOO_MANY = 1.5
"""Times the places there are; some never come. Our own judgement."""


@rule(
    Severity.MISSING,
    "net101",
    message={
        "da": "Kampagnen »{campaign}« skal få folk til at »{wants}«, men der står ikke, hvor de gør det. Skriv stedet, "
        "og hvem der ser efter.",
        "en": "The campaign “{campaign}” is meant to have people “{wants}”, but nothing says where they do it. Name "
        "the place, and who looks there.",
    },
    reason={
        "da": "Et opslag kan vække interessen, men det er et andet sted, folk handler på den.",
        "en": "A post can raise interest, but people act on it somewhere else.",
    },
)
def campaign_without_a_place_to_act(case: Case) -> Iterator[Hit]:
    if not case.passed("lead_places"):
        return
    places = [normalized(place) for place in case.values("lead_places", "place")]
    if not places and not SALES.isdisjoint(case.purposes):
        return  # that is said of the purposes already
    for number, row in case.numbered("campaigns"):
        wants = row.get("wants")
        offer = normalized(row.get("offer", ""))
        things = GIVES_THINGS.mentioned_in(said_in(row, "name", "offer", "goal"))
        nowhere = not things and not any(map(GIVES_THERE.mentioned_in, [*places, offer]))
        cannot = not places or (wants == "give" and nowhere)
        if wants in ACTS and cannot:
            yield hit(
                "lead_places",
                ("campaigns", number),
                about=f"{row.get('name', '')} {wants}",
                campaign=title(row),
                wants=case.option("campaigns", wants, "wants"),
            )
            return


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "»{campaign}« skal skaffe {number}, men der er {places} pladser (»{text}«). Sæt målet ned, lav en "
        "venteliste, eller find plads til flere.",
        "en": "“{campaign}” is to bring {number}, but there are {places} places (“{text}”). Lower the goal, start a "
        "waiting list, or make room for more.",
    },
    reason={
        "da": "En kampagne, der lykkes for godt, ender med afslag, og dem husker folk.",
        "en": "A campaign that works too well ends with people being turned away, and they remember it.",
    },
)
def more_wanted_than_there_is_room_for(case: Case) -> Iterator[Hit]:
    about = next(case.voices.telling(room_for, Voice.FACT), None)
    found = []
    for number, row in case.numbered("campaigns"):
        wanted = row.get("number")
        said_of_it = said_in(row, "offer", "goal", "name")
        own = room_for(said_of_it)
        if not own and TAKES_NO_ROOM.mentioned_in(said_of_it):
            continue
        if wanted is None or row.get("wants") not in ({*ONE_PLACE_EACH, "book"} if own else ONE_PLACE_EACH):
            continue
        room, text, place = (
            (own, str(row.get("offer", row.get("name", ""))), None)
            if own
            else ((about[1], about[0].text, about[0].place) if about else (None, "", None))
        )
        if room and wanted > TOO_MANY * room:
            against = [place] if place else []
            found.append(
                hit(
                    ("campaigns", number),
                    *against,
                    about=f"{row.get('name', '')} {wanted}",
                    campaign=title(row),
                    number=wanted,
                    places=room,
                    text=text,
                )
            )
    return distinct(found)

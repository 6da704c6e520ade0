"""The rule about more that is wanted though there is no room for more."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.full_up import FULL_UP, HAS_ROOM, NEW_ONES, NO_MORE_NOW, NOT_FULL, WANTS_NO_GROWTH
from wizard.checks.phrases.pattern import normalized
from wizard.checks.phrases.seasons import only_in_some_months
from wizard.checks.phrases.voices import Voice
from wizard.checks.rules.ambitions import asks_people_to_decide, people_wanted
from wizard.checks.rules.campaigns import title
from wizard.checks.rules.capacity import (
    LEAST_GROWTH,
    MORE_OF_THEM,
    TAKES_UP_ROOM,
    aim_beyond_the_places_there_are,
    more_wanted_than_gets_done,
)
from wizard.checks.rules.kpis import counted_in
from wizard.questionnaire.kpi import wanted
from wizard.questionnaire.model import Option

MUCH_MORE = 1.5
COUNTS_THEM = frozenset({"conversions", "applications"})
MORE_HANDS = "recruit"


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Det lyder, som om I ikke har plads til eller ikke vil have flere (»{text}«), men »{what}« skal give "
        "{number}. Sæt målet ned, eller skriv, hvor der er plads.",
        "en": "It sounds as if you have no room for more or want no more (“{text}”), but “{what}” is to bring "
        "{number}. "
        "Lower the goal, or say where there is room.",
    },
    reason={
        "da": "Det, I gør for at få flere, end der er plads til, går fra dem, I har.",
        "en": "What you do to get more than there is room for is taken from those you have.",
    },
)
def more_wanted_though_full(case: Case) -> Iterator[Hit]:
    growth = list(_growth(case, LEAST_GROWTH))
    aims = set(case.values("company_aims", "aim"))
    # With more hands there is more room, and in quiet times there is some.
    if not growth or "fill_quiet_times" in aims:
        return
    plainly = list(case.voices.sentences(Voice.FACT, that=NO_MORE_NOW.mentioned_in))
    if MORE_HANDS in aims and not plainly:
        return
    heard = case.voices.sentences(Voice.FACT, that=FULL_UP.mentioned_in)
    full = next(
        (
            said
            for said in (*plainly, *heard)
            if not NOT_FULL.mentioned_in(said.normalized) and not only_in_some_months(said.normalized)
        ),
        None,
    )
    if full is None:
        # Whoever does not want to grow may well want to fill what there is.
        no_growth = case.voices.sentences(Voice.FACT, that=WANTS_NO_GROWTH.mentioned_in)
        full = next((said for said in no_growth if not NOT_FULL.mentioned_in(said.normalized)), None)
        growth = [each for each in _growth(case, MUCH_MORE) if each.aim == "more_new_customers"]
    room = case.voices.sentences(Voice.FACT, Voice.ABOUT_THEM, that=HAS_ROOM.mentioned_in)
    if full is None or not growth or any(room):
        return
    if any(more_wanted_than_gets_done.find(case)) or any(aim_beyond_the_places_there_are.find(case)):
        return  # with figures it is said better
    first, *others = growth
    places = [each.place for each in others]
    yield hit(
        first.place, full.place, *places, about=full.normalized, what=first.what, number=first.number, text=full.text
    )


class WantedGrowth(NamedTuple):
    """So many more are wanted."""

    aim: str
    """Empty of a campaign."""
    what: Option | str
    number: float
    place: tuple[str, int]


def _growth(case: Case, least: float) -> Iterator[WantedGrowth]:
    for number, row in case.numbered("company_aims"):
        grows = row.get("aim") in MORE_OF_THEM and row.keys() >= {"now", "target"}
        if grows and row["target"] > least * row["now"]:
            what = case.option("company_aims", row["aim"], "aim")
            yield WantedGrowth(row["aim"], what, row["target"] - row["now"], ("company_aims", number))
    for number, row in case.numbered("campaigns"):
        people = people_wanted(row)
        decide = row.get("wants", "buy") in {*TAKES_UP_ROOM, "enquire"} and asks_people_to_decide(row)
        if people and decide:
            yield WantedGrowth("", title(row), people, ("campaigns", number))
    for number, row in case.numbered("kpis"):
        target = wanted(row)
        counts_them = row.get("metric") in COUNTS_THEM and "baseline" in row
        of_new_ones = NEW_ONES.mentioned_in(normalized(f"{row.get('name', '')} {row.get('source', '')}"))
        if counts_them and of_new_ones and target and target > MUCH_MORE * row["baseline"]:
            yield WantedGrowth("more_new_customers", counted_in(case, row), target, ("kpis", number))

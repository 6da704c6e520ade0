"""Rules about the reviews: when they are held, what there is to look at, and what comes of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.presence import people_in
from wizard.checks.rules.alone import works_alone
from wizard.checks.rules.kpi_dates import FREQUENCY, RHYTHM, is_later_than_rhythm
from wizard.checks.rules.kpis import joint_hit, kpis_where


@rule(
    Severity.SHOULD,
    "reasonthread",
    message={
        "da": "I evaluerer »{rhythm}«, men {metrics} bliver kun målt »{frequency}«, så de er ikke nye "
        "hver gang. Mål lige så tit, eller evaluér sjældnere.",
        "en": "You review “{rhythm}”, but the figures for {metrics} are only measured “{frequency}”, so they are "
        "not new at every review. Measure as often, or review less often.",
    },
    reason={
        "da": "ReasonThread anbefaler, at hver KPI har en fast hyppighed. En evaluering uden nye tal bliver til en "
        "samtale om fornemmelser.",
        "en": "ReasonThread recommends a fixed frequency for every KPI. A review without new figures turns into a "
        "conversation about gut feelings.",
    },
)
def read_less_often_than_reviewed(case: Case) -> Iterator[Hit]:
    rhythm = case.get("review_rhythm")
    if rhythm is None:
        return
    found = kpis_where(case, lambda row: "frequency" in row and FREQUENCY[row["frequency"]] > RHYTHM[rhythm])
    if found:
        yield joint_hit(
            case,
            found,
            "review_rhythm",
            rhythm=case.option("review_rhythm", rhythm),
            frequency=case.option("kpis", found[0].row["frequency"], "frequency"),
        )


@rule(
    Severity.MISSING,
    "article",
    message={
        "da": "I vil evaluere »{rhythm}«, men der er ingen dato for næste gang. Sæt den i kalenderen hos alle, der "
        "skal være med.",
        "en": "You want to review “{rhythm}”, but there is no date for the next one. Put it in the diary of everyone "
        "taking part.",
    },
    reason={
        "da": "Uden en dato bliver evalueringen let udskudt, til nogen spørger.",
        "en": "Without a date the review is easily put off until somebody asks.",
    },
)
def no_review_date(case: Case) -> Iterator[Hit]:
    rhythm = case.get("review_rhythm")
    # The express route ends with the rhythm, and whoever is on the long one comes to the date next.
    if rhythm and case.passed("next_review") and not case.has("next_review"):
        yield hit("next_review", "review_rhythm", rhythm=case.option("review_rhythm", rhythm))


@rule(
    Severity.MISSING,
    "article",
    message={
        "da": "I har planlagt at evaluere, men ikke skrevet, hvad der skal til, før I ændrer noget. Aftal, hvad I gør, "
        "når et mål ikke bliver nået.",
        "en": "You plan to review but have not said what has to happen before you change anything. Agree on what to do "
        "when a target is missed.",
    },
    reason={
        "da": "En regel, I er enige om på forhånd, gør det lettere at stoppe noget, nogen holder af.",
        "en": "A rule agreed in advance makes it easier to stop something people are fond of.",
    },
)
def no_rule_for_adjusting(case: Case) -> Iterator[Hit]:
    # The express route leaves the question out. Whoever has planned when and with whom has seen it.
    planned = case.has("next_review") and case.has("review_participants")
    # One person with one figure needs no agreement.
    several = len(case.metrics) > 1 and people_in(case.get("review_participants", ""), case.team) != 1
    if planned and several and not works_alone(case) and not case.has("adjust_rule"):
        yield hit("adjust_rule", "next_review")


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Den næste evaluering står til den {review}, og den dag er gået. Hold den nu, eller sæt en ny dato.",
        "en": "The next review is set for {review}, and that day has passed. Hold it now, or set a new date.",
    },
    reason={
        "da": "En evaluering, der er skredet én gang, skrider let igen.",
        "en": "A review that has slipped once easily slips again.",
    },
)
def review_has_passed(case: Case) -> Iterator[Hit]:
    review = case.day("next_review")
    if review and review < case.today:
        yield hit("next_review", about=review.isoformat(), review=review)


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Den næste evaluering er den {review}, men indholdskalenderen begynder først den {start}. Vent, til der "
        "er noget at se på.",
        "en": "The next review is on {review}, but the content calendar only begins on {start}. Wait until there is "
        "something to look at.",
    },
    reason={
        "da": "En evaluering skal vise, hvad der går godt og mindre godt. Før de første opslag er ude, er der ikke "
        "noget at lære af.",
        "en": "A review should show what goes well and less well. Before the first posts are out, there is nothing to "
        "learn from.",
    },
)
def review_before_start(case: Case) -> Iterator[Hit]:
    review, start = case.day("next_review"), case.day("calendar_start")
    # Whoever has held a review before has earlier posts to look at.
    if review and start and case.today <= review < start and not case.record("reviews"):
        yield hit("next_review", "calendar_start", review=review, start=start)


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I vil evaluere »{rhythm}«, men næste gang er først den {review}. Læg den tidligere, eller vælg en "
        "længere rytme.",
        "en": "You want to review “{rhythm}”, but the next one is not until {review}. Bring it forward, or choose a "
        "longer rhythm.",
    },
    reason={
        "da": "Passer datoen ikke med rytmen, er den måske skrevet forkert, og så bliver der ikke rettet til i tide.",
        "en": "If the date does not match the rhythm, it may have been mistyped, and then nothing is adjusted in time.",
    },
)
def review_later_than_rhythm(case: Case) -> Iterator[Hit]:
    review = case.day("next_review")
    if review and is_later_than_rhythm(case):
        rhythm = case.option("review_rhythm", case.get("review_rhythm"))
        yield hit("next_review", "review_rhythm", about=review.isoformat(), rhythm=rhythm, review=review)


A_HOLIDAY = 35
"""Days; whoever shuts for longer is at work all the same."""


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Den næste evaluering er den {review}, men da har I skrevet »{what}« fra {first} til {last}. Læg den, "
        "når I er der.",
        "en": "The next review is on {review}, but you have put “{what}” from {first} to {last}. Hold it when you "
        "are there.",
    },
    reason={
        "da": "En evaluering, der falder i ferien, bliver aflyst, og den næste er først om længe.",
        "en": "A review that falls into the holidays is cancelled, and the next is a long way off.",
    },
)
def review_while_nobody_is_there(case: Case) -> Iterator[Hit]:
    review = case.day("next_review")
    for number, row in case.numbered("closed_periods"):
        if review and row.get("what") in ("closed", "no_staff") and row.keys() >= {"from", "to"}:
            first, last = date.fromisoformat(row["from"]), date.fromisoformat(row["to"])
            if first <= review <= last and (last - first).days <= A_HOLIDAY:
                yield hit(
                    "next_review",
                    ("closed_periods", number),
                    about=str(review),
                    review=review,
                    what=case.option("closed_periods", row["what"], "what"),
                    first=first,
                    last=last,
                )
                return

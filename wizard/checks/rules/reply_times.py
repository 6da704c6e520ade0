"""Rules about how soon an answer is promised, and whether anybody is there to keep the promise."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.durations import reply_promised
from wizard.checks.phrases.pattern import normalized
from wizard.checks.phrases.people import WANTS_IT_SOON
from wizard.checks.phrases.places import BY_MESSAGE, ON_PLATFORM
from wizard.checks.phrases.voices import Voice
from wizard.checks.rules.kpi_figures import is_worse
from wizard.checks.rules.kpis import distinct_kpis_where, metric_of
from wizard.questionnaire.model import Row

QUICK = 2
"""Hours. To keep a promise this short, somebody has to look many times a day."""
HOUR_A_WORKING_DAY = 5
"""Hours a week."""
DAY = 24
"""Hours."""
AT_ONCE = 2
"""Hours within which it makes no difference what comes first."""
SOON = {"crisis": 4, "complaint": 24}
"""Hours within which something urgent is to be answered at the latest; our own judgement."""
ANSWERS = ("praise", "question", "complaint")
"""Situations with an answer to one person. A crisis is counted from when somebody rings."""


def is_told(case: Case, hours: float) -> bool:
    """Whether the public is told that an answer takes so long, and so does not expect it sooner."""
    return any(promised >= hours for _, promised in case.voices.telling(reply_promised, Voice.SAID, Voice.HOUSE))


def is_wanted_soon(case: Case) -> bool:
    """Whether anybody whom posts are for needs an answer at once: others can wait for two days."""
    return any(case.voices.matching(WANTS_IT_SOON, Voice.ABOUT_THEM))


def shortest_promises(case: Case) -> dict[str, tuple[float, str | tuple[str, int]]]:
    """The shortest time an answer is promised within, by what is answered: hours, and where it says so."""
    promises: dict[str, tuple[float, str | tuple[str, int]]] = {}
    for number, row in case.numbered("mention_procedure"):
        if row.keys() >= {"situation", "within_hours"}:
            said = row["within_hours"], ("mention_procedure", number)
            promises[row["situation"]] = min(promises.get(row["situation"], said), said, key=lambda each: each[0])
    if case.has("lead_response_hours"):
        promises["leads"] = case.get("lead_response_hours"), "lead_response_hours"
    return promises


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": {
            "one": "I lover svar inden for {number} time, men har sat mindre end en time pr. hverdag af til at holde "
            "øje. Sæt mere tid af, eller giv jer selv længere frist.",
            "other": "I lover svar inden for {number} timer, men har sat mindre end en time pr. hverdag af til at "
            "holde øje. Sæt mere tid af, eller giv jer selv længere frist.",
        },
        "en": {
            "one": "You promise a reply within {number} hour but have set aside less than an hour a working day for "
            "keeping watch. Set aside more time, or give yourselves longer.",
            "other": "You promise a reply within {number} hours but have set aside less than an hour a working day for "
            "keeping watch. Set aside more time, or give yourselves longer.",
        },
    },
    reason={
        "da": "Hvor meget tid et hurtigt svar kræver, er vores skøn: Beskeder kommer hele dagen, og nogen skal se dem.",
        "en": "How much time a quick reply takes is our own judgement: messages come in all day, and somebody has to "
        "see them.",
    },
)
def promise_nobody_is_there_to_keep(case: Case) -> Iterator[Hit]:
    if case.get("monitoring_hours", HOUR_A_WORKING_DAY) >= HOUR_A_WORKING_DAY:
        return
    asked = ANSWERS if _only_elsewhere(case) else (*ANSWERS, "leads")
    promises = {what: said for what, said in shortest_promises(case).items() if what in asked}
    quick = min(promises, key=lambda what: (promises[what][0], what), default=None)
    if quick and promises[quick][0] <= QUICK:
        hours, place = promises[quick]
        yield hit(place, "monitoring_hours", about=quick, n=hours)


def _only_elsewhere(case: Case) -> bool:
    """Whether enquiries come in where one need not keep watch on social media: by phone, by a form, at a desk."""
    places = [normalized(place) for place in case.values("lead_places", "place")]
    written = (*ON_PLATFORM.values(), BY_MESSAGE)
    return bool(places) and not any(pattern.mentioned_in(place) for place in places for pattern in written)


@rule(
    Severity.SHOULD,
    "sprout_care",
    message={
        "da": "Målet for »{metric}« er et gennemsnit, men alligevel længere end den længste svarfrist, I har sat. Sæt "
        "målet lavere end fristen.",
        "en": "The target for “{metric}” is an average, yet it is longer than the longest reply time you have set. Set "
        "the target below that limit.",
    },
    reason={
        "da": "Sprout Social måler kundeservice på den gennemsnitlige svartid. Svarer I altid inden for fristen, er "
        "gennemsnittet kortere end den, så de to tal passer ikke sammen.",
        "en": "Sprout Social measures customer service by the average reply time. If you always reply within the "
        "limit, the average is shorter than the limit, so the two figures do not match.",
    },
)
def response_target_slower_than_promised(case: Case) -> Iterator[Hit]:
    said = [row.get("within_hours") for row in case.rows("mention_procedure") if row.get("situation") in ANSWERS]
    limits = [hours for hours in (*said, case.get("lead_response_hours")) if hours is not None]
    if limits:
        place = "mention_procedure" if case.has("mention_procedure") else "lead_response_hours"
        slower = partial(_is_slower, longest=max(limits))
        for number, row, about in distinct_kpis_where(case, slower):
            yield hit(("kpis", number), place, about=about, metric=metric_of(case, row))


def _is_slower(row: Row, longest: float) -> bool:
    # One that is slower than today's is said to be so elsewhere.
    gets_worse = row.keys() >= {"baseline", "target"} and is_worse(row)
    in_hours = row.get("unit", "hours") == "hours"
    return row["metric"] == "response_time" and in_hours and row.get("target", 0) > longest and not gets_worse


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": {
            "one": "»{urgent}« har en længere svarfrist end »{calm}«. Sæt »{urgent}« til højst {number} time, så det, "
            "der haster, kommer først.",
            "other": "»{urgent}« har en længere svarfrist end »{calm}«. Sæt »{urgent}« til højst {number} timer, så "
            "det, der haster, kommer først.",
        },
        "en": {
            "one": "“{urgent}” has a longer reply time than “{calm}”. Set “{urgent}” to {number} hour at most, so that "
            "what is urgent comes first.",
            "other": "“{urgent}” has a longer reply time than “{calm}”. Set “{urgent}” to {number} hours at most, so "
            "that what is urgent comes first.",
        },
    },
    reason={
        "da": "En fast procedure skal hjælpe jer, når det går stærkt, og ikke kun, når nogen siger noget pænt.",
        "en": "A set procedure should help you when things move fast, and not only when somebody says something nice.",
    },
)
def urgent_answered_later(case: Case) -> Iterator[Hit]:
    said = shortest_promises(case)
    # A complaint may take longer to look into than a question, but not longer than thanking somebody, unless it is
    # answered within a day all the same.
    for urgent, others, soon in (
        ("crisis", ("praise", "question", "complaint"), AT_ONCE),
        ("complaint", ("praise",), DAY),
    ):
        if urgent not in said or said[urgent][0] <= soon:
            continue
        sooner = [calm for calm in others if calm in said and said[calm][0] < said[urgent][0]]
        if sooner:
            calm = min(sooner, key=lambda situation: said[situation][0])
            yield hit(
                said[urgent][1],
                said[calm][1],
                about=urgent,
                urgent=case.option("mention_procedure", urgent, "situation"),
                calm=case.option("mention_procedure", calm, "situation"),
                n=min(said[calm][0], SOON[urgent]),
            )

"""Rules about the dates of the targets: against the calendar's start, and against the reviews they are looked at in.

Where several KPIs go against the same date, that is one finding about the date.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from types import MappingProxyType

from wizard.checks.case import Case, NumberedRow
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.figures import ONE_SEASON
from wizard.checks.phrases.numbers import names_a_number
from wizard.checks.phrases.pattern import normalized
from wizard.checks.rules.kpis import distinct_kpis_where, joint_hit, kpis_where, metric_of
from wizard.questionnaire.model import Row

FREQUENCY: Mapping[str, timedelta] = MappingProxyType(
    {"weekly": timedelta(7), "monthly": timedelta(28), "quarterly": timedelta(90)}
)
"""The shortest time between two readings of a figure."""

RHYTHM: Mapping[str, timedelta] = MappingProxyType(
    {"monthly": timedelta(31), "quarterly": timedelta(92), "half_yearly": timedelta(184), "yearly": timedelta(366)}
)
"""The longest time between two reviews."""

QUARTER_ENDS = (3, 6, 9, 12)
"""Months."""

FAR = timedelta(366)
"""A target no further than this from a review needs no step on the way, however often the reviews: our judgement."""

LONG = timedelta(60)
"""Longer than this between a target's date and the review of it is too late to act: our judgement."""

LEEWAY = 1.5
"""How much longer than the rhythm says the next review may wait, so that everyone can come: our judgement."""


def is_later_than_rhythm(case: Case) -> bool:
    """Whether the next review comes so late that its date or the rhythm must be wrong."""
    review, rhythm = case.day("next_review"), case.get("review_rhythm")
    first = max(case.today, case.day("calendar_start") or case.today)
    return review is not None and rhythm is not None and review - first > RHYTHM[rhythm] * LEEWAY


def _due(case: Case, wrong: Callable[[date, Row], bool]) -> list[NumberedRow]:
    """The KPIs with target and date whose date is wrong, with their numbers."""
    return kpis_where(case, lambda row: row.keys() >= {"target", "due"} and wrong(date.fromisoformat(row["due"]), row))


@rule(
    Severity.SHOULD,
    "infomedia",
    message={
        "da": {
            "one": "Målet for {metrics} skal være nået, allerede når indholdskalenderen begynder den {start}. Flyt "
            "datoen, så der er tid til at nå det.",
            "other": "Målene for {metrics} skal være nået, allerede når indholdskalenderen begynder den {start}. Flyt "
            "datoerne, så der er tid til at nå dem.",
        },
        "en": {
            "one": "The target for {metrics} is due by the time the content calendar begins on {start}. Move the date, "
            "so that there is time to reach it.",
            "other": "The targets for {metrics} are due by the time the content calendar begins on {start}. Move the "
            "dates, so that there is time to reach them.",
        },
    },
    reason={
        "da": "Et mål skal kunne nås, og det tager tid. Det, der er sket, før I begynder, kan strategien ikke have "
        "skabt.",
        "en": "A goal has to be within reach, and that takes time. What happened before you start cannot be the work "
        "of the strategy.",
    },
)
def target_due_before_start(case: Case) -> Iterator[Hit]:
    start = case.day("calendar_start")
    found = _due(case, lambda due, row: start is not None and due <= start)
    if found and start:
        yield joint_hit(case, found, "calendar_start", start=start)


@rule(
    Severity.SHOULD,
    "reasonthread",
    message={
        "da": "Målet for »{metric}« skal nås den {due}, men tallet bliver kun målt »{frequency}«, så I ser det først "
        "bagefter. Mål det oftere, eller flyt datoen.",
        "en": "The target for “{metric}” is due on {due}, but the figure is only measured “{frequency}”, so you will "
        "only see it afterwards. Measure it more often, or move the date.",
    },
    reason={
        "da": "ReasonThread anbefaler, at hver KPI har en fast hyppighed. Den skal være høj nok til, at I kan nå at "
        "gøre noget, før fristen er gået.",
        "en": "ReasonThread recommends a fixed frequency for every KPI. It has to be high enough for you to do "
        "something before the deadline has passed.",
    },
)
def target_due_before_it_is_read(case: Case) -> Iterator[Hit]:
    start = case.day("calendar_start")
    if start is None:
        return

    def unread(row: Row) -> bool:
        if not row.keys() >= {"target", "due", "frequency"}:
            return False
        due = date.fromisoformat(row["due"])
        wait = FREQUENCY[row["frequency"]]
        if _ends_a_period(due, row["frequency"]):
            # It is read on the day. A calendar that starts on the first Monday still has nearly all of it.
            wait = wait * 5 / 6
        return timedelta(0) < due - start < wait

    for number, row, about in distinct_kpis_where(case, unread):
        yield hit(
            ("kpis", number),
            "calendar_start",
            about=about,
            metric=metric_of(case, row),
            due=date.fromisoformat(row["due"]),
            frequency=case.option("kpis", row["frequency"], "frequency"),
        )


def _ends_a_period(day: date, frequency: str) -> bool:
    """Whether a figure that is measured by month or quarter is measured on this day."""
    ends_month = (day + timedelta(1)).day == 1
    return ends_month and (frequency == "monthly" or (frequency == "quarterly" and day.month in QUARTER_ENDS))


@rule(
    Severity.IDEA,
    "article",
    message={
        "da": {
            "one": "Målet for {metrics} ligger efter de to næste evalueringer, og der er ikke noget delmål. Tilføj en "
            "række med et tal, I skal have nået til evalueringen den {review}.",
            "other": "Målene for {metrics} ligger efter de to næste evalueringer, og der er ingen delmål. Tilføj "
            "rækker med de tal, I skal have nået til evalueringen den {review}.",
        },
        "en": {
            "one": "The target for {metrics} lies beyond the next two reviews, and there is no interim target. Add a "
            "row with a figure to have reached by the review on {review}.",
            "other": "The targets for {metrics} lie beyond the next two reviews, and there are no interim targets. Add "
            "rows with the figures to have reached by the review on {review}.",
        },
    },
    reason={
        "da": "Evalueringen skal vise, hvad der går godt og mindre godt i forhold til jeres mål. Ligger målet langt "
        "ude i fremtiden, kan den kun vise et tal, og ikke om det er godt nok.",
        "en": "A review should show what goes well and less well against your targets. With a target far in the future "
        "it can only show a figure, and not whether it is good enough.",
    },
)
def target_beyond_two_reviews(case: Case) -> Iterator[Hit]:
    review, rhythm = case.day("next_review"), case.get("review_rhythm")
    if review is None or rhythm is None or names_a_number(normalized(case.get("adjust_rule", ""))):
        return  # a rule with a figure in it is a step on the way
    if review < max(case.today, case.day("calendar_start") or case.today):
        return  # that review has to be moved first
    if any(map(_is_seasonal, case.rows("kpis"))):
        return  # where the year is made of seasons, the reviews follow them
    second = review + max(RHYTHM[rhythm], FAR)
    near = {row["metric"] for _, row in _due(case, lambda due, row: due <= second)}
    found = _due(case, lambda due, row: due > second and row["metric"] not in near)
    if found:
        yield joint_hit(case, found, "next_review", review=review)


def _is_seasonal(row: Row) -> bool:
    """Whether the figure is one of a season or a campaign: before that there is nothing on the way to it."""
    return ONE_SEASON.mentioned_in(normalized(f"{row.get('name', '')} {row.get('source', '')}"))


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": {
            "one": "Målet for {metrics} skal være nået længe før den næste evaluering den {review}. Læg en evaluering "
            "tættere på.",
            "other": "Målene for {metrics} skal være nået længe før den næste evaluering den {review}. Læg en "
            "evaluering tættere på.",
        },
        "en": {
            "one": "The target for {metrics} is due long before the next review on {review}. Hold a review closer to "
            "it.",
            "other": "The targets for {metrics} are due long before the next review on {review}. Hold a review closer "
            "to them.",
        },
    },
    reason={
        "da": "Når I evaluerer, retter I til efter det, I har lært. Går der måneder, fra et mål skulle være nået, til "
        "nogen ser på det, er det for sent at justere.",
        "en": "In a review you adjust from what you have learned. If months pass between a target’s date and anyone "
        "looking at it, it is too late to adjust.",
    },
)
def target_long_before_review(case: Case) -> Iterator[Hit]:
    review = case.day("next_review")
    if review is None or is_later_than_rhythm(case):
        return
    held = max((row["date"] for row in case.record("reviews") if "date" in row), default="")
    # What is due before the calendar begins is said above, and what was reviewed after its date has had its turn.
    seen = max(held, case.get("calendar_start", ""))
    found = _due(case, lambda due, row: review - due > LONG and row["due"] > seen)
    if found:
        yield joint_hit(case, found, "next_review", review=review)


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": {
            "one": "Fristen for målet for {metrics} er gået. Skriv resultatet op, og sæt et nyt mål.",
            "other": "Fristen for målene for {metrics} er gået. Skriv resultaterne op, og sæt nye mål.",
        },
        "en": {
            "one": "The date for the target for {metrics} has passed. Note down the result, and set a new target.",
            "other": "The dates for the targets for {metrics} have passed. Note down the results, and set new targets.",
        },
    },
    reason={
        "da": "Når fristen er gået, er der ikke længere nogen, der arbejder for målet.",
        "en": "Nobody works towards a target any more once its date has passed.",
    },
)
def target_date_has_passed(case: Case) -> Iterator[Hit]:
    start, review = case.day("calendar_start"), case.day("next_review")

    def passed(due: date, row: Row) -> bool:
        elsewhere = (start and due <= start) or (review and review - due > LONG and not is_later_than_rhythm(case))
        return due < case.today and not elsewhere

    found = _due(case, passed)
    if found:
        yield joint_hit(case, found)

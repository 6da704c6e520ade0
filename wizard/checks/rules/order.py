"""Rules about the order of things: what a campaign sells, what it is measured by, and when somebody looks at it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.days import days_named
from wizard.checks.phrases.lines import said_in
from wizard.checks.phrases.seasons import TELLS_OF_THE_PAST
from wizard.checks.rules.campaigns import days_of, title
from wizard.checks.rules.hits import distinct
from wizard.checks.rules.kpi_dates import RHYTHM
from wizard.checks.rules.kpis import kpi_key, metric_of
from wizard.language.writing import name_key
from wizard.questionnaire.model import Row

LONG_AGO = timedelta(120)
"""A day named in a campaign and further back than this is that of another year, or of what was."""
LATE = timedelta(30)
"""From a campaign's end to the review that looks at it; our own judgement."""


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Kampagnen »{campaign}« nævner den {named}, men begynder først den {start}: Så er det for sent. Flyt "
        "kampagnen frem, eller ret dagen i teksten.",
        "en": "The campaign “{campaign}” names {named} but only starts on {start}, when that is already too late. "
        "Bring it forward, or correct the day in the text.",
    },
    reason={
        "da": "Den, der melder sig på en kampagne, vil nå det, den handler om.",
        "en": "Whoever responds to a campaign wants to be in time for what it is about.",
    },
)
def campaign_after_its_own_day(case: Case) -> Iterator[Hit]:
    return distinct(_late_for_itself(case))


def _late_for_itself(case: Case) -> Iterator[Hit]:
    for number, row in case.numbered("campaigns"):
        if "start" not in row:
            continue
        start = date.fromisoformat(row["start"])
        text = said_in(row, "name", "offer", "goal")
        passed = [day for day in days_named(text, start.year) if start - LONG_AGO < day < start]
        ahead = any(day >= start for day in days_named(text, start.year))
        if passed and not ahead and not TELLS_OF_THE_PAST.mentioned_in(text):
            yield hit(
                ("campaigns", number),
                about=f"{row.get('name', '')} {row['start']}",
                campaign=title(row),
                named=max(passed),
                start=start,
            )


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "»{metric}« måler kampagnen »{campaign}«, men skal være nået den {due}, før kampagnen er slut ({end}). "
        "Flyt datoen.",
        "en": "“{metric}” measures the campaign “{campaign}” but is due on {due}, before the campaign has ended "
        "({end}). Move the date.",
    },
    reason={
        "da": "Et mål skal kunne nås, og det, der måler en kampagne, kan først være færdigt, når den er.",
        "en": "A goal has to be within reach, and what measures a campaign can only be done when the campaign is.",
    },
)
def target_due_before_its_campaign(case: Case) -> Iterator[Hit]:
    return distinct(
        hit(
            ("kpis", number),
            ("campaigns", place),
            about=kpi_key(row),
            metric=metric_of(case, row),
            campaign=title(campaign_row),
            due=date.fromisoformat(row["due"]),
            end=date.fromisoformat(campaign_row["end"]),
        )
        for number, row in case.numbered("kpis")
        if row.keys() >= {"metric", "due"}
        for place, campaign_row in _measured_by(case, row)
        if days_of(campaign_row) and row["due"] < campaign_row["end"]
    )


def _measured_by(case: Case, row: Row) -> Iterator[tuple[int, Row]]:
    """The campaign a KPI names, or the only one where it counts by campaign."""
    campaigns = list(case.numbered("campaigns"))
    if row.get("per") == "campaign" and len(campaigns) == 1:
        yield campaigns[0]
        return
    said = f" {name_key(row.get('name', ''))} {name_key(row.get('source', ''))} "
    for number, campaign_row in campaigns:
        name = name_key(campaign_row.get("name", ""))
        if " " in name and name in said:
            yield number, campaign_row


@rule(
    Severity.IDEA,
    "article",
    message={
        "da": "Kampagnen »{campaign}« koster {budget} og slutter den {end}, men I ser først på tallene den "
        "{review}. Kig en gang midt i, mens det kan nytte.",
        "en": "The campaign “{campaign}” costs {budget} and ends on {end}, but you only look at the figures on "
        "{review}. Look at them once halfway, while it can still help.",
    },
    reason={
        "da": "En annonce, der ikke virker, kan rettes, så længe den kører.",
        "en": "An ad that does not work can be changed as long as it runs.",
    },
)
def campaign_over_before_anybody_looks(case: Case) -> Iterator[Hit]:
    review, rhythm = case.day("next_review"), case.get("review_rhythm")
    often = {"weekly", "monthly"} & set(case.values("kpis", "frequency"))
    if review is None or rhythm not in ("half_yearly", "yearly") or often or case.has("adjust_rule"):
        return
    for number, row in case.numbered("campaigns"):
        days = days_of(row)
        if days and row.get("budget") and days < RHYTHM[rhythm].days / 2:
            end = date.fromisoformat(row["end"])
            if review - end > LATE:
                yield hit(
                    ("campaigns", number),
                    "next_review",
                    about=f"{row.get('name', '')} {row['end']}",
                    campaign=title(row),
                    budget=row["budget"],
                    end=end,
                    review=review,
                )
                return

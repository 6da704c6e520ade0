"""Rules about an aim against the KPI or the campaign that is to show it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.compared import speak_of_the_same
from wizard.checks.phrases.pattern import normalized
from wizard.checks.rules.aim_figures import SHOWN_BY
from wizard.checks.rules.campaigns import days_of, title
from wizard.checks.rules.hits import distinct
from wizard.checks.rules.kpis import counted_in
from wizard.questionnaire.kpi import wanted

LATE = 60
"""Days; our own judgement."""
FAR = 0.15
MONTH = 30.4
COUNTED_AS = {"enquire": "leads", "apply": "applications", "follow": "followers"}
"""What a campaign wants, and the metric that counts just that."""
MUCH_MORE, PEAK = 1.5, 4


def _showing(case: Case, aim: str) -> tuple[str, ...]:
    """The metrics that count just what an aim does. Of those who enquire some come: the same number is by chance."""
    asked = frozenset({"leads"}) if aim != "recruit" or "applications" in case.metrics else frozenset()
    return tuple(metric for metric in SHOWN_BY.get(aim, ()) if metric not in asked)


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I vil nå »{aim}« på {target} inden den {by}, men »{metric}« skal først være der den {due}. Ret den "
        "ene dato.",
        "en": "You want “{aim}” to reach {target} by {by}, but “{metric}” is only to be there on {due}. Change one "
        "of the dates.",
    },
    reason={
        "da": "Et nøgletal, der må være måneder længere om det end målet, siger, at alt går godt, efter at det er "
        "gået galt.",
        "en": "A KPI that may take months longer than the aim says that all is well after it has gone wrong.",
    },
)
def figure_due_after_its_aim(case: Case) -> Iterator[Hit]:
    for number, row in case.distinct_rows("company_aims", "aim", lambda row: row.keys() >= {"target", "by"}):
        for place, kpi in case.numbered("kpis"):
            same = wanted(kpi) == row["target"] and kpi.get("metric") in _showing(case, row["aim"])
            if same and "due" in kpi and (_day(kpi["due"]) - _day(row["by"])).days > LATE:
                yield hit(
                    ("kpis", place),
                    ("company_aims", number),
                    about=row["aim"],
                    aim=case.option("company_aims", row["aim"], "aim"),
                    target=row["target"],
                    by=_day(row["by"]),
                    metric=counted_in(case, kpi),
                    due=_day(kpi["due"]),
                )
                break


def _day(text: str) -> date:
    return date.fromisoformat(text)


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "»{aim}« og »{metric}« skal begge op på {target}, men det ene begynder ved {now} og det andet ved "
        "{baseline}. Ret det, der er "
        "forkert.",
        "en": "“{aim}” and “{metric}” are both to reach {target}, but one begins at {now} and the other at "
        "{baseline}. Change the one "
        "that is wrong.",
    },
    reason={
        "da": "Hvor langt der er igen, kan man kun se, når man ved, hvor man begyndte.",
        "en": "How far there is to go can only be seen when one knows where one began.",
    },
)
def aim_and_figure_begin_apart(case: Case) -> Iterator[Hit]:
    for number, row in case.distinct_rows("company_aims", "aim", lambda row: row.keys() >= {"now", "target"}):
        for place, kpi in case.numbered("kpis"):
            same = wanted(kpi) == row["target"] and kpi.get("metric") in _showing(case, row["aim"])
            if same and "baseline" in kpi and abs(kpi["baseline"] - row["now"]) > FAR * max(abs(row["now"]), 1):
                yield hit(
                    ("kpis", place),
                    ("company_aims", number),
                    about=row["aim"],
                    aim=case.option("company_aims", row["aim"], "aim"),
                    metric=counted_in(case, kpi),
                    target=row["target"],
                    now=row["now"],
                    baseline=kpi["baseline"],
                )
                break


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Kampagnen »{campaign}« skal alene give {number}, men »{metric}« skal kun give {most} på den tid. Ret "
        "det ene mål.",
        "en": "The campaign “{campaign}” alone is to bring {number}, but “{metric}” is only to bring {most} in that "
        "time. Change one of "
        "the targets.",
    },
    reason={
        "da": "Når en kampagne skal give mere end hele året, er det ene tal sat uden at se på det andet.",
        "en": "When one campaign is to bring more than all there is to come, one figure was set without looking at "
        "the other.",
    },
)
def campaign_brings_more_than_its_figure(case: Case) -> Iterator[Hit]:
    return distinct(_exceeding(case))


def _exceeding(case: Case) -> Iterator[Hit]:
    for number, row in case.numbered("campaigns"):
        metric, days = COUNTED_AS.get(row.get("wants", "")), days_of(row)
        counting = [each for each in case.numbered("kpis") if metric and each.row.get("metric") == metric]
        if "number" not in row or not days or len(counting) != 1:
            continue
        kpi = counting[0].row
        # Of forty who send a picture some ask for a job: by its name the KPI may count the latter.
        named, asked = normalized(kpi.get("name", "")), normalized(row.get("goal", ""))
        if named and asked and not speak_of_the_same(named, asked):
            continue
        target, per = wanted(kpi), kpi.get("per")
        if not target or (per not in ("month", "in_all") and metric != "followers"):
            continue
        most = target * max(1, days / MONTH) if per == "month" else target - kpi.get("baseline", 0)
        # A month with a campaign in it is no month like the others.
        if most > 0 and row["number"] > (PEAK if per == "month" else MUCH_MORE) * most:
            yield hit(
                ("campaigns", number),
                ("kpis", counting[0].number),
                about=f"{row.get('name', '')} {row['number']}",
                campaign=title(row),
                number=row["number"],
                metric=counted_in(case, kpi),
                most=round(most),
            )

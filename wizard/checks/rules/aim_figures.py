"""Rules about the figures of what the company wants: whether they can be reached, and whether anybody follows them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wizard.checks.case import Case, NumberedRow
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.figures import COUNTS_CALLS
from wizard.checks.phrases.pattern import normalized
from wizard.checks.rules.ambitions import LEAP, LEAP_SMALL, SMALL, SOON
from wizard.checks.rules.kpis import counted_in
from wizard.questionnaire.kpi import wanted
from wizard.questionnaire.model import Option, Row

DECISIONS = ("leads", "conversions", "conversion_rate", "revenue", "lead_quality")
SHOWN_BY = {
    "more_new_customers": DECISIONS,
    "more_from_each": DECISIONS,
    "recruit": ("applications", "leads"),
    "donations": (*DECISIONS, "link_clicks"),
    "members": (*DECISIONS, "applications"),
    "sign_ups": (*DECISIONS, "applications"),
    "fewer_calls": (),
}
"""Metrics that can show whether an aim with a figure comes about; our own judgement. Others may be counted in any
way."""
COUNTED_BY_NOTHING_ELSE = ("recruit", "donations", "members", "sign_ups", "fewer_calls")
"""Of sales the purposes demand a figure already."""
ONLY_GROWS = frozenset({"more_new_customers", "more_from_each", "donations", "members", "sign_ups"})
"""Of the others it may be what there is too much of that is counted: empty hours, open posts, members who leave."""
LEAST_TO_LEAP = 5
SAME_TIME = 45
"""Days."""
NEARLY_THE_SAME = 0.1


@rule(
    Severity.SHOULD,
    "infomedia",
    message={
        "da": "I vil nå »{aim}« fra {now} til {target} inden den {by}. Så store spring sker sjældent. Sæt et delmål, "
        "eller skriv, hvad der skal gøre det muligt.",
        "en": "You want “{aim}” to go from {now} to {target} by {by}. Leaps of that size are rare. Set an interim "
        "target, or say what will make it possible.",
    },
    reason={
        "da": "Et mål, ingen tror på, styrer ingenting. Hvor stort et spring er for stort, er vores eget skøn.",
        "en": "A target nobody believes in steers nothing. How large a leap is too large is our own judgement.",
    },
)
def aim_leaps(case: Case) -> Iterator[Hit]:
    begins = case.day("calendar_start") or case.today
    for number, row in _with_figures(case):
        if "by" in row and _leaps(row) and (date.fromisoformat(row["by"]) - begins).days <= SOON:
            yield hit(
                ("company_aims", number),
                about=row["aim"],
                aim=_named(case, row),
                now=row["now"],
                target=row["target"],
                by=date.fromisoformat(row["by"]),
            )


def _leaps(row: Row) -> bool:
    if row["aim"] not in {*ONLY_GROWS, "fewer_calls"}:
        return False
    before, after = (row["target"], row["now"]) if row["aim"] == "fewer_calls" else (row["now"], row["target"])
    return bool(before >= LEAST_TO_LEAP and after > (LEAP_SMALL if before < SMALL else LEAP) * before)


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I vil nå »{aim}«, men går fra {now} til {target}, altså den anden vej. Er tallene byttet om?",
        "en": "You want “{aim}” but go from {now} to {target}, which is the other way. Have the figures been swapped?",
    },
    reason={
        "da": "Tallet er det, I bliver målt på. Peger det den forkerte vej, er det bedste resultat det værste.",
        "en": "The figure is what you are measured by. If it points the wrong way, the best result is the worst.",
    },
)
def aim_turned_round(case: Case) -> Iterator[Hit]:
    for number, row in _with_figures(case):
        rises, falls = row["target"] > row["now"], row["target"] < row["now"]
        if (row["aim"] in ONLY_GROWS and falls) or (row["aim"] == "fewer_calls" and rises):
            yield hit(
                ("company_aims", number), about=row["aim"], aim=_named(case, row), now=row["now"], target=row["target"]
            )


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I vil nå »{aim}« inden den {by}, men det er før, I begynder at slå op den {start}. Flyt datoen.",
        "en": "You want “{aim}” by {by}, but that is before you begin to post on {start}. Move the date.",
    },
    reason={
        "da": "Det, der er nået, før I begynder, har I ikke nået med sociale medier.",
        "en": "What is reached before you begin is not the work of social media.",
    },
)
def aim_due_before_start(case: Case) -> Iterator[Hit]:
    start = case.day("calendar_start")
    for aim, numbers in case.rows_by("company_aims", "aim").items():
        row = case.rows("company_aims")[numbers[0]]
        if start and "by" in row and date.fromisoformat(row["by"]) < start:
            by = date.fromisoformat(row["by"])
            yield hit(
                ("company_aims", numbers[0]), "calendar_start", about=aim, aim=_named(case, row), by=by, start=start
            )


@rule(
    Severity.MISSING,
    "article",
    message={
        "da": "I vil nå »{aim}« fra {now} til {target}, men ingen af jeres nøgletal viser, om det sker. Tilføj et, der "
        "tæller det.",
        "en": "You want “{aim}” to go from {now} to {target}, but none of your KPIs shows whether it happens. Add "
        "one that counts it.",
    },
    reason={
        "da": "Uden et tal, der følger målet, ved I først til sidst, om arbejdet har hjulpet [the_company].",
        "en": "Without a figure that follows the goal you learn only at the end whether the work has helped "
        "[the_company].",
    },
)
def aim_nothing_counts(case: Case) -> Iterator[Hit]:
    if not case.passed("kpis") or not case.complete("kpis", "metric"):
        return
    for number, row in _with_figures(case):
        if row["aim"] == "recruit" and "recruitment" in case.purposes:
            continue  # it is said of the purpose already
        if row["aim"] in COUNTED_BY_NOTHING_ELSE and not any(_shows(kpi_row, row) for kpi_row in case.rows("kpis")):
            yield hit(
                "kpis",
                ("company_aims", number),
                about=row["aim"],
                aim=_named(case, row),
                now=row["now"],
                target=row["target"],
            )


def _shows(kpi_row: Row, aim_row: Row) -> bool:
    """Whether a KPI follows an aim: by what it counts, by its figures, or by its name."""
    if kpi_row["metric"] in SHOWN_BY[aim_row["aim"]] or kpi_row.get("baseline") == aim_row["now"]:
        return True
    if wanted(kpi_row) == aim_row["target"]:
        return True
    named = normalized(f"{kpi_row.get('name', '')}. {kpi_row.get('source', '')}")
    return aim_row["aim"] == "fewer_calls" and COUNTS_CALLS.mentioned_in(named)


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I vil nå »{aim}« fra {now} til {target}, men nøgletallet »{metric}« går fra {now} til {other} på "
        "samme tid. Ret det ene.",
        "en": "You want “{aim}” to go from {now} to {target}, but the figure “{metric}” goes from {now} to {other} "
        "over the same time. Correct one of them.",
    },
    reason={
        "da": "To mål for det samme giver to svar på, om det gik godt.",
        "en": "Two targets for the same thing give two answers to whether it went well.",
    },
)
def aim_and_figure_differ(case: Case) -> Iterator[Hit]:
    for number, row in _with_figures(case):
        for place, kpi_row in case.numbered("kpis"):
            if "by" in row and _measures_the_same(kpi_row, row) and _differ(wanted(kpi_row), row["target"]):
                yield hit(
                    ("kpis", place),
                    ("company_aims", number),
                    about=row["aim"],
                    aim=_named(case, row),
                    now=row["now"],
                    target=row["target"],
                    metric=counted_in(case, kpi_row),
                    other=wanted(kpi_row) or 0,
                )
                break


def _measures_the_same(kpi_row: Row, aim_row: Row) -> bool:
    if not kpi_row.keys() >= {"metric", "baseline", "target", "due"} or aim_row["now"] <= LEAST_TO_LEAP:
        return False
    apart = abs((date.fromisoformat(kpi_row["due"]) - date.fromisoformat(aim_row["by"])).days)
    same = kpi_row["baseline"] == aim_row["now"] and kpi_row["metric"] in SHOWN_BY.get(aim_row["aim"], ())
    return bool(same and apart <= SAME_TIME)


def _differ(target: float | None, aimed_at: float) -> bool:
    return target is not None and abs(target - aimed_at) > NEARLY_THE_SAME * abs(aimed_at)


def _with_figures(case: Case) -> Iterator[NumberedRow]:
    """The aims that say from what to what, each once."""
    return case.distinct_rows("company_aims", "aim", lambda row: row.keys() >= {"now", "target"})


def _named(case: Case, row: Row) -> Option | str:
    return case.option("company_aims", row["aim"], "aim")

"""The rules in `wizard.checks.rules.told_and_missing`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried


def kpi(metric: str, source: str) -> dict[str, Any]:
    return {"kpis": [{"metric": metric, "source": source, "target": 10}]}


def aged(about: str, first: int, last: int, name: str = "Unge") -> dict[str, Any]:
    audiences = [{"name": name, "age_from": first, "age_to": last}]
    return {"company_about": about, "audiences": audiences, "platforms": ["facebook"]}


SIGN = "Vi underviser i klaver. Forældrene vælger holdet og betaler kontingentet."
TWENTIES = "Hver fjerde gæst skal være mellem 20 og 30."

CASES = {
    "sales_read_where_nobody_knows_them": Tried(
        found=(kpi("revenue", "Facebook-statistik"), kpi("conversions", "Instagram Insights")),
        near=(
            kpi("revenue", "Kassen"),
            kpi("conversions", "Instagram Shop"),
            kpi("conversions", "A code that we only give on Instagram"),
            kpi("reach", "Instagram Insights"),
            kpi("leads", "Instagram"),  # they may write there
        ),
        says="skal aflæses her: »Facebook-statistik«",
    ),
    "plan_never_adjusted": Tried(
        found=(
            {"adjust_rule": "Planen ligger fast de næste tre år."},
            {"adjust_rule": "We stick to it, no matter what the numbers say."},
        ),
        near=(
            {"adjust_rule": "Planen ligger fast, medmindre tallene falder to kvartaler i træk."},
            {"adjust_rule": "We change the plan if the numbers are below half."},
            {"adjust_rule": "Under 20 henvendelser: vi bytter et indholdsspor ud"},
        ),
        says="»Planen ligger fast de næste tre år.«",
    ),
    "parents_decide_but_are_no_audience": Tried(
        found=(aged(SIGN, 10, 15), aged("A drama school. It is mum and dad who decide.", 8, 14)),
        near=(
            aged(SIGN, 10, 15, "Børn og deres forældre"),
            aged(SIGN, 25, 45),  # they are those who pay
            aged("Forældrene venter i bilen.", 10, 15),
            aged("A drama school. Parents do not decide.", 8, 14),
        ),
        says="(»Forældrene vælger holdet og betaler kontingentet.«)",
    ),
    "wanted_ages_without_audience": Tried(
        found=(aged(TWENTIES, 45, 70), aged("We want more 18-25 year-olds among our members.", 40, 60)),
        near=(
            aged(TWENTIES, 18, 35),
            aged("Vi har mellem 20 og 30 medlemmer og vil have flere.", 45, 70),
            aged("Our staff are between 20 and 30.", 45, 70),
            {"company_about": TWENTIES, "audiences": [{"name": "Alle"}], "platforms": ["facebook"]},
        ),
        says="dem mellem 20 og 30 år",
    ),
}

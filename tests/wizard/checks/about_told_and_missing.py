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
            {"kpis": [{"metric": "conversions", "name": "Klik på Book tid-knappen", "source": "Instagram Insights"}]},
            {"kpis": [{"metric": "conversions", "name": "Taps on the call button", "source": "Facebook Insights"}]},
            {"kpis": [{"metric": "conversions", "name": "Udfyldte leadformularer", "source": "LinkedIn"}]},
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
            {
                "kpis": [{"metric": "reach", "target": 10}],
                "review_rhythm": "monthly",
                "adjust_rule": "We do not change more than one thing at a time",
            },
            {
                "kpis": [{"metric": "reach", "target": 10}],
                "review_rhythm": "monthly",
                "adjust_rule": "Planen ligger fast i tre måneder, så ser vi på tallene",
            },
            {
                "kpis": [{"metric": "reach", "target": 10}],
                "review_rhythm": "monthly",
                "adjust_rule": "Vi ændrer ikke noget de første seks uger, derefter tager vi det svageste ud",
            },
            {
                "kpis": [{"metric": "reach", "target": 10}],
                "review_rhythm": "monthly",
                "adjust_rule": "Never change two things in one month",
            },
            {
                "kpis": [{"metric": "reach", "target": 10}],
                "review_rhythm": "monthly",
                "adjust_rule": "Nothing changes before Easter, then we drop what nobody read",
            },
            {
                "kpis": [{"metric": "reach", "target": 10}],
                "review_rhythm": "monthly",
                "adjust_rule": "We look at it in June, whatever happens",
            },
            {
                "kpis": [{"metric": "reach", "target": 10}],
                "review_rhythm": "monthly",
                "adjust_rule": "No matter the numbers, we talk it through and choose one thing to change",
            },
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
            {
                "audiences": [{"name": "U", "age_from": 10, "age_to": 14}],
                "company_about": "Forældrebestyrelsen bestemmer over madordningen.",
            },
            {
                "audiences": [{"name": "U", "age_from": 10, "age_to": 14}],
                "company_about": "The parents' association pays for the minibus.",
            },
            {
                "audiences": [{"name": "U", "age_from": 10, "age_to": 14}],
                "company_about": "Forældreforeningen betaler for bussen.",
            },
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
            {
                "audiences": [{"name": "U", "age_from": 60, "age_to": 80, "place": "Ry"}],
                "platforms": ["facebook"],
                "company_about": "Vi er ti kolleger mellem 25 og 44 år, og vi vil gerne være flere.",
            },
            {
                "audiences": [{"name": "U", "age_from": 60, "age_to": 80, "place": "Ry"}],
                "platforms": ["facebook"],
                "company_about": "Der kommer mellem 20 og 40 gæster om dagen, og vi vil gerne have flere.",
            },
            {
                "audiences": [{"name": "U", "age_from": 60, "age_to": 80, "place": "Ry"}],
                "platforms": ["facebook"],
                "company_about": "We are a team between 22 and 45 and want people to see how we work.",
            },
            {
                "audiences": [{"name": "U", "age_from": 60, "age_to": 80, "place": "Ry"}],
                "platforms": ["facebook"],
                "company_about": "Dybden er mellem 20 og 40 meter, og flere skal opleve den.",
            },
            {
                "audiences": [{"name": "U", "age_from": 60, "age_to": 80, "place": "Ry"}],
                "platforms": ["facebook"],
                "company_about": "Husene er mellem 30 og 50 år gamle, og flere skal have nyt tag.",
            },
            {
                "audiences": [{"name": "U", "age_from": 60, "age_to": 80, "place": "Ry"}],
                "platforms": ["facebook"],
                "company_about": "Temperaturen skal være mellem 18 og 22 i drivhuset.",
            },
            {
                "audiences": [{"name": "U", "age_from": 60, "age_to": 80, "place": "Ry"}],
                "platforms": ["facebook"],
                "company_about": "We want between 20 and 30 of them in the hall.",
            },
        ),
        says="dem mellem 20 og 30 år",
    ),
}

"""The rules in `wizard.checks.rules.stated_figures`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried


def stated(text: str, aim: str = "donations", now: float = 38000, target: float = 60000) -> dict[str, Any]:
    return {"strategy_statement": text, "company_aims": [{"aim": aim, "now": now, "target": target}]}


def followers(text: str, target: float = 1500) -> dict[str, Any]:
    return {"strategy_statement": text, "kpis": [{"metric": "followers", "baseline": 400, "target": target}]}


CASES = {
    "stated_figure_is_not_the_aim": Tried(
        found=(
            stated("Vi samler 25.000 kr. ind i 2027 ved at vise hver en krone."),
            stated("We will raise £25,000 in 2027."),
            stated("Vi finder 40 nye medlemmer.", "members", 100, 120),
            stated("We find 30 new customers by showing our work.", "more_new_customers", 100, 112),
        ),
        near=(
            stated("Vi samler 60.000 kr. ind i 2027."),
            stated("We will raise £22,000 more in 2027."),
            stated("Everybody gives £5 and we raise what we need."),
            stated("Vi finder 20 nye medlemmer.", "members", 100, 120),
            stated("Vi viser 40 nye hunde.", "members", 100, 120),
            stated("Vi åbner for 25.000 kr.", "members", 100, 120),
            {
                "company_aims": [{"aim": "sign_ups", "now": 20, "target": 40}],
                "strategy_statement": "Vi er en efterskole med 120 elever, hvor alle kan være sig selv.",
            },
            {
                "company_aims": [{"aim": "recruit", "now": 3, "target": 6}],
                "strategy_statement": "Our 40 staff show what it is like to work here.",
            },
            {
                "company_aims": [{"aim": "recruit", "now": 2, "target": 10}],
                "strategy_statement": "45 volunteers run the line, and everybody should know why.",
            },
            {
                "company_aims": [{"aim": "more_new_customers", "now": 10, "target": 240}],
                "strategy_statement": "We want 20 new customers a month through Instagram.",
            },
            {
                "company_aims": [{"aim": "members", "now": 400, "target": 600}],
                "strategy_statement": "For vores 90.000 medlemmer i hele forbundet skal lokalforeningen kunne ses.",
            },
            {
                "company_aims": [{"aim": "donations", "now": 20000, "target": 60000}],
                "strategy_statement": "Last year we raised £25,000; now more people should know what it pays for.",
            },
            {
                "company_aims": [{"aim": "more_new_customers", "now": 5, "target": 30}],
                "strategy_statement": "Vi skal have 3 nye kunder om måneden fra LinkedIn.",
            },
            {
                "company_aims": [{"aim": "members", "now": 200, "target": 300}],
                "strategy_statement": "We get 40 members to tell their neighbours why they joined.",
            },
            {
                "company_aims": [{"aim": "recruit", "now": 1, "target": 4}],
                "strategy_statement": "Vi får 12 medarbejdere til at vise deres hverdag.",
            },
            {
                "company_aims": [{"aim": "donations", "now": 10000, "target": 30000}],
                "strategy_statement": "A roof costs £60,000; we collect what we can by showing the church.",
            },
            {
                "company_aims": [{"aim": "sign_ups", "now": 10, "target": 25}],
                "strategy_statement": "We have 60 participants every summer and want people to know why.",
            },
        ),
        says="står der 25.000, men I har sat »Flere bidrag« til at gå fra 38.000 til 60.000",
    ),
    "stated_followers_are_not_the_target": Tried(
        found=(followers("Vi når 5.000 følgere i 2027."), followers("We get 10,000 followers by showing our bread.")),
        near=(
            followers("Vi når 1.500 følgere i 2027."),
            followers("We get 1,100 new followers."),
            followers("Vi når 5.000 læsere."),
            {"strategy_statement": "Vi når 5.000 følgere i 2027."},
            {
                "kpis": [{"metric": "followers", "target": 5000}],
                "strategy_statement": "Our 3,000 followers should become guests.",
            },
            {
                "kpis": [{"metric": "followers", "target": 2500}],
                "strategy_statement": "Vores 1.800 følgere skal opdage, at vi også reparerer.",
            },
            {
                "kpis": [{"metric": "followers", "target": 900}],
                "strategy_statement": "We reach 4,000 followers of the trail association through them.",
            },
        ),
        says="står der 5.000 følgere, men KPI’en går til 1.500",
    ),
}

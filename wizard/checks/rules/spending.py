"""Rules about money: what a campaign may cost, against what it is to cost."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases import facts
from wizard.checks.phrases.pattern import normalized
from wizard.checks.rules.campaigns import title
from wizard.checks.rules.hits import distinct


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "»{campaign}« må koste {budget} kr., men I tillader kun {limit} kr. (»{text}«). Sæt budgettet ned, eller "
        "skriv, hvem der kan sige ja til mere.",
        "en": "“{campaign}” has a budget of DKK {budget}, but only DKK {limit} is allowed (“{text}”). Lower the "
        "budget, or say who may agree to more.",
    },
    reason={
        "da": "Den, der skal køre kampagnen, kan ikke følge både budgettet og reglen.",
        "en": "Whoever is to run the campaign cannot follow both the budget and the rule.",
    },
)
def campaign_costs_more_than_allowed(case: Case) -> Iterator[Hit]:
    limits = [
        (limit, number, row["action"])
        for number, row in case.numbered("allowed_actions")
        if "action" in row and (limit := facts.most_for_a_campaign(normalized(row["action"]))) is not None
    ]
    if not limits:
        return iter(())
    limit, place, text = max(limits)  # where there are several, the others are for something else
    return distinct(
        hit(
            ("campaigns", number),
            ("allowed_actions", place),
            about=f"{row.get('name', '')} {row['budget']}",
            campaign=title(row),
            budget=row["budget"],
            limit=limit,
            text=text,
        )
        for number, row in case.numbered("campaigns")
        if row.get("budget", 0) > limit
    )

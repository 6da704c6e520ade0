"""Rules about money: what campaigns may cost, against what they are to cost."""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import date

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.budgets import (
    HAS_NO_MONEY_FOR_ADS,
    RULES_OUT_ADS,
    SPENT_ON_ADS,
    SPENT_ON_OTHER_THINGS,
    Purse,
    most_for_a_campaign,
    purse,
)
from wizard.checks.phrases.lines import said_in
from wizard.checks.phrases.pattern import normalized
from wizard.checks.phrases.voices import Spoken, Voice
from wizard.checks.rules.campaigns import title
from wizard.checks.rules.hits import distinct
from wizard.checks.rules.own_rules import RULED_OUT
from wizard.questionnaire.model import Option, Row

MARGIN = 1.1
DAYS_IN_A_MONTH = 30


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "»{campaign}« må koste {budget}, men I tillader kun {limit} (»{text}«). Sæt budgettet ned, eller "
        "skriv, hvem der kan sige ja til mere.",
        "en": "“{campaign}” has a budget of {budget}, but only {limit} is allowed (“{text}”). Lower the "
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
        if "action" in row and (limit := most_for_a_campaign(normalized(row["action"]))) is not None
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


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Kampagnerne må tilsammen koste {budget}, men I har {limit} til det (»{text}«). Sæt budgetterne "
        "ned, eller find pengene først.",
        "en": "The campaigns may cost {budget} in all, but you have {limit} for that (“{text}”). Lower the "
        "budgets, or find the money first.",
    },
    reason={
        "da": "Når pengene er brugt på den første kampagne, bliver den sidste ikke til noget.",
        "en": "Once the money has gone on the first campaign, the last one comes to nothing.",
    },
)
def campaigns_cost_more_than_there_is(case: Case) -> Iterator[Hit]:
    budgets = [each for each in case.numbered("campaigns") if each.row.get("budget")]
    said, there = next(_told_of_money(case), (None, None))
    if not budgets or said is None or there is None:
        return
    months = _months(case) if there.monthly else 1
    total, limit = sum(row["budget"] for _, row in budgets), there.amount * months
    if total > MARGIN * limit:
        places = [("campaigns", number) for number, _ in budgets]
        yield hit(*places, said.place, about=said.normalized, budget=total, limit=limit, text=said.text)


def _told_of_money(case: Case) -> Iterator[tuple[Spoken, Purse]]:
    yield from case.voices.telling(purse, Voice.FACT)
    for said in case.voices.texts(Voice.PLAN, that=purse):
        if said.question == "allowed_actions" and (found := purse(said.normalized)):
            yield said, found


def _months(case: Case) -> int:
    """How many months the money of a month is spent in: as long as the calendar goes, and the campaigns."""
    weeks = case.get("calendar_weeks") or 0
    days = [
        date.fromisoformat(row[field]) for row in case.rows("campaigns") for field in ("start", "end") if field in row
    ]
    running = (max(days) - min(days)).days if days else 0
    return max(1, math.ceil(max(weeks * 7, running) / DAYS_IN_A_MONTH))


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I vil ikke betale for annoncer (»{text}«), men »{what}« koster penge. Ret den ene.",
        "en": "You do not mean to pay for ads (“{text}”), but “{what}” costs money. Change one of them.",
    },
    reason={
        "da": "Den, der skal køre kampagnen, kan ikke følge både budgettet og reglen.",
        "en": "Whoever is to run the campaign cannot follow both the budget and the rule.",
    },
)
def ads_paid_for_though_ruled_out(case: Case) -> Iterator[Hit]:
    against = next(_against_ads(case), None)
    paid: list[tuple[tuple[str, int], str | Option]] = [
        (("campaigns", number), title(row))
        for number, row in case.numbered("campaigns")
        if row.get("budget") and not _is_for_other_things(row)
    ]
    paid += [
        (("promotion_steps", number), row["activity"])
        for number, row in case.numbered("promotion_steps")
        if row.get("kind") == "paid" and "activity" in row and not row.get("done")
    ]
    if against and paid:
        place, text = against
        yield hit(*(each for each, _ in paid), place, about=normalized(text), text=text, what=paid[0][1])


def _is_for_other_things(row: Row) -> bool:
    """Whether a campaign says what its money goes on, and it is no ad: a budget is for prizes and help as well."""
    text = said_in(row, "name", "offer", "goal")
    return SPENT_ON_OTHER_THINGS.mentioned_in(text) and not SPENT_ON_ADS.mentioned_in(text)


def _against_ads(case: Case) -> Iterator[tuple[str | tuple[str, int], str]]:
    for question, field in RULED_OUT:
        for number, row in case.numbered(question):
            if RULES_OUT_ADS.mentioned_in(normalized(row.get(field, ""))):
                yield (question, number), row[field]
    for said in case.voices.sentences(Voice.FACT, that=HAS_NO_MONEY_FOR_ADS.matches):
        yield said.place, said.text

"""Rules about why: the purposes, and what the company is to get out of them."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Severity, Spot, rule, spot


@rule(
    Severity.MUST,
    "article",
    message={
        "da": "I har valgt {purposes} som formål, men ikke skrevet, hvordan det hjælper virksomheden. Skriv en sætning "
        "for hvert af virksomhedens mål.",
        "en": "You have chosen {purposes} as your purpose but not said how it helps the company. Write a sentence for "
        "each company goal.",
    },
    reason={
        "da": "En strategi for sociale medier skal spille sammen med virksomhedens egen strategi. Ellers er den svær "
        "at forsvare, når der skal findes tid og penge.",
        "en": "A social media strategy has to work with the company’s own. Otherwise it is hard to defend when time "
        "and money have to be found.",
    },
)
def purpose_without_business_aim(case: Case) -> Iterator[Spot]:
    # Only once somebody has passed the question: the express route asks for it right after the purposes.
    if case.purposes and not case.has("strategy_link") and case.started("audiences"):
        yield spot("strategy_link", "purposes", purposes=case.options("purposes", list(case.purposes)))

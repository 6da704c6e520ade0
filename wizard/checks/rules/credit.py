"""Rules about what is bought on credit."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, rule
from wizard.checks.phrases.credit import CREDIT_PLAINLY, NAMES_CREDIT, NAMES_INSTALMENT
from wizard.checks.phrases.pattern import Pattern
from wizard.checks.rules.hits import distinct, hits_in_public
from wizard.checks.rules.trades import is_in_trade


@rule(
    Severity.SHOULD,
    "marketing_act18",
    legal=True,
    message={
        "da": "Det lyder, som om I nævner en ydelse eller rente: »{text}«. Skriv ÅOP, løbetid, samlet beløb og et "
        "eksempel lige så tydeligt, eller lad tallet ude.",
        "en": "It sounds as if you name a payment or an interest rate: “{text}”. Give the annual percentage rate, the "
        "term, the total and an example just as clearly, or leave the figure out.",
    },
    reason={
        "da": "Nævner en annonce til forbrugere en rente eller et beløb om måneden, skal den efter markedsføringsloven "
        "også sige, hvad lånet koster i alt.",
        "en": "If an ad to consumers names an interest rate or a monthly amount, the Danish Marketing Practices Act "
        "requires that it also says what the loan costs in total.",
    },
)
def credit_without_its_cost(case: Case) -> Iterator[Hit]:
    if case.chose("market", "b2b"):
        return iter(())
    # Whoever sells on credit in another trade has often not said that it is about that.
    patterns: tuple[Pattern, ...] = (CREDIT_PLAINLY,)
    if "credit" in case.chosen("special_topics"):
        patterns = (CREDIT_PLAINLY, NAMES_CREDIT, NAMES_INSTALMENT)
    elif is_in_trade(case, ("shop", "webshop")):
        patterns = (CREDIT_PLAINLY, NAMES_CREDIT)
    return distinct(found for pattern in patterns for found in hits_in_public(case, pattern))

"""Whether Danish rules can be what a company has to keep to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit
from wizard.checks.phrases.money import DANISH_MONEY, EUROS, IN_DANISH, OTHER_MONEY
from wizard.checks.phrases.pattern import NormalizedText, normalized
from wizard.checks.phrases.voices import Voice


def is_elsewhere(case: Case) -> bool:
    """Whether every price is in a money that is not used in Denmark: the company is then plainly somewhere else."""
    return case.reads.once("is elsewhere", lambda: _is_elsewhere(_texts(case)))


def counts_in_kroner(case: Case) -> bool:
    """Whether a price is in the money of Denmark: where nobody says in which country one is, it is there."""
    return case.reads.once("counts in kroner", lambda: any(map(DANISH_MONEY.mentioned_in, _texts(case))))


def in_denmark(case: Case, hits: Iterable[Hit]) -> Iterator[Hit]:
    """`hits` of a rule that holds in Denmark alone; none for a company that is plainly somewhere else."""
    # Hardly ever is there one: only then is it worth asking where the company is.
    return (found for found in hits if not is_elsewhere(case))


def _texts(case: Case) -> list[NormalizedText]:
    return [
        *(said.normalized for said in case.voices.texts(Voice.SAID, Voice.FACT, Voice.PLAN)),
        *map(normalized, case.values("main_products", "price")),
    ]


def _is_elsewhere(texts: list[NormalizedText]) -> bool:
    if any(map(DANISH_MONEY.mentioned_in, texts)):
        return False
    if any(map(OTHER_MONEY.mentioned_in, texts)):
        return True
    # Danes write prices in euros for their guests, and then in Danish about them.
    return any(map(EUROS.mentioned_in, texts)) and not any(map(IN_DANISH.mentioned_in, texts))

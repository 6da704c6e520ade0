"""Whether Danish rules can be what a company has to keep to."""

from __future__ import annotations

from wizard.checks.case import Case
from wizard.checks.phrases.money import DANISH_MONEY, OTHER_MONEY
from wizard.checks.phrases.pattern import NormalizedText, normalized
from wizard.checks.phrases.voices import Voice


def is_elsewhere(case: Case) -> bool:
    """Whether every price is in a money that is not used in Denmark: the company is then plainly somewhere else."""
    texts: list[NormalizedText] = [
        *(said.normalized for said in case.voices.texts(Voice.SAID, Voice.FACT, Voice.PLAN)),
        *map(normalized, case.values("main_products", "price")),
    ]
    return any(map(OTHER_MONEY.mentioned_in, texts)) and not any(map(DANISH_MONEY.mentioned_in, texts))

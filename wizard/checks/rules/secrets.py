"""Rules about what is known of people because one works for them."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.pattern import normalized
from wizard.checks.phrases.people import SWORN_TRADE
from wizard.checks.phrases.promised import OPINES_ON_CASES, TELLS_CASES
from wizard.checks.phrases.voices import Voice
from wizard.checks.rules.hits import distinct

SWORN = frozenset({"health", "public"})
"""Lines of business whose people are bound by secrecy."""
SECRET = frozenset({"clients_secret", "treatment", "medicine"})


@rule(
    Severity.SHOULD,
    "capio_secrecy",
    legal=True,
    message={
        "da": "Det lyder, som om I vil tale om folks egne sager, så alle kan se det: »{text}«. Svar kort og i "
        "almindelighed, og tag resten et lukket sted; det er fortroligt.",
        "en": "It sounds as if you mean to speak of people’s own cases in public: “{text}”. Answer briefly and in "
        "general, and take the rest somewhere private; it is confidential.",
    },
    reason={
        "da": "Tavshedspligten gælder også, når den anden selv har skrevet offentligt. Capio forklarer den for "
        "sundhedspersoner; at den også gælder et svar i kommentarerne, og at andre fag gør klogt i at holde den, er "
        "vores læsning.",
        "en": "The duty of confidentiality holds even when the other person has written in public. Capio explains it "
        "for health staff; that it covers a reply in the comments, and that other professions do well to keep it, is "
        "our reading.",
    },
)
def cases_told_in_public(case: Case) -> Iterator[Hit]:
    about = normalized(f"{case.get('company_name', '')}. {case.get('company_about', '')}")
    sworn = case.get("industry") in SWORN or SWORN_TRADE.mentioned_in(about)
    if not sworn and not SECRET & set(case.chosen("special_topics")):
        return iter(())
    heard = case.voices.matching(TELLS_CASES, Voice.PROCEDURE, Voice.PLAN, Voice.RULE)
    return distinct(
        hit(place, about=normalized(text), text=text)
        for place, text in (*((said.place, said.text) for said in heard), *_opined_on(case))
    )


def _opined_on(case: Case) -> Iterator[tuple[tuple[str, int], str]]:
    """The needs of people in cases of their own that are met where everybody reads it."""
    for number, row in case.numbered("needs"):
        text = ": ".join(row[field] for field in ("need", "content") if field in row)
        if OPINES_ON_CASES.matches(normalized(text)):
            yield ("needs", number), text

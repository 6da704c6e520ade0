"""What people call a company and what is its own: names to look out for, as the answers give them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from wizard.language.writing import first_spellings, name_key, one_line
from wizard.questionnaire.model import Answers

LEGAL_FORM = re.compile(
    r"[\s,]+(?:a/s|aps|i/s|k/s|p/s|ivs|amba|a\.m\.b\.a\.|fmba|s/i|ltd\.?|limited|plc|llp|inc\.?|gmbh|ab|as)$",
    re.IGNORECASE,
)
TRADE = re.compile(
    r"^(?:bageriet|bager|café|cafe|restaurant|salon|frisør|klinik|butikken|firmaet|værkstedet|the|"
    r"\w*(?:mester|klubben|foreningen|fabrikken))\s+(?=\S)",
    re.IGNORECASE,
)
TRADE_LAST = re.compile(r"(?<=\S)\s+(?:\w*fabrik|bageri|bakery|byg|revision|group|gruppen)$", re.IGNORECASE)
"""What a name begins or ends with that people leave out, and that says nothing by itself."""
ROLE = re.compile(r"\s+\(.*$")
"""What somebody is, after their name."""
SHORTEST = 5
"""Letters of a name that can be searched for alone: shorter ones are found everywhere."""


@dataclass(frozen=True)
class Names:
    """What is looked out for, each once, the most important first."""

    company: tuple[str, ...]
    """The name, and the shorter ones people use."""
    offers: tuple[str, ...]
    """Products and campaigns with a name of their own."""
    people: tuple[str, ...]
    """Those who speak for the company in public."""
    words: tuple[str, ...]
    """What it wants to be known for. They are searched for beside its name, never alone."""


def names(answers: Answers) -> Names:
    """The names in `answers`; nothing where they say none."""
    company = tuple(_each_once(_of_company(answers.get("company_name", ""))))
    return Names(
        company,
        tuple(_each_once(_offers(answers))),
        tuple(_each_once(ROLE.sub("", row["name"]) for row in answers.get("ambassadors", []) if "name" in row)),
        tuple(_each_once(row["word"] for row in answers.get("brand", []) if "word" in row)),
    )


def _offers(answers: Answers) -> Iterator[str]:
    yield from (row["product"] for row in answers.get("main_products", []) if "product" in row)
    yield from (row["name"] for row in answers.get("campaigns", []) if "name" in row)


def _of_company(name: str) -> Iterator[str]:
    """The name as it is written, without place and legal form, and without the trade it begins with."""
    whole = one_line(name)
    yield whole
    plain = LEGAL_FORM.sub("", whole.partition(",")[0].strip()).strip()
    yield plain
    alone = TRADE_LAST.sub("", TRADE.sub("", plain))
    if len(alone) >= SHORTEST:
        yield alone


def _each_once(found: Iterator[str]) -> list[str]:
    spelled = first_spellings(filter(None, map(one_line, found)))
    return [text for key, text in spelled.items() if key == name_key(text)]

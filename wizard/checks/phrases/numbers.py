"""Numbers that stand in prose, in figures and in words."""

from __future__ import annotations

import re

from wizard.checks.phrases.days import MONTH
from wizard.checks.phrases.pattern import NormalizedText, reads_text
from wizard.language.numbers import WHOLE_NUMBERS

FIGURE = r"\d{1,3}(?:[.,]\d{3})+|\d+"
"""A whole number, as people set off its thousands; `whole_number` reads it."""
IN_WORDS = {**WHOLE_NUMBERS, "a": 1, "an": 1}
"""Before what is counted, an article is a number as well."""
NUMBER = rf"(?:\d+(?:[.,]\d+)?|{'|'.join(sorted(IN_WORDS, key=len, reverse=True))})"
"""What `number` reads: in figures with decimals, or in words."""
_NAMED = re.compile(rf"\d|\b(?:{'|'.join(word for word, value in IN_WORDS.items() if value > 1)})\b")
_COUNT = re.compile(
    rf"(?<![\d.,£€$])(?<![£€$] )(?<!\bkr )(?<!\bkr\. )(?<!\bdkk )(?<!\beur )({FIGURE})(?![\d,])"
    rf"(?!\.?\s?(?:kr|%|procent|per cent|kroner|dkk|euro|pounds|€|£|{MONTH}|\.\d))"
    r"(?! ?(?:(?:kg|kilo|ton|tons|tonnes|liter|litres?|meter|metres?|km|miles|timer?|hours?|minutter|minutes"
    r"|dage?|days?"
    r"|uger?|weeks?|måneder|months?|års?|years?)\b|(?:st|nd|rd|th)\b|-?års))"
)


def whole_number(figure: str) -> float:
    return float(figure.replace(".", "").replace(",", ""))


def number(text: str) -> float:
    return float(IN_WORDS[text]) if text in IN_WORDS else float(text.replace(",", "."))


@reads_text
def names_a_number(text: NormalizedText) -> bool:
    """Whether `text` has a number in it, in figures or in words; "en" and "a" are articles as well."""
    return _NAMED.search(text) is not None


@reads_text
def counts(text: NormalizedText) -> tuple[float, ...]:
    """The numbers in `text` that count people or things: no prices, no per cent and no dates."""
    return tuple(whole_number(found[1]) for found in _COUNT.finditer(text))

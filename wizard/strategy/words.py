"""The words a strategy has for whom it is of: its own choice, else what its line of business and its name say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import lru_cache

from wizard.knowledge.industries import industries
from wizard.language.currency import currency_of, is_named
from wizard.language.languages import Language
from wizard.language.vocabulary import USUAL, Vocabulary
from wizard.questionnaire.model import Answers
from wizard.strategy.strategy import Changes, Strategy

RECORD = "words"
QUESTIONS = frozenset({"company_name", "industry", RECORD})
"""What, when it changes, may change the words."""


def language_of(strategy: Strategy, language: Language) -> Language:
    """`language`, speaking to whom `strategy` is of. The record of its words must have been loaded."""
    return language.with_words(vocabulary(strategy))


def vocabulary(strategy: Strategy) -> Vocabulary:
    """The words of `strategy`. Its record of them must have been loaded."""
    return replace(suggested(strategy.answers), currency=_currency(strategy.answers), **chosen(strategy))


def counting(strategy: Strategy, language: Language) -> Language:
    """`language`, counting in the money of `strategy`: for whoever reads numbers and needs no other words of it."""
    return language.with_words(replace(language.vocabulary, currency=_currency(strategy.answers)))


def chosen(strategy: Strategy) -> dict[str, str]:
    """The words somebody has chosen, by what is chosen."""
    return dict(next(iter(strategy.record(RECORD)), {}))


def suggested(answers: Answers) -> Vocabulary:
    """The words that suit the answers, where nobody has chosen others."""
    return _suiting(answers.get("industry", ""), answers.get("company_name", ""))


@lru_cache(maxsize=1024)  # asked for with everything that is drawn
def _suiting(industry_id: str, company: str) -> Vocabulary:
    industry = industries().get(industry_id)
    return industry.vocabulary(company) if industry else USUAL


def _currency(answers: Answers) -> str:
    """The currency somebody has written their amounts in."""
    prices = [row.get("price", "") for row in answers.get("main_products", ())]
    return currency_of(prices, texts_in(answers.values()))


def may_change_with(before: object, after: object) -> bool:
    """Whether there are amounts in either of two values of an answer: the currency may be another then."""
    return any(map(is_named, texts_in([before, after])))


def texts_in(value: object) -> Iterator[str]:
    """Every text in answers, or in part of them."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from texts_in(value.values())
    elif isinstance(value, Iterable):
        for each in value:
            yield from texts_in(each)


def choose(strategy: Strategy, choice: str, word: str) -> Changes:
    """The changes that make `word` what is chosen; what would be used anyway is not kept."""
    row = chosen(strategy) | {choice: word}
    row = {each: id_ for each, id_ in row.items() if id_ != getattr(suggested(strategy.answers), each)}
    return {RECORD: [row] if row else None}

"""Which money somebody counts in, by what they have written, and how it is written. Reads `currency.toml`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from pathlib import Path
from types import MappingProxyType

from wizard.language.errors import CatalogueError
from wizard.language.forms import MONEY, MONEY_KEYS
from wizard.language.tables import TomlTable
from wizard.language.texts import LANGUAGE_IDS

FILE = Path(__file__).with_name("currency.toml")
USUAL = "DKK"

AMOUNTS: Mapping[str, str] = MappingProxyType(
    {
        "DKK": r"(?<!\w)(?:kr\.?|dkk) ?\d|\d ?(?:kr|kroner|dkk)(?!\w)",
        "EUR": r"€ ?\d|\d ?(?:€|eur|euros?)(?!\w)|(?<!\w)eur ?\d",
        "GBP": r"£ ?\d|(?<!\w)gbp ?\d|\d ?(?:£|gbp|britiske pund|pounds sterling)(?!\w)",
        "USD": r"\$ ?\d|(?<!\w)usd ?\d|\d ?(?:\$|usd)(?!\w)",
    }
)
"""How an amount is written in running text, in small letters: what pounds there weigh is no money."""
NAMES: Mapping[str, str] = MappingProxyType(
    {
        "DKK": "kr krone kroner dkk",
        "EUR": "€ eur euro euros",
        "GBP": "£ gbp pund pound pounds quid",
        "USD": "$ usd dollar dollars",
    }
)
"""What a number in a field of its own may be said to be, in small letters: there nothing else is called a pound."""
IN_DANISH = r"[æøå]|(?<!\w)(?:og|ikke|til)(?!\w)"
DENMARK_AND_TOWNS = "denmark|copenhagen|aarhus|odense|aalborg"

_IN_PRICES = {
    "DKK": r"(?<![€£$\d.,])(?<![€£$] )\d[\d.,]* ?,-",
    "GBP": r"\d ?(?:pounds?|pund|quid)(?!\w)",
    "USD": r"\d ?dollars?(?!\w)",
}
"""What is money beside a price, and might be something else anywhere."""


def _reader(*written: Mapping[str, str]) -> re.Pattern[str]:
    return re.compile(
        "|".join(f"(?P<{id_}>{'|'.join(each[id_] for each in written if id_ in each)})" for id_ in AMOUNTS)
    )


_FIGURE = re.compile(r"\d")
_NAME = re.compile(r"[^\W\d]+|[€£$]")
_TEXT, _PRICE = _reader(AMOUNTS), _reader(AMOUNTS, _IN_PRICES)
_AT_HOME = re.compile(rf"{IN_DANISH}|(?<!\w)(?:{DENMARK_AND_TOWNS})(?!\w)")


@cache
def currencies() -> Mapping[str, Mapping[str, Mapping[tuple[str, str], str]]]:
    """The forms of every currency by its id and language. Raises CatalogueError where the file is wrong."""
    file = TomlTable.read(FILE)
    found = dict(map(_currency, file.tables("currency")))
    file.refuse_unknown_keys()
    if found.keys() != AMOUNTS.keys():
        raise CatalogueError(file.place, f"must have the currencies {', '.join(AMOUNTS)}")
    return MappingProxyType(found)


def _currency(table: TomlTable) -> tuple[str, Mapping[str, Mapping[tuple[str, str], str]]]:
    id_, forms = table.required("id", str), {}
    for language_id in LANGUAGE_IDS:
        written = table.table(language_id)
        forms[language_id] = {(MONEY, key): written.required(key, str) for key in MONEY_KEYS}
        written.refuse_unknown_keys()
    table.refuse_unknown_keys()
    return id_, forms


def currency_of(prices: Iterable[str], texts: Iterable[str]) -> str:
    """The currency most amounts are written in: of the prices, or where they name none, of the other texts.

    Whoever names no price and writes in Danish, or of Denmark, counts in kroner, whatever amount from abroad they
    mention. One amount in dollars is the price of somebody's tool.
    """
    named = _count(_PRICE, prices)
    if not named:
        rest = list(texts)
        named = _count(_TEXT, rest)
        if named and any(_AT_HOME.search(text.casefold()) for text in rest):
            return USUAL
        if named["USD"] == 1:
            del named["USD"]
    # Of two that are written as often, the usual one.
    return max(named, key=lambda id_: (named[id_], id_ == USUAL), default=USUAL)


def named_beside(number: str) -> frozenset[str]:
    """The currencies that a text which says nothing but a number and its unit names."""
    found = set(_NAME.findall(number.casefold()))
    return frozenset(id_ for id_, names in NAMES.items() if found & set(names.split()))


def is_named(text: str) -> bool:
    """Whether `text` may speak of money."""
    return _PRICE.search(text.casefold()) is not None


def _count(reader: re.Pattern[str], texts: Iterable[str]) -> Counter[str]:
    return Counter(id_ for text in texts for id_ in _written_in(reader, text))


@lru_cache(maxsize=8192)  # after an answer all texts are asked, and one of them is new
def _written_in(reader: re.Pattern[str], text: str) -> tuple[str, ...]:
    """The currency of each amount."""
    if not _FIGURE.search(text):  # most have none, and are done with at once
        return ()
    return tuple(str(match.lastgroup) for match in reader.finditer(text.casefold()))

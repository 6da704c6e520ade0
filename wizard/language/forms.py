"""The forms in which a text may name a word that depends on who one is: `[the_customers]`, `[Company]`, `[customers']`.

Square brackets, as braces are filled by whoever asks for a text. `vocabulary.toml` says how they are written.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

NOUNS: Mapping[str, str] = MappingProxyType(
    {"customer": "customers", "company": "companies", "employee": "employees", "colleague": "colleagues"}
)
"""What a word stands for, and its plural, as placeholders have them."""

KEYS = ("a", "one", "the_one", "many", "the_many", "joined")
"""What `vocabulary.toml` says of a noun in a language: the article, its forms, and how it begins a compound."""

MONEY = "money"
MONEY_KEYS = ("amount", "sign", "before", "name", "units")
"""What `currency.toml` says of one: an amount in it, its sign alone and before a number, its name, many of it."""

FORMS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        name: (noun, key)
        for noun, plural in NOUNS.items()
        for name, key in (
            (noun, "one"),
            (f"a_{noun}", "a_one"),
            (f"the_{noun}", "the_one"),
            (plural, "many"),
            (f"the_{plural}", "the_many"),
            (f"{noun}-", "joined"),
        )
    }
    | {
        "an_amount": (MONEY, "amount"),
        "currency": (MONEY, "sign"),
        "currency-": (MONEY, "before"),
        "currency_name": (MONEY, "name"),
        "currency_units": (MONEY, "units"),
    }
)
"""Noun and key by the name a text gives the form; `a_one` is the article and the noun."""

PLACEHOLDER = re.compile(r"\[(?P<name>[^\]']*)(?P<genitive>'?)\]")


def unknown(text: str) -> str | None:
    """The first form in `text` that there is not, as it stands there."""
    for match in PLACEHOLDER.finditer(text):
        if uncapitalised(match["name"]) not in FORMS:
            return match[0]
    return None


def capitalised(text: str) -> str:
    """`text` with a capital at its beginning, otherwise as it is."""
    return text[:1].upper() + text[1:]


def uncapitalised(name: str) -> str:
    return name[:1].lower() + name[1:]

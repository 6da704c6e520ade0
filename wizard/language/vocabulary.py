"""Words for who one is: a club has members, a clinic patients. Reads `vocabulary.toml` and fills the forms in texts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import product
from pathlib import Path
from types import MappingProxyType

from wizard.language import currency
from wizard.language.currency import currencies
from wizard.language.errors import CatalogueError
from wizard.language.forms import FORMS, KEYS, MONEY, PLACEHOLDER, uncapitalised
from wizard.language.tables import TomlTable
from wizard.language.texts import LANGUAGE_IDS, Phrase

FILE = Path(__file__).with_name("vocabulary.toml")

NOUNS_OF: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"customers": ("customer",), "company": ("company",), "staff": ("employee", "colleague")}
)
"""What is chosen, and the nouns that each choice has a word for."""

GENITIVE: Mapping[str, str] = MappingProxyType({"da": "s", "en": "’s"})
REMEMBERED = 4_096  # texts of one vocabulary

Forms = Mapping[tuple[str, str], str]
"""A word's forms in one language, by noun and key."""


@dataclass(frozen=True)
class Vocabulary:
    """Which words are used; ids of `words()`."""

    customers: str = "customers"
    company: str = "company"
    staff: str = "employees"
    currency: str = currency.USUAL
    """What amounts are written in; an id of `currencies()`."""


USUAL = Vocabulary()
"""The words for a company nobody knows anything about."""


@dataclass(frozen=True)
class Word:
    """One thing to call the people one is there for, what one is, or those who do the work."""

    id: str
    label: Phrase
    """As a choice."""
    forms: Mapping[str, Forms]
    """By language."""


@cache
def words() -> Mapping[str, Mapping[str, Word]]:
    """Every word by what is chosen (`customers`, `company`, `staff`) and its id. Raises CatalogueError."""
    return load(FILE)


def load(path: Path) -> Mapping[str, Mapping[str, Word]]:
    """The words of the file at `path`. Raises CatalogueError where a form is missing in a language."""
    file = TomlTable.read(path)
    found = {}
    for choice, nouns in NOUNS_OF.items():
        made = [_word(table, nouns, "one" if choice == "company" else "many") for table in file.tables(choice)]
        found[choice] = MappingProxyType({word.id: word for word in made})
        if len(found[choice]) != len(made) or getattr(USUAL, choice) not in found[choice]:
            raise CatalogueError(f"{file.place}: {choice}", "must have its default, and no id twice")
    file.refuse_unknown_keys()
    return MappingProxyType(found)


def _word(table: TomlTable, nouns: tuple[str, ...], label: str) -> Word:
    id_ = table.id()
    forms: dict[str, dict[tuple[str, str], str]] = {language_id: {} for language_id in LANGUAGE_IDS}
    for noun in nouns:
        written = table.table(noun)
        for language_id in LANGUAGE_IDS:
            of_noun = written.table(language_id)
            texts = {key: of_noun.required(key, str) for key in KEYS}
            of_noun.refuse_unknown_keys()
            texts["a_one"] = f"{texts.pop('a')} {texts['one']}"
            forms[language_id] |= {(noun, key): text for key, text in texts.items()}
        written.refuse_unknown_keys()
    table.refuse_unknown_keys()
    labels = {language_id: _capitalised(of_word[nouns[0], label]) for language_id, of_word in forms.items()}
    return Word(id_, MappingProxyType(labels), MappingProxyType(forms))


class FilledTexts(dict[str, str]):
    """Texts in one language and vocabulary by what is written, each filled when it is asked for first."""

    def __init__(self, language_id: str, vocabulary: Vocabulary) -> None:
        self._language_id, self._vocabulary = language_id, vocabulary

    def __missing__(self, text: str) -> str:
        if len(self) >= REMEMBERED:  # ours are fewer: somebody's own have brackets in them
            self.clear()
        self[text] = filled = fill(text, self._language_id, self._vocabulary)
        return filled


def fill(text: str, language_id: str, vocabulary: Vocabulary) -> str:
    """`text` with the forms it names in the words of `vocabulary`; what names no form stays as it stands."""
    chosen = dict(currencies()[vocabulary.currency][language_id])
    for choice in NOUNS_OF:
        chosen |= words()[choice][getattr(vocabulary, choice)].forms[language_id]

    def written(match: re.Match[str]) -> str:
        name = match["name"]
        form = FORMS.get(uncapitalised(name))
        if form is None:
            return match[0]
        word = chosen[form]
        if match["genitive"]:
            word += "’" if word.endswith("s") else GENITIVE[language_id]
        return _capitalised(word) if name[0].isupper() else word

    return PLACEHOLDER.sub(written, text)


def renderings(text: str, language_id: str) -> Iterator[str]:
    """`text` in every vocabulary whose words differ in it, each once."""
    used = {FORMS[uncapitalised(match["name"])][0] for match in PLACEHOLDER.finditer(text)}
    choices = [
        words()[choice] if used.intersection(nouns) else (getattr(USUAL, choice),) for choice, nouns in NOUNS_OF.items()
    ]
    moneys = currencies() if MONEY in used else (USUAL.currency,)
    yield from dict.fromkeys(fill(text, language_id, Vocabulary(*ids)) for ids in product(*choices, moneys))


def _capitalised(word: str) -> str:
    return word[:1].upper() + word[1:]

"""The lines of business a company can be in, and its words for itself. Reads `industries.toml`.

The questionnaire takes its options from here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from functools import cache

from wizard.knowledge.reading import tables_by_id
from wizard.knowledge.sources import FOLDER
from wizard.language.errors import CatalogueError
from wizard.language.tables import TomlTable
from wizard.language.texts import Phrase
from wizard.language.vocabulary import NOUNS_OF, USUAL, Vocabulary, words


@dataclass(frozen=True)
class Named:
    """What a word in a company's name says of it."""

    patterns: tuple[str, ...]
    """As `fnmatch` has them, casefolded."""
    vocabulary: Vocabulary

    def fits(self, in_name: Iterable[str]) -> bool:
        return any(fnmatchcase(word, pattern) for word in in_name for pattern in self.patterns)


@dataclass(frozen=True, kw_only=True)
class Industry:
    id: str
    label: Phrase
    hint: Phrase | None
    usual: Vocabulary
    named: tuple[Named, ...] = ()

    def vocabulary(self, company_name: str) -> Vocabulary:
        """The words of a company that is called so."""
        in_name = re.findall(r"\w+", company_name.casefold())
        return next((each.vocabulary for each in self.named if each.fits(in_name)), self.usual)


@cache
def industries() -> Mapping[str, Industry]:
    """Every line of business by its id. Raises CatalogueError where the file is wrong."""
    file = TomlTable.read(FOLDER / "industries.toml")
    found = tables_by_id(file, "industry", _industry)
    file.refuse_unknown_keys()
    return found


def _industry(table: TomlTable) -> Industry:
    id_, label, hint = table.id(), table.phrase("label"), table.optional_phrase("hint")
    usual = _vocabulary(table, USUAL)
    named = tuple(_named(each, usual) for each in table.tables("named"))
    return Industry(id=id_, label=label, hint=hint, usual=usual, named=named)


def _named(table: TomlTable, usual: Vocabulary) -> Named:
    patterns = table.required("like", list)
    if not patterns or not all(isinstance(each, str) and each == each.casefold() for each in patterns):
        raise CatalogueError(f"{table.place}.like", "must be words in small letters")
    found = Named(tuple(patterns), _vocabulary(table, usual))
    table.refuse_unknown_keys()
    return found


def _vocabulary(table: TomlTable, usual: Vocabulary) -> Vocabulary:
    chosen = table.optional("words", dict, {})
    for choice, word in chosen.items():
        if choice not in NOUNS_OF or word not in words()[choice]:
            raise CatalogueError(f"{table.place}.words", f"has no word {choice} = {word!r}")
    return replace(usual, **chosen)

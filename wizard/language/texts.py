"""Every text of the interface, the exports and the messages: `wording/*.toml`, all languages beside each other.

A key is `table.name`; a wording is one text for each language, or for each plural form of each language. Braces are
filled by whoever asks for it, square brackets by the words for who one is (see `forms`):

    [frame]
    left = { da = { one = "1 spørgsmål tilbage", other = "{n} spørgsmål tilbage" }, en = { … } }
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

from wizard.language import forms
from wizard.language.errors import CatalogueError
from wizard.language.parsed import parse

WORDING = Path(__file__).parent / "wording"
LANGUAGE_IDS = ("da", "en")

Phrase = Mapping[str, str]
"""One text in every language, by language id."""

Wording = Mapping[str, str | Mapping[str, str]]
"""The same, or one text for each plural form."""


def phrase(raw: object, place: str, *, blanks: bool = False) -> Phrase:
    """`raw` as a phrase: exactly our languages, each with a text.

    With `blanks`, square brackets may also hold what the company is to fill in. Raises CatalogueError otherwise.
    """
    if not isinstance(raw, dict) or set(raw) != set(LANGUAGE_IDS):
        raise CatalogueError(place, f"must have exactly the languages {', '.join(LANGUAGE_IDS)}")
    for language_id, text in raw.items():
        if not isinstance(text, str) or not text.strip():
            raise CatalogueError(f"{place}.{language_id}", "must be a text that is not empty")
        if not blanks:
            _check_forms(text, f"{place}.{language_id}")
    return MappingProxyType(raw)


@cache
def wordings() -> Mapping[str, Wording]:
    """Every wording by its key."""
    return load(WORDING)


def load(folder: Path) -> Mapping[str, Wording]:
    """Every wording of the files in `folder`, by its key. Raises CatalogueError where a file is wrong."""
    found: dict[str, Wording] = {}
    for file in sorted(folder.glob("*.toml")):
        for table, rows in _tables(file).items():
            if not isinstance(rows, dict):
                raise CatalogueError(f"{file.name}: {table}", "must be a table")
            for name, raw in rows.items():
                key = f"{table}.{name}"
                if key in found:
                    raise CatalogueError(f"{file.name}: {key}", "stands twice")
                found[key] = wording(raw, f"{file.name}: {key}")
    return MappingProxyType(found)


def _tables(file: Path) -> dict[str, object]:
    try:
        return parse(file)
    except ValueError as error:
        raise CatalogueError(file.name, str(error)) from error


def wording(raw: object, place: str) -> Wording:
    """`raw` as a wording: a phrase, or one for each plural form. Raises CatalogueError otherwise."""
    if isinstance(raw, dict) and any(isinstance(text, dict) for text in raw.values()):
        if set(raw) != set(LANGUAGE_IDS):
            raise CatalogueError(place, f"must have exactly the languages {', '.join(LANGUAGE_IDS)}")
        for language_id, plurals in raw.items():
            if not isinstance(plurals, dict) or set(plurals) != {"one", "other"}:
                raise CatalogueError(f"{place}.{language_id}", "a text that counts has the forms one and other")
            if not all(isinstance(text, str) and text.strip() for text in plurals.values()):
                raise CatalogueError(f"{place}.{language_id}", "must be texts that are not empty")
            for text in plurals.values():
                _check_forms(text, f"{place}.{language_id}")
        return MappingProxyType(raw)
    return phrase(raw, place)


def _check_forms(text: str, place: str) -> None:
    if (name := forms.unknown(text)) is not None:
        raise CatalogueError(place, f"names the form {name}, which is none of {', '.join(forms.FORMS)}")

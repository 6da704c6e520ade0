"""What is said under a field of a row about the value in it, where it is understood otherwise than one may think."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from wizard.language.languages import Language
from wizard.recommend.location import LocationKind, locate


def _place(value: str, language: Language) -> str | None:
    """Which country it is decides which figures there are, and nobody guesses it."""
    if locate(value).kind is not LocationKind.UNKNOWN:
        return None
    return language.text("recommend.country_wanted", place=value)


NOTES: Mapping[tuple[str, str], Callable[[Any, Language], str | None]] = MappingProxyType(
    {("audiences", "place"): _place}
)
"""By the ids of question and field."""


def note(question_id: str, field_id: str, value: Any, language: Language) -> str | None:
    """A sentence, or nothing to say."""
    find = NOTES.get((question_id, field_id))
    return find(value, language) if find and value is not None else None

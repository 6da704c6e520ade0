"""The needs of `needs.toml`, each for one of the audiences and one of the platforms in turn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from types import MappingProxyType

from wizard.language.texts import LANGUAGE_IDS
from wizard.questionnaire import references
from wizard.questionnaire.model import Answers
from wizard.suggestions.model import Suggestion

QUESTION = "needs"


def for_audiences(found: Sequence[Suggestion], answers: Answers) -> tuple[Suggestion, ...]:
    """`found`, in its order, for the audiences and the platforms that are chosen, as far as they are."""
    audiences = references.offered("audiences.name", answers)
    return tuple(_in_turn(found, audiences, references.offered("platforms", answers))) if audiences else tuple(found)


def _in_turn(found: Sequence[Suggestion], audiences: Sequence[str], platforms: Sequence[str]) -> Iterator[Suggestion]:
    for number, suggestion in enumerate(found):
        audience = audiences[number % len(audiences)]
        row = {**suggestion.row, "audience": audience}
        if platforms:  # an audience that has its turn again has it on another platform
            row["platform"] = platforms[(number + number // len(audiences)) % len(platforms)]
        why = {language_id: f"{audience}: {suggestion.why[language_id]}" for language_id in LANGUAGE_IDS}
        yield replace(suggestion, row=MappingProxyType(row), why=MappingProxyType(why))

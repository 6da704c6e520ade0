"""What the law and the platforms' rules say, for Denmark and the EU, by the question it helps to answer.

Reads `legal.toml`. No legal advice: whoever shows a hint shows `cite.legal_disclaimer` beside it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from wizard.knowledge.reading import required_choice, required_ids, tables_by_id
from wizard.knowledge.sources import FOLDER, Cited, citation
from wizard.language.tables import TomlTable
from wizard.language.texts import Phrase

JURISDICTIONS = ("DK", "EU", "Meta")


@dataclass(frozen=True, kw_only=True)
class LegalHint(Cited):
    """One rule in plain words. `year` is the year it was read in."""

    id: str
    applies_to: tuple[str, ...]
    """What it is about: contests, pictures, personal_data …"""
    jurisdiction: str
    """DK, EU, or the platform whose terms it is."""
    law: Phrase
    """The act and section, decision or terms."""
    text: Phrase
    caveat: Phrase | None
    """What the reader should know about how far it holds."""
    questions: tuple[str, ...]
    """The ids of the questions it concerns."""


@cache
def legal_hints() -> Mapping[str, LegalHint]:
    """Every hint by its id. Raises CatalogueError where the file is wrong."""
    return load(FOLDER / "legal.toml")


def load(path: Path) -> Mapping[str, LegalHint]:
    """As `legal_hints`, from the file at `path`."""
    file = TomlTable.read(path)
    found = tables_by_id(file, "hint", _hint)
    file.refuse_unknown_keys()
    return found


def legal_hints_for(question_id: str) -> tuple[LegalHint, ...]:
    """The hints that concern a question."""
    return tuple(hint for hint in legal_hints().values() if question_id in hint.questions)


def _hint(table: TomlTable) -> LegalHint:
    return LegalHint(
        id=table.id(),
        applies_to=required_ids(table, "applies_to"),
        jurisdiction=required_choice(table, "jurisdiction", JURISDICTIONS),
        law=table.phrase("law"),
        text=table.phrase("text"),
        caveat=table.optional_phrase("caveat"),
        questions=required_ids(table, "questions"),
        **citation(table),
    )

"""The lines of business a company can be in. Reads `industries.toml`; the questionnaire takes its options from here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from wizard.knowledge.reading import tables_by_id
from wizard.knowledge.sources import FOLDER
from wizard.language.tables import TomlTable
from wizard.language.texts import Phrase


@dataclass(frozen=True, kw_only=True)
class Industry:
    id: str
    label: Phrase
    hint: Phrase | None


@cache
def industries() -> Mapping[str, Industry]:
    """Every line of business by its id. Raises CatalogueError where the file is wrong."""
    file = TomlTable.read(FOLDER / "industries.toml")
    found = tables_by_id(file, "industry", _industry)
    file.refuse_unknown_keys()
    return found


def _industry(table: TomlTable) -> Industry:
    return Industry(id=table.id(), label=table.phrase("label"), hint=table.optional_phrase("hint"))

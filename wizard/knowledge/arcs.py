"""The stories campaigns tell, step by step. Reads `arcs.toml`.

When a step is due is written from a day of the campaign: `S` its start, `E` its end, `M` the middle between them, `D`
the day it is all about, with the days before or after: `E-2`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from wizard.knowledge.reading import required_ids, tables_by_id
from wizard.knowledge.sources import FOLDER
from wizard.language.errors import CatalogueError
from wizard.language.tables import TomlTable
from wizard.language.texts import Phrase

FIRST, LAST = "launch", "last_call"
"""The steps that are never left out: where it begins, and the last chance."""
AFTER = "after"


@dataclass(frozen=True)
class Due:
    """A day of a campaign."""

    of: str
    """`S`, `E`, `M` or `D`."""
    days: int
    """After it; negative: before."""


@dataclass(frozen=True, eq=False, kw_only=True)
class ArcStep:
    id: str
    from_: Due
    until: Due
    priority: int
    """1 is never left out."""
    types: tuple[str, ...]
    name: Phrase
    idea: Phrase
    first_line: Phrase


@dataclass(frozen=True, eq=False)
class Arc:
    id: str
    steps: tuple[ArcStep, ...]
    """In the order they are told."""


@cache
def arcs() -> Mapping[str, Arc]:
    """Every arc by its id. Raises CatalogueError where the file is wrong."""
    file = TomlTable.read(FOLDER / "arcs.toml")
    found = tables_by_id(file, "arc", _arc)
    file.refuse_unknown_keys()
    return found


def _arc(table: TomlTable) -> Arc:
    return Arc(table.id(), tuple(tables_by_id(table, "step", _step).values()))


def _step(table: TomlTable) -> ArcStep:
    return ArcStep(
        id=table.id(),
        from_=_due(table, "from"),
        until=_due(table, "until"),
        priority=table.required("priority", int),
        types=required_ids(table, "types"),
        name=table.phrase("name"),
        idea=table.phrase("idea"),
        first_line=table.phrase("first_line", blanks=True),
    )


def _due(table: TomlTable, key: str) -> Due:
    text = table.required(key, str)
    found = re.fullmatch(r"([SEMD])([+-]\d+)?", text)
    if found is None:
        raise CatalogueError(f"{table.place}.{key}", f"{text!r} is no day of a campaign")
    return Due(found[1], int(found[2] or 0))

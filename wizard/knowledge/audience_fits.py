"""Where certain people are found, beyond where everybody is. Our own judgement. Reads `audience_fits.toml`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from wizard.knowledge.platforms import platforms
from wizard.knowledge.reading import begins_in, optional_ids, tables_by_id
from wizard.knowledge.sources import FOLDER
from wizard.language.errors import CatalogueError
from wizard.language.tables import TomlTable
from wizard.language.texts import Phrase


@dataclass(frozen=True, kw_only=True)
class AudienceFit:
    id: str
    stems: tuple[str, ...]
    """Beginnings of words, or of several, that say who the audience are, casefolded."""
    who: tuple[str, ...]
    """What they are to the company, by option id of `audiences.who`."""
    points: Mapping[str, float]
    """By platform; for their order alone."""
    ground: Phrase

    def is_about(self, said: str, who: frozenset[str]) -> bool:
        """Whether it is about an audience of whom this is said, in small letters."""
        return bool(who.intersection(self.who)) or begins_in(self.stems, said)


@cache
def audience_fits() -> Mapping[str, AudienceFit]:
    """All of them by id. Raises CatalogueError where the file is wrong."""
    file = TomlTable.read(FOLDER / "audience_fits.toml")
    found = tables_by_id(file, "fit", _fit)
    file.refuse_unknown_keys()
    return found


def _fit(table: TomlTable) -> AudienceFit:
    id_, points = table.id(), table.required("points", dict)
    if unknown := points.keys() - platforms().keys():
        raise CatalogueError(f"{table.place}.points", f"names no platform: {', '.join(sorted(unknown))}")
    return AudienceFit(
        id=id_,
        stems=optional_ids(table, "stems"),
        who=optional_ids(table, "who"),
        points=MappingProxyType(points),
        ground=table.phrase("ground"),
    )

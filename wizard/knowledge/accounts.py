"""How many accounts use each platform in Denmark, as the platforms themselves report to the EU. Reads `accounts.csv`.

Accounts are no people: one person may have several, and a company has one too. They are never put beside what people
answered (`usage`) in one order or one chart.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType

from wizard.knowledge.platforms import platforms
from wizard.knowledge.reading import read_csv, required_choice
from wizard.knowledge.sources import FOLDER, Figure, citation
from wizard.language.errors import CatalogueError
from wizard.language.tables import TomlTable


@dataclass(frozen=True, kw_only=True)
class Accounts(Figure):
    """Accounts in Denmark that used a platform at least once a month, on average over half a year."""

    platform: str
    number: int


@cache
def accounts() -> Mapping[str, Accounts]:
    """By platform, the most first. Raises CatalogueError where the file is wrong."""
    return load(FOLDER / "accounts.csv")


def load(path: Path) -> Mapping[str, Accounts]:
    """As `accounts`, from the file at `path`."""
    found: dict[str, Accounts] = {}
    for row in read_csv(path, "accounts", "year"):
        one = _accounts(row)
        if one.platform in found:
            raise CatalogueError(path.name, f"{one.platform} stands twice")
        found[one.platform] = one
    return MappingProxyType(dict(sorted(found.items(), key=lambda it: -it[1].number)))


def _accounts(row: TomlTable) -> Accounts:
    found = Accounts(
        platform=required_choice(row, "platform", platforms()), number=row.required("accounts", int), **citation(row)
    )
    row.refuse_unknown_keys()
    if found.number < 1:
        raise CatalogueError(f"{row.place}.accounts", "must be a number of accounts")
    return found

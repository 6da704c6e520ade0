"""What a company is more exactly than its line of business says. Reads `trades.toml`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from wizard.knowledge.industries import industries
from wizard.knowledge.reading import required_ids, tables_by_id
from wizard.knowledge.sources import FOLDER
from wizard.language.tables import TomlTable


@dataclass(frozen=True, kw_only=True)
class Trade:
    id: str
    industries: tuple[str, ...]
    """The lines of business it is looked for in."""
    usual: bool
    """Whether a company of those is taken for it where nothing says otherwise."""
    stems: tuple[str, ...]
    """Beginnings of words that a company like this uses of itself, casefolded."""


@cache
def trades() -> Mapping[str, Trade]:
    """Every trade by its id, in the order they are looked for. Raises CatalogueError where the file is wrong."""
    file = TomlTable.read(FOLDER / "trades.toml")
    found = tables_by_id(file, "trade", _trade)
    file.refuse_unknown_keys()
    return found


def _trade(table: TomlTable) -> Trade:
    return Trade(
        id=table.id(),
        industries=required_ids(table, "industries", industries()),
        usual=table.optional("usual", bool, False),
        stems=required_ids(table, "stems"),
    )


@cache
def trade_ids() -> frozenset[str]:
    """What a text may be meant for: lines of business and trades."""
    return frozenset((*industries(), *trades()))


def trades_of(industry: str | None, name: str, about: str) -> frozenset[str]:
    """The line of business and the trade of a company that is called so and says this of itself.

    Its name comes before what it says: a dentist who mentions a theatre is a dentist.
    """
    if industry is None:
        return frozenset()
    possible = [trade for trade in trades().values() if industry in trade.industries]
    for said in (name, about):
        trade = next((trade for trade in possible if begins_a_word(trade.stems, said)), None)
        if trade:
            return frozenset((industry, trade.id))
    return frozenset((industry, *(trade.id for trade in possible if trade.usual)))


def begins_a_word(stems: tuple[str, ...], text: str) -> bool:
    """Whether a word of `text` begins with one of `stems`, which are casefolded."""
    return any(word.startswith(stems) for word in re.findall(r"\w+", text.casefold()))

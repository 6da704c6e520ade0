"""Channels beside social media that do a job of their own. Our own judgement. Reads `named_channels.toml`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from wizard.knowledge.platforms import platforms
from wizard.knowledge.reading import begins_in, optional_ids, required_choice, tables_by_id
from wizard.knowledge.sources import FOLDER
from wizard.language.tables import TomlTable
from wizard.language.texts import Phrase


@dataclass(frozen=True, kw_only=True)
class NamedChannel:
    id: str
    platform: str | None
    """The platform it is offered as; None for one that belongs to another, such as its groups."""
    label: Phrase
    purposes: tuple[str, ...]
    markets: tuple[str, ...]
    local: bool
    stems: tuple[str, ...]
    job: Phrase
    """What it does, where it is suggested."""
    otherwise: Phrase
    """Why it is not."""

    def suits(self, purposes: frozenset[str], market: str, said: str, *, local: bool) -> bool:
        """Whether each condition it has is met; `said` is what is said of the audiences, in small letters."""
        return (
            (not self.purposes or bool(purposes.intersection(self.purposes)))
            and (not self.markets or market in self.markets)
            and (not self.local or local)
            and (not self.stems or begins_in(self.stems, said))
        )


@cache
def named_channels() -> Mapping[str, NamedChannel]:
    """All of them by id. Raises CatalogueError where the file is wrong."""
    file = TomlTable.read(FOLDER / "named_channels.toml")
    found = tables_by_id(file, "channel", _channel)
    file.refuse_unknown_keys()
    return found


def _channel(table: TomlTable) -> NamedChannel:
    return NamedChannel(
        id=table.id(),
        platform=required_choice(table, "platform", platforms()) if table.has("platform") else None,
        label=table.phrase("label"),
        purposes=optional_ids(table, "purposes"),
        markets=optional_ids(table, "markets"),
        local=table.optional("local", bool, False),
        stems=optional_ids(table, "stems"),
        job=table.phrase("job"),
        otherwise=table.phrase("otherwise"),
    )

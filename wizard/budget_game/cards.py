"""The cards that change a week: crises, chances, and people who are away. Reads `cards.toml`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from hashlib import sha256
from itertools import chain, zip_longest
from pathlib import Path

from wizard.knowledge.reading import tables_by_id
from wizard.language.errors import CatalogueError
from wizard.language.tables import TomlTable
from wizard.language.texts import Phrase
from wizard.questionnaire.catalogue import catalogue

FILE = Path(__file__).parent / "cards.toml"


class CardKind(StrEnum):
    CRISIS = "crisis"
    AWAY = "away"
    CHANCE = "chance"


@dataclass(frozen=True)
class Card:
    """What happens, what is asked about it, and what it does to a week."""

    id: str
    kind: CardKind
    title: Phrase
    text: Phrase
    ask: Phrase
    hours: float
    """So many more in the week, or fewer."""
    share: float
    """What is left of the hours: 0.5 is half of them."""
    slower: float
    """How many times as long every post takes."""
    closes: bool
    """Whether nothing can be posted where the group spends most."""
    must: str
    """The content type of which there has to be a post; empty: none."""
    free: str
    """The content type of which one post costs nothing; empty: none."""


@cache
def cards() -> Mapping[str, Card]:
    """The deck, by id. Raises CatalogueError where the file is wrong."""
    file = TomlTable.read(FILE)
    found = tables_by_id(file, "card", _card)
    file.refuse_unknown_keys()
    return found


def shuffled(seed: str) -> list[Card]:
    """The deck as the group of this `seed` draws it, always in the same order; the kinds take turns."""
    piles = [_by_lot(seed, (card for card in cards().values() if card.kind == kind)) for kind in CardKind]
    turns = zip_longest(*sorted(piles, key=lambda pile: _lot(seed, pile[0].kind)))
    return [card for card in chain.from_iterable(turns) if card is not None]


def _by_lot(seed: str, pile: Iterable[Card]) -> list[Card]:
    return sorted(pile, key=lambda card: _lot(seed, card.id))


def _lot(seed: str, what: str) -> bytes:
    return sha256(f"{seed}:{what}".encode()).digest()


def _card(table: TomlTable) -> Card:
    id_, kind = table.id(), table.required("kind", str)
    if kind not in set(CardKind):
        raise CatalogueError(f"{table.place}.kind", f"must be one of {', '.join(CardKind)}")
    made = Card(
        id=id_,
        kind=CardKind(kind),
        title=table.phrase("title"),
        text=table.phrase("text"),
        ask=table.phrase("ask"),
        hours=table.optional("hours", float, 0.0),
        share=table.optional("share", float, 1.0),
        slower=table.optional("slower", float, 1.0),
        closes=table.optional("closes", bool, False),
        must=table.optional("must", str, ""),
        free=table.optional("free", str, ""),
    )
    types = catalogue().questions["content_types"]
    if wrong := [type_ for type_ in (made.must, made.free) if type_ and types.option(type_) is None]:
        raise CatalogueError(table.place, f"{wrong[0]!r} is no content type")
    if (made.hours, made.share, made.slower, made.closes, made.must, made.free) == (0, 1, 1, False, "", ""):
        raise CatalogueError(table.place, "changes nothing")
    return made

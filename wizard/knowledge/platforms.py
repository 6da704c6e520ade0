"""The platforms: what they carry, how much of it, what they suit, and our own judgement of them.

Reads `platforms.toml`. The questionnaire takes its platforms from here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from types import MappingProxyType

from wizard.knowledge.reading import optional_phrases, required_ids, required_scores, tables_by_id
from wizard.knowledge.sources import FOLDER, Cited, citation
from wizard.language.errors import CatalogueError
from wizard.language.tables import TomlTable
from wizard.language.texts import Phrase

GROUNDS = ("purposes", "reasons", "b2c", "b2b", "local", "usual_types")
"""What we give a sentence for: of the markets each one, since what speaks for one speaks against the other."""
OTHER_PLATFORM = "other"
"""The option for a platform that has no entry of its own: nothing is known of it."""


class LimitUnit(StrEnum):
    """What a limit is counted in; the key its number stands under."""

    CHARACTERS = "characters"
    IMAGES = "images"
    MINUTES = "minutes"
    MEGABYTES = "megabytes"
    KILOBYTES = "kilobytes"
    HASHTAGS = "hashtags"


@dataclass(frozen=True, kw_only=True)
class Support(Cited):
    """Whether a platform carries a content type."""

    type: str
    supported: bool
    detail: Phrase | None


@dataclass(frozen=True, kw_only=True)
class Limit(Cited):
    """How much a platform takes: how long a text or a video may be, how many images, how large a file."""

    id: str
    label: Phrase
    number: int
    unit: LimitUnit


@dataclass(frozen=True, kw_only=True)
class SuitedFor(Cited):
    """What somebody says a platform suits."""

    text: Phrase


@dataclass(frozen=True, kw_only=True)
class Assessment(Cited):
    """How a platform serves small companies in Denmark: our judgement, shown as such."""

    purposes: Mapping[str, int]
    """0 to 2, by purpose."""
    reasons: Mapping[str, int]
    """0 to 2, by what people may be there for (`needs.why_there`)."""
    markets: Mapping[str, int]
    """-2 to 2, for b2c and b2b."""
    local: int
    """0 to 2: how it suits a company whose customers live nearby."""
    common: int
    """-2 to 2: how many we reckon use it in Denmark, where nobody has published that; 0: we do not know."""
    usual_types: tuple[str, ...]
    """Content types to make there first."""
    grounds: Mapping[str, Phrase]
    """Why, in one sentence, by the names of the fields above."""


@dataclass(frozen=True, kw_only=True)
class Platform:
    id: str
    label: Phrase
    hint: Phrase | None
    support: Mapping[str, Support]
    """By content type; one that is missing is unknown."""
    limits: tuple[Limit, ...]
    suits: tuple[SuitedFor, ...]
    assessment: Assessment | None
    """None where we have not judged it: then it is never ranked."""

    @property
    def is_known(self) -> bool:
        """Whether it is a platform of its own, rather than the option for all others."""
        return self.id != OTHER_PLATFORM

    def carries(self, content_type: str) -> bool | None:
        """Whether it carries a content type; None where no source says."""
        support = self.support.get(content_type)
        return None if support is None else support.supported

    @property
    def carried_types(self) -> tuple[str, ...]:
        """The content types a source says it carries."""
        return tuple(support.type for support in self.support.values() if support.supported)


@cache
def platforms() -> Mapping[str, Platform]:
    """Every platform by its id, in the order they are offered. Raises CatalogueError where the file is wrong."""
    return load(FOLDER / "platforms.toml")


def load(path: Path) -> Mapping[str, Platform]:
    """As `platforms`, from the file at `path`."""
    file = TomlTable.read(path)
    found = tables_by_id(file, "platform", _platform)
    file.refuse_unknown_keys()
    return found


def _platform(table: TomlTable) -> Platform:
    return Platform(
        id=table.id(),
        label=table.phrase("label"),
        hint=table.optional_phrase("hint"),
        support=_support(table),
        limits=tuple(tables_by_id(table, "limit", _limit).values()),
        suits=tuple(_suits(suits) for suits in table.tables("suits")),
        assessment=_assessment(table.table("assessment")) if table.has("assessment") else None,
    )


def _support(platform: TomlTable) -> Mapping[str, Support]:
    found: dict[str, Support] = {}
    for table in platform.tables("carries"):
        support = Support(
            type=table.required("type", str),
            supported=table.required("supported", bool),
            detail=table.optional_phrase("detail"),
            **citation(table),
        )
        table.refuse_unknown_keys()
        if support.type in found:
            raise CatalogueError(table.place, f"{support.type!r} stands twice")
        found[support.type] = support
    return MappingProxyType(found)


def _limit(table: TomlTable) -> Limit:
    limit_id = table.id()
    units = [unit for unit in LimitUnit if table.has(unit)]
    if len(units) != 1:
        raise CatalogueError(table.place, f"needs a number of one of {', '.join(LimitUnit)}")
    number = table.required(units[0], int)
    return Limit(id=limit_id, label=table.phrase("label"), number=number, unit=units[0], **citation(table))


def _suits(table: TomlTable) -> SuitedFor:
    suits = SuitedFor(text=table.phrase("text"), **citation(table))
    table.refuse_unknown_keys()
    return suits


def _assessment(table: TomlTable) -> Assessment:
    assessment = Assessment(
        purposes=required_scores(table, "purposes", 0, 2),
        reasons=required_scores(table, "reasons", 0, 2),
        markets=required_scores(table, "markets", -2, 2),
        local=table.required("local", int),
        common=table.optional("common", int, 0),
        usual_types=required_ids(table, "usual_types"),
        grounds=optional_phrases(table, "grounds"),
        **citation(table),
    )
    table.refuse_unknown_keys()
    if assessment.source is not None:
        raise CatalogueError(table.place, "is our own assumption and has no source")
    if not 0 <= assessment.local <= 2:
        raise CatalogueError(f"{table.place}.local", f"must be 0 to 2, not {assessment.local}")
    if not -2 <= assessment.common <= 2:
        raise CatalogueError(f"{table.place}.common", f"must be -2 to 2, not {assessment.common}")
    named = (*GROUNDS, *(["common"] if assessment.common else []))
    if set(assessment.grounds) != set(named):
        raise CatalogueError(f"{table.place}.grounds", f"must be a sentence for each of {', '.join(named)}")
    return assessment

"""How often to post, as others advise or have measured. Reads `frequency.toml`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from wizard.knowledge.platforms import platforms
from wizard.knowledge.reading import required_choice
from wizard.knowledge.sources import FOLDER, Figure, citation
from wizard.language.errors import CatalogueError
from wizard.language.tables import TomlTable
from wizard.language.texts import Phrase


@dataclass(frozen=True, kw_only=True)
class Effect(Figure):
    """What somebody has measured that a rhythm does."""

    text: Phrase


@dataclass(frozen=True, kw_only=True)
class Frequency(Figure):
    """A range of posts a week that somebody advises."""

    platform: str | None
    """None: on any platform."""
    content: Phrase
    """What is counted: posts, videos, stories."""
    minimum: float
    """A week."""
    maximum: float | None
    """A week; None where no upper end is named."""
    stated: Phrase
    """As the source says it."""
    effect: Effect | None
    note: Phrase | None
    """Whom it is for, or what to bear in mind."""
    small: bool
    """Whether a small company can follow it."""


@cache
def frequencies() -> tuple[Frequency, ...]:
    """Every piece of advice. Raises CatalogueError where the file is wrong."""
    return load(FOLDER / "frequency.toml")


def load(path: Path) -> tuple[Frequency, ...]:
    """As `frequencies`, from the file at `path`."""
    file = TomlTable.read(path)
    found = tuple(_frequency(table) for table in file.tables("advice"))
    file.refuse_unknown_keys()
    return found


def frequencies_for(platform: str) -> tuple[Frequency, ...]:
    """The advice on a platform; what a small company can follow first, then the newest.

    Where there is none it can follow, the advice on any platform comes with it.
    """
    found = [one for one in frequencies() if one.platform == platform]
    if not any(one.small for one in found):
        found += [one for one in frequencies() if one.platform is None]
    return tuple(sorted(found, key=lambda one: (not one.small, -one.year)))


def _frequency(table: TomlTable) -> Frequency:
    found = Frequency(
        platform=required_choice(table, "platform", platforms()) if table.has("platform") else None,
        content=table.phrase("content"),
        minimum=table.required("minimum", float),
        maximum=table.required("maximum", float) if table.has("maximum") else None,
        stated=table.phrase("stated"),
        effect=_effect(table.table("effect")) if table.has("effect") else None,
        note=table.optional_phrase("note"),
        small=table.required("small", bool),
        **citation(table),
    )
    table.refuse_unknown_keys()
    if found.minimum <= 0 or (found.maximum is not None and found.maximum < found.minimum):
        raise CatalogueError(table.place, "needs a minimum above 0 and not above its maximum")
    return found


def _effect(table: TomlTable) -> Effect:
    effect = Effect(text=table.phrase("text"), **citation(table))
    table.refuse_unknown_keys()
    return effect

"""Forms of post that come again, each with what to say the next time. Reads the files in `formats/`.

Texts speak to whoever makes the post. What only the company knows stands in [square brackets]; `{person}` and the like
are filled by `schedule.wording`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property

from wizard.knowledge.reading import optional_ids, required_choice, required_ids, tables_by_id
from wizard.knowledge.sources import FOLDER
from wizard.knowledge.trades import begins_a_word, trade_ids
from wizard.language.errors import CatalogueError
from wizard.language.tables import TomlTable
from wizard.language.texts import LANGUAGE_IDS, Phrase

ANGLES = ("answer", "ask", "compare", "explain", "inform", "instruct", "invite", "number", "offer", "opinion", "show",
          "story", "thank")  # fmt: skip
NEEDS = ("archive", "customer_consent", "date", "expert", "film", "number", "partner", "person", "place", "price",
         "product", "source", "staff_consent", "supplier")  # fmt: skip
MARKETS = ("b2b", "b2c")
FACTS = ("goods", "history", "hiring", "premises", "team")
"""What a format may rest on: things one can hold, many years, jobs to fill, a place people come to, colleagues."""
NOTES = ("ad", "children", "contest", "copyright", "health", "price")
"""What of the law whoever makes a post must have in mind: `law.*` in the wording."""


@dataclass(frozen=True)
class FollowUpFormat:
    """The format once more, about something else."""

    angle: Phrase
    first_line: Phrase | None


@dataclass(frozen=True, eq=False, kw_only=True)
class Format:
    """One form of post. Itself and no other, so that it can be a key without its fields being hashed each time."""

    id: str
    trades: frozenset[str]
    """Those it is for; none: any."""
    not_trades: frozenset[str]
    about: tuple[str, ...]
    """Beginnings of words, one of which the company must have used of what it does; none: any company."""
    market: str | None
    """Of `MARKETS`; None: either."""
    purposes: tuple[str, ...]
    types: tuple[str, ...]
    """Content types, the best first."""
    not_on: frozenset[str]
    angle: str
    months: frozenset[int]
    """Those it belongs to; none: any."""
    when_it_happens: bool
    """Whether it waits for something to happen: it is offered, never planned."""
    gap: int
    """Days until a platform may have it again."""
    minutes: int
    """Preparation."""
    needs: tuple[str, ...]
    """What must be there beforehand, of `NEEDS`."""
    only_if: frozenset[str]
    """What must be so of the company, of `FACTS`."""
    law: tuple[str, ...]
    """Of `NOTES`."""
    words: tuple[str, ...]
    """Beginnings of words that say what it is about, casefolded."""
    title: Phrase
    idea: Phrase
    first_line: Phrase
    follow_ups: tuple[FollowUpFormat, ...]

    def suits(self, trades: frozenset[str], market: str | None, said: str, facts: frozenset[str]) -> bool:
        """Whether it is for a company of these trades that said this of itself, and of which these `FACTS` are so."""
        if not self.only_if <= facts:
            return False
        if (self.trades and not self.trades & trades) or self.not_trades & trades:
            return False
        if self.market and market and self.market != market:
            return False
        return not self.about or begins_a_word(self.about, said)

    @cached_property
    def slots(self) -> frozenset[str]:
        """The values its texts ask for: `person` for `{person}`."""
        texts = [self.title, self.idea, self.first_line]
        return frozenset(
            slot for slot in SLOTS for text in texts for language in LANGUAGE_IDS if f"{{{slot}}}" in text[language]
        )


SLOTS = ("audience", "person", "place", "product", "season", "topic")


@cache
def formats() -> dict[str, Format]:
    """Every format by its id. Raises CatalogueError where a file is wrong, or an id stands twice."""
    found: dict[str, Format] = {}
    for path in sorted((FOLDER / "formats").glob("*.toml")):
        file = TomlTable.read(path)
        of_file = tables_by_id(file, "format", _format)
        file.refuse_unknown_keys()
        if twice := found.keys() & of_file.keys():
            raise CatalogueError(path.name, f"has what stands elsewhere: {', '.join(sorted(twice))}")
        found |= of_file
    return found


def _format(table: TomlTable) -> Format:
    return Format(
        id=table.id(),
        trades=_optional_ids(table, "trades", trade_ids()),
        not_trades=_optional_ids(table, "not_trades", trade_ids()),
        about=optional_ids(table, "about"),
        market=required_choice(table, "market", MARKETS) if table.has("market") else None,
        purposes=required_ids(table, "purposes"),
        types=required_ids(table, "types"),
        not_on=_optional_ids(table, "not_on"),
        angle=required_choice(table, "angle", ANGLES),
        months=frozenset(table.optional("months", list, [])),
        when_it_happens=table.optional("when_it_happens", bool, False),
        gap=table.required("gap", int),
        minutes=table.required("minutes", int),
        needs=optional_ids(table, "needs", NEEDS),
        only_if=_optional_ids(table, "only_if", frozenset(FACTS)),
        law=optional_ids(table, "law", NOTES),
        words=required_ids(table, "words"),
        title=table.phrase("title"),
        idea=table.phrase("idea"),
        first_line=table.phrase("first_line", blanks=True),
        follow_ups=tuple(_follow_ups(table)),
    )


def _follow_ups(table: TomlTable) -> Iterator[FollowUpFormat]:
    for each in table.tables("follow_ups"):
        yield FollowUpFormat(each.phrase("angle"), each.optional_phrase("first_line", blanks=True))
        each.refuse_unknown_keys()


def _optional_ids(table: TomlTable, key: str, allowed: frozenset[str] | None = None) -> frozenset[str]:
    return frozenset(optional_ids(table, key, allowed))

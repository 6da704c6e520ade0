"""What there is to post about theme days, and for whom. Reads `day_posts.toml`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from wizard.knowledge.reading import optional_ids, required_choice, required_ids
from wizard.knowledge.sources import FOLDER
from wizard.knowledge.theme_days import yearly_theme_days
from wizard.knowledge.trades import trade_ids
from wizard.language.tables import TomlTable
from wizard.language.texts import Phrase


@dataclass(frozen=True, eq=False, kw_only=True)
class DayPost:
    """A post about a theme day."""

    day: str
    """The theme day's id."""
    planned: bool
    """Whether it belongs in the calendar of those it is for; the others are only offered."""
    trades: frozenset[str]
    """Those it is for; none: any."""
    not_trades: frozenset[str]
    types: tuple[str, ...]
    title: Phrase | None
    """None: the day's name."""
    idea: Phrase
    first_line: Phrase


@cache
def day_posts() -> tuple[DayPost, ...]:
    """All of them, in the file's order. Raises CatalogueError where it is wrong."""
    file = TomlTable.read(FOLDER / "day_posts.toml")
    found = tuple(map(_post, file.tables("post")))
    file.refuse_unknown_keys()
    return found


def _post(table: TomlTable) -> DayPost:
    made = DayPost(
        day=required_choice(table, "day", yearly_theme_days()),
        planned=table.optional("planned", bool, False),
        trades=_ids(table, "trades"),
        not_trades=_ids(table, "not_trades"),
        types=required_ids(table, "types"),
        title=table.optional_phrase("title"),
        idea=table.phrase("idea"),
        first_line=table.phrase("first_line", blanks=True),
    )
    table.refuse_unknown_keys()
    return made


def _ids(table: TomlTable, key: str) -> frozenset[str]:
    return frozenset(optional_ids(table, key, trade_ids()))


def post_about(day: str, trades: frozenset[str]) -> DayPost | None:
    """What a company of these trades can post about the theme day `day`, if anything."""
    return next(
        (
            post
            for post in day_posts()
            if post.day == day and not post.not_trades & trades and (not post.trades or post.trades & trades)
        ),
        None,
    )

"""How long the text of an entry is, counted as its platform counts, against what the platform takes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from wizard.knowledge.platforms import Limit, LimitUnit, Platform, platforms
from wizard.questionnaire.model import Row
from wizard.schedule.post import published_text

WHOLE = ("post", "caption", "description", "photo_text")
"""The limits of a whole text, by their ids; of each platform the first that it has."""
SHOWN = ("post_shown", "caption_shown")
"""The limits of what is seen of it before somebody asks for more."""

HASHTAG = re.compile(r"#\w+")
"""A hashtag ends at the first character that is no letter, digit or underscore."""
LINK = re.compile(r"https?://\S+")
LINK_COUNTS = "link_counts"
"""The limit that says what X counts a link as, however long it is."""
SINGLE = (range(4352), range(8192, 8206), range(8208, 8224), range(8242, 8248))
"""The characters that X counts as one; all others are two."""
EMOJI = re.compile("[\u2600-\u27bf\U0001f000-\U0001faff]")


def _characters(text: str, platform: Platform) -> int:
    return len(text)


def _as_x(text: str, platform: Platform) -> int:
    rest, links = LINK.subn("", text)
    of_link = next(limit.number for limit in platform.limits if limit.id == LINK_COUNTS)
    return links * round(of_link) + sum(1 if any(ord(sign) in one for one in SINGLE) else 2 for sign in rest)


def _as_threads(text: str, platform: Platform) -> int:
    """An emoji counts as its bytes in UTF-8: Meta’s documentation of the Threads API."""
    return len(text) + sum(len(sign.encode()) - 1 for sign in EMOJI.findall(text))


COUNTED: Mapping[str, Callable[[str, Platform], int]] = MappingProxyType({"x": _as_x, "threads": _as_threads})
"""How a platform counts, where it does not simply count characters."""


@dataclass(frozen=True)
class TextCount:
    """A text against a limit of its platform."""

    limit: Limit
    length: int
    whole: bool
    """Whether it is about the whole text; otherwise about the first line."""

    @property
    def is_too_long(self) -> bool:
        return self.length > self.limit.number


def text_counts(row: Row) -> Iterator[TextCount]:
    """The first line of an entry and its whole text against the limits of its platform, as far as we know them."""
    platform = platforms().get(row.get("platform", ""))
    if platform is None:
        return
    length = COUNTED.get(platform.id, _characters)
    by_id = {limit.id: limit for limit in platform.limits if limit.unit == LimitUnit.CHARACTERS}
    for ids, text, whole in ((SHOWN, row.get("first_line", ""), False), (WHOLE, published_text(row), True)):
        limit = next((by_id[id_] for id_ in ids if id_ in by_id), None)
        if limit:
            yield TextCount(limit, length(text, platform), whole)


def most_hashtags(platform: str) -> Limit | None:
    """How many hashtags a platform takes in a post, where it is known."""
    known = platforms().get(platform)
    return next((limit for limit in known.limits if limit.unit == LimitUnit.HASHTAGS), None) if known else None


def hashtags_too_many(row: Row) -> int:
    """How many hashtags an entry has beyond those its platform takes; 0 where it has no more, or nothing is known."""
    limit = most_hashtags(row.get("platform", ""))
    return max(0, len(HASHTAG.findall(published_text(row))) - limit.number) if limit else 0

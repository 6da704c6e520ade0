"""What an entry says: a working title, the idea, a line to begin with, and what else whoever makes it must know."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from wizard.language.languages import Language
from wizard.language.texts import Phrase

MOST = 90
"""Characters of a working title that is about one thing."""
TOGETHER = 160
"""Of one that also says what it is about this time: as many as an entry takes."""
ENDS = (".", "!", "?", "…", ":", "»", "”")
"""After these a sentence needs no full stop."""
BREAK = re.compile(r"[:,;.!?]\s|\s(?:med|with)\s")
BLANK = re.compile(r"\[[^\[\]]+\]")
"""What only the company knows, and has still to write."""
SHORT = 20
"""Characters of a head below which it says too little to be broken off there."""
LONG = 40
"""From here on »med« begins something one can do without."""


class Post(NamedTuple):
    """What an entry says beside where it stands."""

    title: str
    idea: str
    first_line: str | None = None
    beforehand: str | None = None
    call: str | None = None


FIELDS = Post._fields
"""The fields of an entry that a suggestion fills."""
PUBLISHED = ("first_line", "text", "hashtags", "alt_text")
"""The fields that others will read."""


@lru_cache(maxsize=4096)  # a large calendar says the same of many entries
def as_fields(post: Post) -> Mapping[str, str]:
    """What it says, by the fields of an entry."""
    return {field: value for field, value in zip(FIELDS, post, strict=True) if value is not None}


def called_by(row: Mapping[str, str]) -> str:
    """What an entry is called where there is room for one line: its title, else its idea."""
    return row.get("title") or row.get("idea", "")


def blanks(row: Mapping[str, object]) -> tuple[str, ...]:
    """What an entry still leaves open of what others will read, as it stands there: `[pris]`."""
    return tuple(found for field in PUBLISHED for found in BLANK.findall(str(row.get(field, ""))))


def published_text(row: Mapping[str, str]) -> str:
    """What an entry is to say in public: first line, text and hashtags, each where it is written."""
    opening = "\n".join(row[field] for field in ("first_line", "text") if field in row)
    return "\n\n".join(filter(None, (opening, row.get("hashtags"))))


def sentence(text: str) -> str:
    """`text` with a full stop, unless it ends like a sentence already."""
    return text if text.endswith(ENDS) else f"{text}."


@lru_cache(maxsize=1024)
def head(text: str) -> str:
    """What a longer text is about: up to where it first pauses, and no longer than a title may be."""
    for found in BREAK.finditer(text):
        if found.start() >= (LONG if found[0].strip() in ("med", "with") else SHORT):
            text = text[: found.start()]
            break
    text = text.strip().rstrip(".,:;")
    text = text[:1].upper() + text[1:]
    return text if len(text) <= MOST else f"{text[:MOST].rsplit(' ', 1)[0].rstrip(' ,')}…"


def joined(title: str, more: str) -> str:
    """A title and what it is about this time, which is left out where both are too long together.

    Where either has a colon of its own, a dash stands between them: with two colons nobody sees what explains what.
    After a question there is a sentence of its own.
    """
    asks = title.endswith(("?", "!"))
    between = " " if asks else " – " if ": " in title + more else ": "
    if len(title) + len(more) + len(between) > TOGETHER:
        return title
    begins_small = more[1:2].islower() or more.startswith("A ")  # "I" and abbreviations keep their capital
    return f"{title}{between}{more[:1].lower() + more[1:] if begins_small and not asks else more}"


def filled(text: Phrase, language: Language, values: Mapping[str, str]) -> str:
    """`text` with its slots filled. What the company wrote itself may hold anything, and is not looked into."""
    template = language.of(text)
    return SLOT.sub(lambda found: _in_place(values[found[1]], found[2]), template) if "{" in template else template


SLOT = re.compile(r"\{(\w+)\}(s\b)?")
"""What stands in a text for a value, with the s of the Danish genitive where that follows."""
SIBILANTS = ("s", "x", "z")


def _in_place(value: str, genitive: str | None) -> str:
    """A value where its slot stands: »Lars’ hænder«, »Mettes hænder«."""
    if not genitive:
        return value
    return f"{value}’" if value.casefold().endswith(SIBILANTS) else f"{value}s"

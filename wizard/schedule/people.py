"""The people named in a field for one name: `Mette og Jonas` are two."""

from __future__ import annotations

import re

SEPARATOR = re.compile(r"\s*[;&+/]\s*|\s+(?:og|and|eller|or)\s+", re.IGNORECASE)
"""What stands between two names for certain. A comma does so only in a list that has one of these: `Ida, kontoret`."""
TOGETHER = re.compile(r"\s+(?:på skift|skiftevis|sammen|i fællesskab|in turn|together)$", re.IGNORECASE)
"""How several share the work, said after their names."""


def people_in(text: str) -> tuple[str, ...]:
    """The names in `text`, in its order, each once; the text itself where it names one, or none that can be told."""
    shared = TOGETHER.sub("", text)
    if not SEPARATOR.search(shared):
        return (text,)
    parts = (name.strip(" ,") for part in SEPARATOR.split(shared) for name in part.split(","))
    names = {name.casefold(): name for name in reversed([name for name in parts if name])}
    return tuple(reversed(names.values())) or (text,)

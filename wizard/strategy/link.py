"""A personal link, however it was copied: the key in it is what opens a strategy."""

from __future__ import annotations

import re
from urllib.parse import unquote

from wizard.language.writing import one_line

# The letters keys are made of (see `Store.create`), so that what a sentence or a mail put around one falls off.
_IN_LINK = re.compile(r"(?:^|[?&;\s])key=([A-Za-z0-9_-]+)")
_ALONE = re.compile(r"[A-Za-z0-9_-]{16,}")
WRAPPINGS = 3
"""How often a link may be quoted inside another's: Outlook's SafeLinks around a redirect of Facebook's."""


def key_in(pasted: str) -> str:
    """The key in a link as it was copied, in a sentence or wrapped by a mail program; else what was pasted, trimmed."""
    text = one_line(pasted)
    link = text
    for _ in range(WRAPPINGS + 1):
        if found := _IN_LINK.search(link.replace("&amp;", "&")):
            return found[1]
        link = unquote(link)
    alone = _ALONE.search(text) if "/" not in text and " " not in text else None
    return alone[0] if alone else text

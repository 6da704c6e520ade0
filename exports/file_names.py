"""What files are called: names that every system takes, and that are told apart."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
"""On one system or another."""
DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
"""What Windows takes for a device, whatever its ending."""
LONGEST = 60


def safe(text: str) -> str:
    """`text` as far as file systems take it; may be nothing."""
    return " ".join(FORBIDDEN.sub(" ", text).split())[:LONGEST].strip(" .")


def named(company_name: str, ending: str) -> str:
    """`Bageriet Langdej - deck.pptx`: the company's name, as far as file systems take it."""
    company = safe(company_name)
    return f"{company} - {ending}" if company else ending


def folders(names: Iterable[str], unnamed: str) -> Iterator[str]:
    """A folder for each name, no two the same on a system that knows no capitals; `unnamed` for what leaves nothing."""
    taken: set[str] = set()
    for name in names:
        folder = base = _folder(name) or unnamed
        number = 1
        while (key := unicodedata.normalize("NFC", folder).casefold()) in taken:
            number += 1
            folder = f"{base} ({number})"
        taken.add(key)
        yield folder


def _folder(name: str) -> str:
    found = unicodedata.normalize("NFC", safe(name))
    return f"{found}_" if DEVICES.fullmatch(found) else found

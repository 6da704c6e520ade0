"""Somebody's own words where Streamlit would read Markdown: in messages, labels and headings."""

from __future__ import annotations

import re
import string

SHORTCODE = re.compile(r":(?=\w)")


def plain(text: str) -> str:
    """`text` as Markdown that shows exactly `text`.

    Character references keep punctuation from being read as markup. Streamlit looks for `:shortcodes:` only after
    those are resolved; a word joiner, which nobody sees, keeps them apart.
    """
    escaped = (f"&#{ord(char)};" if char in string.punctuation else char for char in SHORTCODE.sub(":\u2060", text))
    return "".join(escaped).replace("\n", "  \n")

"""Somebody's own words where Streamlit would read Markdown: in messages, labels and headings."""

from __future__ import annotations

import re
import string

READ_ON = re.compile(r"(?<=:)(?=\w|//)|(?<=www)(?=\.)|(?<=@)(?=\w)", re.IGNORECASE)
"""Where Streamlit goes on to read a `:shortcode:`, or a web or mail address, which it would make a link to follow."""
WORD_JOINER = "\u2060"


def plain(text: str) -> str:
    """`text` as Markdown that shows exactly `text`.

    Character references keep punctuation from being read as markup. Streamlit looks for `:shortcodes:` and addresses
    only after those are resolved; a word joiner, which nobody sees, keeps them apart.
    """
    apart = READ_ON.sub(WORD_JOINER, text)
    escaped = (f"&#{ord(char)};" if char in string.punctuation else char for char in apart)
    return "".join(escaped).replace("\n", "  \n")

"""Somebody's own words where Streamlit would read Markdown: in messages, labels and headings."""

from __future__ import annotations

import re

READ_ON = re.compile(r"(?<=:)(?=\w|//)|(?<=www)(?=\.)|(?<=@)(?=\w)", re.IGNORECASE)
"""Where Streamlit goes on to read a `:shortcode:`, or a web or mail address, which it would make a link to follow."""
WORD_JOINER = "\u2060"
MARKUP = re.compile(
    r"[\\`*_\[\]<>$~|]"  # anywhere
    r"|:(?=\S)|&(?=[#\w])"  # before a shortcode or a directive, and what would be a character reference
    r"|^[ \t]*[-+=#]|^[ \t]*\d+[.)](?=\s|$)",  # where a line begins a list or a heading
    re.MULTILINE,
)
"""What would be read as markup by its last character."""


def plain(text: str) -> str:
    """`text` as Markdown that shows exactly `text`.

    Character references keep punctuation from being read as markup, and only what would be: a field's label is read
    aloud as it stands here. Streamlit looks for `:shortcodes:` and addresses only after those are resolved; a word
    joiner, which nobody sees, keeps them apart.
    """
    apart = READ_ON.sub(WORD_JOINER, text)
    return MARKUP.sub(lambda found: f"{found.group()[:-1]}&#{ord(found.group()[-1])};", apart).replace("\n", "  \n")

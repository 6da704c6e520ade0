"""Of two long texts, only the sentences that are different."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

SENTENCE_END = re.compile(r"(?<=[.!?:])\s+|\n+")
LEFT_OUT = "…"


def changed_sentences(before: str, after: str) -> tuple[str, str]:
    """The sentences of each that the other does not have, with an ellipsis for those in between."""
    old, new = _sentences(before), _sentences(after)
    matches = SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks()
    return (
        _joined(old, {at for match in matches for at in range(match.a, match.a + match.size)}),
        _joined(new, {at for match in matches for at in range(match.b, match.b + match.size)}),
    )


def _sentences(text: str) -> list[str]:
    return [sentence for sentence in SENTENCE_END.split(text) if sentence]


def _joined(sentences: list[str], same: set[int]) -> str:
    parts: list[str] = []
    for at, sentence in enumerate(sentences):
        if at not in same:
            parts.append(sentence)
        elif parts[-1:] != [LEFT_OUT]:
            parts.append(LEFT_OUT)
    return " ".join(parts)

"""Long ideas in the few characters that a calendar shows of an entry; the whole of them stands in its description."""

from __future__ import annotations

import re
import unicodedata

from exports.outline.shorten import in_one_line, sentences

ELLIPSIS = "…"
JOINER = "\N{ZERO WIDTH JOINER}"
CLAUSE_END = re.compile(r"[,;:](?= )| [–-](?= )")
CLAUSE_SHARE = 0.5
"""A clause is preferred to a cut between words when it fills this much of the room."""
SMALL_WORD, SMALL_WORDS = 3, 2
"""Letters of a word such as »og«, »på« and »the«, and how many of those are dropped rather than ended on."""


def clipped(text: str, limit: int) -> str:
    """`text` in at most `limit` characters (2 or more): whole sentences, else a clause, else whole words.

    Where it stops inside a sentence, it ends in an ellipsis.
    """
    line = in_one_line(text)
    if len(line) <= limit:
        return line
    kept = ""
    for sentence in sentences(text):
        longer = f"{kept} {sentence}".lstrip()
        if len(longer) > limit:
            break
        kept = longer
    return kept or _cut(line, limit)


def _cut(line: str, limit: int) -> str:
    room = limit - len(ELLIPSIS)
    clauses = [match.start() for match in CLAUSE_END.finditer(line, 0, room + 1)]
    if clauses and clauses[-1] >= room * CLAUSE_SHARE:
        return _closed(line[: clauses[-1]]) + ELLIPSIS
    space = line.rfind(" ", 1, room + 1)
    if space < 0:
        return line[: _between_characters(line, room)] + ELLIPSIS
    words = line[:space].split(" ")
    for _ in range(SMALL_WORDS):
        if len(words) > 1 and len(words[-1]) <= SMALL_WORD:
            words.pop()
    return _closed(" ".join(words)) + ELLIPSIS


def _closed(text: str) -> str:
    """`text` without a bracket that was opened and not closed, and what hangs at its end."""
    opened = text.rfind("(")
    if opened > 0 and ")" not in text[opened:]:
        text = text[:opened]
    return text.rstrip(" ,;:–-") or text


def _between_characters(line: str, end: int) -> int:
    """The last place at or before `end` that does not part a letter from its accent or an emoji in two."""
    place = end
    while place and (unicodedata.category(line[place])[0] == "M" or JOINER in (line[place], line[place - 1])):
        place -= 1
    return place or end

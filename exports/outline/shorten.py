"""Long answers as keywords. What is left out here stands in full in the speaker notes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from wizard.language.lists import read_lines

ELLIPSIS = "…"
JOINER = "\N{ZERO WIDTH JOINER}"
# A full stop after these does not end a sentence, even when a capital follows.
TITLES = frozenset({"chr", "dr", "fr", "hr", "mr", "mrs", "ms", "prof", "sct", "skt", "st"})
ABBREVIATIONS = TITLES | {"bl.a", "ca", "e.g", "evt", "f.eks", "fx", "i.e", "incl", "inkl", "kl", "nr"}
BLANK = re.compile(r"[^\S\N{NO-BREAK SPACE}]+")
SENTENCE_END = re.compile(r"[.!?…][»«”\"')]*(?= +[«»“\"'(]?[^\W_])")
CLAUSE_END = re.compile(r"[,;:](?= )| [–-](?= )")
# A comma before a small letter adds something; before a capital, another person follows.
NAME_END = re.compile(r" \(|;|, (?!der |som |who )(?=[^\W_A-ZÆØÅ])| (?=kl\. ?\d|at \d)")
CLAUSE_SHARE = 0.5
"""A clause is preferred to a cut between words when it fills this much of the room."""
SMALL_WORD, SMALL_WORDS = 3, 2
"""Letters of a word such as »og«, »på« and »the«, and how many of those are dropped rather than ended on."""


def plain(text: str) -> str:
    """`text` on one line, words one space apart; what may not be parted (40 %) stays together."""
    return BLANK.sub(" ", text).strip(" ")


def sentences(text: str) -> list[str]:
    """The sentences of `text`; a line break ends one too, and the marks of a list belong to none."""
    return [sentence for line in read_lines(text) for sentence in _in_line(plain(line.text))]


def _in_line(line: str) -> Iterator[str]:
    start = 0
    for match in SENTENCE_END.finditer(line):
        if _ends_sentence(line, match):
            yield line[start : match.end()].strip()
            start = match.end()
    yield line[start:].strip()


def _ends_sentence(line: str, match: re.Match[str]) -> bool:
    following = line[match.end() :].lstrip(" «»“\"'(")[:1]
    if following.islower():
        return False
    word = line[: match.start()].rsplit(" ", 1)[-1].lower().lstrip("(»“\"'")
    if match.group().startswith("."):
        return word not in ABBREVIATIONS and not (following.isdigit() and word.isdigit())
    return True


def keyword(text: str, limit: int) -> str:
    """`text` in at most `limit` characters (2 or more): whole sentences, else a clause, else whole words.

    Where it stops inside a sentence, it ends in an ellipsis.
    """
    line = _flat(text)
    if len(line) <= limit:
        return line
    kept = ""
    for sentence in sentences(text):
        longer = f"{kept} {sentence}".lstrip()
        if len(longer) > limit:
            break
        kept = longer
    return kept or _cut(line, limit)


def _flat(text: str) -> str:
    """`text` on one line, the items of a list in it after one another without their marks."""
    written = read_lines(text)
    if not any(line.item for line in written):
        return plain(text)
    return plain("".join(line.text + ("; " if line.item else " ") for line in written)).rstrip(";")


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


def name(text: str, limit: int) -> str:
    """Who somebody is, without title, hours or deputy, such as »(søndag: Karen Toft)«."""
    return keyword(NAME_END.split(plain(text), maxsplit=1)[0], limit)


def headline(text: str, limit: int) -> str:
    """`text` as part of a title: as `keyword`, without the full stop at its end."""
    return keyword(text, limit).removesuffix(".")


def _between_characters(line: str, end: int) -> int:
    """The last place at or before `end` that does not part a letter from its accent or an emoji in two."""
    place = end
    while place and (unicodedata.category(line[place])[0] == "M" or JOINER in (line[place], line[place - 1])):
        place -= 1
    return place or end


def points(text: str, limit: int, most: int) -> tuple[str, ...]:
    """The first `most` sentences and items of lists in `text`, each at most `limit` characters."""
    said = [part for line in read_lines(text) for part in ([line.text] if line.item else _in_line(plain(line.text)))]
    return tuple(keyword(part, limit) for part in said[:most])

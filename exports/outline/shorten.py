"""Long answers taken apart into what can stand by itself: sentences, items of lists, names. None is ever cut."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from wizard.language.lists import read_lines

# A full stop after these does not end a sentence, even when a capital follows.
TITLES = frozenset({"chr", "dr", "fr", "hr", "mr", "mrs", "ms", "prof", "sct", "skt", "st"})
ABBREVIATIONS = TITLES | {"bl.a", "ca", "e.g", "evt", "f.eks", "fx", "i.e", "incl", "inkl", "kl", "nr"}
BLANK = re.compile(r"[^\S\N{NO-BREAK SPACE}]+")
SENTENCE_CLOSED = re.compile(r"[.!?…:;,][»«”’\"')\]]*$")
SENTENCE_END = re.compile(r"[.!?…][»«”\"')]*(?= +[«»“\"'(]?[^\W_])")
# A comma before a small letter adds something; before a capital, another person follows.
NAME_END = re.compile(r" \(|;|, (?!der |som |who )(?=[^\W_A-ZÆØÅ])| (?=kl\. ?\d|at \d)")


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


def in_one_line(text: str) -> str:
    """`text` on one line, the items of a list in it after one another without their marks."""
    written = read_lines(text)
    if not any(line.item for line in written):
        return plain(text)
    return plain("".join(line.text + ("; " if line.item else " ") for line in written)).rstrip(";")


def name(text: str) -> str:
    """Who somebody is, without title, hours or deputy, such as »(søndag: Karen Toft)«."""
    return NAME_END.split(plain(text), maxsplit=1)[0]


def unstopped(text: str) -> str:
    """`text` on one line as part of a sentence: without the full stop at its end."""
    return in_one_line(text).removesuffix(".")


def capital(text: str) -> str:
    """`text` as it begins a title or a cell; a first word with a capital further on (»iPhone«) stands as it is."""
    first = text.partition(" ")[0]
    return text[:1].upper() + text[1:] if first.islower() else text


def headline(text: str, limit: int) -> str:
    """The first sentence of `text` as part of a title, without its full stop; empty where it has more characters than
    `limit`: then the title says something else."""
    first = next(iter(sentences(text)), "").removesuffix(".")
    return first if len(first) <= limit else ""


def points(text: str) -> tuple[str, ...]:
    """The sentences and the items of lists in `text`, each whole."""
    return tuple(
        part for line in read_lines(text) for part in ([line.text] if line.item else _in_line(plain(line.text)))
    )


def in_a_row(parts: Sequence[str]) -> tuple[str, ...]:
    """`parts` as they follow each other on a line: each but the last ends like a sentence, items of lists too."""
    return tuple(part if SENTENCE_CLOSED.search(part) else f"{part}." for part in parts[:-1]) + tuple(parts[-1:])

"""How several rules turn what they have found into hits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from wizard.checks.case import Case
from wizard.checks.model import ABOUT_LENGTH, Hit, hit
from wizard.checks.phrases.lines import RowLine
from wizard.checks.phrases.pattern import Pattern, normalized
from wizard.checks.phrases.voices import Spoken, Voice

PUBLIC = (Voice.SAID, Voice.PLAN)


def distinct(hits: Iterable[Hit]) -> Iterator[Hit]:
    """Without those whose findings would have the same id: of rows that are alike, the first stands for all."""
    found: dict[str, Hit] = {}
    for each in hits:
        found.setdefault(each.about[:ABOUT_LENGTH], each)
    return iter(found.values())


def hits_in(lines: Iterable[RowLine]) -> Iterator[Hit]:
    """One for each line, about what it says, with its `text`."""
    return distinct(hit(line.place, about=line.normalized, text=line.text) for line in lines)


def hits_spoken(spoken: Iterable[Spoken]) -> Iterator[Hit]:
    """The same of texts in a voice."""
    return distinct(hit(each.place, about=each.normalized, text=each.text) for each in spoken)


def hits_in_public(case: Case, pattern: Pattern) -> Iterator[Hit]:
    """Where `pattern` is heard in what the public is told, or is to be."""
    return hits_spoken(case.voices.matching(pattern, *PUBLIC))


def as_one(hits: Iterable[Hit]) -> Iterator[Hit]:
    """The first of `hits`, which are about one thing to put right, with the places of the others."""
    found = list(hits)
    if found:
        first, *others = found
        yield replace(
            first, places=tuple(dict.fromkeys((*first.places, *(place for each in others for place in each.places))))
        )


def in_both_lists(case: Case, first: tuple[str, str], second: tuple[str, str]) -> Iterator[Hit]:
    """One for each `action` that stands in both lists. A list is a question and its field."""
    there = {_same(row[second[1]]): number for number, row in case.numbered(second[0]) if second[1] in row}
    return distinct(
        hit((first[0], number), (second[0], there[same]), about=same, action=row[first[1]])
        for number, row in case.numbered(first[0])
        if (same := _same(row.get(first[1], ""))) in there
    )


def _same(text: str) -> str:
    """`text` without what makes no difference to what it says."""
    return " ".join(normalized(text).split()).strip(".!")

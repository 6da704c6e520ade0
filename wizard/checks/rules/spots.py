"""How several rules turn what they have found into spots."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from wizard.checks.case import Case
from wizard.checks.model import ABOUT, Spot, spot
from wizard.checks.phrases.lines import Line
from wizard.checks.phrases.pattern import plain


def once(spots: Iterable[Spot]) -> Iterator[Spot]:
    """Without those whose findings would have the same id: of rows that are alike, the first stands for all."""
    found: dict[str, Spot] = {}
    for each in spots:
        found.setdefault(each.about[:ABOUT], each)
    return iter(found.values())


def heard(lines: Iterable[Line]) -> Iterator[Spot]:
    """One for each line, about what it says, with its `text`."""
    return once(spot(line.place, about=line.plain, text=line.text) for line in lines)


def said_twice(case: Case, first: tuple[str, str], second: tuple[str, str]) -> Iterator[Spot]:
    """One for each `action` that stands in both lists. A list is a question and its field."""
    there = {_same(row[second[1]]): number for number, row in case.numbered(second[0]) if second[1] in row}
    return once(
        spot((first[0], number), (second[0], there[same]), about=same, action=row[first[1]])
        for number, row in case.numbered(first[0])
        if (same := _same(row.get(first[1], ""))) in there
    )


def _same(text: str) -> str:
    """`text` without what makes no difference to what it says."""
    return " ".join(plain(text).split()).strip(".!")

"""How wide the columns of a table are: as asked for, but no word broken that could stay whole."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from exports.documents.measures import GAP, INNER, TABLE
from exports.layout import fit
from exports.layout.titles import one_line

Row = Sequence[str]


def widths(header: Row, rows: Sequence[Row], weights: Sequence[float], numeric: Sequence[int] = ()) -> list[float]:
    """Points for each column, together the width of the text. `weights` are relative."""
    sides = [GAP * (2 if column in numeric else 1) for column in range(len(weights))]
    words = [
        max(
            _longest((row[column] for row in rows), whole=column in numeric),
            _longest(header[column : column + 1], bold=True),
        )
        for column in range(len(weights))
    ]
    level = _level(words, INNER - sum(sides))
    least = [min(word, level) + side for word, side in zip(words, sides, strict=True)]
    return _shared(least, weights)


def _longest(texts: Iterable[str], bold: bool = False, whole: bool = False) -> float:
    """The widest word; of `whole` texts (a figure and its unit), the widest text."""
    measure = fit.width if whole else fit.longest_word
    return max((measure(fit.joined(one_line(text)), TABLE, bold) for text in texts), default=0.0)


def _level(needs: Sequence[float], room: float) -> float:
    """The most that each may have, so that all fit into `room`: who needs little gets it, the rest share alike."""
    left = room
    for given, need in enumerate(sorted(needs)):
        fair = left / (len(needs) - given)
        if need > fair:
            return fair
        left -= need
    return max(needs, default=0.0)


def _shared(least: Sequence[float], weights: Sequence[float]) -> list[float]:
    """The width of the text by `weights`, but no column under its `least`."""
    fixed: set[int] = set()
    while True:
        free = [column for column in range(len(weights)) if column not in fixed]
        room = INNER - sum(least[column] for column in fixed)
        total = sum(weights[column] for column in free)
        short = [column for column in free if room * weights[column] / total < least[column]]
        if not short:
            return [least[n] if n in fixed else room * weight / total for n, weight in enumerate(weights)]
        fixed.update(short)

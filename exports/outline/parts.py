"""Small ways to put blocks together that leave out what has no content."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from exports.blocks import Block, Bullets, Columns, Passage, Table
from exports.outline.shorten import in_a_row

EMPTY = "–"


@dataclass(frozen=True)
class TableColumn:
    """One column of a table to be: an empty value is a cell without an answer."""

    heading: str
    width: float
    values: Sequence[str]
    numeric: bool = False


def filled_table(
    columns: Sequence[TableColumn], alt: str, heading: str = "", *, written: Callable[[str], str] = str
) -> Table | None:
    """A table of the columns that hold anything, with the rows that do, each cell as `written`; None when none does."""
    kept = [column for column in columns if any(column.values)]
    if not kept:
        return None
    rows = zip(*(column.values for column in kept), strict=True)
    return Table(
        columns=tuple(column.heading for column in kept),
        rows=tuple(tuple(written(cell) or EMPTY for cell in row) for row in rows if any(row)),
        widths=tuple(column.width for column in kept),
        alt=alt,
        heading=heading,
        numeric=tuple(number for number, column in enumerate(kept) if column.numeric),
    )


def bullets(items: Iterable[str], heading: str = "") -> Bullets | None:
    kept = tuple(filter(None, items))
    return Bullets(kept, heading) if kept else None


def passage(label: str, sentences: Sequence[str], ruled: bool = False) -> Passage | None:
    """The sentences there are, under a heading."""
    return Passage(label, in_a_row(sentences), ruled) if sentences else None


def present(*blocks: Block | Columns | None) -> tuple[Block | Columns, ...]:
    """The blocks there are."""
    return tuple(block for block in blocks if block is not None)


def beside(*parts: Sequence[Block | None], weights: Sequence[float] = ()) -> tuple[Block | Columns, ...]:
    """Parts side by side, the empty ones left out; a single one needs no columns."""
    kept = [
        (tuple(block for block in part if block is not None), weight)
        for part, weight in zip(parts, weights or [1] * len(parts), strict=True)
        if any(block is not None for block in part)
    ]
    match kept:
        case []:
            return ()
        case [(blocks, _)]:
            return blocks
        case _:
            return (Columns(tuple(blocks for blocks, _ in kept), tuple(weight for _, weight in kept)),)

"""Native tables: columns as wide as their words need, rows as high as their texts, headers repeated."""

from __future__ import annotations

from collections.abc import Sequence

from exports import blocks
from exports.layout import fit
from exports.layout.grid import Scale
from exports.layout.measured_table import AFTER_NUMBERS, SIDE, MeasuredTable, Texts

WIDEST_WORD = 0.34
"""Share of the table a column may claim for its longest word."""


def table(block: blocks.Table, scale: Scale, width: float) -> MeasuredTable:
    """A block's table set in `width`."""
    rows = tuple(tuple(fit.as_set(text) for text in row) for row in block.rows)
    header = tuple(map(fit.clean, block.columns)) if any(block.columns) else ()
    widths = _widths(header, rows, block.widths, block.numeric, scale.table, width)
    return MeasuredTable(header, rows, widths, scale.table, block.alt, frozenset(block.numeric)).with_header_cut()


def steps(block: blocks.Steps, scale: Scale, width: float) -> MeasuredTable:
    """Things in order as a table: when, what and who, each only where any item says it."""
    items = [tuple(fit.as_set(text) for text in item) for item in block.items]
    names = tuple(map(fit.clean, block.columns))
    used = [column for column in range(3) if column == 1 or any(item[column] for item in items)]
    rows = tuple(tuple(item[column] for column in used) for item in items)
    most = {0: 0.2, 2: 0.26}
    narrow = {
        column: min(
            max(
                fit.width(names[column], scale.table, bold=True),
                *(fit.width(item[column], scale.table, bold=not column) for item in items),
            )
            + 2 * SIDE,
            most[column] * width,
        )
        for column in used
        if column != 1
    }
    rest = width - sum(narrow.values())
    widths = tuple(narrow.get(column, rest) for column in used)
    header = tuple(names[column] for column in used)
    table = MeasuredTable(header, rows, widths, scale.table, block.alt, strong_first=0 in used)
    return table.with_header_cut()


def _widths(
    header: Texts, rows: Sequence[Texts], weights: Sequence[float], numeric: Sequence[int], size: float, width: float
) -> tuple[float, ...]:
    """The widths asked for, shifted as far as it takes to keep words whole."""
    shares = [weight / sum(weights) * width for weight in weights]
    words = [max((fit.longest_word(row[n], size) for row in rows), default=0.0) for n in range(len(shares))]
    if header:
        words = [max(wide, fit.longest_word(text, size, bold=True)) for wide, text in zip(words, header, strict=True)]
    sides = [2 * SIDE + (AFTER_NUMBERS if n in numeric else 0.0) for n in range(len(shares))]
    needs = [min(wide, width * WIDEST_WORD) + side for wide, side in zip(words, sides, strict=True)]
    missing = sum(max(0.0, need - share) for need, share in zip(needs, shares, strict=True))
    spare = sum(max(0.0, share - need) for need, share in zip(needs, shares, strict=True))
    if not missing or not spare:
        return tuple(shares)
    given = min(1.0, spare / missing)
    taken = min(1.0, missing / spare)
    return tuple(
        share + (need - share) * (given if need > share else taken) for need, share in zip(needs, shares, strict=True)
    )

"""What was decided, as a table that fills the slide: what, who, by when, and how far it is."""

from __future__ import annotations

from dataclasses import replace

from exports.blocks import Table
from exports.blocks.results import Decisions
from exports.layout import fit
from exports.layout.grid import FLOOR
from exports.layout.measured_table import MeasuredTable
from exports.layout.piece import Setting
from exports.layout.table import table

WIDTHS = (10.0, 4.0, 3.0, 3.0)
LARGEST = 18.0
LOOSEST = 36.0


def decisions(block: Decisions, setting: Setting) -> MeasuredTable:
    """The rows in their order, those that are overdue marked."""
    rows = tuple((one.what, one.who, one.when, one.standing.word) for one in block.rows)
    size = max(FLOOR, min(LARGEST, setting.scale.body))
    made = table(Table(block.columns, rows, WIDTHS, block.alt), replace(setting.scale, table=size), setting.width)
    marked = {fit.clean(one.standing.word): one.standing.mark for one in block.rows}
    return replace(made, marked=tuple(marked.items()), loosest=LOOSEST)

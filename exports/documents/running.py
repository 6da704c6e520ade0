"""What parts become where everything stands below each other: paragraphs, lists, facts and tables, for any format."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from exports.blocks import Facts, Steps, Table, Tiles
from exports.documents.parts import Prose
from exports.layout import fit
from wizard.language.lists import read_lines

STEP_WIDTHS = (1.2, 4.0, 1.5)
"""Relative widths of when, what and who."""


@dataclass(frozen=True)
class RunningParagraph:
    """A paragraph that `lead` begins in bold. `keep`: it stays with what it announces."""

    text: str
    lead: str = ""
    keep: bool = False


@dataclass(frozen=True)
class RunningItems:
    """Lines that somebody wrote as a list."""

    texts: tuple[str, ...]


def running(text: str, lead: str = "", *, keep: bool = False) -> Iterator[RunningParagraph | RunningItems]:
    """A paragraph a line of `text`, the first after `lead`; lists as lists. Nothing where both are empty.

    `keep`: all of it stays with what follows.
    """
    written = read_lines(fit.clean(text))
    if lead and (not written or written[0].item):
        yield RunningParagraph("", lead, keep=keep or bool(written) or lead.endswith(":"))
        lead = ""
    for is_list, group in groupby(written, key=lambda line: line.item):
        if is_list:
            yield RunningItems(tuple(line.text for line in group))
            continue
        for line in group:
            yield RunningParagraph(line.text, lead, keep=keep or line.text.endswith(":"))
            lead = ""


def steps_table(steps: Steps) -> Table:
    """Things in order as a table, without the parts that no item has; its heading is left to who draws it."""
    used = [n for n in range(3) if n == 1 or any(item[n] for item in steps.items)]
    return Table(
        tuple(steps.columns[n] for n in used),
        tuple(tuple(item[n] for n in used) for item in steps.items),
        tuple(STEP_WIDTHS[n] for n in used),
        steps.alt,
    )


def told(tiles: Tiles) -> Iterator[Prose | Facts]:
    """Panels one after the other."""
    for tile in tiles.tiles:
        yield Prose(". ".join(tile.lines), tile.label)
        if tile.pairs:
            yield Facts(tile.pairs)

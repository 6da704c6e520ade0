"""A slide's blocks with one item less: what has to stand on one slide gives up whole items, the last first."""

from __future__ import annotations

from dataclasses import replace

from exports.blocks import Block, Chart, Columns
from exports.blocks.plan import Notice, Notices
from exports.blocks.results import Decisions, Paths, Spreads


def fewer(blocks: tuple[Block | Columns, ...]) -> tuple[Block | Columns, ...] | None:
    """`blocks` without the last item of the one that has the most; None where each has one at most."""
    counts = [_count(block) for block in blocks]
    if max(counts, default=0) < 2:
        return None
    place = max(range(len(blocks)), key=lambda n: (counts[n], n))
    less = _less(blocks[place])
    assert less is not None, "what has two items can do with one"
    return (*blocks[:place], less, *blocks[place + 1 :])


def _count(block: Block | Columns) -> int:
    match block:
        case Columns(parts=parts):
            return max((_count(one) for part in parts for one in part), default=0)
        case Notices(cards=cards):
            return sum(max(1, len(card.lines)) for card in cards)
        case Paths(kpis=items) | Decisions(rows=items) | Spreads(rows=items) | Chart(categories=items):
            return len(items)
    return 1


def _less(block: Block | Columns) -> Block | Columns | None:
    match block:
        case Columns(parts=parts):
            return replace(block, parts=_less_of(parts))
        case Notices(cards=cards):
            return replace(block, cards=_less_of_cards(cards))
        case Paths(kpis=kpis):
            return replace(block, kpis=kpis[:-1])
        case Spreads(rows=spreads):
            return replace(block, rows=spreads[:-1])
        case Decisions(rows=made):
            return replace(block, rows=made[:-1])
        case Chart(categories=names, series=series):
            kept = tuple((name, values[:-1]) for name, values in series)
            return replace(block, categories=names[:-1], series=kept)
    return None


def _less_of(parts: tuple[tuple[Block, ...], ...]) -> tuple[tuple[Block, ...], ...]:
    """The part whose block has the most items, with one less."""
    place = max(range(len(parts)), key=lambda n: max(map(_count, parts[n]), default=0))
    less = fewer(parts[place])
    kept = tuple(one for one in less or () if not isinstance(one, Columns))
    return (*parts[:place], kept, *parts[place + 1 :])


def _less_of_cards(cards: tuple[Notice, ...]) -> tuple[Notice, ...]:
    """The card with the most lines loses its last; where none has two, the last card goes."""
    place = max(range(len(cards)), key=lambda n: (len(cards[n].lines), n))
    if len(cards[place].lines) < 2:
        return cards[:-1]
    shorter = replace(cards[place], lines=cards[place].lines[:-1])
    return (*cards[:place], shorter, *cards[place + 1 :])

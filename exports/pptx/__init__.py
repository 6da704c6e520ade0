"""Decks and one-pagers as PowerPoint files."""

from __future__ import annotations

from exports.blocks import Deck, OnePage
from exports.layout import poster, slides
from exports.pptx.writer import write

__all__ = ["deck", "one_pager", "write"]


def deck(deck: Deck) -> bytes:
    """`deck` laid out, as a PowerPoint file."""
    return write(slides.deck(deck))


def one_pager(page: OnePage) -> bytes:
    """`page` laid out, as a PowerPoint file of one slide. Raises ValueError for more panels than it has room for."""
    return write(poster.one_pager(page))

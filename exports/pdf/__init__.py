"""Decks, one-pagers and documents as PDF files: tagged, with their fonts, the same bytes for the same content."""

from __future__ import annotations

from exports.blocks import Deck, OnePage
from exports.layout import poster, slides
from exports.pdf.writer import write

__all__ = ["deck", "one_pager", "write"]


def deck(deck: Deck) -> bytes:
    """`deck` laid out, as a PDF file."""
    return write(slides.deck(deck))


def one_pager(page: OnePage) -> bytes:
    """`page` laid out, as a PDF file of one page. Raises ValueError for more panels than it has room for."""
    return write(poster.one_pager(page))

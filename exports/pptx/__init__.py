"""Decks and one-pagers as PowerPoint files."""

from __future__ import annotations

from exports.blocks import Deck, OnePager
from exports.layout import slides
from exports.layout.look import PLAIN, Look
from exports.layout.one_page.page import lay_out
from exports.pptx.writer import write

__all__ = ["deck", "one_pager", "write"]


def deck(deck: Deck, look: Look = PLAIN) -> bytes:
    """`deck` laid out, as a PowerPoint file."""
    return write(slides.deck(deck, look))


def one_pager(page: OnePager, look: Look = PLAIN) -> bytes:
    """`page` laid out, as a PowerPoint file of one slide. Raises ValueError for more panels than it has room for."""
    return write(lay_out(page, look).pages)

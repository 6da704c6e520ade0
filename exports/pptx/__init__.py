"""Decks and one-pagers as PowerPoint files."""

from exports.pptx.poster import one_pager
from exports.pptx.slides import deck, slide_count

__all__ = ["deck", "one_pager", "slide_count"]

"""Decks, one-pagers and documents as PDF files: tagged, with their fonts, the same bytes for the same content."""

from __future__ import annotations

from datetime import date

from exports.blocks import Deck, OnePager
from exports.documents import policy_document, strategy_document
from exports.layout import slides
from exports.layout.look import PLAIN, Look
from exports.layout.one_page.page import lay_out
from exports.pdf.writer import write, write_document
from wizard.language.languages import Language
from wizard.strategy.strategy import Strategy

__all__ = ["deck", "document", "one_pager", "policy", "write", "write_document"]


def deck(deck: Deck, look: Look = PLAIN) -> bytes:
    """`deck` laid out, as a PDF file."""
    return write(slides.deck(deck, look))


def one_pager(page: OnePager, look: Look = PLAIN) -> bytes:
    """`page` laid out, as a PDF file of one page. Raises ValueError for more panels than it has room for."""
    return write(lay_out(page, look).pages)


def document(strategy: Strategy, language: Language, today: date, *, open_points: bool = False) -> bytes:
    """The detailed document of `strategy`, in `language`; `today` dates it."""
    return write_document(strategy_document.text(strategy, language, today, open_points=open_points))


def policy(strategy: Strategy, language: Language, today: date) -> bytes:
    """The policy for staff in `strategy`, in `language`; `today` dates it."""
    return write_document(policy_document.text(strategy, language, today))

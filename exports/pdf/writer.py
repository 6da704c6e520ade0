"""Writes pages as a PDF file: everything on them in its place, as the painter marks it."""

from __future__ import annotations

from datetime import date

from exports.layout.palette import PAPER, css
from exports.layout.shapes import Page, Pages
from exports.layout.titles import one_line
from exports.pdf.fonts import FAMILY
from exports.pdf.painter import Mark, marks
from exports.pdf.typesetting import typeset


def write(pages: Pages) -> bytes:
    """`pages` as a PDF file; what has no day of its own is dated today."""
    content = {
        "title": one_line(pages.title),
        "author": one_line(pages.author),
        "subject": one_line(pages.subject),
        "tag": pages.tag,
        "font": FAMILY,
        "width": pages.width,
        "height": pages.height,
        "paper": css(PAPER),
        "pages": [_page(page, pages.tag) for page in pages.pages],
    }
    return typeset("pages.typ", content, pages.made or date.today())


def _page(page: Page, tag: str) -> list[Mark]:
    return [{"kind": "silent", "marks": marks(page.backdrop, tag)}, *marks(page.shapes, tag)]

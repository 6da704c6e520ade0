"""Writes PDF files: pages, on which everything has its place, and documents, whose text flows."""

from __future__ import annotations

import string
from collections.abc import Iterator
from datetime import date

from exports.blocks import Cover
from exports.documents import measures
from exports.documents.parts import DocumentText
from exports.layout import fit
from exports.layout.look import Look
from exports.layout.painters import Manner
from exports.layout.palette import INK, MUTED, PAPER, Colour, accent
from exports.layout.shapes import Page, Pages
from exports.layout.titles import one_line
from exports.pdf.flow import Flow
from exports.pdf.fonts import SANS, SERIF
from exports.pdf.painter import Mark, Styles, image, layers
from exports.pdf.typesetting import typeset

COLOURS = {"ink": INK, "muted": MUTED, "accent": accent("strategy"), "quiet": Colour("muted", 20)}
"""Of documents. `accent` is on what belongs to the whole: the rule over its title, the one beside a quotation, links;
`quiet` are the hairlines between the rows of a table."""


def write(pages: Pages) -> bytes:
    """`pages` as a PDF file; what has no day of its own is dated today."""
    styles = Styles(Manner(pages.tag, pages.theme))
    content = {
        **_properties(pages.title, pages.author, pages.subject, pages.tag),
        "width": pages.width,
        "height": pages.height,
        "paper": styles.css(PAPER),
        "pages": [_page(page, styles) for page in pages.pages],
        "styles": styles.all(),
        "pictures": styles.pictures(),
    }
    return typeset("pages.typ", content, pages.made or date.today())


def _page(page: Page, styles: Styles) -> list[Mark]:
    return layers(page.shapes, styles, page.backdrop)


def write_document(text: DocumentText) -> bytes:
    """`text` as a PDF file."""
    styles = Styles(Manner(text.language.tag, text.look.theme))
    room = measures.INNER - measures.PAGE_ROOM
    content = {
        **_properties(text.title, text.author, "", styles.tag),
        "measures": {name.lower(): value for name, value in vars(measures).items() if isinstance(value, float)},
        "colours": {name: styles.css(colour) for name, colour in COLOURS.items()},
        "footer": fit.cut(one_line(text.footer), measures.NOTE, room, 1),
        "page": list(_page_count(text.page)),
        "cover": any(isinstance(part, Cover) for part in text.parts),
        "nodes": [*_logo(text.look, styles), *Flow(styles).of(text.parts)],
        "styles": styles.all(),
        "pictures": styles.pictures(),
    }
    return typeset("document.typ", content, text.made)


def _logo(look: Look, styles: Styles) -> Iterator[Mark]:
    if look.logo:
        yield image(styles, look.logo.within(measures.LOGO), look.logo.data, look.logo.alt)


def _page_count(counted: str) -> Iterator[Mark]:
    """How the footer counts, in pieces: words, and which number follows them (`page`, `pages`)."""
    for words, name, _, _ in string.Formatter().parse(counted):
        yield {"words": words, "number": name}


def _properties(title: str, author: str, subject: str, tag: str) -> Mark:
    said = {"title": title, "author": author, "subject": subject}
    return {**{name: one_line(text) for name, text in said.items()}, "tag": tag, "fonts": [SANS, SERIF]}

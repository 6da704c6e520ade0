"""Writes pages as a PowerPoint file: each painted on its layout of the template."""

from __future__ import annotations

from exports.layout.shapes import Page, PageKind, Pages
from exports.pptx import theme
from exports.pptx.package import Package
from exports.pptx.painter import PAINTERS, SlideCanvas


def write(pages: Pages) -> bytes:
    """`pages` as a PowerPoint file."""
    package = Package(theme.TEMPLATES[pages.kind], pages.theme)
    for page in pages.pages:
        canvas = SlideCanvas(pages.tag)
        shapes = "".join(PAINTERS.paint(canvas, shape) for shape in page.shapes)
        package.add(_layout(pages.kind, page), shapes, pages.tag, canvas.embedded, page.notes)
    package.describe(pages.title, pages.author, pages.subject, pages.tag, pages.made)
    return package.save()


def _layout(kind: PageKind, page: Page) -> str:
    """The name of the template's layout for `page`."""
    if kind is PageKind.ONE_PAGER:
        return theme.ONE_PAGE
    return theme.layout(page.step, page.frame, page.columns)

"""Writes pages as a PowerPoint file: each painted on its layout of our template, or of a company's own."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from exports.layout.shapes import Page, PageKind, Pages
from exports.pptx import theme
from exports.pptx.company_template import CompanyTemplate
from exports.pptx.package import Package
from exports.pptx.painter import PAINTERS, SlideCanvas


def write(pages: Pages) -> bytes:
    """`pages` as a PowerPoint file."""
    return _on_template(pages, CompanyTemplate(pages.template)) if pages.template else _on_ours(pages)


def _on_ours(pages: Pages) -> bytes:
    package = Package(_template(theme.TEMPLATES[pages.kind]), lambda layout: str(layout.name))
    package.in_theme(pages.theme)
    for page in pages.pages:
        canvas = SlideCanvas(pages.tag, theme=pages.theme)
        shapes = "".join(PAINTERS.paint(canvas, shape) for shape in page.shapes)
        package.add(_layout(pages.kind, page), shapes, pages.tag, canvas.embedded, page.notes)
    return _finished(package, pages)


def _on_template(pages: Pages, template: CompanyTemplate) -> bytes:
    package = Package(template.presentation(), lambda layout: str(layout.part.partname))
    for page in pages.pages:
        layout, slots = template.place(page)
        canvas = SlideCanvas(pages.tag, slots, pages.theme)
        shapes = template.coloured("".join(PAINTERS.paint(canvas, shape) for shape in page.shapes))
        embedded = [template.coloured_chart(one) for one in canvas.embedded]
        package.add(layout, shapes, pages.tag, embedded, page.notes)
    return _finished(package, pages)


def _finished(package: Package, pages: Pages) -> bytes:
    package.describe(pages.title, pages.author, pages.subject, pages.tag, pages.made)
    return package.save()


@cache
def _template(path: Path) -> bytes:
    return path.read_bytes()


def _layout(kind: PageKind, page: Page) -> str:
    """The name of the template's layout for `page`."""
    if kind is PageKind.ONE_PAGER:
        return theme.ONE_PAGE
    return theme.layout(page.step, page.frame, page.columns)

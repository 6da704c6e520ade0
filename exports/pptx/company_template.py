"""A company's own template as the file that slides are put into: its layouts, its names for our roles' colours.

Slides are painted in the names that our own template's theme has; here each becomes what gives the role its colour in
theirs. Notes pages, table styles and how text boxes begin are ours.
"""

from __future__ import annotations

import io
import re
from functools import lru_cache

import pptx
from pptx.opc.constants import RELATIONSHIP_TYPE

from exports.layout.palette import Colour
from exports.layout.shapes import Frame, Page, PageKind, Role, TextBox
from exports.layout.template import Template, TemplateLayout, TextPlace
from exports.ooxml import SCHEME
from exports.pptx import theme
from exports.pptx.package import ChartFiles
from exports.pptx.painter import Slots
from exports.pptx.theme import LayoutPlaceholder

REPLACED = (RELATIONSHIP_TYPE.SLIDE_MASTER, RELATIONSHIP_TYPE.THEME)
KEPT = 4
"""Templates that are remembered as files to begin with."""
NAME = re.compile(r'<a:schemeClr val="(\w+)"(/)?>(?(2)|(.*?)</a:schemeClr>)', re.DOTALL)


class CompanyTemplate:
    """What the writer needs of `template`."""

    def __init__(self, template: Template) -> None:
        self._template = template
        self._opened = {theme.scheme(Colour(role)): template.slots[role] for role in SCHEME}

    def place(self, page: Page) -> tuple[str, Slots]:
        """The layout for `page`, and what its texts fill there."""
        template = self._template
        if page.frame is Frame.COVER:
            layout, contents = template.cover, 0
        elif page.frame is Frame.DIVIDER:
            layout, contents = template.section, 0
        elif page.columns == 2 and template.two and _claimed(page) == {0, 1}:
            layout, contents = template.two, 2
        elif 0 in _claimed(page):
            layout, contents = template.content, 1
        else:
            layout, contents = template.plain, 0
        return layout.part, self._slots(layout, contents)

    def _slots(self, layout: TemplateLayout, contents: int) -> Slots:
        title = layout.title or self._template.content.title
        named: dict[Role, TextPlace | None] = {
            Role.TITLE: title,
            Role.COVER_TITLE: title,
            Role.FOOTER: layout.footer,
            Role.NUMBER: layout.number,
            Role.DATE: layout.date,
        }
        if not contents and layout.texts and layout in (self._template.cover, self._template.section):
            named[Role.SUBTITLE] = layout.texts[0]
        scale = self._template.scale
        texts = {
            role: LayoutPlaceholder(one.key, one.size * scale, bool(one.colour), one.moved)
            for role, one in named.items()
            if one
        }
        return Slots(texts, tuple(one.key for one in layout.texts[:contents]), own=False)

    def coloured(self, xml: str) -> str:
        """A slide's XML with the names of colours that the template has for our roles."""
        return NAME.sub(self._renamed, xml)

    def _renamed(self, found: re.Match[str]) -> str:
        opened = self._opened[found[1]]
        return f"{opened}{found[3] or ''}</{opened[1 : opened.index(' ')]}>"

    def coloured_chart(self, embedded: ChartFiles | bytes) -> ChartFiles | bytes:
        """A chart in those names; a picture as it is."""
        if not isinstance(embedded, ChartFiles):
            return embedded
        return ChartFiles(self.coloured(embedded.part.decode()).encode(), embedded.workbook)

    def presentation(self) -> bytes:
        """The file that slides are put into."""
        return _presentation(self)

    @property
    def data(self) -> bytes:
        """The template's own file."""
        return self._template.data

    def __hash__(self) -> int:
        return hash(self.data)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, CompanyTemplate) and other.data == self.data


def _claimed(page: Page) -> set[int]:
    """The content areas that something stands in."""
    drawn = (shape for shape in page.shapes if not isinstance(shape, TextBox) or not shape.role)
    columns = (getattr(shape, "column", None) for shape in drawn)
    return {column for column in columns if column is not None}


@lru_cache(maxsize=KEPT)
def _presentation(template: CompanyTemplate) -> bytes:
    """Our template with their master, layouts, theme and page size in place of ours."""
    ours = pptx.Presentation(str(theme.TEMPLATES[PageKind.DECK]))
    theirs = pptx.Presentation(io.BytesIO(template.data))
    main, master = ours.part, theirs.slide_master.part
    for rid in [rid for rid, rel in main.rels.items() if rel.reltype in REPLACED]:
        main.rels.pop(rid)
    main.relate_to(master.part_related_by(RELATIONSHIP_TYPE.THEME), RELATIONSHIP_TYPE.THEME)
    ours.slide_masters._sldMasterIdLst[0].rId = main.relate_to(master, RELATIONSHIP_TYPE.SLIDE_MASTER)
    for side in ("slide_width", "slide_height"):
        setattr(ours, side, getattr(theirs, side))
    styles = main.part_related_by(RELATIONSHIP_TYPE.TABLE_STYLES)
    styles.blob = template.coloured(styles.blob.decode()).encode()
    written = io.BytesIO()
    ours.save(written)
    return written.getvalue()

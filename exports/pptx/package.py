"""The file itself: a template opened, slides with their charts and notes put in, properties set, saved.

python-pptx keeps the package in order. Slides come in as finished parts with names we number ourselves: its own
adding looks through the whole package for every part it names, and what it knows as a slide it reads and writes again.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, time
from typing import NamedTuple

import pptx
from pptx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from pptx.opc.package import Part
from pptx.opc.packuri import PackURI
from pptx.parts.embeddedpackage import EmbeddedXlsxPart
from pptx.slide import SlideLayout

from exports import ooxml
from exports.layout import fit
from exports.layout.themes import NORDIC, Theme
from exports.pptx import slide_xml


class ChartFiles(NamedTuple):
    """A chart's part and the workbook with its figures."""

    part: bytes
    workbook: bytes


class Package:
    """A presentation being put together from a template; its layouts are called by `names`."""

    def __init__(self, template: bytes, names: Callable[[SlideLayout], str]) -> None:
        self._presentation = pptx.Presentation(io.BytesIO(template))
        self._main = self._presentation.part
        self._package = self._main.package
        self._layouts = {names(layout): layout.part for layout in self._presentation.slide_layouts}
        self._notes_master = self._main.notes_master_part
        self._listed = self._main._element.get_or_add_sldIdLst()
        self._slides = 0
        self._charts = 0
        self._notes = 0

    def in_theme(self, theme: Theme) -> None:
        """Gives it `theme` where that is not the one our templates have."""
        if theme != NORDIC:
            for master in (self._presentation.slide_master.part, self._notes_master):
                master.part_related_by(RELATIONSHIP_TYPE.THEME).blob = ooxml.theme_part(theme)

    def add(
        self, layout: str, shapes: str, tag: str, embedded: Iterable[ChartFiles | bytes] = (), notes: str = ""
    ) -> None:
        """A slide with `shapes` on the layout of that name.

        The shapes refer to what is `embedded` as rId1, rId2 …: charts, and the bytes of pictures, none twice.
        """
        if layout not in self._layouts:
            raise KeyError(f"no layout {layout!r} in the template; there are {', '.join(self._layouts)}")
        self._slides += 1
        name = PackURI(f"/ppt/slides/slide{self._slides}.xml")
        slide = Part(name, CONTENT_TYPE.PML_SLIDE, self._package, slide_xml.slide(shapes))
        for one in embedded:
            if isinstance(one, ChartFiles):
                slide.relate_to(self._chart(one), RELATIONSHIP_TYPE.CHART)
            else:
                picture = self._package.get_or_add_image_part(io.BytesIO(one))
                slide.relate_to(picture, RELATIONSHIP_TYPE.IMAGE)
        slide.relate_to(self._layouts[layout], RELATIONSHIP_TYPE.SLIDE_LAYOUT)
        if notes.strip():
            self._add_notes(slide, notes, tag)
        self._listed.add_sldId(self._main.relate_to(slide, RELATIONSHIP_TYPE.SLIDE))

    def _chart(self, made: ChartFiles) -> Part:
        self._charts += 1
        name = PackURI(f"/ppt/charts/chart{self._charts}.xml")
        chart = Part(name, CONTENT_TYPE.DML_CHART, self._package, made.part)
        book = EmbeddedXlsxPart(
            PackURI(f"/ppt/embeddings/Microsoft_Excel_Sheet{self._charts}.xlsx"),
            CONTENT_TYPE.SML_SHEET,
            self._package,
            made.workbook,
        )
        chart.relate_to(book, RELATIONSHIP_TYPE.PACKAGE)
        return chart

    def _add_notes(self, slide: Part, text: str, tag: str) -> None:
        self._notes += 1
        name = PackURI(f"/ppt/notesSlides/notesSlide{self._notes}.xml")
        notes = Part(name, CONTENT_TYPE.PML_NOTES_SLIDE, self._package, slide_xml.notes(text, tag))
        notes.relate_to(self._notes_master, RELATIONSHIP_TYPE.NOTES_MASTER)
        notes.relate_to(slide, RELATIONSHIP_TYPE.SLIDE)
        slide.relate_to(notes, RELATIONSHIP_TYPE.NOTES_SLIDE)

    def describe(self, title: str, author: str, subject: str, tag: str, made: date | None) -> None:
        """The file's properties; `made` is today when left out."""
        core = self._presentation.core_properties
        core.title, core.author, core.subject = (fit.clean(text)[:255] for text in (title, author, subject))
        core.last_modified_by = core.author
        core.language = tag
        core.created = core.modified = datetime.combine(made or datetime.now(UTC).date(), time())

    def save(self) -> bytes:
        """The finished file."""
        written = io.BytesIO()
        self._presentation.save(written)
        return written.getvalue()

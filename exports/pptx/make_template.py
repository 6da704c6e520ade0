"""Makes `template.pptx` and `one_pager.pptx`, the files every export starts from.

    python -m exports.pptx.make_template

Run it after a change to `grid`, `palette` or `backdrop` in `exports.layout`, or to `theme`, `template_parts` or
`template_layouts` here, and commit what it wrote. It takes
python-pptx's own default presentation as the package and replaces everything a user could meet: size, theme, master,
layouts, notes master, table styles, properties. The thumbnail, the printer's settings and the old layouts go. The
files come out the same, byte for byte, every time.
"""

from __future__ import annotations

import io
import zipfile
from datetime import datetime
from typing import Any

import pptx
from pptx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from pptx.opc.package import Part, XmlPart
from pptx.opc.packuri import PackURI
from pptx.oxml import parse_xml
from pptx.parts.slide import NotesMasterPart, SlideLayoutPart
from pptx.presentation import Presentation

from exports import ooxml
from exports.layout import grid
from exports.layout.grid import Box
from exports.layout.palette import STEPS
from exports.layout.shapes import PageKind
from exports.ooxml import HEAD, emu
from exports.pptx import slide_xml, theme
from exports.pptx import template_layouts as layouts
from exports.pptx import template_parts as parts

EPOCH = (1980, 1, 1, 0, 0, 0)
"""The earliest time a zip file can hold."""

APPLICATION = (
    f'{HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>Tretrin</Application></Properties>"
).encode()
PROPERTIES = f"{HEAD}<p:presentationPr {slide_xml.NAMESPACES}/>".encode()
VIEW = (f'{HEAD}<p:viewPr {slide_xml.NAMESPACES}><p:gridSpacing cx="76200" cy="76200"/></p:viewPr>').encode()


def _drop(part_or_package: Any, reltype: str) -> None:
    rels = part_or_package._rels
    for rid in [rid for rid, rel in rels.items() if rel.reltype == reltype]:
        rels.pop(rid)


def _replace(part: Part, blob: bytes) -> None:
    if isinstance(part, XmlPart):
        part._element = parse_xml(blob)
    else:
        part.blob = blob


def build(page: Box, master: bytes, made: list[bytes]) -> bytes:
    """A presentation without slides of the size of `page`, with that master and those layouts."""
    presentation: Presentation = pptx.Presentation()
    package, main = presentation.part.package, presentation.part
    master_part = presentation.slide_master.part

    _drop(package, RELATIONSHIP_TYPE.THUMBNAIL)
    _drop(main, RELATIONSHIP_TYPE.PRINTER_SETTINGS)
    _drop(master_part, RELATIONSHIP_TYPE.SLIDE_LAYOUT)
    theme_part = master_part.part_related_by(RELATIONSHIP_TYPE.THEME)
    _drop(master_part, RELATIONSHIP_TYPE.THEME)

    for n, blob in enumerate(made, 1):
        layout = SlideLayoutPart.load(
            PackURI(f"/ppt/slideLayouts/slideLayout{n}.xml"), CONTENT_TYPE.PML_SLIDE_LAYOUT, package, blob
        )
        layout.relate_to(master_part, RELATIONSHIP_TYPE.SLIDE_MASTER)
        assert master_part.relate_to(layout, RELATIONSHIP_TYPE.SLIDE_LAYOUT) == f"rId{n}"
    master_part.relate_to(theme_part, RELATIONSHIP_TYPE.THEME)
    _replace(master_part, master)
    _replace(theme_part, ooxml.theme_part())

    notes = NotesMasterPart.load(
        PackURI("/ppt/notesMasters/notesMaster1.xml"),
        CONTENT_TYPE.PML_NOTES_MASTER,
        package,
        parts.notes_master(),
    )
    notes_theme = Part(PackURI("/ppt/theme/theme2.xml"), CONTENT_TYPE.OFC_THEME, package, ooxml.theme_part())
    notes.relate_to(notes_theme, RELATIONSHIP_TYPE.THEME)
    notes_id = main.relate_to(notes, RELATIONSHIP_TYPE.NOTES_MASTER)

    _replace(main.part_related_by(RELATIONSHIP_TYPE.TABLE_STYLES), parts.table_styles())
    _replace(main.part_related_by(RELATIONSHIP_TYPE.PRES_PROPS), PROPERTIES)
    _replace(main.part_related_by(RELATIONSHIP_TYPE.VIEW_PROPS), VIEW)
    _replace(package.part_related_by(RELATIONSHIP_TYPE.EXTENDED_PROPERTIES), APPLICATION)
    master_id = next(rid for rid, rel in main._rels.items() if rel.reltype == RELATIONSHIP_TYPE.SLIDE_MASTER)
    _replace(main, _presentation(page, master_id, notes_id))
    _name(package.core_properties)

    written = io.BytesIO()
    package.save(written)
    return _without_times(written.getvalue())


def _presentation(page: Box, master_id: str, notes_id: str) -> bytes:
    return (
        f'{HEAD}<p:presentation {slide_xml.NAMESPACES} saveSubsetFonts="1" autoCompressPictures="0">'
        f'<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="{master_id}"/></p:sldMasterIdLst>'
        f'<p:notesMasterIdLst><p:notesMasterId r:id="{notes_id}"/></p:notesMasterIdLst>'
        f'<p:sldSz cx="{emu(page.width)}" cy="{emu(page.height)}"/><p:notesSz cx="6858000" cy="9144000"/>'
        f"<p:defaultTextStyle>{parts.default_levels()}</p:defaultTextStyle></p:presentation>"
    ).encode()


def _name(core: Any) -> None:
    for name in ("author", "last_modified_by", "title", "subject", "keywords", "comments", "category"):
        setattr(core, name, "")
    core.created = core.modified = datetime(2026, 1, 1)
    core.revision = 1


def _without_times(package: bytes) -> bytes:
    written = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(package)) as old,
        zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name, EPOCH), old.read(name), zipfile.ZIP_DEFLATED)
    return written.getvalue()


def deck_template() -> bytes:
    """16:9, a cover, what begins each step, and each step's layouts."""
    page = Box(0, 0, grid.WIDTH, grid.HEIGHT)
    made = [layouts.cover_layout(), *map(layouts.divider_layout, STEPS)]
    made += [layouts.content_layout(step, frame, columns) for step in theme.LOOKS for frame, columns in theme.FRAMES]
    boxes = (grid.TITLE_BOX, grid.BODY_BOX, grid.FOOTER_BOX, grid.NUMBER_BOX)
    master = parts.master(page, *boxes, grid.FOOTER_SIZE, len(made))
    return build(page, master, made)


def one_pager_template() -> bytes:
    """A4 landscape, one layout."""
    page = Box(0, 0, grid.PAGE_WIDTH, grid.PAGE_HEIGHT)
    footer = Box(grid.PAGE_MARGIN, 571, grid.PAGE_INNER, 14)
    master = parts.master(
        page,
        grid.PAGE_TITLE_BOX,
        Box(footer.x, 110, footer.width, 450),
        footer,
        Box(footer.x + footer.width - 60, footer.y, 60, footer.height),
        grid.FLOOR,
        1,
    )
    return build(page, master, [layouts.one_page_layout()])


def main() -> None:
    """Writes both templates beside this file."""
    for kind, make in ((PageKind.DECK, deck_template), (PageKind.ONE_PAGER, one_pager_template)):
        theme.TEMPLATES[kind].write_bytes(make())


if __name__ == "__main__":
    main()

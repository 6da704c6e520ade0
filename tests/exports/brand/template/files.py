"""Templates as others make them, and the ways in which a file can be wrong; made here, part by part."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping
from functools import cache

import pptx
from PIL import Image
from pptx.dml.color import RGBColor
from pptx.oxml.ns import qn
from pptx.util import Emu, Inches

from exports.brand.template import read
from exports.layout.shapes import PageKind
from exports.layout.template import Template
from exports.pptx import theme

MASTER, LAYOUT = "ppt/slideMasters/slideMaster1.xml", "ppt/slideLayouts/slideLayout2.xml"
IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
SECRET = "Fortrolige tal for 2026"
"""What stands on slides, in notes and in the properties of a template, and nowhere else."""


@cache
def usual() -> bytes:
    """python-pptx's own: 4:3, eleven layouts, every placeholder."""
    return saved(pptx.Presentation())


@cache
def tretrin() -> bytes:
    """Our own template."""
    return theme.TEMPLATES[PageKind.DECK].read_bytes()


@cache
def used() -> bytes:
    """One with slides, notes, comments' neighbours and properties of its own."""
    made = pptx.Presentation()
    slide = made.slides.add_slide(made.slide_layouts[1])
    slide.shapes.title.text = SECRET
    slide.notes_slide.notes_text_frame.text = SECRET
    slide.shapes.title.text_frame.paragraphs[0].runs[0].hyperlink.address = "https://example.org/elsewhere"
    made.core_properties.title = made.core_properties.author = SECRET
    return saved(made)


@cache
def blank_and_title_only() -> bytes:
    """Two layouts, no content placeholder, no footers on the layouts."""
    made = pptx.Presentation()
    _keep(made, {"Title Only", "Blank"})
    for layout in made.slide_layouts:
        _drop(layout, {"ftr", "sldNum", "dt"})
    return saved(made)


@cache
def dark() -> bytes:
    """White on nearly black."""
    made = pptx.Presentation()
    fill = made.slide_master.background.fill
    fill.solid()
    fill.fore_color.rgb = RGBColor(0x12, 0x14, 0x1C)
    mapping = made.slide_master._element.find(qn("p:clrMap"))
    for text, ground in (("tx1", "bg1"), ("tx2", "bg2")):
        one, other = mapping.get(text), mapping.get(ground)
        mapping.set(text, other)
        mapping.set(ground, one)
    return saved(made)


@cache
def google() -> bytes:
    """As Google Slides writes it: the second colour of text is a pale grey."""
    made = pptx.Presentation()
    mapping = made.slide_master._element.find(qn("p:clrMap"))
    mapping.set("tx2", "lt2")
    mapping.set("bg2", "dk2")
    return changed("ppt/theme/theme1.xml", b"EEECE1", b"EEEEEE", saved(made))


@cache
def wide() -> bytes:
    """16:10, half as large as ours, in the sizes of the program that made it, with a logo at the foot."""
    made = pptx.Presentation()
    made.slide_width, made.slide_height = Inches(10), Inches(6.25)
    for shapes in (made.slide_master.shapes, *(layout.shapes for layout in made.slide_layouts)):
        for shape in shapes:
            if shape._element.find(f".//{qn('a:xfrm')}") is not None:
                shape.top, shape.height = Emu(shape.top * 5 // 6), Emu(shape.height * 5 // 6)
    return saved(with_logo(made))


@cache
def without_footer() -> bytes:
    """No footer, number or date anywhere."""
    made = pptx.Presentation()
    for one in (made.slide_master, *made.slide_layouts):
        _drop(one, {"ftr", "sldNum", "dt"})
    return saved(made)


@cache
def without_title() -> bytes:
    """No title on any layout."""
    made = pptx.Presentation()
    for layout in made.slide_layouts:
        _drop(layout, {"title", "ctrTitle"})
    return saved(made)


MADE: Mapping[str, Callable[[], bytes]] = {
    one.__name__: one
    for one in (usual, tretrin, used, blank_and_title_only, dark, google, wide, without_footer, without_title)
}


@cache
def template(name: str) -> Template:
    """That one as it is read."""
    return read(MADE[name]())


def saved(made: pptx.presentation.Presentation) -> bytes:
    written = io.BytesIO()
    made.save(written)
    return written.getvalue()


def with_logo(made: pptx.presentation.Presentation) -> pptx.presentation.Presentation:
    """A picture at the foot of the master's right side."""
    drawn = io.BytesIO()
    Image.new("RGB", (40, 40), "#C81E5A").save(drawn, "PNG")
    part = made.slide_master.part
    _, relation = part.get_or_add_image_part(drawn)
    place = f'<a:off x="{Inches(9)}" y="{Inches(5)}"/><a:ext cx="{Inches(0.8)}" cy="{Inches(0.8)}"/>'
    made.slide_master.shapes._spTree.append(
        pptx.oxml.parse_xml(
            '<p:pic xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
            'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
            'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
            '<p:nvPicPr><p:cNvPr id="99" name="Logo"/><p:cNvPicPr/><p:nvPr userDrawn="1"/></p:nvPicPr>'
            f'<p:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>'
            f'<p:spPr><a:xfrm>{place}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>'
        )
    )
    return made


def _keep(made: pptx.presentation.Presentation, names: set[str]) -> None:
    for layout in list(made.slide_layouts):
        if layout.name not in names:
            made.slide_layouts.remove(layout)


def _drop(owner: pptx.slide._BaseSlide, kinds: set[str]) -> None:
    for place in owner._element.findall(f".//{qn('p:ph')}"):
        if place.get("type", "obj") in kinds:
            shape = place.getparent().getparent().getparent()
            shape.getparent().remove(shape)


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(content: Mapping[str, bytes]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, data in content.items():
            archive.writestr(name, data)
    return written.getvalue()


def changed(name: str, old: bytes, new: bytes, data: bytes | None = None) -> bytes:
    """A template in whose part `name` the first `old` is `new`."""
    content = parts(data or usual())
    assert old in content[name], name
    return packed({**content, name: content[name].replace(old, new, 1)})


def related(part: str, target: str, kind: str = "image", mode: str = "") -> bytes:
    """A template whose part refers to `target` as well."""
    folder, _, last = part.rpartition("/")
    outside = f' TargetMode="{mode}"' if mode else ""
    relation = f'<Relationship Id="rId900" Type="{IMAGE.replace("image", kind)}" Target="{target}"{outside}/>'
    return changed(f"{folder}/_rels/{last}.rels", b"</Relationships>", f"{relation}</Relationships>".encode())

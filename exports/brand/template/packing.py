"""What is carried on of a template, as a PowerPoint file without slides."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Mapping
from xml.sax.saxutils import quoteattr

from lxml import etree

from exports.brand.template.carried import MOST_CARRIED, Carried
from exports.brand.template.names import A, P, R
from exports.brand.template.pictures import PICTURES
from exports.ooxml import HEAD
from wizard.language.errors import Refused

PRESENTATION = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"
_PART = "application/vnd.openxmlformats-officedocument.presentationml.%s+xml"
_THEME = "application/vnd.openxmlformats-officedocument.theme+xml"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_EPOCH = (1980, 1, 1, 0, 0, 0)


def packed(found: Carried) -> bytes:
    """A presentation without slides that holds what is carried on; the same bytes for the same parts."""
    parts = dict(_parts(found))
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(zipfile.ZipInfo(name, _EPOCH), data, zipfile.ZIP_DEFLATED)
    if written.tell() > MOST_CARRIED:
        raise Refused("template_too_much", limit=MOST_CARRIED // 1_000_000)
    return written.getvalue()


def _parts(found: Carried) -> Iterator[tuple[str, bytes]]:
    layouts = [f"ppt/slideLayouts/slideLayout{n}.xml" for n in range(1, len(found.layouts) + 1)]
    names = ["ppt/theme/theme1.xml", "ppt/slideMasters/slideMaster1.xml", *layouts]
    kinds = [_THEME, _PART % "slideMaster", *[_PART % "slideLayout"] * len(layouts)]
    width, height = found.size
    yield "[Content_Types].xml", _types(dict(zip(names, kinds, strict=True)), found.media)
    yield "_rels/.rels", _relations([("rId1", "officeDocument", "ppt/presentation.xml")])
    yield (
        "ppt/presentation.xml",
        (
            f'{HEAD}<p:presentation xmlns:a="{A}" xmlns:r="{R}" xmlns:p="{P}"><p:sldMasterIdLst>'
            f'<p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:sldSz cx="{width}" cy="{height}"/>'
            '<p:notesSz cx="6858000" cy="9144000"/></p:presentation>'
        ).encode(),
    )
    yield "ppt/_rels/presentation.xml.rels", _relations([("rId1", "slideMaster", "slideMasters/slideMaster1.xml")])
    for n, (name, root) in enumerate(zip(names, found.roots, strict=True)):
        yield name, etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
        folder, _, last = name.rpartition("/")
        relations = [(id_, "image", f"/{target}") for id_, target in found.relations[n].items()]
        if root is found.master:
            relations += [(f"rIdLayout{k}", "slideLayout", f"/{layout}") for k, layout in enumerate(layouts, 1)]
            relations.append(("rIdTheme", "theme", f"/{names[0]}"))
        elif root is not found.theme:
            relations.append(("rIdMaster", "slideMaster", f"/{names[1]}"))
        if relations:
            yield f"{folder}/_rels/{last}.rels", _relations(relations)
    yield from found.media.items()


def _types(parts: Mapping[str, str], media: Mapping[str, bytes]) -> bytes:
    endings = sorted({name.rpartition(".")[2] for name in media})
    usual = "".join(f'<Default Extension="{ending}" ContentType="{PICTURES[ending]}"/>' for ending in endings)
    own = "".join(f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in parts.items())
    return (
        f'{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{usual}'
        f'<Override PartName="/ppt/presentation.xml" ContentType="{PRESENTATION}"/>{own}</Types>'
    ).encode()


def _relations(listed: list[tuple[str, str, str]]) -> bytes:
    inner = "".join(
        f'<Relationship Id={quoteattr(id_)} Type="{_OFFICE}/{kind}" Target="{target}"/>' for id_, kind, target in listed
    )
    return (
        f'{HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{inner}'
        "</Relationships>"
    ).encode()

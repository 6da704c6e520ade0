"""Puts a document together: its parts drawn into the template, with footer, properties and a fixed time.

python-docx keeps the package in order; the body is written as text and parsed once.
"""

from __future__ import annotations

import io
import string
import zipfile
from collections.abc import Iterator
from datetime import datetime, time

import docx
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.part import XmlPart
from docx.oxml import parse_xml
from docx.oxml.coreprops import CT_CoreProperties

from exports.archive import zipped
from exports.blocks import Cover
from exports.documents.measures import INNER, NOTE, PAGE_ROOM
from exports.documents.parts import DocumentText
from exports.docx import word_xml
from exports.docx.drawing import Drawing
from exports.docx.template import template
from exports.layout import fit

PROPERTY = 255
"""Characters a property may have."""
FIELDS = {"page": "PAGE", "pages": "NUMPAGES"}


def write(text: DocumentText) -> bytes:
    """`text` as a Word file: the same bytes for the same text."""
    document = docx.Document(io.BytesIO(template(text.language.tag, text.look.theme)))
    drawing = Drawing(text, document.part)
    page = document.element.body.sectPr
    for element in parse_xml(f"<w:body {word_xml.NAMESPACES}>{drawing.body()}</w:body>"):
        page.addprevious(element)
    _footer(document, text)
    _describe(document, text)
    written = io.BytesIO()
    document.save(written)
    with zipfile.ZipFile(written) as package:
        return zipped({name: package.read(name) for name in package.namelist()}, text.made)


def _footer(document: Document, text: DocumentText) -> None:
    section = document.sections[0]
    # A cover has a footer of its own, which stays empty.
    section.different_first_page_header_footer = any(isinstance(part, Cover) for part in text.parts)
    section.footer.is_linked_to_previous = False
    element = section.footer._element
    for paragraph in list(element):
        element.remove(paragraph)
    kept = fit.cut(" ".join(word_xml.lines(text.footer)), NOTE, INNER - PAGE_ROOM, 1)
    content = word_xml.run(kept) + word_xml.TAB + "".join(_page(text.page))
    element.append(parse_xml(word_xml.paragraph("Footer", content).replace("<w:p>", f"<w:p {word_xml.NAMESPACES}>", 1)))


def _page(counted: str) -> Iterator[str]:
    for literal, name, _, _ in string.Formatter().parse(counted):
        if literal:
            yield word_xml.run(literal)
        if name:
            yield word_xml.field(FIELDS[name], "1")


def _describe(document: Document, text: DocumentText) -> None:
    """Title, company, language and day; nothing about who or what wrote the file."""
    part = document.part.package.part_related_by(RELATIONSHIP_TYPE.CORE_PROPERTIES)
    assert isinstance(part, XmlPart)
    part._element = CT_CoreProperties.new()
    properties = document.core_properties
    properties.title, properties.author = (
        " ".join(word_xml.lines(value))[:PROPERTY] for value in (text.title, text.author)
    )
    properties.language = text.language.tag
    properties.created = datetime.combine(text.made, time())

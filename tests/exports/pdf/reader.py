"""Reads PDF files back: what they say of themselves, and what screen readers are told."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pypdf import PdfReader


@dataclass(frozen=True)
class Tag:
    """An element of the structure: its kind, and the text that stands for it where there is one."""

    kind: str
    alt: str


def opened(data: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(data))


def text(reader: PdfReader) -> str:
    """Every word, single spaces between them."""
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def tags(reader: PdfReader) -> list[Tag]:
    """Every element of the structure, in reading order."""
    return list(_below(reader.trailer["/Root"]["/StructTreeRoot"]))


def _below(element: Any) -> Iterator[Tag]:
    children = element.get("/K", [])
    for child in children if isinstance(children, list) else [children]:
        node = child.get_object()
        if isinstance(node, dict) and "/S" in node:
            yield Tag(node["/S"], node.get("/Alt", ""))
            yield from _below(node)


def accessible(reader: PdfReader) -> bool:
    """Whether the file claims PDF/UA-1."""
    return b"<pdfuaid:part>1</pdfuaid:part>" in reader.trailer["/Root"]["/Metadata"].get_object().get_data()


def fonts(reader: PdfReader) -> dict[str, bool]:
    """Every font by name, and whether it is in the file."""
    found = {}
    for page in reader.pages:
        resources: Any = page["/Resources"]
        for font in resources.get("/Font", {}).values():
            [descendant] = font.get_object()["/DescendantFonts"]
            descriptor = descendant.get_object()["/FontDescriptor"].get_object()
            found[descriptor["/FontName"]] = any(name.startswith("/FontFile") for name in descriptor)
    return found


def links(reader: PdfReader) -> list[str]:
    """Where links lead that leave the file."""
    annotations = (one.get_object() for page in reader.pages for one in page.get("/Annots", []))
    return [one["/A"]["/URI"] for one in annotations if "/URI" in one.get("/A", {})]

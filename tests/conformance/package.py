"""An Office file taken apart, as ISO/IEC 29500-2 says it is put together."""

from __future__ import annotations

import io
import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from zipfile import ZipFile

from lxml import etree

NAMESPACES = {
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "p": "http://schemas.openxmlformats.org/presentationml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "s": "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "ct": "http://schemas.openxmlformats.org/package/2006/content-types",
    "rel": "http://schemas.openxmlformats.org/package/2006/relationships",
    "dc": "http://purl.org/dc/elements/1.1/",
}
TYPES = "[Content_Types].xml"


@dataclass(frozen=True)
class Relation:
    kind: str
    """The last word of its type."""
    target: str
    """The part's name; of what lies outside the package, its address."""
    external: bool


class Package:
    def __init__(self, data: bytes) -> None:
        with ZipFile(io.BytesIO(data)) as archive:
            self.names = archive.namelist()
            self.parts = {name: archive.read(name) for name in self.names}

    @cached_property
    def xml(self) -> dict[str, etree._Element]:
        """Every part in XML, parsed: what is not well-formed raises."""
        return {
            name: etree.fromstring(content)
            for name, content in self.parts.items()
            if name.endswith((".xml", ".rels", ".vml"))
        }

    @cached_property
    def types(self) -> dict[str, str | None]:
        """The content type of every part but the list itself."""
        declared = self.xml[TYPES]
        own = {part.get("PartName"): part.get("ContentType") for part in declared.iterfind("ct:Override", NAMESPACES)}
        usual = {part.get("Extension"): part.get("ContentType") for part in declared.iterfind("ct:Default", NAMESPACES)}
        return {name: own.get(f"/{name}") or usual.get(name.rpartition(".")[2]) for name in self.names if name != TYPES}

    def relations(self, part: str) -> dict[str, Relation]:
        """The relationships of a part by their id; those of the package itself where `part` is empty."""
        folder, name = posixpath.split(part)
        found = self.xml.get(posixpath.join(folder, "_rels", f"{name}.rels"))
        if found is None:
            return {}
        return {relation.get("Id"): self._relation(folder, relation) for relation in found}

    def _relation(self, folder: str, relation: etree._Element) -> Relation:
        target, external = relation.get("Target"), relation.get("TargetMode") == "External"
        if not external:
            target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
        return Relation(relation.get("Type").rpartition("/")[2], target, external)

    def related(self, part: str, kind: str) -> list[str]:
        return [relation.target for relation in self.relations(part).values() if relation.kind == kind]

    @cached_property
    def main(self) -> str:
        (main,) = self.related("", "officeDocument")
        return main

    def reached(self) -> set[str]:
        """The parts that relationships lead to from the package."""
        seen: set[str] = set()
        ahead = [relation.target for relation in self.relations("").values() if not relation.external]
        while ahead:
            part = ahead.pop()
            if part not in seen:
                seen.add(part)
                ahead += [relation.target for relation in self.relations(part).values() if not relation.external]
        return seen

    def find(self, part: str, path: str) -> list[etree._Element]:
        return self.xml[part].findall(path, NAMESPACES)


def attribute(element: etree._Element, name: str) -> str | None:
    """An attribute with its prefix, such as `w:val`."""
    prefix, _, local = name.partition(":")
    value: str | None = element.get(f"{{{NAMESPACES[prefix]}}}{local}")
    return value


def references(element: etree._Element) -> Iterator[str]:
    """The ids of relationships that the element and all in it refer to."""
    prefix = f"{{{NAMESPACES['r']}}}"
    for found in element.iter(etree.Element):
        yield from (value for name, value in found.attrib.items() if str(name).startswith(prefix) and value)

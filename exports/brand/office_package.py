"""A PowerPoint file of somebody else's, unpacked part by part: no more of it than is asked for, and never without end.

What is no such file, or packed so that reading it is not safe, is a `Refused`.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from dataclasses import dataclass

from lxml import etree

from wizard.language.errors import Refused

MAX_BYTES = 50_000_000
MOST_PARTS = 20_000
LARGEST_PART, MOST_UNPACKED = 40_000_000, 160_000_000
"""Bytes once unpacked: of one part, and of all that are read."""
LARGEST_XML = 8_000_000
"""Bytes of a part in XML: masters and layouts have some 10,000, with pictures referred to."""
OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How files of Office before 2007 begin, and today's under a password."""
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
MAIN = "ppt/presentation.xml"
TYPES = "[Content_Types].xml"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)


@dataclass(frozen=True)
class Relation:
    """What a part refers to as `id`: a part's name, or an address outside the file."""

    id: str
    kind: str
    """The last word of its type."""
    target: str
    external: bool


class OfficePackage:
    """The parts of a .pptx or .potx file. Raises Refused where `data` is none."""

    def __init__(self, data: bytes) -> None:
        if len(data) > MAX_BYTES:
            raise Refused("office_too_large", limit=MAX_BYTES // 1_000_000)
        if data.startswith(OLD_OFFICE):
            raise Refused("office_locked" if ENCRYPTED in data else "office_old")
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, OSError, ValueError):
            raise Refused("office_type") from None
        names = self._archive.namelist()
        if MAIN not in names or len(names) > MOST_PARTS:
            raise Refused("office_type")
        self.names = frozenset(names)
        self._unpacked = 0
        self._parsed: dict[str, etree._Element] = {}

    def part(self, name: str, most: int = LARGEST_PART) -> bytes:
        """The bytes of a part. Raises Refused for one that is not there, or larger than `most` once unpacked."""
        if name not in self.names:
            raise Refused("office_broken")
        if self._archive.getinfo(name).compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise Refused("office_locked")
        try:
            with self._archive.open(name) as opened:
                unpacked = opened.read(most + 1)  # whatever size the archive claims it has
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError):
            raise Refused("office_broken") from None
        except (RuntimeError, NotImplementedError):  # under a password, or packed in a way of its own
            raise Refused("office_locked") from None
        self._unpacked += len(unpacked)
        if len(unpacked) > most or self._unpacked > MOST_UNPACKED:
            raise Refused("office_swollen")
        return unpacked

    def xml(self, name: str) -> etree._Element:
        """The root of a part. What a document type declares is never fetched, and no program writes one."""
        if name not in self._parsed:
            data = self.part(name, LARGEST_XML)
            try:
                root = etree.fromstring(data, _PARSER)
            except (etree.XMLSyntaxError, ValueError):
                raise Refused("office_broken") from None
            if root.getroottree().docinfo.doctype:
                raise Refused("office_broken")
            self._parsed[name] = root
        return self._parsed[name]

    def relations(self, part: str) -> list[Relation]:
        """What a part refers to, in the file's order; the file's own where `part` is empty.

        Targets are names of parts as they stand in the archive: none leads out of it.
        """
        folder, name = posixpath.split(part)
        listed = posixpath.join(folder, "_rels", f"{name}.rels")
        if listed not in self.names:
            return []
        return [_relation(folder, found) for found in self.xml(listed).iterfind(f"{{{RELATIONS}}}Relationship")]

    def types(self) -> list[tuple[str, str]]:
        """What the file says its parts are: each name or ending with its content type."""
        found = [(one.get("PartName") or one.get("Extension") or "", one) for one in self.xml(TYPES)]
        return [(name, one.get("ContentType") or "") for name, one in found]


def _relation(folder: str, found: etree._Element) -> Relation:
    target, external = found.get("Target") or "", found.get("TargetMode") == "External"
    if not external:
        target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
    return Relation(found.get("Id") or "", (found.get("Type") or "").rpartition("/")[2], target, external)

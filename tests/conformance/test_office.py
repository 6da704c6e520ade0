"""What holds for every Office file we write, whichever program opens it."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator

from exports import KINDS
from tests.conformance.package import NAMESPACES, TYPES, Package, references
from tests.conformance.strategies import NAMES, ON_TEMPLATES, built
from wizard.language.languages import LANGUAGES

pytestmark = pytest.mark.conformance

OFFICE = [kind.id for kind in KINDS.values() if kind.file_name.endswith((".pptx", ".docx", ".xlsx"))]
OPTIONAL = "relationships/fontTable' is missing"
"""Asked for by the audit; by ISO/IEC 29500-1 (11.3.5) a document may do without one."""
every_file = pytest.mark.parametrize(
    ("kind", "name"), [*((kind, name) for kind in OFFICE for name in NAMES), *ON_TEMPLATES]
)


@cache
def package(kind: str, name: str) -> Package:
    return Package(built(kind, name))


@every_file
def test_it_passes_the_open_xml_audit(kind: str, name: str, tmp_path: Path) -> None:
    file = tmp_path / KINDS[kind.partition(" on ")[0]].file_name
    file.write_bytes(built(kind, name))
    found = OpenXmlValidator(max_errors=0).validate(str(file)).errors
    assert [f"{error.part_uri}: {error.description}" for error in found if OPTIONAL not in error.description] == []


@every_file
def test_every_part_is_named_once_typed_and_reached(kind: str, name: str) -> None:
    found = package(kind, name)
    assert found.names[0] == TYPES
    assert [part for part, times in Counter(map(str.lower, found.names)).items() if times > 1] == []
    assert [part for part, type_ in found.types.items() if type_ in (None, "application/xml")] == []
    declared = {part.get("PartName").lstrip("/") for part in found.find(TYPES, "ct:Override")}
    assert declared <= set(found.names)
    unreached = set(found.names) - found.reached() - {TYPES}
    assert {part for part in unreached if not part.endswith(".rels")} == set()


@every_file
def test_every_relationship_leads_somewhere_and_every_reference_is_one(kind: str, name: str) -> None:
    found = package(kind, name)
    for part in found.reached():
        relations = found.relations(part)
        for relation in relations.values():
            assert relation.external or relation.target in found.parts, (part, relation)
            if relation.external:
                assert relation.target.startswith(("https://", "http://", "mailto:")), (part, relation)
        if part in found.xml:
            assert set(references(found.xml[part])) <= relations.keys(), part


@every_file
def test_no_address_somebody_wrote_is_a_link(kind: str, name: str) -> None:
    """Ours are sources; one in an answer may lead anywhere, and whoever reads a strategy did not write it."""
    found = package(kind, name)
    links = {relation.target for part in found.reached() for relation in found.relations(part).values()}
    assert [link for link in links if "evil.example" in link] == []


@every_file
def test_it_says_what_it_is_called_and_which_language_it_is_in(kind: str, name: str) -> None:
    found = package(kind, name)
    (properties,) = found.related("", "core-properties")
    title = found.xml[properties].findtext("dc:title", namespaces=NAMESPACES)
    assert title
    language = found.xml[properties].findtext("dc:language", namespaces=NAMESPACES)
    assert language == LANGUAGES[name.split(".")[1]].tag

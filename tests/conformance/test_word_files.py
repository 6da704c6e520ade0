"""What Word, and who reads a document with a screen reader, need of it."""

from __future__ import annotations

from collections import Counter
from functools import cache

import pytest

from tests.conformance.package import NAMESPACES, Package, attribute
from tests.conformance.strategies import NAMES, built
from wizard.language.languages import LANGUAGES

pytestmark = pytest.mark.conformance

every_kind = pytest.mark.parametrize("kind", ["document", "policy"])
every_name = pytest.mark.parametrize("name", NAMES)


@cache
def package(kind: str, name: str) -> Package:
    return Package(built(kind, name))


def repeated(ids: Counter[str | None]) -> list[str | None]:
    return [id_ for id_, times in ids.items() if times > 1]


@every_kind
@every_name
def test_ids_of_drawings_and_bookmarks_are_unique(kind: str, name: str) -> None:
    found = package(kind, name)
    assert repeated(Counter(drawing.get("id") for drawing in found.find(found.main, ".//wp:docPr"))) == []
    for wanted in ("w:id", "w:name"):
        marks = found.find(found.main, ".//w:bookmarkStart")
        assert repeated(Counter(attribute(mark, wanted) for mark in marks)) == []


@every_kind
@every_name
def test_tables_mark_their_header_row_and_pictures_are_described(kind: str, name: str) -> None:
    found = package(kind, name)
    for table in found.find(found.main, ".//w:tbl"):
        first = table.find("w:tr", NAMESPACES)
        assert first is not None
        assert first.find("w:trPr/w:tblHeader", NAMESPACES) is not None, "".join(first.itertext())
    for drawing in found.find(found.main, ".//wp:docPr"):
        assert drawing.get("descr")


@every_kind
@every_name
def test_the_text_is_in_the_documents_language(kind: str, name: str) -> None:
    found, tag = package(kind, name), LANGUAGES[name.split(".")[1]].tag
    (styles,) = found.related(found.main, "styles")
    (usual,) = found.find(styles, "w:docDefaults/w:rPrDefault/w:rPr/w:lang")
    assert attribute(usual, "w:val") == tag
    assert {attribute(lang, "w:val") for lang in found.find(found.main, ".//w:rPr/w:lang")} <= {tag}


@every_kind
@every_name
def test_headings_go_down_one_level_at_a_time(kind: str, name: str) -> None:
    found = package(kind, name)
    levels = [
        int(str(attribute(style, "w:val"))[-1])
        for style in found.find(found.main, ".//w:pPr/w:pStyle")
        if str(attribute(style, "w:val")).startswith("Heading")
    ]
    assert all(after <= before + 1 for before, after in zip([0, *levels], levels, strict=False)), levels


@every_name
def test_the_contents_are_brought_up_to_date_as_the_document_is_opened(name: str) -> None:
    found = package("document", name)
    fields = found.find(found.main, ".//w:sdt//w:fldChar")
    assert attribute(fields[0], "w:fldCharType") == "begin"
    assert attribute(fields[0], "w:dirty") == "true"

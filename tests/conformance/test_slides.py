"""What PowerPoint, and who reads a presentation with a screen reader, need of a slide."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterator
from functools import cache

import pytest
from lxml import etree
from openpyxl import load_workbook

from tests.conformance.package import NAMES as NAMESPACES
from tests.conformance.package import Package, attribute
from tests.conformance.strategies import NAMES, built
from wizard.language.languages import LANGUAGES

pytestmark = pytest.mark.conformance

every_kind = pytest.mark.parametrize("kind", ["deck", "one_pager"])
every_name = pytest.mark.parametrize("name", NAMES)
DRAWN = ("p:pic", "p:graphicFrame")


@cache
def package(kind: str, name: str) -> Package:
    return Package(built(kind, name))


def slides(found: Package) -> list[str]:
    """The slides' parts in the order they are shown."""
    relations = found.relations(found.main)
    return [relations[str(attribute(slide, "r:id"))].target for slide in found.find(found.main, ".//p:sldId")]


def title(found: Package, slide: str) -> str:
    for shape in found.find(slide, ".//p:sp"):
        place = shape.find("p:nvSpPr/p:nvPr/p:ph", NAMESPACES)
        if place is not None and place.get("type") in ("title", "ctrTitle"):
            return "".join(text.text or "" for text in shape.iterfind(".//a:t", NAMESPACES))
    return ""


@every_kind
@every_name
def test_shape_ids_are_unique_on_each_slide(kind: str, name: str) -> None:
    found = package(kind, name)
    for slide in slides(found):
        ids = Counter(shape.get("id") for shape in found.find(slide, ".//p:cNvPr"))
        assert [id_ for id_, times in ids.items() if times > 1] == [], slide


@every_kind
@every_name
def test_every_slide_has_a_title_of_its_own(kind: str, name: str) -> None:
    found = package(kind, name)
    titles = [title(found, slide) for slide in slides(found)]
    assert all(titles), titles
    assert [text for text, times in Counter(titles).items() if times > 1] == []


@every_kind
@every_name
def test_whatever_is_drawn_is_described(kind: str, name: str) -> None:
    found = package(kind, name)
    for slide in slides(found):
        for drawn in (shape for path in DRAWN for shape in found.find(slide, f".//{path}")):
            properties = drawn.find(".//p:cNvPr", NAMESPACES)
            assert properties is not None
            assert properties.get("descr"), (slide, properties.get("name"))


@every_kind
@every_name
def test_every_run_says_its_language(kind: str, name: str) -> None:
    found, tag = package(kind, name), LANGUAGES[name.split(".")[1]].tag
    for slide in slides(found):
        for run in found.find(slide, ".//a:r"):
            properties = run.find("a:rPr", NAMESPACES)
            assert properties is not None
            assert properties.get("lang") == tag, (slide, "".join(run.itertext()))


@pytest.mark.parametrize(
    "kind",
    [
        pytest.param(
            "deck",
            marks=pytest.mark.xfail(
                strict=True, reason="the tables of next steps and of the first 30 days have no header row yet"
            ),
        ),
        "one_pager",
    ],
)
@every_name
def test_every_table_marks_its_header_row(kind: str, name: str) -> None:
    found = package(kind, name)
    for slide in slides(found):
        for table in found.find(slide, ".//a:tbl"):
            properties = table.find("a:tblPr", NAMESPACES)
            assert properties is not None
            assert properties.get("firstRow") == "1", slide


@pytest.mark.parametrize("kind", ["deck", "one_pager"])
@every_name
def test_a_chart_shows_what_its_workbook_holds(kind: str, name: str) -> None:
    found = package(kind, name)
    for part in sorted(part for part in found.reached() if part.startswith("ppt/charts/chart")):
        (inside,) = found.related(part, "package")
        book = load_workbook(io.BytesIO(found.parts[inside]), read_only=False)
        for formula, cached in caches(found.xml[part]):
            sheet, _, cells = formula.rpartition("!")
            area = book[sheet.strip("'")][cells.replace("$", "")]
            rows = area if isinstance(area, tuple) else ((area,),)
            held = [cell.value for row in rows for cell in (row if isinstance(row, tuple) else (row,))]
            assert len(cached) == len(held), (part, formula)
            assert all(map(shows, cached, held)), (part, formula)


def caches(chart: etree._Element) -> Iterator[tuple[str, list[str | None]]]:
    """Each reference of a chart to its workbook, with the values the chart keeps of it."""
    for reference in (*chart.iterfind(".//c:strRef", NAMESPACES), *chart.iterfind(".//c:numRef", NAMESPACES)):
        cache = reference.find("c:strCache", NAMESPACES)
        cache = reference.find("c:numCache", NAMESPACES) if cache is None else cache
        assert cache is not None
        count = int(cache.find("c:ptCount", NAMESPACES).get("val"))
        points = {int(point.get("idx")): point.findtext("c:v", namespaces=NAMESPACES) for point in cache.iter(POINT)}
        yield reference.findtext("c:f", namespaces=NAMESPACES), [points.get(index) for index in range(count)]


POINT = f"{{{NAMESPACES['c']}}}pt"


def shows(cached: str | None, held: object) -> bool:
    """Whether a chart shows what its workbook holds: of a long name as much as there is room for."""
    if cached is not None and cached.endswith("…"):
        return str(held).startswith(cached.removesuffix("…"))
    return same(cached) == same(held)


def same(value: object) -> object:
    """Numbers as numbers, however they are written; an empty cell and an empty text alike."""
    try:
        return float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return value or None

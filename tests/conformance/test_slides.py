"""What PowerPoint, and who reads a presentation with a screen reader, need of a slide."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterator
from colorsys import hls_to_rgb, rgb_to_hls
from datetime import datetime
from functools import cache

import pytest
from lxml import etree
from openpyxl import load_workbook
from openpyxl.utils.datetime import to_excel

from tests.conformance.package import NAMESPACES, Package, attribute
from tests.conformance.strategies import NAMES, ON_TEMPLATES, built
from wizard.language.languages import LANGUAGES

pytestmark = pytest.mark.conformance

OURS = [(kind, name) for kind in ("deck", "one_pager") for name in NAMES]
every_file = pytest.mark.parametrize(("kind", "name"), [*OURS, *ON_TEMPLATES])
every_file_of_ours = pytest.mark.parametrize(("kind", "name"), OURS)
DRAWN = ("p:pic", "p:graphicFrame")
THEME = "ppt/theme/theme1.xml"
SCHEME = {"tx1": "dk1", "tx2": "dk2", "bg1": "lt1", "bg2": "lt2"}


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


@every_file
def test_shape_ids_are_unique_on_each_slide(kind: str, name: str) -> None:
    found = package(kind, name)
    for slide in slides(found):
        ids = Counter(shape.get("id") for shape in found.find(slide, ".//p:cNvPr"))
        assert [id_ for id_, times in ids.items() if times > 1] == [], slide


@every_file
def test_every_slide_has_a_title_of_its_own(kind: str, name: str) -> None:
    found = package(kind, name)
    titles = [title(found, slide) for slide in slides(found)]
    assert all(titles), titles
    assert [text for text, times in Counter(titles).items() if times > 1] == []


@every_file
def test_whatever_is_drawn_is_described(kind: str, name: str) -> None:
    found = package(kind, name)
    for slide in slides(found):
        for drawn in (shape for path in DRAWN for shape in found.find(slide, f".//{path}")):
            properties = drawn.find(".//p:cNvPr", NAMESPACES)
            assert properties is not None
            assert properties.get("descr"), (slide, properties.get("name"))


@every_file
def test_no_description_repeats_a_title(kind: str, name: str) -> None:
    """Neither the slide's, which is read aloud already, nor the words it begins with itself."""
    found = package(kind, name)
    for slide in slides(found):
        for shape in found.find(slide, ".//p:cNvPr[@descr]"):
            text = shape.get("descr")
            assert text != title(found, slide), slide
            begin = text.partition(":")[0]
            assert text.count(begin) == 1, (slide, text)


@every_file
def test_every_run_says_its_language(kind: str, name: str) -> None:
    found, tag = package(kind, name), LANGUAGES[name.split(".")[1]].tag
    for slide in slides(found):
        for run in found.find(slide, ".//a:r"):
            properties = run.find("a:rPr", NAMESPACES)
            assert properties is not None
            assert properties.get("lang") == tag, (slide, "".join(run.itertext()))


@every_file
def test_every_table_marks_its_header_row(kind: str, name: str) -> None:
    found = package(kind, name)
    for slide in slides(found):
        for table in found.find(slide, ".//a:tbl"):
            properties = table.find("a:tblPr", NAMESPACES)
            assert properties is not None
            assert properties.get("firstRow") == "1", slide


@every_file
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
            assert [same(value) for value in cached] == [same(value) for value in held], (part, formula)


@every_file_of_ours
def test_every_bar_of_a_chart_stands_out_from_the_slide(kind: str, name: str) -> None:
    """3:1, as WCAG 2 asks of graphics (1.4.11); colours as the file has them, the theme's with their tints."""
    found = package(kind, name)
    theme = {colour.tag.rpartition("}")[2]: rgb(colour[0]) for colour in found.find(THEME, ".//a:clrScheme/*")}
    ground = theme["lt1"]
    for part in sorted(part for part in found.reached() if part.startswith("ppt/charts/chart")):
        for colour in found.find(part, ".//c:ser/c:spPr/a:solidFill/a:schemeClr"):
            filled = tinted(theme[SCHEME.get(colour.get("val"), colour.get("val"))], colour)
            assert contrast(filled, ground) >= 3, (part, colour.get("val"), filled)
        assert not found.find(part, ".//c:ser/c:spPr/a:solidFill/a:srgbClr")


def rgb(colour: etree._Element) -> tuple[float, ...]:
    value = colour.get("lastClr") or colour.get("val")
    return tuple(int(value[n : n + 2], 16) / 255 for n in (0, 2, 4))


def tinted(colour: tuple[float, ...], scheme: etree._Element) -> tuple[float, ...]:
    """`colour` with the tints (lumMod, lumOff: per cent of a thousand) its use in the file gives it."""
    hue, light, saturation = rgb_to_hls(*colour)
    for tint in scheme:
        share = int(tint.get("val")) / 100_000
        light = light * share if tint.tag.endswith("lumMod") else light + share
    return hls_to_rgb(hue, light, saturation)


def contrast(*colours: tuple[float, ...]) -> float:
    def luminance(colour: tuple[float, ...]) -> float:
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    darker, lighter = sorted(map(luminance, colours))
    return (lighter + 0.05) / (darker + 0.05)


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


def same(value: object) -> object:
    """Numbers as numbers, however they are written, dates as the days a workbook counts; nothing and "" alike."""
    if isinstance(value, datetime):
        return float(to_excel(value))
    try:
        return float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return value or None

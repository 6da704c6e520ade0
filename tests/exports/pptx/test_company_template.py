"""A deck on a company's own template: on its layouts, in its placeholders, colours and fonts, and with nothing else."""

from __future__ import annotations

import io
import re
from functools import cache
from typing import Any

import pptx as python_pptx
import pytest
from pptx.enum.shapes import PP_PLACEHOLDER

from exports import pptx
from exports.layout import slides
from exports.layout.look import Look
from exports.layout.shapes import Frame, Pages
from exports.ooxml import EMU
from tests.exports import decks
from tests.exports.brand.template import files
from tests.exports.brand.template.files import MADE, parts

every_template = pytest.mark.parametrize("name", MADE)
TITLES = (PP_PLACEHOLDER.TITLE, PP_PLACEHOLDER.CENTER_TITLE)


@cache
def built(name: str) -> bytes:
    return pptx.deck(decks.ordinary(), Look(template=files.template(name)))


@cache
def pages(name: str) -> Pages:
    return slides.deck(decks.ordinary(), Look(template=files.template(name)))


def opened(name: str) -> Any:
    return python_pptx.Presentation(io.BytesIO(built(name)))


def of_type(slide: Any, *types: Any) -> list[Any]:
    return [shape for shape in slide.placeholders if shape.placeholder_format.type in types]


@pytest.mark.thorough
@every_template
def test_the_page_is_the_templates(name: str) -> None:
    theirs, ours = python_pptx.Presentation(io.BytesIO(MADE[name]())), opened(name)
    assert (ours.slide_width, ours.slide_height) == (theirs.slide_width, theirs.slide_height)
    assert [layout.name for layout in ours.slide_layouts] == [layout.name for layout in theirs.slide_layouts]
    assert len(ours.slide_masters) == 1


@every_template
def test_every_slide_has_its_title_in_the_title_placeholder(name: str) -> None:
    wanted = [page.title for page in pages(name).pages]
    found = []
    for slide in opened(name).slides:
        [title] = of_type(slide, *TITLES)
        found.append(title.text_frame.text)
        at_home = any(one.placeholder_format.type in TITLES for one in slide.slide_layout.placeholders)
        moved = title._element.spPr.find("{http://schemas.openxmlformats.org/drawingml/2006/main}xfrm") is not None
        assert moved == (not at_home), slide.slide_layout.name
    assert found == wanted


def test_footer_date_and_number_are_in_their_placeholders_where_there_are_some() -> None:
    for slide in list(opened("usual").slides)[1:]:
        [footer], [date] = of_type(slide, PP_PLACEHOLDER.FOOTER), of_type(slide, PP_PLACEHOLDER.DATE)
        assert (footer.text_frame.text, date.text_frame.text) == ("Bager Holm", "12. marts 2026")
        assert len(of_type(slide, PP_PLACEHOLDER.SLIDE_NUMBER)) == 1
    for slide in opened("without_footer").slides:
        kinds = {shape.placeholder_format.type for shape in slide.placeholders}
        assert not kinds & {PP_PLACEHOLDER.FOOTER, PP_PLACEHOLDER.DATE, PP_PLACEHOLDER.SLIDE_NUMBER}


def test_running_text_is_in_the_content_placeholder() -> None:
    slide = next(
        slide for slide in opened("usual").slides if slide.shapes.title.text_frame.text == "Tillid er vigtigst"
    )
    assert slide.slide_layout.name == "Title and Content"
    assert of_type(slide, PP_PLACEHOLDER.OBJECT)[0].text_frame.text.strip()
    drawn = next(slide for slide in opened("usual").slides if slide.shapes.title.text_frame.text == "Kun en titel")
    assert drawn.slide_layout.name == "Title Only"


def test_the_cover_is_the_templates_title_slide() -> None:
    cover = opened("usual").slides[0]
    assert cover.slide_layout.name == "Title Slide"
    assert cover.shapes.title.text_frame.text == "Bager Holm"
    [subtitle] = of_type(cover, PP_PLACEHOLDER.SUBTITLE)
    assert subtitle.text_frame.text.startswith("Strategi for sociale medier")


@pytest.mark.thorough
@every_template
def test_everything_stands_on_the_page(name: str) -> None:
    presentation = opened(name)
    for slide in presentation.slides:
        for shape in slide.shapes:
            if shape.width is not None:
                assert shape.left >= -EMU, (slide.shapes.title.text_frame.text, shape.name)
                assert shape.left + shape.width <= presentation.slide_width + EMU, shape.name
                assert shape.top + shape.height <= presentation.slide_height + EMU, shape.name


@every_template
def test_what_is_drawn_stands_in_what_the_template_leaves_free(name: str) -> None:
    found, laid_out = files.template(name), pages(name)
    body = found.body
    right, bottom = (body.x + body.width) * found.scale, (body.y + body.height) * found.scale
    for page in laid_out.pages:
        if page.frame in (Frame.COVER, Frame.DIVIDER):
            continue
        for shape in page.shapes:
            if getattr(shape, "role", None) is None and hasattr(shape, "box") and getattr(shape, "name", "") != "Sheet":
                assert shape.box.x >= body.x * found.scale - 1
                assert shape.box.x + shape.box.width <= right + 1.5, (page.title, shape)
                assert shape.box.y + shape.box.height <= bottom + 1, (page.title, shape)


@every_template
def test_colours_and_fonts_are_the_themes(name: str) -> None:
    written = "".join(xml.decode() for part, xml in parts(built(name)).items() if re.match(r"ppt/slides/slide", part))
    assert not re.search(r'typeface="(?!\+m[jn]-lt)', written)
    named = set(re.findall(r"<a:s\w+Clr val=\"\w+\"", written))
    assert sum("schemeClr" in one for one in named) > sum("srgbClr" in one for one in named)


def test_another_look_in_powerpoint_changes_our_shapes() -> None:
    """Roles are slots of the theme, changed: none is written as a colour of its own in a usual theme."""
    assert all(opening.startswith("<a:schemeClr") for opening in files.template("usual").slots.values())


@every_template
def test_nothing_of_the_templates_own_slides_is_left(name: str) -> None:
    content = parts(built(name))
    assert files.SECRET.encode() not in b"".join(content.values())
    assert [
        part for part in content if re.search(r"thumbnail|printerSettings|customXml|comments|tags/|fonts/", part)
    ] == []
    assert len([part for part in content if re.match(r"ppt/slides/slide\d", part)]) == len(pages(name).pages)


def test_texts_say_their_language_and_pictures_what_they_show() -> None:
    for slide in opened("wide").slides:
        xml = slide._element.xml
        assert set(re.findall(r'lang="([^"]+)"', xml)) == {"da-DK"}
        for shape in slide.shapes:
            if shape.shape_type is not None and shape.has_chart | shape.has_table:
                assert shape._element._nvXxPr.cNvPr.get("descr")


def test_the_same_deck_on_the_same_template_is_the_same_file() -> None:
    again = pptx.deck(decks.ordinary(), Look(template=files.template("wide")))
    one, other = parts(again), parts(built("wide"))
    workbooks = {part for part in one if part.endswith(".xlsx")}  # which are dated
    assert {part for part in one if one[part] != other[part]} <= workbooks
    assert one.keys() == other.keys()


@pytest.mark.thorough
@every_template
def test_what_is_at_its_limits_still_finds_room(name: str) -> None:
    deck = decks.at_its_limit("Lang tekst " * 180)
    made = pptx.deck(deck, Look(template=files.template(name)))
    assert len(python_pptx.Presentation(io.BytesIO(made)).slides) > len(deck.slides)

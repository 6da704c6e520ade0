"""The files as such: placeholders, languages, colours, sizes, alternative texts, properties."""

import io
import re
import zipfile
from dataclasses import replace
from datetime import date
from functools import cache
from operator import attrgetter

import pptx as python_pptx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pptx.enum.shapes import MSO_SHAPE_TYPE, PP_PLACEHOLDER

from exports import pptx
from exports.blocks import Bullets, Chart, Cover, Deck, Slide, Table
from exports.layout import fit, palette
from exports.layout import slides as laid_out
from exports.layout.palette import value
from exports.layout.shapes import PageKind
from exports.pptx import make_template, theme
from tests.exports import decks

FILES = {
    "deck": lambda: pptx.deck(decks.ordinary()),
    "plans": lambda: pptx.deck(decks.plans()),
    "one-pager": lambda: pptx.one_pager(decks.poster()),
    "limit": lambda: pptx.deck(decks.at_its_limit(decks.FOREIGN)),
}

every_file = pytest.mark.parametrize(
    "file",
    [pytest.param(name, marks=[pytest.mark.thorough] if name == "limit" else []) for name in FILES],
    indirect=True,
)


@cache
def built(name: str) -> bytes:
    return FILES[name]()


@pytest.fixture
def file(request) -> bytes:
    return built(request.param)


def opened(file: bytes):
    return python_pptx.Presentation(io.BytesIO(file))


def parts(file: bytes, folder: str) -> dict[str, str]:
    """The XML of a folder's parts, by name."""
    with zipfile.ZipFile(io.BytesIO(file)) as package:
        return {name: package.read(name).decode() for name in package.namelist() if re.fullmatch(folder, name)}


def slides_xml(file: bytes) -> str:
    return "".join(parts(file, r"ppt/slides/slide\d+\.xml").values())


def text_of(slide) -> str:
    found = [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
    for shape in slide.shapes:
        if shape.has_table:
            found += [cell.text for row in shape.table.rows for cell in row.cells]
    return "\n".join(found).replace("\x0b", "\n")


def one_slide(*blocks, title="Titel", **fields) -> list:
    deck = Deck("T", "F", "da-DK", Cover("T", ""), (Slide("s", title, blocks, **fields),))
    return list(opened(pptx.deck(deck)).slides)[1:]


# Templates


@pytest.mark.parametrize(
    ("kind", "make"),
    [
        (PageKind.DECK, make_template.deck_template),
        (PageKind.ONE_PAGER, make_template.one_pager_template),
    ],
)
def test_the_templates_are_what_their_script_makes(kind, make):
    made, committed = make(), theme.TEMPLATES[kind].read_bytes()
    assert parts(made, ".*xml") == parts(committed, ".*xml")


@pytest.mark.parametrize("path", theme.TEMPLATES.values(), ids=theme.TEMPLATES)
def test_the_templates_are_empty_and_nobody_elses(path):
    file = path.read_bytes()
    template = opened(file)
    assert not len(template.slides)
    core = template.core_properties
    assert not core.author
    assert not core.title
    assert not core.last_modified_by
    everything = "".join(parts(file, ".*(xml|rels)").values())
    for leftover in ("Canny", "PowerPoint Presentation", "Calibri", "thumbnail", "printerSettings", "datetime"):
        assert leftover not in everything


def test_the_deck_has_a_layout_for_each_step():
    names = [layout.name for layout in opened(theme.TEMPLATES[PageKind.DECK].read_bytes()).slide_layouts]
    assert names[:4] == ["Cover", "Strategy, divider", "Plan, divider", "Measure, divider"]
    forms = ("", ", two columns", ", panel", ", side")
    assert names[4:] == [f"{look.layout}{form}" for look in theme.LOOKS.values() for form in forms]


def test_an_unknown_layout_is_named_with_those_there_are():
    from exports.pptx.package import Package

    with pytest.raises(KeyError, match=r"no layout 'Strateg'.*Strategy, Strategy, two columns"):
        Package(theme.TEMPLATES[PageKind.DECK].read_bytes(), attrgetter("name")).add("Strateg", "", "da-DK")


# What every file has


@every_file
def test_colours_and_fonts_are_the_themes(file):
    drawn = slides_xml(file) + "".join(parts(file, r"ppt/charts/chart\d+\.xml").values())
    # What says how something stands means the same in every theme.
    assert set(re.findall(r'srgbClr val="(\w+)"', drawn)) <= {value(each) for each in palette.SIGNALS}
    assert "schemeClr" in drawn
    assert set(re.findall(r'typeface="([^"]*)"', drawn)) <= {"+mn-lt", "+mj-lt"}


@every_file
def test_every_run_has_its_language(file):
    drawn = slides_xml(file) + "".join(parts(file, r"ppt/notesSlides/.*xml").values())
    assert set(re.findall(r"<a:(?:r|br)>(?!<a:rPr lang=\"da-DK\")", drawn)) == set()
    assert re.findall(r'<a:r><a:rPr lang="da-DK"', drawn)
    assert not re.search(r"<a:(rPr|endParaRPr)(?![^>]*lang=)", drawn)


@every_file
def test_nothing_but_footer_and_number_is_smaller_than_eleven_points(file):
    drawn = slides_xml(file) + "".join(
        parts(file, r"ppt/(charts/chart|slideLayouts/.*|slideMasters/.*)\d+\.xml").values()
    )
    footers = r"<p:sp>(?:(?!</p:sp>).)*type=\"(?:ftr|sldNum)\".*?</p:sp>"
    sizes = {int(size) for size in re.findall(r' sz="(\d+)"', re.sub(footers, "", drawn))}
    assert min(sizes) >= 1100


@every_file
def test_text_is_wrapped_and_never_shrunk(file):
    drawn = slides_xml(file)
    assert "normAutofit" not in drawn
    assert "spAutoFit" not in drawn
    unwrapped = [shape for shape in drawn.split("<p:sp>") if 'wrap="none"' in shape]
    assert all(shape.count("<a:p>") == 1 and "<a:br>" not in shape for shape in unwrapped)  # lines of their own


@every_file
def test_titles_footers_and_numbers_are_placeholders(file):
    for number, slide in enumerate(opened(file).slides, 1):
        assert slide.shapes.title.text_frame.text
        kinds = [shape.placeholder_format.type for shape in slide.placeholders]
        alone = slide.slide_layout.name in (theme.COVER, theme.ONE_PAGE)
        assert (PP_PLACEHOLDER.FOOTER in kinds) != alone, number
        assert (PP_PLACEHOLDER.SLIDE_NUMBER in kinds) != alone, number


@every_file
def test_every_placeholder_belongs_to_its_layout(file):
    for slide in opened(file).slides:
        layout = {shape.placeholder_format.idx for shape in slide.slide_layout.placeholders}
        taken = [shape.placeholder_format.idx for shape in slide.placeholders]
        assert len(taken) == len(set(taken))
        assert set(taken) <= layout


@every_file
def test_shape_ids_are_unique_on_a_slide(file):
    for name, slide in parts(file, r"ppt/slides/slide\d+\.xml").items():
        ids = re.findall(r'<p:cNvPr id="(\d+)"', slide)
        assert len(ids) == len(set(ids)), name


@every_file
def test_tables_charts_and_pictures_have_alternative_texts(file):
    for slide in opened(file).slides:
        for shape in slide.shapes:
            if shape.has_table or shape.has_chart or shape.shape_type == MSO_SHAPE_TYPE.GROUP:
                assert shape._element.xpath("./*/p:cNvPr/@descr")[0]


@every_file
def test_shapes_stay_on_the_page(file):
    presentation = opened(file)
    for slide in presentation.slides:
        for shape in slide.shapes:
            assert shape.left >= 0
            assert shape.top >= 0
            assert shape.left + shape.width <= presentation.slide_width
            assert shape.top + shape.height <= presentation.slide_height


def test_properties_say_whose_it_is():
    made = pptx.deck(replace(decks.ordinary(), made=date(2026, 3, 12)))
    core = opened(made).core_properties
    assert (core.title, core.author, core.subject) == ("Strategi for sociale medier", "Bager Holm", "Strategi")
    assert (core.language, core.last_modified_by) == ("da-DK", "Bager Holm")
    assert core.created.date() == core.modified.date() == date(2026, 3, 12)


def test_the_pages_sizes():
    deck, poster = opened(built("deck")), opened(built("one-pager"))
    assert (deck.slide_width.inches, deck.slide_height.inches) == (pytest.approx(13.333, abs=0.001), 7.5)
    assert (poster.slide_width.mm, poster.slide_height.mm) == (pytest.approx(297, abs=0.1), pytest.approx(210, abs=0.1))


# The deck


def test_each_slide_has_its_steps_layout():
    names = [slide.slide_layout.name for slide in opened(built("deck")).slides]
    assert names == [
        "Cover",
        "Neutral",
        "Strategy",
        "Strategy, two columns",
        "Strategy",
        "Plan, two columns",
        "Plan",
        "Plan",
        "Measure",
        "Neutral",
    ]


@pytest.mark.thorough
def test_every_page_becomes_a_slide():
    for deck in (decks.ordinary(), decks.at_its_limit(decks.LONG)):
        assert len(laid_out.deck(deck).pages) == len(opened(pptx.deck(deck)).slides)


def test_notes_are_on_the_notes_page_in_paragraphs():
    slides = list(opened(built("deck")).slides)
    assert slides[0].notes_slide.notes_text_frame.text == "Velkommen."
    assert slides[1].notes_slide.notes_text_frame.text == "Hele ordlyden.\nTo afsnit."
    assert not slides[2].has_notes_slide


def test_body_text_table_and_chart_take_the_content_placeholder():
    slides = list(opened(built("deck")).slides)
    contents = {slide.slide_id: [s.placeholder_format.idx for s in slide.placeholders] for slide in slides}
    assert theme.FIRST in contents[slides[2].slide_id]
    assert {theme.FIRST, theme.SECOND} <= set(contents[slides[3].slide_id])
    table = next(shape for shape in slides[4].shapes if shape.has_table)
    assert table.is_placeholder
    chart = next(shape for shape in slides[6].shapes if shape.has_chart)
    assert chart.is_placeholder


def test_a_table_has_a_header_row_and_the_steps_style():
    frame = next(shape for shape in list(opened(built("deck")).slides)[4].shapes if shape.has_table)
    assert frame.table.first_row
    assert [cell.text for cell in frame.table.rows[0].cells] == ["Målgruppe", "Behov", "Følgere"]
    assert theme.LOOKS["strategy"].table_style in frame._element.xml
    assert theme.LOOKS["strategy"].table_style in parts(built("deck"), "ppt/tableStyles.xml")["ppt/tableStyles.xml"]


def test_a_continued_table_repeats_its_header_and_says_so_in_the_title():
    rows = tuple((f"Række {n}", "tekst " * 20) for n in range(40))
    slides = one_slide(Table(("Navn", "Indhold"), rows, (1, 1), "alt"), title="Mange rækker")
    assert len(slides) > 1
    assert [slide.shapes.title.text_frame.text for slide in slides[:2]] == ["Mange rækker", "Mange rækker (2)"]
    tables = [next(shape for shape in slide.shapes if shape.has_table).table for slide in slides]
    assert all(table.rows[0].cells[0].text == "Navn" for table in tables)
    shown = [row.cells[0].text for table in tables for row in list(table.rows)[1:]]
    assert shown == [name for name, _ in rows]


def test_a_continuation_repeats_the_heading_it_stands_under():
    slides = one_slide(Bullets(("Et punkt med noget tekst i.",) * 40, "Regler"))
    assert len(slides) > 1
    assert all("Regler" in text_of(slide) for slide in slides)


def test_type_steps_down_before_a_slide_is_continued():
    def sizes(count: int) -> set[str]:
        (slide,) = one_slide(Bullets(tuple(f"Punkt {n}" for n in range(count))))
        content = next(s for s in slide.placeholders if s.placeholder_format.idx == theme.FIRST)
        return set(re.findall(r'sz="(\d+)"', content._element.xml))

    assert sizes(5) == {"1800"}
    assert sizes(14) == {"1600"}
    assert sizes(17) == {"1400"}


@pytest.mark.sampled(3)
@pytest.mark.parametrize("kind", decks.HOSTILE)
def test_nothing_is_lost_on_the_way_to_further_slides(kind):
    text = decks.HOSTILE[kind]
    slides = one_slide(Bullets((text,)), Table(("A",), ((text,),), (1,), "alt"))
    shown = "".join("".join(text_of(slide).split()) for slide in slides)
    wanted = "".join(fit.clean(text).split())
    everything = re.sub(r"Titel(\(\d+\))?|‹#›|A(?=.)", "", shown) if kind == "long" else shown
    assert sum(shown.count(char) for char in set(wanted)) >= 2 * len(wanted)
    assert everything


def test_a_chart_is_native_with_a_workbook_that_opens():
    slide = next(slide for slide in opened(built("deck")).slides if any(shape.has_chart for shape in slide.shapes))
    chart = next(shape for shape in slide.shapes if shape.has_chart).chart
    plot = chart.plots[0]
    assert list(plot.categories) == ["Bag om bageriet", "Sæsonens kager"]
    assert [list(series.values) for series in plot.series] == [[60.0, 40.0]]
    with zipfile.ZipFile(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob)) as workbook:
        assert "Sæsonens kager" in workbook.read("xl/sharedStrings.xml").decode()


def test_names_in_a_workbook_are_text_and_never_formulas():
    chart = Chart(("=1+1", "https://eksempel.dk"), (("@navn", (1.0, 2.0)),), "alt")
    (slide,) = one_slide(chart)
    blob = next(shape for shape in slide.shapes if shape.has_chart).chart.part.chart_workbook.xlsx_part.blob
    with zipfile.ZipFile(io.BytesIO(blob)) as workbook:
        assert "=1+1" in workbook.read("xl/sharedStrings.xml").decode()
        sheet = workbook.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet
    assert "hyperlink" not in sheet


def test_a_long_title_steps_down_and_is_cut_at_last():
    def title(text: str):
        (slide,) = one_slide(title=text)
        frame = slide.shapes.title.text_frame
        size = frame.paragraphs[0].runs[0].font.size
        return frame.text, size and size.pt

    assert title("Kort") == ("Kort", None)
    assert title("Ord " * 25)[1] is None, "the layout's own size, on two lines"
    assert title("Ord " * 29)[1] == 24
    assert title("Ord " * 34)[1] == 20
    text, size = title("Ord " * 500)
    assert size == 12
    assert text.endswith("…")


def test_empty_blocks_leave_no_trace():
    (slide,) = one_slide(Bullets(()), Table(("A",), (), (1,), "alt"), Chart((), (), "alt"))
    assert {shape.placeholder_format.type for shape in slide.shapes} == {
        PP_PLACEHOLDER.TITLE,
        PP_PLACEHOLDER.SLIDE_NUMBER,
    }


def test_markup_and_control_characters_are_drawn_as_text():
    text = "<b>fed</b> & \x00\x1b\ud800 »citat«\x0b{0} %s"
    (slide,) = one_slide(Bullets((text, "to")), title=text, notes=text)
    assert "<b>fed</b> & »citat«\n{0} %s" in text_of(slide)


# The one-pager


def test_the_one_pager_is_one_slide_whose_title_is_what_the_statement_begins_with():
    (slide,) = opened(built("one-pager")).slides
    assert slide.shapes.title.text_frame.text == decks.STATEMENT.text
    assert "Derfor står døren åben." in text_of(slide)


# Whatever the text

TEXTS = st.text(max_size=300) | st.sampled_from([text[:500] for text in decks.HOSTILE.values()])


@pytest.mark.thorough
@given(st.lists(TEXTS, min_size=4, max_size=4), st.integers(1, 8))
def test_any_text_becomes_a_deck(texts, count):
    first, second, third, fourth = texts
    deck = replace(
        decks.at_its_limit(first or "x"),
        slides=(
            Slide("a", second, (Bullets((third,) * count, fourth), decks.TABLE), "plan", first, third),
            Slide("b", third, (Table((first, second), ((third, fourth),) * count, (1, 3), first),), "measure"),
        ),
    )
    assert len(opened(pptx.deck(deck)).slides) == len(laid_out.deck(deck).pages)

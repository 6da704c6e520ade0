"""The Word file itself: styles, language, properties, contents, tables and pictures, read back with python-docx."""

import re
from datetime import date, datetime

import pytest
from docx.oxml.ns import qn
from hypothesis import given
from hypothesis import strategies as st

from exports import outline
from exports.blocks import Chart, Lanes, Slide
from exports.blocks.plan import GrowthPath, Hours
from exports.documents import columns, measures, pictures, strategy_document
from exports.docx import document
from exports.layout import fit
from tests.exports import decks
from tests.exports.docx import word
from tests.exports.filled import filled
from tests.exports.outline.strategy_decks import RECORDS
from wizard.examples import example
from wizard.language.languages import DANISH, ENGLISH, LANGUAGES, Language
from wizard.questionnaire.model import Answers
from wizard.strategy.strategy import Strategy

TODAY = date(2026, 12, 1)


def made(answers: Answers, language: Language = DANISH, **records: list):
    return word.opened(document(Strategy(language.id, answers, records), language, TODAY))


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=LANGUAGES.keys())
def test_the_language_is_that_of_every_style(language):
    styles = made(filled(), language).styles.element
    languages = {word.attribute(found, "w:val") for found in styles.iter(qn("w:lang"))}
    assert languages == {language.tag}


def test_the_properties_are_title_company_and_day_and_nothing_else():
    core = made({"company_name": "Lindholm Cykler"}).core_properties
    assert core.title == "Lindholm Cykler: strategi for sociale medier"
    assert core.author == "Lindholm Cykler"
    assert core.created == datetime(2026, 12, 1, tzinfo=core.created.tzinfo)
    others = ("category", "comments", "keywords", "last_modified_by", "subject", "version")
    assert [name for name in others if getattr(core, name)] == []
    assert (core.modified, core.last_printed) == (None, None)


def test_the_paper_is_a4_and_the_footer_counts_pages():
    section = made(filled()).sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    assert min(section.left_margin.mm, section.right_margin.mm, section.bottom_margin.mm) > 20
    footer = section.footer._element
    assert word.text_of(footer) == "company_name · Strategi for sociale medier · 1. december 2026 Side 1 af 1"
    fields = [found.text.strip() for found in footer.iter(qn("w:instrText"))]
    assert fields == ["PAGE", "NUMPAGES"]
    assert section.different_first_page_header_footer


def test_the_contents_are_a_field_that_already_lists_the_headings():
    document_ = made(filled())
    field = next(word.every(document_, "w:instrText")).text
    assert 'TOC \\o "1-2"' in field
    dirty = [word.attribute(mark, "w:dirty") for mark in word.every(document_, "w:fldChar")]
    assert [mark for mark in dirty if mark] == ["true"]
    listed = [
        (int(style[-1]), words)
        for style, words in word.paragraphs(document_)
        if style.startswith("TOC") and style[-1].isdigit()
    ]
    wanted = [(level, words) for level, words in word.headings(document_) if level <= 2]
    assert [level for level, _ in listed] == [level for level, _ in wanted]
    numbers = []
    for (level, entry), (_, heading) in zip(listed, wanted, strict=True):
        assert re.fullmatch(rf"(\d(\.\d+)? )?{re.escape(heading)}", entry)
        if level == 1 and entry != heading:
            numbers.append(entry.removesuffix(heading))
    assert numbers == ["1 ", "2 ", "3 "]
    places = {word.attribute(mark, "w:name") for mark in word.every(document_, "w:bookmarkStart")}
    links = [word.attribute(link, "w:anchor") for link in word.every(document_, "w:hyperlink")]
    assert {link for link in links if link} <= places


def test_every_style_that_is_used_is_one_of_ours():
    document_ = made(filled(), **RECORDS)
    known = {style.style_id for style in document_.styles}
    used = {
        word.attribute(found, "w:val")
        for tag in ("w:pStyle", "w:rStyle", "w:tblStyle")
        for found in word.every(document_, tag)
    }
    assert used <= known
    # Sizes, fonts and colours stand in the styles alone.
    assert not [found for tag in ("w:sz", "w:rFonts", "w:color") for found in word.every(document_, tag)]


def test_tables_repeat_their_header_and_part_no_row():
    tables = list(word.every(made(filled(), **RECORDS), "w:tbl"))
    assert len(tables) > 8
    for table in tables:
        first, *others = table.iter(qn("w:tr"))
        assert first.find(qn("w:trPr")).find(qn("w:tblHeader")) is not None
        assert others
        assert all(row.find(qn("w:trPr")).find(qn("w:cantSplit")) is not None for row in (first, *others))
        assert word.attribute(table.find(qn("w:tblPr")).find(qn("w:tblDescription")), "w:val")
        assert table.getnext().tag == qn("w:p")


def test_the_decks_charts_and_plans_are_pictures_that_say_in_words_what_they_show():
    strategy = example("bakery", "da")
    charts = [
        part
        for part in strategy_document.text(strategy, DANISH, TODAY).parts
        if isinstance(part, Chart | GrowthPath | Hours | Lanes)
    ]
    assert {type(block) for block in charts} == {Chart, GrowthPath, Hours, Lanes}
    shown = list(word.every(word.opened(document(strategy, DANISH, TODAY)), "wp:docPr"))
    assert [picture.get("descr") for picture in shown] == [chart.alt for chart in charts]
    assert len({picture.get("id") for picture in shown}) == len(shown) >= 2


@pytest.mark.thorough
def test_the_same_strategy_gives_the_same_file():
    strategy = Strategy("en", filled(), RECORDS)
    assert document(strategy, ENGLISH, TODAY) == document(strategy, ENGLISH, TODAY)


@pytest.mark.thorough
@pytest.mark.parametrize("hostile", decks.HOSTILE.values(), ids=decks.HOSTILE.keys())
def test_no_text_breaks_the_file(hostile):
    answers = filled()
    answers |= {
        "company_name": " ".join(hostile.split())[:120],
        "company_about": hostile,
        "brand": [{"word": hostile[:120]}],
    }
    opened = made(answers)
    assert " ".join(hostile.split())[:40] in " ".join(word.words(opened).split())


# Charts and columns


def test_a_chart_is_as_wide_as_the_text_and_grows_with_its_bars():
    [one] = pictures.pictures(Chart(("A",), (("x", (1.0,)),), "Alt"), "plan")
    [three] = pictures.pictures(Chart(("A", "B", "C"), (("x", (1.0, 0.0, 2.0)),), "Alt"), "plan")
    assert one.width == three.width == measures.INNER
    assert three.height == pytest.approx(3 * one.height)


def test_a_name_the_charts_font_cannot_draw_is_a_number_with_its_name_below():
    chart = Chart(("Brød", "漢字 🥐"), (("x", (1.0, 2.0)),), "Alt")
    [made_] = pictures.pictures(chart, "plan")
    assert made_.key == ("1: Brød", "2: 漢字 🥐")
    days = {"start": "2027-03-01", "end": "2027-03-08"}
    assert "1: 漢字 🥐" in word.words(made({"campaigns": [{"name": "漢字 🥐", **days}]}))


@pytest.mark.parametrize("block", [decks.timeline([0, 30, None]), decks.lanes([(0, 9), (5, 40)], weeks=5)])
def test_a_plan_is_one_picture_as_wide_as_the_text(block):
    [made] = pictures.pictures(block, "plan")
    assert made.width == measures.INNER
    assert made.key == ()


@pytest.mark.sampled(2)
@pytest.mark.parametrize(
    "block", [decks.timeline([*range(50)]), decks.lanes([(n, n + 30) for n in range(50)], weeks=11)]
)
def test_a_long_plan_is_parted_into_pictures_that_fit_on_a_page(block):
    made = list(pictures.pictures(block, "plan"))
    assert len(made) > 1
    assert all(one.height <= pictures.TALLEST for one in made)


def test_words_the_pictures_font_cannot_draw_are_numbers_with_the_words_below():
    [steps] = pictures.pictures(decks.timeline([0, 30], what="漢字", who="Mette"), "plan")
    assert steps.key == ("1: 漢字, Mette", "2: 漢字, Mette")
    [campaign] = pictures.pictures(decks.lanes([(0, 9)], "🥐", "Facebook"), "plan")
    assert campaign.key == ("1: Indholdskalender, 4 uger", "2: 🥐, Facebook")


def test_panels_are_told_one_after_the_other(monkeypatch):
    def roles(ctx):
        yield Slide("roles", "Hvem gør hvad", (decks.ROLES,), "plan", "Kollegerne")

    monkeypatch.setattr(strategy_document, "SLIDES", (*outline.SLIDES, roles))
    told = word.words(made(filled()))
    assert "Det gode argument Får billeder leveret" in told
    assert "Skriver ét opslag om måneden" in told


@given(
    st.lists(st.text(alphabet="abc ", max_size=60), min_size=1, max_size=8),
    st.lists(st.floats(0.5, 4), min_size=8, max_size=8),
)
def test_columns_fill_the_page_and_break_no_word_that_has_room(cells, weights):
    widths = columns.widths((), [cells], weights[: len(cells)])
    assert sum(widths) == pytest.approx(measures.INNER)
    needs = [fit.longest_word(cell, measures.TABLE) + measures.GAP for cell in cells]
    if sum(needs) <= measures.INNER:
        assert all(width >= need - 1e-6 for width, need in zip(widths, needs, strict=True))
    # The words that are broken are the longest ones.
    broken = [need for width, need in zip(widths, needs, strict=True) if width < need - 1e-6]
    whole = [need for width, need in zip(widths, needs, strict=True) if width >= need - 1e-6]
    assert not broken or not whole or max(whole) <= min(broken) + 1e-6

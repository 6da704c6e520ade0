"""The look that is kept with a strategy, and every file that is made in it."""

from __future__ import annotations

import io
import json
from base64 import b64encode
from datetime import date
from functools import cache
from zipfile import ZipFile

import docx
import pptx
import pytest
from pypdf import PdfReader

from exports import KINDS, svg
from exports.brand import kept, logo
from exports.layout.look import PLAIN
from exports.layout.one_page.page import lay_out
from exports.layout.themes import NORDIC, THEMES
from exports.outline.one_page import one_page
from tests.exports.brand.pictures import LOGO
from wizard.examples import example
from wizard.language.errors import Refused
from wizard.language.languages import DANISH
from wizard.strategy import strategy_file
from wizard.strategy.strategy import Strategy

TODAY = date(2027, 1, 4)
TEXT = b64encode(logo.read(LOGO)).decode()
OWN = {"theme": "warm", "strategy": "#FFD500", "plan": "#7A1F3D", "title_font": "Gill Sans MT", "logo": TEXT}
ALT = "Logo: Bageriet Langdej"


def with_look(**row: str) -> Strategy:
    return example("bakery", "da").with_record(kept.RECORD, [row] if row else [])


@cache
def made(kind: str) -> bytes:
    return KINDS[kind].build(with_look(**OWN), DANISH, TODAY)


def test_a_strategy_without_a_look_looks_as_always() -> None:
    assert kept.look(with_look(), DANISH) == PLAIN


def test_another_theme_leaves_what_is_their_own() -> None:
    strategy = kept.in_theme(with_look(theme="warm", plan="#7A1F3D"), "clear")
    look = kept.look(strategy, DANISH)
    assert (look.theme.paper, look.theme.plan) == (THEMES["clear"].paper, "7A1F3D")


def test_a_colour_that_is_not_used_as_it_was_given_is_named() -> None:
    [one] = kept.mended(OWN)
    assert (one.step, one.given) == ("strategy", "#FFD500")
    assert one.used == f"#{kept.theme(OWN).strategy}" != one.given


@pytest.mark.parametrize(
    "row",
    [
        {"title_font": 'x" onload="', "font": "<b>"},
        {"logo": TEXT[:200]},
        {"logo": b64encode(LOGO[:-60]).decode()},
    ],
    ids=["fonts", "head", "end"],
)
def test_what_a_file_holds_that_is_no_look_counts_as_not_given(row: dict[str, str]) -> None:
    strategy = strategy_file.read(strategy_file.write(with_look(**row)))
    assert kept.look(strategy, DANISH) == PLAIN


@pytest.mark.parametrize(
    ("field", "value"),
    [
        *(("plan", value) for value in ("red", "#12345", "url(x)", "#GGGGGG", "#12345678")),
        *(("logo", value) for value in ("no base64 at all", b64encode(b"<svg onload='x'/>").decode(), "/etc/passwd")),
    ],
)
def test_a_file_with_no_colour_or_picture_where_one_belongs_is_refused_with_its_place(field: str, value: str) -> None:
    with pytest.raises(Refused) as refused:
        strategy_file.read(strategy_file.write(with_look(**{field: value})))
    assert refused.value.place == f"look[0].{field}"


@pytest.mark.parametrize(("given", "kept_as"), [("#0f5c6e", "#0F5C6E"), ("0F5C6E", "#0F5C6E"), ("#abc", "#AABBCC")])
def test_a_colour_may_be_written_in_several_ways(given: str, kept_as: str) -> None:
    read = strategy_file.read(strategy_file.write(with_look(plan=given)))
    assert read.record(kept.RECORD) == [{"plan": kept_as}]


def test_a_logo_may_be_a_data_address_broken_into_lines() -> None:
    broken = "data:image/png;base64," + "\n".join(TEXT[n : n + 76] for n in range(0, len(TEXT), 76))
    assert strategy_file.read(strategy_file.write(with_look(logo=broken))).record(kept.RECORD) == [{"logo": TEXT}]


def test_it_goes_through_the_strategy_file() -> None:
    strategy = with_look(**OWN)
    read = strategy_file.read(strategy_file.write(strategy))
    assert read.record(kept.RECORD) == [OWN]
    assert kept.look(read, DANISH) == kept.look(strategy, DANISH)


def test_a_file_without_a_look_is_one_that_older_versions_read() -> None:
    assert kept.RECORD not in json.loads(strategy_file.write(with_look()))


@pytest.mark.thorough
@pytest.mark.parametrize("kind", ["deck", "one_pager"])
def test_powerpoint_files_have_the_theme_and_the_logo(kind: str) -> None:
    presentation = pptx.Presentation(io.BytesIO(made(kind)))
    pictures = [shape for slide in presentation.slides for shape in slide.shapes if shape.shape_type == 13]
    assert [picture._element.nvPicPr.cNvPr.get("descr") for picture in pictures] == [ALT]
    with ZipFile(io.BytesIO(made(kind))) as package:
        themes = [package.read(name).decode() for name in package.namelist() if name.startswith("ppt/theme/")]
    assert len(themes) == 2
    for xml in themes:
        assert f'<a:accent1><a:srgbClr val="{kept.theme(OWN).strategy}"/>' in xml
        assert '<a:accent2><a:srgbClr val="7A1F3D"/>' in xml
        assert f'<a:lt1><a:srgbClr val="{THEMES["warm"].paper}"/>' in xml
        assert '<a:majorFont><a:latin typeface="Gill Sans MT"/>' in xml


@pytest.mark.thorough
@pytest.mark.parametrize("kind", ["document", "policy"])
def test_word_files_have_the_theme_and_begin_with_the_logo(kind: str) -> None:
    document = docx.Document(io.BytesIO(made(kind)))
    assert ALT in document.paragraphs[0]._p.xml
    with ZipFile(io.BytesIO(made(kind))) as package:
        styles = package.read("word/styles.xml").decode()
    assert kept.theme(OWN).strategy in styles
    assert NORDIC.strategy not in styles


@pytest.mark.thorough
@pytest.mark.parametrize("kind", ["deck_pdf", "one_pager_pdf", "document_pdf", "policy_pdf"])
def test_pdf_files_show_the_logo_on_their_first_page(kind: str) -> None:
    reader = PdfReader(io.BytesIO(made(kind)))
    assert [len(page.images) for page in reader.pages[:2]] == [1, 0][: len(reader.pages)]


def test_the_preview_shows_logo_colours_and_fonts() -> None:
    strategy = with_look(**OWN)
    (drawn,) = svg.draw(lay_out(one_page(strategy, DANISH, TODAY), kept.look(strategy, DANISH)).pages)
    assert 'href="data:image/png;base64,' in drawn
    assert f'role="img" aria-label="{ALT}"' in drawn
    assert f"#{kept.theme(OWN).strategy}" in drawn
    assert f"#{NORDIC.strategy}" not in drawn
    assert "'Gill Sans MT', Georgia" in drawn


def test_the_layout_does_not_depend_on_the_theme() -> None:
    page = one_page(with_look(), DANISH, TODAY)
    plain, warm = (lay_out(page, kept.look(with_look(theme=name), DANISH)).pages for name in ("nordic", "clear"))
    assert plain.pages == warm.pages

"""The template that is kept with a strategy: in its file, in the deck and its PDF, and in nothing else."""

from __future__ import annotations

import io
from datetime import date

import pptx
import pytest
from pypdf import PdfReader

from exports import KINDS, svg
from exports.brand import kept_template
from exports.layout import slides
from exports.outline import deck
from tests.exports.brand.template import files
from wizard.examples import example
from wizard.language.languages import DANISH
from wizard.strategy import strategy_file
from wizard.strategy.strategy import Strategy

TODAY = date(2027, 1, 4)


def on(name: str) -> Strategy:
    return kept_template.on_template(example("bakery", "da"), files.template(name), f"{name}.pptx")


def test_it_is_in_the_strategy_file_and_comes_back_with_it() -> None:
    again = strategy_file.read(strategy_file.write(on("dark")))
    assert kept_template.kept_row(again)["name"] == "dark.pptx"
    assert kept_template.in_use(again) == kept_template.in_use(on("dark"))


@pytest.mark.thorough
@pytest.mark.parametrize("file", ["", "not base64", "UEs=", "AAAA"])
def test_what_a_file_holds_in_place_of_one_counts_as_not_given(file: str) -> None:
    strategy = example("bakery", "da").with_record(kept_template.RECORD, [{"name": "x", "file": file}])
    assert kept_template.in_use(strategy) is None
    assert KINDS["deck"].build(strategy, DANISH, TODAY)


@pytest.mark.thorough
def test_the_deck_is_built_on_it_and_the_one_pager_is_not() -> None:
    strategy = on("wide")
    made = {kind: KINDS[kind].build(strategy, DANISH, TODAY) for kind in ("deck", "one_pager", "deck_pdf")}
    deck_, page = (pptx.Presentation(io.BytesIO(made[kind])) for kind in ("deck", "one_pager"))
    assert (deck_.slide_width.pt, deck_.slide_height.pt) == (720, 450)
    assert page.slide_width.pt == pytest.approx(841.89, abs=0.1)
    pdf = PdfReader(io.BytesIO(made["deck_pdf"]))
    assert [float(side) for side in pdf.pages[0].mediabox[2:]] == [720, 450]
    assert len(pdf.pages) == len(deck_.slides)


def test_one_that_rests_is_kept_and_not_used() -> None:
    row = {**kept_template.kept_row(on("wide")), "resting": True}
    strategy = example("bakery", "da").with_record(kept_template.RECORD, [row])
    made = pptx.Presentation(io.BytesIO(KINDS["deck"].build(strategy, DANISH, TODAY)))
    assert made.slide_width.pt == 960


@pytest.mark.thorough
def test_the_preview_shows_its_ground() -> None:
    strategy = on("dark")
    pages = slides.deck(deck(strategy, DANISH, TODAY), kept_template.look(strategy, DANISH))
    for drawn in svg.draw(pages):
        assert drawn.count('aria-hidden="true"') == 1
        assert 'href="data:image/' in drawn


@pytest.mark.thorough
def test_the_same_picture_stands_in_the_pdf_once() -> None:
    strategy = on("wide")
    data = KINDS["deck_pdf"].build(strategy, DANISH, TODAY)
    names = {image.indirect_reference.idnum for page in PdfReader(io.BytesIO(data)).pages for image in page.images}
    assert len(names) <= 4

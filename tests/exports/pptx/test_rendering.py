"""What LibreOffice makes of the files: no word leaves its page, none lies over another."""

import json
from dataclasses import replace

import pytest

import exports
from exports import pptx
from exports.blocks import Slide
from exports.layout import grid, slides
from tests.exports import decks, rendering
from tests.exports.outline.test_outline import EXAMPLES, filled

pytestmark = [
    pytest.mark.rendering,
    pytest.mark.skipif(not rendering.available(), reason="needs LibreOffice Impress and poppler"),
]

MARGIN = 27
"""Points at the sides that stay white."""


def problems(pages):
    found = [problem for page in pages for problem in page.problems()]
    for page in pages:
        found += [
            f"page {page.number}: {word} in the margin"
            for word in page.words
            if word.left < MARGIN or word.right > page.width - MARGIN
        ]
    return found


def into_footer(pages):
    """Words of the body that reach down to the footer."""
    footer = grid.FOOTER_BOX.y
    return [(page.number, word) for page in pages[1:] for word in page.words if word.top < footer - 4 < word.bottom - 6]


def test_what_a_reader_would_see_go_wrong_is_found():
    fine = rendering.Word("fint", 100, 100, 140, 115)
    below = rendering.Word("under", 100, 113, 140, 128)
    over = rendering.Word("oveni", 120, 104, 170, 119)
    outside = rendering.Word("ude", 930, 100, 975, 115)
    assert not list(rendering.Page(1, 960, 540, (fine, below)).problems())
    assert "fint" in next(rendering.Page(1, 960, 540, (over, fine)).problems())
    assert "leaves the page" in next(rendering.Page(1, 960, 540, (fine, outside)).problems())


def test_an_ordinary_deck(tmp_path):
    pages = rendering.render(pptx.deck(decks.ordinary()), tmp_path)
    assert len(pages) == 10
    assert not problems(pages)
    assert not into_footer(pages)


@pytest.mark.parametrize("kind", decks.HOSTILE)
def test_a_deck_with_every_block_at_its_limit(kind, tmp_path):
    deck = decks.at_its_limit(decks.HOSTILE[kind])
    pages = rendering.render(pptx.deck(deck), tmp_path)
    assert len(pages) == len(slides.deck(deck).pages)
    assert not problems(pages)
    assert not into_footer(pages)


@pytest.mark.parametrize("kind", decks.HOSTILE)
@pytest.mark.parametrize("items", [1, 8])
def test_a_one_pager_with_every_text_at_its_limit(kind, items, tmp_path):
    pages = rendering.render(pptx.one_pager(decks.poster(decks.HOSTILE[kind], items)), tmp_path)
    assert len(pages) == 1
    assert not problems(pages)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_the_examples(example, tmp_path):
    strategy = json.loads(example.read_text(encoding="utf-8"))
    deck = rendering.render(exports.build(strategy, "deck"), tmp_path)
    assert len(deck) >= 18
    assert not problems(deck)
    assert not into_footer(deck)
    one_pager = rendering.render(exports.build(strategy, "one_pager"), tmp_path)
    assert len(one_pager) == 1
    assert not problems(one_pager)


@pytest.mark.parametrize("kind", ["deck", "one_pager"])
def test_a_strategy_with_every_answer_at_its_limit(kind, tmp_path):
    strategy = {"format": "social-media-strategy/1", "language": "da", "answers": filled(long=True)}
    pages = rendering.render(exports.build(strategy, kind), tmp_path)
    assert not problems(pages)


@pytest.mark.parametrize("kind", ["deck", "one_pager"])
def test_an_empty_strategy(kind, tmp_path):
    strategy = {"format": "social-media-strategy/1", "language": "en", "answers": {}}
    pages = rendering.render(exports.build(strategy, kind), tmp_path)
    assert pages
    assert not problems(pages)


def test_the_plans_of_an_ordinary_strategy(tmp_path):
    pages = rendering.render(pptx.deck(decks.plans()), tmp_path)
    assert len(pages) == 4
    assert not problems(pages)
    assert not into_footer(pages)


@pytest.mark.parametrize("kind", decks.HOSTILE)
def test_long_plans_with_names_at_their_limit(kind, tmp_path):
    text = decks.HOSTILE[kind][:120]
    deck = replace(
        decks.plans(),
        slides=(
            Slide("promotion", text, (decks.timeline([*range(0, 200, 4), None, 36_000], text, text, mark=9),), "plan"),
            Slide("campaigns", text, (decks.lanes([(n, n * 3) for n in range(50)], text, text, weeks=20),), "plan"),
            Slide("years", text, (decks.lanes([(0, 1), (9_000, 36_000)], text, text, weeks=400),), "plan"),
        ),
    )
    pages = rendering.render(pptx.deck(deck), tmp_path)
    assert len(pages) == len(slides.deck(deck).pages)
    assert not problems(pages)
    assert not into_footer(pages)

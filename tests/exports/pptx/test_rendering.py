"""What LibreOffice makes of hostile files: no word leaves its page, none lies over another. Examples: `test_places`."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import cycle
from pathlib import Path

import pytest

import exports
from exports import outline, pptx
from exports.blocks import Deck, Slide
from exports.layout import grid, slides
from exports.outline.one_page import one_page
from tests.exports import decks, rendering
from tests.exports.filled import filled
from wizard.examples import EXAMPLES, example
from wizard.language.languages import DANISH
from wizard.questionnaire.model import Answers

pytestmark = [
    pytest.mark.rendering,
    pytest.mark.skipif(not rendering.available(), reason="needs LibreOffice Impress and poppler"),
]

MARGIN = 27
"""Points at the sides that stay white."""


def problems(pages: Sequence[rendering.Page]) -> list[str]:
    """What a reader would see go wrong."""
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


def test_ordinary_files(tmp_path):
    found = rendering.render_all(
        {
            "deck.pptx": pptx.deck(decks.ordinary()),
            "plans.pptx": pptx.deck(decks.plans()),
            "empty.pptx": exports.build(strategy({}), "deck"),
            "empty-page.pptx": exports.build(strategy({}), "one_pager"),
        },
        tmp_path,
    )
    assert [len(found[name]) for name in ("deck.pptx", "plans.pptx", "empty-page.pptx")] == [10, 4, 1]
    assert {name: problems(pages) for name, pages in found.items() if problems(pages)} == {}
    assert not into_footer(found["deck.pptx"])
    assert not into_footer(found["plans.pptx"])


def test_decks_with_every_block_at_its_limit(tmp_path):
    """Every block with half of the kinds of text: LibreOffice takes seconds over each slide."""
    whole = {kind: decks.at_its_limit(text) for kind, text in decks.HOSTILE.items()}
    halves = {
        kind: replace(deck, slides=deck.slides[number % 2 :: 2]) for number, (kind, deck) in enumerate(whole.items())
    }
    every_slide_is_well(halves, tmp_path)


def test_long_plans_with_names_at_their_limit(tmp_path):
    kinds = ("long", "compound", "foreign")
    every_slide_is_well({kind: long_plans(decks.HOSTILE[kind][:120]) for kind in kinds}, tmp_path)


def every_slide_is_well(hostile: dict[str, Deck], tmp_path: Path) -> None:
    """Every slide of the decks is there, and nothing is wrong on it."""
    found = rendering.render_all({f"{kind}.pptx": pptx.deck(deck) for kind, deck in hostile.items()}, tmp_path)
    for kind, deck in hostile.items():
        pages = found[f"{kind}.pptx"]
        assert len(pages) == len(slides.deck(deck).pages), kind
        assert not problems(pages), kind
        assert not into_footer(pages), kind


def test_one_pagers_with_every_text_at_its_limit(tmp_path):
    posters = {
        f"{kind}-{items}.pptx": pptx.one_pager(decks.poster(text, items))
        for (kind, text), items in zip(decks.HOSTILE.items(), cycle((1, 8)), strict=False)
    }
    for name, pages in rendering.render_all(posters, tmp_path).items():
        assert len(pages) == 1, name
        assert not problems(pages), name


def test_a_strategy_with_every_answer_at_its_limit(tmp_path):
    full = strategy(filled(long=True))
    files = {f"{kind}.pptx": exports.build(full, kind) for kind in ("deck", "one_pager")}
    for name, pages in rendering.render_all(files, tmp_path).items():
        assert not problems(pages), name


def test_nothing_runs_into_anything_where_georgia_and_what_we_measure_with_are_missing(tmp_path):
    today = date(2026, 12, 1)
    files = {}
    for name in EXAMPLES:
        strategy = example(name, "da")
        files[f"{name}.pptx"] = pptx.deck(outline.deck(strategy, DANISH, today))
        files[f"{name}-page.pptx"] = pptx.one_pager(one_page(strategy, DANISH, today))
    found = rendering.render_all(files, tmp_path, our_fonts=False)
    assert {name: problems(pages) for name, pages in found.items() if problems(pages)} == {}


def strategy(answers: Answers) -> dict[str, object]:
    return {"format": "social-media-strategy/1", "language": "da", "answers": answers}


def long_plans(text: str) -> Deck:
    return replace(
        decks.plans(),
        slides=(
            Slide("promotion", text, (decks.timeline([*range(0, 200, 4), None, 36_000], text, text, mark=9),), "plan"),
            Slide("campaigns", text, (decks.lanes([(n, n * 3) for n in range(50)], text, text, weeks=20),), "plan"),
            Slide("years", text, (decks.lanes([(0, 1), (9_000, 36_000)], text, text, weeks=400),), "plan"),
        ),
    )

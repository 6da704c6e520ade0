"""How well slides are used: on each, what is drawn reaches far enough down, and nothing ends in mid-sentence."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from statistics import median
from typing import Any

import pytest

from exports import outline
from exports.layout import slides
from exports.layout.fit import ELLIPSIS
from exports.layout.grid import BODY_BOTTOM, BODY_TOP
from exports.layout.shapes import Frame, Group, Page, Pages, Rectangle, Role, Shape, TableShape, TextBox, TextLine
from wizard.examples import EXAMPLES, example
from wizard.language.languages import LANGUAGES
from wizard.questionnaire.catalogue import catalogue
from wizard.strategy import strategy_file
from wizard.strategy.strategy import Strategy

TODAY = date(2026, 12, 1)
LEAST, USUAL, MOST = 0.6, 0.75, 1.002
"""Share of the body's height that every slide uses, half of them, and none goes beyond."""
OTHERS = Path(__file__).parents[2] / "advice" / "strategies"
MOST_SHORT = 14
"""Slides of a strategy of main questions alone."""
AROUND = (Role.TITLE, Role.KICKER, Role.FOOTER, Role.NUMBER)

every_example = pytest.mark.parametrize("name", EXAMPLES)
every_language = pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))


def pages(strategy: Strategy, language: Any) -> Pages:
    return slides.deck(outline.deck(strategy, language, TODAY))


def with_body(made: Pages) -> list[Page]:
    """The slides that have a body: neither the cover nor what begins a step."""
    return [page for page in made.pages if page.frame not in (Frame.COVER, Frame.DIVIDER)]


def foot(shape: Shape) -> float:
    """How far down something is drawn; of a text box, its text or its ground."""
    match shape:
        case TextBox(role=role) if role in AROUND:
            return 0.0
        case Group(shapes=inner):
            return max(map(foot, inner))
        case TextLine(y=y, height=height):
            return y + height
        case Rectangle(name="Panel") if shape.box.y + shape.box.height > BODY_BOTTOM:
            return 0.0  # it bleeds off the slide
        case _ if hasattr(shape, "box"):
            return float(shape.box.y + shape.box.height)
    return 0.0


def used(page: Page) -> float:
    return (max(map(foot, page.shapes)) - BODY_TOP) / (BODY_BOTTOM - BODY_TOP)


def texts(shapes: tuple[Shape, ...]) -> Iterator[str]:
    """Every paragraph on a page."""
    for shape in shapes:
        match shape:
            case Group(shapes=inner):
                yield from texts(inner)
            case TextLine():
                yield shape.text
            case TextBox(paragraphs=paragraphs):
                yield from ("".join(run.text for run in paragraph.runs) for paragraph in paragraphs)
            case TableShape(rows=rows):
                for cell in (cell for row in rows for cell in row.cells):
                    yield cell.text
                    yield from ("".join(run.text for run in paragraph.runs) for paragraph in cell.paragraphs)


@pytest.mark.sampled(4)
@every_example
@every_language
def test_no_slide_is_left_half_empty(name: str, language: Any) -> None:
    shares = {page.title: used(page) for page in with_body(pages(example(name, language.id), language))}
    assert {title: share for title, share in shares.items() if share < LEAST} == {}
    assert median(shares.values()) >= USUAL


@pytest.mark.sampled(8)
@pytest.mark.parametrize("path", sorted(OTHERS.glob("*.json")), ids=lambda path: path.stem)
def test_nor_is_one_of_strategies_that_say_less(path: Path) -> None:
    strategy = strategy_file.read(path.read_bytes())
    made = with_body(pages(strategy, LANGUAGES[strategy.language]))
    assert [text for page in made for text in texts(page.shapes) if text.endswith(ELLIPSIS)] == []
    shares = [(page.title, used(page)) for page in made]
    assert [(title, share) for title, share in shares if not LEAST <= share <= MOST] == []
    assert median(share for _, share in shares) >= USUAL


@pytest.mark.sampled(4)
@every_example
@every_language
def test_nothing_is_drawn_below_the_body(name: str, language: Any) -> None:
    shares = {page.title: used(page) for page in with_body(pages(example(name, language.id), language))}
    assert {title: share for title, share in shares.items() if share > MOST} == {}


@pytest.mark.sampled(4)
@every_example
@every_language
def test_nothing_ends_in_mid_sentence(name: str, language: Any) -> None:
    made = with_body(pages(example(name, language.id), language))
    assert [text for page in made for text in texts(page.shapes) if text.endswith(ELLIPSIS)] == []


@pytest.mark.sampled(4)
@every_example
@every_language
def test_a_strategy_of_main_questions_is_a_short_deck_without_empty_slides(name: str, language: Any) -> None:
    main = {question.id for question in catalogue().express}
    whole = example(name, language.id)
    answers = {key: value for key, value in whole.answers.items() if key in main}
    made = pages(Strategy(language.id, answers), language)
    own = with_body(made)
    assert all(used(page) >= LEAST for page in own), json.dumps({page.title: used(page) for page in own})
    assert not any(page.frame is Frame.DIVIDER for page in made.pages)
    assert len(made.pages) <= MOST_SHORT

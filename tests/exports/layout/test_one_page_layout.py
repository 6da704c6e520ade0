"""The one-pager laid out: on one sheet, nothing over the edge or over another, no sentence cut."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.blocks.one_page import Item, ItemList, OnePager, Shares
from exports.layout import fit
from exports.layout.fit import NO_BREAK
from exports.layout.grid import PAGE_HEIGHT, PAGE_WIDTH, Box
from exports.layout.one_page.items import items
from exports.layout.one_page.page import lay_out
from exports.layout.one_page.setting import GroupSetting
from exports.layout.shapes import Group, Rectangle, Shape, TextBox, TextLine
from exports.layout.words import Words
from exports.outline.one_page import one_page
from tests.exports import decks
from tests.exports.filled import filled
from wizard import examples
from wizard.language.languages import LANGUAGES
from wizard.questionnaire.model import Answers
from wizard.strategy import strategy_file
from wizard.strategy.strategy import Strategy

TODAY = date(2026, 12, 1)
EXAMPLES = sorted(examples.FOLDER.glob("*.json"))
SLACK = 0.5  # points


def made_of(file_or_answers: Path | Answers, *, draft: bool = False) -> OnePager:
    if isinstance(file_or_answers, dict):
        return one_page(Strategy("da", file_or_answers), LANGUAGES["da"], TODAY, draft=draft)
    strategy = strategy_file.read(file_or_answers.read_bytes())
    return one_page(strategy, LANGUAGES[strategy.language], TODAY, draft=draft)


def flat(shapes: tuple[Shape, ...]) -> Iterator[Shape]:
    for shape in shapes:
        if isinstance(shape, Group):
            yield from flat(shape.shapes)
        else:
            yield shape


def texts(page: OnePager) -> list[TextBox | TextLine]:
    (sheet,) = lay_out(page).pages.pages
    return [shape for shape in flat(sheet.shapes) if isinstance(shape, TextBox | TextLine)]


def box_of(text: TextBox | TextLine) -> Box:
    return text.box if isinstance(text, TextBox) else Box(text.x, text.y, text.width, text.height)


def words_of(text: TextBox | TextLine) -> str:
    if isinstance(text, TextLine):
        return text.text
    paragraphs = ("".join(run.text for run in paragraph.runs) for paragraph in text.paragraphs)
    return "\n".join(paragraphs).replace(fit.NO_BREAK, " ")


def spaced(text: str) -> str:
    """`text` as it is drawn, with spaces that part no line as any others."""
    return fit.clean(text).replace(NO_BREAK, " ")


def overlap(one: Box, other: Box) -> bool:
    across = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
    down = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
    return across > SLACK and down > SLACK


def check(page: OnePager) -> None:
    """Everything within the page, no text higher than its box, no text over another."""
    shown = texts(page)
    for text in shown:
        box = box_of(text)
        assert 0 <= box.x <= PAGE_WIDTH - box.width, words_of(text)
        assert 0 <= box.y <= PAGE_HEIGHT - box.height, words_of(text)
        if isinstance(text, TextBox):
            needed = Words(text.paragraphs, box.width - 2 * text.padding).height
            assert needed <= box.height - 2 * text.padding + SLACK, words_of(text)
    for one, other in combinations(shown, 2):
        assert not overlap(box_of(one), box_of(other)), (words_of(one), words_of(other))


@pytest.mark.sampled(5)
@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
@pytest.mark.parametrize("draft", [False, True])
def test_an_example_stands_on_one_sheet(file, draft):
    check(made_of(file, draft=draft))


@pytest.mark.parametrize("long", [False, True])
def test_every_answer_at_its_limit_stands_on_one_sheet(long):
    check(made_of(filled(long)))


@pytest.mark.thorough
@pytest.mark.parametrize("kind", ["", *decks.HOSTILE])
@pytest.mark.parametrize("items", [1, 3, 8, 20])
def test_whatever_is_said_stands_on_one_sheet(kind, items):
    check(decks.poster(decks.HOSTILE.get(kind, ""), items))


@pytest.mark.thorough
@given(st.text(max_size=400), st.integers(1, 12))
def test_any_text_stands_on_one_sheet(text, items):
    check(decks.poster(text, items))


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
def test_no_sentence_is_cut(file):
    """What is shown of an item is one of the ways to say it, whole; a name that is not shown is counted."""
    page = made_of(file)
    shown = spaced("\n".join(words_of(text) for text in texts(page)))
    assert fit.ELLIPSIS not in shown
    for column in page.columns:
        for group in column.groups:
            for content in group.content:
                if isinstance(content, ItemList):
                    counted = [item for item in content.items if item.lead or "" not in item.texts]
                    seen = [
                        item
                        for item in counted
                        if spaced(item.lead or item.texts[0]) in shown
                        or any(way and spaced(way) in shown for way in item.texts)
                    ]
                    if len(seen) < len(counted):
                        assert page.more.format(n=len(counted) - len(seen)) in shown


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
def test_every_part_of_the_bar_is_named(file):
    """Other groups say less before a part of it has no name."""
    page = made_of(file)
    shown = "\n".join(words_of(text) for text in texts(page))
    parted = [each for column in page.columns for group in column.groups for each in group.content]
    [bar] = [each for each in parted if isinstance(each, Shares)]
    assert [name for name, _, _ in bar.parts if fit.clean(name) not in shown] == []


def test_a_strategy_of_few_words_is_set_larger():
    def sizes(page: OnePager) -> set[float]:
        return {
            run.size
            for text in texts(page)
            if isinstance(text, TextBox) and text.name == "Text"
            for paragraph in text.paragraphs
            for run in paragraph.runs
        }

    few = {"purposes": ["trust"], "audiences": [{"name": "Unge"}], "platforms": ["instagram"]}
    assert max(sizes(made_of(few))) == 14
    assert max(sizes(made_of(EXAMPLES[0]))) < 14


def test_a_statement_without_a_short_sentence_is_set_whole():
    said = "Vi viser " + ", ".join(f"brød nummer {n}" for n in range(60)) + "."
    shown = [words_of(text) for text in texts(made_of({"strategy_statement": said}))]
    assert said in shown


def test_sentences_that_find_no_room_are_left_to_the_presentation():
    said = " ".join(f"Sætning {n} handler om det brød, vi bager her på stedet hver eneste morgen." for n in range(24))
    shown = [words_of(text) for text in texts(made_of({"strategy_statement": said}))]
    assert shown[2] == "Sætning 0 handler om det brød, vi bager her på stedet hver eneste morgen."
    assert shown[3].endswith("hver eneste morgen. Resten står i præsentationen.")


def test_what_is_needed_goes_from_the_last_audience_first():
    long, short = "Finde en håndværker, der kommer, når han siger det. " * 3, "Vide, hvad der haster."
    listed = ItemList((Item("Ejere", "45–68", (long, "")), Item("Nye", "29–42", (short, ""))), "ruled")
    whole = items(listed, GroupSetting(10, 200, "strategy", "{n} mere"))
    without_last = whole.reduced()
    assert without_last
    assert without_last.ways == (0, 1)
    without_any = without_last.reduced()
    assert without_any
    assert without_any.ways == (1, 1)


@pytest.mark.parametrize("draft", [False, True])
def test_the_preview_knows_where_every_group_stands(draft):
    laid = lay_out(made_of(EXAMPLES[0], draft=draft))
    assert {"statement", "next_steps", "ask", "purpose", "audiences", "week", "main_kpi"} <= laid.boxes.keys()
    for one, other in combinations(laid.boxes.values(), 2):
        assert not overlap(one, other)


def test_what_is_not_there_is_dashed():
    (sheet,) = lay_out(made_of({}, draft=True)).pages.pages
    dashed = [
        shape for shape in sheet.shapes if isinstance(shape, Rectangle) and shape.outline and shape.outline.dashed
    ]
    assert len(dashed) == 11

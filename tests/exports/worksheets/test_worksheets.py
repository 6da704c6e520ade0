"""Worksheets: every exercise and every question on A4, nothing outside its page, and the way in on each of them."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta

import pypdf
import pytest

from exports.layout.shapes import Group, Line, Pages, Shape, TextBox, TextLine
from exports.worksheets import worksheets
from exports.worksheets.pages import BOTTOM, lay_out
from exports.worksheets.parts import HEIGHT, INNER, MARGIN, WIDTH
from exports.worksheets.places import ON_PAPER, PLACES
from exports.worksheets.sheets import Sheet, SheetHeading, of_agenda, of_cards, of_sections
from wizard.budget_game.cards import cards
from wizard.language.languages import LANGUAGES, Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.show import first_sentence
from wizard.workshop.agenda import BlockKind, agendas

TODAY = date(2027, 3, 1)
HEADING = SheetHeading("Master Class", "HK4 PM7", "https://x.example/join", "https://x.example/join?code=HK4PM7")
every_language = pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))


def of_ready(name: str, language: Language, *, every_question: bool = False) -> list[Sheet]:
    agenda = agendas()[name]
    days = [datetime(2027, 3, 1, 9, tzinfo=UTC) + timedelta(days=n) for n in range(len(agenda.days))]
    return of_agenda(agenda.blocks(days, language), language, every_question=every_question)


def said(pages: Pages) -> str:
    """Everything on the pages, a line each, as it is read: what holds two words together is a space."""
    lines = (run.text for page in pages.pages for shape in page.shapes for run in runs(shape))
    return "\n".join(lines).replace("\N{NO-BREAK SPACE}", " ")


def runs(shape: Shape) -> Iterator:
    if isinstance(shape, TextBox):
        yield from (run for paragraph in shape.paragraphs for run in paragraph.runs)
    elif isinstance(shape, TextLine):
        yield from shape.runs


def lowest(shapes: Iterable[Shape]) -> float:
    """Where the lowest of what stands between head and foot ends."""
    return max(bottom(shape) for shape in shapes if bottom(shape) < HEIGHT - 45)


def bottom(shape: Shape) -> float:
    if isinstance(shape, Line):
        return max(shape.start[1], shape.end[1])
    if isinstance(shape, TextLine):
        return shape.y + shape.height
    assert not isinstance(shape, Group)
    return shape.box.y + shape.box.height


def right(shape: Shape) -> float:
    if isinstance(shape, Line):
        return max(shape.start[0], shape.end[0])
    if isinstance(shape, TextLine):
        return shape.x + shape.width
    return shape.box.x + shape.box.width


@every_language
@pytest.mark.parametrize("agenda", agendas())
def test_every_exercise_begins_on_a_page_of_its_own_with_its_steps(agenda: str, language: Language) -> None:
    sheets = of_ready(agenda, language)
    exercises = sum(item.kind is BlockKind.EXERCISE for day in agendas()[agenda].days for item, _ in day)
    assert len(sheets) == exercises
    pages = lay_out(sheets, HEADING, language, TODAY)
    shown = said(pages)
    assert all(sheet.title in shown and all(step in shown for step in sheet.steps) for sheet in sheets)


@every_language
@pytest.mark.parametrize("every_question", [False, True])
def test_nothing_stands_outside_its_page_or_over_its_foot(every_question: bool, language: Language) -> None:
    sheets = of_sections(catalogue().sections, language, every_question=every_question)
    pages = lay_out([*sheets, *of_ready("two_days", language), of_cards(language)], HEADING, language, TODAY)
    assert (pages.width, pages.height) == (WIDTH, HEIGHT)
    for page in pages.pages:
        assert lowest(page.shapes) <= BOTTOM + 1, page.title
        assert max(map(right, page.shapes)) <= MARGIN + INNER + 1, page.title


@every_language
def test_every_question_has_its_place(language: Language) -> None:
    pages = lay_out(of_sections(catalogue().sections, language, every_question=True), HEADING, language, TODAY)
    shown = said(pages)
    missing = [
        question.id
        for question in catalogue().questions.values()
        if language.of(question.label) not in shown and question.id != "company_name"
    ]
    assert missing == []


@every_language
def test_paper_speaks_of_nothing_that_only_a_screen_offers(language: Language) -> None:
    told = said(lay_out(of_sections(catalogue().sections, language, every_question=True), HEADING, language, TODAY))
    for question_id in ON_PAPER:
        question = catalogue().questions[question_id]
        assert first_sentence(language.of(question.help)) not in told
        assert language.text(f"paper_help.{question_id}") in told


def test_every_kind_of_question_has_a_place_to_be_answered() -> None:
    assert {question.kind for question in catalogue().questions.values()} <= PLACES.keys()


@every_language
def test_every_option_can_be_ticked(language: Language) -> None:
    (sheet,) = of_sections([catalogue().section("platforms")], language)
    shown = said(lay_out([sheet], HEADING, language, TODAY))
    assert all(language.of(option.label) in shown for option in catalogue().questions["platforms"].options)


@every_language
def test_nothing_is_cut(language: Language) -> None:
    sheets = of_sections(catalogue().sections, language, every_question=True)
    assert [line for line in said(lay_out(sheets, HEADING, language, TODAY)).splitlines() if "…" in line] == []


@every_language
def test_the_cards_are_all_there_and_of_one_size(language: Language) -> None:
    pages = lay_out([of_cards(language)], HEADING, language, TODAY)
    shown = said(pages)
    assert all(language.of(card.title) in shown for card in cards().values())
    sizes = {
        (shape.box.width, shape.box.height) for page in pages.pages for shape in page.shapes if shape.name == "Cut here"
    }
    assert len(sizes) == 1
    inside = [shape for page in pages.pages for shape in page.shapes if shape.name == "Card"]
    assert all(shape.box.height <= next(iter(sizes))[1] - 20 + 0.01 for shape in inside)


@pytest.mark.thorough
@every_language
def test_each_page_says_how_to_get_in_and_the_file_is_read_aloud(language: Language) -> None:
    data = worksheets(of_ready("two_hours", language), HEADING, language, TODAY)
    pages = pypdf.PdfReader(io.BytesIO(data)).pages
    assert len(pages) >= len(of_ready("two_hours", language))
    for page in pages:
        assert "HK4 PM7" in page.extract_text()
        assert "x.example/join" in page.extract_text()
    assert b"pdfuaid" in data


@every_language
def test_without_a_workshop_there_is_no_code(language: Language) -> None:
    pages = lay_out(of_sections(catalogue().sections[:1], language), SheetHeading(""), language, TODAY)
    assert language.text("workshop.code") not in said(pages)
    assert language.text("worksheets.foot_alone") in said(pages)

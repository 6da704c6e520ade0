"""The forms of step 3 and of the close: cards, KPIs, the first weeks, open questions."""

from __future__ import annotations

from dataclasses import replace

import pytest

from exports.blocks.kpis import Kpi, Kpis
from exports.blocks.plan import Notice, Notices, OpenQuestion, OpenQuestions, OpenStep, TaskCard, TaskWeek, TaskWeeks
from exports.layout.grid import BODY_BOTTOM, LARGE, MARGIN, WIDTH
from exports.layout.palette import accent
from exports.layout.shapes import Line, Rectangle, TextBox, TextLine
from tests.exports.layout.forms.drawn import named, pages, said

LONG = "Vi holder morgenmøde hver mandag, fordeler ugens opslag og ser på tallene fra sidst. "


# Cards


def test_cards_of_a_row_are_equally_high_and_say_all() -> None:
    cards = (Notice("Ros", ("Tak.",), "48 timer", "900 kr.", (("Mål", "80"),), "Mille"), Notice("Krise", (LONG * 3,)))
    [page] = pages(Notices(cards, 2))
    assert len({card.box.height for card in named(page, "Card", Rectangle)}) == 1
    assert {"Ros", "Tak.", "48 timer", "900 kr.", "Mål", "80", "Mille", "Krise"} <= set(said(page))


def test_rows_of_unlike_cards_become_equally_high_and_a_sentence_alone_stands_in_the_middle() -> None:
    [page] = pages(Notices((Notice(LONG * 2), Notice("Kort.", ("Og mere.",)), Notice("Kortere.")), 1))
    assert len({round(card.box.height) for card in named(page, "Card", Rectangle)}) == 1
    assert [box.anchor for box in named(page, "Text", TextBox)] == ["middle", "top", "middle"]


def test_few_words_beside_a_panel_are_large_and_fill_the_slide() -> None:
    [page] = pages(Notices((Notice("Er det under 300, skifter vi tidspunkt."),), 1, (("Hvornår", "2. februar"),)))
    [card], [text] = named(page, "Card", Rectangle), named(page, "Text", TextBox)
    assert text.paragraphs[0].runs[0].size >= LARGE[-1].body
    assert card.box.y + card.box.height == pytest.approx(BODY_BOTTOM)


def test_a_label_that_several_values_have_is_said_once() -> None:
    [page] = pages(Notices((Notice("Andre", pairs=(("Derfor", "A"), ("Derfor", "B"))),), 1))
    assert said(page).count("Derfor") == 1
    assert {"A", "B"} <= set(said(page))


def test_a_long_list_in_the_panel_makes_nothing_beside_it_smaller() -> None:
    card = Notice("Ros", ("Tak med navn.",))
    [short] = pages(Notices((card,), 1, (("Hvem", "Mille"),)))
    [full] = pages(Notices((card,), 1, (("Hvem", "Mille"), ("Værktøjer", LONG * 8))))
    sizes = [box.paragraphs[0].runs[0].size for page in (short, full) for box in named(page, "Text", TextBox)]
    assert len(set(sizes)) == 1


def test_more_than_a_slide_holds_goes_on_beside_and_in_the_panel() -> None:
    cards = tuple(Notice(f"Kort {n}", (LONG * 4,)) for n in range(12))
    found = pages(Notices(cards, 2, (("Hvem", LONG * 60),)))
    assert len(found) > 1
    assert [f"Kort {n}" for n in range(12)] == [text for page in found for text in said(page) if text[:4] == "Kort"]


# KPIs


def kpi(start: float | None, aim: float | None, **more: object) -> Kpi:
    known = Kpi("Besøg", f"{aim:g}" if aim else "", f"{start:g}" if start is not None else "", start, aim)
    return replace(known, **more)


def kpis(main: Kpi | None, *others: Kpi) -> Kpis:
    return Kpis(main, others, "Det vigtigste tal", "Andre", "i dag", "frem til målet", "Fra 85 til 140")


def test_a_bar_goes_from_today_to_the_target() -> None:
    [page] = pages(kpis(None, kpi(30, 40)), "measure")
    [today], [ahead] = named(page, "Today", Rectangle), named(page, "To go", Rectangle)
    assert today.box.width == pytest.approx(3 * ahead.box.width)
    assert ahead.box.x == pytest.approx(today.box.x + today.box.width)
    assert ahead.colour == accent("measure")


def test_a_target_that_falls_is_mirrored() -> None:
    [page] = pages(kpis(None, kpi(40, 30, falls=True)), "measure")
    [today], [ahead] = named(page, "Today", Rectangle), named(page, "To go", Rectangle)
    assert ahead.box.x + ahead.box.width == pytest.approx(today.box.x)


def test_without_a_baseline_the_bar_is_dashed_and_says_when_it_is_read() -> None:
    [page] = pages(kpis(None, kpi(None, 40, no_start="Aflæses 2. februar")), "measure")
    [bar] = named(page, "Open", Rectangle)
    assert bar.outline is not None
    assert bar.outline.dashed
    assert "Aflæses 2. februar" in said(page)


def test_the_latest_result_is_a_tick_on_the_bar() -> None:
    [page] = pages(kpis(None, kpi(0, 100, latest="Senest: 25", latest_value=25)), "measure")
    [ground] = named(page, "Ground", Rectangle)
    tick = named(page, "Latest", Rectangle)[-1]
    assert (tick.box.x + tick.box.width / 2 - ground.box.x) / ground.box.width == pytest.approx(0.25, abs=0.01)


def test_the_slope_rises_as_the_figures_do_from_a_line_that_is_nothing() -> None:
    [page] = pages(kpis(kpi(50, 100), kpi(1, 2)), "measure")
    [ground], [way] = named(page, "Nothing", Line), named(page, "Way", Line)
    assert ground.start[1] - way.end[1] == pytest.approx(2 * (ground.start[1] - way.start[1]))


def test_four_rows_a_slide() -> None:
    found = pages(kpis(kpi(1, 2), *[kpi(1, 2)] * 9), "measure")
    assert [len(named(page, "To go", Rectangle)) for page in found] == [4, 4, 1]


# The first weeks


def weeks(*counts: int, what: str = "Skriv politikken") -> TaskWeeks:
    return TaskWeeks(
        tuple(
            TaskWeek(
                f"Uge {n}", "", tuple(TaskCard(f"{what} {n}.{m}", "4. jan.", "", "Hvem gør det?") for m in range(count))
            )
            for n, count in enumerate(counts)
        )
    )


def test_every_task_has_a_card_and_an_empty_box() -> None:
    [page] = pages(weeks(4, 1, 0, 2, 3), "")
    assert len(named(page, "Box", Rectangle)) == len(named(page, "Card", Rectangle)) == 10
    assert said(page).count("Hvem gør det?") == 10


def test_more_than_four_tasks_take_two_columns() -> None:
    [page] = pages(weeks(6, 1), "")
    full, other = named(page, "Week", Rectangle)
    assert full.box.width > 1.5 * other.box.width
    assert len({card.box.x for card in named(page, "Card", Rectangle)}) == 3


def test_more_than_sixteen_are_split_by_week() -> None:
    found = pages(weeks(5, 4, 4, 4, 3), "")
    assert len(found) == 2
    names = [[text for text in said(page) if text.startswith("Uge")] for page in found]
    assert sorted(names[0] + names[1]) == [f"Uge {n}" for n in range(5)]


@pytest.mark.thorough
def test_no_task_is_lost_however_many_there_are() -> None:
    found = pages(weeks(40, 0, 30, what=LONG), "")
    assert sum(len(named(page, "Box", Rectangle)) for page in found) == 70


# Open questions


def questions(*counts: int) -> OpenQuestions:
    question = OpenQuestion("Hvem ser et opslag først?", ("Uden en aftale bliver nogle liggende.", LONG))
    steps = tuple(
        OpenStep(step, step.title(), f"{count} mangler", (question,) * count)
        for step, count in zip(("strategy", "plan", "measure"), counts, strict=True)
    )
    return OpenQuestions(steps, "Svar", "Hvem", "Hvornår")


def test_every_question_has_lines_to_type_on() -> None:
    [page] = pages(questions(1, 2, 1), "")
    for label in ("Svar", "Hvem", "Hvornår"):
        boxes = named(page, label, TextBox)
        assert [box.paragraphs[0].runs[0].text for box in boxes] == [f"{label}: "] * 4
    assert len(named(page, "Line", Line)) == 12


def test_three_in_a_column_then_a_second_slide() -> None:
    found = pages(questions(5, 1, 1), "")
    assert [len(named(page, "Question", TextBox)) for page in found] == [4, 3]
    assert "1 mangler" not in said(found[1])


@pytest.mark.parametrize("counts", [(1, 0, 0), (0, 2, 0), (0, 0, 3), (1, 0, 1), (4, 0, 0), (5, 1, 0)])
def test_a_step_that_lacks_nothing_leaves_its_room_to_the_others(counts: tuple[int, int, int]) -> None:
    found = pages(questions(*counts), "")
    assert sum(len(named(page, "Question", TextBox)) for page in found) == sum(counts)
    first = found[0]
    assert len(named(first, "Step", TextLine)) == sum(map(bool, counts))
    assert max(line.end[0] for line in named(first, "Line", Line)) > WIDTH - MARGIN - 20


def test_a_reason_gives_its_first_sentence_where_there_is_no_room_for_all() -> None:
    [page] = pages(questions(3, 3, 3), "")
    assert any(text == "Uden en aftale bliver nogle liggende." for text in said(page))

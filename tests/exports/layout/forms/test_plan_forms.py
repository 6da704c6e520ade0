"""The forms of step 2: the bar of pillars, the week, the hours, the growth plan."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest

from exports.blocks.plan import (
    GrowthPath,
    GrowthStep,
    Hours,
    Pillars,
    PillarShare,
    PlatformWeek,
    Spent,
    WeekGrid,
    WeeklyPost,
)
from exports.layout.palette import accent
from exports.layout.shapes import Line, Polygon, Rectangle, TableShape, TextBox
from tests.exports.layout.forms.drawn import named, pages, said
from wizard.language.languages import DANISH
from wizard.schedule.timeline import Axis

DAYS = ("Mandag", "Tirsdag", "Onsdag", "Torsdag", "Fredag", "Lørdag", "Søndag")
START = date(2027, 1, 4)
LONG = ("Vi viser, hvordan rugbrødet bliver til, og siger, hvornår det er færdigt. " * 2)[:120]


# Pillars


def pillars(*percents: float | None, topic: str = "Råd", example: str = "Tre råd om brød") -> Pillars:
    return Pillars(
        tuple(
            PillarShare(topic, one, f"{one} %" if one else "", "12 af 48 opslag", (("For", "Familier"),), example)
            for one in percents
        ),
        alt="Andele",
        made_of="Vi laver",
        types=("Billede", "Kort video"),
    )


def test_the_parts_of_the_bar_are_as_wide_as_their_shares() -> None:
    [page] = pages(pillars(50, 30, 20))
    widths = [part.box.width for part in named(page, "Share", Rectangle)]
    assert [round(width / sum(widths), 2) for width in widths] == [0.5, 0.3, 0.2]
    assert {"50 %", "30 %", "20 %", "12 af 48 opslag", "Billede", "Kort video"} <= set(said(page))


def test_a_percent_stands_over_a_part_too_narrow_for_it() -> None:
    [page] = pages(pillars(97, 3))
    top = min(part.box.y for part in named(page, "Share", Rectangle))
    [small] = [shape for shape in page if getattr(shape, "text", "") == "3 %"]
    assert small.y + small.height <= top


def test_a_pillar_without_a_share_has_a_column_and_no_part() -> None:
    [page] = pages(pillars(60, None))
    assert len(named(page, "Share", Rectangle)) == 1
    assert len(named(page, "Strip", Rectangle)) == 2


def test_many_pillars_stand_in_two_rows() -> None:
    [page] = pages(pillars(*[10] * 8))
    assert len({strip.box.y for strip in named(page, "Strip", Rectangle)}) == 2


def test_columns_without_room_go_on_under_the_same_bar() -> None:
    found = pages(pillars(*[16] * 6, topic=LONG * 2, example=LONG * 3))
    assert len(found) > 1
    assert all(len(named(page, "Share", Rectangle)) == 6 for page in found)
    assert sum(len(named(page, "Strip", Rectangle)) for page in found) == 6


# The week


def week(rows: int, maker: str = "Mille", days: tuple[int, ...] = (0,), posts: int = 1) -> WeekGrid:
    post = WeeklyPost("17.00", maker, often="Hver anden uge")
    row = PlatformWeek("Facebook", "1 om ugen", tuple((post,) * posts if n in days else () for n in range(7)))
    return WeekGrid(DAYS, (row,) * rows, "Ugen", "Uden fast dag", (("Kalenderen", "12 uger"),), "og {n} mere")


def table(page: list[object]) -> TableShape:
    [found] = [shape for shape in page if isinstance(shape, TableShape)]
    return found


def test_a_cell_is_filled_where_there_is_a_post() -> None:
    [page] = pages(week(2, days=(0, 3)))
    for row in table(page).rows[1:]:
        assert [bool(cell.fill) for cell in row.cells[1:]] == [n in (0, 3) for n in range(7)]
    assert "Hver anden uge" in said(page)


@pytest.mark.parametrize(("days", "narrow"), [((0, 3), True), ((0, 1, 2, 3, 4), False)])
def test_empty_days_are_narrow_as_long_as_there_are_few(days: tuple[int, ...], narrow: bool) -> None:
    [page] = pages(week(1, days=days))
    widths = table(page).widths[1:]
    assert (widths[6] < widths[0]) == narrow


def test_days_without_room_for_their_names_are_shortened_all_of_them() -> None:
    named_days = replace(week(2, days=(0, 1, 3, 5)), days=("Monday", "Tuesday", "Wednesday", *DAYS[3:]))
    [page] = pages(named_days)
    heads = [text for text in said(page) if text[:3] in ("Mon", "Wed")]
    assert heads == ["Mon", "Wed"]
    [page] = pages(week(2))
    assert set(DAYS) <= set(said(page))


def test_neighbours_draw_the_same_line_between_them() -> None:
    [page] = pages(week(2, days=(1,)))
    rows = table(page).rows
    for row in rows:
        for one, other in pairwise(row.cells):
            assert one.edges[2] == other.edges[0]
    for over, under in pairwise(rows):
        assert [cell.edges[3] for cell in over.cells] == [cell.edges[1] for cell in under.cells]


def test_many_platforms_share_their_slides_evenly_under_the_days() -> None:
    found = pages(week(12))
    counts = [len(table(page).rows) - 1 for page in found]
    assert sum(counts) == 12
    assert max(counts) - min(counts) <= 2
    assert all("Mandag" in said(page) for page in found)
    assert ["12 uger" in said(page) for page in found] == [False] * (len(found) - 1) + [True]


def test_posts_a_day_has_no_room_for_are_counted() -> None:
    [page] = pages(week(1, posts=30))
    shown = said(page).count("17.00")
    assert 1 < shown < 30
    assert f"og {30 - shown} mere" in said(page)


# The hours


def hours(available: float | None, *parts: float) -> Hours:
    needed = sum(parts)
    free = available - needed if available else 0.0
    return Hours(
        needed="6,3",
        says=("timer går til planen", "Resten er luft"),
        parts=tuple(Spent(f"Platform {n}", part, f"{part} t") for n, part in enumerate(parts)),
        available=available,
        free=Spent("Ledig tid", free, f"{free} t") if free > 0 else None,
        over=Spent("For meget", -free, f"{-free} t") if free < 0 else None,
        limit="9 timer",
        makers_label="Hver",
        makers=(Spent("Mille Kruse", 4, "4 t"), Spent("Karen Toft", 2, "2 t")),
        advice_label="Hvis tiden bliver knap",
        advice=("Lav flere ad gangen.",),
        note="En antagelse.",
        alt="Timer",
    )


def test_the_bar_is_as_long_as_the_hours_there_are_with_the_free_ones_dashed() -> None:
    [page] = pages(hours(10, 4, 2))
    first, second = named(page, "Hours", Rectangle)
    [free] = named(page, "Free", Rectangle)
    assert free.outline is not None
    assert free.outline.dashed
    assert first.box.width == pytest.approx(2 * second.box.width, rel=0.02)
    assert free.box.width == pytest.approx(first.box.width, rel=0.02)
    assert not [shape for shape in page if isinstance(shape, Polygon)]


def test_whoever_makes_posts_is_named_whole() -> None:
    name = "Klinikassistent Mona Lykkegaard Christoffersen"
    [page] = pages(replace(hours(10, 4, 2), makers=(Spent(name, 4, "4 t"),)))
    assert name in said(page)


def test_over_the_limit_the_bar_runs_past_a_line_with_the_excess_hatched() -> None:
    [page] = pages(hours(5, 4, 4))
    [limit] = named(page, "Limit", Line)
    stripes = named(page, "Stripe", Polygon)
    assert stripes
    assert min(x for stripe in stripes for x, _ in stripe.points) >= limit.start[0] - 0.01
    assert not named(page, "Free", Rectangle)


def test_a_part_too_narrow_for_its_name_is_named_under_the_bar() -> None:
    [page] = pages(hours(30, 20, 0.5))
    assert "Platform 1 0.5 t" in said(page)
    assert "Platform 0" in said(page)


# The growth plan


def growth(count: int, what: str = "Sæt et skilt ved kassen") -> GrowthPath:
    days = [START + timedelta(days=9 * n) for n in range(count)]
    axis = Axis.over(days)
    steps = tuple(
        GrowthStep(n, f"dag {n}", what, "Mette", day, state="Næste" if n == 1 else "") for n, day in enumerate(days, 1)
    )
    return GrowthPath(steps, "Vækstplanen", axis, axis.labels(DANISH, 6))


@pytest.mark.parametrize(("count", "each"), [(3, [3]), (8, [8]), (9, [5, 4]), (14, [7, 7])])
def test_steps_are_shared_out_evenly_eight_a_slide_at_most(count: int, each: list[int]) -> None:
    found = pages(growth(count))
    assert [len(named(page, "When", object)) for page in found] == each


def test_every_slide_has_the_axis_and_marks_its_own_dots() -> None:
    first, second = pages(growth(9))
    for page, own in ((first, range(1, 6)), (second, range(6, 10))):
        dots = [box for box in named(page, "Step", TextBox) if box.box.y < 150][:9]
        strong = {
            box.paragraphs[0].runs[0].text for box in dots if box.outline and box.outline.colour == accent("plan")
        }
        assert strong == {str(n) for n in own}


def test_what_is_left_for_the_last_slide_fills_its_rows() -> None:
    _, last = pages(growth(9))
    assert len({round(box.box.x) for box in named(last, "What", TextBox)}) == 2


def test_dots_never_lie_on_each_other() -> None:
    steps = tuple(GrowthStep(n, "5. jan.", "Skilt", "", START) for n in range(1, 8))
    axis = Axis.over([START, START + timedelta(days=60)])
    [page] = pages(GrowthPath(steps, "Vækst", axis, axis.labels(DANISH, 6)))
    dots = sorted(box.box.x for box in named(page, "Step", TextBox) if box.box.y < 150)
    assert all(later - earlier >= 22 for earlier, later in pairwise(dots))


def test_without_a_date_there_are_the_cards_alone() -> None:
    [page] = pages(GrowthPath((GrowthStep(1, "Uden frist", "Skilt", ""),), "Vækst"))
    assert not named(page, "Axis", Line)
    assert "Skilt" in said(page)

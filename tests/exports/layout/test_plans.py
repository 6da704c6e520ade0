"""The plans' pictures laid out: everything at its place in time, nothing over anything else."""

from __future__ import annotations

from datetime import timedelta
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.layout import drawn_table, fit, lanes, measured_table, timeline
from exports.layout.axis import MeasuredAxis
from exports.layout.grid import BODY_BOX, SCALES
from exports.layout.lanes import SHORTEST
from exports.layout.palette import accent
from exports.layout.shapes import Ellipse, Rectangle, TextLine
from tests.exports import decks
from tests.profiles import tried
from wizard.language.languages import DANISH
from wizard.schedule.timeline import Axis

PLAN = accent("plan")
WIDTH = BODY_BOX.width
SIZES = st.sampled_from([scale.table for scale in SCALES])
SPANS = st.lists(
    st.tuples(st.integers(0, 400), st.integers(0, 400)).map(lambda pair: (min(pair), max(pair))), min_size=1
)
NAMES = st.text(min_size=1, max_size=120) | st.sampled_from([text[:120] for text in decks.HOSTILE.values()])


def box(shape: Rectangle | Ellipse | TextLine) -> tuple[float, float, float, float]:
    """Left, top, right and bottom."""
    if isinstance(shape, TextLine):
        return shape.x, shape.y, shape.x + shape.width, shape.y + shape.height
    return shape.box.x, shape.box.y, shape.box.x + shape.box.width, shape.box.y + shape.box.height


def overlap(one: Rectangle | Ellipse | TextLine, other: Rectangle | Ellipse | TextLine) -> bool:
    (left, top, right, bottom), (begin, over, end, under) = box(one), box(other)
    slack = 0.01
    return left < end - slack and begin < right - slack and top < under - slack and over < bottom - slack


def test_dots_stand_further_right_the_later_the_day_and_are_filled_when_done():
    made = timeline.timeline(decks.timeline([0, 10, 40, None, 90]), 12, WIDTH)
    dots = list(made.dots(0, 0, PLAN))
    assert len(dots) == 4
    assert all(before.box.x < after.box.x for before, after in pairwise(dots))
    assert [dot.inside == PLAN for dot in dots] == [True, False, False, False]


@given(st.lists(st.none() | st.integers(-300, 300), min_size=1, max_size=20), SIZES, st.sampled_from((0, 5)))
def test_every_dot_stands_in_its_row_beside_its_date(days, size, mark):
    made = timeline.timeline(decks.timeline(days, mark=mark), size, WIDTH)
    shown = iter(made.dots(0, 0, PLAN))
    edges = [*made.table.tops, made.table.height]
    cells = [cell for cell in drawn_table.drawing(made.table.shape(0, 0, "plan")) if cell.name == "Cell"]
    runs = [(cell.box, cell.paragraphs[0].runs[0]) for cell in cells]
    dates = {round(place.y, 3): (place.x, run.text) for place, run in runs if run.bold}
    for moment, (top, bottom) in zip(made.moments, pairwise(edges), strict=True):
        if not moment.day:
            continue
        left, over, right, under = box(next(shown))
        assert top <= over < under <= bottom
        begin, text = dates[round(top + measured_table.ABOVE, 3)]
        end = begin + fit.width(text, size, bold=True)
        assert text == moment.when
        assert right < begin or end < left
        assert 0 <= begin < end <= made.table.widths[0]


@given(st.lists(st.integers(0, 40_000), min_size=1, max_size=3), st.floats(60, 900))
def test_the_names_of_days_never_meet(days, width):
    axis = Axis.over([decks.START + timedelta(days=n) for n in days])
    made = MeasuredAxis(axis, axis.labels(DANISH, 13), width)
    named = [shape for shape in made.shapes(0, 0, 100, width) if isinstance(shape, TextLine)]
    assert not [pair for pair in combinations(named, 2) if overlap(*pair)]
    assert all(box(words)[2] <= width for words in named)


@given(SPANS, NAMES, NAMES, SIZES)
@tried(30)
def test_bars_and_their_names_never_meet_and_stay_inside(spans, label, detail, size):
    made = lanes.lanes(decks.lanes(spans, label, detail, weeks=9), size, WIDTH)
    drawn = [shape for shape in made.shapes(0, 0, PLAN) if shape.name not in ("Line", "Rule")]
    assert not [(one, other) for one, other in combinations(drawn, 2) if overlap(one, other)]
    for shape in drawn:
        left, top, right, bottom = box(shape)
        assert -0.01 <= left <= right <= WIDTH + 0.01
        assert 0 <= top <= bottom <= made.height + 0.01


def test_a_bar_reaches_from_the_first_day_to_the_end_of_the_last():
    block = decks.lanes([(14, 34), (20, 20)])
    made = lanes.lanes(block, 12, WIDTH)
    calendar, first, second = sorted((one for lane in made.lanes for one in lane), key=lambda one: one.left)
    assert first.left == pytest.approx(block.axis.start(decks.START + timedelta(days=14)) * WIDTH)
    assert first.right == pytest.approx(block.axis.end(decks.START + timedelta(days=34)) * WIDTH)
    assert second.right - second.left >= SHORTEST
    assert calendar.stretch.quiet


def test_campaigns_that_do_not_overlap_share_a_lane():
    apart, together = ([(0, 13), (200, 213)], [(0, 13), (7, 20)])
    assert [len(lanes.lanes(decks.lanes(spans), 12, WIDTH).lanes) for spans in (apart, together)] == [2, 3]


def test_posts_carry_their_numbers_or_else_the_highest_does():
    def numbers(weeks: int, days: int) -> list[str]:
        made = lanes.lanes(decks.lanes([(0, days)], weeks=weeks), 11, WIDTH)
        counts = [shape.text for shape in made.shapes(0, 0, PLAN) if shape.name == "Count"]
        assert counts.pop(0) == "Opslag om ugen"
        return counts

    assert numbers(6, 80) == ["1", "2", "3", "1", "2"]
    assert numbers(200, 1400) == ["3"]


def test_a_name_alone_is_cut_and_a_detail_begins_only_where_there_is_room():
    def words(label: str, detail: str) -> str:
        made = lanes.lanes(decks.lanes([(0, 3)], label, detail), 12, WIDTH)
        [campaign] = [one for lane in made.lanes for one in lane if not one.stretch.quiet]
        return campaign.words.text

    assert words("W" * 120, "Facebook").endswith("W…")
    assert words("Påske", "Facebook, Familier").split() == ["Påske", "Facebook,", "Familier"]
    assert words("Påske", "Familier " * 60).endswith("…")

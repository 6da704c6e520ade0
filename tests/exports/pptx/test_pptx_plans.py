"""The plans' pictures on slides: everything at its place in time, nothing over anything else, nothing lost."""

from __future__ import annotations

import io
from datetime import timedelta
from itertools import combinations, pairwise

import pptx as python_pptx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports import pptx
from exports.blocks import Block, Cover, Deck, Moment, Slide, Stretch, Timeline
from exports.layout import fit
from exports.pptx import lanes, theme, timeline
from exports.pptx.lanes import SHORTEST
from exports.pptx.shapes import Dot, Rectangle, Words
from exports.pptx.theme import BODY_BOX, SCALES
from tests.exports import decks
from wizard.language.languages import DANISH
from wizard.schedule.timeline import Axis

WIDTH = BODY_BOX.width
SIZES = st.sampled_from([scale.table for scale in SCALES])
SPANS = st.lists(
    st.tuples(st.integers(0, 400), st.integers(0, 400)).map(lambda pair: (min(pair), max(pair))), min_size=1
)
NAMES = st.text(min_size=1, max_size=120) | st.sampled_from([text[:120] for text in decks.HOSTILE.values()])


def slides(*blocks: Block) -> list:
    deck = Deck("T", "F", "da-DK", Cover("T", ""), (Slide("s", "Titel", blocks, "plan"),))
    return list(python_pptx.Presentation(io.BytesIO(pptx.deck(deck))).slides)[1:]


def tables(*blocks: Block) -> list:
    return [shape.table for slide in slides(*blocks) for shape in slide.shapes if shape.has_table]


def box(shape: Rectangle | Dot | Words) -> tuple[float, float, float, float]:
    """Left, top, right and bottom."""
    if isinstance(shape, Words):
        return shape.x, shape.y, shape.x + shape.width, shape.y + shape.height
    return shape.box.x, shape.box.y, shape.box.x + shape.box.width, shape.box.y + shape.box.height


def overlap(one: Rectangle | Dot | Words, other: Rectangle | Dot | Words) -> bool:
    (left, top, right, bottom), (begin, over, end, under) = box(one), box(other)
    slack = 0.01
    return left < end - slack and begin < right - slack and top < under - slack and over < bottom - slack


# The timeline


def test_dots_stand_further_right_the_later_the_day_and_are_filled_when_done():
    made = timeline.timeline(decks.timeline([0, 10, 40, None, 90]), 12, WIDTH)
    dots = list(made.dots(0, 0, "accent2"))
    assert len(dots) == 4
    assert all(before.box.x < after.box.x for before, after in pairwise(dots))
    assert [dot.filled for dot in dots] == [True, False, False, False]


@given(st.lists(st.none() | st.integers(-300, 300), min_size=1, max_size=20), SIZES, st.sampled_from((0, 5)))
def test_every_dot_stands_in_its_row_beside_its_date(days, size, mark):
    made = timeline.timeline(decks.timeline(days, mark=mark), size, WIDTH)
    shown = iter(made.dots(0, 0, "accent2"))
    edges = [top + made.axis.height for top in (*made.table.tops, made.table.height)]
    dates = {round(y, 3): (x, text) for x, y, text, bold in made.table.lines() if bold}
    for moment, (top, bottom) in zip(made.moments, pairwise(edges), strict=True):
        if not moment.day:
            continue
        left, over, right, under = box(next(shown))
        assert top <= over < under <= bottom
        begin, text = dates[round(top - made.axis.height + timeline.ABOVE, 3)]
        end = begin + fit.width(text, size, bold=True)
        assert text == moment.when
        assert right < begin or end < left
        assert 0 <= begin < end <= made.table.widths[0]


@pytest.mark.parametrize("count", [1, 12, 50])
def test_a_long_plan_goes_on_under_the_same_axis(count):
    block = decks.timeline([*range(0, 3 * count, 3)])
    found = slides(block)
    rows = [row for table in tables(block) for row in table.rows]
    assert [row.cells[0].text for row in rows] == [moment.when for moment in block.moments]
    for slide in found:
        names = [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
        assert block.ticks[0][1] in names
        dots = [shape for shape in slide.shapes if shape.name == "Dot"]
        table = next(shape.table for shape in slide.shapes if shape.has_table)
        assert len(dots) == len(table.rows)


def test_a_row_that_goes_on_has_its_dot_on_the_first_slide_alone():
    found = slides(decks.timeline([3], what=decks.LONG * 2))
    assert len(found) > 1
    assert [sum(shape.name == "Dot" for shape in slide.shapes) for slide in found] == [1, *[0] * (len(found) - 1)]


def test_those_responsible_have_a_column_only_where_somebody_is_named():
    assert [len(table.columns) for table in tables(decks.timeline([1]), decks.timeline([1], who=""))] == [3, 2]


def test_what_lies_before_the_calendar_is_shaded_and_named():
    [slide] = slides(decks.timeline([-40, 60], mark=7))
    assert [shape.name for shape in slide.shapes].count("Before") == 1
    assert "Kalenderen begynder" in [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]


@given(st.lists(st.integers(0, 40_000), min_size=1, max_size=3), st.floats(60, 900))
def test_the_names_of_days_never_meet(days, width):
    axis = Axis.over([decks.START + timedelta(days=n) for n in days])
    made = timeline.Axis(axis, axis.labels(DANISH, 13), width)
    named = [shape for shape in made.shapes(0, 0, 100, width, "accent2") if isinstance(shape, Words)]
    assert not [pair for pair in combinations(named, 2) if overlap(*pair)]
    assert all(box(words)[2] <= width for words in named)


# The lanes


@given(SPANS, NAMES, NAMES, SIZES)
def test_bars_and_their_names_never_meet_and_stay_inside(spans, label, detail, size):
    made = lanes.lanes(decks.lanes(spans, label, detail, weeks=9), size, WIDTH)
    drawn = [shape for shape in made.shapes(0, 0, "accent2") if shape.name not in ("Line", "Rule")]
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


@pytest.mark.parametrize("weeks", [0, 12])
def test_many_campaigns_go_on_under_the_same_axis_with_the_posts_at_the_end(weeks):
    block = decks.lanes([(n, n + 30) for n in range(50)], weeks=weeks)
    shown, columns = [], []
    for slide in slides(block):
        [group] = [shape for shape in slide.shapes if shape.name.startswith("Lanes")]
        assert group._element.xpath("./p:nvGrpSpPr/p:cNvPr/@descr") == [block.alt]
        names = [shape.text_frame.text for shape in group.shapes if shape.name == "Name"]
        assert len([shape for shape in group.shapes if shape.name == "Bar"]) == len(names)
        assert block.ticks[0][1] in [shape.text_frame.text for shape in group.shapes if shape.name == "Day"]
        shown += names
        columns.append(len([shape for shape in group.shapes if shape.name == "Column"]))
        for shape in group.shapes:
            assert group.top <= shape.top
            assert shape.top + shape.height <= group.top + group.height + theme.emu(0.1)
    assert len(shown) == len(block.stretches) > 12
    assert columns == [*[0] * (len(columns) - 1), len([count for count in block.counts if count.posts])]


def test_posts_carry_their_numbers_or_else_the_highest_does():
    def numbers(weeks: int, days: int) -> list[str]:
        made = lanes.lanes(decks.lanes([(0, days)], weeks=weeks), 11, WIDTH)
        counts = [shape.text for shape in made.shapes(0, 0, "accent2") if shape.name == "Count"]
        assert counts.pop(0) == "Opslag om ugen"
        return counts

    assert numbers(6, 80) == ["1", "2", "3", "1", "2"]
    assert numbers(200, 1400) == ["3"]


def test_a_name_alone_is_cut_and_a_detail_begins_only_where_there_is_room():
    def words(label: str, detail: str) -> str:
        made = lanes.lanes(decks.lanes([(0, 3)], label, detail), 12, WIDTH)
        [campaign] = [one for lane in made.lanes for one in lane if not one.stretch.quiet]
        return campaign.words.text + campaign.words.more

    assert words("W" * 120, "Facebook").endswith("W…")
    assert words("Påske", "Facebook, Familier").split() == ["Påske", "Facebook,", "Familier"]
    assert words("Påske", "Familier " * 60).endswith("…")


# Panels


def test_panels_hold_values_under_their_labels_and_repeat_their_heading_where_they_go_on():
    pairs = (("", "Tager et billede af hver maskine"), ("Det gode argument", "Kunderne ser arbejdet")) * 20
    found = slides(
        decks.Tiles((decks.Tile("Marketing", pairs=pairs), decks.Tile("Ledelsen", ("Kort",))), 2, dense=True)
    )
    assert len(found) > 1
    panels = [shape.text_frame for slide in found for shape in slide.shapes if shape.name.startswith("Panel")]
    assert [panel.paragraphs[0].text for panel in panels].count("Marketing") == len(found)
    lines = [paragraph.text for panel in panels for paragraph in panel.paragraphs]
    assert lines.count("Kunderne ser arbejdet") == lines.count("Det gode argument") == 20


def test_dense_panels_are_set_in_the_type_of_tables():
    def sizes(dense: bool) -> set[float]:
        [slide] = slides(decks.Tiles((decks.Tile("Marketing", ("Planlægger",)),), 1, dense=dense))
        [panel] = [shape.text_frame for shape in slide.shapes if shape.name.startswith("Panel")]
        return {run.font.size.pt for run in panel.paragraphs[1].runs}

    assert (sizes(False), sizes(True)) == ({SCALES[0].tile}, {SCALES[0].table})


def test_any_text_makes_a_timeline_and_lanes():
    day = decks.START
    axis = Axis.over([day])
    for text in decks.HOSTILE.values():
        moments = (Moment(text, text, text, day), Moment(text, "", text))
        block = Timeline(axis, ((day, text),), moments, text, (day, text))
        stretches = (Stretch(text, text, day, day),)
        assert slides(block, decks.Lanes(axis, ((day, text),), stretches, text))

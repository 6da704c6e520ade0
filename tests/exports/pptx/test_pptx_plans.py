"""The plans' pictures on slides: as native shapes, continued where they do not fit, nothing lost."""

from __future__ import annotations

import io

import pptx as python_pptx
import pytest

from exports import pptx
from exports.blocks import Block, Cover, Deck, Moment, Slide, Stretch, Timeline
from exports.layout.grid import SCALES
from exports.ooxml import emu
from tests.exports import decks
from wizard.schedule.timeline import Axis


def slides(*blocks: Block) -> list:
    deck = Deck("T", "F", "da-DK", Cover("T", ""), (Slide("s", "Titel", blocks, "plan"),))
    return list(python_pptx.Presentation(io.BytesIO(pptx.deck(deck))).slides)[1:]


def tables(*blocks: Block) -> list:
    return [shape.table for slide in slides(*blocks) for shape in slide.shapes if shape.has_table]


@pytest.mark.sampled(2)
@pytest.mark.parametrize("count", [1, 12, 50])
def test_a_long_plan_goes_on_under_the_same_axis(count):
    block = decks.timeline([*range(0, 3 * count, 3)])
    found = slides(block)
    rows = [row for table in tables(block) for row in list(table.rows)[1:]]
    assert [row.cells[0].text for row in rows] == [moment.when for moment in block.moments]
    for slide in found:
        names = [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
        assert block.ticks[0][1] in names
        dots = [shape for shape in slide.shapes if shape.name == "Dot"]
        table = next(shape.table for shape in slide.shapes if shape.has_table)
        assert table.first_row
        assert [cell.text for cell in table.rows[0].cells] == list(block.columns)
        assert len(dots) == len(table.rows) - 1


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


@pytest.mark.thorough
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
            assert shape.top + shape.height <= group.top + group.height + emu(0.1)
    assert len(shown) == len(block.stretches) > 12
    assert columns == [*[0] * (len(columns) - 1), len([count for count in block.counts if count.posts])]


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

    assert (sizes(False), sizes(True)) == ({SCALES[0].card}, {SCALES[0].table})


@pytest.mark.sampled(4)
@pytest.mark.parametrize("text", decks.HOSTILE.values(), ids=list(decks.HOSTILE))
def test_any_text_makes_a_timeline_and_lanes(text):
    day = decks.START
    axis = Axis.over([day])
    moments = (Moment(text, text, text, day), Moment(text, "", text))
    block = Timeline((text, text, text), axis, ((day, text),), moments, text, (day, text))
    stretches = (Stretch(text, text, day, day),)
    assert slides(block, decks.Lanes(axis, ((day, text),), stretches, text))

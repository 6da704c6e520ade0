from __future__ import annotations

from itertools import combinations, pairwise

import pytest

from exports.blocks import Chart
from exports.layout import chart
from exports.layout.builder import PageBuilder
from exports.layout.shapes import Group, Rectangle, TextLine

AGES = ("Aged 18–29", "Aged 30–49", "Aged 50–64")


def measured(names: tuple[str, ...], width: float) -> chart.MeasuredChart:
    series = tuple((name, (80.0, 68.0)) for name in names)
    return chart.chart(Chart(("Instagram", "Facebook"), series, "Share using the platform"), width)


def legend(made: chart.MeasuredChart) -> tuple[list[Rectangle], list[TextLine]]:
    builder = PageBuilder("strategy")
    made.draw(builder, 0, 0)
    drawn = [shape for one in builder.shapes if isinstance(one, Group) for shape in one.shapes]
    keys = [shape for shape in drawn if isinstance(shape, Rectangle) and shape.name == "Key"]
    return keys, [shape for shape in drawn if isinstance(shape, TextLine) and shape.name == "Series"]


@pytest.mark.parametrize(("width", "rows"), [(864, 1), (270, 2), (150, 3)])
def test_a_legend_names_every_series_in_full_on_as_many_lines_as_it_takes(width, rows):
    made = measured(AGES, width)
    keys, names = legend(made)
    assert tuple(name.text for name in names) == AGES
    assert len({name.y for name in names}) == rows
    assert all(name.x + name.width <= width for name in names)
    assert all(key.box.x + key.box.width < name.x for key, name in zip(keys, names, strict=True))
    for one, other in combinations(names, 2):
        assert one.y != other.y or one.x + one.width < other.x
    assert max(name.y + name.height for name in names) <= rows * made.measures.legend


def test_each_further_line_of_the_legend_makes_the_chart_as_much_higher():
    heights = [measured(AGES, width).height for width in (864, 270, 150)]
    assert [below - above for above, below in pairwise(heights)] == [chart.ON_SLIDES.legend] * 2


def test_a_single_series_has_no_legend():
    assert legend(measured(AGES[:1], 270)) == ([], [])


def test_a_name_too_long_for_a_line_of_its_own_is_cut():
    [shown, _] = measured(("W" * 60, "B"), 270).shape(0, 0, "").series
    assert shown.name.endswith("…")

"""Charts and plans as pictures: laid out as on a slide, as wide as the text, parted where a page ends."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from exports.blocks import Chart, Lanes, Timeline
from exports.blocks.plan import GrowthPath, Hours
from exports.documents.measures import INNER, TABLE
from exports.layout import fit, glyphs
from exports.layout.builder import PageBuilder
from exports.layout.chart import chart
from exports.layout.forms.growth_axis import GrowthAxis
from exports.layout.forms.hours_bar import HoursBar
from exports.layout.grid import SCALES, Box
from exports.layout.lanes import lanes
from exports.layout.piece import Piece, Setting
from exports.layout.shapes import ChartMeasures, Shape
from exports.layout.timeline import timeline

CHART = ChartMeasures(size=9.5, bar=13, space=11, legend=20, foot=0, value_room=48)
NAMED = 8.0
"""Size of the days' names along an axis."""
ABOVE, BAR_HEIGHT = 10.0, 46.0
"""Of the bar of hours, over which the line at its limit reaches."""
TALLEST = 560.0
"""Points of a page that a picture may take."""

Pictured = Chart | Timeline | Lanes | GrowthPath | Hours
"""The blocks a document shows as pictures."""


@dataclass(frozen=True)
class ShapePicture:
    """Shapes from its top left corner on, and its size in points."""

    shapes: tuple[Shape, ...]
    width: float
    height: float
    key: tuple[str, ...] = ()
    """What the numbers on the picture stand for, where words hold signs that its font lacks."""


def pictures(block: Pictured, step: str) -> Iterator[ShapePicture]:
    """`block` in the colours of `step`, as one picture or several; the key stands with the last of them."""
    if isinstance(block, GrowthPath | Hours):
        yield _of_a_slide(block, Setting(SCALES[-1], step, INNER, TALLEST))
        return
    rest, key = _measured(block)
    while rest:
        part, rest = rest.split(TALLEST)
        assert part, "a page must hold a part of anything"
        builder = PageBuilder(step)
        part.draw(builder, 0, 0)
        yield ShapePicture(builder.shapes, INNER, part.height, () if rest else key)


def _of_a_slide(block: GrowthPath | Hours, setting: Setting) -> ShapePicture:
    """The picture of a slide without its words, which the document tells: the axis, the bar."""
    match block:
        case GrowthPath(steps=steps):
            axis = GrowthAxis(block, setting)
            shapes = axis.shapes(Box(0, 0, INNER, axis.height), {step.number for step in steps})
            return ShapePicture(tuple(shapes), INNER, axis.height)
        case Hours():
            bar = HoursBar(block, setting)
            return ShapePicture(tuple(bar.shapes(0, ABOVE, BAR_HEIGHT)), INNER, ABOVE + BAR_HEIGHT + bar.below)


def _measured(block: Chart | Timeline | Lanes) -> tuple[Piece | None, tuple[str, ...]]:
    """`block` laid out, and the key to its numbers: they stand for words that hold signs its font lacks."""
    match block:
        case Chart(categories=words):
            names, key = _numbered([fit.clean(word) for word in words])
            return chart(replace(block, categories=tuple(names)) if key else block, INNER, CHART), key
        case Timeline(moments=moments):
            names, key = _numbered([_joined(moment.what, moment.who) for moment in moments])
            if key:
                numbered = zip(names, moments, strict=True)
                block = replace(block, moments=tuple(replace(one, what=name, who="") for name, one in numbered))
            return timeline(block, TABLE, INNER, NAMED), key
        case Lanes(stretches=stretches):
            names, key = _numbered([_joined(one.label, one.detail) for one in stretches])
            if key:
                known = zip(names, stretches, strict=True)
                block = replace(block, stretches=tuple(replace(one, label=name, detail="") for name, one in known))
            return lanes(block, TABLE, INNER, NAMED), key


def _joined(*words: str) -> str:
    return fit.clean(", ".join(filter(None, words)))


def _numbered(words: list[str]) -> tuple[list[str], tuple[str, ...]]:
    """Numbers in place of `words` and what they stand for, where the pictures' font cannot draw them all."""
    if not any(map(glyphs.is_tall, words)):
        return words, ()
    numbers = [str(number) for number in range(1, len(words) + 1)]
    return numbers, tuple(f"{number}: {' '.join(word.split())}" for number, word in zip(numbers, words, strict=True))

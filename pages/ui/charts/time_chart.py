"""Pictures along a time axis: marks, bars and words at places of their own, as wide as the page, in Altair.

Across, a place is a share of the axis; down, it is pixels. Words are as wide as measured, and cut for the narrowest
screen; how far they must give way at the right edge, the browser works out, which alone knows how wide the page is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from exports.blocks import Ticks
from exports.layout import axis, fit, palette
from exports.layout.palette import css
from pages.ui.charts import described
from pages.ui.charts.charts import COLOURS, INK, inline
from wizard.schedule import timeline
from wizard.schedule.timeline import Axis

NARROWEST = 310
"""Pixels such a picture is wide on a phone."""
TEXT, SMALL = 13, 12
LINE = 17
"""Height of a line of text."""
BELOW = 6
"""Between the days' names and what stands under them."""
AWAY = 3
"""Pixels from a line to the name beside it; `GAP` is the least between two names."""
GAP = 10
FINE, SHADE, QUIET, MUTED = css(axis.QUIET), css(axis.SHADE), COLOURS["muted"], css(palette.MUTED)
SHIFT = "datum.away - max(0, datum.x * width + datum.away + datum.wide - width)"
FLIP = "datum.x * width + datum.away + datum.wide > width ? -datum.away - datum.wide : datum.away"
"""Pixels from a text's place to where it begins: it moves left as far as it must, or to the other side of its mark."""


@dataclass(frozen=True)
class ChartText:
    """A line of words, `wide` pixels; `tip` is the whole of what it was cut from."""

    text: str
    wide: float
    bold: bool
    muted: bool
    tip: str


def lines(text: str, most: int, *, bold: bool = False, muted: bool = False) -> list[ChartText]:
    """`text` in so many lines at most, each no wider than the narrowest screen; muted ones are smaller."""
    size = SMALL if muted else TEXT
    whole = " ".join(fit.clean(text).split())
    kept = fit.wrap(fit.cut(whole, size, NARROWEST, most, bold), size, NARROWEST, bold) if whole else []
    return [ChartText(line, fit.width(line, size, bold), bold, muted, whole) for line in kept]


@dataclass
class TimeChart:
    """A picture being put together, from the top down to `height`."""

    axis: Axis
    height: float = 0.0
    _bars: list[dict[str, Any]] = field(default_factory=list)
    _dots: list[dict[str, Any]] = field(default_factory=list)
    _words: list[dict[str, Any]] = field(default_factory=list)
    _shades: list[dict[str, Any]] = field(default_factory=list)
    _days: list[dict[str, Any]] = field(default_factory=list)

    def begin(self, ticks: Ticks, mark: tuple[date, str] | None = None) -> None:
        """The days' names along the top; what lies before `mark`, a day with a name of its own, is shaded."""
        names = [(self.axis.start(day), line) for day, name in ticks for line in lines(name, 1, muted=True)]
        ends = [at + (AWAY + line.wide) / NARROWEST for at, line in names]
        taken = timeline.lanes([(at, end + GAP / NARROWEST) for (at, _), end in zip(names, ends, strict=True)])
        for (at, line), end, lane in zip(names, ends, taken, strict=True):
            self._days.append({"x": at})
            if not lane and end <= 1:
                self._put([line], at, 0, AWAY)
        self.height = LINE
        if mark:
            at = self.axis.start(mark[0])
            self._shades.append({"x": 0, "x2": at, "y": LINE})
            self._put(lines(mark[1], 1, muted=True), at, LINE, AWAY, flip=True)
            self.height += LINE
        self.height += BELOW

    def beside(self, line: Sequence[ChartText], x: float, away: float) -> None:
        """A line to the right of what stands at `x`, or to its left where there is no room."""
        self._put(line, x, self.height, away, flip=True)

    def under(self, words: Sequence[ChartText], x: float, y: float | None = None) -> None:
        """Lines that begin at `x`, or further left if they must; below what is there, which grows, or from `y` on."""
        self._put(words, x, self.height if y is None else y, 0)
        if y is None:
            self.height += LINE * len(words)

    def _put(self, words: Sequence[ChartText], x: float, y: float, away: float, *, flip: bool = False) -> None:
        wide = max((line.wide for line in words), default=0.0)
        for n, line in enumerate(words):
            look = {"weight": "bold" if line.bold else "normal", "size": SMALL if line.muted else TEXT}
            look["colour"] = MUTED if line.muted else INK
            place = {"x": x, "y": y + LINE * (n + 0.5), "wide": wide, "away": away, "flip": flip}
            self._words.append({"text": line.text, "tip": line.tip, **place, **look})

    def bar(self, x: float, x2: float, y: float, y2: float, colour: str, tip: str) -> None:
        self._bars.append({"x": x, "x2": x2, "y": y, "y2": y2, "colour": colour, "tip": tip})

    def dot(self, x: float, y: float, colour: str, *, filled: bool, tip: str) -> None:
        inside = colour if filled else css(palette.WHITE)
        self._dots.append({"x": x, "y": y, "colour": colour, "fill": inside, "tip": tip})

    def draw(self, *, alt: str, key: str) -> None:
        """As wide as the page lets it be; `alt` says in words what it shows."""
        import altair

        across = altair.X("x:Q", axis=None, scale=altair.Scale(domain=[0, 1], nice=False))
        down = altair.Y("y:Q", axis=None, scale=altair.Scale(domain=[0, self.height], nice=False, reverse=True))
        colour = altair.Color("colour:N", scale=None, legend=None)
        inside = altair.Fill("fill:N", scale=None, legend=None)
        tip = altair.Tooltip("tip:N", title=" ")

        def on(rows: list[dict[str, Any]]) -> altair.Chart:
            return altair.Chart(inline(rows))

        def to_the_end(rows: list[dict[str, Any]]) -> altair.Chart:
            return on([{"y": 0, "y2": self.height, **row} for row in rows])

        words = on(self._words).mark_text(
            align="left",
            baseline="middle",
            dx=altair.expr(f"datum.flip ? ({FLIP}) : ({SHIFT})"),
            fontWeight=altair.expr("datum.weight"),
            fontSize=altair.expr("datum.size"),
        )
        layers = (
            to_the_end(self._shades).mark_rect(color=SHADE).encode(across, down, x2="x2", y2="y2"),
            to_the_end(self._days).mark_rule(color=FINE).encode(across, down, y2="y2"),
            on(self._bars).mark_rect().encode(across, down, x2="x2", y2="y2", color=colour, tooltip=tip),
            on(self._dots)
            .mark_point(size=80, strokeWidth=2, opacity=1)
            .encode(across, down, color=colour, fill=inside, tooltip=tip),
            words.encode(across, down, text="text:N", color=colour, tooltip=tip),
        )
        described.draw(altair.layer(*layers), self.height, key, alt)

"""Bar charts as pictures, drawn as the deck draws its native ones: bars from the left, values at their ends."""

from __future__ import annotations

import re

from exports.blocks import Chart
from exports.docx.look import INNER
from exports.docx.pen import Pen, Picture, tint
from exports.layout import fit
from exports.pptx.template_parts import COLOURS
from exports.pptx.theme import LOOKS
from wizard.language.languages import Language

SIZE = 9.5
BAR, SPACE, LEGEND = 13.0, 11.0, 20.0
"""Height of a bar, the space between categories, and the height of the line that names the series."""
MOST_NAMES, NAME_LINES = 0.45, 2
"""Share of the width the names may take, and lines of a name."""
GAP = 7.0
LINE = "B9C0C5"
_QUOTED = re.compile('"([^"]*)"')


def picture(chart: Chart, step: str, language: Language) -> Picture:
    """`chart` as wide as the text, in the colours of `step` where it names none of its own."""
    names = [fit.clean(name).replace("\n", " ") for name in chart.categories]
    series = [fit.clean(name).replace("\n", " ") for name, _ in chart.series]
    key: tuple[str, ...] = ()
    if any(map(fit.is_tall, names)):
        key = tuple(f"{number}: {name}" for number, name in enumerate(names, 1))
        names = [str(number) for number in range(1, len(names) + 1)]
    accents = [LOOKS[own].accent for own in chart.colours] or [LOOKS[step].accent]
    return _Drawing(chart, names, series, _colours(accents, len(series)), language).picture(key)


def _colours(accents: list[str], count: int) -> list[str]:
    """A colour a series: those there are, then lighter and lighter."""
    full = [COLOURS.get(accent, COLOURS["dk2"]) for accent in accents]
    return [tint(full[n % len(full)], 0.6 ** (n // len(full))) for n in range(count)]


class _Drawing:
    """One chart being drawn. Places are in points from the top left corner."""

    def __init__(
        self, chart: Chart, names: list[str], series: list[str], colours: list[str], language: Language
    ) -> None:
        self._chart, self._series, self._colours, self._language = chart, series, colours, language
        widest = max((fit.width(name, SIZE) for name in names), default=0.0)
        self._left = min(widest, INNER * MOST_NAMES) + GAP
        self._names = [
            fit.wrap(fit.cut(name, SIZE, self._left - GAP, NAME_LINES), SIZE, self._left - GAP) for name in names
        ]
        suffix = _QUOTED.search(chart.number_format)
        self._suffix = suffix[1] if suffix else ""
        values = [value for _, values in chart.series for value in values]
        room = max((fit.width(self._value(value), SIZE) for value in values), default=0.0)
        self._scale = max(INNER - self._left - room - GAP, 1.0) / max((*values, 1e-9))
        self._category = SPACE + BAR * len(series)
        self._top = LEGEND if len(series) > 1 else 0.0
        self.height = self._top + self._category * len(names)

    def _value(self, value: float) -> str:
        return self._language.number(round(value, 2)) + self._suffix

    def picture(self, key: tuple[str, ...]) -> Picture:
        self._pen = Pen(INNER, self.height)
        if len(self._series) > 1:
            self._legend()
        for n, lines in enumerate(self._names):
            top = self._top + n * self._category
            middle = top + self._category / 2
            for row, line in enumerate(lines):
                at = middle + (row - (len(lines) - 1) / 2) * SIZE * fit.LINE
                self._pen.text(line, self._left - GAP - fit.width(line, SIZE) / fit.SAFETY, at, SIZE)
            for bar, (_, values) in enumerate(self._chart.series):
                self._bar(top + SPACE / 2 + bar * BAR, max(0.0, values[n]) * self._scale, values[n], bar)
        self._pen.fill(self._left - 0.6, self._top, self._left, self.height, LINE)
        return self._pen.picture(key)

    def _legend(self) -> None:
        x = self._left
        for name, colour in zip(self._series, self._colours, strict=True):
            self._pen.fill(x, LEGEND / 2 - 7, x + 9, LEGEND / 2 + 2, colour)
            room = max((INNER - self._left) / len(self._series) - 9 - 2 * GAP, SIZE)
            shown = fit.cut(name, SIZE, room, 1)
            self._pen.text(shown, x + 9 + GAP / 2, LEGEND / 2 - 2.5, SIZE)
            x += 9 + fit.width(shown, SIZE) + 2 * GAP

    def _bar(self, top: float, length: float, value: float, series: int) -> None:
        self._pen.fill(self._left, top, self._left + length, top + BAR - 1, self._colours[series])
        self._pen.text(self._value(value), self._left + length + GAP / 2, top + (BAR - 1) / 2, SIZE)

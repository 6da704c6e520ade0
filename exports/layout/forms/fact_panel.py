"""A panel of facts at the left of a slide, each under its label; the first is seen from afar."""

from __future__ import annotations

from dataclasses import dataclass, replace

from exports.layout import fit, kit
from exports.layout.builder import PageBuilder
from exports.layout.grid import SMALL, Box
from exports.layout.palette import tint
from exports.layout.piece import Setting
from exports.layout.running_text import FlowParagraph, TextFlow
from exports.layout.shapes import Rectangle, TextBox

PANEL_WIDTH = 262.0
PANEL_PADDING = 20.0
SEEN_FROM_AFAR = 60
"""Characters of a panel's first fact that is set large."""


@dataclass(frozen=True)
class MeasuredFacts:
    """Facts on the step's tint; `room` is how high it has become."""

    text: TextFlow
    step: str
    room: float = 0.0

    @property
    def width(self) -> float:
        """Points from side to side."""
        return PANEL_WIDTH

    @property
    def height(self) -> float:
        """Points from top to foot."""
        return max(self.room, self.text.height + 2 * PANEL_PADDING)

    def fitted(self, room: float) -> MeasuredFacts:
        """As high as the room."""
        return replace(self, text=self.text.fitted(room - 2 * PANEL_PADDING), room=room)

    def split(self, room: float) -> tuple[MeasuredFacts | None, MeasuredFacts | None]:
        """What fits into `room` and the rest."""
        head, rest = self.text.split(room - 2 * PANEL_PADDING)
        return self._part(head), self._part(rest)

    def _part(self, text: TextFlow | None) -> MeasuredFacts | None:
        return MeasuredFacts(text, self.step) if text else None

    def draw(self, builder: PageBuilder, x: float, y: float) -> None:
        """Adds it to `builder` with its top left corner there."""
        builder.add(Rectangle("Panel", Box(x, y, self.width, self.height), tint(self.step), radius=kit.RADIUS))
        place = Box(x + PANEL_PADDING, y + PANEL_PADDING, self.text.width, self.text.height)
        builder.add(TextBox("Facts", place, self.text.shapes()))


def panel(facts: tuple[tuple[str, str], ...], setting: Setting) -> MeasuredFacts:
    """The first fact in the serif, as large as it stands on few lines."""
    inner = PANEL_WIDTH - 2 * PANEL_PADDING
    size = max(SMALL, setting.scale.body - 2)
    paragraphs: list[FlowParagraph] = []
    for n, (label, value) in enumerate(facts):
        before = 1.1 * size if n else 0.0
        over = FlowParagraph(fit.clean(label), SMALL, setting.accent, bold=True, before=before, heading=True)
        paragraphs.append(over)
        large = setting.scale.statement
        whole = fit.longest_word(fit.clean(value), large, serif=True) <= inner
        larger = large if not n and whole and len(value) <= SEEN_FROM_AFAR else size
        lines = fit.as_set(value).split("\n")
        paragraphs += [FlowParagraph(line, larger, before=3, serif=larger > size, under=over) for line in lines]
    return MeasuredFacts(TextFlow(tuple(paragraphs), inner), setting.step)

"""What slides are laid out on: our own ground, or that of a company's template (`template_ground`)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from exports.blocks import Cover, Deck, StepHeading
from exports.layout import backdrop, covers, grid, palette
from exports.layout.grid import BESIDE_PANEL, BODY_BOTTOM, Box
from exports.layout.look import Look
from exports.layout.palette import MUTED
from exports.layout.shapes import Frame, Page, Paragraph, Rectangle, Role, Run, Shape, TextBox
from exports.layout.titles import footer, height, line_count, title


class Ground(Protocol):
    """Where everything stands on a slide in each frame. Lengths are points of a page as high as ours."""

    side_panels: bool
    """Whether a panel may stand from a slide's top to its foot, before its title."""

    def cover(self, deck: Deck, cover: Cover) -> Page:
        """The title slide."""

    def divider(self, deck: Deck, step: StepHeading, listed: Sequence[tuple[int, str]], number: int) -> Page:
        """The slide that begins a step; `listed` are the numbers and the words of those that follow."""

    def heading(self, text: str, frame: Frame) -> TextBox:
        """A slide's title."""

    def continued(self, heading: TextBox, text: str) -> TextBox:
        """The title of a slide that goes on from the one with `heading`, on as many lines."""

    def body(self, frame: Frame, heading: TextBox) -> Box:
        """The place of a slide's blocks."""

    def panel(self, frame: Frame, body: Box) -> Box:
        """The place of what stands in a panel beside them."""

    def kicker(self, frame: Frame) -> Box:
        """The place of the line over the title or over the body."""

    def under(self, step: str, frame: Frame, body: Box) -> Iterator[Shape]:
        """What a slide has under its body, and under its panel."""

    def around(self, deck: Deck, number: int, frame: Frame) -> Iterator[TextBox]:
        """Footer and slide number."""

    def behind(self, step: str, frame: Frame) -> Sequence[Shape]:
        """What PowerPoint's layout for such a slide holds already."""


@dataclass(frozen=True)
class OwnGround:
    """Ours, in whatever theme."""

    look: Look
    side_panels = True

    def cover(self, deck: Deck, cover: Cover) -> Page:
        """The title slide, with the logo."""
        return covers.cover(deck, cover, self.look.logo)

    def divider(self, deck: Deck, step: StepHeading, listed: Sequence[tuple[int, str]], number: int) -> Page:
        """The slide that begins a step."""
        return covers.divider(deck, step, listed, number)

    def heading(self, text: str, frame: Frame) -> TextBox:
        """A slide's title, beside a panel from top to bottom or across the slide."""
        box = grid.TITLE_BOX
        if frame is Frame.SIDE:
            box = Box(BESIDE_PANEL.x, box.y, BESIDE_PANEL.width, box.height)
        return title(text, grid.TITLE_SIZES, box, Role.TITLE)

    def continued(self, heading: TextBox, text: str) -> TextBox:
        """On as many lines as the first: the body stands at the same height."""
        (run,) = heading.paragraphs[0].runs
        sizes = tuple((size, line_count(heading)) for size in dict(grid.TITLE_SIZES) if size <= run.size)
        return title(text, sizes, heading.box, Role.TITLE)

    def body(self, frame: Frame, heading: TextBox) -> Box:
        """Under the title, beside the panel."""
        top = max(grid.BODY_TOP, heading.box.y + height(heading) + grid.UNDER_TITLE)
        across = grid.BODY_BOX if frame is Frame.FULL else BESIDE_PANEL
        return Box(across.x, top, across.width, BODY_BOTTOM - top)

    def panel(self, frame: Frame, body: Box) -> Box:
        """At the left, under the title or from the slide's top."""
        top = grid.PANEL_TOP if frame is Frame.SIDE else body.y + grid.PANEL_PADDING
        return Box(grid.MARGIN, top, grid.PANEL_INNER, BODY_BOTTOM - top)

    def kicker(self, frame: Frame) -> Box:
        """Over the title."""
        return grid.kicker_box(frame is Frame.SIDE)

    def under(self, step: str, frame: Frame, body: Box) -> Iterator[Shape]:
        """A tint that bleeds off the slide; a panel from top to bottom is the layout's."""
        if frame is Frame.PANEL:
            yield Rectangle("Panel", Box(0, body.y, grid.PANEL, grid.HEIGHT - body.y), palette.tint(step))

    def around(self, deck: Deck, number: int, frame: Frame) -> Iterator[TextBox]:
        """At the slide's foot."""
        yield from footer(deck.footer, grid.footer_box(frame is not Frame.FULL), grid.FOOTER_SIZE)
        counted = Paragraph((Run(str(number), grid.FOOTER_SIZE, colour=MUTED),), align="right")
        yield TextBox("Slide Number", grid.NUMBER_BOX, (counted,), Role.NUMBER, anchor="middle")

    def behind(self, step: str, frame: Frame) -> Sequence[Shape]:
        """The three bars, and the panel from top to bottom."""
        return backdrop.slide(step, frame)

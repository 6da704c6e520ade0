"""Slides on a company's own template: in its placeholders where it has one, and in what it leaves free.

A panel stands within the body, since what is at the slide's edges is the template's; a slide that begins a step has
the template's own design, without a list of what follows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from exports.blocks import Cover, Deck, StepHeading
from exports.layout import fit, grid, palette
from exports.layout.builder import PageBuilder
from exports.layout.grid import Box, Sizes
from exports.layout.palette import PAPER, Colour
from exports.layout.shapes import Frame, Page, Paragraph, Picture, Rectangle, Role, Run, Shape, TextBox
from exports.layout.template import Template, TemplateLayout, TextPlace
from exports.layout.titles import PART, fitted, footer, one_line, together
from exports.layout.words import paragraph, words

KICKER, UNDER_KICKER = 16.0, 8.0
PANEL_PADDING, BESIDE_PANEL = 16.0, 23.0
LARGEST_TITLE = 34.0
"""Of the slides with a body: a larger one would only fit where it is short, and titles should be of one size."""
SMALLER = (54, 48, 44, 40, 36, 32, 30, 28, 26, 24, 22, 20, 18, 17, 16, 15, 14, 13, 12, 11)
"""Sizes that are tried where a text does not fit at the template's own."""
MOST_LINES = 3
"""Of a title, where its place has room for more."""
QUIETER = 0.7
"""Size of the lines under the subtitle, of its own."""
TITLE, COVER, SECTION, QUIET = Colour("title"), Colour("cover"), Colour("section"), Colour("quiet")


@dataclass(frozen=True)
class TemplateGround:
    """What a deck is laid out on where a company has its own template."""

    template: Template
    side_panels = False

    def cover(self, deck: Deck, cover: Cover) -> Page:
        """The template's title slide: whose strategy, what it is, and how far it is."""
        layout = self.template.cover
        builder = PageBuilder()
        builder.add(heading(cover.title, _title(layout, self.template), COVER, Role.COVER_TITLE))
        subtitle = [one_line(cover.statement), one_line(cover.subtitle)]
        lines = [one_line(line) for line in cover.lines]
        builder.add(*self._subtitle(layout, list(dict.fromkeys(filter(None, subtitle))), lines, COVER))
        return Page("", 1, self._picture(layout), builder.shapes, cover.notes, Frame.COVER)

    def divider(self, deck: Deck, step: StepHeading, listed: Sequence[tuple[int, str]], number: int) -> Page:
        """The template's own slide between sections: the step's name and question."""
        layout = self.template.section
        builder = PageBuilder(step.id)
        builder.add(heading(step.name, _title(layout, self.template), SECTION, Role.TITLE))
        builder.add(*self._subtitle(layout, [one_line(step.question)], [], SECTION))
        builder.add(*self._around(layout, deck, number))
        return Page(step.id, 1, self._picture(layout), builder.shapes, "", Frame.DIVIDER)

    def _subtitle(
        self, layout: TemplateLayout, texts: list[str], lines: list[str], colour: Colour
    ) -> Iterator[TextBox]:
        """`texts` and `lines` under them, as many as there is room for, as large as they can be."""
        place = layout.texts[0] if layout.texts else None
        if place is None or not texts:
            return
        colour = place.colour or colour
        for count in range(len(texts) + len(lines), 0, -1):
            shown, below = texts[:count], lines[: max(0, count - len(texts))]
            for size in _sizes(min(place.size, 24)):
                quiet = max(grid.FLOOR, size * QUIETER)
                paragraphs = words(
                    place.box.width,
                    *(paragraph(text, size, colour=colour, serif=place.serif, before=size / 3) for text in shown),
                    *(paragraph(line, quiet, colour=colour, serif=place.serif, before=quiet / 3) for line in below),
                )
                if paragraphs.height <= place.box.height:
                    aligned = tuple(replace(one, align=place.align) for one in paragraphs.paragraphs)
                    yield TextBox("Subtitle", place.box, aligned, Role.SUBTITLE, anchor=place.anchor)
                    return

    def heading(self, text: str, frame: Frame) -> TextBox:
        """A slide's title where the template has it."""
        place = _title(self.template.content, self.template)
        return heading(text, replace(place, size=min(place.size, LARGEST_TITLE)), TITLE, Role.TITLE)

    def continued(self, heading: TextBox, text: str) -> TextBox:
        """As large as it fits."""
        return self.heading(text, Frame.FULL)

    def body(self, frame: Frame, heading: TextBox) -> Box:
        """What the template leaves free, under the kicker and beside a panel."""
        box = self.template.body
        left = 0.0 if frame is Frame.FULL else grid.PANEL_INNER + 2 * PANEL_PADDING + BESIDE_PANEL
        top = KICKER + UNDER_KICKER
        return Box(box.x + left, box.y + top, box.width - left, box.height - top)

    def panel(self, frame: Frame, body: Box) -> Box:
        """At the left of the body."""
        left = self.template.body.x + PANEL_PADDING
        return Box(left, body.y + PANEL_PADDING, grid.PANEL_INNER, body.height - 2 * PANEL_PADDING)

    def kicker(self, frame: Frame) -> Box:
        """Over the body."""
        box = self.template.body
        return Box(box.x, box.y, box.width, KICKER)

    def under(self, step: str, frame: Frame, body: Box) -> Iterator[Shape]:
        """A sheet where the ground bears no text, and what a panel stands on."""
        if sheet := self.template.sheet:
            yield Rectangle("Sheet", sheet, PAPER)
        if frame is not Frame.FULL:
            box = Box(self.template.body.x, body.y, grid.PANEL_INNER + 2 * PANEL_PADDING, body.height)
            yield Rectangle("Panel", box, palette.accent(step) if frame is Frame.SIDE else palette.tint(step))

    def around(self, deck: Deck, number: int, frame: Frame) -> Iterator[TextBox]:
        """Footer, date and slide number, where the template has them."""
        return self._around(self.template.content, deck, number)

    def _around(self, layout: TemplateLayout, deck: Deck, number: int) -> Iterator[TextBox]:
        said_so, _, dated = deck.footer.rpartition(PART) if layout.date else (deck.footer, "", "")
        if layout.date and dated:
            yield _small("Date", dated, layout.date, Role.DATE)
        if layout.footer and said_so:
            size = min(layout.footer.size, grid.SMALL)
            for box in footer(said_so, layout.footer.box, size, QUIET):
                text = box.paragraphs[0].runs[0].text
                yield _small("Footer", text, layout.footer, Role.FOOTER)
        if layout.number:
            yield _small("Slide Number", str(number), layout.number, Role.NUMBER)

    def behind(self, step: str, frame: Frame) -> Sequence[Shape]:
        """A picture of the template's ground."""
        return self._picture(self.template.content)

    def _picture(self, layout: TemplateLayout) -> tuple[Picture]:
        page = Box(0, 0, self.template.width / self.template.scale, self.template.height / self.template.scale)
        return (Picture("Ground", page, layout.ground, ""),)


def heading(text: str, place: TextPlace, colour: Colour, role: Role) -> TextBox:
    """A title in the template's type, smaller where it does not fit into its place."""
    shown = one_line(text)
    measured = shown.upper() if place.capitals else shown
    whole, size = fitted(measured, _title_sizes(place), place.box.width)
    if whole == measured:
        whole = together(shown, size, place.box.width, capitals=place.capitals)
    run = Run(whole, size, colour=place.colour or colour, serif=place.serif)
    return TextBox("Title", place.box, (Paragraph((run,), place.align),), role, anchor=place.anchor)


def _title_sizes(place: TextPlace) -> Sizes:
    """Sizes with as many lines as there is room for; the last takes as many as there are."""
    lines = [(size, int(place.box.height / (size * fit.SERIF_LINE))) for size in _sizes(place.size)]
    fitting = [(size, min(MOST_LINES, count)) for size, count in lines if count] or [(lines[-1][0], 1)]
    return (*fitting, (fitting[-1][0], 9))


def _sizes(own: float) -> list[float]:
    return [own, *(size for size in SMALLER if size < own)]


def _title(layout: TemplateLayout, template: Template) -> TextPlace:
    """The title's place; layouts without one have it where the slides with a body do."""
    title = layout.title or template.content.title
    assert title, "the reader gives the slides with a body a title"
    return title


def _small(name: str, text: str, place: TextPlace, role: Role) -> TextBox:
    size = min(place.size, grid.SMALL)
    line = Paragraph((Run(text, size, colour=place.colour or QUIET, serif=place.serif),), place.align)
    return TextBox(name, place.box, (line,), role, anchor=place.anchor)

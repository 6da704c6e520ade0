"""The slides that show where one is: the cover with the three steps, and the one that begins each of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from exports.blocks import Cover, Deck, StepHeading
from exports.layout import backdrop, fit, grid, palette
from exports.layout.builder import PageBuilder
from exports.layout.grid import Box
from exports.layout.kit import rule
from exports.layout.look import Logo
from exports.layout.palette import INK, MUTED, STEPS, WHITE
from exports.layout.shapes import Frame, Group, Page, Paragraph, Picture, Rectangle, Role, Run, Shape, TextBox, TextLine
from exports.layout.titles import footer, height, one_line, title
from exports.layout.words import Words, paragraph, words

MOST_LINES = 3
"""Lines at the cover's foot."""
UNDER_NAME = 16.0
MOST_ROWS = 8
"""Lines of the list that begins a step."""
LOWEST_ROW, HIGHEST_ROW = 38.0, 56.0
ROW_SIZES, LEAST_ROW = (18.0, 17.0, 16.0, 15.0, 14.0, 13.0, 12.0), 15.0
"""Of a line, and from which one it is not read as less than the others."""
NUMBER_ROOM = 42.0


def cover(deck: Deck, cover: Cover, logo: Logo | None = None) -> Page:
    """The title slide: whose strategy, what it is in one sentence, how far it is, and the three steps."""
    builder = PageBuilder()
    name = title(cover.title, grid.COVER_TITLE_SIZES, grid.COVER_TITLE_BOX, Role.COVER_TITLE)
    top = name.box.y + height(name) + UNDER_NAME
    statement = _statement(cover.statement, top) or _statement(cover.subtitle, top)
    if cover.statement and cover.subtitle and statement and _said(statement) != one_line(cover.subtitle):
        kind = Paragraph((Run(one_line(cover.subtitle), grid.KIND_SIZE, colour=MUTED),))
        builder.add(TextBox("Kind", grid.KIND_BOX, (kind,), Role.KIND))
    builder.add(name)
    if logo:
        builder.add(Picture("Logo", logo.within(grid.COVER_LOGO_BOX, right=True), logo.data, logo.alt))
    if statement:
        builder.add(statement)
    if cover.lines:
        lines = [
            paragraph(line, grid.LINES_SIZE, colour=MUTED, before=grid.LINES_APART) for line in cover.lines[:MOST_LINES]
        ]
        details = words(grid.LINES_BOX.width, *lines)
        builder.add(TextBox("Details", grid.LINES_BOX, details.paragraphs, Role.DETAILS, anchor="bottom"))
    for number, (step, box) in enumerate(zip(deck.steps, grid.STAIR_WORDS, strict=False)):
        builder.add(_stair(step, box, number))
    return Page("", 1, backdrop.cover(), builder.shapes, cover.notes, Frame.COVER)


def _statement(text: str, top: float) -> TextBox | None:
    """The sentence under the name, as large as it fits above the details; None where it does not."""
    box = grid.SUBTITLE_BOX
    room = min(grid.LINES_BOX.y, grid.STAIRS[0].y) - top - UNDER_NAME
    for size in grid.SUBTITLE_SIZES:
        said_so = words(box.width, paragraph(one_line(text), size, serif=True, colour=MUTED))
        if said_so.paragraphs and said_so.height <= room:
            place = Box(box.x, top, box.width, said_so.height)
            return TextBox("Subtitle", place, said_so.drawn, Role.SUBTITLE)
    return None


def _said(box: TextBox) -> str:
    return "".join(run.text for paragraph in box.paragraphs for run in paragraph.runs)


def _stair(step: StepHeading, box: Box, number: int) -> TextBox:
    large, small = grid.STAIR_SIZES
    written = words(
        box.width,
        paragraph(f"{number + 1}  {step.name}", large, bold=True, colour=WHITE),
        paragraph(step.question, small, colour=WHITE, before=5),
    )
    place = Box(box.x, box.y, box.width, written.height)
    return TextBox("Step", place, written.paragraphs, Role.PANEL, number)


def divider(deck: Deck, step: StepHeading, listed: Sequence[tuple[int, str]], number: int) -> Page:
    """The slide that begins a step: its name and question, the stairs, and what follows with its slide numbers."""
    builder = PageBuilder(step.id)
    builder.add(
        title(step.name, ((grid.DIVIDER_TITLE_SIZE, 1), (36, 1)), grid.DIVIDER_TITLE_BOX, Role.TITLE, colour=WHITE)
    )
    question = Paragraph((Run(one_line(step.question), grid.DIVIDER_QUESTION_SIZE, colour=WHITE, serif=True),))
    builder.add(TextBox("Question", grid.DIVIDER_QUESTION_BOX, (question,), Role.SUBTITLE))
    builder.add(_stairs(step))
    builder.add(*_list(builder, listed))
    quiet = palette.tint(step.id)
    builder.add(*footer(deck.footer, grid.DIVIDER_FOOTER_BOX, grid.FOOTER_SIZE, quiet))
    counted = Paragraph((Run(str(number), grid.FOOTER_SIZE, colour=quiet),), align="right")
    builder.add(TextBox("Slide Number", grid.NUMBER_BOX, (counted,), Role.NUMBER, anchor="middle"))
    return Page(step.id, 1, backdrop.divider(step.id), builder.shapes, "", Frame.DIVIDER)


def _stairs(step: StepHeading) -> Group:
    """The three steps, the one that begins in white."""
    shapes: list[Shape] = []
    for n, (box, name) in enumerate(zip(grid.DIVIDER_STAIRS, STEPS, strict=True), 1):
        ground = WHITE if name == step.id else palette.middle(step.id)
        size = 42 + 4 * n
        colour = palette.accent(step.id) if name == step.id else INK
        shapes.append(Rectangle(f"Step {n}", box, ground))
        shapes.append(TextLine("Number", box.x + 17, box.y + 12, (Run(str(n), size, colour=colour, serif=True),)))
    first, last = grid.DIVIDER_STAIRS[0], grid.DIVIDER_STAIRS[-1]
    box = Box(first.x, last.y, last.x + last.width - first.x, last.height)
    return Group("Stairs", box, step.part, tuple(shapes))


def _list(builder: PageBuilder, listed: Sequence[tuple[int, str]]) -> Iterator[Shape]:
    box = grid.DIVIDER_LIST_BOX
    rows = [(number, one_line(text)) for number, text in listed[:MOST_ROWS]]
    pitch = min(HIGHEST_ROW, max(LOWEST_ROW, box.height / max(1, len(rows))))
    quiet = palette.tint(builder.step)
    yield rule(box.x, box.y, box.width, quiet)
    for n, (number, text) in enumerate(rows):
        row = _row(number, text, pitch, quiet)
        top = box.y + n * pitch
        yield row.box("Entry", box.x, top + (pitch - row.height) / 2, column=builder.claim())
        yield rule(box.x, top + pitch, box.width, quiet)


def _row(number: int, text: str, pitch: float, quiet: palette.Colour) -> Words:
    """On one line where that does not make it small print beside the others, else on two."""
    room = grid.DIVIDER_LIST_BOX.width - NUMBER_ROOM

    def holds(size: float, lines: int) -> bool:
        return len(fit.wrap(text, size, room)) <= lines and lines * fit.LINE * size <= pitch

    tried = [*((size, 1) for size in ROW_SIZES if size >= LEAST_ROW), *((size, 2) for size in ROW_SIZES)]
    size, lines = next(
        (one for one in tried if holds(*one)), (grid.FLOOR, max(1, int(pitch / (grid.FLOOR * fit.LINE))))
    )
    label = Run(str(number), size, colour=quiet)
    shown = Run(fit.cut(text, size, room, lines), size, colour=WHITE)
    return Words((Paragraph((shown,), label=label, indent=NUMBER_ROOM),), grid.DIVIDER_LIST_BOX.width)

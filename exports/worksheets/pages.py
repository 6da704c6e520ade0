"""Puts sheets on pages: the way in at the top, parts below each other, and what room is left to write in."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

import segno

from exports.layout import fit
from exports.layout.grid import Box
from exports.layout.kit import rule
from exports.layout.palette import MUTED, accent, tint
from exports.layout.shapes import Page, PageKind, Pages, Picture, Rectangle, Role, Run, Shape, TextLine
from exports.layout.themes import PRINT
from exports.layout.titles import one_line
from exports.layout.words import Words, paragraph, words
from exports.worksheets import budget, places
from exports.worksheets.parts import (
    HEIGHT,
    INNER,
    MARGIN,
    SMALL,
    TEXT,
    WIDTH,
    Part,
    height,
    measured,
    ruled,
    stack,
    text,
)
from exports.worksheets.sheets import Sheet, SheetHeading
from wizard.language.languages import Language

TOP, BOTTOM = 112.0, HEIGHT - 52.0
"""Between them stand the parts."""
QR = 62.0
TITLE = 22.0
CONTINUED = 34.0
"""Room for the title of a page that goes on."""


def lay_out(sheets: Sequence[Sheet], heading: SheetHeading, language: Language, today: date) -> Pages:
    """The pages of all sheets."""
    picture = _qr(heading)
    drawn = [(sheet, number, page) for sheet in sheets for number, page in enumerate(_paged(sheet, language))]
    pages = tuple(
        Page(
            sheet.step,
            0,
            (),
            (
                *_top(heading, picture, language),
                *_title(sheet, continued=bool(number), language=language),
                *_body(sheet, page, continued=bool(number)),
                *_foot(heading, at, len(drawn), language),
            ),
        )
        for at, (sheet, number, page) in enumerate(drawn, 1)
    )
    title = one_line(f"{heading.title}: {language.text('worksheets.name')}" if heading.title else sheets[0].title)
    return Pages(PageKind.WORKSHEETS, WIDTH, HEIGHT, pages, language.tag, title, "", "", today, PRINT)


def _parts(sheet: Sheet, language: Language) -> list[Part]:
    colour = accent(sheet.step)
    game = budget.game(colour, language) if sheet.game else []
    asked = [places.question(question, colour, language) for question in sheet.questions]
    return [*game, *asked, *budget.cards(sheet.cards, colour, language)]


def _further(sheet: Sheet, language: Language) -> list[Part]:
    """What is asked where there is room, the first under a heading of its own."""
    parts = [places.question(question, accent(sheet.step), language) for question in sheet.further]
    if not parts:
        return []
    heading = text(measured(language.text("worksheets.further"), TEXT, colour=MUTED))
    return [stack([heading, replace(parts[0], before=8)], before=26), *parts[1:]]


def _paged(sheet: Sheet, language: Language) -> Iterator[list[tuple[Part, int]]]:
    """The parts of each page, and by how many rows each has grown."""
    page: list[Part] = []
    room = BOTTOM - TOP - _head(sheet)
    for part in _parts(sheet, language):
        if page and height([*page, part]) > room:
            yield _grown(page, room)
            page, room = [], BOTTOM - TOP - CONTINUED
        page.append(part)
    for part in _further(sheet, language):
        if height([*page, part]) > room:
            break
        page.append(part)
    yield _grown(page, room)


def _grown(page: Sequence[Part], room: float) -> list[tuple[Part, int]]:
    """What is free goes round by the row, to whatever can grow."""
    rows = [0] * len(page)
    free = room - height(page)
    while True:
        able = [n for n, part in enumerate(page) if rows[n] < part.most and part.row <= free]
        if not able:
            return list(zip(page, rows, strict=True))
        fewest = min(able, key=lambda n: rows[n])
        rows[fewest] += 1
        free -= page[fewest].row


def _top(heading: SheetHeading, picture: bytes | None, language: Language) -> Iterator[Shape]:
    """Whose sheet it is, and the way into the workshop."""
    right = INNER
    if picture is not None:
        right -= QR + 12
        yield Picture("QR", Box(MARGIN + INNER - QR, 34, QR, QR), picture, language.text("workshop.screen_qr"))
        yield words(
            180,
            paragraph(heading.address.partition("://")[2] or heading.address, SMALL, colour=MUTED, align="right"),
            paragraph(f"{language.text('workshop.code')} {heading.code}", 14, bold=True, align="right", before=2),
        ).box("Way in", MARGIN + right - 180, 38)
        right -= 190
    if heading.title:
        kept = fit.cut(fit.clean(one_line(heading.title)), TEXT, right - 12, 2, bold=True)
        yield words(right - 12, paragraph(kept, TEXT, bold=True)).box("Workshop", MARGIN, 36)
    name = language.text("worksheets.company")
    yield TextLine("Company", MARGIN, 74, (Run(name, SMALL, colour=MUTED),))
    start = MARGIN + fit.width(name, SMALL) + 8
    yield ruled(start, 86, MARGIN + right - 12 - start)


def _head(sheet: Sheet) -> float:
    """How much of the first page title, task and steps take."""
    words_of = _steps(sheet)
    task = measured(sheet.task, 13, INNER).height if sheet.task else 0.0
    title = words(INNER, paragraph(sheet.title, TITLE, serif=True)).height
    return 16 + title + 4 + task + (words_of.height + 30 if words_of.paragraphs else 8) + 10


def _steps(sheet: Sheet) -> Words:
    return words(INNER - 28, *(paragraph(f"{n}. {step}", TEXT, before=2) for n, step in enumerate(sheet.steps, 1)))


def _title(sheet: Sheet, *, continued: bool, language: Language) -> Iterator[Shape]:
    """On the first page the title with what is to be done; on those after it, that they go on."""
    y = TOP
    if continued:
        goes_on = language.text("worksheets.goes_on", title=sheet.title)
        kept = fit.cut(fit.clean(goes_on), 14, INNER, 1, serif=True)
        yield words(INNER, paragraph(kept, 14, serif=True)).box("Title", MARGIN, y, role=Role.TITLE)
        return
    yield TextLine("Kicker", MARGIN, y, (Run(fit.clean(sheet.kicker), SMALL, True, accent(sheet.step)),))
    y += 16
    title = words(INNER, paragraph(sheet.title, TITLE, serif=True))
    yield title.box("Title", MARGIN, y, role=Role.TITLE)
    y += title.height + 4
    if sheet.task:
        task = measured(sheet.task, 13, INNER)
        yield task.box("Task", MARGIN, y)
        y += task.height
    steps = _steps(sheet)
    if steps.paragraphs:
        yield Rectangle("Steps", Box(MARGIN, y + 8, INNER, steps.height + 16), tint(sheet.step), None, 4)
        yield steps.box("Steps", MARGIN + 14, y + 16)


def _body(sheet: Sheet, page: Sequence[tuple[Part, int]], *, continued: bool) -> Iterator[Shape]:
    y = TOP + (CONTINUED if continued else _head(sheet))
    for number, (part, rows) in enumerate(page):
        y += part.before * bool(number)
        yield from part.draw(MARGIN, y, rows)
        y += part.grown(rows)


def _foot(heading: SheetHeading, at: int, of: int, language: Language) -> Iterator[Shape]:
    yield rule(MARGIN, HEIGHT - 40, INNER)
    said_below = language.text("worksheets.foot" if heading.code else "worksheets.foot_alone")
    run = Run(said_below, SMALL, colour=MUTED)
    yield TextLine("Footer", MARGIN, HEIGHT - 34, (run,))
    number = words(80, paragraph(language.text("worksheets.page", n=at, of=of), SMALL, colour=MUTED, align="right"))
    yield number.box("Number", MARGIN + INNER - 80, HEIGHT - 34, role=Role.NUMBER)


def _qr(heading: SheetHeading) -> bytes | None:
    if not heading.qr:
        return None
    file = io.BytesIO()
    segno.make(heading.qr, error="m", micro=False).save(file, kind="png", scale=6, border=1)
    return file.getvalue()

"""Lays out the one-pager: head and statement, three columns, the next steps and whom to ask, a message at the foot."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from exports.blocks.one_page import OnePager
from exports.layout import fit, grid, palette
from exports.layout.builder import PageBuilder
from exports.layout.grid import BAR_APART, BAR_HEIGHTS, BAR_WIDTH, PAGE_HEIGHT, PAGE_TITLE_BOX, PAGE_WIDTH, Box
from exports.layout.grid import PAGE_INNER as INNER
from exports.layout.grid import PAGE_MARGIN as MARGIN
from exports.layout.kit import HAIR, rule
from exports.layout.look import PLAIN, Logo, Look
from exports.layout.one_page import groups, statement
from exports.layout.one_page.columns import GAP, places, widths
from exports.layout.one_page.foot import Foot, draw_foot, fitted_foot
from exports.layout.one_page.groups import FittedColumn
from exports.layout.one_page.setting import GroupSetting
from exports.layout.palette import INK, MUTED, STEPS, WHITE
from exports.layout.shapes import Page, PageKind, Pages, Paragraph, Picture, Rectangle, Run, Shape, TextBox
from exports.layout.titles import one_line
from exports.layout.words import mixed, said, words

FULLEST_FIRST = (1, 0, 2)
"""The columns, the one first that as a rule needs most room."""
HEAD = 22.0
COLUMN_HEAD = 26.0
PADDING = 10.0
IN_COLUMN = COLUMN_HEAD + 16.0
"""What a column needs besides its groups."""
UNDER_STATEMENT = 8.0
SIZES = (14.0, 13.0, 12.0, 11.5, 11.0)
FOOT = PAGE_HEIGHT - 34.0
"""Where the message begins."""
MESSAGE_SIZES = (15.0, 13.0, 12.0)
TALLEST_FOOT = 150.0
"""Points beyond which fewer next steps are shown."""


@dataclass(frozen=True)
class OnePagerLayout:
    """The page, and where each of its groups stands on it, by the group's id: the preview lights them."""

    pages: Pages
    boxes: Mapping[str, Box]


class _Fitted(NamedTuple):
    """The statement, where the columns begin, what is in them and below them, and their height."""

    statement: tuple[Shape, ...]
    top: float
    columns: list[FittedColumn]
    foot: Foot
    room: float


def lay_out(page: OnePager, look: Look = PLAIN) -> OnePagerLayout:
    """`page` on its one sheet: in the largest type in which all is said, and where that is none, as much as fits."""
    builder = PageBuilder(columns=0)
    head, title = _head(page, look.logo)
    builder.add(*head)
    shapes, top, columns, foot, room = _fitted(page, title)
    builder.add(*shapes)
    boxes: dict[str, Box] = {"statement": Box(title.x, title.y, title.width, top - UNDER_STATEMENT - title.y)}
    for number, (column, place) in enumerate(zip(columns, places(top, room), strict=True)):
        builder.add(*_frame(page, number, place))
        inside = Box(place.x + PADDING, place.y + COLUMN_HEAD + 8, place.width - 2 * PADDING, room - IN_COLUMN)
        for group, box in column.places(inside.x, inside.y, inside.height):
            builder.add(*group.shapes(box.x, box.y))
            boxes[group.group.id] = box
    if foot.shown:
        draw_foot(builder, foot, page.more, top + room + GAP, boxes)
    builder.add(*_message(page))
    sheet = Page("", 0, (), builder.shapes, page.notes)
    names = (page.tag, page.title, page.company, page.subject)
    pages = Pages(PageKind.ONE_PAGER, PAGE_WIDTH, PAGE_HEIGHT, (sheet,), *names, page.made, look.theme)
    return OnePagerLayout(pages, boxes)


def _fitted(page: OnePager, title: Box) -> _Fitted:
    """As large as it can be with all that is to be said; where there is no room for all, as much as fits."""
    tries = [(size, statement.LARGE) for size in SIZES] + [(SIZES[-1], statement.SMALL)]
    order = list(FULLEST_FIRST)
    for size, measures in tries:
        shapes, below = statement.statement(page, title, measures)
        top = below + UNDER_STATEMENT
        foot = _foot(page, size)
        room = _room(top, foot)
        # What is too tall is asked first at the next size: it decides there as well, and the others are not measured.
        too_tall = next((number for number in order if _column(page, number, size).height > room - IN_COLUMN), None)
        if too_tall is None:
            return _Fitted(shapes, top, _columns(page, size), foot, room)
        order.sort(key=lambda number: number != too_tall)
    count = len(page.steps.cards)
    while foot.height > TALLEST_FOOT and count > 1:
        count -= 1
        foot = _foot(page, size, count)
    foot = foot.lowered()
    room = _room(top, foot)
    columns = [column.within(room - IN_COLUMN) for column in _columns(page, size)]
    return _Fitted(shapes, top, columns, foot, room)


def _columns(page: OnePager, size: float) -> list[FittedColumn]:
    return [_column(page, number, size) for number in range(len(page.columns))]


def _column(page: OnePager, number: int, size: float) -> FittedColumn:
    column, width = page.columns[number], widths()[number]
    return groups.column(column.groups, GroupSetting(size, width - 2 * PADDING, column.step, page.more))


def _room(top: float, foot: Foot) -> float:
    """Height of the columns that begin at `top`."""
    return FOOT - GAP - top - (foot.height + GAP if foot.shown else 0.0)


def _foot(page: OnePager, size: float, most: int | None = None) -> Foot:
    """With all the cards, or at `most` so many of them."""
    return fitted_foot(page.steps, page.ask, page.more, size, most)


def _head(page: OnePager, logo: Logo | None) -> tuple[list[Shape], Box]:
    """Who and what it is, and of which day; and where the statement below it begins."""
    bars: list[Shape] = []
    for n, (step, height) in enumerate(zip(STEPS, BAR_HEIGHTS, strict=True)):
        box = Box(MARGIN + n * BAR_APART, HEAD + 14 - height, BAR_WIDTH, height)
        bars.append(Rectangle("Step", box, palette.accent(step)))
    left = MARGIN + 3 * BAR_APART + 6
    end = MARGIN + INNER
    if logo:
        place = logo.within(grid.PAGE_LOGO_BOX, right=True)
        bars.append(Picture("Logo", place, logo.data, logo.alt))
        end = place.x - 12
    date_width = min(fit.width(one_line(page.dated), grid.FLOOR) + 2, INNER / 2)
    dated = words(date_width, said(one_line(page.dated), grid.FLOOR, colour=MUTED, align="right"))
    room = end - date_width - 12 - left
    company = Run(one_line(page.company), 13, True)
    kind = Run(f" · {page.kind}" if company.text else page.kind, 12, colour=MUTED)
    who = words(room, mixed(company, kind) if company.width + kind.width <= room else mixed(company))
    below = max(PAGE_TITLE_BOX.y, HEAD + max(who.height, dated.height) + 4)
    title = Box(PAGE_TITLE_BOX.x, below, PAGE_TITLE_BOX.width, PAGE_TITLE_BOX.height)
    return [*bars, who.box("Company", left, HEAD - 1), dated.box("Date", end - date_width, HEAD + 1)], title


def _frame(page: OnePager, number: int, place: Box) -> Iterator[Shape]:
    column = page.columns[number]
    yield Rectangle("Column", place, WHITE, HAIR)
    title = Run(f"{number + 1} · {column.title}", 12.5, True, WHITE)
    head = Box(place.x, place.y, place.width, COLUMN_HEAD)
    fill = palette.accent(column.step)
    yield TextBox("Step", head, (Paragraph((title,)),), fill=fill, padding=5, anchor="middle")


def _message(page: OnePager) -> Iterator[Shape]:
    """The first message that stands on a line whole."""
    label = Run(f"{page.message_label}: ", 12, colour=MUTED)
    for size in MESSAGE_SIZES:
        for message in page.messages:
            run = Run(one_line(message), size, serif=True, colour=INK)
            if "\n" not in run.text and label.width + run.width <= INNER:
                yield rule(MARGIN, FOOT, INNER)
                yield words(INNER, mixed(label, run)).box("Message", MARGIN, FOOT + 5)
                return

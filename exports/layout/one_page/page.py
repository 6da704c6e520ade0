"""Lays out the one-pager: head and statement, three columns, the next steps and whom to ask, a message at the foot."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
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
from exports.layout.one_page.foot import Foot, fitted_foot, foot_at
from exports.layout.one_page.groups import FittedColumn
from exports.layout.one_page.setting import GroupSetting
from exports.layout.palette import INK, MUTED, STEPS, WHITE
from exports.layout.shapes import Page, PageKind, Pages, Paragraph, Picture, Rectangle, Run, Shape, TextBox
from exports.layout.titles import one_line
from exports.layout.words import paragraph, paragraph_of_runs, words

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
KEPT = 256
"""What is remembered of each of the page's own parts: the page is drawn anew with every answer."""


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
    head, title = _head(page.company, page.kind, page.dated, look.logo)
    builder.add(*head)
    shapes, top, columns, foot, room = _fitted(page, title)
    builder.add(*shapes)
    boxes: dict[str, Box] = {"statement": Box(title.x, title.y, title.width, top - UNDER_STATEMENT - title.y)}
    for number, (named, column, place) in enumerate(zip(page.columns, columns, places(top, room), strict=True), 1):
        builder.add(*_frame(f"{number} · {named.title}", named.step, place))
        inside = Box(place.x + PADDING, place.y + COLUMN_HEAD + 8, place.width - 2 * PADDING, room - IN_COLUMN)
        for group, box in column.places(inside.x, inside.y, inside.height):
            builder.add(*group.shapes(box.x, box.y))
            boxes[group.group.id] = box
    if foot.shown:
        placed = foot_at(foot, page.more, top + room + GAP)
        builder.add(*placed.shapes)
        boxes |= placed.boxes
    builder.add(*_message(page.message_label, page.messages))
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
    foot = foot.lowered
    room = _room(top, foot)
    columns = [column.within(room - IN_COLUMN) for column in _columns(page, size)]
    return _Fitted(shapes, top, columns, foot, room)


def _columns(page: OnePager, size: float) -> list[FittedColumn]:
    return [_column(page, number, size) for number in range(len(page.columns))]


def _column(page: OnePager, number: int, size: float) -> FittedColumn:
    column, width = page.columns[number], widths()[number]
    return groups.column(column.groups, _setting(size, width - 2 * PADDING, column.step, page.more))


_setting = lru_cache(maxsize=KEPT)(GroupSetting)


def _room(top: float, foot: Foot) -> float:
    """Height of the columns that begin at `top`."""
    return FOOT - GAP - top - (foot.height + GAP if foot.shown else 0.0)


def _foot(page: OnePager, size: float, most: int | None = None) -> Foot:
    """With all the cards, or at `most` so many of them."""
    return fitted_foot(page.steps, page.ask, page.more, size, most)


@lru_cache(maxsize=KEPT)
def _head(company_name: str, kind: str, day: str, logo: Logo | None) -> tuple[tuple[Shape, ...], Box]:
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
    date_width = min(fit.width(one_line(day), grid.FLOOR) + 2, INNER / 2)
    dated = words(date_width, paragraph(one_line(day), grid.FLOOR, colour=MUTED, align="right"))
    room = end - date_width - 12 - left
    company = Run(one_line(company_name), 13, True)
    what = Run(f" · {kind}" if company.text else kind, 12, colour=MUTED)
    who = words(
        room, paragraph_of_runs(company, what) if company.width + what.width <= room else paragraph_of_runs(company)
    )
    below = max(PAGE_TITLE_BOX.y, HEAD + max(who.height, dated.height) + 4)
    title = Box(PAGE_TITLE_BOX.x, below, PAGE_TITLE_BOX.width, PAGE_TITLE_BOX.height)
    return (*bars, who.box("Company", left, HEAD - 1), dated.box("Date", end - date_width, HEAD + 1)), title


@lru_cache(maxsize=KEPT)
def _frame(title: str, step: str, place: Box) -> tuple[Shape, ...]:
    """A column without its groups."""
    top = Box(place.x, place.y, place.width, COLUMN_HEAD)
    name = Paragraph((Run(title, 12.5, True, WHITE),))
    head = TextBox("Step", top, (name,), fill=palette.accent(step), padding=5, anchor="middle")
    return Rectangle("Column", place, WHITE, HAIR), head


@lru_cache(maxsize=KEPT)
def _message(label: str, messages: tuple[str, ...]) -> tuple[Shape, ...]:
    """The first message that stands on a line whole."""
    before = Run(f"{label}: ", 12, colour=MUTED)
    for size in MESSAGE_SIZES:
        for message in messages:
            run = Run(one_line(message), size, serif=True, colour=INK)
            if "\n" not in run.text and before.width + run.width <= INNER:
                return rule(MARGIN, FOOT, INNER), words(INNER, paragraph_of_runs(before, run)).box(
                    "Message", MARGIN, FOOT + 5
                )
    return ()

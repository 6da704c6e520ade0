"""Cards in rows, each as high as its row, which grows into the slide; a panel of facts may stand at their left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from exports.blocks.plan import Notice, Notices
from exports.layout import fit
from exports.layout.builder import PageBuilder
from exports.layout.forms.fact_panel import PANEL_WIDTH, MeasuredFacts, panel
from exports.layout.forms.notice_card import PADDING, MeasuredNotice, measured
from exports.layout.grid import GUTTER, LARGE, SCALES, SMALL, Box
from exports.layout.piece import Piece, Setting, how_many_fit, largest
from exports.layout.running_text import TextFlow

LOOSEST = 1.9
"""How many times as high as they need rows of cards become where there is room."""
TALL = 0.55
"""Share of a slide: a row that is higher is split between slides, a lower one moves to the next."""
AIRY = 0.6
"""Share of a slide that cards in large type may need beside a panel."""
FULL = 0.95
"""Share that cards lying across may take."""
HOLLOW = 0.48
"""Share of a slide under which two cards beside a panel would be mostly empty."""
Row = tuple[MeasuredNotice | None, ...]
"""None where a card has ended while its neighbours continue, and where the last row is not full."""


def _row_height(row: Row) -> float:
    return max(card.height for card in row if card)


@dataclass(frozen=True)
class MeasuredNotices:
    """Rows of cards, each at least `least` points high."""

    rows: tuple[Row, ...]
    width: float
    least: float = 0.0

    @cached_property
    def _heights(self) -> list[float]:
        return [max(self.least, _row_height(row)) for row in self.rows]

    @cached_property
    def height(self) -> float:
        """Points from top to bottom."""
        return sum(self._heights) + self._gaps

    @property
    def _gaps(self) -> float:
        return GUTTER * (len(self.rows) - 1)

    def fitted(self, room: float) -> MeasuredNotices:
        """It with higher cards."""
        return self.filling(min(room, self._gaps + (self.height - self._gaps) * LOOSEST))

    def filling(self, room: float) -> MeasuredNotices:
        """As high as the room, the rows as alike as they can be."""
        return replace(self, least=_level(self._heights, room - self._gaps))

    def split(self, room: float) -> tuple[MeasuredNotices | None, MeasuredNotices | None]:
        """The rows that fit into `room` and the rest."""
        count = how_many_fit(map(_row_height, self.rows), room, GUTTER)
        head, rest = self.rows[:count], self.rows[count:]
        if rest and _row_height(rest[0]) > TALL * room and not count:
            begun, left = _split_row(rest[0], room)
            head, rest = ((begun,), (left, *rest[1:])) if any(begun) else (head, rest)
        return self._part(head), self._part(rest)

    def _part(self, rows: tuple[Row, ...]) -> MeasuredNotices | None:
        return replace(self, rows=rows) if rows else None

    def draw(self, builder: PageBuilder, x: float, y: float) -> None:
        """Adds it to `builder` with its top left corner there."""
        for row, tall in zip(self.rows, self._heights, strict=True):
            left = x
            wide = (self.width - GUTTER * (len(row) - 1)) / len(row)
            for card in row:
                if card:
                    builder.add(*card.shapes(Box(left, y, wide, tall), builder.claim()))
                left += wide + GUTTER
            y += tall + GUTTER


def _level(heights: Sequence[float], room: float) -> float:
    """How high the lower ones must become for all together to be `room` high."""
    lower = sorted(heights)
    while len(lower) > 1 and (room - lower[-1]) / (len(lower) - 1) < lower[-1]:
        room -= lower.pop()
    return room / len(lower)


def _split_row(row: Row, room: float) -> tuple[Row, Row]:
    parts = [card.text.split(room - card.around) if card else (None, None) for card in row]
    return _with(row, [head for head, _ in parts]), _with(row, [rest for _, rest in parts])


def _with(row: Row, texts: list[TextFlow | None]) -> Row:
    return tuple(replace(card, text=text) if card and text else None for card, text in zip(row, texts, strict=True))


@dataclass(frozen=True)
class PanelAndCards:
    """A panel at the left and cards beside it; either may have ended while the other continues."""

    panel: MeasuredFacts | None
    cards: MeasuredNotices | None
    width: float

    @property
    def _parts(self) -> list[Piece]:
        return [part for part in (self.panel, self.cards) if part is not None]

    @property
    def height(self) -> float:
        """Of the higher one."""
        return max(part.height for part in self._parts)

    def fitted(self, room: float) -> PanelAndCards:
        """Both equally high."""
        cards = self.cards.filling(room) if self.cards else None
        tall = room if cards else max(self.height, 0.75 * room)
        return replace(self, panel=self.panel.fitted(tall) if self.panel else None, cards=cards)

    def split(self, room: float) -> tuple[PanelAndCards | None, PanelAndCards | None]:
        """What fits into `room` of both, and the rest."""
        facts = self.panel.split(room) if self.panel else (None, None)
        cards = self.cards.split(room) if self.cards else (None, None)
        return self._part(facts[0], cards[0]), self._part(facts[1], cards[1])

    def _part(self, facts: MeasuredFacts | None, cards: MeasuredNotices | None) -> PanelAndCards | None:
        return replace(self, panel=facts, cards=cards) if facts or cards else None

    def draw(self, builder: PageBuilder, x: float, y: float) -> None:
        """Adds it to `builder` with its top left corner there."""
        if self.panel:
            self.panel.draw(builder, x, y)
        if self.cards:
            self.cards.draw(builder, x + self.width - self.cards.width, y)


def notices(block: Notices, setting: Setting) -> Piece:
    """The cards, and the panel where there is one."""
    if not block.panel:
        return _cards(block, setting)
    # It is set by itself: a long list in it makes nothing beside it smaller.
    facts = largest((panel(block.panel, replace(setting, scale=scale)) for scale in SCALES), setting.height)
    if not block.cards:
        return PanelAndCards(facts, None, setting.width)
    beside = replace(setting, width=setting.width - PANEL_WIDTH - GUTTER)
    # A few words are read from further away.
    scales = (*LARGE, setting.scale) if setting.scale is SCALES[0] else (setting.scale,)
    cards = largest((_cards(block, replace(beside, scale=scale)) for scale in scales), AIRY * setting.height)
    if (across := _across(block, beside)) is not None:
        cards = across
    return PanelAndCards(facts, cards, setting.width)


def _across(block: Notices, setting: Setting) -> MeasuredNotices | None:
    """Cards as wide as there is room, where two side by side would be mostly empty, and three leave a gap."""
    count = len(block.cards)
    hollow = count == 2 and _cards(block, setting).height <= HOLLOW * setting.height
    if block.per_row != 2 or not (count == 3 or hollow) or setting.scale is not SCALES[0]:
        return None
    lying = replace(block, cards=tuple(_lying(one, setting.width) for one in block.cards), per_row=1)
    scales = (*LARGE, *SCALES[:2])
    made = largest((_cards(lying, replace(setting, scale=one)) for one in scales), FULL * setting.height)
    return made if made.height <= setting.height else None


def _lying(card: Notice, width: float) -> Notice:
    """Who does it stands beside by when, where there is the width for it."""
    told = fit.width(f"{fit.clean(card.label)} {fit.clean(card.foot)}", SMALL, bold=True)
    beside = not card.amount and card.label and told <= width - 4 * PADDING
    return replace(card, amount=card.foot, foot="") if beside else card


def _cards(block: Notices, setting: Setting) -> MeasuredNotices:
    per_row = min(block.per_row, len(block.cards))
    wide = (setting.width - GUTTER * (per_row - 1)) / per_row
    cards = [measured(card, wide, setting) for card in block.cards]
    rows: list[Row] = [tuple(cards[n : n + per_row]) for n in range(0, len(cards), per_row)]
    rows[-1] = (*rows[-1], *[None] * (per_row - len(rows[-1])))
    return MeasuredNotices(tuple(rows), setting.width)

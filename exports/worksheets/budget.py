"""The budget game on paper: hours and prices, a table to share them out in, and cards to cut out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from exports.layout.grid import Box
from exports.layout.kit import OPEN
from exports.layout.palette import MUTED, Colour
from exports.layout.shapes import Rectangle, Shape
from exports.layout.words import Words, paragraph, words
from exports.worksheets.parts import INNER, LABEL, SMALL, TEXT, WRITING, Part, lines, measured, ruled, stack, text
from exports.worksheets.rows import COLUMN_GAP, table
from wizard.budget_game import words as game_words
from wizard.budget_game.cards import Card
from wizard.language.languages import Language
from wizard.schedule.effort import assumed_minutes

CARD_PADDING, CARD_APART = 10.0, 10.0
CARD_WIDTH = (INNER - CARD_APART) / 2
CARD_TITLE, CARD_TEXT = 14.0, 9.5
SHARES = (2.4, 2.4, 1.2, 1.2, 1.2)
PRICE_COLUMNS = 3
PRICE_HEIGHT = 17.0


def game(accent: Colour, language: Language) -> list[Part]:
    """What the paper game is played on."""
    say = language.text
    headings = [say(f"worksheets.{name}") for name in ("platform", "type", "posts", "each", "hours")]
    sharing = table(headings, SHARES, rows=5, more=4)
    return [
        stack([_label(say("worksheets.budget"), accent), _budget(language)], before=20),
        stack([_label(say("worksheets.prices"), accent), _prices(language)], before=20),
        stack([_label(say("worksheets.week"), accent), replace(sharing, before=4)], before=20),
        stack([_label(say("worksheets.after_card"), accent), lines(2, most=3)], before=20),
    ]


def _label(content: str, accent: Colour) -> Part:
    return text(measured(content, LABEL, bold=True, colour=accent))


def _budget(language: Language) -> Part:
    """Hours there are, less those for replies, are those to spend."""
    names = [language.text(f"worksheets.{name}") for name in ("have", "replies", "to_spend")]
    width = (INNER - 2 * COLUMN_GAP) / 3

    def draw(x: float, y: float, _: int) -> Iterator[Shape]:
        for number, name in enumerate(names):
            left = x + number * (width + COLUMN_GAP)
            yield measured(name, SMALL, width).box("Label", left, y + 4)
            yield ruled(left, y + 16 + WRITING, width)

    return Part(16 + WRITING, draw, before=4)


def _prices(language: Language) -> Part:
    prices = [
        (game_words.type_name(type_, language), game_words.cost(minutes, language))
        for type_, minutes in assumed_minutes().items()
    ]
    width = (INNER - (PRICE_COLUMNS - 1) * COLUMN_GAP) / PRICE_COLUMNS
    tall = -(-len(prices) // PRICE_COLUMNS)

    def draw(x: float, y: float, _: int) -> Iterator[Shape]:
        for number, (name, price) in enumerate(prices):
            column, row = divmod(number, tall)
            left, top = x + column * (width + COLUMN_GAP), y + row * PRICE_HEIGHT
            yield measured(name, TEXT, width).box("Name", left, top)
            yield words(width, paragraph(price, TEXT, bold=True, align="right")).box("Price", left, top)

    note = text(measured(language.text("worksheets.our_prices"), SMALL, colour=MUTED))
    return stack([Part(tall * PRICE_HEIGHT, draw), note], before=4)


def cards(drawn: Sequence[Card], accent: Colour, language: Language) -> list[Part]:
    """Two cards beside each other, dashed where they are cut; all of one size."""
    said_on = [_card(card, accent, language) for card in drawn]
    height = max((each.height for each in said_on), default=0.0) + 2 * CARD_PADDING
    return [_pair(said_on[at : at + 2], height) for at in range(0, len(said_on), 2)]


def _card(card: Card, accent: Colour, language: Language) -> Words:
    return words(
        CARD_WIDTH - 2 * CARD_PADDING,
        paragraph(language.text(f"budget_game.kind_{card.kind}"), SMALL, bold=True, colour=accent),
        paragraph(language.of(card.title), CARD_TITLE, serif=True, before=2),
        paragraph(language.of(card.text), CARD_TEXT, before=3),
        paragraph(" ".join(game_words.effects(card, language)), CARD_TEXT, bold=True, before=3),
        paragraph(language.of(card.ask), CARD_TEXT, before=3),
    )


def _pair(pair: Sequence[Words], height: float) -> Part:
    def draw(x: float, y: float, _: int) -> Iterator[Shape]:
        for number, card in enumerate(pair):
            left = x + number * (CARD_WIDTH + CARD_APART)
            yield Rectangle("Cut here", Box(left, y, CARD_WIDTH, height), None, OPEN)
            yield card.box("Card", left + CARD_PADDING, y + CARD_PADDING)

    return Part(height, draw, before=CARD_APART)

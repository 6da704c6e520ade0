"""Slides that would be nearly empty by themselves, joined with the one beside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from exports.blocks import Block, Columns, Facts, ListCards, Slide
from exports.blocks.plan import Notice, Notices

FEW_ROWS, FEW_WORDS, FEW_FACTS = 7, 560, 220
"""Items below each other, and characters of them and of facts, that one slide holds of two."""
FEW_LINES = 4
"""Of what colleagues are kept on board with, where it has no slide of its own."""
A_LINE = 40
"""Characters whose room a fact's further line takes."""
MOST_CARDS = 4
"""Side by side."""

Blocks = tuple[Block | Columns, ...]


def joined(slides: Iterable[Slide]) -> Iterator[Slide]:
    """`slides` without those that have gone into another."""
    by_id = {slide.id: slide for slide in slides}
    _join_policy(by_id)
    _join_people(by_id)
    voice, rules = by_id.get("voice"), by_id.get("house_rules")
    if voice and rules and _fit_together(voice, rules):
        by_id["voice"] = _with(voice, rules.blocks, rules.notes)
        del by_id["house_rules"]
    yield from by_id.values()


def _join_policy(by_id: dict[str, Slide]) -> None:
    """A policy of which little more is said than that there is one stands with what else holds for those who write."""
    policy = by_id.get("policy")
    if not policy or policy.aside or not all(isinstance(block, Facts) for block in policy.blocks):
        return
    facts = _facts(policy.blocks)
    beside = next((one for one in (by_id.get("voice"), by_id.get("house_rules")) if one), None)
    if beside:
        said = Facts(((policy.kicker, policy.title), *facts))
        by_id[beside.id] = _with(beside, (said,), policy.notes)
        del by_id["policy"]
        return
    if people := by_id.get("people"):
        told = (policy.title, *(f"{label}: {value}" for label, value in facts))
        if blocks := _with_card(people.blocks, Notice(label=policy.kicker, lines=told)):
            by_id["people"] = replace(people, blocks=blocks, notes=f"{people.notes}\n\n{policy.notes}")
            del by_id["policy"]


def _join_people(by_id: dict[str, Slide]) -> None:
    """How colleagues are kept on board, where nothing is asked of them, stands with what else is agreed on."""
    people = by_id.get("people")
    cards = [card for block in people.blocks if isinstance(block, Notices) for card in block.cards] if people else []
    lines = sum(len(card.lines) + len(card.pairs) for card in cards)
    if not people or any(card.title for card in cards) or lines > FEW_LINES:
        return
    told = tuple(pair for card in cards for pair in ((card.label, "\n".join(card.lines)), *card.pairs))
    for home in ("evaluation", "leads", "monitoring"):
        slide = by_id.get(home)
        if slide and len(slide.blocks) == 1 and isinstance(block := slide.blocks[0], Notices) and block.panel:
            grown = replace(block, panel=(*block.panel, *told))
            by_id[home] = replace(slide, blocks=(grown,), notes=f"{slide.notes}\n\n{people.notes}")
            del by_id["people"]
            return


def _with_card(blocks: Blocks, card: Notice) -> Blocks:
    """`blocks` with a card more in the last row of them; nothing where there are no cards."""
    last = next((block for block in reversed(blocks) if isinstance(block, Notices)), None)
    if last is None or last.panel:
        return ()
    grown = replace(last, cards=(*last.cards, card), per_row=min(MOST_CARDS, len(last.cards) + 1))
    return tuple(grown if block is last else block for block in blocks)


def _with(slide: Slide, blocks: Blocks, notes: str) -> Slide:
    """`slide` with what another says too: lists first, then all of the facts."""
    both = (*slide.blocks, *blocks)
    facts = _facts(both)
    others = tuple(block for block in both if not isinstance(block, Facts))
    return replace(
        slide,
        blocks=(*others, Facts(facts)) if facts else others,
        notes="\n\n".join(filter(None, (slide.notes, notes))),
    )


def _facts(blocks: Blocks) -> tuple[tuple[str, str], ...]:
    return tuple(pair for block in blocks if isinstance(block, Facts) for pair in block.pairs)


def _fit_together(*slides: Slide) -> bool:
    blocks = tuple(block for slide in slides for block in slide.blocks)
    lists = [block for block in blocks if isinstance(block, ListCards)]
    rows = sum(max(len(card.items) for card in block.cards) for block in lists)
    words = sum(len(item) for block in lists for card in block.cards for item in card.items)
    facts = sum(len(label) + len(value) + A_LINE * value.count("\n") for label, value in _facts(blocks))
    known = all(isinstance(block, ListCards | Facts) for block in blocks)
    return known and rows <= FEW_ROWS and words <= FEW_WORDS and facts <= FEW_FACTS

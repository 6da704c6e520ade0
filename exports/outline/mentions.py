"""The card for whoever answers: what we do when somebody mentions us, on one page."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from exports.blocks import Deck, Slide
from exports.blocks.plan import Notice, Notices
from exports.outline.context import Context
from exports.outline.measure import STEP, monitoring
from exports.outline.presentation import presentation
from wizard.language.languages import Language
from wizard.strategy.strategy import Strategy


def mentions(strategy: Strategy, language: Language, today: date) -> Deck:
    """The card of `strategy`, in `language`; `today` dates it. It has no cover."""
    ctx = Context(strategy, language, today)
    card = next(monitoring(ctx), None) or _nothing(ctx)
    return presentation(ctx, None, [replace(card, alone=True)], ctx.text("mentions.card"))


def _nothing(ctx: Context) -> Slide:
    return Slide(
        id="mentions",
        title=ctx.text("mentions.nothing_title"),
        blocks=(Notices((Notice(lines=(ctx.text("mentions.nothing"),)),), 1),),
        step=STEP,
        kicker=ctx.kicker("monitoring"),
    )

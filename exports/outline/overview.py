"""The slides about the whole: the cover and the strategy on a page."""

from __future__ import annotations

from collections.abc import Iterator

from exports.blocks import Cover, Quotes, Slide
from exports.outline.context import Context
from exports.outline.on_a_page import on_a_page
from exports.outline.open_questions import open_count
from exports.outline.reviews import version
from exports.outline.shorten import headline, in_a_row, sentences
from wizard.questionnaire.journey import express_left

MESSAGE, FEW_MESSAGES = 90, 2
"""Characters of the message to remember that stands over the others, and how many stand side by side without it."""
IN_TITLE = 130
"""Characters of a sentence that a title holds."""


def cover(ctx: Context) -> Cover:
    name = ctx.shown("company_name")
    kind = ctx.text("deck.strategy")
    return Cover(
        title=name or kind,
        subtitle=kind if name else "",
        lines=(dated(ctx), status(ctx)),
        notes=ctx.notes("cover", "company_name"),
        statement=next(iter(sentences(ctx.shown("strategy_statement"))), ""),
    )


def dated(ctx: Context) -> str:
    """The day, and the number of the latest version where there is one."""
    day, number = ctx.language.date(ctx.today), version(ctx)
    return ctx.text("deck.version_number", date=day, version=number) if number else ctx.text("deck.version", date=day)


def status(ctx: Context) -> str:
    """How far the strategy is: a draft, all but some decisions, or everything that must be decided is."""
    left = express_left(ctx.catalogue, ctx.answers)
    if left:
        return ctx.text("deck.draft", n=left, total=len(ctx.catalogue.express))
    missing = open_count(ctx)
    return ctx.text("deck.nearly", n=missing) if missing else ctx.text("deck.complete")


def summary(ctx: Context) -> Iterator[Slide]:
    asked = ("purposes", "primary_purpose", "audiences", "platforms", "pillars", "channel_plan", "kpis")
    if not ctx.has("strategy_statement", "document_form", *asked):
        return
    said = in_a_row(sentences(ctx.shown("strategy_statement")))
    first = headline(ctx.shown("strategy_statement"), IN_TITLE)
    lead = " ".join(said[1:] if first else said)
    yield Slide(
        id="summary",
        title=first or ctx.text("deck_titles.summary"),
        blocks=(on_a_page(ctx, lead, whole=not first),),
        kicker=ctx.text("deck_titles.summary") if first else ctx.kicker("formulation"),
        notes=ctx.notes("summary", "strategy_statement", "document_form"),
    )


def messages(ctx: Context) -> Iterator[Slide]:
    said = ctx.items("key_messages", "message")
    if not said:
        return
    first = headline(said[0], MESSAGE) if len(said) > FEW_MESSAGES else ""
    yield Slide(
        id="messages",
        title=first or ctx.text("deck_titles.messages"),
        blocks=(Quotes(said[1:] if first else said, leading=not first),),
        step="strategy",
        kicker=ctx.text("deck_titles.messages") if first else ctx.kicker("formulation"),
        notes=ctx.notes("messages", "key_messages"),
        result=ctx.text("deck_results.messages", n=len(said)),
    )

"""Step 1 about ourselves in full sentences: where we stand, why, and under which policy."""

from __future__ import annotations

from collections.abc import Iterator

from exports.blocks import Slide
from exports.documents.parts import Heading, Part
from exports.documents.prose.sentences import answers, bullets, chosen, filled, paragraph, quoted, table
from exports.outline import Context
from exports.outline.strategy import purposes_in_order

NONE_OF_THEM = "none"
"""The special topic of those who show nothing that has rules of its own: nothing is said of it."""

POINTED_AT = ("conversation", "have_one")
"""Kinds of policy whose rules are announced, where there are any."""


def position(ctx: Context, slide: Slide) -> Iterator[Part]:
    yield from paragraph(ctx.shown("company_about"))
    words = ctx.language.join(quoted(ctx, word) for word in ctx.cells("brand", "word"))
    yield from paragraph(_business(ctx), ctx.text("document.brand", words=words) if words else "")
    products = answers(ctx, "main_products", {"product": 3, "price": 1})
    yield from table(ctx.text("document.products"), products)
    if ctx.answers.get("special_topics") != [NONE_OF_THEM]:
        yield from paragraph(chosen(ctx, "document.special_topics", "special_topics", "topics"))
    closed = answers(ctx, "closed_periods", {"from": 1, "to": 1, "what": 2})
    yield from table(ctx.text("document.closed_periods"), closed)
    channels = answers(ctx, "current_channels", {"platform": 1, "profile": 1.2, "followers": 0.8, "note": 3})
    yield from table(ctx.text("document.profiles"), channels)


def _business(ctx: Context) -> str:
    """What line of business we are in and whom we serve, as far as either is said."""
    industry, market = ctx.answers.get("industry"), ctx.answers.get("market")
    industry = ctx.text(f"document_industries.{industry}") if industry else ""
    market = ctx.text(f"document_markets.{market}") if market else ""
    if industry and market:
        return ctx.text("document.industry_market", industry=industry, market=market)
    return ctx.text("document.market", market=market) if market else industry


def purpose(ctx: Context, slide: Slide) -> Iterator[Part]:
    yield from paragraph(filled(ctx, "document.goals", "overall_strategy"))
    aims = answers(ctx, "company_aims", {"aim": 2, "now": 1, "target": 1, "by": 1})
    yield from table(ctx.text("document.aims"), aims)
    goals = {purpose_id: ctx.text(f"deck_purposes.{purpose_id}") for purpose_id in purposes_in_order(ctx)}
    main = goals.get(ctx.answers.get("primary_purpose", ""), "") if len(goals) > 1 else ""
    yield from paragraph(
        ctx.text("document.purposes", goals=ctx.language.join(goals.values())) if goals else "",
        ctx.text("document.main_purpose", goal=main) if main else "",
    )
    yield from paragraph(filled(ctx, "document.reasons", "purpose_why"))
    yield from paragraph(filled(ctx, "document.link", "strategy_link"))


def policy(ctx: Context, slide: Slide) -> Iterator[Part]:
    wanted, scope = ctx.answers.get("policy_wanted"), ctx.answers.get("policy_scope", [])
    covers = "both" if len(scope) > 1 else "".join(scope)
    told = ctx.has("policy_purpose", "policy_do", "policy_dont", "policy_private")
    yield from paragraph(
        ctx.text(f"document_policies.{wanted}") if wanted else "",
        ctx.text(f"document_policy_follows.{wanted}") if told and wanted in POINTED_AT else "",
        ctx.text(f"document_scopes.{covers}") if covers else "",
    )
    yield from paragraph(ctx.shown("policy_purpose"))
    for question_id in ("policy_do", "policy_dont"):
        yield from bullets("", ctx.cells(question_id, "rule"), ctx.label(question_id))
    if ctx.has("policy_private"):
        yield Heading(ctx.label("policy_private"), 3, slide.step)
        yield from paragraph(ctx.shown("policy_private"))
    yield from paragraph(filled(ctx, "document.contact", "policy_contact", "contact"))


def voice(ctx: Context, slide: Slide) -> Iterator[Part]:
    yield from bullets(ctx.text("document.voice_like"), ctx.cells("voice_like", "trait"))
    yield from bullets(ctx.text("document.voice_not"), ctx.cells("voice_not", "trait"))
    emoji, address = ctx.answers.get("voice_emoji"), ctx.answers.get("voice_address")
    tags = ctx.language.join(ctx.cells("hashtags", "tag"))
    yield from paragraph(
        ctx.text(f"document_address.{address}") if address else "",
        ctx.text(f"document_emoji.{emoji}") if emoji else "",
        ctx.text("document.hashtags", tags=tags) if tags else "",
        filled(ctx, "document.accessible", "accessible", "what"),
        filled(ctx, "document.call_to_action", "call_to_action"),
    )


def house_rules(ctx: Context, slide: Slide) -> Iterator[Part]:
    yield from bullets(ctx.text("document.house_rules"), ctx.cells("house_rules", "rule"))
    yield from paragraph(chosen(ctx, "document.comments_removed", "comments_removed", "what"))
    yield from table(ctx.text("document.logins"), answers(ctx, "logins", {"profile": 1, "who": 2}))
    yield from bullets(ctx.text("document.profile_closes"), ctx.cells("profile_closes", "when"))

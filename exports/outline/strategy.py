"""The slides of step 1 about ourselves: where we stand, why, and under which policy."""

from __future__ import annotations

from collections.abc import Iterator

from exports.blocks import Slide
from exports.outline.context import Context
from exports.outline.parts import beside, bullets, present
from exports.outline.shorten import points

STEP = "strategy"


def position(ctx: Context) -> Iterator[Slide]:
    asked = ("company_name", "company_about", "industry", "market", "brand", "current_channels")
    if not ctx.has(*asked[1:]):
        return
    channels = ctx.table("current_channels", {"platform": 1, "followers": 0.8, "note": 2.4})
    yield Slide(
        id="position",
        title=_position_title(ctx),
        blocks=present(
            *beside(
                (bullets(points(ctx.shown("company_about")), ctx.label("company_about")),),
                (ctx.facts("industry", "market", "brand"),),
                weights=(1.4, 1),
            ),
            channels,
        ),
        step=STEP,
        kicker=ctx.kicker("company"),
        notes=ctx.notes("position", *asked),
    )


def _position_title(ctx: Context) -> str:
    rows = ctx.rows("current_channels")
    followers = sum(row.get("followers", 0) for row in rows)
    platforms = {row["platform"] for row in rows if "platform" in row}
    if platforms and followers > 1:
        shown = ctx.language.number(followers)
        return ctx.text("deck_titles.position_followers", n=len(platforms), followers=shown)
    names = ctx.names(ctx.cells("current_channels", "platform"))
    return ctx.text("deck_titles.position_profiles", platforms=names) if names else ctx.text("deck_titles.position")


def purposes_in_order(ctx: Context) -> list[str]:
    """The purposes' ids, the main one first."""
    main = ctx.answers.get("primary_purpose")
    return list(dict.fromkeys(filter(None, (main, *ctx.answers.get("purposes", ())))))


def purpose(ctx: Context) -> Iterator[Slide]:
    asked = ("overall_strategy", "purposes", "primary_purpose", "purpose_why", "strategy_link")
    if not ctx.has(*asked):
        return
    chosen = purposes_in_order(ctx)
    goals = ctx.language.join(ctx.text(f"deck_purposes.{purpose_id}") for purpose_id in chosen)
    labels = [ctx.option("purposes", purpose_id) for purpose_id in chosen]
    if len(labels) > 1 and ctx.has("primary_purpose"):
        labels[0] = ctx.text("deck.main", what=labels[0])
    yield Slide(
        id="purpose",
        title=ctx.text("deck_titles.purpose_goals", goals=goals) if goals else ctx.text("deck_titles.purpose"),
        blocks=present(
            *beside(
                (
                    bullets(labels, ctx.label("purposes")),
                    bullets(points(ctx.shown("purpose_why")), ctx.text("deck.why")),
                ),
                (
                    bullets(points(ctx.shown("overall_strategy")), ctx.label("overall_strategy")),
                    bullets(points(ctx.shown("strategy_link")), ctx.text("deck.link")),
                ),
            ),
            ctx.facts("brand"),
        ),
        step=STEP,
        kicker=ctx.kicker("purpose"),
        notes=ctx.notes("purpose", *asked, "brand"),
    )


def policy(ctx: Context) -> Iterator[Slide]:
    if not ctx.started("policy"):
        return
    wanted = ctx.answers.get("policy_wanted")
    asked = [question.id for question in ctx.catalogue.section("policy").questions]
    yield Slide(
        id="policy",
        title=ctx.text(f"deck_titles.policy_{wanted}" if wanted else "deck_titles.policy"),
        blocks=present(
            *beside(
                (bullets(ctx.cells("policy_do", "rule"), ctx.label("policy_do")),),
                (bullets(ctx.cells("policy_dont", "rule"), ctx.label("policy_dont")),),
                (
                    bullets(points(ctx.shown("policy_purpose")), ctx.label("policy_purpose")),
                    bullets(points(ctx.shown("policy_private")), ctx.label("policy_private")),
                ),
            ),
            ctx.facts("policy_scope", "policy_contact") or ctx.facts("policy_wanted"),
            ctx.still_open(*asked) if wanted != "no" else None,
        ),
        step=STEP,
        kicker=ctx.kicker("policy"),
        notes=ctx.notes("policy", *asked),
    )

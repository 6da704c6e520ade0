"""One slide of what would leave several nearly empty: who keeps watch, how often we review, whether we sell."""

from __future__ import annotations

from collections.abc import Iterator

from exports.blocks import Slide
from exports.blocks.plan import Notice, Notices
from exports.outline.context import Context
from exports.outline.shorten import in_one_line, name

THIN = {
    "selling": (
        "lead_places",
        "lead_owner",
        "lead_response_hours",
        "lead_system",
        "allowed_actions",
        "forbidden_actions",
    ),
    "monitoring_owner": ("monitoring_hours", "monitoring_importance", "monitoring_tools", "mention_procedure"),
    "review_rhythm": ("next_review", "review_participants", "adjust_rule"),
}
"""Main questions of the express route, and those without which their answers fill no slide."""


def thin(ctx: Context) -> tuple[str, ...]:
    """The questions that are answered while nothing else is that belongs to them."""
    return tuple(question for question, others in THIN.items() if ctx.has(question) and not ctx.has(*others))


def joined(ctx: Context) -> bool:
    """Whether there is a slide of several such answers: then each has none of its own."""
    return len(thin(ctx)) > 1


def stands_here(ctx: Context, question_id: str) -> bool:
    """Whether the answer has its place on this slide rather than on one of its own."""
    return joined(ctx) and question_id in thin(ctx)


def agreements(ctx: Context) -> Iterator[Slide]:
    if not joined(ctx):
        return
    asked = thin(ctx)
    yield Slide(
        id="agreements",
        title=_title(ctx, asked),
        blocks=(Notices(tuple(_agreement(ctx, question_id) for question_id in asked), 1),),
        kicker=ctx.text("measure_slides.agreed"),
        notes=ctx.notes("agreements", *asked),
    )


def _title(ctx: Context, asked: tuple[str, ...]) -> str:
    if {"monitoring_owner", "review_rhythm"} <= set(asked):
        often = ctx.text(f"deck_rhythms.{ctx.answers['review_rhythm']}")
        return ctx.text("deck_titles.agreements_review", often=often, owner=name(ctx.shown("monitoring_owner")))
    return ctx.text("deck_titles.agreements")


def _agreement(ctx: Context, question_id: str) -> Notice:
    answer = in_one_line(ctx.shown(question_id))
    match question_id:
        case "selling":
            title = ctx.text(f"deck_titles.selling_{ctx.answers['selling']}")
        case "monitoring_owner":
            title = ctx.text("deck_titles.monitoring_owner", owner=answer)
        case _:
            title = answer
    return Notice(title, label=ctx.label(question_id))

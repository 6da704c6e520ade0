"""Slides as a whole presentation: what it is called, what stands under every slide, and the three steps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from exports.blocks import Cover, Deck, Slide, StepHeading
from exports.outline.context import Context


def presentation(ctx: Context, cover: Cover | None, slides: Iterable[Slide], kind: str) -> Deck:
    """`slides` under `cover`, or without one. `kind` is what sort of presentation it is."""
    company = ctx.shown("company_name")
    return Deck(
        title=" – ".join(filter(None, (cover.title, cover.subtitle) if cover else (company, kind))),
        author=company,
        tag=ctx.language.tag,
        made=ctx.today,
        cover=cover,
        slides=tuple(slides),
        subject=kind,
        steps=tuple(_steps(ctx)),
        continued=ctx.text("deck.continued"),
        part=ctx.text("deck.part"),
        more=ctx.text("deck.left_out"),
        footer=" · ".join(filter(None, (company, kind, ctx.language.date(ctx.today)))),
    )


def _steps(ctx: Context) -> Iterator[StepHeading]:
    for number, step in enumerate(ctx.catalogue.steps, 1):
        name = ctx.language.of(step.title)
        part = ctx.text("deck.step_of", number=number, total=len(ctx.catalogue.steps), name=name)
        yield StepHeading(step.id, name, ctx.text(f"deck_steps.{step.id}"), part)

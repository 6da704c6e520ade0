"""The slides about the whole: the cover and the strategy on a page."""

from __future__ import annotations

from collections.abc import Iterator

from exports.blocks import Cover, Slide, Statement, Tile, Tiles
from exports.outline.context import Context
from exports.outline.measure import kpis_in_order
from exports.outline.parts import bullets, present
from exports.outline.plan import pillars_in_order, posts_line
from exports.outline.shorten import in_one_line, sentences
from exports.outline.strategy import purposes_in_order
from wizard.questionnaire.journey import express_left
from wizard.questionnaire.model import Row

TILES_PER_ROW = 3
TOP_LINES, LINES = 3, 4
"""Lines of a tile in the first row and the second."""


def cover(ctx: Context) -> Cover:
    name = ctx.shown("company_name")
    kind = ctx.text("deck.strategy")
    return Cover(
        title=name or kind,
        subtitle=kind if name else "",
        lines=(ctx.text("deck.version", date=ctx.language.date(ctx.today)), status(ctx)),
        notes=ctx.notes("cover", "company_name"),
        statement=next(iter(sentences(ctx.shown("strategy_statement"))), ""),
    )


def status(ctx: Context) -> str:
    """How far the strategy is: a draft, or everything that must be decided is."""
    left = express_left(ctx.catalogue, ctx.answers)
    return ctx.text("deck.draft", n=left, total=len(ctx.catalogue.express)) if left else ctx.text("deck.complete")


def summary(ctx: Context) -> Iterator[Slide]:
    tiles = tuple(_tiles(ctx))
    statement = ctx.shown("strategy_statement")
    form = ctx.facts("document_form")
    if not (tiles or statement or form):
        return
    yield Slide(
        id="summary",
        title=ctx.text("deck_titles.summary"),
        blocks=present(
            Statement(statement) if statement else None,
            Tiles(tiles, min(TILES_PER_ROW, len(tiles))) if tiles else form,
        ),
        kicker=ctx.kicker("formulation"),
        notes=ctx.notes("summary", "strategy_statement", "document_form"),
    )


def messages(ctx: Context) -> Iterator[Slide]:
    said = bullets(ctx.cells("key_messages", "message"))
    if said is None:
        return
    yield Slide(
        id="messages",
        title=ctx.text("deck_titles.messages"),
        blocks=(said,),
        step="strategy",
        kicker=ctx.kicker("formulation"),
        notes=ctx.notes("messages", "key_messages"),
    )


def _tiles(ctx: Context) -> Iterator[Tile]:
    listed = {
        "purposes": [ctx.option("purposes", purpose_id) for purpose_id in purposes_in_order(ctx)],
        "audiences": ctx.cells("audiences", "name"),
        "platforms": [ctx.option("platforms", platform) for platform in ctx.answers.get("platforms", ())],
    }
    for question_id, names in listed.items():
        if names:
            yield Tile(ctx.label(question_id), _at_most(ctx, list(names), TOP_LINES), "strategy")
    pillars = [pillar_line(ctx, row) for row in pillars_in_order(ctx) if "topic" in row]
    kpis = [kpi_line(ctx, row) for row in kpis_in_order(ctx) if "metric" in row]
    tiles = (
        (ctx.label("pillars"), "plan", pillars),
        (ctx.kicker("rhythm"), "plan", rhythm_lines(ctx)),
        (ctx.label("kpis"), "measure", kpis),
    )
    for label, step, lines in tiles:
        if lines:
            yield Tile(label, _at_most(ctx, lines, LINES), step)


def _at_most(ctx: Context, lines: list[str], most: int) -> tuple[str, ...]:
    """The lines, counted where there are more than a tile has room for."""
    shown = [in_one_line(line) for line in lines]
    if len(shown) <= most:
        return tuple(shown)
    left_out = len(shown) - most + 1
    return (*shown[: most - 1], ctx.text("deck.more", n=left_out))


def pillar_line(ctx: Context, row: Row) -> str:
    share = ctx.cell("pillars", row, "share")
    return f"{share} {row['topic']}" if share else str(row["topic"])


def kpi_line(ctx: Context, row: Row) -> str:
    """The metric and where it is to go, as far as that is decided."""
    metric, baseline, target = ctx.kpi(row), ctx.cell("kpis", row, "baseline"), ctx.cell("kpis", row, "target")
    if not target:
        return metric
    if not baseline:
        return f"{metric}: {target}"
    return ctx.text("deck.from_to", metric=metric, baseline=baseline, target=target)


def rhythm_lines(ctx: Context) -> list[str]:
    """How much, in how many hours, from when."""
    load = ctx.effort
    lines = [posts_line(ctx, load)] if load else []
    if ctx.has("hours_per_week"):
        lines.append(ctx.text("deck.hours_spent", hours=ctx.shown("hours_per_week")))
    if ctx.has("calendar_start"):
        lines.append(ctx.text("deck.from_date", date=ctx.shown("calendar_start")))
    return lines

"""The slides about the whole: the cover, the strategy on a page, and what is not decided yet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from exports.blocks import Block, Bullets, Cover, Slide, Statement, Tile, Tiles
from exports.outline.context import Context
from exports.outline.measure import kpis_in_order
from exports.outline.parts import beside, bullets, some
from exports.outline.plan import pillars_in_order, rhythm_line
from exports.outline.shorten import keyword
from exports.outline.strategy import purposes_in_order
from wizard.effort import effort
from wizard.journey import express_left
from wizard.model import Row

TILES_PER_ROW = 3
TILE_LINES = 4
LINE, LISTED = 41, 64
"""Characters of a tile's line, and of several names on one. More, and the one page becomes two."""
SHORTEST_NAME = 12


def cover(ctx: Context) -> Cover:
    name = ctx.shown("company_name")
    kind = ctx.text("deck.strategy")
    return Cover(
        title=name or kind,
        subtitle=kind if name else "",
        lines=(ctx.text("deck.version", date=ctx.language.date(ctx.today)), status(ctx)),
        notes=ctx.notes("cover", "company_name"),
    )


def status(ctx: Context) -> str:
    """How far the strategy is: a draft, or everything that must be decided is."""
    left = express_left(ctx.catalogue, ctx.answers)
    return (
        ctx.text("deck.draft", n=left, total=len(ctx.catalogue.express))
        if left
        else ctx.text("deck.complete")
    )


def summary(ctx: Context) -> Iterator[Slide]:
    tiles = tuple(_tiles(ctx))
    statement = ctx.shown("strategy_statement")
    form = ctx.facts("document_form")
    if not (tiles or statement or form):
        return
    yield Slide(
        id="summary",
        title=ctx.text("deck_titles.summary"),
        blocks=some(
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
            yield Tile(ctx.label(question_id), (_listed(names),), "strategy")
    tiles = (
        (
            ctx.label("pillars"),
            "plan",
            [pillar_line(ctx, row) for row in pillars_in_order(ctx) if "topic" in row],
        ),
        (ctx.kicker("rhythm"), "plan", rhythm_lines(ctx)),
        (ctx.label("kpis"), "measure", [kpi_line(ctx, row) for row in kpis_in_order(ctx) if "metric" in row]),
    )
    for label, step, lines in tiles:
        if lines:
            yield Tile(label, _at_most(ctx, lines), step)


def _listed(names: Sequence[str]) -> str:
    """All the names on a line; where that is too long, all are shortened rather than the last left out."""
    listed = ", ".join(names)
    if len(listed) > LISTED:
        listed = ", ".join(keyword(name, max(SHORTEST_NAME, LISTED // len(names) - 2)) for name in names)
    return keyword(listed, LISTED)


def _at_most(ctx: Context, lines: list[str]) -> tuple[str, ...]:
    """The lines shortened, and counted where there are more than a tile has room for."""
    shown = [keyword(line, LINE) for line in lines]
    if len(shown) <= TILE_LINES:
        return tuple(shown)
    left_out = len(shown) - TILE_LINES + 1
    return (*shown[: TILE_LINES - 1], ctx.text("deck.more", n=left_out))


def pillar_line(ctx: Context, row: Row) -> str:
    share = ctx.cell("pillars", row, "share")
    return f"{share} {row['topic']}" if share else str(row["topic"])


def kpi_line(ctx: Context, row: Row) -> str:
    """The metric and where it is to go, as far as that is decided."""
    metric, baseline, target = (
        ctx.cell("kpis", row, field_id) for field_id in ("metric", "baseline", "target")
    )
    if not target:
        return metric
    return f"{metric}: {baseline} → {target}" if baseline else f"{metric}: {target}"


def rhythm_lines(ctx: Context) -> list[str]:
    """How much, in how many hours, from when."""
    load = effort(ctx.answers)
    lines = [rhythm_line(ctx, load)] if load else []
    if ctx.has("hours_per_week"):
        lines.append(ctx.shown("hours_per_week"))
    if ctx.has("calendar_start"):
        lines.append(ctx.text("deck.from_date", date=ctx.shown("calendar_start")))
    return lines


def undecided(ctx: Context) -> Iterator[Slide]:
    """What the strategy still lacks, by step: whole sections, and main questions of those that are begun."""
    open_points = {step.id: list(_open_points(ctx, step.id)) for step in ctx.catalogue.steps}
    count = sum(map(len, open_points.values()))
    if not count:
        return
    parts = [
        _bullets(open_points[step.id], ctx.language.of(step.title))
        for step in ctx.catalogue.steps
        if open_points[step.id]
    ]
    yield Slide(
        id="undecided",
        title=ctx.text("deck_titles.undecided", n=count),
        blocks=beside(*parts),
        kicker=ctx.text("deck.undecided"),
        notes=ctx.text("deck_notes.undecided"),
    )


def _open_points(ctx: Context, step_id: str) -> Iterator[str]:
    for section in ctx.catalogue.step(step_id).sections:
        if not ctx.started(section.id):
            yield ctx.language.of(section.title)
            continue
        missing = [
            ctx.language.of(question.short) for question in section.express if question.id not in ctx.answers
        ]
        if missing:
            yield f"{ctx.language.of(section.title)}: {', '.join(missing)}"


def _bullets(items: Iterable[str], heading: str) -> tuple[Block, ...]:
    return (Bullets(tuple(items), heading),)

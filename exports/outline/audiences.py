"""The slides of step 1 about the others: who they are, what they need and where we meet them."""

from __future__ import annotations

from collections.abc import Iterator

from exports.blocks import Facts, Note, Slide, Tile, Tiles
from exports.outline.context import Context
from exports.outline.parts import beside, bullets, present
from exports.outline.shorten import headline, points
from wizard.questionnaire.model import Row

STEP = "strategy"
POINT_IN_TITLE = 90
"""Characters of what stands after a name in a title."""


def audience(ctx: Context) -> Iterator[Slide]:
    for number, row in enumerate(ctx.rows("audiences"), 1):
        yield _persona(ctx, number, row)


def _persona(ctx: Context, number: int, row: Row) -> Slide:
    def shown(field_id: str) -> str:
        return ctx.cell("audiences", row, field_id)

    name = shown("name") or ctx.text("deck.audience_number", number=number)
    needs = [need for need in ctx.rows("needs") if need.get("audience") == row.get("name", "")]
    point = shown("challenge") or next((ctx.cell("needs", need, "need") for need in needs), "")
    said = headline(point, POINT_IN_TITLE)
    # What is too long for the title stands below.
    challenge = (ctx.heading("audiences", "challenge"), "" if said else shown("challenge"))
    labelled = ((ctx.heading("audiences", field_id), shown(field_id)) for field_id in ("place", "job", "interests"))
    age = (ctx.text("deck.age"), _age(ctx, row))
    evidence = (ctx.text("deck.based_on"), shown("evidence"))
    facts = tuple((label, value) for label, value in (age, *labelled, challenge, evidence) if value)
    known = present(
        *beside(
            (Facts(facts) if facts else None,),
            (
                bullets(points(shown("description")), ctx.text("deck.who_they_are")),
                bullets(
                    (ctx.cell("needs", need, "need") for need in needs[:4]),
                    ctx.text("deck.what_they_need"),
                ),
            ),
            weights=(1, 1.3),
        ),
        Note(ctx.text("deck.guess")) if row.get("evidence") == "guess" else None,
    )
    return Slide(
        id=f"audience:{number}",
        title=f"{name}: {said}" if said else name,
        blocks=known or (Note(ctx.text("deck.unknown")),),
        step=STEP,
        kicker=ctx.kicker("audiences"),
        notes=f"{ctx.text('deck_notes.audience')}\n\n{_in_full(ctx, row)}",
    )


def _in_full(ctx: Context, row: Row) -> str:
    fields = ctx.question("audiences").fields
    return "\n".join(ctx.in_full(field, row[field.id]) for field in fields if field.id in row)


def _age(ctx: Context, row: Row) -> str:
    match row.get("age_from"), row.get("age_to"):
        case None, None:
            return ""
        case youngest, None:
            return ctx.text("deck.age_from", youngest=youngest)
        case None, oldest:
            return ctx.text("deck.age_to", oldest=oldest)
        case youngest, oldest:
            return ctx.text("deck.age_between", youngest=youngest, oldest=oldest)


def needs(ctx: Context) -> Iterator[Slide]:
    rows = ctx.rows("needs")
    if not rows:
        return
    widths = {
        "audience": 1.1,
        "platform": 0.9,
        "why_there": 1.1,
        "need": 1.9,
        "our_goal": 1.1,
        "content": 1.9,
    }
    audiences = {row["audience"] for row in rows if "audience" in row}
    count = sum("need" in row for row in rows)
    title = ctx.text("deck_titles.needs")
    if audiences and count:
        needs_count = ctx.text("deck.needs", n=count)
        title = ctx.text("deck_titles.needs_met", n=len(audiences), needs=needs_count)
    yield Slide(
        id="needs",
        title=title,
        blocks=present(ctx.table("needs", widths)),
        step=STEP,
        kicker=ctx.kicker("needs"),
        notes=ctx.notes("needs", "needs"),
    )


def platforms(ctx: Context) -> Iterator[Slide]:
    if not ctx.has("platforms", "platform_roles"):
        return
    chosen = ctx.answers.get("platforms", [])
    names = ctx.names(ctx.option("platforms", platform) for platform in chosen)
    if names:
        title = ctx.text("deck_titles.platforms_named", platforms=names)
    elif chosen:
        title = ctx.text("deck_titles.platforms_counted", n=len(chosen))
    else:
        title = ctx.text("deck_titles.platforms")
    tiles = tuple(_platform_tiles(ctx, chosen))
    yield Slide(
        id="platforms",
        title=title,
        blocks=(Tiles(tiles, per_row=min(3, len(tiles))),),
        step=STEP,
        kicker=ctx.kicker("platforms"),
        notes=ctx.notes("platforms", "platforms", "platform_roles"),
    )


def _platform_tiles(ctx: Context, chosen: list[str]) -> Iterator[Tile]:
    """One tile a platform, the chosen ones first: what it is for, and for whom."""
    roles: dict[str | None, list[str]] = {platform: [] for platform in chosen}
    for row in ctx.rows("platform_roles"):
        lines = roles.setdefault(row.get("platform"), [])
        lines += filter(None, [ctx.cell("platform_roles", row, "role")])
        if "audience" in row:
            lines.append(ctx.text("deck.meant_for", audience=row["audience"]))
    load = ctx.effort
    for platform, lines in roles.items():
        label = ctx.option("platforms", platform) if platform else ctx.text("deck.unnamed")
        if not lines:
            lines.append(ctx.text("deck.role_open"))
        if load and platform in load.posts:
            posts = load.posts[platform]
            lines.append(ctx.text("units.posts_per_week", n=posts, number=ctx.language.number(posts)))
        lines += _followers(ctx, platform)
        yield Tile(label, tuple(lines))


def _followers(ctx: Context, platform: str | None) -> Iterator[str]:
    """How many follow us on `platform` today, where somebody has counted."""
    for row in ctx.rows("current_channels"):
        if platform and row.get("platform") == platform and "followers" in row:
            shown = ctx.cell("current_channels", row, "followers")
            yield ctx.text("deck.followers_today", n=row["followers"], followers=shown)

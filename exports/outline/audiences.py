"""The slides of step 1 about the others: who they are, what they need and where we meet them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from exports.blocks import (
    Block,
    Evidence,
    Facts,
    Matrix,
    MatrixRow,
    Meeting,
    Meetings,
    Note,
    Persona,
    PlatformCard,
    Platforms,
    Slide,
    Tile,
    Tiles,
)
from exports.outline.context import Context
from exports.outline.on_a_page import letters, weeks
from exports.outline.parts import passage
from exports.outline.shorten import headline, points, sentences
from exports.outline.strategy import purposes_in_order
from wizard.knowledge.cite import cite, describe
from wizard.knowledge.usage import Usage
from wizard.questionnaire.model import Row
from wizard.recommend import reach_figures

STEP = "strategy"
MOST_IN_BRIEF = 3
"""Audiences that have a slide each where a strategy answers the main questions alone."""
IN_TITLE = 120
"""Characters of a challenge or a need that a title holds."""


def audience(ctx: Context) -> Iterator[Slide]:
    rows = ctx.rows("audiences")
    if ctx.brief and len(rows) > MOST_IN_BRIEF:
        yield _together(ctx, rows)
        return
    for number, row in enumerate(rows, 1):
        yield _persona(ctx, number, len(rows), row)


def _together(ctx: Context, rows: Sequence[Row]) -> Slide:
    """All of them side by side, in as few words as there are."""
    tiles = []
    for number, row in enumerate(rows, 1):
        name = ctx.cell("audiences", row, "name") or ctx.text("deck.audience_number", number=number)
        told = (age(ctx, row), ctx.cell("audiences", row, "challenge"), ctx.cell("audiences", row, "description"))
        tiles.append(Tile(name, tuple(filter(None, told)), pairs=facts(ctx, row)))
    return Slide(
        id="audience:all",
        title=ctx.text("deck_titles.audiences", n=len(rows)),
        blocks=(Tiles(tuple(tiles), 3),),
        step=STEP,
        kicker=ctx.kicker("audiences"),
        notes="\n\n".join([ctx.text("deck_notes.audience"), *(_in_full(ctx, row) for row in rows)]),
        result=ctx.text("deck_results.audiences", n=len(rows)),
    )


def _persona(ctx: Context, number: int, count: int, row: Row) -> Slide:
    name = ctx.cell("audiences", row, "name") or ctx.text("deck.audience_number", number=number)
    needs = [need for need in ctx.rows("needs") if "name" in row and need.get("audience") == row["name"]]
    challenge = ctx.cell("audiences", row, "challenge")
    point = headline(challenge or next((ctx.cell("needs", need, "need") for need in needs), ""), IN_TITLE)
    told = sentences(challenge)[1:] if headline(challenge, IN_TITLE) else sentences(challenge)
    return Slide(
        id=f"audience:{number}",
        title=point or name,
        blocks=tuple(_known(ctx, row, needs, told)) or (Note(ctx.text("deck.unknown")),),
        step=STEP,
        kicker=ctx.text("deck.audience_of", number=number, total=count) if count > 1 else ctx.label("audiences"),
        notes=f"{ctx.text('deck_notes.audience')}\n\n{_in_full(ctx, row)}",
        aside=Persona(
            name,
            ctx.text("deck.age"),
            age(ctx, row),
            _ages(row),
            facts(ctx, row),
            alt=ctx.text("deck.figure_alt", name=name),
        ),
        result=ctx.text("deck_results.audiences", n=count),
    )


def _known(ctx: Context, row: Row, needs: Sequence[Row], told: Sequence[str]) -> Iterator[Block]:
    """What we know of them, what they need, and how well we know it."""
    description = points(ctx.cell("audiences", row, "description"))
    pairs = tuple(
        _meeting(ctx, need, ("platform", "our_goal", "why_there"))
        for need in needs
        if {"need", "content"} & need.keys()
    )
    known = passage(ctx.text("deck.who_they_are"), (*told, *description), ruled=True)
    if known:
        yield known
    if pairs:
        columns = (ctx.text("deck.what_they_need"), ctx.text("deck.so_we_make"))
        yield Meetings(columns, pairs, ctx.text("deck.needs_alt"))
    if "evidence" in row:
        yield evidence(ctx, row)
    if row.get("evidence") == "guess":
        yield Note(ctx.text("deck.guess"))


def evidence(ctx: Context, row: Row) -> Evidence:
    """How well somebody is known: from a guess to figures."""
    options = list(reversed(ctx.question("audiences").row_field("evidence").options))
    ways = tuple(ctx.language.of(option.label) for option in options)
    chosen = next(n for n, option in enumerate(options) if option.id == row["evidence"])
    return Evidence(ctx.text("deck.based_on"), ways, chosen)


def facts(ctx: Context, row: Row) -> tuple[tuple[str, str], ...]:
    """Where they live, what they do and what they like, as far as it is answered."""
    labelled = (
        (ctx.heading("audiences", field), ctx.cell("audiences", row, field)) for field in ("place", "job", "interests")
    )
    return tuple((label, value) for label, value in labelled if value)


def facts_in_full(ctx: Context, row: Row) -> Facts | None:
    """Everything about somebody that has a label, for where there is no picture of them."""
    told = (
        (ctx.text("deck.age"), age(ctx, row)),
        *facts(ctx, row),
        (ctx.heading("audiences", "challenge"), ctx.cell("audiences", row, "challenge")),
        (ctx.text("deck.based_on"), ctx.cell("audiences", row, "evidence")),
    )
    pairs = tuple((label, value) for label, value in told if value)
    return Facts(pairs) if pairs else None


def _in_full(ctx: Context, row: Row) -> str:
    fields = ctx.question("audiences").fields
    return "\n".join(ctx.in_full(field, row[field.id]) for field in fields if field.id in row)


def _ages(row: Row) -> tuple[int, int] | None:
    if "age_from" not in row and "age_to" not in row:
        return None
    return int(row.get("age_from", 0)), int(row.get("age_to", 200))


def age(ctx: Context, row: Row) -> str:
    match row.get("age_from"), row.get("age_to"):
        case None, None:
            return ""
        case youngest, None:
            return ctx.text("deck.age_from", youngest=youngest)
        case None, oldest:
            return ctx.text("deck.age_to", oldest=oldest)
        case youngest, oldest:
            return ctx.text("deck.age_between", youngest=youngest, oldest=oldest)


def _meeting(ctx: Context, row: Row, noted: Sequence[str]) -> Meeting:
    notes = filter(None, (ctx.cell("needs", row, field) for field in noted))
    return Meeting(ctx.cell("needs", row, "need"), ctx.cell("needs", row, "content"), " · ".join(notes))


def needs(ctx: Context) -> Iterator[Slide]:
    rows = ctx.rows("needs")
    if not rows or (ctx.brief and _with_audiences(ctx)):
        return
    goals = list(dict.fromkeys((*purposes_in_order(ctx), *(row.get("our_goal", "") for row in rows))))
    main = ctx.answers.get("primary_purpose")
    known = [row["name"] for row in ctx.rows("audiences") if "name" in row]
    names = dict.fromkeys((*known, *(row.get("audience", "") for row in rows)))
    ages = {row["name"]: age(ctx, row) for row in ctx.rows("audiences") if "name" in row}
    yield Slide(
        id="needs",
        title=_needs_title(ctx, rows, goals),
        blocks=(
            Matrix(
                columns=tuple(ctx.option("purposes", goal) if goal else ctx.text("deck.no_purpose") for goal in goals),
                main=goals.index(main) if main in goals and len(goals) > 1 else None,
                mark=ctx.text("deck.most_important"),
                across=ctx.text("deck.our_purposes"),
                down=ctx.label("audiences"),
                rows=tuple(
                    MatrixRow(
                        name or ctx.text("deck.no_audience"),
                        ages.get(name, ""),
                        tuple(tuple(_cell(ctx, rows, name, goal)) for goal in goals),
                    )
                    for name in names
                ),
                alt=ctx.text("deck.matrix_alt"),
            ),
        ),
        step=STEP,
        kicker=ctx.kicker("needs"),
        notes=ctx.notes("needs", "needs"),
        result=ctx.text("deck_results.needs", n=len(rows)),
    )


def _with_audiences(ctx: Context) -> bool:
    """Whether every need stands on the slide of its audience already."""
    audiences = ctx.rows("audiences")
    named = {row["name"] for row in audiences if "name" in row}
    return len(audiences) <= MOST_IN_BRIEF and all(row.get("audience") in named for row in ctx.rows("needs"))


def _needs_title(ctx: Context, rows: Sequence[Row], goals: Sequence[str]) -> str:
    audiences = {row["audience"] for row in rows if "audience" in row}
    count = sum("need" in row for row in rows)
    if not (audiences and count):
        return ctx.text("deck_titles.needs")
    met = {row.get("our_goal") for row in rows}
    missing = [ctx.text(f"deck_purposes.{goal}") for goal in goals if goal and goal not in met]
    key = "deck_titles.needs_gap" if len(missing) == 1 else "deck_titles.needs_met"
    return ctx.text(key, n=len(audiences), needs=ctx.text("deck.needs", n=count), missing=ctx.language.join(missing))


def _cell(ctx: Context, rows: Sequence[Row], name: str, goal: str) -> Iterator[Meeting]:
    for row in rows:
        if (row.get("audience", ""), row.get("our_goal", "")) == (name, goal):
            yield _meeting(ctx, row, ("platform",))


def platforms(ctx: Context) -> Iterator[Slide]:
    if not ctx.has("platforms", "platform_roles"):
        return
    chosen = ctx.answers.get("platforms", [])
    named = [row.get("platform", "") for row in ctx.rows("platform_roles")]
    names = ctx.names(ctx.option("platforms", platform) for platform in chosen)
    if names:
        title = ctx.text("deck_titles.platforms_named", platforms=names)
    elif chosen:
        title = ctx.text("deck_titles.platforms_counted", n=len(chosen))
    else:
        title = ctx.text("deck_titles.platforms")
    used = _use(ctx)
    shown = list(dict.fromkeys((*chosen, *named)))
    cited = dict.fromkeys(cite(used[platform], ctx.language, ctx.today) for platform in shown if platform in used)
    yield Slide(
        id="platforms",
        title=title,
        blocks=(
            Platforms(
                cards=tuple(_platform(ctx, platform, used.get(platform)) for platform in shown),
                meant_for=ctx.text("deck.for_audiences"),
                finds=ctx.text("deck.they_find"),
                posts=ctx.text("deck.posts_a_week"),
                followers=ctx.text("deck.followers"),
                letters=letters(ctx),
                note=ctx.text("deck.used_by", sources="; ".join(cited)) if cited else "",
                alt=ctx.text("deck.platform_alt"),
                more=ctx.text("deck.more"),
            ),
        ),
        step=STEP,
        kicker=ctx.kicker("platforms"),
        notes=ctx.notes("platforms", "platforms", "platform_roles"),
        result=names,
    )


def _use(ctx: Context) -> dict[str, Usage]:
    """How many use each platform where our audiences live; nothing where there is more than one such country."""
    at_home = [each for each in reach_figures(ctx.recommended.audiences) if not each.indication]
    figures = at_home[0].figures if len(at_home) == 1 and at_home[0].segment is None else ()
    return {figure.platform: figure for figure in figures}


def _platform(ctx: Context, platform: str, use: Usage | None) -> PlatformCard:
    roles = [row for row in ctx.rows("platform_roles") if row.get("platform", "") == platform]
    followers = [row for row in ctx.rows("current_channels") if platform and row.get("platform") == platform]
    load = ctx.effort
    posts = load.posts.get(platform, 0) if load else 0
    label = ctx.option("platforms", platform) if platform else ctx.text("deck.unnamed")
    days = next((week.days for week in weeks(ctx) if week.name == label), ())
    told = [ctx.cell("platform_roles", row, "role") for row in roles if "role" in row]
    share = ctx.language.percent(use.percent) if use else ""
    return PlatformCard(
        label,
        tuple(dict.fromkeys(row["audience"] for row in roles if "audience" in row)),
        tuple(told) or (ctx.text("deck.role_open"),),
        tuple(
            ctx.cell("needs", row, "content")
            for row in ctx.rows("needs")
            if platform and row.get("platform") == platform and "content" in row
        ),
        posts=ctx.language.number(posts) if posts else "",
        days=days,
        followers=next((ctx.cell("current_channels", row, "followers") for row in followers if "followers" in row), ""),
        used=share,
        used_by=describe(use, ctx.language).removeprefix(share).strip() if use else "",
        percent=use.percent if use else 0.0,
    )

"""The slide of where we meet the audiences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from exports.blocks import PlatformCard, Platforms, Slide
from exports.outline.audiences import STEP
from exports.outline.context import Context
from exports.outline.on_a_page import letters, weeks
from exports.outline.shorten import capital
from wizard.knowledge.cite import cite_all, describe
from wizard.knowledge.usage import Usage
from wizard.questionnaire.model import Row
from wizard.questionnaire.show import show_rhythm


def platforms(ctx: Context) -> Iterator[Slide]:
    if not ctx.has("platforms", "platform_roles"):
        return
    chosen = ctx.answers.get("platforms", [])
    named = [row.get("platform", "") for row in ctx.rows("platform_roles")]
    names = ctx.names(ctx.option("platforms", platform) for platform in chosen)
    if names:
        title = ctx.text(f"deck_titles.{_how(ctx, chosen)}", platforms=names)
    elif chosen:
        title = ctx.text("deck_titles.platforms_counted", n=len(chosen))
    else:
        title = ctx.text("deck_titles.platforms")
    used = _use(ctx)
    shown = list(dict.fromkeys((*chosen, *named)))
    cited = cite_all([used[platform] for platform in shown if platform in used], ctx.language, ctx.today)
    yield Slide(
        id="platforms",
        title=title,
        blocks=(
            Platforms(
                cards=tuple(_platform(ctx, platform, used.get(platform)) for platform in shown),
                meant_for=ctx.text("deck.for_audiences"),
                finds=ctx.text("deck.they_find"),
                posts=ctx.text("deck.posts_a_week"),
                often=ctx.text("deck.how_often"),
                followers=ctx.text("deck.followers"),
                letters=letters(ctx),
                note=ctx.text("deck.used_by", sources=cited) if cited else "",
                alt=ctx.text("deck.platform_alt"),
                more=ctx.text("deck.more"),
            ),
        ),
        step=STEP,
        kicker=ctx.kicker("platforms"),
        notes=ctx.notes("platforms", "platforms", "platform_roles"),
        result=names,
    )


def _how(ctx: Context, chosen: Sequence[str]) -> str:
    """What is said of them in the title: that it is this one alone, or that each has something to do of its own."""
    if len(chosen) == 1:
        return "platforms_alone"
    with_roles = {row["platform"] for row in ctx.rows("platform_roles") if "platform" in row and "role" in row}
    return "platforms_roles" if with_roles >= set(chosen) else "platforms_named"


def _use(ctx: Context) -> dict[str, Usage]:
    """How many use each platform where our audiences live; nothing where there is more than one such country."""
    at_home = [each for each in ctx.reach if not each.indication]
    figures = at_home[0].figures if len(at_home) == 1 and at_home[0].segment is None else ()
    return {figure.platform: figure for figure in figures}


def _role_open(ctx: Context) -> tuple[str, ...]:
    """That a platform has no role; where none has, that stands among the open questions, and not on every card."""
    others_have = any("role" in row for row in ctx.rows("platform_roles"))
    return (ctx.text("deck.role_open"),) if others_have else ()


def role(row: Row) -> str:
    """The role in a row of `platform_roles`, with the profile that has it where one is named."""
    return ": ".join(filter(None, (row.get("profile"), capital(row.get("role", "")))))


def _platform(ctx: Context, platform: str, use: Usage | None) -> PlatformCard:
    roles = [row for row in ctx.rows("platform_roles") if row.get("platform", "") == platform]
    followers = [row for row in ctx.rows("current_channels") if platform and row.get("platform") == platform]
    load = ctx.effort
    posts = load.posts.get(platform, 0) if load else 0
    label = ctx.option("platforms", platform) if platform else ctx.text("deck.unnamed")
    days = next((week.days for week in weeks(ctx) if week.name == label), ())
    told = [role(row) for row in roles if "role" in row]
    share = ctx.language.percent(use.percent) if use else ""
    return PlatformCard(
        label,
        tuple(dict.fromkeys(row["audience"] for row in roles if "audience" in row)),
        tuple(told) or _role_open(ctx),
        tuple(
            capital(ctx.cell("needs", row, "content"))
            for row in ctx.rows("needs")
            if platform and row.get("platform") == platform and "content" in row
        ),
        posts=ctx.language.number(posts) if posts and posts == round(posts) else "",
        rhythm=show_rhythm(posts, ctx.language) if posts != round(posts) else "",
        days=days,
        followers=next((ctx.cell("current_channels", row, "followers") for row in followers if "followers" in row), ""),
        used=share,
        used_by=describe(use, ctx.language).removeprefix(share).strip() if use else "",
        percent=use.percent if use else 0.0,
    )

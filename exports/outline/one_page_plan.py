"""What the one-pager says of the plan: what the posts are about, and when they come."""

from __future__ import annotations

from collections.abc import Iterator

from exports.blocks.one_page import Content, Item, ItemList, PostWeek, Shares, WeekPost
from exports.outline.context import Context
from exports.outline.plan import adds_up, pillars_in_order, posts_line
from exports.outline.shorten import plain
from wizard.questionnaire.model import Row
from wizard.questionnaire.show import show_hours, show_profile


def pillars(ctx: Context) -> Iterator[Content]:
    rows = [row for row in pillars_in_order(ctx) if "topic" in row]
    if rows and adds_up(ctx) and all(row.get("share") for row in rows):
        parts = tuple((plain(row["topic"]), float(row["share"]), ctx.language.percent(row["share"])) for row in rows)
        listed = ctx.language.join(f"{topic} {percent}" for topic, _, percent in parts)
        yield Shares(parts, f"{ctx.label('pillars')}: {listed}")
    elif rows:
        yield ItemList(tuple(Item(ctx.cell("pillars", row, "share"), texts=(plain(row["topic"]),)) for row in rows))


def week_label(ctx: Context) -> str:
    """How much is posted, and whether there are hours for it: Our week: 4 posts, 6.3 of 9 hours."""
    load = ctx.effort
    if load is None:
        return ctx.text("one_pager.group_week")
    total = sum(load.posts.values())
    if float(total).is_integer():
        key, posts = "week", ctx.text("one_pager.posts", n=total, number=ctx.language.number(total))
    else:  # nobody makes half a post: 5 posts every two weeks
        key, posts = "rhythm", posts_line(ctx, load)
    if load.available is None:
        return ctx.text(f"one_pager.{key}_posts", posts=posts)
    available = show_hours(load.available, ctx.language)
    needed = ctx.language.number(round(load.needed, 1))
    return ctx.text(f"one_pager.{key}_hours", posts=posts, needed=needed, available=available)


def week(ctx: Context) -> Iterator[Content]:
    rows = ctx.rows("channel_plan")
    days = ctx.question("channel_plan").row_field("weekdays").options
    posts = [
        WeekPost(ctx.language.of(day.label), ctx.cell("channel_plan", row, "time"), *_by(ctx, row))
        for day in days
        for row in sorted(rows, key=lambda row: row.get("time", ""))
        if day.id in row.get("weekdays", ()) and "platform" in row
    ]
    said = tuple(item for row in rows if (item := _line(ctx, row)))
    if not said:
        return
    instead = ItemList(said, "named")
    # Boxes for some platforms and none for others would say that the others get nothing.
    if posts and all("weekdays" in row for row in rows if "platform" in row):
        listed = ctx.language.join(f"{post.day} {post.time} {post.platform}".replace("  ", " ") for post in posts)
        yield PostWeek(tuple(posts), instead, f"{ctx.text('one_pager.group_week')}: {listed}")
    else:
        yield instead


def _by(ctx: Context, row: Row) -> tuple[str, str]:
    platform = ctx.cell("channel_plan", row, "platform")
    return platform and show_profile(row, platform), ctx.cell("channel_plan", row, "creator")


def _line(ctx: Context, row: Row) -> Item | None:
    """One platform in words: Instagram: 2 posts a week, Monday and Wednesday 17.00. Made by Mille."""
    platform, maker = _by(ctx, row)
    days = ctx.language.join(part for part in ctx.cell("channel_plan", row, "weekdays").split(", ") if part)
    if ctx.language.id == "da":  # which writes its days with small letters within a sentence
        days = days.lower()
    when = " ".join(filter(None, (days, ctx.cell("channel_plan", row, "time"))))
    said = ", ".join(filter(None, (ctx.cell("channel_plan", row, "posts_per_week"), when)))
    if not platform:
        return None
    whole = f"{said} ({maker})" if said and maker else said or maker
    return Item(platform, texts=tuple(dict.fromkeys(filter(None, (whole, said)))))

"""The channel plan as a week: which platform has a post on which day, and who makes it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from exports.blocks.plan import PlatformWeek, WeekGrid, WeeklyPost
from exports.outline.context import Context
from exports.outline.shorten import capital, name
from wizard.questionnaire.model import Row
from wizard.questionnaire.show import show_hours, show_profile
from wizard.schedule.people import people_in

MANY = 4
"""Platforms from which the cells are short: first names, and who posts it said below."""
RARER = {2: "every_second", 3: "every_third", 4: "every_fourth"}
"""What a post is called that comes once in so many weeks."""


def week(ctx: Context) -> WeekGrid | None:
    """The week with what has been agreed about it; None while the channel plan has no rows."""
    rows = ctx.rows("channel_plan")
    if not rows:
        return None
    days = ctx.question("channel_plan").row_field("weekdays").options
    by_platform: dict[str, list[Row]] = {}
    for row in rows:
        by_platform.setdefault(show_profile(row, row.get("platform", "")), []).append(row)
    many = len(by_platform) >= MANY
    weeks = tuple(_platform_week(ctx, among, [day.id for day in days], short=many) for among in by_platform.values())
    posted = [(ctx.text("plan_slides.posted"), text)] if many and (text := _posted(ctx, rows)) else []
    return WeekGrid(
        tuple(ctx.language.of(day.label) for day in days),
        weeks,
        alt=ctx.text("plan_slides.week_alt", listed="; ".join(_told(one) for one in weeks)),
        any_day=ctx.text("plan_slides.any_day"),
        below=(*posted, *agreed(ctx)),
        more=ctx.text("plan_slides.more", n="{n}"),
    )


def agreed(ctx: Context) -> Iterator[tuple[str, str]]:
    """What holds for all posts: who sees them first, from when, and in how many hours."""
    if ctx.has("approval"):
        yield ctx.text("plan_slides.before_posting"), ctx.shown("approval")
    if days := ctx.answers.get("approval_days"):
        yield ctx.label("approval_days"), _days(ctx, days)
    if ctx.has("approval_takes"):
        at_once = not ctx.answers["approval_takes"]
        yield ctx.label("approval_takes"), ctx.text("plan_slides.same_day") if at_once else ctx.shown("approval_takes")
    start, weeks = ctx.shown("calendar_start"), ctx.shown("calendar_weeks")
    both = ctx.text("plan_slides.calendar_both", date=start, weeks=weeks) if start and weeks else ""
    if either := both or (ctx.text("deck.from_date", date=start) if start else weeks):
        yield ctx.text("plan_slides.calendar"), either
    if ctx.has("hours_per_week"):
        yield ctx.text("plan_slides.time"), _hours(ctx)


def _days(ctx: Context, chosen: Sequence[str]) -> str:
    """Weekdays in their order; more than two in a row from the first to the last."""
    order = [option.id for option in ctx.question("approval_days").options]
    places = sorted(order.index(day) for day in chosen)
    names = [ctx.language.locale.days["format"]["wide"][place] for place in places]
    in_a_row = len(places) > 2 and places[-1] - places[0] == len(places) - 1
    from_to = ctx.text("plan_slides.days_from_to", first=names[0], last=names[-1])
    return capital(from_to if in_a_row else ctx.language.join(names))


def _hours(ctx: Context) -> str:
    load, available = ctx.effort, ctx.answers["hours_per_week"]
    if load is None:
        return ctx.shown("hours_per_week")
    needed = show_hours(load.needed, ctx.language)
    key = "time_over" if load.missing else "time_of"
    has = show_hours(available, ctx.language)
    return ctx.text(
        f"plan_slides.{key}",
        needed=ctx.language.number(round(load.needed, 1)) if not load.missing else needed,
        available=has,
    )


def _platform_week(ctx: Context, rows: list[Row], days: list[str], short: bool) -> PlatformWeek:
    total = sum(row.get("posts_per_week", 0) for row in rows)
    name_ = show_profile(rows[0], ctx.cell("channel_plan", rows[0], "platform") or ctx.text("deck.unnamed"))
    dated_alone = len(rows) == 1 and rows[0].get("weekdays")  # then the day's own field says that it is not every week
    often = ctx.text("plan_slides.a_week", number=ctx.language.number(total)) if total else ""
    often = "" if dated_alone and _often(ctx, rows[0]) else often
    dated = tuple(
        tuple(
            sorted(
                (_post(ctx, row, short) for row in rows if day in row.get("weekdays", ())), key=lambda post: post.time
            )
        )
        for day in days
    )
    loose = tuple(_post(ctx, row, short) for row in rows if not row.get("weekdays"))
    return PlatformWeek(name_, often, dated, tuple(post for post in loose if post != WeeklyPost("", "")))


def _post(ctx: Context, row: Row, short: bool) -> WeeklyPost:
    """A post; with first names only, and without who posts it, where it is to be `short`."""
    maker, poster = (name(ctx.cell("channel_plan", row, field_id)) for field_id in ("creator", "poster"))
    first = ctx.language.join(one.split()[0] for one in people_in(maker) if one.strip()) if short else maker
    post = WeeklyPost(ctx.cell("channel_plan", row, "time"), first, often=_often(ctx, row))
    if poster and poster != maker and not short:
        post = replace(post, poster=ctx.text("plan_slides.posted_by", who=poster))
    return post


def _posted(ctx: Context, rows: list[Row]) -> str:
    """Who posts what somebody else has made, and where."""
    where: dict[str, list[str]] = {}
    for row in rows:
        maker, poster = name(row.get("creator", "")), name(row.get("poster", ""))
        if poster and poster != maker:
            where.setdefault(poster, []).append(ctx.cell("channel_plan", row, "platform"))
    return "; ".join(f"{who}: {', '.join(dict.fromkeys(filter(None, on)))}" for who, on in where.items())


def _often(ctx: Context, row: Row) -> str:
    """How often a post comes on its day, where that is not once a week; of one without a day, how often at all."""
    posts, set_days = row.get("posts_per_week"), len(row.get("weekdays", ()))
    days = set_days or 1
    if not posts or posts == set_days:
        return ""
    weeks = days / posts
    if weeks in RARER:
        return ctx.text(f"plan_slides.{RARER[int(weeks)]}")
    return ctx.text("plan_slides.a_week", number=ctx.language.number(posts))


def _told(week: PlatformWeek) -> str:
    return ", ".join(filter(None, (week.name, week.often)))

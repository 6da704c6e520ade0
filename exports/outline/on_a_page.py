"""The strategy on a page: what each of its three columns says."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from exports.blocks.strategy import DaysOfWeek, Listed, OnAPage, Share, Target
from exports.outline.context import Context
from exports.outline.kpis import kpis_in_order, target
from exports.outline.plan import pillars_in_order, posts_line, share_left, too_much
from exports.outline.shorten import in_one_line
from exports.outline.strategy import purposes_in_order
from wizard.language.forms import capitalised
from wizard.questionnaire.model import Option
from wizard.questionnaire.show import show_rhythm


def on_a_page(ctx: Context, lead: str, whole: bool) -> OnAPage:
    """The block; `lead` is what the strategy says beyond the title, and `whole` that this is all of it."""
    targets = tuple(_targets(ctx))
    names = [ctx.language.of(step.title) for step in ctx.catalogue.steps]
    questions = [ctx.text(f"deck_steps.{step.id}") for step in ctx.catalogue.steps]
    return OnAPage(
        lead=lead,
        whole=whole,
        names=(names[0], names[1], names[2]),
        questions=(questions[0], questions[1], questions[2]),
        groups=tuple(_groups(ctx)),
        shares_label=ctx.text("on_a_page.what"),
        shares=tuple(_shares(ctx)),
        share_left=share_left(ctx),
        weeks_label=ctx.text("on_a_page.how_often"),
        weeks=tuple(weeks(ctx)),
        letters=letters(ctx),
        facts=tuple(_facts(ctx)),
        target=targets[0] if targets else None,
        target_note=_main_note(ctx) if targets else "",
        targets=targets[1:],
        closing=_closing(ctx),
        more=ctx.text("deck.more"),
    )


def _groups(ctx: Context) -> Iterator[Listed]:
    purposes = purposes_in_order(ctx)
    platforms = [ctx.option("platforms", platform) for platform in ctx.answers.get("platforms", ())]
    listed = (
        ("why", tuple(ctx.option("purposes", purpose) for purpose in purposes)),
        ("for_whom", ctx.cells("audiences", "name")),
        ("where", (ctx.language.join(platforms),) if platforms else ()),
    )
    main = 0 if ctx.has("primary_purpose") and len(purposes) > 1 else None
    for name, items in listed:
        if items:
            is_purpose = name == "why"
            mark = ctx.text("deck.most_important") if is_purpose else ""
            yield Listed(ctx.text(f"on_a_page.{name}"), items, mark, main if is_purpose else None)


def _shares(ctx: Context) -> Iterator[Share]:
    for row in pillars_in_order(ctx):
        if "topic" in row:
            share = 0.0 if too_much(ctx) else float(row.get("share", 0))
            yield Share(in_one_line(row["topic"]), share, ctx.language.percent(share) if share else "")


def weeks(ctx: Context) -> Iterator[DaysOfWeek]:
    """A week for each platform of the channel plan: the days on which something is posted."""
    days: dict[str, set[str]] = {}
    for row in ctx.rows("channel_plan"):
        if "platform" in row:
            days.setdefault(row["platform"], set()).update(row.get("weekdays", ()))
    load = ctx.effort
    order = [option.id for option in _weekdays(ctx)]
    for platform, picked in days.items():
        posts = load.posts.get(platform, 0) if load else 0
        often = show_rhythm(posts, ctx.language) if posts else ""
        yield DaysOfWeek(ctx.option("platforms", platform), tuple(day in picked for day in order), often)


def letters(ctx: Context) -> tuple[str, ...]:
    """The first letter of each day of the week, Monday first."""
    return tuple(ctx.language.of(option.hint or option.label)[:1].lower() for option in _weekdays(ctx))


def _weekdays(ctx: Context) -> tuple[Option, ...]:
    return ctx.question("channel_plan").row_field("weekdays").options


def _facts(ctx: Context) -> Iterator[str]:
    """How much, in how many hours, from when: what the week does not show."""
    load = ctx.effort
    if load and not any("platform" in row for row in ctx.rows("channel_plan")):
        yield posts_line(ctx, load)
    if ctx.has("hours_per_week"):
        yield ctx.text("deck.hours_there", hours=ctx.shown("hours_per_week"))
    if ctx.has("calendar_start"):
        yield ctx.text("deck.from_date", date=ctx.shown("calendar_start"))


def _targets(ctx: Context) -> Iterator[Target]:
    for row in kpis_in_order(ctx):
        if "metric" in row and "target" in row:
            yield target(ctx, row)


def _main_note(ctx: Context) -> str:
    row = next(row for row in kpis_in_order(ctx) if "metric" in row and "target" in row)
    main = row["metric"] == ctx.answers.get("primary_kpi")
    said = ctx.text("on_a_page.main_figure") if main else ""
    if "due" in row:
        by = ctx.text("on_a_page.by", date=ctx.date(row["due"]))
        return f"{said}, {by}" if said else capitalised(by)
    return said


def _closing(ctx: Context) -> tuple[str, str]:
    if not ctx.has("next_review"):
        return "", ""
    day = ctx.language.date(date.fromisoformat(ctx.answers["next_review"]), "medium")
    return ctx.text("on_a_page.we_review"), ctx.text("on_a_page.next_time", date=day)

"""The slides of step 2 that say what is made, when and by whom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from exports.blocks import Chart, Slide
from exports.blocks.plan import Notice, Notices, Pillars, PillarShare
from exports.outline.context import Context
from exports.outline.shorten import capital, headline, in_one_line
from exports.outline.week import agreed, week
from wizard.questionnaire.model import Row
from wizard.questionnaire.show import show_rhythm
from wizard.schedule.effort import Effort
from wizard.schedule.post import called_by
from wizard.schedule.shares import apportion

STEP = "plan"
TOPIC = 90
"""Characters of a pillar that a title can name."""
EXAMPLE = 110
"""Characters of an idea that shows what a pillar is."""
WHOLE, ROUNDING = 100, 1
"""All of the content in per cent, and how far off its shares may be: three thirds are written 33 %."""


def pillars_in_order(ctx: Context) -> list[Row]:
    """The pillars by share, the largest first; those without one as written."""
    return sorted(ctx.rows("pillars"), key=lambda row: -float(row.get("share", 0)))


def pillars(ctx: Context) -> Iterator[Slide]:
    if not ctx.started("content"):
        return
    rows = pillars_in_order(ctx)
    types = tuple(ctx.option("content_types", type_) for type_ in ctx.answers.get("content_types", ()))
    made_of = ctx.text("plan_slides.made_of")
    yield Slide(
        id="pillars",
        title=_pillars_title(ctx, rows),
        blocks=(
            Pillars(
                tuple(_pillar(ctx, *each) for each in zip(rows, _posts(ctx, rows), _examples(ctx, rows), strict=True)),
                alt=chart.alt if (chart := shares_chart(ctx)) else "",
                made_of=made_of,
                types=types,
                left=share_left(ctx),
                left_share=ctx.text("plan_slides.share_left", share=ctx.language.percent(share_left(ctx))),
                note=shares_note(ctx),
            )
            if rows
            else Notices((Notice(made_of, types, listed=True),), 1),
        ),
        step=STEP,
        kicker=ctx.kicker("content"),
        notes=ctx.notes("pillars", "pillars", "content_types"),
        result=ctx.text("plan_slides.pillars", n=len(rows)) if rows else "",
    )


def _pillar(ctx: Context, row: Row, posts: str, example: str) -> PillarShare:
    audience, purpose, share = (ctx.cell("pillars", row, field_id) for field_id in ("audience", "purpose", "share"))
    facts = (ctx.text("plan_slides.for"), audience), (ctx.text("plan_slides.purpose"), purpose)
    return PillarShare(
        capital(ctx.cell("pillars", row, "topic")) or ctx.text("deck.unnamed"),
        float(row["share"]) if "share" in row else None,
        share,
        posts,
        tuple((label, value) for label, value in facts if value),
        capital(example),
    )


def _posts(ctx: Context, rows: Sequence[Row]) -> list[str]:
    """How many of the posts there are in the calendar's time each pillar has: together all of them, where it has all
    of the content."""
    load, weeks = ctx.effort, ctx.answers.get("calendar_weeks")
    total = round(sum(load.posts.values()) * weeks) if load and weeks else 0
    shares = [Fraction(row.get("share", 0)) for row in rows]
    whole = sum(shares, Fraction()) if adds_up(ctx) else Fraction()
    counts = (
        apportion(total, [share / whole for share in shares]) if whole else [round(total * one / 100) for one in shares]
    )
    shown = ctx.language.number(total)
    return [
        ctx.text("plan_slides.of_posts", n=ctx.language.number(count), total=shown) if count else "" for count in counts
    ]


def _examples(ctx: Context, rows: Sequence[Row]) -> list[str]:
    """Something to post for each pillar: what its audience needs in our own words, else the calendar's idea.

    What has stood under one pillar says nothing under the next.
    """
    shown: list[str] = []
    for row in rows:
        ideas = (
            whole
            for entry in ctx.strategy.record("calendar")
            if entry.get("pillar") == row.get("topic") and (whole := headline(called_by(entry), EXAMPLE))
        )
        shown.append(next((one for one in (*_met(ctx, row), *ideas) if one not in shown), ""))
    return shown


def _met(ctx: Context, row: Row) -> Iterator[str]:
    """The content for the needs that a pillar is there for."""
    for need in ctx.rows("needs"):
        meant = "audience" in row and need.get("audience") == row["audience"] and "content" in need
        if meant and ("purpose" not in row or need.get("our_goal", row["purpose"]) == row["purpose"]):
            yield need["content"]


def _shared(ctx: Context) -> float:
    """What the pillars' shares make together, in per cent."""
    return float(sum(row.get("share", 0) for row in ctx.rows("pillars")))


def adds_up(ctx: Context) -> bool:
    """Whether the pillars' shares make a whole, as far as any are given."""
    given = any("share" in row for row in ctx.rows("pillars"))
    return not given or abs(_shared(ctx) - WHOLE) <= ROUNDING


def too_much(ctx: Context) -> bool:
    """Whether the shares make more than a whole: then no bar can show them."""
    return _shared(ctx) > WHOLE + ROUNDING


def share_left(ctx: Context) -> float:
    """Per cent of the content that no pillar has, where shares are given."""
    return 0.0 if adds_up(ctx) else max(0.0, round(WHOLE - _shared(ctx), 2))


def shares_note(ctx: Context) -> str:
    """That the shares do not add up, where they do not."""
    return "" if adds_up(ctx) else ctx.text("deck.shares_total", total=ctx.language.percent(round(_shared(ctx), 2)))


def shares_chart(ctx: Context) -> Chart | None:
    """The shares as bars one below the other, for the document."""
    shared = [row for row in pillars_in_order(ctx) if "share" in row]
    if not shared:
        return None
    unnamed = ctx.text("deck.unnamed")
    names = tuple(in_one_line(row.get("topic", unnamed)) for row in shared)
    label = ctx.heading("pillars", "share")
    values = tuple(float(row["share"]) for row in shared)
    listed = ctx.language.join(
        f"{name} {ctx.language.percent(value)}" for name, value in zip(names, values, strict=True)
    )
    return Chart(
        categories=names,
        series=((label, values),),
        alt=f"{label}: {listed}",
        number_format=ctx.text("deck.percent_format"),
        heading=label,
    )


def _pillars_title(ctx: Context, rows: list[Row]) -> str:
    shared_rows = [row for row in rows if "share" in row]
    leads = len(shared_rows) == 1 or (len(shared_rows) > 1 and shared_rows[0]["share"] > shared_rows[1]["share"])
    # What is no share of a whole is not said to be one.
    topic = headline(shared_rows[0].get("topic", ""), TOPIC) if leads and adds_up(ctx) else ""
    if topic:
        return ctx.text("deck_titles.pillars_largest", topic=topic, share=ctx.language.percent(shared_rows[0]["share"]))
    if rows:
        return ctx.text("deck_titles.pillars_counted", n=len(rows))
    return ctx.text("deck_titles.pillars")


def rhythm(ctx: Context) -> Iterator[Slide]:
    if not ctx.started("rhythm"):
        return
    people = ("hours_per_week", "team", "approval", "approval_days", "approval_takes")
    asked = ("channel_plan", *people, "calendar_start", "calendar_weeks")
    load = ctx.effort
    yield Slide(
        id="rhythm",
        title=rhythm_line(ctx, load) if load else ctx.text("deck_titles.rhythm"),
        blocks=(week(ctx) or Notices((), 1, tuple(agreed(ctx))),),
        step=STEP,
        kicker=ctx.kicker("rhythm"),
        notes=ctx.notes("rhythm", *asked),
        result=posts_line(ctx, load) if load else "",
    )


def rhythm_line(ctx: Context, load: Effort) -> str:
    """How much is posted, and on how many platforms, or on which one: 4 posts a week on two platforms."""
    if len(load.posts) == 1:
        [platform] = (ctx.option("platforms", one) for one in load.posts)
        return ctx.text("deck_titles.rhythm_on", posts=posts_line(ctx, load), platform=platform)
    return ctx.text("deck_titles.rhythm_posts", n=len(load.posts), posts=posts_line(ctx, load))


def posts_line(ctx: Context, load: Effort) -> str:
    total = sum(load.posts.values())
    return show_rhythm(total, ctx.language)

"""The slide of the hours: what the plan needs, what there is, who spends them, and what helps where they run short."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction

from exports.blocks import Slide
from exports.blocks.plan import Hours, Spent
from exports.outline.context import Context
from exports.outline.shorten import name
from wizard.questionnaire.show import HOURS_DECIMALS, show_hours
from wizard.schedule.effort import Effort
from wizard.schedule.shares import apportion

STEP = "plan"
MOST_MAKERS = 4
"""Those with the most hours are named, the others counted."""
EXACT = HOURS_DECIMALS + 1
"""Decimals of hours that would not come to what they are together with one less: quarters of an hour."""


def workload(ctx: Context) -> Iterator[Slide]:
    load = ctx.effort
    if load is None:
        return
    yield Slide(
        id="workload",
        title=_title(ctx, load),
        blocks=(hours(ctx, load),),
        step=STEP,
        kicker=ctx.text("deck.workload"),
        notes="\n\n".join([ctx.notes("workload", "hours_per_week", "monitoring_hours"), assumption(ctx, load)]),
        result=_result(ctx, load),
    )


def _title(ctx: Context, load: Effort) -> str:
    needed = show_hours(load.needed, ctx.language)
    if load.available is None:
        return ctx.text("deck_titles.workload_open", needed=needed)
    fits = "over" if _missing(load) else "fits"
    return ctx.text(f"deck_titles.workload_{fits}", needed=needed, available=ctx.language.number(load.available))


def _result(ctx: Context, load: Effort) -> str:
    if load.available is None:
        return _title(ctx, load)
    available = show_hours(load.available, ctx.language)
    if _missing(load):
        return ctx.text("plan_slides.hours_short", needed=show_hours(load.needed, ctx.language), available=available)
    needed = ctx.language.number(round(load.needed, HOURS_DECIMALS))
    return ctx.text("plan_slides.hours_of", needed=needed, available=available)


def _missing(load: Effort) -> float:
    return round(load.missing, HOURS_DECIMALS)


def hours(ctx: Context, load: Effort) -> Hours:
    """The hours the plan needs against those there are."""
    needed = round(load.needed, HOURS_DECIMALS)
    free = round(load.available - needed, HOURS_DECIMALS) if load.available is not None else 0.0
    end = load.available if load.available is not None else needed
    return Hours(
        needed=ctx.language.number(needed),
        says=(ctx.text("plan_slides.hours_go", n=needed), _says(ctx, load, free)),
        parts=tuple(_together(ctx, _parts(ctx, load))),
        available=load.available,
        free=_spent(ctx, ctx.text("plan_slides.free"), free) if free > 0 else None,
        over=_spent(ctx, ctx.text("plan_slides.too_much"), _missing(load)) if _missing(load) else None,
        limit=show_hours(end, ctx.language),
        makers_label=ctx.text("plan_slides.makers"),
        makers=tuple(_makers(ctx, load)),
        advice_label=ctx.text("deck.easier"),
        advice=tuple(advice(ctx, load)),
        note=assumption(ctx, load),
        alt=_alt(ctx, load),
    )


def _says(ctx: Context, load: Effort, free: float) -> str:
    if load.available is None:
        return ""
    if _missing(load):
        return ctx.text("plan_slides.hours_over", hours=show_hours(_missing(load), ctx.language))
    return (
        ctx.text("plan_slides.hours_free", n=free, hours=show_hours(free, ctx.language))
        if free
        else ctx.text("plan_slides.hours_just")
    )


def _parts(ctx: Context, load: Effort) -> dict[str, float]:
    """What the hours go to, the most first."""
    spent = {ctx.option("platforms", platform): each for platform, each in load.hours.items() if each}
    if load.monitoring:
        spent[ctx.kicker("monitoring")] = load.monitoring
    return dict(sorted(spent.items(), key=lambda item: -item[1]))


def _together(ctx: Context, spent: Mapping[str, float]) -> Iterator[Spent]:
    """Hours beside what they are together: as they are written, they come to that."""
    for (what, hours), written in zip(spent.items(), _adding_up(tuple(spent.values())), strict=True):
        yield Spent(what, hours, _short(ctx, written))


def _adding_up(hours: tuple[float, ...]) -> list[float]:
    total = round(sum(hours), HOURS_DECIMALS)
    for decimals in (HOURS_DECIMALS, EXACT):
        rounded = [round(each, decimals) for each in hours]
        if round(sum(rounded), EXACT) == total:
            return rounded
    exact = [Fraction(each) for each in hours]
    unit = 10**HOURS_DECIMALS
    return [part / unit for part in apportion(round(total * unit), [each / sum(exact) for each in exact])]


def _spent(ctx: Context, what: str, hours: float) -> Spent:
    return Spent(what, hours, _short(ctx, round(hours, HOURS_DECIMALS)))


def _short(ctx: Context, hours: float) -> str:
    return ctx.text("plan_slides.short", number=ctx.language.number(hours))


def _makers(ctx: Context, load: Effort) -> Iterator[Spent]:
    """What each of those spends who make posts or keep watch; two who take turns are named together."""
    spent: dict[str, float] = {}
    for row in ctx.rows("channel_plan"):
        who, platform = name(row.get("creator") or row.get("poster") or ""), row.get("platform")
        if who and platform in load.minutes:
            spent[who] = spent.get(who, 0.0) + row.get("posts_per_week", 0) * load.minutes[platform] / 60
    if (watcher := name(ctx.shown("monitoring_owner"))) and load.monitoring:
        spent[watcher] = spent.get(watcher, 0.0) + load.monitoring
    most = sorted(spent.items(), key=lambda item: -item[1])
    named = most if len(most) <= MOST_MAKERS else most[: MOST_MAKERS - 1]
    shown = {who: hours for who, hours in named if hours}
    if left := most[len(named) :]:
        shown[ctx.text("plan_slides.others", n=len(left))] = sum(hours for _, hours in left)
    yield from _together(ctx, shown)


def advice(ctx: Context, load: Effort) -> Iterator[str]:
    """What to do where the hours run short, in sentences."""
    if _missing(load) and load.posts_too_many:
        yield ctx.text("deck.fewer_posts", n=load.posts_too_many)
    if len(load.posts) > 1:
        yield ctx.text("deck.reuse")
    yield ctx.text("deck.batch")


def assumption(ctx: Context, load: Effort) -> str:
    """What the hours are reckoned from."""
    return ctx.text("deck.assumption", hours=show_hours(load.hours_per_post, ctx.language))


def _alt(ctx: Context, load: Effort) -> str:
    """What goes to what, what that comes to, and what there is."""
    parts = _parts(ctx, load)
    amounts = [*zip(parts, _adding_up(tuple(parts.values())), strict=True)]
    amounts.append((ctx.text("deck.plan_needs"), round(load.needed, HOURS_DECIMALS)))
    if load.available is not None:
        amounts.append((ctx.text("deck.we_have"), load.available))
    listed = ctx.language.join(f"{what} {ctx.language.number(hours)}" for what, hours in amounts)
    return f"{ctx.text('deck.hours_a_week')}: {listed}"

"""The slide that holds the platforms up against where the audiences are: sourced figures, and what we recommend."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from exports.blocks import Block, Chart, Columns, Note, Slide
from exports.outline.context import Context
from exports.outline.parts import beside
from exports.outline.shorten import sentences
from wizard.knowledge.cite import cite, cite_all, describe
from wizard.recommend import RankedPlatform, Reach, Recommendation

STEP = "strategy"
MOST_IN_TITLE = 3
MOST_PLATFORMS, MOST_GROUPS, MOST_BARS = 5, 3, 9
"""Of the chart that several age groups share: what stands on one slide."""


def reach(ctx: Context) -> Iterator[Slide]:
    if not ctx.has("audiences"):
        return
    found = ctx.recommended
    if not (figures := ctx.reach):
        return  # what there are no figures for is no slide
    at_home = [each for each in figures if not each.indication]
    elsewhere = [each for each in figures if each.indication]
    yield Slide(
        id="reach",
        title=_title(ctx, found, at_home),
        blocks=_side_by_side(
            [part for each in at_home for part in _population(ctx, each)],
            _groups(ctx, found, elsewhere),
            list(_remarks(ctx, found)),
        ),
        step=STEP,
        kicker=ctx.kicker("platforms"),
        result=ctx.text("deck_results.reach"),
        notes="\n\n".join([ctx.text("deck_notes.reach"), *(_in_full(ctx, each) for each in found.considered)]),
    )


def _side_by_side(
    ours: list[Chart | Note], others: list[Chart | Note], remarks: list[Note]
) -> tuple[Block | Columns, ...]:
    """Our own country's figures and another's; a chart alone has what is to be said about it at its side."""
    if ours and others:
        return beside([*ours, *remarks], others)
    return beside(ours or others, remarks, weights=(2, 1))


def _title(ctx: Context, found: Recommendation, at_home: list[Reach]) -> str:
    """What was chosen is not argued against: what else the figures speak for is an open point."""
    if found.chosen:
        if said := _used(ctx, found.chosen, at_home):
            return said
        names = ctx.names(ctx.option("platforms", platform) for platform in found.chosen)
        return ctx.text("deck_titles.reach_chosen", platforms=names) if names else ctx.text("deck_results.reach")
    return ctx.text("deck_titles.reach", platforms=_names(ctx, found.recommended))


def _used(ctx: Context, chosen: Iterable[str], at_home: list[Reach]) -> str:
    """How many use what was chosen, where everybody we want to reach lives in one country with figures."""
    if len(at_home) != 1 or at_home[0].segment is not None:
        return ""
    counted = {figure.platform: figure.percent for figure in at_home[0].figures}
    known = sorted((each for each in chosen if each in counted), key=lambda each: -counted[each])
    if not known:
        return ""
    named = known[:MOST_IN_TITLE]
    first, *others = ((ctx.language.percent(counted[each]), ctx.option("platforms", each)) for each in named)
    listed = [ctx.text("deck.used_first", share=first[0], platform=first[1]), *(" ".join(one) for one in others)]
    return ctx.text("deck_titles.reach_used", place=at_home[0].name(ctx.language), used=ctx.language.join(listed))


def _names(ctx: Context, platforms: Iterable[str]) -> str:
    return ctx.language.join(ctx.option("platforms", platform) for platform in platforms)


def _remarks(ctx: Context, found: Recommendation) -> Iterator[Note]:
    for remark in found.place_notes(ctx.language):
        if remark == ctx.text("recommend.place_nothing"):
            continue  # the chart says which country it is about
        # How the order came about matters as long as nothing is chosen.
        yield Note(sentences(remark)[0] if found.chosen else remark)
    if found.also_recommended:
        yield Note(ctx.text("deck.reach_open", platforms=_names(ctx, found.also_recommended)))
    missing = found.no_figures_note(ctx.language, ctx.answers.get("platforms", ()))
    method = "" if found.chosen else ctx.text("deck.reach_method")
    if said := " ".join(filter(None, (method, missing))):
        yield Note(said)


def _population(ctx: Context, of: Reach) -> list[Chart | Note]:
    """Everybody in one country, the most used platform first, with the source under it."""
    names = tuple(ctx.option("platforms", figure.platform) for figure in of.figures)
    title = of.title(ctx.language)
    chart = _chart(ctx, title, names, {title: tuple(figure.percent for figure in of.figures)})
    return [chart, Note(f"{cite_all(of.figures, ctx.language, ctx.today)}.")]


def _groups(ctx: Context, found: Recommendation, groups: list[Reach]) -> list[Chart | Note]:
    """The platforms in question, by the age groups of our audiences, where they are drawn as an indication."""
    aged = sorted((each for each in groups if each.segment), key=lambda each: str(each.segment))
    groups = aged[:MOST_GROUPS] or groups[:1]
    asked = (*ctx.answers.get("platforms", ()), *found.recommended, *(each.platform.id for each in found.ranked))
    percents = [{figure.platform: figure for figure in each.figures} for each in groups]
    shown = [platform for platform in dict.fromkeys(asked) if all(platform in each for each in percents)]
    if not groups or not shown:
        return []
    shown = shown[: min(MOST_PLATFORMS, MOST_BARS // len(groups))]
    names = tuple(ctx.option("platforms", platform) for platform in shown)
    series = {
        _group(ctx, each): tuple(by_platform[platform].percent for platform in shown)
        for each, by_platform in zip(groups, percents, strict=True)
    }
    figures = [by_platform[platform] for by_platform in percents for platform in shown]
    one = groups[0] if len(groups) == 1 else replace(groups[0], segment=None)  # several are told apart by the series
    chart = _chart(ctx, one.title(ctx.language), names, series)
    return [chart, Note(f"{cite_all(figures, ctx.language, ctx.today)}. {found.indication(ctx.language)}")]


def _group(ctx: Context, of: Reach) -> str:
    if of.segment is None:
        return ctx.text("deck.all_adults")
    return ctx.text("deck.aged", ages=of.segment.replace("-", "–"))


def _chart(ctx: Context, title: str, names: tuple[str, ...], series: dict[str, tuple[float, ...]]) -> Chart:
    def listed(values: tuple[float, ...]) -> str:
        pairs = zip(names, values, strict=True)
        return ", ".join(f"{platform} {ctx.language.percent(value)}" for platform, value in pairs)

    # Where there is one series, the title is its name as well.
    several = [f"{name}: {listed(values)}" for name, values in series.items()]
    return Chart(
        categories=names,
        series=tuple(series.items()),
        alt=f"{title}. {'; '.join(several)}" if len(several) > 1 else f"{title}: {listed(*series.values())}",
        number_format=ctx.text("deck.percent_format"),
        heading=title,
    )


def _in_full(ctx: Context, ranked: RankedPlatform) -> str:
    """A platform with everything that speaks for and against it."""
    lines = [ctx.language.of(ranked.platform.label)]
    for reason in ranked.reasons:
        counted = "; ".join(
            f"{describe(figure, ctx.language)} ({cite(figure, ctx.language, ctx.today)})" for figure in reason.figures
        )
        lines.append(f"{'+' if reason.speaks_for else '–'} {reason.text(ctx.language)} {counted}".rstrip())
    return "\n".join(lines)

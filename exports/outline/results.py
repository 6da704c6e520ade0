"""The slides of what came of it: the figures on their way to their targets, and the posts that did well."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from exports.blocks import Slide
from exports.blocks.plan import Notice, Notices
from exports.blocks.results import KpiPath, Paths, SpreadRow, Spreads, Standing
from exports.outline.context import Context
from exports.outline.parts import beside, present
from exports.outline.shorten import plain, unstopped
from exports.outline.targets import latest_results, reached, rows_with_target
from wizard.knowledge.metrics import Unit, metrics
from wizard.language.forms import capitalised
from wizard.questionnaire.kpi import GROWTH, wanted
from wizard.questionnaire.model import Row
from wizard.results import words
from wizard.results.marks import mark_of
from wizard.results.pace import Pace, PaceState
from wizard.results.posts import FEWEST, Comparison, Spread, compare

STEP = "measure"
MOST_DECIMALS = 2
NOT_REACHED = (
    PaceState.ON_COURSE,
    PaceState.BEHIND,
    PaceState.LOST,
    PaceState.MISSED,
    PaceState.NOT_MEASURED,
    PaceState.TOO_FEW,
    PaceState.NO_DUE,
)
"""In the order in which a title counts them."""


def results(ctx: Context) -> Iterator[Slide]:
    """Every KPI that has figures, and what else has been counted."""
    followed = [pace for pace in ctx.paces if pace.series.points]
    told = {pace.kpi["metric"] for pace in followed}
    other_rows = [row for metric, row in latest_results(ctx).items() if metric not in told]
    if not (followed or other_rows):
        return
    record = ctx.catalogue.records["results"]
    aimed_at = rows_with_target(ctx)
    cards = tuple(_result(ctx, row, aimed_at.get(row["metric"])) for row in other_rows)
    yield Slide(
        id="results",
        title=reached_title(ctx),
        blocks=present(
            paths(ctx, followed) if followed else None,
            Notices(cards, min(4, len(cards))) if cards else None,
        ),
        step=STEP,
        kicker=ctx.language.of(record.label),
        notes="\n\n".join([ctx.text("deck_notes.results"), ctx.in_full(record, ctx.strategy.record("results"))]),
        result=reached_title(ctx),
    )


def reached_title(ctx: Context) -> str:
    """How many of the targets that have figures are reached, and how the others are on their way."""
    followed = {pace.kpi["metric"]: pace for pace in ctx.paces if pace.series.points}
    compared = [pace.state for pace in followed.values() if pace.latest and pace.target is not None]
    compared += [PaceState.REACHED if is_reached else PaceState.NO_DUE for is_reached in _without_path(ctx, followed)]
    if not compared:
        return ctx.text("deck_titles.results")
    states = Counter(compared)
    others = [ctx.text(f"deck_titles.results_{state}", n=states[state]) for state in NOT_REACHED if states[state]]
    n, reached_ones = len(compared), states[PaceState.REACHED]
    key = ("results_and" if reached_ones else "results_none") if others else "results_reached"
    return ctx.text(f"deck_titles.{key}", n=n, reached=reached_ones, others=", ".join(others))


def _without_path(ctx: Context, followed: Mapping[str, Pace]) -> Iterator[bool]:
    """For each other target that there is a figure to hold against, whether it is reached."""
    aimed_at = rows_with_target(ctx)
    for metric, row in latest_results(ctx).items():
        figure = wanted(aimed_at[metric]) if metric in aimed_at else None
        if metric not in followed and figure is not None:
            yield reached(metric, row["value"], figure)


def paths(ctx: Context, followed: Sequence[Pace]) -> Paths:
    """Figures on their way, a chart each."""
    return Paths(
        tuple(_path(ctx, pace) for pace in followed),
        ctx.text("results_slides.actual"),
        ctx.text("results_slides.way"),
        ctx.text("results_slides.day"),
        ctx.text("results_slides.target"),
    )


def standing(ctx: Context, pace: Pace) -> Standing:
    """How a KPI stands, as it is seen at once."""
    return Standing(mark_of(pace), words.word(pace, ctx.language))


def _path(ctx: Context, pace: Pace) -> KpiPath:
    figures = tuple((point.day, float(point.value)) for point in pace.whole)
    begins, due = pace.begins, pace.due
    way: tuple[tuple[date, float], ...] = ()
    if begins and due and pace.target is not None and begins.day < due:
        way = ((begins.day, float(begins.value)), (due, float(pace.target)))
    called = ctx.kpi(pace.kpi)
    notes = words.notes(pace, ctx.language)
    spoken = (words.with_period(point, pace, ctx.language) for point in pace.whole)
    return KpiPath(
        called,
        standing(ctx, pace),
        " ".join(filter(None, (words.details(pace, ctx.language), *notes))),
        figures,
        way,
        alt=" ".join([f"{called}:", words.sentence(pace, ctx.language), *notes, ctx.language.join(spoken)]).strip(),
        number_format=_number_format(ctx, pace, [value for _, value in (*figures, *way)]),
        foot=_origin(ctx, pace.latest.row) if pace.latest else "",
    )


def _number_format(ctx: Context, pace: Pace, values: Sequence[float]) -> str:
    """As many decimals as the figures have, and their unit, before or after as the language has it."""
    exact = range(MOST_DECIMALS + 1)
    decimals = next((n for n in exact if all(round(value, n) == value for value in values)), MOST_DECIMALS)
    pattern = "#,##0" + ("." + "0" * decimals if decimals else "")
    own = pace.kpi.get("unit", GROWTH)
    unit = Unit(metrics()[pace.kpi["metric"]].unit if own == GROWTH else own)
    match unit:
        case Unit.COUNT:
            return pattern
        case Unit.PERCENT:
            return pattern + ctx.text("deck.percent_format").partition("#")[2].lstrip("#")
    before, _, after = ctx.text(f"units.{unit}", n=2, number="#").partition("#")
    return (f'"{before}"' if before else "") + pattern + (f'"{after}"' if after else "")


def _origin(ctx: Context, row: Row) -> str:
    """Where a figure is from, when it was written down, and what it is worked out of."""
    entered = ""
    if "entered" in row:
        entered = ctx.text("results_slides.entered", date=ctx.language.date(date.fromisoformat(row["entered"])))
    basis = words.unsaid_basis(row, ctx.language)
    said = (unstopped(row.get("source", "")), capitalised(basis), entered)
    return ". ".join(filter(None, said))


def _result(ctx: Context, row: Row, kpi: Row | None) -> Notice:
    """The latest figure; on the step's own colour where it is as good as its target."""
    value, period, source = (ctx.record_cell("results", row, field_id) for field_id in ("value", "period", "source"))
    aim = wanted(kpi) if kpi else None
    called = ctx.kpi(kpi) if kpi else ctx.record_cell("results", row, "metric")
    target = ctx.cell("kpis", kpi, "target") if kpi else ""
    return Notice(
        figure=value,
        lines=(called,),
        label=period,
        pairs=((ctx.heading("kpis", "target"), target),) if target else (),
        foot=". ".join(filter(None, (source, words.unsaid_basis(row, ctx.language)))),
        strong=aim is not None and reached(row["metric"], row["value"], aim),
    )


def posts(ctx: Context) -> Iterator[Slide]:
    """What worked: the posts that stood out, and what is usual; nothing where there are too few to say."""
    found = compared_posts(ctx)
    if found.usual.low is None or found.usual.high is None:
        return
    record = ctx.catalogue.records["posts"]
    low, high = ctx.language.number(found.usual.low), ctx.language.number(found.usual.high)
    yield Slide(
        id="posts",
        title=ctx.text("deck_titles.posts", n=found.usual.posts, low=low, high=high),
        blocks=beside(best(ctx, found), usual(ctx, found), weights=(2, 3)),
        step=STEP,
        kicker=ctx.language.of(record.label),
        notes="\n\n".join([ctx.text("deck_notes.posts"), "\n".join(said_of_posts(ctx, found))]),
    )


def compared_posts(ctx: Context, best_ones: int = 2) -> Comparison:
    """How the posts did that there are figures of."""
    return compare(ctx.strategy.record("posts"), ctx.strategy.record("calendar"), best_ones)


def best(ctx: Context, found: Comparison) -> list[Notices]:
    """The posts that got the most, a card each."""
    cards = tuple(_best(ctx, post, count) for post, count in found.best)
    return [Notices(cards, 1)] if cards else []


def _best(ctx: Context, post: Row, count: int) -> Notice:
    platform, day = (ctx.record_cell("posts", post, field_id) for field_id in ("platform", "date"))
    text = post.get("text", "").strip()
    called = plain(text.splitlines()[0]) if text else ctx.text("results_slides.untitled")  # a name, and whole
    lines = (ctx.text("results_slides.got", n=count), called)
    return Notice(figure=ctx.language.number(count), lines=lines, foot=" · ".join(filter(None, (platform, day))))


def usual(ctx: Context, found: Comparison) -> list[Spreads]:
    """What is usual by platform and by pillar. What there are too few posts of is said."""
    record = ctx.catalogue.records["posts"]
    platforms = {
        ctx.record_cell("posts", {"platform": name}, "platform") or ctx.text("deck.unnamed"): each
        for name, each in found.by_platform.items()
    }
    parted = [(ctx.language.of(record.row_field("platform").label), platforms)]
    parted.append((ctx.label("pillars"), dict(found.by_pillar)))
    known = [each.high for _, groups in parted for each in groups.values() if each.high is not None]
    top = max(known, default=0.0)
    return [_spreads(ctx, label, groups, top) for label, groups in parted if groups]


def _spreads(ctx: Context, label: str, groups: Mapping[str, Spread], top: float) -> Spreads:
    ordered = sorted(groups.items(), key=lambda each: (each[1].median is None, -(each[1].median or 0), -each[1].posts))
    rows = tuple(_row(ctx, name, each) for name, each in ordered)
    return Spreads(label, rows, top, f"{label}: {ctx.language.join(f'{row.name}: {row.shown}' for row in rows)}")


def _row(ctx: Context, name: str, each: Spread) -> SpreadRow:
    if each.median is None or each.low is None or each.high is None:
        return SpreadRow(name, ctx.text("results_slides.too_few", n=each.posts))
    shown = ctx.text(
        "results_slides.usual",
        n=each.posts,
        median=ctx.language.number(each.median),
        low=ctx.language.number(each.low),
        high=ctx.language.number(each.high),
    )
    return SpreadRow(name, shown, each.low, each.median, each.high)


def said_of_posts(ctx: Context, found: Comparison) -> Iterator[str]:
    """The same in sentences, and what they rest on."""
    yield ctx.text("results_slides.measured", n=found.usual.posts, fewest=FEWEST)
    rows = [row for part in usual(ctx, found) for row in part.rows]
    few = [row for row in rows if row.median is None]
    yield from (f"{row.name}: {row.shown}." for row in rows if row.median is not None or len(few) == 1)
    if len(few) > 1:
        yield ctx.text("results_slides.too_few_each", names=ctx.language.join(row.name for row in few))
    if found.unknown:
        yield ctx.text("results_slides.unknown", n=found.unknown)
    exported = max((row["exported"] for row in ctx.strategy.record("posts") if "exported" in row), default="")
    if exported:
        yield ctx.text("results_slides.downloaded", date=ctx.date(exported))

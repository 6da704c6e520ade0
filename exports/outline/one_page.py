"""What the one-pager says: the strategy on one A4 page to hang on a wall.

A panel is one function, `(ctx) -> Iterator[str]`: its lines in order of weight. The engine counts those that
do not fit. A panel without lines is left out, or says "not decided yet" where the wall would miss it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from exports.blocks import OnePage, Panel
from exports.outline.context import Context
from exports.outline.measure import kpis_in_order, latest_results
from exports.outline.overview import kpi_line, pillar_line, status
from exports.outline.plan import pillars_in_order, rhythm_line
from exports.outline.rollout import next_steps
from exports.outline.shorten import in_one_line, name, unstopped
from exports.outline.strategy import purposes_in_order
from wizard.language.languages import Language
from wizard.questionnaire.model import Row
from wizard.strategy.strategy import Strategy

STEPS = 3


@dataclass(frozen=True)
class PanelMaker:
    id: str
    step: str
    lines: Callable[[Context], Iterator[str]]
    expected: bool = False
    """Shown as not decided yet while it has no lines."""


def _purpose(ctx: Context) -> Iterator[str]:
    labels = [ctx.option("purposes", purpose_id) for purpose_id in purposes_in_order(ctx)]
    if labels:
        yield ", ".join(labels)
    if ctx.has("strategy_link"):
        yield ctx.text("one_pager.link", link=in_one_line(ctx.shown("strategy_link")))


def _audiences(ctx: Context) -> Iterator[str]:
    for row in ctx.rows("audiences"):
        if "name" in row:
            needs = (
                need["need"] for need in ctx.rows("needs") if need.get("audience") == row["name"] and "need" in need
            )
            need = next(needs, row.get("challenge"))
            yield f"{row['name']}: {unstopped(need)}" if need else row["name"]


def _needs(ctx: Context) -> Iterator[str]:
    """For each purpose the first thing we make for it, the main purpose first."""
    rows = [row for row in ctx.rows("needs") if "content" in row and "our_goal" in row]
    made = {row["our_goal"]: row["content"] for row in reversed(rows)}
    for purpose in dict.fromkeys((*purposes_in_order(ctx), *made)):
        if purpose in made:
            yield f"{ctx.option('purposes', purpose)}: {unstopped(made[purpose])}"


def _platforms(ctx: Context) -> Iterator[str]:
    roles: dict[str, str] = {}
    for row in ctx.rows("platform_roles"):
        if "platform" in row and "role" in row:
            roles.setdefault(row["platform"], row["role"])
    for platform in dict.fromkeys((*ctx.answers.get("platforms", ()), *roles)):
        label = ctx.option("platforms", platform)
        yield f"{label}: {unstopped(roles[platform])}" if platform in roles else label


def _pillars(ctx: Context) -> Iterator[str]:
    for row in pillars_in_order(ctx):
        if "topic" in row:
            yield pillar_line(ctx, row)


def _rhythm(ctx: Context) -> Iterator[str]:
    load = ctx.effort
    if load:
        yield rhythm_line(ctx, load)
    people: dict[str, list[str]] = {}
    for row in ctx.rows("channel_plan"):
        if "creator" in row and "platform" in row:
            makers = people.setdefault(ctx.cell("channel_plan", row, "platform"), [])
            maker = name(row["creator"])
            if maker not in makers:
                makers.append(maker)
    for platform, makers in people.items():
        yield ctx.text("one_pager.made_by", platform=platform, who=", ".join(makers))
    if ctx.has("hours_per_week"):
        yield ctx.text("deck.hours_spent", hours=ctx.shown("hours_per_week"))


def _next_steps(ctx: Context) -> Iterator[str]:
    for row in next_steps(ctx)[:STEPS]:
        owner = name(row.get("owner", ""))
        when_and_who = ", ".join(filter(None, (_day(ctx, row.get("due")), owner)))
        activity = unstopped(row["activity"])
        yield f"{when_and_who}: {activity}" if when_and_who else activity


def _day(ctx: Context, iso: str | None) -> str:
    """A day close at hand, without its year."""
    return ctx.language.date(date.fromisoformat(iso), ctx.text("one_pager.day")) if iso else ""


def _people(ctx: Context) -> Iterator[str]:
    for row in ctx.rows("roles"):
        if "expectation" in row:
            group, expectation = ctx.cell("roles", row, "group"), unstopped(row["expectation"])
            yield f"{group}: {expectation}" if group else expectation


def _agreements(ctx: Context) -> Iterator[str]:
    """One line each for what is settled once: selling, policy, monitoring, reviews."""
    if ctx.has("selling"):
        yield ctx.text(f"one_pager.selling_{ctx.answers['selling']}")
    if ctx.has("policy_wanted"):
        policy = ctx.text(f"one_pager.policy_{ctx.answers['policy_wanted']}")
        contact = name(ctx.shown("policy_contact"))
        yield ctx.text("one_pager.ask", policy=policy, contact=contact) if contact else policy
    if ctx.has("monitoring_owner"):
        yield ctx.text("one_pager.monitoring", owner=name(ctx.shown("monitoring_owner")))
    if ctx.has("next_review"):
        yield ctx.text("one_pager.review", date=ctx.shown("next_review"))


def _kpis(ctx: Context) -> Iterator[str]:
    results = latest_results(ctx)
    for row in kpis_in_order(ctx):
        if "metric" in row:
            yield _kpi(ctx, row, results.get(row["metric"]))


def _kpi(ctx: Context, row: Row, latest: Row | None) -> str:
    line = kpi_line(ctx, row)
    if "due" in row and "target" in row:
        line = ctx.text("one_pager.by", what=line, date=ctx.cell("kpis", row, "due"))
    if latest is None:
        return line
    return ctx.text("one_pager.latest", what=line, value=ctx.record_cell("results", latest, "value"))


PANELS: tuple[PanelMaker, ...] = (
    PanelMaker("purpose", "strategy", _purpose, expected=True),
    PanelMaker("audiences", "strategy", _audiences, expected=True),
    PanelMaker("platforms", "strategy", _platforms, expected=True),
    PanelMaker("needs", "strategy", _needs),
    PanelMaker("pillars", "plan", _pillars, expected=True),
    PanelMaker("rhythm", "plan", _rhythm, expected=True),
    PanelMaker("people", "plan", _people),
    PanelMaker("next_steps", "plan", _next_steps),
    PanelMaker("kpis", "measure", _kpis, expected=True),
    PanelMaker("agreements", "measure", _agreements),
)
"""Every panel, in the order they are placed."""


def one_page(strategy: Strategy, language: Language, today: date) -> OnePage:
    """The one-pager of `strategy`, in `language`; `today` dates it."""
    ctx = Context(strategy, language, today)
    company = ctx.shown("company_name")
    kind = ctx.text("deck.strategy")
    version = ctx.text("deck.version", date=language.date(today))
    return OnePage(
        title=ctx.text("one_pager.title", company=company) if company else kind,
        author=company,
        tag=language.tag,
        made=today,
        statement=ctx.shown("strategy_statement"),
        panels=tuple(panel for maker in PANELS for panel in _panel(ctx, maker)),
        footer=" · ".join((version, status(ctx))),
        subject=kind,
        notes=ctx.notes("one_pager", "strategy_statement", "purpose_why", "strategy_link", "key_messages"),
    )


def _panel(ctx: Context, maker: PanelMaker) -> Iterator[Panel]:
    lines = tuple(maker.lines(ctx)) or ((ctx.text("deck.undecided"),) if maker.expected else ())
    if lines:
        title = ctx.text(f"one_pager.panel_{maker.id}")
        yield Panel(maker.id, title, lines, maker.step, more=ctx.text("one_pager.more"))

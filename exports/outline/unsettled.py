"""What the answers leave open between themselves: no question without an answer, but nothing to go by either."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from exports.blocks.plan import OpenQuestion
from exports.outline.context import Context
from exports.outline.plan import adds_up, shares_note
from exports.outline.shorten import points


def unsettled(ctx: Context, step_id: str) -> Iterator[OpenQuestion]:
    """What a step's answers do not decide, in the order of its questions."""
    for ask in BY_STEP.get(step_id, ()):
        yield from ask(ctx)


def sells_or_not(ctx: Context) -> bool:
    """Whether the answers say that posts sell and that they do not: then no slide says either."""
    sells = "direct_sales" in (ctx.answers.get("primary_purpose"), *ctx.answers.get("purposes", ()))
    return sells and ctx.answers.get("selling") == "trust_and_leads"


def main_open(ctx: Context) -> bool:
    """Whether there are several KPIs, and none is the main one."""
    return not ctx.has("primary_kpi") and sum(bool(ctx.kpi(row)) for row in ctx.rows("kpis")) > 1


def _roles(ctx: Context) -> Iterator[OpenQuestion]:
    given = {row.get("platform") for row in ctx.rows("platform_roles") if "role" in row}
    without = [platform for platform in ctx.answers.get("platforms", ()) if platform not in given]
    if without:
        names = ctx.language.join(ctx.option("platforms", platform) for platform in without)
        yield OpenQuestion(ctx.text("unsettled.roles", n=len(without), platforms=names), _why(ctx, "platform_roles"))


def _shares(ctx: Context) -> Iterator[OpenQuestion]:
    if not adds_up(ctx):
        yield OpenQuestion(ctx.text("unsettled.shares"), (shares_note(ctx),))


def _selling(ctx: Context) -> Iterator[OpenQuestion]:
    if sells_or_not(ctx):
        purpose = ctx.option("purposes", "direct_sales")
        yield OpenQuestion(ctx.text("unsettled.selling"), (ctx.text("unsettled.selling_why", purpose=purpose),))


def _targets(ctx: Context) -> Iterator[OpenQuestion]:
    without = [name for row in ctx.rows("kpis") if "target" not in row and (name := ctx.kpi(row))]
    if without:
        names = ctx.language.join(dict.fromkeys(without))
        yield OpenQuestion(ctx.text("unsettled.targets", metrics=names), (ctx.text("unsettled.targets_why"),))


def _main(ctx: Context) -> Iterator[OpenQuestion]:
    if main_open(ctx):
        yield OpenQuestion(ctx.language.of(ctx.question("primary_kpi").label), _why(ctx, "primary_kpi"))


def _why(ctx: Context, question_id: str) -> tuple[str, ...]:
    return points(ctx.language.of(ctx.question(question_id).why))


BY_STEP: Mapping[str, tuple[Callable[[Context], Iterator[OpenQuestion]], ...]] = MappingProxyType(
    {"strategy": (_roles,), "plan": (_shares, _selling), "measure": (_targets, _main)}
)

"""KPIs as slides of every step show them: in their order, from where to where."""

from __future__ import annotations

import re

from exports.blocks import Target
from exports.outline.context import Context
from wizard.questionnaire.model import Row

_VALUE = re.compile(r"(?P<before>[^\d-]*)(?P<number>-?[\d.,\s\N{NO-BREAK SPACE}]*\d)(?P<after>\D*)")


def kpis_in_order(ctx: Context) -> list[Row]:
    """The KPIs, the main one first."""
    main = ctx.answers.get("primary_kpi")
    return sorted(ctx.rows("kpis"), key=lambda row: main is None or row.get("metric") != main)


def main_name(ctx: Context) -> str:
    """What the main KPI counts, in the company's own words where it is one of the KPIs; empty where none is main."""
    main = ctx.answers.get("primary_kpi")
    own = (ctx.kpi(row) for row in ctx.rows("kpis") if main is not None and row.get("metric") == main)
    return next(filter(None, own), "") or ctx.shown("primary_kpi")


def target(ctx: Context, row: Row) -> Target:
    """A KPI with where it is and where it is to go; the unit once, where both have the same."""
    now, goal = (ctx.cell("kpis", row, field_id) for field_id in ("baseline", "target"))
    one, other = _VALUE.fullmatch(now), _VALUE.fullmatch(goal)
    if one and other and one.group("before", "after") == other.group("before", "after"):
        now, goal = one.group("before") + one.group("number"), other.group("number") + other.group("after")
    return Target(ctx.kpi(row), now, goal)

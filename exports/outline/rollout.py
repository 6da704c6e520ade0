"""The slides of step 2 that bring the plan to life: growth, campaigns, leads and colleagues."""

from __future__ import annotations

from collections.abc import Iterator

from exports.blocks import Slide, Table
from exports.outline import pictures
from exports.outline.context import Context
from exports.outline.parts import Column, beside, bullets, grid, present
from exports.outline.shorten import headline
from wizard.questionnaire.model import Row
from wizard.schedule.timeline import growth

STEP = "plan"
NAMED = 90
"""Characters of a step that a title can name."""
LEADS = ("lead_places", "lead_owner", "lead_response_hours", "lead_system")
ACTIONS = ("allowed_actions", "forbidden_actions")


def steps_in_order(ctx: Context) -> list[Row]:
    """The steps of the growth plan by date, those without one last, otherwise as written."""
    return list(growth(ctx.answers).steps)


def next_steps(ctx: Context) -> list[Row]:
    """The steps that are not done and say what to do."""
    return [row for row in steps_in_order(ctx) if "activity" in row and not row.get("done")]


def promotion(ctx: Context) -> Iterator[Slide]:
    if not ctx.has("promotion_steps"):
        return
    yield Slide(
        id="promotion",
        title=_promotion_title(ctx),
        blocks=(pictures.growth(ctx),),
        step=STEP,
        kicker=ctx.kicker("promotion"),
        notes=ctx.notes("promotion", "promotion_steps"),
    )


def _promotion_title(ctx: Context) -> str:
    next_rows = next_steps(ctx)
    if not next_rows:
        done = all(row.get("done") for row in ctx.rows("promotion_steps"))
        return ctx.text("deck_titles.promotion_done" if done else "deck_titles.promotion")
    activity = headline(next_rows[0]["activity"], NAMED)
    if not activity:
        return ctx.text("deck_titles.promotion")
    if "due" not in next_rows[0]:
        return ctx.text("deck_titles.promotion_next", activity=activity)
    return ctx.text("deck_titles.promotion_next_by", activity=activity, date=ctx.date(next_rows[0]["due"]))


def campaigns(ctx: Context) -> Iterator[Slide]:
    rows = ctx.rows("campaigns")
    if not rows:
        return
    yield Slide(
        id="campaigns",
        title=_campaigns_title(ctx, rows),
        blocks=present(pictures.campaigns(ctx), _campaign_table(ctx, rows)),
        step=STEP,
        kicker=ctx.kicker("campaigns"),
        notes=ctx.notes("campaigns", "campaigns"),
    )


def _campaigns_title(ctx: Context, rows: list[Row]) -> str:
    if all("budget" in row for row in rows):
        total = sum(row["budget"] for row in rows)
        budget = ctx.text("units.money", number=ctx.language.number(total))
        return ctx.text("deck_titles.campaigns_budget", n=len(rows), budget=budget)
    return ctx.text("deck_titles.campaigns", n=len(rows))


def _campaign_table(ctx: Context, rows: list[Row]) -> Table | None:
    def column(field_id: str, width: float) -> Column:
        return ctx.column("campaigns", field_id, width, rows)

    audience, platform = column("audience", 1.2), column("platform", 1)
    aimed_at = [", ".join(filter(None, pair)) for pair in zip(audience.values, platform.values, strict=True)]
    return grid(
        [
            column("name", 1.3),
            column("offer", 2),
            Column(ctx.text("deck.aimed_at"), 1.4, aimed_at),
            Column(ctx.text("deck.period"), 1.1, [pictures.period(ctx, row) for row in rows]),
            column("budget", 0.8),
            column("goal", 1.7),
        ],
        ctx.text("deck.table_of", what=ctx.label("campaigns")),
    )


def leads(ctx: Context) -> Iterator[Slide]:
    if not ctx.has("selling", *LEADS, *ACTIONS) or ctx.only("selling", "campaigns", besides=("campaigns",)):
        return
    selling = ctx.answers.get("selling")
    yield Slide(
        id="leads",
        title=ctx.text(f"deck_titles.selling_{selling}" if selling else "deck_titles.leads"),
        blocks=beside(
            (
                bullets(ctx.cells("lead_places", "place"), ctx.label("lead_places")),
                ctx.facts(*LEADS[1:]) or ctx.facts("selling"),
            ),
            (bullets(ctx.cells("allowed_actions", "action"), ctx.label("allowed_actions")),),
            (bullets(ctx.cells("forbidden_actions", "action"), ctx.label("forbidden_actions")),),
            (ctx.still_open("selling", *LEADS, *ACTIONS),),
        ),
        step=STEP,
        kicker=ctx.kicker("campaigns"),
        notes=ctx.notes("leads", "selling", *LEADS, *ACTIONS),
    )


def people(ctx: Context) -> Iterator[Slide]:
    if not ctx.started("people"):
        return
    asked = ("roles", "engagement_activities", "feedback_rhythm", "ambassadors")
    groups = [ctx.text(f"deck_groups.{row['group']}") for row in ctx.rows("roles") if "group" in row]
    named = ctx.names(groups)
    yield Slide(
        id="people",
        title=ctx.text("deck_titles.people_groups", groups=named) if named else ctx.text("deck_titles.people"),
        blocks=tuple(pictures.people(ctx)),
        step=STEP,
        kicker=ctx.kicker("people"),
        notes=ctx.notes("people", *asked),
    )

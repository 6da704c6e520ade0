"""Step 2 in full sentences: growth, campaigns, enquiries and colleagues."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from exports.blocks import Slide
from exports.blocks.plan import GrowthPath
from exports.documents.parts import Part, Prose
from exports.documents.prose.sentences import (
    answers,
    bullets,
    closed,
    filled,
    paragraph,
    quoted,
    stacked,
    table,
    table_alt,
)
from exports.outline import Context, pictures
from exports.outline.parts import TableColumn, filled_table
from exports.outline.pictures import period
from exports.outline.rollout import campaign_wants, growth_path, steps_in_order
from exports.outline.unsettled import sells_or_not
from wizard.language.forms import uncapitalised
from wizard.questionnaire.model import Row
from wizard.schedule import timeline

MONTHS = 6
"""Named along the axis of the growth plan; a longer one names quarters."""


def promotion(ctx: Context, slide: Slide) -> Iterator[Part]:
    widths = {"due": 1.0, "activity": 3.0, "kind": 1.2, "owner": 1.2, "done": 0.6}
    rows = steps_in_order(ctx)
    columns = [ctx.column("promotion_steps", field_id, width, rows) for field_id, width in widths.items()]
    path = _path(ctx)
    if path:
        numbers = [str(step.number) for step in path.steps]
        columns.insert(0, TableColumn(ctx.text("document.number"), 0.3, numbers))
    yield from paragraph(ctx.text("document.promotion"))
    yield from filter(None, (path, filled_table(columns, table_alt(ctx, "promotion_steps"))))


def _path(ctx: Context) -> GrowthPath | None:
    """The steps as numbers along an axis of their own: campaigns have another picture. None while none has a date."""
    axis = timeline.growth(ctx.answers).axis
    if axis is None:
        return None
    return replace(growth_path(ctx), axis=axis, ticks=axis.labels(ctx.language, MONTHS), campaigns=())


def campaigns(ctx: Context, slide: Slide) -> Iterator[Part]:
    rows = ctx.rows("campaigns")

    def column(field_id: str, width: float) -> TableColumn:
        return ctx.column("campaigns", field_id, width, rows)

    wanted = TableColumn("", 1, [_wanted(ctx, row) for row in rows])
    columns = [
        column("name", 1.3),
        column("offer", 1.8),
        stacked(ctx.text("deck.aimed_at"), 1.4, column("audience", 1), column("platform", 1)),
        TableColumn(ctx.text("deck.period"), 1.0, [period(ctx, row) for row in rows]),
        column("budget", 0.8),
        stacked(ctx.heading("campaigns", "goal"), 1.6, column("goal", 1), wanted),
    ]
    yield from paragraph(ctx.text("document.campaigns"))
    yield from filter(None, (pictures.campaigns(ctx), filled_table(columns, table_alt(ctx, "campaigns"))))


def _wanted(ctx: Context, row: Row) -> str:
    """What people are to do, and how many of them: too short for columns of their own under what they are called."""
    called, wanted = campaign_wants(ctx, row)
    return f"{called}: {uncapitalised(', '.join(wanted))}" if wanted else ""


def leads(ctx: Context, slide: Slide) -> Iterator[Part]:
    selling = "" if sells_or_not(ctx) else ctx.answers.get("selling", "")
    yield from paragraph(ctx.text(f"document_selling.{selling}") if selling else "")
    yield from bullets(ctx.text("document.lead_places"), ctx.cells("lead_places", "place"))
    yield from paragraph(
        filled(ctx, "document.lead_owner", "lead_owner", "owner"),
        filled(ctx, "document.lead_hours", "lead_response_hours", "hours"),
        filled(ctx, "document.lead_system", "lead_system", "system"),
    )
    for question_id in ("allowed_actions", "forbidden_actions"):
        yield from bullets("", ctx.cells(question_id, "action"), ctx.label(question_id))
    yield from paragraph(ctx.text("document.law_at_end", heading=quoted(ctx, ctx.text("policy.law"))))


def people(ctx: Context, slide: Slide) -> Iterator[Part]:
    yield from paragraph(ctx.text("document.people"))
    for row in ctx.rows("roles"):
        group, expectation, argument = (ctx.cell("roles", row, name) for name in ("group", "expectation", "argument"))
        sentences = (
            closed(ctx.text("document.expectation", text=expectation)) if expectation else "",
            closed(ctx.text("document.argument", text=argument)) if argument else "",
        )
        yield Prose(" ".join(filter(None, sentences)), lead=closed(group or ctx.text("deck.unnamed")))
    picked, feedback = ctx.answers.get("engagement_activities", ()), ctx.answers.get("feedback_rhythm")
    activities = ctx.language.join(ctx.text(f"document_activities.{activity}") for activity in picked)
    yield from paragraph(
        ctx.text("document.activities", activities=activities) if activities else "",
        ctx.text(f"document_feedback.{feedback}") if feedback else "",
    )
    ambassadors = answers(ctx, "ambassadors", {"name": 1.2, "topic": 2.2, "volunteered": 1})
    yield from table(ctx.text("document.ambassadors"), ambassadors)

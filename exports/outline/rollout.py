"""The slides of step 2 that bring the plan to life: growth, campaigns, leads and colleagues."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from exports.blocks import Lanes, Slide, Stretch
from exports.blocks.plan import GrowthPath, GrowthStep, Notice, Notices
from exports.outline import pictures
from exports.outline.context import Context
from exports.outline.parts import EMPTY, present
from exports.outline.shorten import capital, headline, in_one_line, name
from exports.outline.unsettled import sells_or_not
from wizard.questionnaire.model import Row
from wizard.schedule import timeline
from wizard.strategy import roles

STEP = "plan"
NAMED = 90
"""Characters of a step that a title can name."""
MONTHS = 9
"""Named along the axis of the growth plan; a longer one names quarters."""
LEADS = ("lead_places", "lead_owner", "lead_response_hours", "lead_system")
ACTIONS = ("allowed_actions", "forbidden_actions")


def steps_in_order(ctx: Context) -> list[Row]:
    """The steps of the growth plan by date, those without one last, otherwise as written."""
    return list(timeline.growth(ctx.answers).steps)


def next_steps(ctx: Context) -> list[Row]:
    """The steps that are not done and say what to do."""
    return [row for row in steps_in_order(ctx) if "activity" in row and not row.get("done")]


def promotion(ctx: Context) -> Iterator[Slide]:
    if not ctx.has("promotion_steps"):
        return
    yield Slide(
        id="promotion",
        title=_promotion_title(ctx),
        blocks=(growth_path(ctx),),
        step=STEP,
        kicker=ctx.kicker("promotion"),
        notes=ctx.notes("promotion", "promotion_steps"),
        further=ctx.text("deck_titles.promotion_further"),
        result=ctx.text("plan_slides.growth_result", n=len(ctx.rows("promotion_steps"))),
    )


def _promotion_title(ctx: Context) -> str:
    rows, next_rows = steps_in_order(ctx), next_steps(ctx)
    if not next_rows:
        done = all(row.get("done") for row in rows)
        return ctx.text("deck_titles.promotion_done" if done else "deck_titles.promotion")
    due = [row["due"] for row in rows if "due" in row]
    if "due" in next_rows[0] and next_rows[0]["due"] <= due[-1]:
        last, following = (
            ctx.date(due[-1]),
            ctx.language.date(date.fromisoformat(next_rows[0]["due"]), ctx.text("plan_slides.day")),
        )
        return ctx.text("deck_titles.promotion_path", n=len(rows), last=last, next=following)
    activity = headline(next_rows[0]["activity"], NAMED)
    return ctx.text("deck_titles.promotion_next", activity=activity) if activity else ctx.text("deck_titles.promotion")


def growth_path(ctx: Context) -> GrowthPath:
    """The growth plan along an axis with the campaigns; without one while no step has a date."""
    plan = timeline.growth(ctx.answers)
    upcoming = next((row for row in plan.steps if not row.get("done")), None)
    steps = tuple(_growth_step(ctx, n, row, row is upcoming) for n, row in enumerate(plan.steps, 1))
    listed = "; ".join(f"{step.when}: {in_one_line(step.what)}" for step in steps)
    alt = ctx.text("plan_pictures.timeline_alt", what=ctx.label("promotion_steps"), listed=listed)
    if plan.axis is None:
        return GrowthPath(steps, alt)
    found = timeline.campaigns(ctx.answers, ())
    runs = found.runs if found else ()
    axis = timeline.Axis.over(
        [plan.axis.first, plan.axis.last, *(day for run in runs for day in (run.first, run.last))]
    )
    stretches = tuple(Stretch(pictures.campaign_name(ctx, run.row), "", run.first, run.last) for run in runs)
    return GrowthPath(steps, alt, axis, axis.labels(ctx.language, MONTHS), stretches)


def _growth_step(ctx: Context, number: int, row: Row, upcoming: bool) -> GrowthStep:
    what, who = (ctx.cell("promotion_steps", row, field_id) for field_id in ("activity", "owner"))
    day = date.fromisoformat(row["due"]) if "due" in row else None
    kind, done = ctx.cell("promotion_steps", row, "kind"), bool(row.get("done"))
    state = "growth_state_done" if done else "growth_state_next"
    return GrowthStep(
        number,
        ctx.language.date(day, ctx.text("axis.week")) if day else ctx.text("plan_pictures.undated"),
        capital(what) or kind or EMPTY,
        name(who),
        day,
        kind if what and row.get("kind") != "other" else "",
        ctx.text(f"plan_slides.{state}") if done or upcoming else "",
        done,
    )


def campaigns(ctx: Context) -> Iterator[Slide]:
    rows = ctx.rows("campaigns")
    if not rows:
        return
    budget = _budget(ctx, rows)
    key = "campaigns_for" if budget else "campaigns"
    yield Slide(
        id="campaigns",
        title=_campaigns_title(ctx, rows),
        blocks=present(
            _lanes(ctx),
            Notices(_campaign_cards(ctx, rows), 3 if len(rows) > 2 else 2),
        ),
        step=STEP,
        kicker=ctx.kicker("campaigns"),
        notes=ctx.notes("campaigns", "campaigns"),
        result=ctx.text(f"plan_slides.{key}", n=len(rows), budget=budget),
    )


def _lanes(ctx: Context) -> Lanes | None:
    """The campaigns against the calendar, by their names: the cards say the rest."""
    found = pictures.campaigns(ctx)
    if found is None:
        return None
    return replace(found, stretches=tuple(one if one.quiet else replace(one, detail="") for one in found.stretches))


def _campaign_cards(ctx: Context, rows: list[Row]) -> tuple[Notice, ...]:
    """A card each; a single campaign has one for what it is to bring as well."""
    cards = tuple(_campaign(ctx, row) for row in rows)
    if len(cards) > 1 or not cards[0].pairs:
        return cards
    (label, goal), *others = cards[0].pairs
    return replace(cards[0], pairs=tuple(others)), Notice(goal, label=label, strong=True)


def campaign_wants(ctx: Context, row: Row) -> tuple[str, list[str]]:
    """What people are to do and how many of them, as far as that is said, under what it is called."""
    wants, number = (ctx.cell("campaigns", row, field_id) for field_id in ("wants", "number"))
    return ctx.heading("campaigns", "wants" if wants else "number"), list(filter(None, (wants, number)))


def _campaign(ctx: Context, row: Row) -> Notice:
    offer, budget, goal = (ctx.cell("campaigns", row, field_id) for field_id in ("offer", "budget", "goal"))
    called, wanted = campaign_wants(ctx, row)
    aimed = ((ctx.text("plan_slides.goal"), goal), (called, ": ".join(wanted)))
    aimed_at = (ctx.cell("campaigns", row, field_id) for field_id in ("audience", "platform"))
    return Notice(
        title=pictures.campaign_name(ctx, row),
        lines=(capital(offer),) if offer else (),
        label=pictures.period(ctx, row),
        amount=budget,
        pairs=tuple((label, text) for label, text in aimed if text),
        foot=" · ".join(filter(None, aimed_at)),
    )


def _budget(ctx: Context, rows: list[Row]) -> str:
    """What they cost together; empty unless all have a budget, and where they cost nothing."""
    total = sum(row.get("budget", 0) for row in rows)
    if not total or not all("budget" in row for row in rows):
        return ""
    return ctx.text("units.money", number=ctx.language.amount(total))


def _campaigns_title(ctx: Context, rows: list[Row]) -> str:
    if budget := _budget(ctx, rows):
        return ctx.text("deck_titles.campaigns_budget", n=len(rows), budget=budget)
    return ctx.text("deck_titles.campaigns", n=len(rows))


def leads(ctx: Context) -> Iterator[Slide]:
    if not ctx.has("selling", *LEADS, *ACTIONS):
        return
    selling = "" if sells_or_not(ctx) else ctx.answers.get("selling", "")
    facts = tuple(
        (ctx.panel_label(question_id), in_one_line(ctx.shown(question_id)))
        for question_id in LEADS[1:]
        if ctx.has(question_id)
    )
    places = ctx.items("lead_places", "place")
    lists = [(ctx.label(question_id), ctx.items(question_id, "action")) for question_id in ACTIONS]
    cards = tuple(Notice(label, lines, listed=True) for label, lines in lists if lines)
    if places and not cards:
        cards, places = (Notice(ctx.label("lead_places"), places, listed=True),), ()
    panel = (*facts, *((ctx.panel_label("lead_places"), "\n".join(places)),)) if places else facts
    if not (panel or cards):
        panel = ((ctx.label("selling"), ctx.shown("selling")),)
    yield Slide(
        id="leads",
        title=_leads_title(ctx, selling),
        blocks=(Notices(cards, 2, panel),),
        step=STEP,
        kicker=ctx.kicker("campaigns"),
        notes=ctx.notes("leads", "selling", *LEADS, *ACTIONS),
    )


def _leads_title(ctx: Context, selling: str) -> str:
    key = f"selling_{selling}" if selling else "leads"
    if selling == "trust_and_leads" or not ctx.has("lead_response_hours"):
        return ctx.text(f"deck_titles.{key}")
    return ctx.text(f"deck_titles.{key}_within", hours=ctx.shown("lead_response_hours"))


def people(ctx: Context) -> Iterator[Slide]:
    if not ctx.started("people"):
        return
    asked = ("roles", "engagement_activities", "feedback_rhythm", "ambassadors")
    asked_of = [row["group"] for row in ctx.rows("roles") if {"group", "expectation"} <= row.keys()]
    groups = [ctx.text(f"deck_groups.{group}") for group in asked_of]
    named = ctx.names(groups)
    yield Slide(
        id="people",
        title=ctx.text("deck_titles.people_groups", groups=named) if named else ctx.text("deck_titles.people"),
        blocks=tuple(_people(ctx)),
        step=STEP,
        kicker=ctx.kicker("people"),
        notes=ctx.notes("people", *asked),
        result=ctx.label("roles") if ctx.has("roles") else "",
    )


def _people(ctx: Context) -> Iterator[Notices]:
    """Who does what and why, a card for each group; below, how we get them on board."""
    groups = tuple(_group(ctx, rows) for rows in roles.by_group(ctx.answers).values())
    joining = tuple(_on_board(ctx))
    for cards in (groups, joining):
        if cards:
            yield Notices(cards, len(cards))


def _group(ctx: Context, rows: list[Row]) -> Notice:
    argument = ctx.heading("roles", "argument")
    return Notice(
        title=ctx.cell("roles", rows[0], "group") or ctx.text("plan_pictures.no_group"),
        lines=tuple(capital(text) for row in rows if (text := ctx.cell("roles", row, "expectation"))),
        pairs=tuple((argument, capital(text)) for row in rows if (text := ctx.cell("roles", row, "argument"))),
    )


def _on_board(ctx: Context) -> Iterator[Notice]:
    activities = tuple(ctx.option("engagement_activities", one) for one in ctx.answers.get("engagement_activities", ()))
    ambassadors = tuple(_ambassador(ctx, row) for row in ctx.rows("ambassadors"))
    lists = (("engagement_activities", activities), ("ambassadors", ambassadors))
    cards = [Notice(label=ctx.label(question_id), lines=lines, listed=True) for question_id, lines in lists if lines]
    if ctx.has("feedback_rhythm"):
        label, told = ctx.label("feedback_rhythm"), ctx.shown("feedback_rhythm")
        if len(cards) < len(lists):
            cards.append(Notice(label=label, lines=(told,)))
        else:  # a word or two, which would leave a card of their own empty: the one that says less has room for them
            least = min(range(len(cards)), key=lambda n: len(cards[n].lines))
            cards[least] = replace(cards[least], pairs=((label, told),))
    yield from cards


def _ambassador(ctx: Context, row: Row) -> str:
    named, topic = name(ctx.cell("ambassadors", row, "name")), ctx.cell("ambassadors", row, "topic")
    return ": ".join(filter(None, (named, topic))) or ctx.text("deck.unnamed")

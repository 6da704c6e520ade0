"""What the one-pager says: the strategy on one A4 page to hang on a wall.

A group is one function, `(ctx) -> Iterator[Content]`. One without content is left out of the printed page, or says
"not decided yet" where the wall would miss it; the preview shows all of them, and what comes there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import chain

from exports.blocks.one_page import Content, NextStep, NextSteps, OnePager, PageColumn, PageGroup
from exports.outline import one_page_figures, one_page_plan, one_page_strategy
from exports.outline.context import Context
from exports.outline.memory import Memory
from exports.outline.overview import dated, status
from exports.outline.reviews import version
from exports.outline.rollout import next_steps
from exports.outline.shorten import in_a_row, name, plain, sentences
from wizard.language.languages import Language
from wizard.questionnaire.journey import express_left
from wizard.results.words import short
from wizard.strategy.strategy import Strategy

STEPS = 3


@dataclass(frozen=True)
class GroupMaker:
    """`questions` are those that its group shows."""

    id: str
    step: str
    content: Callable[[Context], Iterator[Content]]
    questions: tuple[str, ...]
    expected: bool = False
    """Whether the printed page says that it is not decided yet."""


GROUPS: tuple[GroupMaker, ...] = (
    GroupMaker(
        "purpose",
        "strategy",
        one_page_strategy.purpose,
        ("purposes", "primary_purpose", "strategy_link"),
        expected=True,
    ),
    GroupMaker("audiences", "strategy", one_page_strategy.audiences, ("audiences", "needs"), expected=True),
    GroupMaker("platforms", "strategy", one_page_strategy.platforms, ("platforms", "platform_roles"), expected=True),
    GroupMaker("pillars", "plan", one_page_plan.pillars, ("pillars",), expected=True),
    GroupMaker("week", "plan", one_page_plan.week, ("channel_plan", "hours_per_week"), expected=True),
    GroupMaker("people", "plan", one_page_strategy.people, ("roles",)),
    GroupMaker("main_kpi", "measure", one_page_figures.main, ("primary_kpi", "kpis"), expected=True),
    GroupMaker("kpis", "measure", one_page_figures.others, ("kpis",)),
    GroupMaker(
        "review",
        "measure",
        one_page_figures.review,
        ("review_rhythm", "next_review", "review_participants"),
        expected=True,
    ),
)
"""Every group of the columns, in the order they are placed."""

ASK = GroupMaker("ask", "", one_page_strategy.ask, ("policy_contact", "lead_owner", "monitoring_owner"))


SHOWN_BY = {
    **{question: maker.id for maker in reversed((*GROUPS, ASK)) for question in maker.questions},
    "strategy_statement": "statement",
    "promotion_steps": "next_steps",
}
"""The group that shows a question's answer, by the question's id. Two stand outside the columns."""


def group_of(question_id: str) -> str:
    """The group that an answer is seen in; empty where the one-pager does not show it."""
    return SHOWN_BY.get(question_id, "")


def how_far(ctx: Context) -> str:
    """How the main figure is on its way; as long as there is none, or questions are open, how far the strategy is."""
    main = next(iter(ctx.paces), None)
    if main is None or main.latest is None or express_left(ctx.catalogue, ctx.answers):
        return status(ctx)
    return short(ctx.kpi(main.kpi), main, ctx.language)


def one_page(
    strategy: Strategy,
    language: Language,
    today: date,
    *,
    draft: bool = False,
    memory: Memory | None = None,
) -> OnePager:
    """The one-pager of `strategy`, in `language`; `today` dates it. A `draft` shows what comes where, too.

    `memory` holds the parts of this strategy's page between two calls that are alike in `draft`.
    """
    ctx = Context(strategy, language, today)
    with (memory or Memory()).of(ctx) as make:
        groups = {maker.id: make(maker.id, partial(_group, maker, draft)) for maker in (*GROUPS, ASK)}
        day = make("dated", _dated)
        statement = make("statement", _statement)
        steps = make("steps", partial(_next_steps, draft))
        notes = make("notes", _notes)
    company, kind = ctx.shown("company_name"), ctx.text("deck.strategy")
    hint = (ctx.text("one_pager.hint_statement"),) if draft else ()
    columns = tuple(
        PageColumn(
            step.id,
            ctx.text(f"one_pager.column_{step.id}"),
            tuple(chain.from_iterable(groups[maker.id] for maker in GROUPS if maker.step == step.id)),
        )
        for step in ctx.catalogue.steps
    )
    return OnePager(
        company=company,
        kind=kind,
        dated=day,
        statement=statement or hint,
        rest=ctx.text("one_pager.more_sentences"),
        columns=columns,
        steps=steps,
        ask=next(iter(groups[ASK.id]), PageGroup("ask", "", (), ())),
        message_label=ctx.text("one_pager.message"),
        messages=ctx.cells("key_messages", "message"),
        more=ctx.text("one_pager.more"),
        tag=language.tag,
        title=ctx.text("one_pager.title", company=company) if company else kind,
        subject=kind,
        notes=notes,
        made=today,
    )


def _group(maker: GroupMaker, draft: bool, ctx: Context) -> tuple[PageGroup, ...]:
    """The group, or none."""
    content = tuple(maker.content(ctx))
    hint = ""
    if not content:
        hint = ctx.text(f"one_pager.hint_{maker.id}") if draft else ctx.text("deck.undecided") if maker.expected else ""
    return (PageGroup(maker.id, _label(ctx, maker), content, maker.questions, hint),) if content or hint else ()


def _label(ctx: Context, maker: GroupMaker) -> str:
    match maker.id:
        case "week":
            return one_page_plan.week_label(ctx)
        case "main_kpi":
            return one_page_figures.main_label(ctx)
        case "kpis":
            return one_page_figures.others_label(ctx)
        case "review":
            return one_page_figures.review_label(ctx)
        case id_:
            return ctx.text(f"one_pager.group_{id_}")


def _dated(ctx: Context) -> str:
    day = dated(ctx) if version(ctx) else ctx.language.date(ctx.today)
    return " · ".join((day, how_far(ctx)))


def _statement(ctx: Context) -> tuple[str, ...]:
    return in_a_row(sentences(ctx.shown("strategy_statement")))


def _notes(ctx: Context) -> str:
    return ctx.notes("one_pager", "strategy_statement", "purpose_why", "strategy_link", "key_messages")


def _next_steps(draft: bool, ctx: Context) -> NextSteps:
    cards = tuple(
        NextStep(_day(ctx, row.get("due")), name(row.get("owner", "")), plain(row["activity"]))
        for row in next_steps(ctx)[:STEPS]
    )
    hint = ctx.text("one_pager.hint_next_steps") if draft and not cards else ""
    return NextSteps(ctx.text("one_pager.group_next_steps"), cards, ("promotion_steps",), hint)


def _day(ctx: Context, iso: str | None) -> str:
    """A day close at hand, without its year."""
    return ctx.language.date(date.fromisoformat(iso), ctx.text("one_pager.day")) if iso else ""

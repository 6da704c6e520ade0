"""The review as a presentation: what the meeting takes in turn, with the facts. Opinions are left to the meeting."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from exports.blocks import Cover, Deck, Slide
from exports.blocks.plan import Notice, Notices, OpenQuestion, OpenQuestions, OpenStep
from exports.outline.check import open_points
from exports.outline.context import Context
from exports.outline.overview import dated
from exports.outline.presentation import presentation
from exports.outline.results import posts, reached_title, results
from exports.outline.reviews import STEP, decided, in_full, latest_review, learnings
from exports.outline.shorten import in_one_line, name, points
from wizard.checks import check
from wizard.language.languages import Language
from wizard.review.reviews import Decision, decided_before
from wizard.strategy.strategy import Strategy

IN_ONE_COLUMN = 4
"""Decisions that stand one below the other."""


def review(strategy: Strategy, language: Language, today: date) -> Deck:
    """The presentation of the review of `strategy` in `language`; `today` dates it."""
    ctx = Context(strategy, language, today)
    kind = ctx.text("review_meeting.kind")
    company = ctx.shown("company_name")
    cover = Cover(
        title=company or kind,
        subtitle=kind if company else "",
        lines=(dated(ctx), *filter(None, [in_one_line(ctx.shown("review_participants"))])),
        notes=ctx.text("deck_notes.review_cover"),
    )
    return presentation(ctx, cover, (slide for make in SLIDES for slide in make(ctx)), kind)


def review_agenda(ctx: Context) -> Iterator[Slide]:
    """What is taken in turn."""
    facts = {
        "figures": _figures(ctx),
        "check": ctx.text("review_meeting.open_points", n=len(check(ctx.strategy, ctx.today).open)),
        "last": _last(ctx),
        "talk": ctx.text("review_meeting.talk_how"),
        "decide": ctx.text("review_meeting.decide_how"),
    }
    cards = tuple(
        Notice(ctx.text(f"review_meeting.{item}"), points(said), label=str(number), strong=item == "decide")
        for number, (item, said) in enumerate(facts.items(), 1)
    )
    asked = ("review_participants", "adjust_rule")
    yield Slide(
        id="review_agenda",
        title=ctx.text("review_meeting.agenda_title", n=len(cards)),
        blocks=(Notices(cards, 3),),
        step=STEP,
        kicker=ctx.text("review_meeting.agenda"),
        notes=ctx.notes("review_agenda", *asked),
    )


def _figures(ctx: Context) -> str:
    if not ctx.strategy.record("results"):
        return ctx.text("review_meeting.no_figures")
    return ctx.text("review_meeting.figures_how", reached=reached_title(ctx))


def _last(ctx: Context) -> str:
    count = len(_decided_before(ctx))
    return ctx.text("review_meeting.last_how", n=count) if count else ctx.text("review_meeting.no_last")


def _decided_before(ctx: Context) -> list[Decision]:
    """What was decided last time, and what is not done of the times before."""
    latest = latest_review(ctx)
    return list(decided_before(ctx.strategy)) or (decided(latest) if latest else [])


def review_last(ctx: Context) -> Iterator[Slide]:
    """What was decided before, a card each: is it done, and did it help?"""
    before = _decided_before(ctx)
    if not before:
        return
    cards = tuple(
        Notice(
            lines=(one.text,),
            label=ctx.text("review_meeting.is_done") if one.done else ctx.text("review_meeting.is_it_done"),
            amount=ctx.language.date(day, "medium") if (day := one.done or one.due) else "",
            foot=name(one.owner),
        )
        for one in before
    )
    yield Slide(
        id="review_last",
        title=ctx.text("review_meeting.last_title", n=len(cards)),
        blocks=(Notices(cards, 2 if len(cards) > IN_ONE_COLUMN else 1),),
        step=STEP,
        kicker=ctx.text("review_meeting.last"),
        notes="\n\n".join([ctx.text("deck_notes.review_last"), *in_full(ctx)]),
    )


def review_decide(ctx: Context) -> Iterator[Slide]:
    """Lines to write on: what goes well, what goes less well, what we change."""
    record = ctx.catalogue.records["reviews"]
    asked = (("went_well", "strategy"), ("went_less_well", "plan"), ("decisions", "measure"))
    steps = tuple(
        OpenStep(
            step,
            ctx.language.of(record.row_field(field_id).label),
            "",
            (OpenQuestion(ctx.text(f"review_meeting.ask_{field_id}")),) * 2,
        )
        for field_id, step in asked
    )
    answer, who, when = (ctx.text(f"open_questions.{key}") for key in ("answer", "who", "when"))
    rules = ctx.notes("review_decide", "adjust_rule")
    yield Slide(
        id="review_decide",
        title=ctx.text("review_meeting.decide_title"),
        blocks=(OpenQuestions(steps, answer, who, when),),
        step=STEP,
        kicker=ctx.text("review_meeting.decide"),
        notes=rules,
    )


SLIDES: tuple[Callable[[Context], Iterator[Slide]], ...] = (
    review_agenda,
    results,
    posts,
    open_points,
    review_last,
    learnings,
    review_decide,
)
"""After the cover, in their order."""

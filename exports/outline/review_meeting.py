"""The review as a presentation.

Before a meeting and at it: what is taken in turn, with the facts; opinions are left to the meeting. After it, the
minutes: what was decided and said, by whom, and how far it was with what earlier meetings decided.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from exports.blocks import Cover, Deck, Slide
from exports.blocks.plan import Notice, Notices, OpenQuestion, OpenQuestions, OpenStep
from exports.outline.check import open_points
from exports.outline.context import Context
from exports.outline.decisions import counted, decisions_table
from exports.outline.overview import dated
from exports.outline.parts import present
from exports.outline.presentation import presentation
from exports.outline.results import posts, reached_title, results
from exports.outline.reviews import STEP, decided, in_full, talked
from exports.outline.shorten import in_one_line, points
from wizard.checks import check
from wizard.language.languages import Language
from wizard.review.reviews import (
    Decision,
    Review,
    decided_before,
    decisions_gone_through,
    just_held,
    last_held,
    under_way,
)
from wizard.strategy.strategy import Strategy


def review(strategy: Strategy, language: Language, today: date) -> Deck:
    """The presentation of the review of `strategy` in `language`; `today` dates it."""
    ctx = Context(strategy, language, today)
    kind = ctx.text("review_meeting.kind")
    company = ctx.shown("company_name")
    held = just_held(strategy, today)
    cover = Cover(
        title=company or kind,
        subtitle=kind if company else "",
        lines=tuple(filter(None, _when_and_who(ctx, held))),
        notes=ctx.text("deck_notes.minutes_cover" if held else "deck_notes.review_cover"),
    )
    slides = minutes(ctx, held) if held else (slide for make in SLIDES for slide in make(ctx))
    return presentation(ctx, cover, slides, kind)


def _when_and_who(ctx: Context, held: Review | None) -> Iterator[str]:
    """The day, and those who were or are there; before the meeting, those who are to be."""
    yield ctx.text("review_meeting.held_on", date=ctx.language.date(held.day)) if held and held.day else dated(ctx)
    there = held or under_way(ctx.strategy)
    yield in_one_line((there.people if there else "") or ("" if held else ctx.shown("review_participants")))


def minutes(ctx: Context, held: Review) -> Iterator[Slide]:
    """The slides of a meeting that has just been held."""
    if held.day is not None and (made := decided(held)):
        title = ctx.text("review_meeting.decided_title", n=len(made), date=ctx.language.date(held.day))
        yield _decisions(ctx, "review_decided", title, made, "deck_notes.review_decided")
    yield from talked(ctx, held)
    if earlier := decisions_gone_through(ctx.strategy, held):
        title = ctx.text("review_meeting.earlier_title", n=len(earlier))
        yield _decisions(ctx, "review_earlier", title, earlier, "deck_notes.review_last")
    yield from results(ctx)
    yield from posts(ctx)


def review_agenda(ctx: Context) -> Iterator[Slide]:
    """What is taken in turn."""
    found = len(check(ctx.strategy, ctx.today).open)
    facts = {
        "figures": _figures(ctx),
        "check": ctx.text("review_meeting.open_points", n=found) if found else "",
        "last": _last(ctx),
        "talk": ctx.text("review_meeting.talk_how"),
        "decide": ctx.text("review_meeting.decide_how"),
    }
    cards = tuple(
        Notice(ctx.text(f"review_meeting.{item}"), points(said), label=str(number), strong=item == "decide")
        for number, (item, said) in enumerate(((item, said) for item, said in facts.items() if said), 1)
    )
    asked = ("review_participants", "adjust_rule")
    yield Slide(
        id="review_agenda",
        title=ctx.text("review_meeting.agenda_title", n=len(cards)),
        blocks=(Notices(cards, 2 if len(cards) == 4 else 3),),
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
    return [*_last_made(ctx), *_older(ctx)]


def _last_made(ctx: Context) -> list[Decision]:
    last = last_held(ctx.strategy)
    return decided(last) if last else []


def _older(ctx: Context) -> list[Decision]:
    """What is not done of the meetings before the last."""
    last = last_held(ctx.strategy)
    return [each for each in decided_before(ctx.strategy) if last is None or each.review != last.day]


def review_last(ctx: Context) -> Iterator[Slide]:
    """What was decided before: is it done, and did it help? Older decisions have a slide of their own."""
    if made := _last_made(ctx):
        yield _decisions(ctx, "review_last", counted(ctx, made), made, "deck_notes.review_last")
    if older := _older(ctx):
        title = ctx.text("review_meeting.older_title", n=len(older))
        yield _decisions(ctx, "review_older", title, older, "deck_notes.review_last")


def _decisions(ctx: Context, slide_id: str, title: str, made: Sequence[Decision], notes: str) -> Slide:
    return Slide(
        id=slide_id,
        title=title,
        blocks=present(decisions_table(ctx, made)),
        step=STEP,
        kicker=ctx.text("review_meeting.decisions"),
        notes="\n\n".join([ctx.text(notes), *in_full(ctx)]),
    )


def review_talked(ctx: Context) -> Iterator[Slide]:
    """What was said last time; what was decided stands by itself."""
    last = last_held(ctx.strategy)
    if last is not None:
        yield from talked(ctx, last)


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
    review_talked,
    review_decide,
)
"""After the cover of a meeting that is to be held or is under way, in their order."""

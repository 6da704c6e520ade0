"""The slide of what is not decided yet: whole sections, main questions of those begun, and what answers leave open."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from exports.blocks import Slide
from exports.blocks.plan import OpenQuestion, OpenQuestions, OpenStep
from exports.outline.context import Context
from exports.outline.shorten import points
from exports.outline.unsettled import unsettled
from wizard.questionnaire.model import Question, Section


def undecided(ctx: Context) -> Iterator[Slide]:
    open_points = {step.id: list(_questions(ctx, step.id)) for step in ctx.catalogue.steps}
    count = sum(map(len, open_points.values()))
    if not count:
        return
    steps = tuple(
        OpenStep(
            step.id,
            ctx.language.of(step.title),
            _count(ctx, step.id, len(open_points[step.id])),
            tuple(open_points[step.id]),
        )
        for step in ctx.catalogue.steps
    )
    answer, who, when = (ctx.text(f"open_questions.{key}") for key in ("answer", "who", "when"))
    yield Slide(
        id="undecided",
        title=ctx.text("deck_titles.undecided_left", n=count),
        blocks=(OpenQuestions(steps, answer, who, when),),
        kicker=ctx.text("deck.undecided"),
        notes="\n\n".join([ctx.text("deck_notes.undecided"), *_in_full(open_points.values())]),
    )


def _in_full(listed: Iterable[list[OpenQuestion]]) -> Iterator[str]:
    for questions in listed:
        yield from (" ".join((one.question, *one.why)) for one in questions)


def open_count(ctx: Context) -> int:
    """How many decisions are missing, by the slide's own reckoning."""
    return sum(len(list(_questions(ctx, step.id))) for step in ctx.catalogue.steps)


def _count(ctx: Context, step_id: str, count: int) -> str:
    """How much a step lacks; that all of it is decided is only said where every question has its answer."""
    if count:
        return ctx.text("open_questions.missing", n=count)
    sections = ctx.catalogue.step(step_id).sections
    everything = all(question.id in ctx.answers for section in sections for question in section.questions)
    return ctx.text("open_questions.none_missing" if everything else "open_questions.main_answered")


def _questions(ctx: Context, step_id: str) -> Iterator[OpenQuestion]:
    for section in ctx.catalogue.step(step_id).sections:
        if not ctx.started(section.id):
            yield OpenQuestion(ctx.language.of(section.title), points(ctx.language.of(section.intro)))
            continue
        for question in section.express:
            if not _answered(ctx, question):
                yield OpenQuestion(ctx.language.of(question.label), points(ctx.language.of(question.why)))
    yield from unsettled(ctx, step_id)


def _answered(ctx: Context, question: Question) -> bool:
    """Whether there is an answer to go by: a list has one when any of its rows says what it is about."""
    if question.kind != "list":
        return question.id in ctx.answers
    return any(question.named_by.id in row for row in ctx.rows(question.id))


def left_open(ctx: Context) -> dict[str, list[str]]:
    """The same in a few words each, by the step's name; those steps that lack something."""
    listed = {
        ctx.language.of(step.title): [
            *(line for section in step.sections if (line := _line(ctx, section))),
            *(one.question for one in unsettled(ctx, step.id)),
        ]
        for step in ctx.catalogue.steps
    }
    return {name: lines for name, lines in listed.items() if lines}


def _line(ctx: Context, section: Section) -> str:
    title = ctx.language.of(section.title)
    if not ctx.started(section.id):
        return title
    missing = [ctx.language.of(question.short) for question in section.express if not _answered(ctx, question)]
    return f"{title}: {', '.join(missing)}" if missing else ""

"""The slide of what the last version changed: from what to what, and why."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from exports.blocks import Slide
from exports.blocks.plan import Notice, Notices
from exports.outline.context import Context
from exports.outline.reviews import STEP
from exports.outline.shorten import in_a_row, in_one_line, points
from wizard.language.forms import uncapitalised
from wizard.questionnaire.show import show, show_cell
from wizard.strategy.strategy import VERSIONS
from wizard.versions import QuestionChange, RowChange, latest_changes

PROGRESS = frozenset({("promotion_steps", "done")})
"""Fields that say how far one is, and change nothing of what is decided."""
MOST_SEEN, SHORT = 4, 24
"""Changes side by side, and characters of one: then they are figures."""
NOT_STRATEGY = frozenset({"next_review", "calendar_start", "calendar_weeks"})
"""Answers that move on with time, and change nothing of what is done."""


def changes(ctx: Context) -> Iterator[Slide]:
    """What is different in the last version, an answer a card; nothing before there are two."""
    ordered = changed_answers(ctx)
    if not ordered:
        return
    number = ctx.strategy.versions[-1].number
    yield Slide(
        id="changes",
        title=ctx.text("deck_titles.changes", n=len(ordered), version=number, date=_closed(ctx)),
        blocks=_seen(ctx) or (Notices(ordered, 2 if len(ordered) > 1 else 1),),
        step=STEP,
        kicker=ctx.text("changes_slides.kicker"),
        notes="\n\n".join([ctx.text("deck_notes.changes"), *(_in_full(card) for card in ordered)]),
    )


def changed_answers(ctx: Context, without: Collection[str] = ()) -> tuple[Notice, ...]:
    """What is different in the last version, an answer a card, its name the title; none before there are two.

    `without` are the ids of questions that are told of in another place.
    """
    made = (_card(ctx, change, why) for change, why in _decided(ctx) if change.question.id not in without)
    return tuple(card for card in made if card.lines)


def _decided(ctx: Context) -> list[tuple[QuestionChange, str]]:
    """What the last version changed, and why: what has a reason was decided; what has none may be a spelling."""
    if VERSIONS in ctx.strategy.left_out or (latest := latest_changes(ctx.strategy)) is None:
        return []
    _, _, changed, reasons = latest
    made = (
        (change, " ".join(in_a_row([each.text for each in reasons.get(change.question.id, ())])))
        for change in changed
        if change.question.id not in NOT_STRATEGY
    )
    return sorted(made, key=lambda one: not one[1])


def _seen(ctx: Context) -> tuple[Notices, ...]:
    """A few changes from one short value to another, seen from afar, and below them why; none where they are others."""
    steps = [(change, step) for change, _ in _decided(ctx) for step in _steps(ctx, change)]
    if len(steps) > MOST_SEEN or not all(about and len(said) <= SHORT for _, (about, said) in steps):
        return ()
    cards = tuple(
        Notice(figure=said, label=ctx.language.of(change.question.short), lines=(about,))
        for change, (about, said) in steps
    )
    reasons = tuple(
        Notice(why, label=": ".join((ctx.text("deck.reason"), ctx.language.of(change.question.short))))
        for change, why in _decided(ctx)
        if why and any(_steps(ctx, change))
    )
    return tuple(Notices(each, len(each)) for each in (cards, reasons) if each)


def _closed(ctx: Context) -> str:
    return ctx.language.date(ctx.strategy.versions[-1].heading.closed)


def _card(ctx: Context, change: QuestionChange, why: str) -> Notice:
    lines = tuple(": ".join(filter(None, step)) for step in _steps(ctx, change))
    reason = ((ctx.text("deck.reason"), why),) if why else ()
    return Notice(ctx.language.of(change.question.short), lines, listed=len(lines) > 1, pairs=reason)


def _steps(ctx: Context, change: QuestionChange) -> Iterator[tuple[str, str]]:
    """What is different, and from what to what; the first is empty where it is the answer as such."""
    if change.question.kind == "list":
        for row in change.rows:
            yield from _row(ctx, change, row)
        return
    before, after = (
        in_one_line(show(value, change.question, ctx.language)) if value is not None else ""
        for value in (change.before, change.after)
    )
    yield from (("", point) for point in points(_from_to(ctx, before, after)))


def _row(ctx: Context, change: QuestionChange, row: RowChange) -> Iterator[tuple[str, str]]:
    known = row.after or row.before or {}
    named_by = change.question.named_by
    called = show_cell(known, named_by, ctx.language)
    if row.before is None or row.after is None:
        key = "added" if row.before is None else "gone"
        yield "", ctx.text(f"changes_slides.{key}", name=called or ctx.text("deck.unnamed"))
        return
    for field_id in row.fields:
        if (change.question.id, field_id) in PROGRESS:
            continue
        field = change.question.row_field(field_id)
        before, after = (show_cell(each, field, ctx.language, dates="medium") for each in (row.before, row.after))
        said = _from_to(ctx, before, after)
        about = ctx.language.of(field.label)
        if called and field_id != named_by.id:
            about = f"{ctx.text('show.quoted', text=called)}, {uncapitalised(about)}"
        yield about, said


def _from_to(ctx: Context, before: str, after: str) -> str:
    nothing = ctx.text("changes_slides.nothing")
    return ctx.text("changes_slides.from_to", before=before or nothing, after=after or nothing)


def _in_full(card: Notice) -> str:
    return "\n".join([card.title, *(f"– {line}" for line in card.lines), *(": ".join(pair) for pair in card.pairs)])

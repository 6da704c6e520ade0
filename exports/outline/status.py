"""How it is going, for the colleagues: six slides at most that can be read by somebody who was not there.

What was aimed at, what was reached, thanks to whom, what was learned, what is decided and what comes next.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from exports.blocks import Chart, Cover, Deck, Note, Slide
from exports.blocks.plan import Notice, Notices
from exports.outline.context import Context
from exports.outline.kpis import kpis_in_order
from exports.outline.measure import from_to, kpis_title
from exports.outline.overview import dated
from exports.outline.parts import beside, present
from exports.outline.presentation import presentation
from exports.outline.results import best, compared_posts, paths, posts, reached_title
from exports.outline.reviews import in_full, latest_review, learnings_title, told
from exports.outline.shorten import name, sentences
from exports.outline.status_next import meeting_day, status_next
from exports.outline.strategy import purposes_in_order
from exports.outline.targets import main_kpi
from wizard.language.forms import capitalised
from wizard.language.languages import Language
from wizard.language.writing import first_spellings, name_key
from wizard.questionnaire.model import Row
from wizard.questionnaire.show import show_hours
from wizard.results.carried_out import CarriedOut, carried_out, is_posted
from wizard.results.hours import HOURS, spent
from wizard.results.posts import interactions
from wizard.results.words import hours_in_words, sentence
from wizard.schedule.people import ROLES, people_in, people_of
from wizard.strategy.strategy import Strategy

STEP = "measure"
MOST = 5
"""Slides after the cover."""
MOST_FIGURES = 4
"""Those that are shown with their paths."""


def status(strategy: Strategy, language: Language, today: date) -> Deck:
    """The presentation of `strategy` for the colleagues, in `language`; `today` dates it."""
    ctx = Context(strategy, language, today)
    slides = [replace(slide, alone=True) for make in SLIDES for slide in make(ctx)]
    return presentation(ctx, _cover(ctx), slides[:MOST], ctx.text("status.kind"))


def _cover(ctx: Context) -> Cover:
    kind = ctx.text("status.kind")
    company = ctx.shown("company_name")
    main = next(iter(ctx.paces), None)
    return Cover(
        title=company or kind,
        subtitle=kind if company else "",
        lines=tuple(filter(None, (dated(ctx), *_next_review(ctx)))),
        statement=f"{ctx.kpi(main.kpi)}. {sentence(main, ctx.language)}" if main else "",
        notes=ctx.text("deck_notes.status_cover"),
    )


def _next_review(ctx: Context) -> Iterator[str]:
    for label, day in meeting_day(ctx):
        yield f"{label} {day}"


def status_aims(ctx: Context) -> Iterator[Slide]:
    """What was aimed at: what we want, for whom, and what it is to be seen on."""
    rows = [row for row in kpis_in_order(ctx) if "target" in row]
    main = main_kpi(ctx) or (rows[0] if rows else None)
    also = [row for row in rows if row is not main]  # the main one is the title
    cards = [
        _card(ctx.text("status.we_want"), _wanted(ctx)),
        _card(ctx.text("status.to_be_seen_on"), (from_to(ctx, row) for row in also), strong=True),
    ]
    shown = tuple(card for card in cards if card.lines)
    audiences = "\n".join(ctx.cells("audiences", "name"))
    panel = ((ctx.text("status.for_whom"), audiences),) if audiences else ()
    if not (shown or panel):
        return
    yield Slide(
        id="status_aims",
        title=kpis_title(ctx, rows) if rows else ctx.text("status.aims"),
        blocks=(Notices(shown, max(1, len(shown)), panel),),
        step="strategy",
        kicker=ctx.text("status.aimed_at"),
        notes=ctx.notes("status_aims", "strategy_statement", "purposes", "audiences", "kpis"),
    )


def _wanted(ctx: Context) -> tuple[str, ...]:
    if ctx.has("strategy_statement"):
        return tuple(sentences(ctx.shown("strategy_statement")))
    return tuple(capitalised(ctx.text(f"deck_purposes.{purpose}")) for purpose in purposes_in_order(ctx))


def _card(title: str, lines: Iterable[str], strong: bool = False) -> Notice:
    said = tuple(lines)
    return Notice(title, said, listed=len(said) > 1, strong=strong)


def status_reached(ctx: Context) -> Iterator[Slide]:
    """What was reached, figure by figure, those nobody has measured last; what finds no room is named."""
    every = sorted(ctx.paces, key=lambda pace: not pace.series.points)
    if not every:
        return
    shown, others = every[:MOST_FIGURES], [ctx.kpi(pace.kpi) for pace in every[MOST_FIGURES:]]
    yield Slide(
        id="status_reached",
        title=reached_title(ctx) if every[0].series.points else ctx.text("status.nothing_measured"),
        blocks=present(
            paths(ctx, shown),
            Note(ctx.text("status.not_shown", names=ctx.language.join(others))) if others else None,
        ),
        step=STEP,
        kicker=ctx.text("status.reached"),
        notes="\n\n".join(
            [
                ctx.text("deck_notes.status_reached"),
                ctx.in_full(ctx.catalogue.records["results"], ctx.strategy.record("results")),
            ]
        ),
    )


def status_effort(ctx: Context) -> Iterator[Slide]:
    """What was done, by whom, and what it brought."""
    done = carried_out(ctx.strategy.record("calendar"), ctx.today)
    if not done.posted:
        return
    posted = [row for row in done.due if is_posted(row)]
    yield Slide(
        id="status_effort",
        title=_thanks(ctx, done, posts_by_person(posted, *ROLES)),
        blocks=beside([Notices(tuple(_figures(ctx, done)), 1)], _by_person(ctx, posted), weights=(2, 3)),
        step="plan",
        kicker=ctx.text("status.effort"),
        notes=ctx.text("deck_notes.status_effort"),
    )


def posts_by_person(entries: Sequence[Row], *roles: str) -> Counter[str]:
    """How many of `entries` each person has a part in by one of `roles`, by the name as it is written first."""
    spelled = first_spellings(name(each) for row in entries for each in people_of(row))
    listed = [[each for role in roles if role in row for each in people_in(row[role])] for row in entries]
    return Counter(spelled[key] for people in listed for key in dict.fromkeys(name_key(name(each)) for each in people))


def _thanks(ctx: Context, done: CarriedOut, people: Counter[str]) -> str:
    names = ctx.names(each for each, _ in people.most_common())
    key = "thanks" if names else "thanks_all"
    return ctx.text(f"status.{key}", n=done.posted, names=names, people=len(people))


def _figures(ctx: Context, done: CarriedOut) -> Iterator[Notice]:
    number = ctx.language.number
    yield Notice(figure=number(done.posted), lines=(ctx.text("status.posted", n=len(done.due)),))
    counts = [count for post in ctx.strategy.record("posts") if (count := interactions(post)) is not None]
    if counts:
        yield Notice(figure=number(sum(counts)), lines=(ctx.text("status.responses", n=len(counts)),))
    if hours := spent(ctx.strategy.record(HOURS), ctx.answers, ctx.today):
        yield Notice(figure=show_hours(hours.hours, ctx.language), lines=tuple(hours_in_words(hours, ctx.language)))


def _by_person(ctx: Context, posted: Sequence[Row]) -> list[Chart]:
    """Who made and who posted, apart: one post has both, and the two never add up to the number of posts."""
    people = [who for who, _ in posts_by_person(posted, *ROLES).most_common()]
    if not people:
        return []
    counts = {ctx.text(f"status.by_{role}"): posts_by_person(posted, role) for role in ROLES}
    counts = {label: by for label, by in counts.items() if by}
    heading = ctx.text("status.by_person") if len(counts) > 1 else next(iter(counts))
    said = (f"{label}: {_counted(ctx, people, by)}" for label, by in counts.items())
    series = tuple((label, tuple(float(by[who]) for who in people)) for label, by in counts.items())
    return [Chart(tuple(people), series, alt=". ".join(said), heading=heading)]


def _counted(ctx: Context, people: Sequence[str], by: Counter[str]) -> str:
    return ctx.language.join(f"{who}: {ctx.language.number(by[who])}" for who in people if by[who])


def status_learned(ctx: Context) -> Iterator[Slide]:
    """What the last review has taught us; else which posts did well."""
    review = latest_review(ctx)
    cards = tuple(told(ctx, review)) if review else ()
    if not (review and cards):
        yield from posts(ctx)
        return
    yield Slide(
        id="status_learned",
        title=learnings_title(ctx, review),
        blocks=present(Notices((*cards, *_best(ctx)), 2)),
        step=STEP,
        kicker=ctx.text("status.learned"),
        notes="\n\n".join([ctx.text("deck_notes.status_learned"), *in_full(ctx)]),
    )


def _best(ctx: Context) -> Iterator[Notice]:
    """The post that got the most."""
    for notices in best(ctx, compared_posts(ctx, best_ones=1)):
        yield from (replace(card, label=ctx.text("status.best")) for card in notices.cards)


SLIDES: tuple[Callable[[Context], Iterator[Slide]], ...] = (
    status_aims,
    status_reached,
    status_effort,
    status_learned,
    status_next,
)
"""After the cover, in their order."""

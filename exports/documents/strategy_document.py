"""The detailed document: the whole strategy in full sentences, under the headings of the deck.

The deck's slides say in which order, under which titles and with which charts; `prose` says the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from datetime import date

from exports.blocks import Bullets, Cover, Slide, Statement
from exports.brand.kept import look
from exports.documents import law
from exports.documents.parts import Contents, DocumentText, Heading, Part, Prose
from exports.documents.prose import SECTIONS
from exports.documents.prose.sentences import blocks, bullets, paragraph, table
from exports.outline import ON_REQUEST, SLIDES, Context
from exports.outline.agreements import agreements
from exports.outline.first_days import are_over, first_days, tasks_in_order
from exports.outline.open_questions import left_open, undecided
from exports.outline.overview import cover, messages, summary
from exports.outline.parts import TableColumn, filled_table
from wizard.language.languages import Language
from wizard.strategy.strategy import Strategy

AROUND = (summary, messages, agreements, undecided, first_days)
"""Slides whose content stands in the introduction, in the steps or after them."""
CONTINUED = frozenset({"purpose:why"})
"""Those that say on a slide of their own what the section before has said."""


def text(strategy: Strategy, language: Language, today: date, *, open_points: bool = False) -> DocumentText:
    """The detailed document of `strategy`, in `language`; `today` dates it.

    `open_points` adds what the strategy check has found.
    """
    ctx = Context(strategy, language, today)
    company = ctx.shown("company_name")
    kind = ctx.text("deck.strategy")
    return DocumentText(
        title=ctx.text("document.title", company=company) if company else kind,
        author=company,
        language=ctx.language,
        made=today,
        parts=tuple(_parts(ctx, AROUND if open_points else (*AROUND, *ON_REQUEST))),
        footer=" · ".join(filter(None, (company, kind, language.date(today)))),
        page=ctx.text("document.page"),
        look=look(strategy, language),
    )


def _parts(ctx: Context, left_out: Collection[Callable[[Context], Iterator[Slide]]]) -> Iterator[Part]:
    front = cover(ctx)
    yield Cover(front.title, front.subtitle, front.lines)
    yield Contents(ctx.text("document.contents"))
    open_points = left_open(ctx)
    yield from _introduction(ctx, sum(map(len, open_points.values())))
    slides = [
        (make.__name__, slide)
        for make in SLIDES
        if make not in left_out
        for slide in make(ctx)
        if slide.id not in CONTINUED
    ]
    for n, step in enumerate(ctx.catalogue.steps):
        chapter = [(name, slide) for name, slide in slides if slide.step == step.id]
        yield Heading(ctx.language.of(step.title), 1, step.id, numbered=True, new_page=bool(n and chapter))
        yield from paragraph(ctx.text(f"document_steps.{step.id}"))
        for name, slide in chapter:
            yield from _section(ctx, name, slide)
        if not chapter:
            yield from paragraph(ctx.text("document.nothing"))
    yield from _first_days(ctx)
    if ctx.has(*law.POLICY, *law.CAMPAIGNS):
        yield Heading(ctx.text("policy.law"), 1)
        yield from law.notes(ctx, *law.POLICY, *law.CAMPAIGNS)
    if open_points:
        yield Heading(ctx.text("deck_titles.undecided", n=sum(map(len, open_points.values()))), 1)
        yield from paragraph(ctx.text("document.undecided"))
        for step_name, lines in open_points.items():
            yield Prose("", lead=f"{step_name}:")
            yield Bullets(tuple(lines))
    for name, slide in slides:
        if not slide.step:
            yield from _section(ctx, name, slide)


def _introduction(ctx: Context, missing: int) -> Iterator[Part]:
    yield Heading(ctx.text("document.introduction"), 1, new_page=True)
    company, form = ctx.shown("company_name"), ctx.answers.get("document_form")
    yield from paragraph(
        ctx.text("document.about", company=company) if company else ctx.text("document.about_us"),
        ctx.text(f"document_forms.{form}") if form else "",
        ctx.text("document.open", n=missing) if missing else "",
    )
    if ctx.has("strategy_statement"):
        yield from paragraph(ctx.text("document.statement"))
        yield Statement(ctx.shown("strategy_statement"))
    yield from bullets(ctx.text("document.messages"), ctx.cells("key_messages", "message"))


def _section(ctx: Context, name: str, slide: Slide) -> Iterator[Part]:
    if name != "audience":  # personas stand under a heading of their own
        level = 2 if slide.step else 1
        # What a slide says in its title and not below it stands whole in the text here.
        told = name == "position" and ctx.shown("company_about").startswith(slide.title)
        title = ctx.text("deck_titles.position") if told else slide.title
        yield Heading(title, level, slide.step, slide.kicker, numbered=bool(slide.step))
    yield from SECTIONS[name](ctx, slide) if name in SECTIONS else blocks(slide)


def _first_days(ctx: Context) -> Iterator[Part]:
    tasks = tasks_in_order(ctx)
    if not tasks or are_over(ctx):
        return
    yield Heading(ctx.text("deck.first_days"), 1, new_page=True)
    before = ctx.text("deck.before_start")
    days = [before if task.before else ctx.language.date(task.day, "medium") for task in tasks]
    when, step, who = ctx.step_columns()
    columns = [
        TableColumn(when, 1.0, days),
        TableColumn(step, 3.2, [": ".join(filter(None, (task.what, task.detail))) for task in tasks]),
        TableColumn(who, 1.6, [task.who for task in tasks]),
    ]
    yield from table(ctx.text("document.first_days"), filled_table(columns, ctx.text("deck.first_days_alt")))

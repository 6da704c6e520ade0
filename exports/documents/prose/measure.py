"""Step 3 in full sentences: what others say about us, what we measure, and what we do about it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from exports.blocks import Bullets, Slide
from exports.documents.parts import Heading, Part, Prose
from exports.documents.prose.sentences import answers, bullets, closed, filled, paragraph, quoted, table
from exports.outline import Context
from exports.outline.changes import changed_answers
from exports.outline.kpis import kpis_in_order, main_name
from exports.outline.parts import TableColumn, filled_table
from exports.outline.results import compared_posts, said_of_posts
from exports.outline.reviews import in_line
from exports.outline.shorten import points
from exports.outline.targets import latest_results, meaning, rows_with_target
from exports.outline.unsettled import sells_or_not
from wizard.results import words
from wizard.results.pace import Pace
from wizard.review.reviews import reviews


def monitoring(ctx: Context, slide: Slide) -> Iterator[Part]:
    yield from paragraph(
        filled(ctx, "document.importance", "monitoring_importance", "value"),
        filled(ctx, "document.monitoring_owner", "monitoring_owner", "owner"),
        filled(ctx, "document.monitoring_hours", "monitoring_hours", "hours"),
    )
    yield from bullets(ctx.text("document.monitoring_tools"), ctx.cells("monitoring_tools", "tool"))
    widths = {"situation": 0.9, "response": 3, "who": 1.6, "within_hours": 0.9}
    yield from table(ctx.text("document.procedure"), answers(ctx, "mention_procedure", widths))


def kpis(ctx: Context, slide: Slide) -> Iterator[Part]:
    """The targets, then what each figure means and where it is found."""
    rows = kpis_in_order(ctx)
    main = quoted(ctx, main_name(ctx))
    first = f"{ctx.text('document.main_kpi', metric=main)} " if ctx.has("primary_kpi") else ""
    widths = {"metric": 1.5, "purpose": 1.3, "baseline": 1.0, "target": 0.9, "due": 1.2, "owner": 1.2}
    shown = answers(ctx, "kpis", widths, rows)
    yield from table(first + ctx.text("document.kpis", n=len(rows)), shown) if shown else paragraph(first)
    if not any("metric" in row for row in rows):
        yield from table("", answers(ctx, "kpis", {"source": 3.0, "frequency": 1.0}))
        return
    yield from _sources(ctx)


def _sources(ctx: Context) -> Iterator[Part]:
    rows = [row for row in kpis_in_order(ctx) if "metric" in row]
    meanings = [meaning(ctx, row) for row in rows]
    columns = [
        ctx.column("kpis", "metric", 1.2, rows),
        TableColumn(ctx.text("deck.meaning"), 2.0, meanings),
        ctx.column("kpis", "source", 2.0, rows),
        ctx.column("kpis", "frequency", 0.9, rows),
    ]
    yield from table(ctx.text("document.kpi_sources"), filled_table(columns, ctx.text("deck.sources_alt")))


def results(ctx: Context, slide: Slide) -> Iterator[Part]:
    """How each figure is on its way, in a sentence; a table of those without a way to go."""
    followed = [pace for pace in ctx.paces if pace.series.points]
    yield from bullets(ctx.text("document.paces"), (_pace(ctx, pace) for pace in followed))
    told = {pace.kpi["metric"] for pace in followed}
    latest = {metric: row for metric, row in latest_results(ctx).items() if metric not in told}
    aimed_at = rows_with_target(ctx)
    record = ctx.catalogue.records["results"]

    def column(field_id: str, width: float) -> TableColumn:
        heading = ctx.language.of(record.row_field(field_id).label)
        values = [ctx.record_cell("results", row, field_id) for row in latest.values()]
        return TableColumn(heading, width, values, numeric=field_id == "value")

    named = [ctx.kpi(aimed_at.get(metric, row)) for metric, row in latest.items()]
    wanted = [ctx.cell("kpis", aimed_at.get(metric, {}), "target") for metric in latest]
    columns = [
        TableColumn(ctx.heading("kpis", "metric"), 1.5, named),
        column("period", 1.0),
        column("value", 0.8),
        TableColumn(ctx.heading("kpis", "target"), 0.8, wanted, numeric=True),
        column("source", 1.8),
    ]
    described = ctx.text("deck.table_of", what=ctx.language.of(record.label))
    intro = ctx.text("document.results_besides" if followed else "document.results")
    yield from table(intro, filled_table(columns, described))


def _pace(ctx: Context, pace: Pace) -> str:
    """How a figure is on its way. Where it is from is said if that is not where its KPI says."""
    said = [f"{ctx.kpi(pace.kpi)}: {words.sentence(pace, ctx.language)}", *words.notes(pace, ctx.language)]
    source = str(pace.latest.row.get("source", "")) if pace.latest else ""
    if source and not _same(source, str(pace.kpi.get("source", ""))):
        label = ctx.language.of(ctx.catalogue.records["results"].row_field("source").label)
        said.append(closed(f"{label}: {source}"))
    return " ".join(said)


def _same(one: str, other: str) -> bool:
    return one.rstrip(". ").casefold() == other.rstrip(". ").casefold()


def posts(ctx: Context, slide: Slide) -> Iterator[Part]:
    """What is usual, group by group."""
    yield from bullets("", said_of_posts(ctx, compared_posts(ctx)))


def evaluation(ctx: Context, slide: Slide) -> Iterator[Part]:
    rhythm = ctx.answers.get("review_rhythm")
    yield from paragraph(
        ctx.text("document.review_often", often=ctx.text(f"deck_rhythms.{rhythm}")) if rhythm else "",
        filled(ctx, "document.review_next", "next_review", "date"),
        filled(ctx, "document.review_people", "review_participants", "people"),
    )
    yield from paragraph(filled(ctx, "document.adjust_rule", "adjust_rule"))


def learnings(ctx: Context, slide: Slide) -> Iterator[Part]:
    """Every review, the latest first. A single one has its day in the title."""
    record = ctx.catalogue.records["reviews"]
    held = reviews(ctx.strategy)
    for review in reversed(held):
        if len(held) > 1:
            day = ctx.language.date(review.day) if review.day else ctx.text("deck.unnamed")
            yield Heading(day, 3, slide.step)
        for field in record.fields:
            if field.id in review.row and field.kind == "long_text":
                yield from _said(ctx.language.of(field.label), points(review.row[field.id]))
        made = (in_line(ctx, decision) for decision in review.decisions)
        yield from bullets(ctx.text("document.decided"), made)


def _said(label: str, told: Sequence[str]) -> Iterator[Part]:
    """A sentence after its label, several as a list under it."""
    if len(told) > 1:
        yield Bullets(tuple(told), label)
    else:
        yield Prose("".join(told), lead=closed(label))


def changes(ctx: Context, slide: Slide) -> Iterator[Part]:
    """Each answer that is another one now, with what it was before and why."""
    for card in changed_answers(ctx):
        yield from _said(card.title, card.lines)
        yield from paragraph(*(f"{label}: {why}" for label, why in card.pairs))


def agreements(ctx: Context, slide: Slide) -> Iterator[Part]:
    """What several sections have agreed that fills none of them."""
    selling = "" if sells_or_not(ctx) else ctx.answers.get("selling", "")
    yield from paragraph(ctx.text(f"document_selling.{selling}") if selling else "")
    yield from monitoring(ctx, slide)
    yield from evaluation(ctx, slide)

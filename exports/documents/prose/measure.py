"""Step 3 in full sentences: what others say about us, what we measure, and what we do about it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

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
from wizard.questionnaire.model import Row
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
    latest = latest_results(ctx)
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
        _other_sources(ctx, latest, aimed_at),
    ]
    described = ctx.text("deck.table_of", what=ctx.language.of(record.label))
    yield from table(ctx.text("document.results"), filled_table(columns, described))
    followed = (pace for pace in ctx.paces if pace.series.points)
    yield from bullets(ctx.text("document.paces"), (f"{ctx.kpi(pace.kpi)}: {_pace(ctx, pace)}" for pace in followed))


def _other_sources(ctx: Context, latest: Mapping[str, Row], aimed_at: Mapping[str, Row]) -> TableColumn:
    """Where figures are from that are not from where their KPI says; the others have been told with the KPIs."""
    found = {metric: ctx.record_cell("results", row, "source") for metric, row in latest.items()}
    told = {metric: ctx.cell("kpis", aimed_at.get(metric, {}), "source") for metric in latest}
    heading = ctx.language.of(ctx.catalogue.records["results"].row_field("source").label)
    shown = ["" if _same(found[metric], told[metric]) else found[metric] for metric in latest]
    return TableColumn(heading, 1.8, shown)


def _same(one: str, other: str) -> bool:
    return one.rstrip(". ").casefold() == other.rstrip(". ").casefold()


def _pace(ctx: Context, pace: Pace) -> str:
    return " ".join([words.sentence(pace, ctx.language), *words.notes(pace, ctx.language)])


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
    """Every review, the latest first."""
    record = ctx.catalogue.records["reviews"]
    for review in reversed(reviews(ctx.strategy)):
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

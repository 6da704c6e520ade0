"""What the strategy check has found, as tables."""

from __future__ import annotations

from collections.abc import Iterator

from exports.blocks import Note, Slide
from exports.documents.parts import Part
from exports.outline import Context
from exports.outline.check import concerns, severity
from exports.outline.parts import TableColumn, filled_table
from wizard.checks import check
from wizard.knowledge.cite import legal_disclaimer


def open_points(ctx: Context, slide: Slide) -> Iterator[Part]:
    report = check(ctx.strategy, ctx.today)
    found, aside = report.open, report.set_aside
    finding = ctx.text("deck.finding")
    tables = (
        filled_table(
            [
                TableColumn(ctx.text("deck.severity"), 0.8, [severity(ctx, one) for one in found]),
                TableColumn(finding, 4.2, [one.message(ctx.language) for one in found]),
                TableColumn(ctx.text("deck.concerns"), 1.6, [concerns(ctx, one) for one in found]),
            ],
            ctx.text("deck.open_points_alt"),
        ),
        filled_table(
            [
                TableColumn(finding, 3, [one.finding.message(ctx.language) for one in aside]),
                TableColumn(ctx.text("deck.reason"), 3, [one.reason for one in aside]),
            ],
            ctx.text("deck.set_aside_alt"),
        ),
    )
    yield from filter(None, tables)
    if any(one.rule.legal for one in found):
        yield Note(legal_disclaimer(ctx.language))

"""The slide of what the strategy check has found: open points, and what was set aside and why."""

from __future__ import annotations

from collections.abc import Iterator

from exports.blocks import Note, Slide
from exports.outline.context import Context
from exports.outline.parts import Column, grid, present
from wizard.checks import Finding, check
from wizard.knowledge.cite import legal_disclaimer


def open_points(ctx: Context) -> Iterator[Slide]:
    report = check(ctx.strategy, ctx.today)
    aside = [each.finding for each in report.set_aside]
    if not (report.open or aside):
        return
    if report.open:
        title = ctx.text("deck_titles.open_points", n=len(report.open))
    else:
        title = ctx.text("deck_titles.open_points_none")
    law = any(finding.rule.legal for finding in report.open)
    yield Slide(
        id="open_points",
        title=title,
        blocks=present(
            grid(
                [
                    Column(ctx.text("deck.severity"), 0.8, [_severity(ctx, finding) for finding in report.open]),
                    Column(ctx.text("deck.finding"), 4.2, _messages(ctx, report.open)),
                    Column(ctx.text("deck.concerns"), 1.6, [_concerns(ctx, finding) for finding in report.open]),
                ],
                ctx.text("deck.open_points_alt"),
            ),
            grid(
                [
                    Column(ctx.text("deck.finding"), 3, _messages(ctx, aside)),
                    Column(ctx.text("deck.reason"), 3, [each.reason for each in report.set_aside]),
                ],
                ctx.text("deck.set_aside_alt"),
                ctx.text("deck.set_aside"),
            ),
            Note(legal_disclaimer(ctx.language)) if law else None,
        ),
        kicker=ctx.text("check.title"),
        notes="\n\n".join([ctx.text("deck_notes.open_points"), *(_in_full(ctx, finding) for finding in report.open)]),
    )


def _severity(ctx: Context, finding: Finding) -> str:
    return ctx.text(f"check.{finding.rule.severity}")


def _messages(ctx: Context, findings: list[Finding] | tuple[Finding, ...]) -> list[str]:
    return [finding.message(ctx.language) for finding in findings]


def _concerns(ctx: Context, finding: Finding) -> str:
    return ", ".join(dict.fromkeys(ctx.label(place.question) for place in finding.places))


def _in_full(ctx: Context, finding: Finding) -> str:
    source = finding.source
    lines = (
        f"{_severity(ctx, finding)}: {finding.message(ctx.language)}",
        ctx.language.of(finding.rule.reason),
        ctx.text("check.source", source=f"{source.publisher}: {source.title}, {source.url}"),
    )
    return "\n".join(lines)

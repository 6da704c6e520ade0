"""The slide of what the strategy check has found: open points, and what was set aside and why."""

from __future__ import annotations

from collections.abc import Iterator

from exports.blocks import Note, Slide
from exports.blocks.plan import Notice, Notices
from exports.outline.context import Context
from exports.outline.parts import present
from wizard.checks import Finding, check
from wizard.checks.engine import SetAside
from wizard.knowledge.cite import legal_disclaimer


def open_points(ctx: Context) -> Iterator[Slide]:
    report = check(ctx.strategy, ctx.today)
    aside = report.set_aside
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
            Notices(tuple(_open(ctx, finding) for finding in report.open), 2) if report.open else None,
            Notices(tuple(_set_aside(ctx, each) for each in report.set_aside), 2) if aside else None,
            Note(legal_disclaimer(ctx.language)) if law else None,
        ),
        kicker=ctx.text("check.title"),
        notes="\n\n".join([ctx.text("deck_notes.open_points"), *(_in_full(ctx, finding) for finding in report.open)]),
    )


def severity(ctx: Context, finding: Finding) -> str:
    """How much a finding weighs."""
    return ctx.text(f"check.{finding.rule.severity}")


def _open(ctx: Context, finding: Finding) -> Notice:
    return Notice(lines=(finding.message(ctx.language),), label=severity(ctx, finding), foot=concerns(ctx, finding))


def _set_aside(ctx: Context, each: SetAside) -> Notice:
    reason = ((ctx.text("deck.reason"), each.reason),) if each.reason else ()
    return Notice(lines=(each.finding.message(ctx.language),), label=ctx.text("deck.set_aside"), pairs=reason)


def concerns(ctx: Context, finding: Finding) -> str:
    """The questions it is about."""
    return ", ".join(dict.fromkeys(ctx.label(place.question) for place in finding.places))


def _in_full(ctx: Context, finding: Finding) -> str:
    source = finding.source
    lines = (
        f"{severity(ctx, finding)}: {finding.message(ctx.language)}",
        ctx.language.of(finding.rule.reason),
        ctx.text("check.source", source=f"{source.publisher}: {source.title}, {source.url}"),
    )
    return "\n".join(lines)

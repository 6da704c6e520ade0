"""What the one-pager says of measuring: the main figure, the others, and when they are looked at."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from exports.blocks.one_page import Content, Figures, Item, ItemList, MainFigure, Progress, SideFigure
from exports.blocks.results import Standing
from exports.outline.context import Context
from exports.outline.kpis import kpis_in_order, main_name, target
from exports.outline.results import standing
from exports.outline.shorten import plain
from exports.outline.targets import main_kpi
from exports.outline.unsettled import main_open
from wizard.knowledge.metrics import metrics
from wizard.questionnaire.kpi import wanted
from wizard.questionnaire.model import Row


def _main_row(ctx: Context) -> Row | None:
    """The main KPI; the only one, where there is no other."""
    rows = [row for row in ctx.rows("kpis") if ctx.kpi(row)]
    return main_kpi(ctx) or (rows[0] if len(rows) == 1 else None)


def main_label(ctx: Context) -> str:
    row = _main_row(ctx)
    return ctx.kpi(row) if row else ctx.text("one_pager.group_main_kpi")


def main(ctx: Context) -> Iterator[Content]:
    """The figure itself where it has a target; what else is known of it in words."""
    row = _main_row(ctx)
    if row is None:
        if ctx.has("primary_kpi") or any(ctx.kpi(each) for each in ctx.rows("kpis")):
            yield ItemList((Item(main_name(ctx) or ctx.text("one_pager.no_main_kpi")),))
        return
    figure = target(ctx, row)
    caption = ctx.text("one_pager.main_kpi") if len(ctx.rows("kpis")) > 1 else ""
    if figure.goal:
        yield MainFigure(figure.now, figure.goal, caption, f"{ctx.kpi(row)}: {_words(ctx, row)}")
    else:
        yield ItemList((Item(ctx.text("one_pager.no_target")),))
    due = ctx.cell("kpis", row, "due")
    said = ctx.text("one_pager.by", date=due) if due else ""
    if stands := _standing(ctx, row):
        yield Progress(stands, said)
    elif said:
        yield ItemList((Item(texts=(said,)),))


def others_label(ctx: Context) -> str:
    """What stands over the figures beside the main one; over all of them while none is."""
    return ctx.text("one_pager.group_all_kpis" if main_open(ctx) else "one_pager.group_kpis")


def others(ctx: Context) -> Iterator[Content]:
    main_row = _main_row(ctx)
    rows = [row for row in kpis_in_order(ctx) if row is not main_row and ctx.kpi(row)]
    if rows:
        figures = tuple(SideFigure(ctx.kpi(row), _words(ctx, row), _done(row), _standing(ctx, row)) for row in rows)
        listed = map(_listed, figures)
        yield Figures(figures, ctx.language.join(listed))


def _listed(figure: SideFigure) -> str:
    said = f"{figure.name}: {figure.words}" if figure.words else figure.name
    return f"{said} ({figure.standing.word})" if figure.standing else said


def _standing(ctx: Context, row: Row) -> Standing | None:
    """How the KPI of `row` stands; None as long as there is no figure of any."""
    if not any(pace.latest for pace in ctx.paces):
        return None
    return next((standing(ctx, pace) for pace in ctx.paces if pace.kpi == row), None)


def _words(ctx: Context, row: Row) -> str:
    figure = target(ctx, row)
    if figure.now and figure.goal:
        return ctx.text("one_pager.from_to", baseline=figure.now, target=figure.goal)
    return figure.goal or figure.now


def _done(row: Row) -> float | None:
    """Today's part of the way, along a bar as long as the larger of the two; a falling figure starts at the whole."""
    baseline, aim = row.get("baseline"), wanted(row)
    if baseline is None or aim is None or min(baseline, aim) < 0 or max(baseline, aim) == 0:
        return None
    falls = "metric" in row and metrics()[row["metric"]].better_is_lower
    return float(min(baseline, aim) / max(baseline, aim)) if falls or baseline <= aim else None


def review_label(ctx: Context) -> str:
    if ctx.has("next_review"):
        return ctx.text(
            "one_pager.next_review", date=ctx.language.date(date.fromisoformat(ctx.answers["next_review"]), "medium")
        )
    return ctx.text("one_pager.group_review")


def review(ctx: Context) -> Iterator[Content]:
    items = []
    if ctx.has("review_rhythm"):
        often = ctx.text(f"deck_rhythms.{ctx.answers['review_rhythm']}")
        items.append(Item(texts=(ctx.text("one_pager.review_often", often=often),)))
    if ctx.has("review_participants"):
        items.append(Item(texts=(plain(ctx.shown("review_participants")),)))
    if ctx.has("next_review") and not items:
        items.append(Item(texts=(ctx.text("one_pager.review_planned"),)))
    if items:
        yield ItemList(tuple(items))

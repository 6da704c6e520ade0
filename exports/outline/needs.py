"""The slide of what the audiences need, against our purposes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from exports.blocks import Matrix, MatrixRow, Meeting, Slide
from exports.outline.audiences import MOST_IN_BRIEF, STEP, age, meeting
from exports.outline.context import Context
from exports.outline.strategy import purposes_in_order
from wizard.questionnaire.model import Row


def needs(ctx: Context) -> Iterator[Slide]:
    rows = ctx.rows("needs")
    if not rows or (ctx.brief and len(ctx.rows("audiences")) <= MOST_IN_BRIEF and _with_audiences(ctx)):
        return
    goals = list(dict.fromkeys((*purposes_in_order(ctx), *(row.get("our_goal", "") for row in rows))))
    main = ctx.answers.get("primary_purpose")
    known = [row["name"] for row in ctx.rows("audiences") if "name" in row]
    names = dict.fromkeys((*known, *(row.get("audience", "") for row in rows)))
    ages = {row["name"]: age(ctx, row) for row in ctx.rows("audiences") if "name" in row}
    yield Slide(
        id="needs",
        title=_needs_title(ctx, rows, goals),
        blocks=(
            Matrix(
                columns=tuple(ctx.option("purposes", goal) if goal else ctx.text("deck.no_purpose") for goal in goals),
                main=goals.index(main) if main in goals and len(goals) > 1 else None,
                mark=ctx.text("deck.most_important"),
                across=ctx.text("deck.our_purposes"),
                down=ctx.label("audiences"),
                rows=tuple(
                    MatrixRow(
                        name or ctx.text("deck.no_audience"),
                        ages.get(name, ""),
                        tuple(tuple(_cell(ctx, rows, name, goal)) for goal in goals),
                    )
                    for name in names
                ),
                alt=ctx.text("deck.matrix_alt"),
                needs_told=not ctx.brief and _with_audiences(ctx),
            ),
        ),
        step=STEP,
        kicker=ctx.kicker("needs"),
        notes=ctx.notes("needs", "needs"),
        further=ctx.text("deck_titles.needs_further"),
        result=ctx.text("deck_results.needs", n=met) if (met := sum(map(_is_met, rows))) else "",
    )


def _with_audiences(ctx: Context) -> bool:
    """Whether every need stands on the slide of its audience already."""
    named = {row["name"] for row in ctx.rows("audiences") if "name" in row}
    return all(row.get("audience") in named for row in ctx.rows("needs"))


def _needs_title(ctx: Context, rows: Sequence[Row], goals: Sequence[str]) -> str:
    met_rows = [row for row in rows if _is_met(row)]
    audiences = {row["audience"] for row in met_rows if "audience" in row}
    count = len(met_rows)
    if not audiences:
        return ctx.text("deck_titles.needs")
    met = {row.get("our_goal") for row in met_rows}
    missing = [ctx.text(f"deck_purposes.{goal}") for goal in goals if goal and goal not in met]
    key = "deck_titles.needs_gap" if len(missing) == 1 else "deck_titles.needs_met"
    return ctx.text(key, n=len(audiences), needs=ctx.text("deck.needs", n=count), missing=ctx.language.join(missing))


def _is_met(row: Row) -> bool:
    """Whether there is content that meets a need."""
    return {"need", "content"} <= row.keys()


def _cell(ctx: Context, rows: Sequence[Row], name: str, goal: str) -> Iterator[Meeting]:
    for row in rows:
        if (row.get("audience", ""), row.get("our_goal", "")) == (name, goal):
            yield meeting(ctx, row, ("platform",))

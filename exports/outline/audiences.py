"""The slides of who they are whom we want to reach."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from exports.blocks import (
    Block,
    Evidence,
    Facts,
    Meeting,
    Meetings,
    Note,
    Persona,
    Slide,
    Tile,
    Tiles,
)
from exports.outline.context import Context
from exports.outline.parts import passage
from exports.outline.shorten import capital, headline, points, sentences
from wizard.language.forms import uncapitalised
from wizard.questionnaire.model import Row

STEP = "strategy"
MOST_IN_BRIEF = 3
"""Audiences that have a slide each where a strategy answers the main questions alone."""
IN_TITLE = 120
"""Characters of a challenge or a need that a title holds."""


def audience(ctx: Context) -> Iterator[Slide]:
    rows = ctx.rows("audiences")
    if ctx.brief and len(rows) > MOST_IN_BRIEF:
        yield _together(ctx, rows)
        return
    for number, row in enumerate(rows, 1):
        yield _persona(ctx, number, len(rows), row)


def _together(ctx: Context, rows: Sequence[Row]) -> Slide:
    """All of them side by side, in as few words as there are."""
    tiles = []
    for number, row in enumerate(rows, 1):
        name = ctx.cell("audiences", row, "name") or ctx.text("deck.audience_number", number=number)
        told = (age(ctx, row), ctx.cell("audiences", row, "challenge"), ctx.cell("audiences", row, "description"))
        tiles.append(Tile(name, tuple(filter(None, told)), pairs=facts(ctx, row)))
    return Slide(
        id="audience:all",
        title=ctx.text("deck_titles.audiences", n=len(rows)),
        blocks=(Tiles(tuple(tiles), 3),),
        step=STEP,
        kicker=ctx.kicker("audiences"),
        notes="\n\n".join([ctx.text("deck_notes.audience"), *(_in_full(ctx, row) for row in rows)]),
        result=ctx.text("deck_results.audiences", n=len(rows)),
    )


def _persona(ctx: Context, number: int, count: int, row: Row) -> Slide:
    name = ctx.cell("audiences", row, "name") or ctx.text("deck.audience_number", number=number)
    needs = [need for need in ctx.rows("needs") if "name" in row and need.get("audience") == row["name"]]
    challenge = ctx.cell("audiences", row, "challenge")
    point = _with_subject(ctx, headline(challenge, IN_TITLE))
    if not challenge:
        point = capital(headline(next((ctx.cell("needs", need, "need") for need in needs), ""), IN_TITLE))
    told = sentences(challenge)[1:] if headline(challenge, IN_TITLE) else sentences(challenge)
    return Slide(
        id=f"audience:{number}",
        title=point or name,
        blocks=tuple(_known(ctx, row, needs, told))
        or (Note(ctx.text("deck.known_so_far" if point else "deck.unknown")),),
        step=STEP,
        kicker=ctx.text("deck.audience_of", number=number, total=count) if count > 1 else ctx.label("audiences"),
        notes=f"{ctx.text('deck_notes.audience')}\n\n{_in_full(ctx, row)}",
        aside=Persona(
            name,
            ctx.text("deck.age"),
            age(ctx, row),
            _ages(row),
            facts(ctx, row),
            alt=ctx.text("deck.figure_alt", name=name),
        ),
        result=ctx.text("deck_results.audiences", n=count),
        further=ctx.text("deck_titles.audience_further", name=name),
    )


def _with_subject(ctx: Context, challenge: str) -> str:
    """»Ved ikke, hvornår der er åbent« as a sentence: »De ved ikke, hvornår der er åbent«."""
    first, following, *_ = [*challenge.split(maxsplit=2), "", ""]
    does, has_one, thinks = (ctx.text(f"deck.{key}").split() for key in ("they_do", "they_have_subject", "they_think"))
    verb = first.lower().strip(",")
    # What is thought begins with its own subject: »Tror, det er dyrt« asks nothing, as »Kan det betale sig« does.
    asked = following.strip(",.") in has_one and (verb not in thinks or challenge.endswith("?"))
    if verb not in does or not following or asked:
        return capital(challenge)
    return ctx.text("deck.they", does=first.lower() + challenge[len(first) :])


def _known(ctx: Context, row: Row, needs: Sequence[Row], told: Sequence[str]) -> Iterator[Block]:
    """What we know of them, what they need, and how well we know it."""
    description = points(ctx.cell("audiences", row, "description"))
    pairs = tuple(
        replace(meeting(ctx, need, ("platform", "our_goal")), why=_why_there(ctx, need))
        for need in needs
        if {"need", "content"} & need.keys()
    )
    known = passage(ctx.text("deck.who_they_are"), (*told, *description), ruled=True)
    based_on = evidence(ctx, row) if "evidence" in row else None
    if known:
        yield replace(known, evidence=based_on)
    if pairs:
        columns = (ctx.text("deck.what_they_need"), ctx.text("deck.so_we_make"))
        yield Meetings(columns, pairs, ctx.text("deck.needs_alt"), no_content=ctx.text("threads.no_share"))
    if based_on and not known:
        yield based_on
    if row.get("evidence") == "guess":
        yield Note(ctx.text("deck.guess"))


def whys(ctx: Context, need: Row) -> str:
    """Why those who need it are on the platform, as it goes on in a sentence."""
    options = {option.id: option.label for option in ctx.question("needs").row_field("why_there").options}
    return ", ".join(uncapitalised(ctx.language.of(options[why])) for why in need.get("why_there", ()))


def _why_there(ctx: Context, need: Row) -> str:
    said = whys(ctx, need)
    return f"{ctx.heading('needs', 'why_there')}: {said}" if said else ""


def evidence(ctx: Context, row: Row) -> Evidence:
    """How well somebody is known: from a guess to figures."""
    options = list(reversed(ctx.question("audiences").row_field("evidence").options))
    ways = tuple(ctx.language.of(option.label) for option in options)
    chosen = next(n for n, option in enumerate(options) if option.id == row["evidence"])
    return Evidence(ctx.text("deck.based_on"), ways, chosen)


def facts(ctx: Context, row: Row) -> tuple[tuple[str, str], ...]:
    """Where they live, what they do and what they like, as far as it is answered."""
    labelled = (
        (ctx.heading("audiences", field), ctx.cell("audiences", row, field)) for field in ("place", "job", "interests")
    )
    return tuple((label, capital(value)) for label, value in labelled if value)


def facts_in_full(ctx: Context, row: Row, said: str = "") -> Facts | None:
    """Everything about somebody that has a label, for where there is no picture of them; not what is `said` already."""
    told = (
        (ctx.text("deck.age"), age(ctx, row)),
        *facts(ctx, row),
        (ctx.heading("audiences", "challenge"), ctx.cell("audiences", row, "challenge")),
        (ctx.text("panel_labels.who"), ctx.cell("audiences", row, "who")),
        (ctx.heading("audiences", "languages"), ctx.cell("audiences", row, "languages")),
        (ctx.text("deck.based_on"), ctx.cell("audiences", row, "evidence")),
    )
    pairs = tuple((label, value) for label, value in told if value and not _says(ctx, said, value.removesuffix(".")))
    return Facts(pairs) if pairs else None


def _says(ctx: Context, title: str, value: str) -> bool:
    return title in (value, _with_subject(ctx, value))


def _in_full(ctx: Context, row: Row) -> str:
    fields = ctx.question("audiences").fields
    return "\n".join(ctx.in_full(field, row[field.id]) for field in fields if field.id in row)


def _ages(row: Row) -> tuple[int, int] | None:
    if "age_from" not in row and "age_to" not in row:
        return None
    return int(row.get("age_from", 0)), int(row.get("age_to", 200))


def age(ctx: Context, row: Row) -> str:
    match row.get("age_from"), row.get("age_to"):
        case None, None:
            return ""
        case youngest, None:
            return ctx.text("deck.age_from", youngest=youngest)
        case None, oldest:
            return ctx.text("deck.age_to", oldest=oldest)
        case youngest, oldest:
            return ctx.text("deck.age_between", youngest=youngest, oldest=oldest)


def meeting(ctx: Context, row: Row, noted: Sequence[str]) -> Meeting:
    notes = filter(None, (ctx.cell("needs", row, field) for field in noted))
    need, content = (capital(ctx.cell("needs", row, field)) for field in ("need", "content"))
    return Meeting(need, content, " · ".join(notes))

"""Step 1 about the others in full sentences: who they are, what they need and where we meet them."""

from __future__ import annotations

from collections.abc import Iterator

from exports.blocks import Note, Slide
from exports.documents.parts import Heading, Part, Prose
from exports.documents.prose.sentences import blocks, closed, paragraph, quoted, stacked, table, table_alt
from exports.outline import Context
from exports.outline.audiences import facts_in_full, whys
from exports.outline.parts import TableColumn, filled_table
from exports.outline.platforms import role
from exports.outline.shorten import capital
from wizard.language.forms import capitalised
from wizard.questionnaire.show import show_rhythm


def audience(ctx: Context, slide: Slide) -> Iterator[Part]:
    """One persona, or all that a slide shows together, each with its own heading; first what they have in common."""
    rows = ctx.rows("audiences")
    together = slide.id == "audience:all"
    number = 1 if together else int(slide.id.partition(":")[2])
    if number == 1:
        title = ctx.text("document.audiences_title", n=len(rows))
        yield Heading(title, 2, slide.step, ctx.kicker("audiences"), numbered=True)
        yield from paragraph(ctx.text("document.audiences"))
    for row in rows if together else [rows[number - 1]]:
        name = ctx.cell("audiences", row, "name")
        titled = f"{name}: {slide.title}" if name and name != slide.title else slide.title
        yield Heading(name if together and name else titled, 3, slide.step)
        yield from paragraph(ctx.cell("audiences", row, "description"))
        told = facts_in_full(ctx, row, slide.title)
        if told:
            yield told
    yield from blocks(slide, Note)


def needs(ctx: Context, slide: Slide) -> Iterator[Part]:
    rows = ctx.rows("needs")

    def column(field_id: str, width: float) -> TableColumn:
        return ctx.column("needs", field_id, width, rows)

    aimed_at = stacked(ctx.text("deck.aimed_at"), 1.4, column("audience", 1), column("platform", 1))
    why = TableColumn(ctx.heading("needs", "why_there"), 1.3, [capitalised(whys(ctx, row)) for row in rows])
    others = {"need": 2.0, "our_goal": 1.1, "content": 2.0}
    columns = [aimed_at, why, *(column(field_id, width) for field_id, width in others.items())]
    yield from table(ctx.text("document.needs"), filled_table(columns, table_alt(ctx, "needs")))


def platforms(ctx: Context, slide: Slide) -> Iterator[Part]:
    """What each platform is for, the chosen ones first."""
    chosen = ctx.answers.get("platforms", [])
    named = [row.get("platform") for row in ctx.rows("platform_roles")]
    shown = dict.fromkeys((*chosen, *named))
    yield from paragraph(ctx.text("document.platforms") if len(shown) > 1 else "")
    for platform in shown:
        label = ctx.option("platforms", platform) if platform else ctx.text("deck.unnamed")
        yield Prose(" ".join(filter(None, _about(ctx, platform))), lead=closed(label))


def _about(ctx: Context, platform: str | None) -> Iterator[str]:
    roles = [row for row in ctx.rows("platform_roles") if row.get("platform") == platform]
    if not any("role" in row for row in roles):
        yield ctx.text("document.role_open")
    for row in roles:
        yield closed(capital(role(row)))
        if "audience" in row:
            yield ctx.text("document.platform_audience", audience=quoted(ctx, row["audience"]))
    load = ctx.effort
    if load and platform in load.posts:
        shown = show_rhythm(load.posts[platform], ctx.language)
        yield ctx.text("document.platform_posts", posts=shown)
    for row in ctx.rows("current_channels"):
        if platform and row.get("platform") == platform and "followers" in row:
            followers = ctx.cell("current_channels", row, "followers")
            yield ctx.text("document.platform_followers", n=row["followers"], followers=followers)

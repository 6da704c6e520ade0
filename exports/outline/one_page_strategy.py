"""What the one-pager says of the strategy itself: what for, whom, where, and who does it."""

from __future__ import annotations

from collections.abc import Iterator

from exports.blocks.one_page import Content, Item, ItemList
from exports.outline.audiences import age
from exports.outline.context import Context
from exports.outline.shorten import in_a_row, name, plain, sentences
from exports.outline.strategy import purposes_in_order
from wizard.language.forms import capitalised


def shorter(text: str, *, least: str | None = "") -> tuple[str, ...]:
    """`text` in ways that take ever less room: all its sentences, fewer of them, the first alone, and `least`."""
    said = in_a_row(sentences(text))
    ways = [" ".join(said[:count]) for count in range(len(said), 0, -1)]
    return tuple(ways if least is None else [*ways, least])


def purpose(ctx: Context) -> Iterator[Content]:
    wanted = [ctx.text(f"deck_purposes.{purpose}") for purpose in purposes_in_order(ctx)]
    items = [_wanted(ctx, wanted)] if wanted else []
    if ctx.has("strategy_link"):
        items.append(Item(texts=shorter(ctx.shown("strategy_link"))))
    if items:
        yield ItemList(tuple(items))


def _wanted(ctx: Context, wanted: list[str]) -> Item:
    """What we want in one sentence; what matters most in bold, where somebody has said so."""
    main, *others = wanted
    if not others or not ctx.has("primary_purpose"):
        return Item(capitalised(ctx.language.join(wanted)))
    most, listed = ctx.text("one_pager.main"), ctx.language.join(others)
    if len(others) == 1:
        return Item(capitalised(main), most, (ctx.text("one_pager.and", others=listed),))
    return Item(capitalised(main), f"{most},", (listed,))


def audiences(ctx: Context) -> Iterator[Content]:
    """Who they are and what they need first; audiences that other answers alone name come last."""
    items = []
    for number, row in enumerate(ctx.rows("audiences"), 1):
        known = ctx.cell("audiences", row, "name")
        theirs = (need.get("need") for need in ctx.rows("needs") if known and need.get("audience") == known)
        need = next(filter(None, theirs), row.get("challenge", ""))
        lead = known or ctx.text("deck.audience_number", number=number)
        items.append(Item(lead, age(ctx, row), shorter(need) if need else ()))
    if items:
        yield ItemList(tuple(items), "ruled")


def platforms(ctx: Context) -> Iterator[Content]:
    roles: dict[str, list[str]] = {platform: [] for platform in ctx.answers.get("platforms", ())}
    for row in ctx.rows("platform_roles"):
        if "platform" in row:
            said = roles.setdefault(row["platform"], [])
            if "role" in row:
                said.append(plain(row["role"]))
            elif "audience" in row:
                said.append(ctx.text("one_pager.meant_for", audience=row["audience"]))
    items = []
    for platform, said in roles.items():
        label = ctx.option("platforms", platform)
        ways = tuple(" ".join(in_a_row(said[:count])) for count in range(len(said), 0, -1))
        items.append(Item(label, texts=(*ways, "") if said else ()))
    if items:
        yield ItemList(tuple(items), "named")


def people(ctx: Context) -> Iterator[Content]:
    items = tuple(
        Item(ctx.cell("roles", row, "group"), texts=shorter(row["expectation"], least=None))
        for row in ctx.rows("roles")
        if "expectation" in row
    )
    if items:
        yield ItemList(items, "pairs")


def ask(ctx: Context) -> Iterator[Content]:
    """Whom to ask: about the rules, by somebody who writes to us, and who keeps an eye on what is said."""
    items = [
        Item(ctx.text(f"one_pager.ask_{question_id}"), texts=_whom(ctx.shown(question_id)))
        for question_id in ("policy_contact", "lead_owner", "monitoring_owner")
        if ctx.has(question_id)
    ]
    if items:
        yield ItemList(tuple(items), "named")


def _whom(text: str) -> tuple[str, ...]:
    """Somebody with all that is said of them, and the name alone."""
    return tuple(dict.fromkeys((plain(text), name(text))))

"""The slides of step 1 about ourselves: where we stand, why, and under which policy."""

from __future__ import annotations

from collections.abc import Iterator

from exports.blocks import Goal, ListCard, ListCards, Profile, Slide, Thread, Threads
from exports.outline.context import Context
from exports.outline.kpis import target
from exports.outline.parts import passage, present
from exports.outline.shorten import capital, headline, points, unstopped
from wizard.language.forms import capitalised

STEP = "strategy"
REASONS, A_ROW = 1300, 300
"""Characters of reasons that a slide holds, and how many of them each purpose takes the room of."""
IN_TITLE = 120
"""Characters of a sentence that a title holds."""
BRAND = 48
"""Characters of the words for how we are that a title can begin with."""


def position(ctx: Context) -> Iterator[Slide]:
    offered = ("main_products", "special_topics", "closed_periods")
    asked = ("company_name", "company_about", "industry", "market", *offered, "brand", "current_channels")
    if not ctx.has(*asked[1:]):
        return
    title, told = _position_title(ctx)
    about = passage(ctx.label("company_about"), told, ruled=True)
    rows = [row | ({"note": capital(row["note"])} if "note" in row else {}) for row in ctx.rows("current_channels")]
    channels = ctx.table("current_channels", {"platform": 1, "profile": 1.2, "followers": 0.8, "note": 2.4}, rows=rows)
    facts = ctx.facts("industry", "market", "brand", "main_products")
    beside_them = present(about, channels)
    yield Slide(
        id="position",
        title=title,
        blocks=beside_them or present(facts or ctx.facts(*offered)),
        step=STEP,
        kicker=ctx.text("deck.about_us"),
        notes=ctx.notes("position", *asked),
        aside=Profile(tuple(_profile(ctx))) if facts and beside_them else None,
        result=_followers(ctx),
    )


def _profile(ctx: Context) -> Iterator[tuple[str, str]]:
    """What we are in a few words, and what we offer, a line each."""
    for question_id in ("industry", "market", "brand"):
        if one := ctx.facts(question_id):
            yield from ((label, capital(value)) for label, value in one.pairs)
    names, prices = (ctx.question("main_products").fields[n].id for n in (0, 1))
    offered = (
        ": ".join(
            filter(None, (capital(ctx.cell("main_products", row, names)), ctx.cell("main_products", row, prices)))
        )
        for row in ctx.rows("main_products")
    )
    if told := "\n".join(filter(None, offered)):
        yield ctx.panel_label("main_products"), told


def _followers(ctx: Context) -> str:
    followers = sum(row.get("followers", 0) for row in ctx.rows("current_channels"))
    shown = ctx.language.number(followers)
    return ctx.text("deck_results.position", n=followers, followers=shown) if followers else ""


def _position_title(ctx: Context) -> tuple[str, tuple[str, ...]]:
    """How many follow us today, else where we are, else the first thing we say of ourselves; and the rest of that."""
    told = points(ctx.shown("company_about"))
    if where := _on_platforms(ctx):
        return where, told
    first = headline(ctx.shown("company_about"), IN_TITLE) if len(told) > 1 else ""
    return (first, told[1:]) if first else (ctx.text("deck_titles.position"), told)


def _on_platforms(ctx: Context) -> str:
    rows = ctx.rows("current_channels")
    followers = sum(row.get("followers", 0) for row in rows)
    platforms = {row["platform"] for row in rows if "platform" in row}
    if platforms and followers > 1:
        shown = ctx.language.number(followers)
        return ctx.text("deck_titles.position_followers", n=len(platforms), followers=shown)
    names = ctx.names(ctx.cells("current_channels", "platform"))
    return ctx.text("deck_titles.position_profiles", platforms=names) if names else ""


def purposes_in_order(ctx: Context) -> list[str]:
    """The purposes' ids, the main one first."""
    main = ctx.answers.get("primary_purpose")
    return list(dict.fromkeys(filter(None, (main, *ctx.answers.get("purposes", ())))))


def purpose(ctx: Context) -> Iterator[Slide]:
    asked = ("overall_strategy", "company_aims", "purposes", "primary_purpose", "purpose_why", "strategy_link")
    if not ctx.has(*asked):
        return
    goals = ctx.language.join(ctx.text(f"deck_purposes.{purpose_id}") for purpose_id in purposes_in_order(ctx))
    said = points(ctx.shown("overall_strategy"))
    aims = passage(ctx.label("company_aims"), tuple(ctx.shown("company_aims").splitlines()), ruled=True)
    threads = _threads(ctx)
    reasons = present(
        passage(ctx.text("deck.why"), points(ctx.shown("purpose_why"))),
        passage(ctx.text("deck.link"), points(ctx.shown("strategy_link"))),
    )
    # Long reasons have a slide of their own: beside the thread they would be small print.
    told = len(ctx.shown("purpose_why")) + len(ctx.shown("strategy_link"))
    apart = threads is not None and told > REASONS - A_ROW * len(threads.rows)
    blocks = present(threads) if apart else (*present(threads), *reasons)
    yield Slide(
        id="purpose",
        title=ctx.text("deck_titles.purpose_goals", goals=goals) if goals else ctx.text("deck_titles.purpose"),
        blocks=blocks or present(passage(ctx.label("overall_strategy"), said, ruled=True), aims),
        step=STEP,
        kicker=ctx.kicker("purpose"),
        notes=ctx.notes("purpose", *asked),
        aside=Goal(ctx.label("overall_strategy"), said) if said and blocks else None,
        result=_result(ctx),
    )
    if apart:
        yield _reasons(ctx)


def _reasons(ctx: Context) -> Slide:
    """Why these purposes, and how they help the company: said by the first sentence of either that a title holds."""
    answers = {question_id: ctx.shown(question_id) for question_id in ("strategy_link", "purpose_why")}
    said_by = next((question_id for question_id, text in answers.items() if headline(text, IN_TITLE)), "")
    further_answers = {question_id: points(text)[question_id == said_by :] for question_id, text in answers.items()}
    return Slide(
        id="purpose:why",
        title=headline(answers[said_by], IN_TITLE) if said_by else ctx.text("deck_titles.purpose_why"),
        blocks=present(
            passage(ctx.text("deck.link"), further_answers["strategy_link"], ruled=True),
            passage(ctx.text("deck.why"), further_answers["purpose_why"], ruled=True),
        ),
        step=STEP,
        kicker=ctx.kicker("purpose"),
        notes=ctx.notes("purpose", "purpose_why", "strategy_link"),
        result=_result(ctx),
    )


def _result(ctx: Context) -> str:
    main = ctx.answers.get("primary_purpose")
    return ctx.text("deck_results.purpose", purpose=ctx.text(f"deck_purposes.{main}")) if main else ""


def _threads(ctx: Context) -> Threads | None:
    """From each purpose to the pillars that serve it and the KPIs it is seen on; None while there is no purpose."""
    rows = tuple(_thread(ctx, purpose) for purpose in purposes_in_order(ctx))
    if not rows:
        return None
    return Threads(
        (ctx.text("threads.purpose"), ctx.text("threads.share"), ctx.text("threads.seen_on")),
        rows,
        no_share=ctx.text("threads.no_share"),
        no_target=ctx.text("threads.no_target"),
        alt=ctx.text("threads.alt"),
    )


def _thread(ctx: Context, purpose: str) -> Thread:
    pillars = [row for row in ctx.rows("pillars") if row.get("purpose") == purpose]
    share = sum(row.get("share", 0) for row in pillars)
    counted = ctx.text("threads.pillars", n=len(pillars)) if pillars else ""
    main = purpose == ctx.answers.get("primary_purpose") and len(purposes_in_order(ctx)) > 1
    return Thread(
        capitalised(ctx.text(f"deck_purposes.{purpose}")),
        ctx.text("threads.main") if main else "",
        ctx.language.percent(share) if share else counted,
        counted if share else "",
        tuple(target(ctx, row) for row in ctx.rows("kpis") if row.get("purpose") == purpose and "metric" in row),
    )


def policy(ctx: Context) -> Iterator[Slide]:
    if not ctx.started("policy"):
        return
    wanted = ctx.answers.get("policy_wanted")
    asked = [question.id for question in ctx.catalogue.section("policy").questions]
    lists = ListCards(
        (
            ListCard(ctx.label("policy_do"), ctx.items("policy_do", "rule"), "yes"),
            ListCard(ctx.label("policy_dont"), ctx.items("policy_dont", "rule"), "no"),
        )
    )
    purpose = points(ctx.shown("policy_purpose"))
    rules = present(
        lists if any(card.items for card in lists.cards) else None,
        passage(ctx.label("policy_private"), points(ctx.shown("policy_private"))),
        ctx.facts("policy_scope", "policy_contact"),
    )
    alone = passage(ctx.label("policy_purpose"), purpose, ruled=True)
    yield Slide(
        id="policy",
        title=ctx.text(f"deck_titles.policy_{wanted}" if wanted else "deck_titles.policy"),
        blocks=rules or present(alone or ctx.facts("policy_wanted")),
        step=STEP,
        kicker=ctx.kicker("policy"),
        notes=ctx.notes("policy", *asked),
        aside=Goal(ctx.label("policy_purpose"), purpose) if purpose and rules else None,
    )


def voice(ctx: Context) -> Iterator[Slide]:
    asked = ("voice_like", "voice_not", "voice_address", "voice_emoji", "hashtags", "accessible", "call_to_action")
    if not ctx.has(*asked):
        return
    yield Slide(
        id="voice",
        title=_voice_title(ctx),
        blocks=present(
            _lists(
                ctx,
                yes=("voice_like", ctx.items("voice_like", "trait")),
                no=("voice_not", ctx.items("voice_not", "trait")),
            ),
            ctx.facts(*asked[2:]),
        ),
        step=STEP,
        kicker=ctx.kicker("voice"),
        notes=ctx.notes("voice", *asked),
    )


def _voice_title(ctx: Context) -> str:
    """The words people should associate with us are how we sound."""
    brand = ", ".join(unstopped(word) for word in ctx.cells("brand", "word"))
    return (
        ctx.text("deck_titles.voice_words", words=capitalised(brand))
        if 0 < len(brand) <= BRAND
        else ctx.text("deck_titles.voice")
    )


def house_rules(ctx: Context) -> Iterator[Slide]:
    asked = ("house_rules", "comments_removed", "logins", "profile_closes")
    if not ctx.has(*asked):
        return
    rules = ctx.items("house_rules", "rule")
    removed = tuple(ctx.option("comments_removed", each) for each in ctx.answers.get("comments_removed", ()))
    yield Slide(
        id="house_rules",
        title=ctx.text("deck_titles.house_rules_counted", n=len(rules))
        if rules
        else ctx.text("deck_titles.house_rules"),
        blocks=present(
            _lists(
                ctx,
                yes=("house_rules", rules),
                no=("comments_removed", removed),
            ),
            ctx.facts("logins", "profile_closes"),
        ),
        step=STEP,
        kicker=ctx.kicker("voice"),
        notes=ctx.notes("house_rules", *asked),
    )


def _lists(ctx: Context, *, yes: tuple[str, tuple[str, ...]], no: tuple[str, tuple[str, ...]]) -> ListCards | None:
    """What one does and what one does not, each the question it answers and its items; None where there are none."""
    marked = ((*yes, "yes"), (*no, "no"))
    cards = tuple(ListCard(ctx.label(question_id), items, mark) for question_id, items, mark in marked if items)
    return ListCards(cards) if cards else None

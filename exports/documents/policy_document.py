"""The policy for staff: what is agreed about social media, on a page or two to print and hand out.

Where it covers both everyone and those who run the profiles, each gets a version of their own, complete in itself.
What is not agreed is named as open; no rule is made up here.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from exports.blocks import Bullets, Statement
from exports.brand.kept import look
from exports.documents import law
from exports.documents.parts import Byline, DocumentText, Heading, Part
from exports.documents.prose.sentences import answers, bullets, chosen, closed, filled, paragraph, quoted, table
from exports.outline import Context
from wizard.language.languages import Language
from wizard.strategy.strategy import Strategy

TEAM = "channel_team"
UNWRITTEN = ("conversation", "have_one", "no")
"""Answers to whether there shall be a policy that are said at its top: a written one speaks for itself."""
STEP = "strategy"
EXPECTED = (
    "policy_wanted",
    "policy_scope",
    "policy_purpose",
    "policy_do",
    "policy_dont",
    "policy_private",
    "policy_contact",
    "monitoring_owner",
    "mention_procedure",
)
"""Questions without whose answers a policy is not finished."""


def text(strategy: Strategy, language: Language, today: date) -> DocumentText:
    """The policy in `strategy`, in `language`; `today` dates it."""
    ctx = Context(strategy, language, today)
    company, title = ctx.shown("company_name"), ctx.text("policy.title")
    return DocumentText(
        title=f"{company}: {title}" if company else title,
        author=company,
        language=ctx.language,
        made=today,
        parts=tuple(
            part for n, scope in enumerate(ctx.answers.get("policy_scope", [""])) for part in _version(ctx, scope, n)
        ),
        footer=" · ".join(filter(None, (company, title, language.date(today)))),
        page=ctx.text("document.page"),
        look=look(strategy, language),
    )


def _version(ctx: Context, scope: str, number: int) -> Iterator[Part]:
    """The policy for those in `scope` (nobody knows whom, when empty)."""
    yield Heading(ctx.text("policy.title"), 1, STEP, kicker=ctx.shown("company_name"), new_page=number > 0)
    version = ctx.text("deck.version", date=ctx.language.date(ctx.today))
    yield Byline(ctx.text("policy.covers", scope=ctx.text(f"policy_covers.{scope or 'open'}"), version=version))
    wanted = ctx.answers.get("policy_wanted")
    yield from paragraph(ctx.text(f"policy_forms.{wanted}") if wanted in UNWRITTEN else "")
    yield from paragraph(ctx.shown("policy_purpose"))
    words = ctx.language.join(quoted(ctx, word) for word in ctx.cells("brand", "word"))
    yield from paragraph(
        ctx.text("document.brand", words=words) if words else "",
        filled(ctx, "document.approval", "approval") if scope == TEAM else "",
    )
    yield from _rules(ctx, "policy_do", "rule")
    yield from _rules(ctx, "policy_dont", "rule")
    if ctx.has("policy_contact"):
        yield Statement(closed(filled(ctx, "policy.contact", "policy_contact", "contact")))
    yield from _under(ctx.label("policy_private"), *paragraph(ctx.shown("policy_private")))
    if scope == TEAM:
        never = ctx.cells("voice_not", "trait")
        yield from _under(
            ctx.label("voice_like"),
            *paragraph(*ctx.cells("voice_like", "trait")),
            *(paragraph(ctx.text("document.voice_not"), *never) if never else ()),
        )
        yield from _under(
            ctx.label("house_rules"),
            *bullets("", ctx.cells("house_rules", "rule")),
            *paragraph(chosen(ctx, "document.comments_removed", "comments_removed", "what")),
            *bullets(ctx.text("document.profile_closes"), ctx.cells("profile_closes", "when")),
        )
        yield from _rules(ctx, "allowed_actions", "action")
    yield from _rules(ctx, "forbidden_actions", "action")
    yield from _under(ctx.label("mention_procedure"), *_mentions(ctx, scope))
    yield from _under(ctx.label("ambassadors"), *_ambassadors(ctx))
    yield from _left_open(ctx)
    yield from _under(ctx.text("policy.law"), *law.notes(ctx, *law.POLICY))


def _under(heading: str, *parts: Part) -> Iterator[Part]:
    """The parts under a heading, if there are any."""
    if parts:
        yield Heading(heading, 2, STEP)
        yield from parts


def _rules(ctx: Context, question_id: str, field_id: str) -> Iterator[Part]:
    yield from _under(ctx.label(question_id), *bullets("", ctx.cells(question_id, field_id)))


def _mentions(ctx: Context, scope: str) -> Iterator[Part]:
    """Whom to tell and who replies; for those who run the profiles, also how."""
    if ctx.has("monitoring_owner"):
        watching = filled(ctx, "policy.watching", "monitoring_owner", "owner")
        yield from paragraph(watching, "" if scope == TEAM else ctx.text("policy.watching_pass_on"))
    if scope == TEAM:
        widths = {"situation": 0.9, "response": 3, "who": 1.6, "within_hours": 0.9}
        yield from table(ctx.text("policy.procedure"), answers(ctx, "mention_procedure", widths))
    else:
        yield from bullets(ctx.text("policy.answering"), _who_answers(ctx))


def _who_answers(ctx: Context) -> Iterator[str]:
    for row in ctx.rows("mention_procedure"):
        situation, who, hours = (
            ctx.cell("mention_procedure", row, field) for field in ("situation", "who", "within_hours")
        )
        if situation and who and hours:
            yield ctx.text("policy.answers_within", situation=situation, who=who, hours=hours)
        elif situation and who:
            yield ctx.text("policy.answers", situation=situation, who=who)


def _ambassadors(ctx: Context) -> Iterator[Part]:
    rows = ctx.rows("ambassadors")
    if not rows:
        return
    volunteers = [
        ctx.text("policy.volunteer", name=row["name"], topic=row["topic"]) if "topic" in row else row["name"]
        for row in rows
        if row.get("volunteered") and "name" in row
    ]
    yield from paragraph(ctx.text("policy.ambassadors"))
    yield from bullets(ctx.text("policy.volunteers"), volunteers)


def _left_open(ctx: Context) -> Iterator[Part]:
    open_ = (ctx.question(question_id).label for question_id in EXPECTED if question_id not in ctx.answers)
    missing = tuple(map(ctx.language.of, open_))
    if missing and ctx.answers.get("policy_wanted") != "no":
        yield from _under(ctx.text("deck.undecided"), *paragraph(ctx.text("policy.undecided")), Bullets(missing))

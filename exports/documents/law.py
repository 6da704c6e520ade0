"""Legal notes: what the law says about some questions, each with the act and its source. No legal advice."""

from __future__ import annotations

from collections.abc import Iterator

from exports.documents.parts import Part, Reference, Small
from exports.outline import Context
from wizard.knowledge.cite import cite, legal_disclaimer
from wizard.knowledge.legal import LegalHint, legal_hints_for

POLICY = ("policy_do", "policy_dont", "policy_private", "ambassadors")
"""Questions whose hints everyone at the company should know."""
CAMPAIGNS = ("allowed_actions", "forbidden_actions", "campaigns", "lead_places", "lead_system")
"""Questions whose hints concern those who advertise and collect enquiries."""


def notes(ctx: Context, *question_ids: str) -> Iterator[Part]:
    """The hints that concern any of the questions, under the reminder to check current law; nothing where none does.

    Abroad, whose rules they are comes first.
    """
    found = {hint.id: hint for question_id in question_ids for hint in legal_hints_for(question_id)}
    if found:
        columns = ctx.text("policy.act"), ctx.text("policy.means")
        alt = ctx.text("deck.table_of", what=ctx.text("policy.law"))
        whose = ctx.text("policy.law_abroad") if ctx.abroad else ""
        said = " ".join(filter(None, (whose, legal_disclaimer(ctx.language))))
        yield Small(columns, tuple(_note(ctx, hint) for hint in found.values()), alt, said)


def _note(ctx: Context, hint: LegalHint) -> Reference:
    sentences = " ".join(ctx.language.of(phrase) for phrase in (hint.text, hint.caveat) if phrase)
    text = f"{sentences} {cite(hint, ctx.language, ctx.today)}"
    return Reference(ctx.language.of(hint.law), text, hint.source.url if hint.source else "")

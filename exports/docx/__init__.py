"""The strategy written out, and the policy to hand out, as Word files."""

from __future__ import annotations

from datetime import date

from exports.documents import policy_document, strategy_document
from exports.docx.writer import write
from wizard.language.languages import Language
from wizard.strategy.strategy import Strategy

__all__ = ["document", "policy"]


def document(strategy: Strategy, language: Language, today: date, *, open_points: bool = False) -> bytes:
    """The detailed document of `strategy`, in `language`; `today` dates it."""
    return write(strategy_document.text(strategy, language, today, open_points=open_points))


def policy(strategy: Strategy, language: Language, today: date) -> bytes:
    """The policy for staff in `strategy`, in `language`; `today` dates it."""
    return write(policy_document.text(strategy, language, today))

"""One strategy: the answers, and what is kept beside them."""

from __future__ import annotations

from dataclasses import dataclass, field

from wizard.questionnaire.model import Answers, Row


@dataclass(frozen=True)
class Strategy:
    """Everything a strategy file holds. Clean: built by `strategy_file` or read from the store."""

    language: str
    answers: Answers = field(default_factory=dict)
    calendar: list[Row] = field(default_factory=list)
    results: list[Row] = field(default_factory=list)
    reviews: list[Row] = field(default_factory=list)
    set_aside: list[Row] = field(default_factory=list)
    """Findings of the strategy check that somebody has set aside, each with its reason."""
    effort: list[Row] = field(default_factory=list)
    """Minutes a post takes, by content type, where they differ from our assumption (see `effort`)."""

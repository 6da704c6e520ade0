"""One strategy: the answers, and what is kept beside them."""

from __future__ import annotations

from dataclasses import dataclass, field

from wizard.model import Answers, Row


@dataclass(frozen=True)
class Strategy:
    """Everything a strategy file holds. Clean: built by `strategy_file` or read from the store."""

    language: str
    answers: Answers = field(default_factory=dict)
    calendar: list[Row] = field(default_factory=list)
    results: list[Row] = field(default_factory=list)
    reviews: list[Row] = field(default_factory=list)

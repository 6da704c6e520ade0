"""How a KPI stands, seen at once: a sign, a colour and a word."""

from __future__ import annotations

from html import escape

from wizard.results.marks import Mark

SIGNS = {Mark.REACHED: "✓", Mark.ON_COURSE: "►", Mark.BEHIND: "▼", Mark.OPEN: "–"}


def html(mark: Mark, word: str) -> str:
    """The mark, its sign for the eye alone."""
    return f'<span class="state-mark {mark}"><i aria-hidden="true">{SIGNS[mark]}</i>{escape(word)}</span>'

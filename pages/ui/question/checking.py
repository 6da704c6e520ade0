"""What the strategy check finds while somebody answers, and whether it has been said to them before they go on."""

from __future__ import annotations

import streamlit as st

from pages.ui.shell import failures, session
from wizard.checks import Finding, Report, check
from wizard.strategy.strategy import Strategy


def checked(strategy: Strategy) -> tuple[Report | None, Report]:
    """What was found before in this tab, and what is found now."""
    before: Report | None = st.session_state.get("found_here")
    report = check(strategy, session.today(), before)
    st.session_state.found_here = report
    return before, report


def holds(question_id: str) -> bool:
    """In a callback: whether the page is to stay, since the answer contradicts something that nobody has said yet.

    An answer that goes on by itself, or with Continue, would otherwise take its finding out of sight. It holds once:
    who goes on all the same has seen it.
    """
    with failures.ignore_deleted():
        _, report = checked(session.strategy_without_large())
        new = [finding for finding in report.contradictions_at(question_id)[:1] if finding.id not in _shown()]
        st.session_state.held = new[0].id if new else None
        return bool(new)
    return False


def show(finding: Finding) -> bool:
    """Note that `finding` stands on the page now; whether the page was held for it."""
    _shown().add(finding.id)
    held: str | None = st.session_state.pop("held", None)
    return held == finding.id


def _shown() -> set[str]:
    found: set[str] = st.session_state.setdefault(f"findings_shown:{session.current().id}", set())
    return found

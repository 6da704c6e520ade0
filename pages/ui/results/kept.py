"""What the results page looks at, and how it is changed from there."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from pages.ui.shell import session
from wizard.results import merging
from wizard.results.hours import HOURS
from wizard.results.pace import Pace, paces
from wizard.review import reviews
from wizard.schedule.editing import with_uids
from wizard.strategy.strategy import Strategy

RECORDS = (*merging.RECORDS, HOURS, "calendar", *reviews.RECORDS)
NOTICE = "results:notice"
PANEL = "results:panel"


def load() -> Strategy:
    """The answers and what is kept of results, every entry of the calendar with a uid."""
    strategy = session.store().load(session.current().id, records=RECORDS)
    return replace(strategy, language=session.language().id).with_record(
        "calendar", with_uids(strategy.record("calendar"))
    )


def all_paces(strategy: Strategy) -> list[Pace]:
    """Every KPI, the main one first."""
    found = paces(strategy.answers, strategy.record("results"), session.today())
    main = strategy.answers.get("primary_kpi")
    return sorted(found, key=lambda each: each.kpi["metric"] != main)


def notify(text: str) -> None:
    """Say `text` once, when the page is drawn."""
    st.session_state[NOTICE] = text


def open_panel(name: str | None) -> None:
    st.session_state[PANEL] = None if st.session_state.get(PANEL) == name else name

"""The page of versions, put together: on the left those there are, on the right what changed between two of them."""

from __future__ import annotations

import streamlit as st

from pages.ui.shell import navigation, session
from pages.ui.shell.fragments import fragment
from pages.ui.shell.navigation import Destination
from pages.ui.shell.plain import plain
from pages.ui.versions import changes, going_back, history, read_links
from wizard.language.languages import Language
from wizard.strategy.strategy import VERSIONS, Strategy
from wizard.strategy.version import Version
from wizard.versions import changes_between, compare

NOW = "now"
FROM, TO = "versions:from", "versions:to"
COMPARED = "versions:of"
"""The strategy, its last version and whether something has changed since, when the two to compare were chosen."""


@fragment
def draw() -> None:
    language = session.language()
    strategy = session.store().load(session.current().id, records=[*session.small_records(), VERSIONS])
    if notice := st.session_state.pop(going_back.NOTICE, ""):
        st.success(plain(notice))
    if not strategy.versions:
        _none(language)
        return
    changed = compare(strategy.versions[-1].content, strategy)
    before, after = _chosen(strategy, bool(changed))
    found, why = changes_between(strategy, before, after)
    with st.container(key="versions"):
        with st.container(key="versions-changes", gap="small"):
            st.title(plain(_title(len(found), before, after, language)), anchor=False)
            going_back.draw(language)
            _choose(strategy, language)
            changes.draw(found, why, language, "versions:change")
        with st.container(key="versions-aside", gap="medium"):
            history.draw(strategy, len(changed), language)
            read_links.draw()


def _none(language: Language) -> None:
    st.title(language.text("versions.title_none"), anchor=False)
    st.markdown(language.text("versions.lead_none"))
    with st.container(horizontal=True):
        st.button(language.text("versions.save_first"), key="versions:save", type="primary", on_click=history.save)
        place = Destination(navigation.REVIEW)
        navigation.link_button(language.text("versions.to_review"), place, "versions:review")
    read_links.draw()


def _chosen(strategy: Strategy, changed: bool) -> tuple[Version, Version | None]:
    """The two that are compared: at first what has changed since the last one, or else the last two."""
    by_number = {str(version.number): version for version in strategy.versions}
    numbers = list(by_number)
    stamp = (session.current().id, numbers[-1], changed)
    shown_before = FROM in st.session_state and TO in st.session_state  # Streamlit drops them with another page
    if not shown_before or st.session_state.get(COMPARED) != stamp:  # what was closed last is what one wants to see
        st.session_state[COMPARED] = stamp
        st.session_state[FROM] = numbers[-1] if changed or len(numbers) == 1 else numbers[-2]
        st.session_state[TO] = NOW if changed or len(numbers) == 1 else numbers[-1]
    return by_number[st.session_state[FROM]], by_number.get(st.session_state[TO])


def _choose(strategy: Strategy, language: Language) -> None:
    options = {
        str(each.number): language.text(
            "versions.numbered", number=str(each.number), date=language.date(each.heading.closed, "medium")
        )
        for each in strategy.versions
    }
    for key in (FROM, TO):  # Streamlit forgets what a widget that is not drawn holds
        st.session_state[key] = st.session_state[key]
    with st.container(horizontal=True, key="versions-choose"):
        st.selectbox(
            language.text("versions.from"), list(options), format_func=options.__getitem__, key=FROM, width=260
        )
        to = {**options, NOW: language.text("versions.now")}
        st.selectbox(language.text("versions.to"), list(to), format_func=to.__getitem__, key=TO, width=260)


def _title(changed: int, before: Version, after: Version | None, language: Language) -> str:
    now = "" if after else "_now"
    numbers = {"before": str(before.number), "after": str(after.number) if after else ""}
    if not changed:
        return language.text(f"versions.title_same{now}", **numbers)
    return language.text(f"versions.title{now}", n=changed, **numbers)

"""A strategy for whoever has a read-only link: as a page, with its results, last review, versions and files.

Nothing is opened here: the key is looked up anew in each run, the strategy is read and drawn, and what is on the page
either downloads or unfolds. What could save asks `session.current()`, and there is none.
"""

from __future__ import annotations

import streamlit as st

from pages.ui.read_only import content, files, results, review
from pages.ui.shell import link, session
from pages.ui.shell.plain import plain
from pages.ui.versions import changes
from wizard.language.errors import UnknownLink
from wizard.language.languages import Language
from wizard.strategy import words
from wizard.strategy.strategy import Strategy
from wizard.versions import changes_between, compare, latest_changes
from wizard.versions.words import about


def draw() -> None:
    language, key = session.language(), link.read_key()
    try:
        strategy_id = session.store().read_links.resolve(key)
        strategy = content.load(strategy_id, language)
    except UnknownLink:
        st.title(language.text("read_only.label"), anchor=False)
        st.info(language.text("read_only.closed" if key else "read_only.nothing"))
        return
    language = language.with_words(words.vocabulary(strategy))
    _head(strategy, language)
    files.draw(strategy, key, language)
    with st.container(key="read-only-page", gap="small"):
        content.one_pager(strategy, language)
    content.all_answers(strategy, language)
    with st.container(key="read-only"):
        with st.container(key="read-only-results", gap="small"):
            results.draw(strategy, language)
            review.draw(strategy, language)
        with st.container(key="read-only-versions", gap="small"):
            _versions(strategy, language)


def _head(strategy: Strategy, language: Language) -> None:
    st.html(f'<p class="read-only-label">{language.text("read_only.label")}</p>')
    company = strategy.answers.get("company_name", "")
    title = language.text("read_only.title_of", company=company) if company else language.text("read_only.title")
    st.title(plain(title), anchor=False)
    said = [language.text("read_only.lead")]
    if strategy.versions:
        last = strategy.versions[-1]
        day = language.date(last.heading.closed)
        said.insert(0, f"{language.text('read_only.version', number=str(last.number), date=day)}.")
        if changed := compare(last.content, strategy):
            said.insert(1, language.text("read_only.changed_since", n=len(changed)))
    st.markdown(f":gray[{' '.join(said)}]")


def _versions(strategy: Strategy, language: Language) -> None:
    if not strategy.versions:
        return
    st.header(language.text("page.versions"), anchor=False)
    for version in reversed(strategy.versions):
        heading = version.heading
        st.markdown(f"**{heading.number}** · {language.date(heading.closed)} · {about(heading, language)}")
    last = strategy.versions[-1]
    since, why_since = changes_between(strategy, last, None)
    if since:
        st.markdown(f"**{language.text('versions.title_now', n=len(since), before=str(last.number))}**")
        changes.draw(since, why_since, language, "read_only:since")
    found = latest_changes(strategy)
    if found is not None and (found[2] or not since):
        before, after, changed, why = found
        numbers = {"before": str(before.number), "after": str(after.number)}
        text = "versions.title" if changed else "versions.title_same"
        st.markdown(f"**{language.text(text, n=len(changed), **numbers)}**")
        changes.draw(changed, why, language, "read_only:change")

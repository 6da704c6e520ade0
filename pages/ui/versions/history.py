"""The versions on a line, the newest first: what each came of, its files, and the way back to it."""

from __future__ import annotations

from html import escape

import streamlit as st

from exports import KINDS
from pages.ui.shell import builders, downloads, made_on_request, session
from pages.ui.versions import going_back
from wizard.language.languages import Language
from wizard.strategy import strategy_file
from wizard.strategy.strategy import Strategy
from wizard.strategy.version import Version, VersionHeading
from wizard.versions import closing
from wizard.versions.exporting import as_strategy
from wizard.versions.words import about

FILES = ("deck", "deck_pdf", "one_pager_pdf")


def draw(strategy: Strategy, changed: int, language: Language) -> None:
    """`changed`: how many answers are different from the last version."""
    last = strategy.versions[-1]
    st.html(f'<h2 class="review-heading">{escape(language.text("versions.list"))}</h2>')
    with st.container(key="versions-line", gap="small"):
        if changed:
            with st.container(key="version:now", gap=None):
                st.markdown(f"**{language.text('versions.now')}**")
                st.caption(language.text("versions.now_help", n=changed))
                number = str(closing.following(last.number))
                label = language.text("versions.save", number=number)
                st.button(label, key="versions:save", type="tertiary", on_click=save)
        for version in reversed(strategy.versions):
            _version(version, strategy, language, is_now=version is last and not changed)


def save() -> None:
    session.close_version(closing.by_hand(session.today()))


def _version(version: Version, strategy: Strategy, language: Language, *, is_now: bool) -> None:
    number = str(version.number)
    with st.container(key=f"version:{number.replace('.', '-')}", gap=None):
        st.markdown(f"**{number}** · {language.date(version.heading.closed)}")
        st.caption(about(version.heading, language))
        with st.container(horizontal=True):
            with st.popover(language.text("versions.get"), type="tertiary", key=f"versions:get:{number}"):
                _files(version, language)
            if not is_now:
                st.button(
                    language.text("versions.go_back"),
                    key=f"versions:back:{number}",
                    type="tertiary",
                    on_click=going_back.SURE.ask,
                    args=(number,),
                )


def _files(version: Version, language: Language) -> None:
    here, store, number, heading = session.current().id, session.store(), version.number, version.heading
    for kind_id in FILES:
        kind = KINDS[kind_id]

        def build(kind_id: str = kind_id) -> bytes:  # away from the script: nothing of the session can be asked there
            return builders.build(KINDS[kind_id], _exported(here, heading), language, heading.closed)

        made_on_request.download_button(
            language.text(f"versions.get_{kind_id}"),
            build,
            file_name=downloads.file_name(f"{number} - {kind.file_name}"),
            mime=kind.media_type,
            key=f"versions:{number}:{kind_id}",
            width="stretch",
        )

    def written() -> bytes:
        return strategy_file.write(_exported(here, heading))

    def _exported(strategy_id: int, of: VersionHeading) -> Strategy:
        return as_strategy(store.versions.get(strategy_id, of.number), store.load(strategy_id))

    made_on_request.download_button(
        language.text("versions.get_file"),
        written,
        file_name=downloads.file_name(f"{number} - {language.text('export.file_name')}.json"),
        mime="application/json",
        key=f"versions:{number}:file",
        width="stretch",
    )
    st.caption(language.text("versions.get_help"))

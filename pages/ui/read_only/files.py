"""The files that whoever has a read-only link can take along."""

from __future__ import annotations

import streamlit as st

from exports import KINDS
from exports.file_names import named
from pages.ui.read_only import content
from pages.ui.shell import builders, made_on_request, session
from wizard.language.languages import Language
from wizard.strategy.strategy import Strategy

FILES = ("one_pager_pdf", "deck_pdf", "deck", "status_pdf", "status")


def draw(strategy: Strategy, key: str, language: Language) -> None:
    store, today = session.store(), session.today()
    with st.container(horizontal=True):
        for kind_id in FILES:

            def build(kind_id: str = kind_id) -> bytes:  # away from the script; a link that was closed gives no file
                read = content.load(store.read_links.resolve(key), language)
                return builders.build(KINDS[kind_id], read, language, today)

            made_on_request.download_button(
                language.text(f"versions.get_{kind_id}"),
                build,
                file_name=named(strategy.answers.get("company_name", ""), KINDS[kind_id].file_name),
                mime=KINDS[kind_id].media_type,
                key=f"read_only:{kind_id}",
                type="primary" if kind_id == FILES[0] else "secondary",
            )

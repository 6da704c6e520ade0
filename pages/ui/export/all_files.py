"""Every file there is, folded by what it is for."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import streamlit as st

from exports import KINDS
from exports.calendar.schedulers import SCHEDULERS
from exports.kinds import BUNDLE
from pages.ui.calendar import feed
from pages.ui.shell import downloads
from wizard.language.languages import Language

USES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "show": ("deck", "deck_pdf", "one_pager", "one_pager_pdf"),
        "follow": ("status", "status_pdf", "review", "review_pdf", "mentions_pdf"),
        "read": ("document", "document_pdf", "policy", "policy_pdf"),
        "calendar": ("calendar_xlsx", "calendar_ics", "review_ics"),
        "schedule": tuple(f"calendar_{scheduler}" for scheduler in SCHEDULERS),
        "keep": (BUNDLE,),
    }
)
"""The kinds of files by what they are used for. A contract test names one that is missing."""


def draw(language: Language) -> None:
    st.header(language.text("export.all_files"), anchor=False)
    for use, kinds in USES.items():
        with st.expander(language.text(f"export.use_{use}"), key=f"use:{use}"):
            for kind in kinds:
                _file(kind, language)
            if use == "calendar":
                with _card("feed", language.text("feed.title")):
                    st.markdown(f"{language.text('feed.help')} {language.text('feed.secret')}")
                    feed.draw()
            if use == "keep":
                with _card("file", language.text("export.file")):
                    st.markdown(language.text("export.file_help"))
                    downloads.draw_strategy_file()


def _file(kind: str, language: Language) -> None:
    with _card(kind, language.text(f"export.{kind}")):
        st.markdown(language.text(f"export.{kind}_help"))
        downloads.draw(KINDS[kind].id)


def _card(name: str, title: str) -> st.delta_generator.DeltaGenerator:
    card = st.container(border=True, key=f"export:{name}")
    card.markdown(f"**{title}**")
    return card

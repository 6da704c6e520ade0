"""Deleting everything: asked about first, and the way that does no harm is the one at hand."""

from __future__ import annotations

import streamlit as st

from pages.ui.shell import navigation, session
from pages.ui.shell.navigation import Destination
from pages.ui.workshop import taking_home
from wizard.language.languages import Language


def draw(language: Language) -> None:
    st.header(language.text("export.delete_title"), anchor=False)
    st.markdown(language.text("export.delete_help"))
    if said := taking_home.until(language):
        st.markdown(said)
    if st.button(language.text("export.delete"), icon=":material/delete:", key="delete"):
        st.dialog(language.text("export.delete_title"))(_confirm)(language)


def _confirm(language: Language) -> None:
    st.markdown(language.text("export.delete_sure"))
    with st.container(horizontal=True):
        if st.button(language.text("export.delete_no"), key="delete:no", type="primary"):
            st.rerun()
        st.button(language.text("export.delete_yes"), key="delete:yes", on_click=_delete)


def _delete() -> None:
    session.delete()
    navigation.go(Destination(navigation.START))

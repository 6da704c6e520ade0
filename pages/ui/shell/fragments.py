"""Parts of a page that are drawn by themselves, and what the rest of it learns of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec

import streamlit as st

from pages.ui.shell import failures, session
from wizard.language.errors import UnknownLink

Given = ParamSpec("Given")


def _mark_saved() -> None:
    """When the open strategy was saved last, for the note in the head, which is not drawn with a fragment."""
    opened = session.current_or_none()
    if opened is not None:
        with failures.ignore_deleted():
            st.html(
                f'<span class="tretrin-kept" data-saved="{session.store().info(opened.id).updated.isoformat()}"></span>'
            )


def fragment(draw: Callable[Given, None]) -> Callable[Given, None]:
    """`st.fragment` for what shows an open strategy: when that was deleted, the whole page is drawn and says so."""

    @wraps(draw)
    def draw_unless_deleted(*args: Given.args, **kwargs: Given.kwargs) -> None:
        try:
            draw(*args, **kwargs)
        except UnknownLink:
            st.rerun()
        _mark_saved()
        if failures.untold() or st.session_state.get("page_language") != session.language().id:
            st.rerun()  # it is the whole page that has to be drawn

    return st.fragment(draw_unless_deleted)

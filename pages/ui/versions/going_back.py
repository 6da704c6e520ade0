"""Going back to a version: asked about first, with what happens and what does not."""

from __future__ import annotations

from functools import partial

import streamlit as st

from pages.ui.shell import failures, session
from pages.ui.shell.sure import Sure
from wizard.language.languages import Language
from wizard.strategy.version import Number
from wizard.versions import closing

NOTICE = "versions:notice"
SURE = Sure("versions")
"""Asks about the number of a version."""


def draw(language: Language) -> None:
    """The question, where somebody has asked to go back."""
    number = SURE.about()
    if not isinstance(number, str):
        return
    title, words = (language.text(f"versions.go_back_{each}", number=number) for each in ("title", "sure"))
    SURE.draw(
        f"**{title}**\n\n{words}",
        language.text("versions.go_back_no"),
        language.text("versions.go_back_yes", number=number),
        partial(_go_back, number),
    )


def _go_back(number: str) -> None:
    with failures.ignore_deleted():
        here, versions = session.current().id, session.store().versions
        to, last = versions.get(here, Number.parse(number)), versions.get(here, versions.headings(here)[-1].number)
        gone = session.close_version(closing.going_back(to, last, session.today()))
        text = "versions.went_back" if gone else "versions.not_gone_back"
        st.session_state[NOTICE] = session.language().text(text, number=number)

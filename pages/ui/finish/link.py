"""The personal link, offered: at the end of the first step and at the finish."""

from __future__ import annotations

import streamlit as st

from pages.ui.components.keep_link.component import Labels, keep_link
from pages.ui.shell import session
from pages.ui.shell.head import personal_link


def draw(*, titled: bool = True) -> None:
    """What the link is, and the ways to keep it."""
    language, company = session.language(), session.answers().get("company_name")
    if titled:
        st.markdown(f"**{language.text('keep_link.title')}**")
    st.markdown(f":gray[{language.text('keep_link.help')}]")
    subject = language.text("keep_link.subject_of", company=company) if company else language.text("keep_link.subject")
    words = {name: language.text(f"keep_link.{name}") for name in Labels.__annotations__}
    keep_link(personal_link(), Labels(**words), subject, language.text("keep_link.mail_body"), key="keep-link-ways")

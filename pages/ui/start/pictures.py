"""What comes of it: a page and a calendar as they look, of the example that is offered first."""

from __future__ import annotations

from html import escape

import streamlit as st

from pages.browser import example_pictures
from wizard.examples import example
from wizard.language.languages import Language


def page(language: Language) -> None:
    company = example(example_pictures.SHOWN, language.id).answers["company_name"]
    _picture(example_pictures.PAGE, language.text("start.page_alt", company=company), "page", language)
    st.caption(language.text("start.page_caption", company=company))


def calendar(language: Language) -> None:
    _picture(example_pictures.CALENDAR, language.text("start.calendar_alt"), "calendar", language)
    with st.container(gap="xsmall"):
        st.markdown(f":orange[**{language.text('start.calendar_title')}**]")
        st.markdown(language.text("start.calendar_lead"))


def _picture(address: str, alt: str, look: str, language: Language) -> None:
    """From its own address, relative to the page: the browser fetches it once."""
    source = f"{address.lstrip('/')}?lang={language.id}"
    st.html(f'<div class="tretrin-shown {look}"><img src="{source}" alt="{escape(alt)}"></div>')

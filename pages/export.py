"""The way out: the files made from the answers, the strategy file, and deleting everything."""

import streamlit as st

from exports import KINDS
from pages.ui.calendar import feed
from pages.ui.look import section as look
from pages.ui.shell import downloads, navigation, session

language = session.language()

st.title(language.text("export.title"), anchor=False)
st.markdown(language.text("export.lead"))
with st.expander(language.text("export.slides"), icon=":material/slideshow:", key="slides"):
    shown = session.store().info(session.current().id).updated.isoformat()
    st.html(f'<div class="tretrin-deck" data-shown="{shown}"></div>')  # drawn anew when something has changed
with st.expander(language.text("look.title"), icon=":material/palette:", key="look"):
    look.draw()
for kind in KINDS.values():
    with st.container(border=True, key=f"export:{kind.id}"):
        st.markdown(f"**{language.text(f'export.{kind.id}')}**")
        st.markdown(language.text(f"export.{kind.id}_help"))
        downloads.draw(kind.id)
    if kind.id == "calendar_ics":
        with st.container(border=True, key="export:feed"):
            st.markdown(f"**{language.text('feed.title')}**")
            st.markdown(f"{language.text('feed.help')} {language.text('feed.secret')}")
            feed.draw()
with st.container(border=True):
    st.markdown(f"**{language.text('export.file')}**")
    st.markdown(language.text("export.file_help"))
    downloads.draw_strategy_file()


def delete() -> None:
    session.delete()
    navigation.go(navigation.Destination(navigation.START))


@st.dialog(language.text("export.delete_title"))
def confirm_delete() -> None:
    st.markdown(language.text("export.delete_sure"))
    with st.container(horizontal=True):
        st.button(language.text("export.delete_yes"), key="delete:yes", type="primary", on_click=delete)
        if st.button(language.text("export.delete_no")):
            st.rerun()


st.header(language.text("export.delete_title"), anchor=False)
st.markdown(language.text("export.delete_help"))
if st.button(language.text("export.delete"), icon=":material/delete:", key="delete"):
    confirm_delete()

"""The way in: a new strategy, one that was begun, or a finished example. Never lists anybody's strategies."""

import streamlit as st

from pages.ui.shell import navigation, session
from pages.ui.shell.navigation import Destination, at_question
from pages.ui.shell.plain import plain
from wizard.examples import EXAMPLES, example
from wizard.language.errors import Refused
from wizard.questionnaire.catalogue import catalogue
from wizard.strategy import strategy_file
from wizard.strategy.identity import with_kept_identity, with_new_identity
from wizard.strategy.link import key_in
from wizard.strategy.strategy import Strategy

language = session.language()


# Callbacks, not `if st.button(…)`: they run before the page is drawn, so that nothing can come in between.
def begin() -> None:
    session.create(with_new_identity(Strategy(language.id)))
    navigation.go(at_question(catalogue().express[0]))


def open_new(strategy: Strategy) -> None:
    session.create(strategy)
    navigation.go(Destination(navigation.OVERVIEW))


def open_copy(strategy: Strategy) -> None:
    open_new(with_new_identity(strategy))


def open_link() -> None:
    try:
        session.enter(key_in(st.session_state.pasted_link))
    except Refused as refused:
        st.session_state.link_problem = refused
        return
    st.session_state.pop("link_problem", None)
    navigation.go(Destination(navigation.OVERVIEW))


def open_file() -> None:
    uploaded = st.session_state.strategy_file
    if uploaded is None:
        return
    try:
        strategy = strategy_file.read(uploaded.getvalue())
    except Refused as refused:
        st.session_state.file_problem = refused
        return
    st.session_state.pop("file_problem", None)
    open_new(with_kept_identity(strategy))


def problem(name: str) -> None:
    refused = st.session_state.pop(name, None)
    if refused is not None:
        st.error(plain(refused.message(language)))


st.title(language.text("start.title"), anchor=False)
st.markdown(language.text("start.lead", n=len(catalogue().express)))

if st.session_state.pop("deleted", None):
    st.success(language.text("export.deleted"))
if session.current_or_none() is not None:
    name = session.answers().get("company_name")
    label = language.text("start.resume", name=plain(name)) if name else language.text("start.resume_unnamed")
    navigation.link_button(
        label, Destination(navigation.OVERVIEW), "resume", type="primary", icon=":material/arrow_forward:"
    )

st.button(language.text("start.new"), key="new", type="primary", icon=":material/add:", on_click=begin)
st.caption(language.text("start.new_help"))

st.header(language.text("start.open_title"), anchor=False)
with st.form("link", border=False), st.container(horizontal=True, vertical_alignment="bottom"):
    st.text_input(language.text("start.link_label"), key="pasted_link")
    st.form_submit_button(language.text("start.link_open"), on_click=open_link)
problem("link_problem")
# Any sort of file: what it is, its content says, and where it is none of ours, we do.
st.file_uploader(language.text("start.file_label"), key="strategy_file", on_change=open_file)
st.caption(language.text("start.file_help"))
problem("file_problem")

st.header(language.text("start.examples_title"), anchor=False)
st.caption(language.text("start.examples_help"))
with st.grid(2):
    for example_id in EXAMPLES:
        found = example(example_id, language.id)
        with st.container(border=True, height="stretch"):
            st.markdown(f"**{found.answers['company_name']}**")
            st.text(found.answers["strategy_statement"])
            st.space("stretch")
            label = language.text("start.example_open")
            st.button(label, key=f"example:{example_id}", on_click=open_copy, args=(found,))

"""Every source the advice rests on, with what rests on it; old figures are marked."""

import streamlit as st

from pages.ui.shell import session, source_line
from wizard.bibliography import USES, bibliography

language = session.language()

st.title(language.text("sources.title"), anchor=False)
st.markdown(language.text("sources.lead"))
for entry in bibliography():
    with st.container(gap=None, key=f"source:{entry.source.id}"):
        st.markdown(source_line.linked(entry.source, language))
        uses = [language.text(f"sources.{kind}", n=entry.uses[kind]) for kind in USES if entry.uses.get(kind)]
        st.caption(" · ".join(uses))
        if old := entry.old_figures(session.today()):
            st.caption(f":material/history: {language.text('sources.old', years=language.join(map(str, old)))}")

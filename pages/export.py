"""The way out: the files made from the answers, how they look, the strategy file, and deleting everything."""

import streamlit as st

from pages.ui.export import all_files, big_files, deleting, slides
from pages.ui.look import section as look
from pages.ui.shell import session

language = session.language()

st.title(language.text("export.title"), anchor=False)
st.markdown(language.text("export.lead"))
big_files.draw(language)
with st.expander(language.text("export.slides"), icon=":material/slideshow:", key="slides"):
    slides.draw(language)
with st.expander(language.text("look.title"), icon=":material/palette:", key="look"):
    look.draw()
all_files.draw(language)
deleting.draw(language)

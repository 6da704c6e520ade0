"""What stands around every page: the three steps, the state of each section, what is left, and the link."""

from __future__ import annotations

from datetime import timedelta
from html import escape
from pathlib import Path
from string import Template
from urllib.parse import urlencode, urlsplit, urlunsplit

import streamlit as st

from pages.ui.shell import navigation, seen, session
from pages.ui.shell.colours import STEP_COLOURS
from pages.ui.shell.navigation import AppPage, Destination, at_section
from pages.ui.shell.session import OpenStrategy
from wizard.language.languages import LANGUAGES
from wizard.questionnaire import journey
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.journey import State
from wizard.questionnaire.model import Answers, Step

STYLE = Template((Path(__file__).parent / "style.html").read_text(encoding="utf-8"))
STATE_ICONS = {
    State.NOT_STARTED: ":material/radio_button_unchecked:",
    State.IN_PROGRESS: ":material/clock_loader_40:",
    State.DONE: ":material/check_circle:",
}


def draw() -> None:
    language = session.language()
    st.html(STYLE.substitute(upload=language.text("start.file_choose")))
    opened = session.current_or_none()
    _marks(opened)
    _come_back()
    with st.sidebar, st.container(key="ways-sidebar"):
        navigation.link_button(
            "**Tretrin**",
            Destination(navigation.START),
            "start",
            type="tertiary",
            icon=":material/stairs:",
            width="stretch",
        )
        _language_switch()
        if opened is not None:
            answers = session.answers()
            for step in catalogue().steps:
                _sections(step, answers)
                if step.id == "plan":
                    _pages(navigation.CALENDAR)
            _pages(navigation.OVERVIEW, navigation.EXPORT)
        _pages(navigation.SOURCES)
    if opened is not None:
        _head(answers)


def _marks(opened: OpenStrategy | None) -> None:
    """What our script in the browser has to know of the page (pages/browser/js/app.js)."""
    place = "/".join(part or "" for part in st.session_state.place)
    saved = session.store().info(opened.id).updated.isoformat() if opened is not None else ""
    name = session.answers().get("company_name", "") if opened is not None else ""
    language = session.language()
    data = {"language": language.id, "tag": language.tag, "place": place, "saved": saved, "name": name}
    data |= {"window": seen.window()}
    attributes = " ".join(f'data-{name}="{escape(value)}"' for name, value in data.items())
    with st.container(key="page-marks"):
        st.html(f'<span class="tretrin-page" {attributes}></span>')


@st.fragment(run_every=timedelta(days=1))
def _come_back() -> None:
    """Have the browser ask for the whole page whenever its connection is back.

    Streamlit does so only where a fragment runs by itself. Otherwise what is answered next is sent to fragments that a
    new session (the server was restarted, or the old one forgotten) has never drawn, and dropped without a word.
    """


def nothing_open() -> None:
    """In place of a page that needs a strategy, when none is open."""
    language = session.language()
    st.info(language.text("frame.nothing_open"))
    navigation.link_button(language.text("frame.to_start"), Destination(navigation.START), "nothing", type="primary")


def _language_switch() -> None:
    # The widget follows the session, which the link and the strategy may have set.
    st.session_state.language_switch = session.language().id
    st.segmented_control(
        "Sprog / Language",
        list(LANGUAGES),
        format_func=lambda language_id: LANGUAGES[language_id].name,
        required=True,
        key="language_switch",
        on_change=lambda: session.set_language(st.session_state.language_switch),
        label_visibility="collapsed",
    )


def _sections(step: Step, answers: Answers) -> None:
    language = session.language()
    here = navigation.section_here()
    st.markdown(f":{STEP_COLOURS[step.id]}[**{step.number} {language.of(step.title)}**]")
    with st.container(gap=None):
        for section in step.sections:
            state = journey.section_state(section, answers)
            title = language.of(section.title)
            label = f"**{title}**" if section.id == here else title
            _sidebar_link(label, at_section(section), section.id, STATE_ICONS[state])


def _pages(*pages: AppPage) -> None:
    language = session.language()
    with st.container(gap=None):
        for page in pages:
            _sidebar_link(language.text(f"page.{page.id}"), Destination(page), page.id, page.icon)


def _sidebar_link(label: str, place: Destination, key: str, icon: str) -> None:
    navigation.link_button(label, place, f"sidebar:{key}", type="tertiary", icon=icon, width="stretch")


def _head(answers: Answers) -> None:
    """The steps in one line, so that a phone, where the sidebar is folded away, shows them too."""
    language = session.language()
    with st.container(horizontal=True, gap="small", vertical_alignment="center", key="ways-head"):
        for step in catalogue().steps:
            navigation.link_button(
                f":{STEP_COLOURS[step.id]}[{step.number} {language.of(step.title)}]",
                at_section(step.sections[0]),
                f"head:{step.id}",
                type="tertiary",
                icon=STATE_ICONS[journey.step_state(step, answers)],
            )
        navigation.link_button(
            language.text("page.overview"),
            Destination(navigation.OVERVIEW),
            "head:overview",
            type="tertiary",
            icon=navigation.OVERVIEW.icon,
        )
        _personal_link()
    total, left = len(catalogue().express), journey.express_left(catalogue(), answers)
    text = language.text("frame.express_left", n=left) if left else language.text("frame.express_done")
    st.progress((total - left) / total, text=text)
    st.html('<span class="tretrin-saved" role="status"></span>')


def _personal_link() -> None:
    language = session.language()
    with st.popover(language.text("frame.link"), icon=":material/key:", type="tertiary"):
        st.markdown(language.text("frame.link_help"))
        st.code(personal_link(), language=None, wrap_lines=True)


def personal_link() -> str:
    """The address that opens this strategy, on this installation."""
    parts = urlsplit(st.context.url or "http://localhost:8501/")
    folder = parts.path.rsplit("/", 1)[0]
    return urlunsplit((parts.scheme, parts.netloc, f"{folder}/overview", urlencode({"key": session.current().key}), ""))

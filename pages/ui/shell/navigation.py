"""The pages, and how one gets from one to another without losing the strategy, an answer or the way back.

Links between places are buttons, not `st.page_link`: what stands in a text field when one is clicked travels with the
click and is saved first, while a page link overtakes it (Streamlit 1.67; seen on touch screens and with fast clicks).

A change of page writes two entries into the browser's history: this page with the next one's query, then the
next page. `place_in_steps` therefore gives a step's own last place when the address names another step's.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode, urlsplit, urlunsplit

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from pages.ui.shell import refused, session
from wizard.questionnaire import journey
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Question, Section

LOOPBACK = ("localhost", "::1", "0.0.0.0")
"""Hosts that only this machine reaches, beside those of 127.*."""


@dataclass(frozen=True)
class AppPage:
    """One page: its id is its path in the address, its file stands beside `main.py`."""

    id: str
    file: str
    icon: str
    for_everybody: bool = False
    """Whether it shows without an open strategy."""
    step: str = ""
    """The step whose colour it has; the pages of steps have their own."""
    within: str = ""
    """The page among the ways that it belongs to, where it is none of them."""


START = AppPage("start", "start.py", ":material/home:", for_everybody=True)
CALENDAR = AppPage("content_calendar", "content_calendar.py", ":material/calendar_month:", step="plan")
RESULTS = AppPage("results", "results.py", ":material/monitoring:", step="measure")
REVIEW = AppPage("review", "review.py", ":material/groups:", step="measure", within="results")
VERSIONS = AppPage("versions", "versions.py", ":material/history:", step="measure", within="results")
BUDGET_GAME = AppPage("budget_game", "budget_game.py", ":material/savings:", step="plan")
OVERVIEW = AppPage("overview", "overview.py", ":material/checklist:")
EXPORT = AppPage("export", "export.py", ":material/download:")
SOURCES = AppPage("sources", "sources.py", ":material/menu_book:", for_everybody=True)
STEP_PAGES = {
    page.id: page
    for page in (
        AppPage("strategy", "strategy.py", ":material/looks_one:"),
        AppPage("plan", "plan.py", ":material/looks_two:"),
        AppPage("measure", "measure.py", ":material/looks_3:"),
    )
}
STEP_ENDS = {
    page.id.removesuffix("_done"): page
    for page in (
        AppPage("strategy_done", "strategy_done.py", ":material/looks_one:"),
        AppPage("plan_done", "plan_done.py", ":material/looks_two:"),
    )
}
"""What the express route shows between a step and the next, by the step that is done."""
FINISH = AppPage("finish", "finish.py", ":material/flag:")
"""Where the express route ends."""
READ_ONLY = AppPage("read_only", "read_only.py", ":material/visibility:", for_everybody=True)
"""What a read-only link shows. It opens no strategy: see `pages.ui.read_only`."""
WORKSHOP = AppPage("workshop", "workshop.py", ":material/groups:", for_everybody=True)
"""Where a facilitator makes a workshop."""
BOARD = AppPage("board", "board.py", ":material/groups:", for_everybody=True)
PROJECTOR = AppPage("projector", "projector.py", ":material/groups:", for_everybody=True)
JOIN = AppPage("join", "join.py", ":material/groups:", for_everybody=True)
PRESURVEY = AppPage("presurvey", "presurvey.py", ":material/groups:")
"""What participants are asked before the day."""
GROUP = AppPage("group", "group.py", ":material/groups:")
"""The group that a participant is in."""
PAGES = (
    *(START, *STEP_PAGES.values(), *STEP_ENDS.values(), FINISH),
    *(CALENDAR, RESULTS, REVIEW, VERSIONS, BUDGET_GAME, OVERVIEW, EXPORT, SOURCES, READ_ONLY),
    *(WORKSHOP, BOARD, PROJECTOR, JOIN, PRESURVEY, GROUP),
)
WAYS = (OVERVIEW, CALENDAR, RESULTS, EXPORT)
"""The pages one goes between with an open strategy, in the head."""
IN_MENU = (OVERVIEW, CALENDAR, RESULTS, REVIEW, VERSIONS, EXPORT)
"""The same in the menu, with those within them."""
ALWAYS = (START, SOURCES)
"""What the menu leads to with or without one."""
RETURNS = {page.id: page for page in (CALENDAR, OVERVIEW, FINISH, REVIEW, BUDGET_GAME)}
"""The pages one can come from to a single question, and go back to from there."""


@dataclass(frozen=True)
class Destination:
    """Somewhere to go: a page, and the section or question on it."""

    page: AppPage
    section: str = ""
    question: str = ""
    came_from: str = ""
    workshop: str = ""
    """The key of the workshop that is led on the page."""

    @property
    def query(self) -> dict[str, str]:
        named = {
            "section": self.section,
            "question": self.question,
            "from": self.came_from,
            "workshop": self.workshop,
        }
        return {name: value for name, value in named.items() if value}


def at_section(section: Section) -> Destination:
    return Destination(STEP_PAGES[section.step], section=section.id)


def at_question(question: Question, came_from: str = "") -> Destination:
    return Destination(STEP_PAGES[question.step], question=question.id, came_from=came_from)


def after_question(question: Question, following: Question | None) -> Destination:
    """Where the express route goes on from `question` to `following`, the next on it: between two steps, to the page
    that shows what one has by then; after the last, to the finish."""
    if following is None:
        return Destination(FINISH)
    if following.step != question.step:
        return Destination(STEP_ENDS[question.step])
    return at_question(following)


def pages() -> list[StreamlitPage]:
    language = session.language()
    return [
        st.Page(
            page.file,
            title=f"{language.text(f'page.{page.id}')} · Tretrin",
            icon=page.icon,
            url_path=page.id if page is not START else None,
            default=page is START,
        )
        for page in PAGES
    ]


def needs_strategy(page: StreamlitPage) -> bool:
    """Whether `page` shows an open strategy. The start page's path is empty."""
    return page.url_path not in {"", *(each.id for each in PAGES if each.for_everybody)}


def _identity() -> dict[str, str]:
    """What every address carries: the key of the open strategy, or the language where none is open."""
    opened = session.current_or_none()
    return {"key": opened.key} if opened else {"lang": session.language().id}


def keep_url(page: StreamlitPage) -> None:
    """Remember where we are, and put back what the address lost of key or language."""
    st.session_state.page = page.url_path or START.id
    asked = st.query_params.to_dict()
    arrived = (st.session_state.page, asked.get("section"), asked.get("question"))
    st.session_state.arrived = arrived != st.session_state.get("place")
    st.session_state.place = arrived
    wanted = {name: value for name, value in asked.items() if name not in ("key", "lang")} | _identity()
    if wanted != asked:
        st.query_params.from_dict(wanted)


def address(page_id: str, **query: str) -> str:
    """The whole address of a page on this installation, or of what else lies where the pages do."""
    parts = urlsplit(st.context.url or "http://localhost:8501/")
    folder = parts.path.rsplit("/", 1)[0]
    return urlunsplit((parts.scheme, parts.netloc, f"{folder}/{page_id}", urlencode(query), ""))


def local_host() -> str | None:
    """The host in the address, where nobody but this machine can reach it; None where others may."""
    host = urlsplit(st.context.url or "").hostname or ""
    return host if host in LOOPBACK or host.startswith("127.") or host.endswith(".localhost") else None


def page_here() -> AppPage:
    """The page that is shown."""
    return page_of(st.session_state.page)


def page_of(page_id: str) -> AppPage:
    return next(page for page in PAGES if page.id == page_id)


def place_in_steps() -> Question | Section | None:
    """The question or section that is shown; None on a page that is no step's.

    On the way back over a change of page the browser passes an address that names another step's place. Then it is the
    last one seen in this step. Opened cold, it is where one would have been: at the end of this step, if the place lies
    after it.
    """
    if st.session_state.page not in STEP_PAGES:
        return None
    step = catalogue().step(st.session_state.page)
    last_seen = f"seen:{step.id}"
    sections = {section.id: section for section in step.sections}
    question = catalogue().questions.get(st.query_params.get("question", ""))
    section = sections.get(st.query_params.get("section", ""))
    if question is not None and question.step == step.id:
        st.session_state[last_seen] = question
    elif section is not None:
        st.session_state[last_seen] = section
    elif last_seen not in st.session_state:
        before = journey.express_neighbours(catalogue(), question)[0] if question is not None else None
        return before if before is not None and before.step == step.id else step.sections[0]
    place: Question | Section = st.session_state[last_seen]
    return place


def go(place: Destination) -> None:
    """In a callback: leave for `place`. Not where something that came with the click was refused, nor where something
    could not be saved: the page says why. Nor, once, where another window has changed what was written here.
    """
    if refused.just_now() or refused.holds_something():
        return
    if session.overwritten():
        st.rerun()
    if place.page.id == st.session_state.page:
        st.query_params.from_dict(_identity() | place.query)
    else:
        st.session_state.going = place
    st.rerun()


def change_page() -> None:
    """Change the page where `go` asked for it: only once `st.navigation` has run does Streamlit know the pages."""
    place: Destination | None = st.session_state.pop("going", None)
    if place is not None:
        st.switch_page(place.page.file, query_params=_identity() | place.query)


def link_button(label: str, place: Destination, key: str, **look: Any) -> None:
    """A button that leads to `place`. `look` is what `st.button` takes: type, icon, width."""
    st.button(label, key=f"way:{key}", on_click=go, args=(place,), **look)

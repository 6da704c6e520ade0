"""A new workshop: what it is called, which ready agenda it follows, and when its days begin."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import partial

import streamlit as st
from streamlit.elements.lib.layout_utils import WidthWithoutContent

from pages.ui.shell import failures, navigation, refused, session
from pages.ui.shell.navigation import Destination
from pages.ui.shell.plain import plain
from pages.ui.workshop import day, led, meeting_again
from pages.ui.workshop.agenda_editor import AgendaEditor
from wizard.language.dates import read_date
from wizard.language.errors import Refused
from wizard.language.languages import LANGUAGES, Language
from wizard.language.times import read_time
from wizard.workshop.agenda import Agenda, Block, agendas, working_day
from wizard.workshop.workshop import Workshop, planned

USUAL_START = time(9, 0)
DAY_WIDTH = 200
"""Of the field of a day, in pixels."""
DAYS_KEPT, USUAL_DAYS_KEPT = (30, 90, 180, 365), 90


def draw() -> None:
    language = session.language()
    with st.container(key="workshop-new"):
        st.title(language.text("workshop.new_title"), anchor=False)
        st.markdown(language.text("workshop.new_lead"))
        for name in ("title", "host"):
            _text(f"workshop:{name}", language.text(f"workshop.{name}"))
        agenda = _agenda(language)
        with st.container(key="chips-language"):
            st.pills(
                language.text("workshop.in_language"),
                list(LANGUAGES),
                format_func=lambda id_: LANGUAGES[id_].name,
                default=language.id,
                required=True,
                key="workshop:language",
            )
        _days(agenda, language)
        _planned(language)
        with st.container(key="chips-kept"):
            st.pills(
                language.text("workshop.kept"),
                DAYS_KEPT,
                format_func=lambda days: language.text("workshop.kept_days", n=days),
                default=USUAL_DAYS_KEPT,
                required=True,
                key="workshop:kept",
            )
        st.caption(language.text("workshop.kept_help"))
        meeting_again.choose(language)
        refused.say("workshop_problem", language)
        st.button(language.text("workshop.make"), type="primary", key="workshop:make", on_click=_make, args=(language,))
        st.caption(language.text("workshop.back_again"))


def _text(key: str, label: str, usual: str = "", width: WidthWithoutContent = "stretch") -> None:
    st.session_state[key] = st.session_state.get(key, usual)  # kept while another page is shown
    st.text_input(label, key=key, width=width)


def _agenda(language: Language) -> Agenda:
    ready = agendas()

    def described(id_: str) -> str:
        return f"{language.of(ready[id_].title)}\n{language.of(ready[id_].about)}"

    with st.container(key="cards-agenda"):
        chosen = st.pills(
            language.text("workshop.agenda"),
            list(ready),
            format_func=described,
            default=next(iter(ready)),
            required=True,
            wrap=True,
            width="stretch",
            key="workshop:agenda",
        )
    return ready[chosen or next(iter(ready))]


def _days(agenda: Agenda, language: Language) -> None:
    """Each with its weekday. What nobody has touched follows the day before it."""
    name = "date" if len(agenda.days) == 1 else "date_of_day"
    proposed = working_day(session.today())
    with st.container(key="workshop-days", horizontal=True):
        for number in range(1, len(agenda.days) + 1):
            with st.container(width=DAY_WIDTH, gap="xsmall"):
                day = _day(number, language.text(f"workshop.{name}", number=number), proposed, language)
            proposed = agenda.day_after(day or proposed)
        start = language.time(datetime.combine(session.today(), USUAL_START))
        _text("workshop:start", language.text("workshop.start"), start, width=120)
    for problem in _unread(agenda, language):
        st.error(plain(problem.message(language)))


def _day(number: int, label: str, proposed: date, language: Language) -> date | None:
    """The field of one day, and which it is; None where that cannot be read."""
    state, key, before = st.session_state, f"workshop:date:{number}", f"workshop:proposed:{number}"
    if state.get(key) == state.get(before):
        state[key] = language.date(proposed, "short")
    state[before] = language.date(proposed, "short")
    _text(key, label)
    try:
        day = read_date(state[key], language, session.today())
    except Refused:
        return None
    st.caption(language.date(day, "full"))
    return day


def _unread(agenda: Agenda, language: Language) -> list[Refused]:
    """What is wrong with the days and the time."""
    state, found = st.session_state, []
    written = [state[f"workshop:date:{number}"] for number in range(1, len(agenda.days) + 1)]
    readers: list[Callable[[], object]] = [partial(read_date, text, language, session.today()) for text in written]
    readers.append(partial(read_time, state["workshop:start"]))
    for read in readers:
        try:
            read()
        except Refused as problem:
            found.append(problem)
    return found


def _planned(language: Language) -> None:
    """The agenda item by item, to change before it is made; there is none before the fields above can be read."""
    try:
        workshop = _drafted(language)
    except Refused:
        return
    with st.expander(language.text("workshop.change_day"), key="workshop-plan"):
        day.items(workshop, language)
        AgendaEditor("workshop", workshop, partial(_keep_draft, workshop), language).draw()


def _keep_draft(workshop: Workshop, change: Callable[[Workshop], Workshop]) -> None:
    st.session_state["workshop:changed"] = Changed(_basis(), change(workshop).blocks)


def _make(language: Language) -> None:
    with refused.told("workshop_problem"), failures.telling_failure("workshop.not_saved"):
        workshop = meeting_again.chosen(planned(_drafted(language)))
        key = led.workshops().create(workshop)
        for name in [name for name in st.session_state if str(name).startswith("workshop:")]:
            del st.session_state[name]
        navigation.go(Destination(navigation.BOARD, workshop=key))


@dataclass(frozen=True)
class Changed:
    """The agenda as somebody has changed it, and what it was made from: another of that, and it begins anew."""

    basis: tuple[str, ...]
    blocks: tuple[Block, ...]


def _basis() -> tuple[str, ...]:
    """What stands in the fields that an agenda is made from."""
    state = st.session_state
    days = len(agendas()[state["workshop:agenda"]].days)
    fields = ("agenda", "language", "start", *(f"date:{number}" for number in range(1, days + 1)))
    return tuple(state[f"workshop:{name}"] for name in fields)


def _drafted(language: Language) -> Workshop:
    """What stands in the fields, with its agenda as it was changed. Raises Refused."""
    state, zone = st.session_state, session.timezone()
    agenda, spoken = agendas()[state["workshop:agenda"]], LANGUAGES[state["workshop:language"]]
    start = read_time(state["workshop:start"])
    beginnings = [
        datetime.combine(read_date(state[f"workshop:date:{number}"], language, session.today()), start, zone)
        for number in range(1, len(agenda.days) + 1)
    ]
    changed: Changed | None = state.get("workshop:changed")
    if changed is not None and changed.basis != _basis():
        changed = None
    return Workshop(
        title=state["workshop:title"],
        language=spoken.id,
        timezone=zone.key,
        blocks=changed.blocks if changed is not None else agenda.blocks(beginnings, spoken),
        kept_days=state.get("workshop:kept", USUAL_DAYS_KEPT),
        host=state["workshop:host"],
    )

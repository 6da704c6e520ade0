"""One participant at a time, on the board: let in again, called otherwise, or taken off the list."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import partial
from html import escape

import segno
import streamlit as st

from pages.ui.shell import failures, navigation, refused, session
from pages.ui.shell.plain import plain
from pages.ui.shell.sure import Sure
from pages.ui.workshop import led
from wizard.language.errors import Refused
from wizard.language.languages import Language
from wizard.language.writing import one_line
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.kinds import clean
from wizard.workshop import codes, groups, letting_in
from wizard.workshop.workshop import Workshop

PROBLEM = "company_problem"
OFFERED = "board:way_in"
REMOVE = Sure("board:company_remove")
"""Asks about the number of a participant."""


@dataclass(frozen=True)
class Offered:
    """A one-time code. It stands in this window alone; the store knows only whether another is it."""

    participant: int
    code: str
    until: datetime


@led.live
def draw(workshop_id: int) -> None:
    room, language = led.room(workshop_id), session.language()
    names = {each.id: each.name for each in groups.people(room.participants, room.workshop)}
    if not names:
        return
    with st.expander(language.text("companies.title"), key="board-companies", on_change="rerun") as unfolded:
        if not unfolded.open:
            return
        chosen = st.selectbox(
            language.text("companies.choose"),
            list(names),
            None,
            format_func=lambda each: names.get(each, ""),
            placeholder=language.text("companies.choose_one"),
            key="board:company",
        )
        refused.say(PROBLEM, language)
        if chosen in names:
            _one(workshop_id, room.workshop, chosen, names[chosen], language)


def _one(workshop_id: int, workshop: Workshop, chosen: int, name: str, language: Language) -> None:
    st.caption(plain(language.text("companies.let_in_help", name=name)))
    st.button(language.text("companies.let_in"), key="board:let_in", on_click=_offer, args=(workshop_id, chosen))
    _way_in(workshop, chosen, name, language)
    field = f"board:company_name:{chosen}:{name}"
    with st.container(horizontal=True, vertical_alignment="bottom"):
        st.text_input(language.text("companies.name"), name, key=field)
        rename = partial(_rename, workshop_id, chosen, field)
        st.button(language.text("companies.rename"), key="board:company_rename", on_click=rename)
    if REMOVE.about() != chosen:
        label = language.text("companies.remove")
        st.button(label, key="board:company_off", type="tertiary", on_click=REMOVE.ask, args=(chosen,))
        return
    also = st.checkbox(language.text("companies.also_delete"), key=f"board:also_delete:{chosen}")
    words = language.text("companies.remove_sure", name=plain(name), date=language.date(workshop.delete_on))
    no, yes = (language.text(f"companies.remove_{each}") for each in ("no", "yes"))
    REMOVE.draw(words, no, yes, partial(_remove, workshop_id, chosen, also))


def _way_in(workshop: Workshop, chosen: int, name: str, language: Language) -> None:
    """The code as long as it is good; then whether somebody came in."""
    told, now = letting_in.told(workshop, chosen, session.now()), session.now()
    offered: Offered | None = st.session_state.get(OFFERED)
    if offered is not None and offered.participant == chosen and offered.until > now and _is_good(workshop, offered):
        address = navigation.address(navigation.JOIN.id, code=workshop.code, again=offered.code)
        st.markdown(plain(language.text("companies.way_in", name=name, code=codes.spaced(workshop.code))))
        picture = segno.make(address, error="m", micro=False).svg_data_uri(border=4, dark="#000", light="#fff")
        alt = escape(language.text("companies.qr", name=name))
        st.html(
            f'<p class="tretrin-way-in">{codes.spaced(offered.code)}</p>'
            f'<img class="tretrin-way-in-qr" alt="{alt}" src="{picture}">'
        )
        st.caption(language.text("companies.until", time=language.time(offered.until.astimezone(workshop.zone))))
    elif told is not None:
        time = language.time(told.at.astimezone(workshop.zone))
        st.caption(plain(language.text("companies.used", name=name, time=time)))


def _is_good(workshop: Workshop, offered: Offered) -> bool:
    return any(way.digest == letting_in.digest(offered.code) for way in workshop.ways_in)


def _offer(workshop_id: int, participant: int) -> None:
    code, now = codes.new_code(), session.now()
    led.change(workshop_id, partial(letting_in.offer, participant=participant, code=code, now=now))
    st.session_state[OFFERED] = Offered(participant, code, now + letting_in.GOOD_FOR)


def _rename(workshop_id: int, participant: int, field: str) -> None:
    with refused.told(PROBLEM):
        name = one_line(st.session_state[field])
        if not name:
            raise Refused("company_needed")
        name = clean(name, catalogue().questions["company_name"])
        with failures.telling_failure("workshop.not_saved"), failures.ignore_deleted():
            led.workshops().companies.rename(workshop_id, participant, name)


def _remove(workshop_id: int, participant: int, delete: bool) -> None:
    with failures.telling_failure("workshop.not_saved"), failures.ignore_deleted():
        led.workshops().companies.remove(workshop_id, participant, delete=delete)

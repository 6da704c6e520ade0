"""Everybody in the room, a tile each, or one for a group that works together: how far they are, never with what."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape

import streamlit as st

from pages.ui.shell import session
from pages.ui.workshop import led
from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.journey import State
from wizard.workshop import groups, progress
from wizard.workshop.agenda import Block
from wizard.workshop.progress import Participant
from wizard.workshop.workshop import Workshop

CLOSE = 40
"""From so many on, the tiles stand closer."""


@led.live
def draw(workshop_id: int) -> None:
    room, language = led.room(workshop_id), session.language()
    block, workshop = room.workshop.block, room.workshop
    people, working = groups.people(room.participants, workshop), groups.working(room.participants, workshop)
    if not people:
        st.html(f'<p class="tretrin-empty">{escape(language.text("workshop.nobody"))}</p>')
        return
    names = {each.id: each.name for each in people}
    drawn = [_heading(len(people), working, block, language)]
    for title, seated in _tables(working, workshop, language):
        tiles = "".join(_tile(each, _beside(each, names, workshop), block, workshop, language) for each in seated)
        close = " close" if len(working) >= CLOSE else ""
        drawn.append(f'{title}<ul class="tretrin-tiles{close}">{tiles}</ul>')
    st.html("".join(drawn))


def _tables(
    working: list[Participant], workshop: Workshop, language: Language
) -> Iterator[tuple[str, list[Participant]]]:
    """Those who work, by group where each works in their own, and what stands over them."""
    each_theirs = [group for group in workshop.groups if group.works_in is None]
    seated = {member for group in each_theirs for member in group.members}
    for group in each_theirs:
        here = [each for each in working if each.id in group.members]
        if here:
            yield _title(group.name), here
    others = [each for each in working if each.id not in seated]
    if others:
        yield _title(language.text("groups.without")) if len(others) < len(working) else "", others


def _title(text: str) -> str:
    return f'<p class="tretrin-table">{escape(text)}</p>'


def _beside(participant: Participant, names: Mapping[int, str], workshop: Workshop) -> str:
    """Who works in the strategy of a group."""
    group = groups.of(workshop, participant.id)
    if group is None or group.works_in != participant.id:
        return ""
    return ", ".join(names[member] for member in group.members if member in names)


def _heading(joined: int, working: list[Participant], block: Block | None, language: Language) -> str:
    said = language.text("workshop.joined", n=joined)
    if block is not None and block.sections:
        said = f"{said}, {language.text('workshop.done', n=progress.done(working, block))}"
        names = [language.of(catalogue().section(section).title) for section in block.sections]
    else:
        names = [language.of(step.title) for step in catalogue().steps]
    legend = "".join(f"<span>{escape(name)}</span>" for name in names)
    return f'<div class="tretrin-tiles-head"><b>{escape(said)}</b><span class="legend">{legend}</span></div>'


def _tile(participant: Participant, beside: str, block: Block | None, workshop: Workshop, language: Language) -> str:
    if block is not None and block.sections:
        bars = "".join(_section_bar(participant.state(section), section, language) for section in block.sections)
    else:
        bars = "".join(
            f'<i class="part {step.id}" style="--part: {round(100 * participant.part_of(step))}%"></i>'
            for step in catalogue().steps
        )
    quiet = participant.quiet(workshop, session.now())
    said = ""
    if quiet:
        said = f"<em>{escape(language.text('workshop.quiet', n=round(quiet.total_seconds() // 60)))}</em>"
    kind = ' class="quiet"' if quiet else ""
    who = f"<small>{escape(beside)}</small>" if beside else ""
    return f'<li{kind}><b>{escape(participant.name)}</b>{who}<span class="bars">{bars}{said}</span></li>'


def _section_bar(state: State, section_id: str, language: Language) -> str:
    section = catalogue().section(section_id)
    said = f"{language.of(section.title)}: {language.text(f'overview.state_{state}')}"
    return f'<i class="{state} {section.step}"><span class="tretrin-unseen">{escape(said)}</span></i>'

"""Everybody in the room, a tile each: how far they have come, never with what."""

from __future__ import annotations

from html import escape

import streamlit as st

from pages.ui.shell import session
from pages.ui.workshop import led
from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.journey import State
from wizard.workshop import progress
from wizard.workshop.agenda import Block
from wizard.workshop.progress import Participant
from wizard.workshop.workshop import Workshop

CLOSE = 40
"""From so many on, the tiles stand closer."""


@led.live
def draw(workshop_id: int) -> None:
    room, language = led.room(workshop_id), session.language()
    block, participants = room.workshop.block, room.participants
    if not participants:
        st.html(f'<p class="tretrin-empty">{escape(language.text("workshop.nobody"))}</p>')
        return
    rows = "".join(_tile(participant, block, room.workshop, language) for participant in participants)
    close = " close" if len(participants) >= CLOSE else ""
    st.html(f'{_heading(participants, block, language)}<ul class="tretrin-tiles{close}">{rows}</ul>')


def _heading(participants: list[Participant], block: Block | None, language: Language) -> str:
    joined = language.text("workshop.joined", n=len(participants))
    if block is not None and block.sections:
        joined = f"{joined}, {language.text('workshop.done', n=progress.done(participants, block))}"
        names = [language.of(catalogue().section(section).title) for section in block.sections]
    else:
        names = [language.of(step.title) for step in catalogue().steps]
    legend = "".join(f"<span>{escape(name)}</span>" for name in names)
    return f'<div class="tretrin-tiles-head"><b>{escape(joined)}</b><span class="legend">{legend}</span></div>'


def _tile(participant: Participant, block: Block | None, workshop: Workshop, language: Language) -> str:
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
    return f'<li{kind}><b>{escape(participant.name)}</b><span class="bars">{bars}{said}</span></li>'


def _section_bar(state: State, section_id: str, language: Language) -> str:
    section = catalogue().section(section_id)
    said = f"{language.of(section.title)}: {language.text(f'overview.state_{state}')}"
    return f'<i class="{state} {section.step}"><span class="tretrin-unseen">{escape(said)}</span></i>'

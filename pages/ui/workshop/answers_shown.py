"""What the room has answered: chosen on the board, seen by everybody at once on the screen."""

from __future__ import annotations

from html import escape

import streamlit as st

from pages.ui.shell import refused, session
from pages.ui.shell.plain import plain
from pages.ui.workshop import led
from wizard.language.errors import Refused
from wizard.language.languages import Language
from wizard.questionnaire.kinds import SCALE
from wizard.workshop import plenary
from wizard.workshop import workshop as ws
from wizard.workshop.plenary import Tally
from wizard.workshop.workshop import Workshop

MOST_BARS = 8
"""As many as can be read from the back of the room: those that most gave."""


@led.live
def draw(workshop_id: int) -> None:
    room, language = led.room(workshop_id), session.language()
    if not room.participants or room.workshop.ended:
        return
    title = language.text("workshop.plenary")
    with st.expander(title, key="board-plenary", expanded=room.workshop.shown is not None):
        st.caption(language.text("workshop.plenary_help"))
        questions = _questions(room.workshop)
        chosen = st.selectbox(
            language.text("workshop.question"),
            questions,
            format_func=lambda id_: language.of(plenary.countable()[id_].label),
            key="board:question",
        )
        answered = sum(chosen in participant.answered for participant in room.participants)
        st.caption(language.text("workshop.have_answered", n=answered))
        if problem := st.session_state.pop("plenary_problem", None):
            st.error(plain(problem.message(language)))
        with st.container(horizontal=True, vertical_alignment="center"):
            st.button(
                language.text("workshop.reveal"), key="board:reveal", on_click=_reveal, args=(workshop_id, chosen)
            )
            if room.workshop.shown is not None:
                st.button(
                    language.text("workshop.hide"),
                    key="board:hide",
                    type="tertiary",
                    on_click=led.change,
                    args=(workshop_id, ws.hide),
                )
        if (shown := room.workshop.shown) is not None:
            asked = language.of(plenary.countable()[shown.question].label)
            st.caption(plain(language.text("workshop.on_screen", question=asked)))


def _questions(workshop: Workshop) -> list[str]:
    """Those that can be counted, and first those of the exercises so far, the last one's before the others."""
    here = workshop.clock.block if workshop.clock else -1
    recent = [section for block in reversed(workshop.blocks[: here + 1]) for section in block.sections]
    questions = plenary.countable()
    order = {section: place for place, section in reversed(list(enumerate(recent)))}
    return sorted(questions, key=lambda id_: order.get(questions[id_].section, len(recent)))


def _reveal(workshop_id: int, question_id: str) -> None:
    question = plenary.countable()[question_id]
    try:
        tally = plenary.tally(question, led.workshops().values(workshop_id, question_id))
    except Refused as problem:
        st.session_state.plenary_problem = problem
        refused.note()
        return
    led.change(workshop_id, lambda kept: ws.reveal(kept, tally))


def picture(shown: Tally, language: Language) -> tuple[str, str]:
    """The answers as bars, the longest one dark; and how many have answered."""
    question = plenary.countable()[shown.question]
    names = plenary.answers_to(question, language)
    bars = list(shown.counts.items())
    if question.kind != "scale":
        bars = sorted(bars, key=lambda bar: -bar[1])[:MOST_BARS]
    longest = max((count for _, count in bars), default=0) or 1
    rows = "".join(
        f'<li class="{"most" if count == longest else ""}"><span>{escape(names[answer])}</span>'
        f'<span class="line"><i style="--part: {round(100 * count / longest)}%"></i>'
        f"<b>{language.number(count)}</b></span></li>"
        for answer, count in bars
    )
    said = f"<h1>{escape(_result(shown, names, language))}</h1><p>{escape(language.of(question.label))}</p>"
    answered = escape(language.text("workshop.have_answered", n=shown.answered))
    return f'<section class="answers">{said}<ul>{rows}</ul></section>', answered


def _result(shown: Tally, names: dict[str, str], language: Language) -> str:
    """What the bars say, as the heading over them."""
    if plenary.countable()[shown.question].kind == "scale":
        mean = language.number(round(plenary.mean(shown), 1))
        return language.text("workshop.result_mean", mean=mean, low=SCALE[0], high=SCALE[-1])
    most = [names[answer] for answer in shown.most]
    if len(most) == 1:
        count, of = shown.counts[shown.most[0]], language.number(shown.answered)
        return language.text("workshop.result_most", answer=most[0], count=language.number(count), of=of)
    return language.text(
        "workshop.result_tied",
        answers=language.join(language.text("workshop.quoted", answer=answer) for answer in most),
    )

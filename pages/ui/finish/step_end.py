"""The end of a step on the express route: what one has by now, and what comes."""

from __future__ import annotations

import streamlit as st

from pages.ui.finish import link, stairs
from pages.ui.finish.so_far import so_far
from pages.ui.finish.stairs import Stair
from pages.ui.shell import navigation, session
from pages.ui.shell.navigation import STEP_ENDS, at_question
from wizard.language.languages import Language
from wizard.questionnaire import journey
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Answers, Question, Step


def draw(step_id: str) -> None:
    language, answers = session.language(), session.answers()
    steps = catalogue().steps
    step = catalogue().step(step_id)
    following = steps[steps.index(step) + 1]
    with st.container(key=f"step-end-{following.id}"):
        st.title(_title(step, answers, language), anchor=False)
        if lead := _known(step, answers, language):
            st.markdown(f":gray[{lead}]")
        stairs.draw([_stair(one, step, answers, language) for one in steps])
        comes = f"<b>{language.text(f'step_end.now_{following.id}')}</b> {_lead(following, answers, language)}."
        st.html(f'<p class="tretrin-comes">{comes}</p>')
        with st.container(horizontal=True, vertical_alignment="center", key="ways"):
            navigation.link_button(language.text("step.back"), at_question(_on_route(step)[-1]), "back")
            label = language.text(f"step_end.on_{following.id}")
            navigation.link_button(label, at_question(_on_route(following)[0]), "continue", type="primary")
        if step is steps[0]:
            with st.expander(language.text("step_end.another_day"), type="compact", key="keep-link"):
                link.draw(titled=False)


def _title(step: Step, answers: Answers, language: Language) -> str:
    """That the step is in place, once all that the route asks in it is answered; until then, how much is missing."""
    left = len(_left(step, answers))
    if not left:
        return language.text(f"page.{STEP_ENDS[step.id].id}")
    return language.text("step_end.open", n=left, step=language.of(step.title))


def _known(step: Step, answers: Answers, language: Language) -> str:
    """What one knows now; nothing while questions are open, and nobody's name where nobody is named."""
    if _left(step, answers):
        return ""
    named = all(row.get("creator") or row.get("poster") for row in answers.get("channel_plan", ()))
    return language.text(f"step_end.lead_{step.id}{'' if step.id != 'plan' or named else '_unnamed'}")


def _stair(one: Step, done: Step, answers: Answers, language: Language) -> Stair:
    is_done = one.number <= done.number
    done_state = "open" if _left(one, answers) else "done"
    state = done_state if is_done else "next" if one.number == done.number + 1 else "later"
    return Stair(
        one.id,
        one.number,
        language.of(one.title),
        language.text(f"step_end.step_{state}", number=one.number, n=len(_left(one, answers))),
        language.text(f"step_end.question_{one.id}"),
        is_done,
        so_far(one.id, answers, language) if is_done else (),
        "" if is_done else _lead(one, answers, language),
        "" if is_done else language.text(f"step_end.comes_{one.id}"),
    )


def _lead(step: Step, answers: Answers, language: Language) -> str:
    """How many questions of the route a step still asks, and how long they take."""
    left = _left(step, answers)
    if not left:
        return language.text("step_end.all_answered")
    minutes = language.text("step_end.minutes", n=journey.minutes(left))
    return language.text("step_end.questions", n=len(left), minutes=minutes)


def _left(step: Step, answers: Answers) -> list[Question]:
    """What the route asks in a step that is not answered yet."""
    return [question for question in _on_route(step) if question.id not in answers]


def _on_route(step: Step) -> list[Question]:
    return [question for section in step.sections for question in section.express]

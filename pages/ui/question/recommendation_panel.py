"""Which platforms suit the company, under the question that asks for them: ranked, with reasons and their figures."""

from __future__ import annotations

from collections.abc import Collection, Iterable

import streamlit as st

from pages.ui.charts import charts
from pages.ui.shell import navigation, session, source_line
from pages.ui.shell.plain import plain
from wizard.knowledge.cite import describe
from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Question
from wizard.recommend import RankedPlatform, Reach, Reason, Recommendation, audiences, reach_figures, recommend
from wizard.strategy import editing
from wizard.strategy.strategy import Changes, Strategy

QUESTION = "platforms"
IN_BRIEF = 2
"""Reasons that are given for the platforms that are not recommended: those that weigh most."""


def answer(strategy: Strategy, language: Language) -> None:
    """What we recommend in a sentence, and the button that takes it."""
    found = recommend(strategy)
    names = language.join(language.of(each.platform.label) for each in _best(found))
    with st.container(key="recommended", gap="xsmall"):
        st.markdown(f"**{language.text('recommend.answer', platforms=names)}** {_capacity(found, language)}")
        missing = [each for each in found.recommended if each not in found.chosen]
        if missing:
            label = language.text("recommend.take", platforms=names)
            st.button(label, key="recommend:take", on_click=_choose, args=(missing,))


def reasons(strategy: Strategy, language: Language) -> None:
    """Why those, each behind its name, and why not each of the others, one at a time."""
    found = recommend(strategy)
    for ranked in _best(found):
        name = language.of(ranked.platform.label)
        with st.expander(language.text("recommend.because", platform=name), key=f"because:{ranked.platform.id}"):
            _reasons(ranked.reasons, language)
    others = {each.platform.id: each for each in found.ranked if each.platform.id not in found.recommended}
    label = language.text("recommend.why_not")
    with st.expander(label, key="why-not"), st.container(key="chips:why-not"):
        asked = st.pills(
            label,
            list(others),
            format_func=lambda each: language.of(others[each].platform.label),
            key=f"why-not:{session.current().id}",
            label_visibility="collapsed",
        )
        if asked in others:
            _reasons(sorted(others[asked].reasons, key=lambda each: -abs(each.points))[:IN_BRIEF], language)
        if missing := found.no_figures_note(language):
            st.caption(missing)


def figures(question: Question, strategy: Strategy, language: Language) -> None:
    """What it rests on, for all audiences or the one that is picked."""
    found = recommend(strategy, _whom(strategy, language))
    for remark in found.place_notes(language):
        st.caption(plain(remark))
    if not found.knows_every_place:
        st.markdown(language.text("recommend.say_where"))
        navigation.link_button(
            language.text("recommend.to_audiences"),
            navigation.at_question(catalogue().questions["audiences"]),
            "recommend:audiences",
            type="tertiary",
            icon=":material/arrow_forward:",
        )
    names = language.join(language.of(each.platform.label) for each in _best(found))
    st.markdown(f"**{language.text('recommend.answer', platforms=names)}**")
    _charts(found, language)
    st.caption(f"{language.text('recommend.method')} {language.text('recommend.assessed')}")


def _best(found: Recommendation) -> list[RankedPlatform]:
    return [each for each in found.ranked if each.platform.id in found.recommended]


def _whom(strategy: Strategy, language: Language) -> str | None:
    """The audience somebody has picked; None for all of them."""
    names = list(dict.fromkeys(audience.name for audience in audiences(strategy.answers)))
    if len(names) < 2:
        return names[0]
    everyone = language.text("recommend.everyone")
    picked: str = st.pills(
        language.text("recommend.for_whom"),
        [everyone, *map(plain, names)],
        default=everyone,
        required=True,
        key=f"whom:{session.current().id}",
    )
    return dict(zip(map(plain, names), names, strict=True)).get(picked)


def _capacity(found: Recommendation, language: Language) -> str:
    room = found.capacity
    if room.hours is None or room.allowed is None:
        return ""  # the hours are asked for later
    hours = {"hours": language.number(room.hours), "monitoring": language.number(room.monitoring)}
    if not room.allowed:
        return language.text("recommend.capacity_none", **hours)
    return language.text("recommend.capacity", n=room.allowed, number=language.number(room.allowed), **hours)


def _choose(recommended: Collection[str]) -> None:
    question = catalogue().questions[QUESTION]

    def change(strategy: Strategy) -> Changes:
        chosen = strategy.answers.get(QUESTION, [])
        return editing.set_answer(question, [*chosen, *(each for each in recommended if each not in chosen)])

    session.update(change)


def _reasons(reasons: Iterable[Reason], language: Language) -> None:
    """What speaks for and against, with the figures behind what is counted."""
    lines = []
    for reason in reasons:
        sign = ":material/add:" if reason.speaks_for else ":material/remove:"
        counted = (
            f"{plain(describe(figure, language))} ({source_line.cited(figure, language, session.today())})"
            for figure in reason.figures
        )
        lines.append(f"- {sign} {plain(reason.text(language))} {'; '.join(counted)}")
    st.markdown("\n".join(lines))


def _charts(found: Recommendation, language: Language) -> None:
    """The home country's figures; those by age only for one audience, since each has its own."""
    for each in reach_figures(found.audiences):
        if len(found.audiences) == 1 or not each.indication:
            _chart(each, found.indication(language), language)
    if len(found.audiences) > 1:
        st.caption(language.text("recommend.pick_one"))


def _chart(of: Reach, indication: str, language: Language) -> None:
    """`indication` is what stands under figures from another country."""
    title = of.title(language)
    labels = {option.id: language.of(option.label) for option in catalogue().questions["platforms"].options}
    charts.bars(
        [(labels[figure.platform], figure.percent) for figure in of.figures],
        title=title,
        unit=language.text("recommend.percent"),
        alt=title,
        colour="muted" if of.indication else "strategy",
        key=f"reach:{of.place}:{of.segment}",
    )
    sources = dict.fromkeys(source_line.cited(figure, language, session.today()) for figure in of.figures)
    st.caption("; ".join(sources))
    if of.indication:
        st.caption(indication)

"""Which platforms suit the company, under the question that asks for them: ranked, with reasons and their figures."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import streamlit as st

from pages.ui.charts import charts
from pages.ui.shell import navigation, session, source_line
from pages.ui.shell.plain import plain
from wizard.knowledge.cite import describe
from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Question
from wizard.recommend import RankedPlatform, Reach, Reason, Recommendation, audiences, reach_figures, recommend
from wizard.strategy.strategy import Strategy

QUESTION = "platforms"
IN_BRIEF = 2
"""Reasons that are given for the platforms that are not recommended: those that weigh most."""


def briefly(strategy: Strategy, language: Language) -> Mapping[str, str]:
    """The platforms that are recommended, by id, each with what we judge speaks for it, in the fewest words."""
    return {each.platform.id: min(_grounds(each, language), key=len, default="") for each in _best(recommend(strategy))}


def _grounds(ranked: RankedPlatform, language: Language) -> list[str]:
    return [language.of(each.ground) for each in ranked.reasons if each.ground is not None and each.speaks_for]


def reasons(strategy: Strategy, language: Language) -> None:
    """Why those and why not the others, one at a time, and for how many there is time."""
    found = recommend(strategy)
    ranked = {each.platform.id: each for each in found.ranked}
    label = language.text("recommend.reasons")
    with st.expander(label, key="reasons"), st.container(key="chips:reasons"):
        if room := _capacity(found, language):
            st.markdown(room)
        asked = st.pills(
            label,
            list(ranked),
            format_func=lambda each: language.of(ranked[each].platform.label),
            key=f"reasons:{session.current().id}",
            label_visibility="collapsed",
        )
        if asked in ranked:
            weighed = ranked[asked].reasons
            in_brief = sorted(weighed, key=lambda each: -abs(each.points))[:IN_BRIEF]
            _reasons(weighed if asked in found.recommended else in_brief, language)
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

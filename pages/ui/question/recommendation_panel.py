"""Which platforms suit the company, under the question that asks for them: ranked, with reasons and their figures."""

from __future__ import annotations

from collections.abc import Iterable

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
from wizard.strategy.strategy import Strategy

IN_BRIEF = 2
"""Reasons that are given for the platforms that are not recommended: those that weigh most."""


def draw(question: Question, strategy: Strategy, language: Language) -> None:
    found = recommend(strategy, _whom(strategy, language))
    best = [each for each in found.ranked if each.platform.id in found.recommended]
    names = language.join(language.of(each.platform.label) for each in best)
    st.markdown(f"**{language.text('recommend.answer', platforms=names)}** {_capacity(found, language)}")
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
    for ranked in best:
        _card(ranked, strategy, language)
    _charts(found, language)
    st.markdown(f"**{language.text('recommend.others')}**")
    for ranked in found.ranked:
        if ranked not in best:
            st.markdown(language.of(ranked.platform.label))
            _reasons(sorted(ranked.reasons, key=lambda each: -abs(each.points))[:IN_BRIEF], language)
    if missing := found.no_figures_note(language):
        st.caption(missing)
    st.caption(f"{language.text('recommend.method')} {language.text('recommend.assessed')}")


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
        return language.text("recommend.capacity_open")
    hours = {"hours": language.number(room.hours), "monitoring": language.number(room.monitoring)}
    if not room.allowed:
        return language.text("recommend.capacity_none", **hours)
    return language.text("recommend.capacity", n=room.allowed, number=language.number(room.allowed), **hours)


def _card(ranked: RankedPlatform, strategy: Strategy, language: Language) -> None:
    platform = ranked.platform
    with st.container(border=True, key=f"recommended:{platform.id}"):
        with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
            st.markdown(f"**{language.of(platform.label)}**")
            if platform.id in strategy.answers.get("platforms", ()):
                st.caption(f":material/check: {language.text('recommend.chosen')}")
            else:
                label = language.text("recommend.choose")
                key = f"choose:{platform.id}"
                st.button(label, key=key, icon=":material/add:", on_click=_choose, args=(platform.id,))
        _reasons(ranked.reasons, language)


def _choose(platform: str) -> None:
    question = catalogue().questions["platforms"]
    session.update(
        lambda strategy: editing.set_answer(question, [*strategy.answers.get("platforms", ()), platform]),
    )


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

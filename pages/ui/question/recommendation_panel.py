"""Which platforms suit the company, under the question that asks for them: ranked, with reasons and their figures."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import streamlit as st

from pages.ui.charts import charts
from pages.ui.shell import navigation, session, source_line
from pages.ui.shell.plain import plain
from wizard.knowledge.accounts import Accounts, accounts
from wizard.knowledge.cite import describe
from wizard.knowledge.named_channels import named_channels
from wizard.knowledge.platforms import Platform, platforms
from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Question
from wizard.recommend import RankedPlatform, Reach, Reason, Recommendation, audiences, reach_figures, recommend
from wizard.recommend.location import DENMARK
from wizard.strategy.strategy import Strategy

QUESTION = "platforms"
MILLION = 1_000_000


def briefly(strategy: Strategy, language: Language) -> Mapping[str, str]:
    """The platforms that are recommended, by id, each with what we judge speaks for it, in the fewest words."""
    return {each.platform.id: min(_grounds(each, language), key=len, default="") for each in _best(recommend(strategy))}


def _grounds(ranked: RankedPlatform, language: Language) -> list[str]:
    return [language.of(each.ground) for each in ranked.reasons if each.ground is not None and each.speaks_for]


def reasons(strategy: Strategy, language: Language) -> None:
    """Why those and why not the others, one at a time; what was chosen beside it; and for how many there is time."""
    found = recommend(strategy)
    ranked = {each.platform.id: each for each in found.ranked}
    others = {each.id: each for each in found.unranked}
    labels = {id_: each.platform.label for id_, each in ranked.items()} | {
        id_: each.label for id_, each in others.items()
    }
    label = language.text("recommend.reasons")
    with st.expander(label, key="reasons"), st.container(key="chips:reasons"):
        if room := _capacity(found, language):
            st.markdown(room)
        asked = st.pills(
            label,
            list(labels),
            format_func=lambda each: language.of(labels[each]),
            key=f"reasons:{session.current().id}",
            label_visibility="collapsed",
        )
        if asked in ranked:
            _reasons(ranked[asked].reasons, language)
        elif asked in others:
            _unranked(others[asked], found, language)
        if found.chosen:
            _comparison(found, ranked, language)
        if found.beside:
            st.markdown(f"**{language.text('recommend.beside')}**")
            beside = (f"- {language.of(each.label)}: {language.of(each.job)}" for each in found.beside)
            st.markdown("\n".join(beside))
        st.caption(language.text("recommend.assessed"))


def _unranked(platform: Platform, found: Recommendation, language: Language) -> None:
    """What it is for or why it is not suggested, what others say of it, and that nobody has counted who uses it."""
    lines = []
    channel = next((each for each in named_channels().values() if each.platform == platform.id), None)
    if channel is not None:
        suggested = channel in found.beside
        sign = ":material/add:" if suggested else ":material/remove:"
        lines.append(f"- {sign} {language.of(channel.job if suggested else channel.otherwise)}")
    lines += [
        f"- {plain(language.of(suits.text))} ({source_line.cited(suits, language, session.today())})"
        for suits in platform.suits
    ]
    st.markdown("\n".join([*lines, f"- {language.text('recommend.not_ranked')}"]))


def _comparison(found: Recommendation, ranked: Mapping[str, RankedPlatform], language: Language) -> None:
    """Where choice and advice differ: an open point, and no argument against what was decided."""
    st.markdown(f"**{language.text('recommend.compare')}**")
    if not found.only_chosen and not found.also_recommended:
        st.markdown(language.text("recommend.compare_same"))
        return
    differences = [("compare_chosen", id_) for id_ in found.only_chosen]
    differences += [("compare_missing", id_) for id_ in found.also_recommended]
    lines = []
    for key, id_ in differences:
        judged = [reason for reason in ranked[id_].reasons if not reason.figures and not reason.accounts]
        weightiest = (min if key == "compare_chosen" else max)(judged, key=lambda reason: reason.points, default=None)
        why = plain(weightiest.text(language)) if weightiest else ""
        platform = language.of(ranked[id_].platform.label)
        lines.append(f"- {language.text(f'recommend.{key}', platform=platform, why=why)}")
    st.markdown("\n".join(lines))
    st.markdown(language.text("recommend.compare_open"))


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
        sign = ":material/add:" if reason.points > 0 else ":material/remove:" if reason.points < 0 else ""
        counted = (
            f"{plain(describe(figure, language))} ({source_line.cited(figure, language, session.today())})"
            for figure in reason.figures
        )
        said = "; ".join([*counted, *([_accounts(reason.accounts, language)] if reason.accounts else [])])
        lines.append(f"- {sign} {plain(reason.text(language))} {said}")
    st.markdown("\n".join(lines))


def _accounts(counted: Accounts, language: Language) -> str:
    number = language.text("recommend.accounts_number", number=language.number(counted.number))
    return f"{number} ({source_line.cited(counted, language, session.today())})"


def _charts(found: Recommendation, language: Language) -> None:
    """Danish accounts, which are newest, then what people answered; what comes from elsewhere only when asked for.

    Figures by age are for one audience alone, since each has its own.
    """
    if any(audience.location.country == DENMARK for audience in found.audiences):
        _accounts_chart(language)
    figures = reach_figures(found.audiences)
    for each in figures:
        if not each.indication:
            _chart(each, "", language)
    elsewhere = [each for each in figures if each.indication]
    if len(found.audiences) > 1:
        st.caption(language.text("recommend.pick_one"))
    elif elsewhere and st.toggle(language.text("recommend.american_ages"), key=f"american:{session.current().id}"):
        for each in elsewhere:
            _chart(each, found.indication(language), language)


def _accounts_chart(language: Language) -> None:
    title = language.text("recommend.accounts_title")
    charts.bars(
        [(language.of(platforms()[id_].label), round(each.number / MILLION, 1)) for id_, each in accounts().items()],
        title=title,
        unit=language.text("recommend.accounts_unit"),
        alt=title,
        colour="strategy",
        key="reach:accounts",
        written=language.number,
    )
    sources = dict.fromkeys(source_line.cited(each, language, session.today()) for each in accounts().values())
    st.caption(f"{'; '.join(sources)}. {language.text('recommend.accounts_definition')}")


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

"""What is known about a question, folded under it: figures and rules, each with its source and how sure it is."""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from pages.ui.shell import session, source_line
from pages.ui.shell.plain import plain
from wizard.knowledge.benchmarks import Benchmark, benchmarks_for
from wizard.knowledge.cite import legal_disclaimer
from wizard.knowledge.frequency import frequencies_for
from wizard.knowledge.legal import legal_hints_for
from wizard.knowledge.metrics import Metric, metrics
from wizard.knowledge.platforms import Platform, platforms
from wizard.knowledge.sources import Cited
from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Answers, Question
from wizard.strategy.strategy import Strategy


def law(question: Question, strategy: Strategy, language: Language) -> None:
    st.caption(legal_disclaimer(language))
    for hint in legal_hints_for(question.id):
        with st.container(gap=None):
            st.markdown(plain(language.of(hint.text)))
            if hint.caveat:
                st.caption(plain(language.of(hint.caveat)))
            st.caption(f"{plain(language.of(hint.law))} · {_cite(hint, language)}")


def frequency(question: Question, strategy: Strategy, language: Language) -> None:
    """How often others advise to post on the chosen platforms."""
    for platform in _chosen(strategy.answers):
        st.markdown(f"**{language.of(platform.label)}**")
        advice = frequencies_for(platform.id)
        if not advice:
            st.caption(language.text("facts.no_frequency"))
        for each in advice:
            with st.container(gap=None):
                st.markdown(plain(f"{language.of(each.content)}: {language.of(each.stated)}"))
                if each.effect:
                    st.caption(plain(language.of(each.effect.text)))
                if each.note:
                    st.caption(plain(language.of(each.note)))
                st.caption(_cite(each, language))


def formats(question: Question, strategy: Strategy, language: Language) -> None:
    """Which content types the chosen platforms carry, and how much of them."""
    types = {option.id: language.of(option.label) for option in question.options}
    for platform in _chosen(strategy.answers):
        with st.container(gap=None):
            st.markdown(f"**{language.of(platform.label)}**")
            for key, supported in (("carries", True), ("carries_not", False)):
                named = [types[each.type] for each in platform.support.values() if each.supported is supported]
                if named:
                    st.markdown(plain(language.text(f"facts.{key}", types=", ".join(named))))
            unknown = [label for type_, label in types.items() if platform.carries(type_) is None]
            if unknown:
                st.caption(plain(language.text("facts.unknown", types=", ".join(unknown))))
            for limit in platform.limits:
                number = language.number(limit.number)
                what = language.of(limit.label)
                text = language.text(f"facts.limit_{limit.unit}", n=limit.number, what=what, number=number)
                st.caption(f"{plain(text)} ({_cite(limit, language)})")
            st.caption(_all_of(platform.support.values(), language))


def benchmarks(question: Question, strategy: Strategy, language: Language) -> None:
    """What others achieve on the chosen platforms, publisher by publisher."""
    st.caption(language.text("facts.benchmarks_lead"))
    for platform in _chosen(strategy.answers):
        groups = benchmarks_for(platform.id, strategy.answers.get("industry"))
        st.markdown(f"**{language.of(platform.label)}**")
        if not groups:
            st.caption(language.text("facts.no_benchmarks"))
        for group in groups:
            with st.container(border=True, gap=None):
                for definition in {each.definition.id: each.definition for each in group.benchmarks}.values():
                    counted = [each for each in group.benchmarks if each.definition == definition]
                    st.markdown("  \n".join(plain(_benchmark(each, language)) for each in counted))
                    st.caption(plain(language.of(definition.text)))
                st.caption(_all_of(group.benchmarks, language))


def _benchmark(of: Benchmark, language: Language) -> str:
    types = catalogue().questions["content_types"]
    option = types.option(of.type) if of.type else None
    what = [
        language.of(of.measure.label),
        language.of(of.industry.label),
        language.of(option.label) if option else of.type,
    ]
    match of.measure.unit:
        case "percent":
            value = language.percent(of.value)
        case "times":
            value = language.text("facts.times", number=language.number(of.value))
        case _:
            value = language.number(of.value)
    return f"{' · '.join(filter(None, what))}: {value}"


def metric_catalogue(question: Question, strategy: Strategy, language: Language) -> None:
    """What the chosen metrics mean and where their numbers are found; all of them as long as none is chosen."""
    chosen = [row["metric"] for row in strategy.answers.get("kpis", []) if "metric" in row]
    for metric_id in dict.fromkeys(chosen or metrics()):
        _metric(metrics()[metric_id], strategy.answers, language)


def _metric(metric: Metric, answers: Answers, language: Language) -> None:
    with st.container(gap=None):
        st.markdown(f"**{language.of(metric.label)}**")
        st.markdown(plain(language.of(metric.definition)))
        st.caption(plain(language.text("facts.formula", formula=language.of(metric.formula))))
        st.caption(plain(language.text("facts.where", where=language.of(metric.where))))
        for purpose in answers.get("purposes", ()):
            if purpose in metric.unfit:
                label = catalogue().questions["purposes"].option(purpose)
                name = language.of(label.label) if label else purpose
                st.caption(plain(language.text("facts.unfit", purpose=name, why=language.of(metric.unfit[purpose]))))
        st.caption(_cite(metric, language))


def _chosen(answers: Answers) -> list[Platform]:
    """The chosen platforms we know something of; all of them as long as none is chosen."""
    known = {platform.id: platform for platform in platforms().values() if platform.is_known}
    return [known[each] for each in answers.get("platforms", ()) if each in known] or list(known.values())


def _cite(of: Cited, language: Language) -> str:
    return source_line.cited(of, language, session.today())


def _all_of(found: Iterable[Cited], language: Language) -> str:
    """The sources of several things, each once."""
    return "; ".join(dict.fromkeys(_cite(each, language) for each in found))

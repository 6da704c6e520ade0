"""The facts of a meeting in sentences. None of them has an adjective of ours."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.kpi import kpi_name
from wizard.results import words as results_words
from wizard.results.marks import Mark, mark_of
from wizard.results.posts import FEWEST
from wizard.review.agenda import ReviewAgenda
from wizard.review.reviews import Decision

_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+(?=[A-ZÆØÅ»“])")
"""A post is told apart by its first sentence, which is not cut."""


@dataclass(frozen=True)
class Fact:
    """`point` says what it is about, `text` what is known of it. The one may stand without the other."""

    point: str
    text: str = ""
    mark: Mark | None = None
    """How it stands, where it is a KPI, and the `word` for it."""
    word: str = ""


def facts(agenda: ReviewAgenda, language: Language) -> tuple[Fact, ...]:
    """Each KPI against its target, the plan, and the posts: in the order a meeting goes through them."""
    return (*_kpis(agenda, language), *_plan(agenda, language), *_posts(agenda, language))


def _kpis(agenda: ReviewAgenda, language: Language) -> Iterator[Fact]:
    for pace in agenda.paces:
        name = kpi_name(pace.kpi, catalogue().questions["kpis"], language)
        point, word = language.text("review.kpi_none", name=name), results_words.word(pace, language)
        yield Fact(point, results_words.details(pace, language), mark_of(pace), word)


def _plan(agenda: ReviewAgenda, language: Language) -> Iterator[Fact]:
    if agenda.plan.due:
        posted = language.text("results_plan.posted", n=len(agenda.plan.due), posted=agenda.plan.posted)
        since = language.text("review.since", date=language.date(agenda.since)) if agenda.since else ""
        yield Fact(posted, f"{since}." if since else "")


def _posts(agenda: ReviewAgenda, language: Language) -> Iterator[Fact]:
    usual = agenda.posts.usual
    if usual.median is None:
        if usual.posts:
            yield Fact("", language.text("results_posts.too_few_in_all", n=usual.posts, fewest=FEWEST))
        return
    figures = {name: language.number(getattr(usual, name)) for name in ("median", "low", "high")}
    said = language.text("results_posts.usual", **figures)
    if agenda.posts.best:
        post, count = agenda.posts.best[0]
        line = next(iter(post.get("text", "").splitlines()), "") or language.text("results_posts.untitled")
        got = language.text("review.best_more", count=language.number(count))
        yield Fact(_SENTENCE_END.split(line, maxsplit=1)[0], f"{got} {said}")
    else:
        yield Fact("", said)


def describe_decision(decision: Decision, language: Language, *, with_review: bool = False) -> str:
    """Who carries a decision out and by when, and what it changes: `Mette · senest 19. april 2027 · retter Andele`."""
    parts = [
        decision.owner,
        language.text("review.by_day", date=language.date(decision.due)) if decision.due else "",
        language.text("review.changes", question=language.of(decision.question.short)) if decision.question else "",
        language.text("review.from_review", date=language.date(decision.review))
        if with_review and decision.review
        else "",
    ]
    return " · ".join(filter(None, parts))


def decision_status(decision: Decision, language: Language, today: date) -> str:
    """How far a decision is: when it was done, that its day has passed, or that it is not done."""
    if decision.done is not None:
        return language.text("review.done_on", date=language.date(decision.done))
    return language.text("review.overdue" if decision.is_overdue(today) else "review.not_done")

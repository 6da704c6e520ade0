"""What changed, in words: pairs of how it read before and how it reads now, with what is different marked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Field, Question, Row
from wizard.questionnaire.show import show, show_cell
from wizard.review.reviews import Decision
from wizard.strategy.version import FIRST, VersionHeading
from wizard.versions.comparing import QuestionChange, RowChange
from wizard.versions.sentences import LEFT_OUT, changed_sentences

LONG = 160
"""Characters from which a text is told by its changed sentences."""


@dataclass(frozen=True)
class ChangedPart:
    """A piece of what an answer says; `changed` where it is not the same on the other side."""

    text: str
    changed: bool = False


@dataclass(frozen=True)
class BeforeAndAfter:
    """How something read before and how it reads now. Either may be empty: it is new, or it is gone."""

    before: tuple[ChangedPart, ...]
    after: tuple[ChangedPart, ...]
    whole: tuple[str, str] | None = None
    """Both texts in full, where only their changed sentences are told."""


def pairs(change: QuestionChange, language: Language) -> tuple[BeforeAndAfter, ...]:
    """A list row by row; any other answer is one pair."""
    if change.only_order:
        return (_order(change, language),)
    if change.question.kind == "list":
        return tuple(_row(each, change.question, language) for each in change.rows)
    before, after = (
        "" if value is None else show(value, change.question, language) for value in (change.before, change.after)
    )
    return (_texts(before, after),)


def title(change: QuestionChange, language: Language) -> str:
    """`Indhold · Indholdsspor`."""
    section = catalogue().section(change.question.section)
    return f"{language.of(section.title)} · {language.of(change.question.short)}"


def reason(decisions: Sequence[Decision], language: Language) -> str:
    """Why it changed: what was decided, at which meeting. Empty where no decision points at it."""
    by_day: dict[date, list[str]] = {}
    for decision in decisions:
        if decision.review is not None:
            by_day.setdefault(decision.review, []).append(decision.text)
    return " · ".join(
        language.text("versions.decided", decision="; ".join(texts), date=language.date(day, "medium"))
        for day, texts in by_day.items()
    )


def about(heading: VersionHeading, language: Language) -> str:
    """What a version came of: the first strategy, a review, or going back to an earlier one."""
    if heading.back_to is not None:
        return language.text("versions.back_to", number=str(heading.back_to))
    if heading.review is not None:
        return language.text("versions.of_review", date=language.date(heading.review))
    return language.text("versions.first" if heading.number == FIRST else "versions.by_hand")


def _texts(before: str, after: str) -> BeforeAndAfter:
    if min(len(before), len(after)) < LONG:
        return BeforeAndAfter(_whole(before), _whole(after))
    old, new = map(_said, changed_sentences(before, after))
    return BeforeAndAfter(_whole(old), _whole(new), (before, after))


def _said(text: str) -> str:
    """Nothing where all that is left of a side is an ellipsis: it has only lost sentences, or only gained some."""
    return "" if text == LEFT_OUT else text


def _whole(text: str) -> tuple[ChangedPart, ...]:
    return (ChangedPart(text, True),) if text else ()


def _order(change: QuestionChange, language: Language) -> BeforeAndAfter:
    named = change.question.named_by
    before, after = (
        tuple(ChangedPart(show_cell(row, named, language)) for row in rows) for rows in (change.before, change.after)
    )
    return BeforeAndAfter(before, after)


def _row(change: RowChange, question: Question, language: Language) -> BeforeAndAfter:
    """What a row is called, and its fields that are different; all of them where it is new or gone."""
    changed = set(change.fields)
    if change.before is None or change.after is None:
        shown = [field for field in question.fields if not field.internal]
    else:
        named = _naming(change.after, question)
        shown = [field for field in question.fields if field is named or field.id in changed]
    texts = [
        (_cell(change.before, field, question, language), _cell(change.after, field, question, language), field)
        for field in shown
    ]
    long = [(old, new) for old, new, _ in texts if min(len(old), len(new)) >= LONG]
    whole = ("\n".join(old for old, _ in long), "\n".join(new for _, new in long)) if long else None
    return BeforeAndAfter(tuple(_parts(texts, 0, changed)), tuple(_parts(texts, 1, changed)), whole)


def _parts(texts: Sequence[tuple[str, str, Field]], side: int, changed: set[str]) -> Iterator[ChangedPart]:
    for old, new, field in texts:
        told = changed_sentences(old, new) if min(len(old), len(new)) >= LONG and old != new else (old, new)
        if said := _said(told[side]):
            yield ChangedPart(said, field.id in changed)


def _naming(row: Row, question: Question) -> Field:
    return next((field for field in question.fields if field.id in row), question.named_by)


def _cell(row: Row | None, field: Field, question: Question, language: Language) -> str:
    """A field as it reads by itself: after its label, but for what the row is called by."""
    text = show_cell(row or {}, field, language, dates="medium")
    return text if not text or field is question.named_by else f"{language.of(field.label)}: {text}"

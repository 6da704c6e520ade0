"""The rules a company has set itself, and what they demand."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.phrases.pattern import NormalizedText, Pattern, normalized
from wizard.checks.phrases.voices import split_sentences

DONE = (
    ("policy_do", "rule"),
    ("allowed_actions", "action"),
    ("promotion_steps", "activity"),
    ("roles", "expectation"),
)
RULED_OUT = (("policy_dont", "rule"), ("forbidden_actions", "action"))


def demanded(case: Case, *patterns: Pattern, apart_from: frozenset[NormalizedText] = frozenset()) -> bool:
    """Whether any of `patterns` is demanded of those who post, by other lines than those `apart_from`.

    Whoever rules out pictures "without consent" demands consent, and so does whoever allows them "with consent"; but
    whoever allows them "without consent" does not.
    """
    allowed = (text for text in _done(case) if text not in apart_from)
    if any(pattern.demanded_in(text) for text in allowed for pattern in patterns):
        return True
    return any(pattern.mentioned_in(text) for text in _texts(case, RULED_OUT) for pattern in patterns)


def _done(case: Case) -> Iterator[NormalizedText]:
    yield from _texts(case, DONE)
    yield from map(normalized, split_sentences(case.get("policy_private", "")))


def _texts(case: Case, lists: tuple[tuple[str, str], ...]) -> Iterator[NormalizedText]:
    return (normalized(text) for question, field in lists for text in case.values(question, field))

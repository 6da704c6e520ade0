"""Who is told that they would hear something else, when texts change."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from wizard.checks.phrases.hearing import Listener, Texts
from wizard.checks.phrases.pattern import NormalizedText, Pattern, normalized, words

VIDEO = Pattern(("video", "film"), words(r"videos?|film\w*"))
TEA = Pattern(("te",), words("te"))
"""Its hint is too short to be looked for with the others."""
EVERYDAY = Pattern((), words("hver dag"))


def figures(text: NormalizedText) -> tuple[str, ...]:
    return tuple(word for word in text.split() if word.isdigit())


LISTENERS: tuple[Listener, ...] = (VIDEO.matches, VIDEO.mentioned_in, TEA.matches, EVERYDAY.matches, figures)


class Line(NamedTuple):
    row: int
    normalized: NormalizedText


def texts(*lines: str) -> Texts[Line]:
    made = Texts("lines of a test", tuple(Line(row, normalized(line)) for row, line in enumerate(lines)))
    for listener in LISTENERS:
        list(made.heard_by(listener))
    return made


def told(before: Texts[Line], now: Texts[Line]) -> set[object]:
    return now.differing(before) & set(LISTENERS)


@pytest.mark.parametrize(
    ("line", "heard"),
    [
        ("Vi laver video", {VIDEO.matches, VIDEO.mentioned_in}),
        ("Vi laver aldrig video", {VIDEO.mentioned_in}),
        ("Vi drikker te", {TEA.matches}),
        ("Vi bager hver dag", {EVERYDAY.matches}),
        ("Vi er 12", {figures}),
        ("Vi bager", set()),
    ],
)
def test_of_a_new_text_and_of_one_that_is_gone_those_are_told_who_hear_it(line: str, heard: set[object]) -> None:
    short, long = texts("Vi sælger brød"), texts("Vi sælger brød", line)
    assert told(short, long) == told(long, short) == heard


def test_of_what_stays_nobody_is_told() -> None:
    assert told(texts("Vi laver video", "Vi er 12"), texts("Vi laver video", "Vi er 13")) == {figures}


def test_of_texts_that_have_changed_places_those_are_told_who_hear_any() -> None:
    one, other = Line(0, normalized("Vi laver video")), Line(0, normalized("Vi laver film"))
    before, now = Texts("lines of a test", (one, other)), Texts("lines of a test", (other, one))
    assert told(before, now) == {VIDEO.matches, VIDEO.mentioned_in}


def test_a_text_is_heard_by_any_of_several_in_its_place() -> None:
    heard = texts("Vi er 12", "Vi bager", "Vi laver video").heard_by(VIDEO.matches, figures)
    assert [line.row for line in heard] == [0, 2]

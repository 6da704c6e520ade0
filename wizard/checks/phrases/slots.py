"""Times that come again: parts of the day, days of the week and months, as somebody calls them."""

from __future__ import annotations

import re
from collections.abc import Mapping

from wizard.checks.phrases import days as weekday_names
from wizard.checks.phrases.pattern import NormalizedText, Pattern, hints, reads_text, words
from wizard.checks.phrases.seasons import months_named

_PARTS = {
    "morning": r"\w*formiddag\w*|\w*morgen(?:en|er|erne|tid\w*|hold\w*|time\w*)?|\w*mornings?",
    "midday": r"\w*frokost\w*|midt på dagen|\w*lunch(?:es|time)?|midday",
    "afternoon": r"\w*eftermiddag\w*|\w*afternoons?",
    "evening": r"\w*aften(?:en|er|erne|tid\w*|hold\w*|time\w*)?|\w*evenings?|\w*nights?|efter fyraften|after work",
}
_PART = {part: re.compile(rf"\b(?:{found})\b") for part, found in _PARTS.items()}
_NO_PART = re.compile(
    r"\b(?:god ?morgen|i morgen|morgenmad\w*|good morning|over night|tonight|jule?aften\w*|nytårsaften\w*)\b"
)
_WEEKEND = re.compile(r"\b(?:weekend\w*)\b")
_WORKDAYS = re.compile(r"\b(?:hverdag(?:e|en|ene)?|weekdays?)\b")
_BY_THEN = re.compile(
    r"\b(?:til|inden|frem til|by|until|before) (?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)\w*"
)
"""When it is to be so, and not when it is quiet."""
QUIET = Pattern(
    (),
    words(
        r"fyld(?:e|er|t|es)?|tomt?|tomme|stille|tyndt|halvtom\w*|ledige?|rolige?|mangler (?:kunder|gæster|elever)",
        r"fill(?:ed|ing)?|half[- ]empty|empty|quiet(?:er|est)?|slow|spare|gaps?|free|half full|fuller",
    ),
    unless=words(r"fuldt?|venteliste\w*|ventetid\w*|full(?! ?er)|fully|waiting list"),
)
"""Of a time: few come then."""

STANDS_EMPTY = Pattern(
    (),
    words(
        r"tomt?|tomme|stille|tyndt|halvtom\w*|ledige?|rolige?|empty|quiet(?:er|est)?|slow|spare|gaps?|free|half full"
    ),
)
SHUT_ON = Pattern(
    hints("lukket|closed|shut"),
    words(r"(?:har |holder |er )?lukket (?:hver |om )?\w+|(?:closed|shut) (?:on |every |all )?\w+"),
    unless=words(r"fra kl|efter kl|om aftenen|kl|from \d+|after \d+|at \d+|in the evening|except|undtagen|åbent|open"),
)
TO_BE_FILLED = Pattern((), words(r"fyld\w*|fill\w*|fuller"))

Slots = Mapping[str, frozenset[str | int]]


@reads_text
def slots(text: NormalizedText) -> Slots:
    """The times that `text` names, by their kind; a kind that it names none of is not there."""
    said = _NO_PART.sub(" ", text)
    parts = frozenset(part for part, pattern in _PART.items() if pattern.search(said))
    days = set(weekday_names.weekdays(text))
    if _WEEKEND.search(text):
        days |= {5, 6}
    if _WORKDAYS.search(text):
        days |= {0, 1, 2, 3, 4}
    found: dict[str, frozenset[str | int]] = {
        "part": frozenset(parts),
        "day": frozenset(days),
        "month": frozenset(months_named(text)),
    }
    return {kind: named for kind, named in found.items() if named}


@reads_text
def quiet_times(text: NormalizedText) -> Slots:
    """The times at which, by a sentence, few come: of one with "but" in it the part that says so."""
    for part in re.split(r"[;:]|,? (?:men|mens|but|while) ", text):
        said = NormalizedText(_BY_THEN.sub(" ", part))
        named = slots(said) if QUIET.matches(said) else {}
        if not STANDS_EMPTY.mentioned_in(said):
            # What is to be full in a month may be sold long before it.
            named = {kind: times for kind, times in named.items() if kind != "month"}
        if named:
            return named
    return {}

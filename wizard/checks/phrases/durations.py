"""How long something is said to take: an answer that is promised, an approval, a sale."""

from __future__ import annotations

import re

from wizard.checks.phrases.numbers import NUMBER, number
from wizard.checks.phrases.pattern import NOT, NormalizedText, reads_text

_HOURS = {
    "min": 1 / 60,
    **dict.fromkeys(("tim", "hou", "hr"), 1.0),
    **dict.fromkeys(("døg", "dag", "day", "hverd", "arbejdsd", "working", "business"), 24.0),
    **dict.fromkeys(("uge", "week"), 168.0),
    **dict.fromkeys(("mån", "month"), 730.0),
}
"""Hours in a unit, by how its name begins."""
_UNIT = (
    r"(?:minut(?:ter)?|min|timer?|døgn|hverdage?|arbejdsdage?|dage?|uger?|måneder?|minutes?|mins?|hours?|hrs?"
    r"|(?:working |business )?days?|weeks?|months?)"
)
_ANSWER = (
    r"(?:an answer|a reply|et svar|svar\w*|ring\w* (?:dig )?tilbage|vend\w* tilbage|hør\w* fra os|repl\w*"
    r"|(?<!the )answer\w*"
    r"|respond\w*|get back"
    r"|hear from us|call you back)"
)
_PROMISED = re.compile(
    rf"{_ANSWER}[^.;]{{0,40}}?(?:inden for|indenfor|senest (?:efter|om)|på (?:under|højst)?|under|within|in under"
    rf"|in less than|in) ({NUMBER}) ({_UNIT})\b(?! (?:om |a |pr\.? |per )(?:ugen|dagen|uge|dag|week|day))"
)
_AT_ONCE = (
    (re.compile(rf"{_ANSWER}[^.;]{{0,40}}?(?:within the hour|inden for en halv time|within half an hour)"), 1.0),
    (
        re.compile(
            rf"(?<!ikke )(?<!not ){_ANSWER}[^.;]{{0,25}}?(?:med det samme|lynhurtigt|straks|øjeblikkeligt|instantly"
            r"|immediately|at once|right away|straight away)"
        ),
        1.0,
    ),
    (re.compile(rf"{_ANSWER}[^.;]{{0,25}}?(?:samme dag|the same day|same day)"), 24.0),
    (
        re.compile(
            rf"{_ANSWER}[^.;]{{0,25}}?(?:samme time|the same hour|within minutes|på (?:få )?minutter|på et øjeblik)"
        ),
        1.0,
    ),
)
"""Hours within which somebody is promised an answer without a number."""
_TAKES = re.compile(
    rf"\b(?:tager|tage|takes?|taking|går der)(?: (?!{NUMBER}\b)\w+){{0,3}}?(?: up to)? "
    rf"({NUMBER})(?: (?:til|eller|to|or|-) ({NUMBER}))? ({_UNIT})\b"
)
_CYCLE = re.compile(
    r"(?:fra (?:den )?(?:første )?(?:kontakt|møde|samtale|henvendelse)|salgscyklus\w*|(?<!holder )(?<!holde )et salg"
    r"(?= (?:tager|tage|kræver|er (?:\w+ )?undervejs|går|fra))|from (?:the )?(?:first )?"
    rf"(?:contact|meeting|talk|enquiry)|sales cycle|a sale(?= (?:takes|may take|can take|usually|often|needs"
    rf"|is (?:\w+ )?"
    rf"made|from)))[^.;]{{0,60}}?({NUMBER})(?: (?:til|to|-) ({NUMBER}))? "
    rf"({_UNIT})\b"
)


def hours_of(amount: str, unit: str) -> float:
    """The hours in so many of a unit, by how its name begins."""
    return number(amount) * next(hours for begins, hours in _HOURS.items() if unit.startswith(begins))


# The result of a test, the answer to a riddle, the calls of a day and an alarm are no letters.
_REPLY_HINTS = ("svar", "tilbage", "hør", "repl", "answer", "respond", "get back", "hear from", "call you")
_NO_REPLY = re.compile(
    r"\b(?:udbedes|rsvp|straight answer|klart svar|\w*test\w*|quiz\w*|\w*måling\w*|\w*prøvesvar|beregner\w*"
    r"|calculator|scan\w*"
    r"|first responders?"
    r"|\w*alarm\w*|gåde\w*"
    r"|riddle\w*)\b|\d+ (?:calls|questions|spørgsmål|opkald|svar|answers)\b|\breply within[^.;]{0,30} to \w+|:[^:]*\?$"
)


@reads_text
def reply_promised(text: NormalizedText) -> float | None:
    """The hours within which `text` promises an answer; the shortest, where it promises several."""
    if not any(map(text.__contains__, _REPLY_HINTS)) or _NO_REPLY.search(text):
        return None
    found_at_once = ((begins.search(text), hours) for begins, hours in _AT_ONCE)
    at_once = (hours for found, hours in found_at_once if found and not NOT.search(found.group()))
    return min((*(hours_of(found[1], found[2]) for found in _PROMISED.finditer(text)), *at_once), default=None)


@reads_text
def time_taken(text: NormalizedText) -> float | None:
    """The hours something is said to take; the longer of two."""
    found = _TAKES.search(text)
    return hours_of(found[2] or found[1], found[3]) if found else None


@reads_text
def sales_cycle(text: NormalizedText) -> float | None:
    """The hours from the first contact to a sale."""
    found = _CYCLE.search(text)
    return hours_of(found[2] or found[1], found[3]) if found else None

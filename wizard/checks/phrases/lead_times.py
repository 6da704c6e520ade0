"""How long something takes to make, by those who make it, and how soon it is promised."""

from __future__ import annotations

import re

from wizard.checks.phrases.days import MONTH
from wizard.checks.phrases.durations import hours_of
from wizard.checks.phrases.numbers import IN_WORDS
from wizard.checks.phrases.pattern import NormalizedText, hints, reads_text
from wizard.language.dates import months

_A_NUMBER = rf"(?:\d+|{'|'.join(sorted(IN_WORDS, key=len, reverse=True))})"
_A_UNIT = (
    r"(?:timers?|døgns?|(?:arbejds|hver)?dages?|ugers?|måneders?|hours?'?|(?:working )?days?'?|weeks?'?|months?'?)"
)
_DONE = (
    r"(?:klar|færdig\w*|lever\w*|monter\w*|installer\w*|opsat|sendt|hos dig|i hånden|på plads|syet|bygget|trykt"
    r"|levering|ready|done|finished|deliver\w*|fitted|installed|made|built|printed|yours|shipped|in place|at your door)"
)
_WITHIN = r"(?:inden for|indenfor|inden|på (?:under |højst |kun )?|efter|within|in (?:under |only |just )?|after)"


def _so_many(number: int) -> str:
    """So many of a unit, as the groups `number` and `unit` with a number of their own."""
    several = r"(?: ?(?:-|til|to|eller|or) ?\d+)?"
    return rf"(?P<number{number}>{_A_NUMBER}){several} (?P<unit{number}>{_A_UNIT})"


_PROMISED = re.compile(
    rf"\b{_DONE}[^.;:!?]{{0,25}}?\b{_WITHIN} ?{_so_many(1)}\b"
    rf"|\b{_so_many(2)} (?:levering\w*|leveringstid|delivery|turnaround)\b"
)
_NEXT_DAY = re.compile(
    r"\b(?:dag[- ]til[- ]dag|(?:levering|leveret|færdig|klar) (?:i morgen|næste dag|samme dag)"
    r"|next[- ]day (?:delivery|service)|(?:ready|delivered|done) (?:tomorrow|the next day|the same day))\b"
)
_TAKES = re.compile(
    r"\b(?:turns? (?:them|it|\w+) (?:round|around) in|made to order|på bestilling|klar på|færdig på|done in"
    r"|leveringstid\w*|produktionstid\w*"
    r"|ventetid\w*|lead time|delivery time|waiting time|the wait|turnaround)"
    rf"[^.;\d]{{0,30}}?{_so_many(1)}\b"
    rf"|\b(?:tager|takes?)(?: (?!{_A_NUMBER}\b)[\w-]+){{0,3}}? {_so_many(2)}\b"
)
_ORDERED_BY = re.compile(
    r"\b(?:order|bestil|køb)\w*[^.;\d]{0,20}? (?:by|before|until|till|up to|senest|inden|til og med|indtil|frem til) "
    r"(?:the |den )?(?P<day>\d{1,2})(?:st|nd|rd|th|\.)?(?: of)? ?dec\w*\b"
    r"(?=[^.;]{0,60}\b(?:christmas|jul\w*|24\b))"
)
_CHRISTMAS = 24
_FROM_MONTH_TO_MONTH = re.compile(
    rf"\b(?:order|bestil|køb)\w* (?:\w+ ){{0,3}}?(?:in|i) (?P<from>{MONTH})\b[^.;]{{0,30}}?\b(?:wear|have|get|use|yours"
    r"|delivered|ready|fitted|in place|hav|få|brug|bær|klar|monteret|leveret|hos dig)\b[^.;]{0,25}? (?:in|by|i|til) "
    rf"(?P<to>{MONTH})\b"
)
_DAYS_IN_A_MONTH = 30
_OF_ANSWERS = re.compile(
    r"\b(?:svar\w*|godkend\w*|opslag\w*|et salg|repl\w*|answer\w*|approv\w*|posts?|a sale|sales cycle)\b"
)
# Somebody else takes so long, or it did once.
_OF_OTHERS = re.compile(
    r"\b(?:hos kommunen|andre steder|konkurrent\w*|branchen|statsforvaltning\w*|familieretshus\w*|myndighed\w*"
    r"|domstol\w*|retten"
    r"|elsewhere|competitor\w*|others|the council|the courts?|before we|used to|tidligere|før i tiden|i (?:19|20)\d\d"
    r"|in (?:19|20)\d\d)\b"
)
_OF_ITSELF = re.compile(
    r"\b(?:(?:everything|all) (?:is|are) made to order|alt (?:\w+ )?(?:laves|bliver lavet) på bestilling"
    r"|leveringstid\w*|produktionstid\w*|ventetid\w*|lead time|delivery time|waiting time|the wait|turnaround"
    r"|turns? (?:them|it|\w+) (?:round|around))\b"
)
_WORD = re.compile(r"[^\W\d_]{4,}")
_NO_THING = frozenset(
    hints(
        "tager|takes|take|from|have|with|your|vores|deres|hvor|efter|inden|under|over|uger|dage|days|week|weeks|måned"
    )
    + hints(
        "måneder|month|months|timer|hours|klar|ready|færdig|done|time|tiden|levering|leveret|delivered|delivery|that"
    )
    + hints(
        "this|they|alle|hver|order|orders|made|make|bestil|bestilling|bestillinger|laves|lavet|wear|about|christmas"
    )
)
DAY = 24


@reads_text
def promised_within(text: NormalizedText) -> float | None:
    """The hours within which `text` promises that something is ready."""
    if _OF_ANSWERS.search(text):
        return None
    if found := _PROMISED.search(text):
        return _hours(found)
    if found := _ORDERED_BY.search(text):
        return DAY * max(1, _CHRISTMAS - int(found["day"]))
    if found := _FROM_MONTH_TO_MONTH.search(text):
        between = (months()[found["to"]] - months()[found["from"]]) % 12 + 1  # from its first day to the last
        return DAY * _DAYS_IN_A_MONTH * between
    return DAY if _NEXT_DAY.search(text) else None


@reads_text
def takes(text: NormalizedText) -> float | None:
    """The hours that `text` says it takes."""
    found = None if _OF_ANSWERS.search(text) or _OF_OTHERS.search(text) else _TAKES.search(text)
    return _hours(found) if found else None


@reads_text
def is_of_everything(text: NormalizedText) -> bool:
    """Whether the time that `text` names is that of whatever one orders, and not of a thing it names."""
    return _OF_ITSELF.search(text) is not None


def share_a_thing(one: NormalizedText, other: NormalizedText) -> bool:
    """Whether both speak of one thing, by the beginning of a word."""
    return not _things(one).isdisjoint(_things(other))


@reads_text
def _things(text: NormalizedText) -> frozenset[str]:
    return frozenset(word.removesuffix("s")[:5] for word in _WORD.findall(text) if word not in _NO_THING)


def _hours(found: re.Match[str]) -> float:
    return hours_of(found["number1"] or found["number2"], found["unit1"] or found["unit2"])

"""How long something takes to make, by those who make it, and how soon it is promised."""

from __future__ import annotations

import re

from wizard.checks.phrases.durations import hours_of
from wizard.checks.phrases.numbers import IN_WORDS
from wizard.checks.phrases.pattern import NormalizedText, reads_text

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
    r"\b(?:turns? (?:them|it|\w+) (?:round|around) in|klar på|færdig på|done in|leveringstid\w*|produktionstid\w*"
    r"|ventetid\w*|lead time|delivery time|waiting time|the wait|turnaround)"
    rf"[^.;\d]{{0,30}}?{_so_many(1)}\b"
    rf"|\b(?:tager|takes?)(?: (?!{_A_NUMBER}\b)[\w-]+){{0,3}}? {_so_many(2)}\b"
)
_OF_ANSWERS = re.compile(
    r"\b(?:svar\w*|godkend\w*|opslag\w*|et salg|repl\w*|answer\w*|approv\w*|posts?|a sale|sales cycle)\b"
)
DAY = 24


@reads_text
def promised_within(text: NormalizedText) -> float | None:
    """The hours within which `text` promises that something is ready."""
    if _OF_ANSWERS.search(text):
        return None
    if found := _PROMISED.search(text):
        return _hours(found)
    return DAY if _NEXT_DAY.search(text) else None


@reads_text
def takes(text: NormalizedText) -> float | None:
    """The hours that `text` says it takes."""
    found = None if _OF_ANSWERS.search(text) else _TAKES.search(text)
    return _hours(found) if found else None


def _hours(found: re.Match[str]) -> float:
    return hours_of(found["number1"] or found["number2"], found["unit1"] or found["unit2"])

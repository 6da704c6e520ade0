"""The days that something on offer is about: "16.-24. oktober", "uge 42", "October 16 to 24"."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import NamedTuple

from wizard.checks.phrases.pattern import NormalizedText, reads_text

_NAMES = (
    "januar january jan",
    "februar february feb",
    "marts march mar",
    "april apr",
    "maj may",
    "juni june jun",
    "juli july jul",
    "august aug",
    "september sept sep",
    "oktober october okt oct",
    "november nov",
    "december dec",
)
_MONTHS = {name: number for number, names in enumerate(_NAMES, 1) for name in names.split()}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_TO = r"(?:\.?\s?(?:-|til(?: og med)?|to|until|through)\s?(?:den )?)"
_SPAN = re.compile(
    rf"\b(?P<first>\d{{1,2}})\.? ?(?:(?P<first_month>{_MONTH})\b\.?)?{_TO}(?P<last>\d{{1,2}})(?:st|nd|rd|th)?\.? "
    rf"?(?P<month>{_MONTH})\b"
    rf"|\b(?P<en_month>{_MONTH}) (?P<en_first>\d{{1,2}})(?:st|nd|rd|th)?{_TO}(?:(?P<en_last_month>{_MONTH}) "
    rf")?(?P<en_last>\d{{1,2}})\b(?!:)"
)
_WEEK = re.compile(r"\b(?:uge|week) (?P<week>[1-5]?\d)\b")


class Span(NamedTuple):
    first: date
    last: date


@reads_text
def _named(text: NormalizedText) -> tuple[tuple[int, int, int, int], ...]:
    """First and last day, each as month and day."""
    found = []
    for each in _SPAN.finditer(text):
        if each["last"]:
            month = _MONTHS[each["month"]]
            first_month = _MONTHS[each["first_month"]] if each["first_month"] else month
            found.append((first_month, int(each["first"]), month, int(each["last"])))
        else:
            month = _MONTHS[each["en_month"]]
            last_month = _MONTHS[each["en_last_month"]] if each["en_last_month"] else month
            found.append((month, int(each["en_first"]), last_month, int(each["en_last"])))
    return tuple(found)


def spans(text: NormalizedText, after: date) -> tuple[Span, ...]:
    """What `text` is about, at the next time that is not over on the day `after`."""
    found = []
    for first_month, first, last_month, last in _named(text):
        for year in (after.year, after.year + 1):
            try:
                span = Span(date(year, first_month, first), date(year + (last_month < first_month), last_month, last))
            except ValueError:
                break
            if span.last >= after:
                found.append(span)
                break
    for each in _WEEK.finditer(text):
        week = int(each["week"])
        for year in (after.year, after.year + 1):
            if 1 <= week <= 52 and (monday := date.fromisocalendar(year, week, 1)) + timedelta(6) >= after:
                found.append(Span(monday, monday + timedelta(6)))
                break
    return tuple(found)

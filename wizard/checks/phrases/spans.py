"""The days that something on offer is about: "16.-24. oktober", "uge 42", "October 16 to 24"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from wizard.checks.phrases.pattern import NormalizedText, reads_text
from wizard.language.dates import months
from wizard.schedule.views import Span

_SHORT = ("jan", "feb", "mar", "apr", "", "jun", "jul", "aug", "sept sep", "okt oct", "nov", "dec")
_MONTHS = {**months(), **{name: number for number, names in enumerate(_SHORT, 1) for name in names.split()}}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_TO = r"(?:\.?\s?(?:-|til(?: og med)?|to|until|through)\s?(?:den )?)"
_SPAN = re.compile(
    rf"\b(?P<first>\d{{1,2}})\.? ?(?:(?P<first_month>{_MONTH})\b\.?)?{_TO}(?P<last>\d{{1,2}})(?:st|nd|rd|th)?\.? "
    rf"?(?P<month>{_MONTH})\b"
    rf"|\b(?P<en_month>{_MONTH}) (?P<en_first>\d{{1,2}})(?:st|nd|rd|th)?{_TO}(?:(?P<en_last_month>{_MONTH}) "
    rf")?(?P<en_last>\d{{1,2}})\b(?!:)"
)
_WEEK = re.compile(r"\b(?:uge|week) (?P<week>[1-5]?\d)\b")


@reads_text
def _named(text: NormalizedText) -> tuple[tuple[int, int, int, int], ...]:
    """First and last day, match as month and day."""
    found = []
    for match in _SPAN.finditer(text):
        if match["last"]:
            month = _MONTHS[match["month"]]
            first_month = _MONTHS[match["first_month"]] if match["first_month"] else month
            found.append((first_month, int(match["first"]), month, int(match["last"])))
        else:
            month = _MONTHS[match["en_month"]]
            last_month = _MONTHS[match["en_last_month"]] if match["en_last_month"] else month
            found.append((month, int(match["en_first"]), last_month, int(match["en_last"])))
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
    for match in _WEEK.finditer(text):
        week = int(match["week"])
        for year in (after.year, after.year + 1):
            if 1 <= week <= 52 and (monday := date.fromisocalendar(year, week, 1)) + timedelta(6) >= after:
                found.append(Span(monday, monday + timedelta(6)))
                break
    return tuple(found)
